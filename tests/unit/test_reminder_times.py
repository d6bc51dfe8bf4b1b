"""What is known of reminders while a profile is locked, and what stands outside the vault."""

import json
import stat
import tempfile
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import MORNING
from homebound.core.answer_values import Answer
from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.services.checkin import CheckIns
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.reminder_times import FILE_NAME, learn, remembered
from homebound.services.reminders import Choices, Known, Quiet
from homebound.services.session import Session
from homebound.services.settings import Settings

if TYPE_CHECKING:
    from conftest import StandingClock

AGREED = Choices(while_locked=True)


def _choose(session: Session, choices: Choices) -> Known:
    Settings(session).set_reminders(choices).result(timeout=30)
    return learn(session).result(timeout=30)


def test_nothing_is_kept_outside_the_vault_unless_the_resident_agreed(
    session: Session, followed: Order
) -> None:
    for answer in (None, False):
        known = _choose(session, Choices(while_locked=answer))
        assert known.spans
        assert not (session.folder / FILE_NAME).exists()
        assert remembered(session.folder, known.at) == Known(known.at)


def test_who_agreed_is_reminded_from_instants_and_the_last_day_alone(
    session: Session, followed: Order, clock: "StandingClock"
) -> None:
    known = _choose(session, AGREED)
    path = session.folder / FILE_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = remembered(session.folder, clock.now())
    assert (again.spans, again.until) == (known.spans, known.until)
    assert set(json.loads(path.read_text())) == {
        "format",
        "on",
        "before",
        "quiet",
        "windows",
        "until",
    }
    for word in ("Anna", "DE", followed.id, session.person.id):
        assert word not in path.read_text()


def test_withdrawing_removes_the_file(session: Session, followed: Order) -> None:
    _choose(session, AGREED)
    _choose(session, Choices(while_locked=False))
    assert not (session.folder / FILE_NAME).exists()


def test_other_hours_or_none_at_all_are_kept_without_a_time_of_the_order(
    session: Session, followed: Order, clock: "StandingClock"
) -> None:
    for choices in (Choices(on=False), Choices(quiet=Quiet(time(20), time(9)))):
        _choose(session, choices)
        assert remembered(session.folder, clock.now()) == Known(clock.now(), choices)
        assert json.loads((session.folder / FILE_NAME).read_text())["windows"] is None


def test_what_was_recorded_and_what_is_over_is_not_awaited(
    session: Session, followed: Order, clock: "StandingClock", well: dict[str, Answer]
) -> None:
    before = _choose(session, AGREED).spans
    assert before is not None
    assert len(before) == 27  # of 28, the first had opened when the order was set up
    clock.move(timedelta(hours=10))
    CheckIns(session).save("2026-11-22.pm", well, "en").result(timeout=30)
    assert learn(session).result(timeout=30).spans == before[1:]
    assert remembered(session.folder, clock.now()).spans == before[1:]
    clock.move(timedelta(days=14))
    known = learn(session).result(timeout=30)
    assert (known.spans, known.until) == ((), None)
    assert remembered(session.folder, clock.now()).spans == ()


def test_nothing_new_writes_nothing(session: Session, followed: Order) -> None:
    _choose(session, AGREED)
    before = (session.folder / FILE_NAME).stat()
    learn(session).result(timeout=30)
    assert (session.folder / FILE_NAME).stat() == before


def test_the_first_answer_is_the_one_given_with_the_new_profile(profiles: Profiles) -> None:
    for answer in (None, True, False):
        new = NewProfile(
            "Bea",
            "DE",
            AgeGroup.ADULT,
            "aspirin hatchet provoke attach grooving liver",
            remind_while_locked=answer,
        )
        session = profiles.create(new).result(timeout=30)
        assert Settings(session).reminders().result(timeout=30).while_locked is answer
        session.lock().result(timeout=30)


@pytest.mark.parametrize("before", [0, 59, 1000, -15])
def test_minutes_that_are_not_offered_are_a_bug(session: Session, before: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        Settings(session).set_reminders(Choices(minutes_before=before))


def test_a_backup_reminder_goes_with_an_order(
    session: Session, followed: Order, clock: "StandingClock", well: dict[str, Answer]
) -> None:
    assert learn(session).result(timeout=30).backup is None
    CheckIns(session).save("2026-11-22.am", well, "en").result(timeout=30)
    assert learn(session).result(timeout=30).backup == clock.now() + timedelta(days=7)


def test_a_file_that_is_not_exactly_ours_says_nothing(
    session: Session, followed: Order, clock: "StandingClock"
) -> None:
    _choose(session, AGREED)
    path = session.folder / FILE_NAME
    good = path.read_bytes()
    now = clock.now()
    for bad in (
        b"",
        b"null",
        b"\xff\xfe",
        good[:-1],
        good + b" ",
        good.replace(b'"format":1', b'"format":2'),
        good.replace(b'"before":60', b'"before":true'),
        good.replace(b'"before":60', b'"before":61'),
        good.replace(b"22:00", b"25:00"),
        good.replace(b"2026-11-23", b"2026-13-23"),
        good.replace(b'"on":true', b'"on":true,"name":"x"'),
        b'{"format":1,"windows":' + b"[" * 60000,
        b" " * 10_000_000,
    ):
        path.write_bytes(bad)
        assert remembered(session.folder, now) == Known(now), bad[:60]
    path.unlink()
    path.symlink_to("/dev/zero")
    assert remembered(session.folder, now) == Known(now)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / FILE_NAME).write_bytes(data)
        assert remembered(Path(folder), MORNING) == Known(MORNING)


def test_a_folder_that_cannot_be_written_leaves_memory(session: Session, followed: Order) -> None:
    (session.folder / FILE_NAME).mkdir()
    assert _choose(session, AGREED).spans
