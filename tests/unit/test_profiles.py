"""Profiles: made, listed, locked and unlocked."""

from pathlib import Path

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.core.person import AgeGroup
from homebound.services import recovery
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session


def _refusal(profiles: Profiles, folder: Path, secret: str, *, by_code: bool = False) -> ErrorCode:
    unlock = profiles.unlock_by_code if by_code else profiles.unlock
    with pytest.raises(UserError) as refused:
        unlock(folder, secret).result()
    return refused.value.code


def test_a_locked_profile_opens_with_its_passphrase(
    profiles: Profiles, session: Session, passphrase: str
) -> None:
    session.lock().result()
    again = profiles.unlock(session.folder, passphrase).result()
    assert (again.person, again.country, again.has_recovery_code) == (session.person, "DE", False)
    again.lock().result()


def test_a_wrong_passphrase_opens_nothing(profiles: Profiles, session: Session) -> None:
    session.lock().result()
    assert _refusal(profiles, session.folder, "wrong") is ErrorCode.PASSPHRASE_WRONG


def test_a_confirmed_recovery_code_opens_the_profile_however_it_is_typed(
    profiles: Profiles, session: Session
) -> None:
    offer = recovery.new_offer()
    assert profiles.add_recovery_code(session, offer.code).result().has_recovery_code
    session.lock().result()
    typed = offer.text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    again = profiles.unlock_by_code(session.folder, typed).result()
    assert again.has_recovery_code
    again.lock().result()


def test_a_code_of_another_profile_and_a_mistyped_one_are_told_apart(
    profiles: Profiles, session: Session
) -> None:
    profiles.add_recovery_code(session, recovery.new_offer().code).result()
    session.lock().result()
    other = recovery.new_offer().text
    assert _refusal(profiles, session.folder, other, by_code=True) is ErrorCode.RECOVERY_CODE_WRONG
    assert (
        _refusal(profiles, session.folder, other[:-1], by_code=True)
        is ErrorCode.RECOVERY_CODE_MISTYPED
    )


def test_one_group_of_the_code_confirms_it_and_another_does_not() -> None:
    offer = recovery.new_offer()
    groups = offer.text.split("-")
    assert offer.confirmed_by(f" {groups[offer.asked].lower()} ")
    assert not offer.confirmed_by("")
    assert not offer.confirmed_by("ZZZZ" if groups[offer.asked] != "ZZZZ" else "YYYY")


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_has_to_be_there_and_to_be_short(profiles: Profiles, name: str) -> None:
    with pytest.raises(UserError) as refused:
        profiles.create(NewProfile(name, "DE", AgeGroup.ADULT, "x"))
    assert refused.value.code in (ErrorCode.NAME_MISSING, ErrorCode.NAME_TOO_LONG)


@pytest.mark.parametrize("weak", ["", "Anna1990", "qwertyuiop", "aaaaaaaaaaaa", "x" * 201])
def test_a_weak_passphrase_makes_no_profile(profiles: Profiles, weak: str) -> None:
    with pytest.raises(UserError) as refused:
        profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, weak))
    assert refused.value.code is ErrorCode.PASSPHRASE_WEAK
    assert profiles.listed() == ()


def test_two_profiles_of_one_computer_have_their_own_keys(
    profiles: Profiles, session: Session, passphrase: str
) -> None:
    other = "otter velvet sunrise magnet picnic lantern"
    second = profiles.create(NewProfile("Boris", "RU", AgeGroup.OVER_65_YEARS, other)).result()
    second.lock().result()
    assert [found.header.name for found in profiles.listed() if found.header] == ["Anna", "Boris"]
    assert _refusal(profiles, second.folder, passphrase) is ErrorCode.PASSPHRASE_WRONG
