"""Explanations, absences and contacts: added, never changed, and gone with what they belong to."""

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answer_values import Answer
from homebound.core.contact import Contact, read_contact, write_contact
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import (
    MAX_NOTE,
    Explanation,
    Why,
    read_explanation,
    write_explanation,
)
from homebound.core.order import Order
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.history import History
from homebound.services.profiles import Profiles
from homebound.services.reminders import awaited
from homebound.services.session import Session
from homebound.services.today import Overview, Today
from homebound.vault import entries

if TYPE_CHECKING:
    from conftest import StandingClock

AM, PM, NEXT = "2026-11-22.am", "2026-11-22.pm", "2026-11-23.am"
POSTMAN = Contact("", "The postman", date(2026, 11, 21), time(14, 30), "At the door", 5, "unknown")
TEXT = st.text(st.characters(codec="utf-8"), max_size=300)


@pytest.fixture
def diary(session: Session, followed: Order) -> Diary:
    return Diary(session)


def _overview(session: Session) -> Overview:
    found = Today(session).overview().result(timeout=30)
    assert found is not None
    return found


@given(
    st.builds(Explanation, TEXT, TEXT, st.none() | TEXT, st.sampled_from(Why), TEXT, st.booleans())
)
def test_an_explanation_is_read_as_it_was_written(told: Explanation) -> None:
    assert read_explanation(write_explanation(told)) == told


@given(
    st.builds(
        Contact,
        TEXT,
        TEXT,
        st.dates(),
        st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        TEXT,
        st.none() | st.integers(),
        TEXT,
        st.booleans(),
    )
)
def test_a_contact_is_read_as_it_was_written(contact: Contact) -> None:
    assert read_contact(write_contact(contact)) == contact


@given(st.text(max_size=200))
def test_anything_else_is_no_body(rubbish: str) -> None:
    for read in (read_contact, read_explanation):
        with pytest.raises(ValueError, match=r".*"):
            read(rubbish.encode("utf-8", "replace").decode())


def test_a_missed_window_is_explained_and_no_longer_asked_about(
    session: Session, diary: Diary, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=1, hours=5))
    assert [state.slot.ref for state in _overview(session).unexplained] == [PM, NEXT]
    diary.explain(PM, NEXT, Why.HOSPITAL, " at the dentist ").result(timeout=30)
    shown = _overview(session)
    assert shown.unexplained == ()
    assert shown.away is None
    [told] = shown.explanations
    assert (told.why, told.note) == (Why.HOSPITAL, "at the dentist")
    assert not any(state.recorded for state in shown.slots)


def test_an_absence_lasts_until_the_resident_is_back(
    session: Session, diary: Diary, clock: "StandingClock"
) -> None:
    diary.explain(PM, None, Why.HOSPITAL, "").result(timeout=30)
    assert _overview(session).away is None  # the morning's window is still open
    clock.move(timedelta(hours=8))
    away = _overview(session).away
    assert away is not None
    assert awaited(_overview(session)) == ()  # and nobody reminds the resident meanwhile
    clock.move(timedelta(days=1))
    assert _overview(session).unexplained == ()
    diary.explain(PM, PM, Why.HOSPITAL, "", away.id).result(timeout=30)
    shown = _overview(session)
    assert shown.away is None
    assert NEXT in {state.slot.ref for state in shown.unexplained}
    [told] = diary.explanations().result(timeout=30)
    assert [one.until for one in told.earlier] == [None]


def test_what_is_taken_back_counts_no_more_and_stays_in_the_chain(
    session: Session, diary: Diary, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=1))
    diary.explain(PM, PM, Why.ASLEEP, "").result(timeout=30)
    [told] = diary.explanations().result(timeout=30)
    diary.take_back(told.now).result(timeout=30)
    assert diary.explanations().result(timeout=30) == ()
    assert PM in {state.slot.ref for state in _overview(session).unexplained}
    session.vault.submit(entries.check_chain).result(timeout=30)
    assert session.vault.submit(entries.highest).result(timeout=30) == 2


def test_an_end_before_the_beginning_and_a_long_note_are_refused(diary: Diary) -> None:
    with pytest.raises(UserError) as caught:
        diary.explain(NEXT, AM, Why.OTHER, "").result(timeout=30)
    assert caught.value.code is ErrorCode.EXPLANATION_ENDS_EARLY
    for note in ("x" * (MAX_NOTE + 1), "\N{GRINNING FACE}" * 211, "x" * 100_000):
        with pytest.raises(UserError) as caught:
            diary.explain(AM, AM, Why.OTHER, note)
        assert caught.value.code is ErrorCode.NOTE_TOO_LONG


def test_a_contact_is_changed_and_removed_and_every_version_is_kept(
    session: Session, diary: Diary
) -> None:
    diary.write_contact(POSTMAN).result(timeout=30)
    [told] = diary.contacts().result(timeout=30)
    changed = Contact(told.now.id, "The postwoman", date(2026, 11, 22))
    diary.write_contact(changed).result(timeout=30)
    [told] = diary.contacts().result(timeout=30)
    assert told.now.who == "The postwoman"
    assert [one.who for one in told.earlier] == ["The postman"]
    diary.remove_contact(told.now).result(timeout=30)
    assert diary.contacts().result(timeout=30) == ()
    assert session.vault.submit(entries.highest).result(timeout=30) == 3
    diary.put_back_contact(told.now).result(timeout=30)
    [again] = diary.contacts().result(timeout=30)
    assert (again.now, again.earlier) == (told.now, told.earlier)


@pytest.mark.parametrize(
    ("contact", "code"),
    [
        (Contact("", " \t", date(2026, 11, 22)), ErrorCode.CONTACT_WHO_MISSING),
        (Contact("", "x" * 100_000, date(2026, 11, 22)), ErrorCode.CONTACT_TOO_LONG),
        (Contact("", "A", date(2026, 11, 23)), ErrorCode.CONTACT_IN_FUTURE),
        (Contact("", "A", date(2026, 11, 22), minutes=0), ErrorCode.CONTACT_MINUTES_WRONG),
        (Contact("", "A", date(2026, 11, 22), minutes=10**30), ErrorCode.CONTACT_MINUTES_WRONG),
    ],
)
def test_a_contact_that_nobody_can_have_meant_is_refused(
    diary: Diary, contact: Contact, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as caught:
        diary.write_contact(contact)
    assert caught.value.code is code


def test_half_a_character_is_left_out(diary: Diary) -> None:
    diary.write_contact(Contact("", "A\ud800nn", date(2026, 11, 22), where="\udfff")).result(30)
    diary.explain(AM, AM, Why.OTHER, "\ud800asleep").result(timeout=30)
    [contact] = diary.contacts().result(timeout=30)
    [told] = diary.explanations().result(timeout=30)
    assert (contact.now.who, contact.now.where, told.now.note) == ("Ann", "", "asleep")


def test_without_an_order_there_is_nothing_to_belong_to(session: Session) -> None:
    with pytest.raises(UserError) as caught:
        Diary(session).write_contact(POSTMAN).result(timeout=30)
    assert caught.value.code is ErrorCode.NO_ORDER


def test_an_explanation_of_a_slot_is_no_answer_to_its_questions(
    session: Session, diary: Diary, well: dict[str, Answer]
) -> None:
    diary.explain(AM, AM, Why.DEVICE, "").result(timeout=30)
    form = CheckIns(session).open(AM).result(timeout=30)
    assert not form.amends
    CheckIns(session).save(AM, well, "en").result(timeout=30)
    [record] = History(session).records().result(timeout=30)
    assert len(record.versions) == 1


@pytest.mark.parametrize("answers_only", [True, False])
def test_what_the_diary_says_goes_with_the_answers_but_that_it_explained_stays(
    session: Session,
    followed: Order,
    diary: Diary,
    profiles: Profiles,
    passphrase: str,
    answers_only: bool,
) -> None:
    diary.explain(AM, AM, Why.HOSPITAL, "private words").result(timeout=30)
    diary.write_contact(POSTMAN).result(timeout=30)
    erasing = Erasing(profiles)
    erase = erasing.erase_answers if answers_only else erasing.erase_order
    fresh = erase(session, followed.id, passphrase).result(timeout=60)
    after = Diary(fresh)
    assert after.contacts().result(timeout=30) == ()
    told = after.explanations().result(timeout=30)
    assert [(one.now.why, one.now.note) for one in told] == (
        [(Why.HOSPITAL, "")] if answers_only else []
    )
    fresh.lock().result(timeout=30)
