"""The settings of a profile."""

import pytest

from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.settings import Settings


def test_a_new_profile_locks_after_ten_minutes(session: Session) -> None:
    assert Settings(session).auto_lock().result(timeout=30) == 10


@pytest.mark.parametrize("minutes", [1, 60, None])
def test_the_minutes_are_there_after_the_next_unlock(
    session: Session, profiles: Profiles, passphrase: str, minutes: int | None
) -> None:
    Settings(session).set_auto_lock(minutes).result(timeout=30)
    session.lock().result(timeout=30)
    again = profiles.unlock(session.folder, passphrase).result(timeout=30)
    assert Settings(again).auto_lock().result(timeout=30) == minutes
    again.lock().result(timeout=30)


@pytest.mark.parametrize("minutes", [0, 61, -1])
def test_other_minutes_are_a_bug_and_change_nothing(session: Session, minutes: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        Settings(session).set_auto_lock(minutes)
    assert Settings(session).auto_lock().result(timeout=30) == 10
