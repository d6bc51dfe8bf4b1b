"""A check-in from the answers to the encrypted history and back, with a real vault file."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from homebound.core.answer_values import Answer, Coded
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.schedule import Entered
from homebound.services.checkin import CheckIns
from homebound.services.history import History
from homebound.services.session import Session
from homebound.vault.entries import EntryKind

if TYPE_CHECKING:
    from conftest import StandingClock

AM = "2026-11-22.am"
PM = "2026-11-22.pm"
Answers = dict[str, Answer]


def test_a_saved_check_in_is_read_back_as_it_was_entered(
    session: Session, followed: Order, well: Answers
) -> None:
    recorded = CheckIns(session).save(AM, well, "en").result()
    assert recorded.entered is Entered.IN_TIME
    assert recorded.kind is EntryKind.CHECK_IN
    [record] = History(session).records().result()
    assert record.slot.ref == AM
    [written] = record.versions
    assert {**well, "age-group": Coded("adult")} == dict(written.answers)


def test_an_amendment_keeps_the_first_answer(
    session: Session, followed: Order, well: Answers, clock: "StandingClock"
) -> None:
    checkins = CheckIns(session)
    checkins.save(AM, well, "en").result()
    clock.move(timedelta(hours=1))
    changed = checkins.save(AM, {**well, "feeling": Coded("worse")}, "en").result()
    assert changed.kind is EntryKind.AMENDMENT
    [record] = History(session).records().result()
    assert [version.answers["feeling"] for version in record.versions] == [
        Coded("same"),
        Coded("worse"),
    ]


def test_an_amended_check_in_opens_with_its_latest_answers(
    session: Session, followed: Order, well: Answers
) -> None:
    checkins = CheckIns(session)
    checkins.save(AM, well, "en").result()
    checkins.save(AM, {**well, "feeling": Coded("better")}, "en").result()
    form = checkins.open(AM).result()
    assert form.amends
    assert form.answers is not None
    assert form.answers["feeling"] == Coded("better")


def test_a_draft_comes_back_and_goes_with_the_saving(
    session: Session, followed: Order, well: Answers
) -> None:
    checkins = CheckIns(session)
    checkins.keep_draft(AM, '{"note":"half a sen"}').result()
    assert checkins.open(AM).result().draft == '{"note":"half a sen"}'
    checkins.save(AM, well, "en").result()
    assert checkins.open(AM).result().draft is None


def test_a_window_that_has_not_opened_takes_no_check_in(
    session: Session, followed: Order, well: Answers
) -> None:
    for attempt in (CheckIns(session).open(PM), CheckIns(session).save(PM, well, "en")):
        with pytest.raises(UserError) as refused:
            attempt.result()
        assert refused.value.code is ErrorCode.CHECKIN_TOO_EARLY


def test_an_incomplete_check_in_is_refused_and_nothing_is_written(
    session: Session, followed: Order, well: Answers
) -> None:
    del well["chest-pain"]
    with pytest.raises(UserError) as refused:
        CheckIns(session).save(AM, well, "en").result()
    assert refused.value.code is ErrorCode.CHECKIN_INCOMPLETE
    assert History(session).records().result() == ()


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (3.4, Entered.IN_TIME),
        (3.5, Entered.LATE),
        (4.4, Entered.LATE),
        (4.5, Entered.AFTERWARDS),
        (48, Entered.AFTERWARDS),
    ],
)
def test_when_it_was_entered_is_kept_without_refusing_anything(
    session: Session,
    followed: Order,
    well: Answers,
    clock: "StandingClock",
    hours: float,
    expected: Entered,
) -> None:
    clock.move(timedelta(hours=hours))
    assert CheckIns(session).save(AM, well, "en").result().entered is expected
    [record] = History(session).records().result()
    assert record.entered is expected


def test_fever_of_the_days_before_reaches_the_advice(
    session: Session, followed: Order, well: Answers, clock: "StandingClock"
) -> None:
    from decimal import Decimal

    from homebound.core.answer_values import Quantity

    checkins = CheckIns(session)
    checkins.save(AM, {**well, "temperature": Quantity(Decimal("101.3"), "[degF]")}, "en").result()
    clock.move(timedelta(days=1))
    assert checkins.open("2026-11-23.am").result().past_days == (Decimal("38.5"), None)


def test_fever_counts_over_days_whatever_questionnaire_measured_it(
    session: Session, followed: Order, well: Answers, clock: "StandingClock"
) -> None:
    from decimal import Decimal

    from homebound.core.answer_values import Quantity
    from homebound.core.triage import advise
    from homebound.services.orders import Orders

    checkins = CheckIns(session)
    hot = {**well, "temperature": Quantity(Decimal("38.1"), "Cel")}
    for slot in (AM, "2026-11-23.am"):
        checkins.save(slot, hot, "en").result()
        clock.move(timedelta(days=1))
    Orders(session).ask("covid-19").result()
    form = checkins.open("2026-11-24.am").result()
    found = advise(form.advice, hot, form.person.age_group, form.past_days)
    assert [one.sign for one in found] == ["temperature-three-days"]
    assert form.last_time is None


def test_the_answers_of_last_time_are_those_of_the_latest_check_in_of_two_days(
    session: Session, followed: Order, well: Answers, clock: "StandingClock"
) -> None:
    checkins = CheckIns(session)
    assert checkins.open(AM).result().last_time is None
    checkins.save(AM, well, "en").result()
    assert checkins.open(AM).result().last_time is None  # it is the one that would be changed
    clock.move(timedelta(hours=10))
    evening = {**well, "headache": Coded("yes")}
    assert checkins.open("2026-11-22.pm").result().last_time == {
        **well,
        "age-group": Coded("adult"),
    }
    checkins.save("2026-11-22.pm", evening, "en").result()
    clock.move(timedelta(hours=14))
    last = checkins.open("2026-11-23.am").result().last_time
    assert last is not None
    assert last["headache"] == Coded("yes")
    clock.move(timedelta(days=2))
    assert checkins.open("2026-11-25.am").result().last_time is None


def test_a_time_zone_behind_utc_keeps_its_own_offset_in_the_record(
    session: Session, followed: Order, well: Answers, clock: "StandingClock"
) -> None:
    clock._zone = "America/St_Johns"
    CheckIns(session).save(AM, well, "en").result()
    [record] = History(session).records().result()
    assert record.versions[0].zone == "America/St_Johns"
    assert record.versions[0].at == clock.now()
