"""What the sharing page decides and says, without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.core.answer_values import Answer
from homebound.core.consent import SharingLevel
from homebound.core.order import Order
from homebound.demo.issuer import make_order_file
from homebound.protocol.enrolment import format_code, make_code
from homebound.protocol.refusal import Problem
from homebound.services.asking import Holdings, Scope, Taken
from homebound.services.checkin import CheckIns
from homebound.services.orders import Orders
from homebound.services.sealed import AFTER_LOCK
from homebound.services.session import Session
from homebound.services.sharing import Preview, Sharing, SharingState
from homebound.transport import Trouble
from homebound.ui.sharing.asking import held_text, taken_text
from homebound.ui.sharing.leaving import leaving_texts
from homebound.ui.sharing.presenter import (
    Act,
    Fate,
    SharingPresenter,
    Stage,
    events,
    fate,
    has_receipt,
    ticks,
)
from homebound.ui.sharing.words import (
    choice_text,
    level_title,
    message_text,
    outcome_text,
    refusal_text,
    tick_text,
)
from homebound.vault import order_keys, outbox, send_log
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from conftest import StandingClock

OFF, CHECKED_IN, CALL, ANSWERS = SharingLevel
NONE: frozenset[str] = frozenset()


@pytest.fixture
def order(session: Session, tmp_path: Path, clock: "StandingClock") -> Order:
    """An order of an authority that nobody can reach."""
    path = tmp_path / "quarantine.homebound"
    path.write_bytes(make_order_file(clock.now()).data)
    orders = Orders(session)
    return orders.accept(orders.read(path).result()).result().order


@pytest.fixture
def sharing(session: Session, order: Order) -> Sharing:
    return Sharing(session)


def _state(sharing: Sharing) -> SharingState:
    state = sharing.state().result()
    assert state is not None
    return state


def _page(sharing: Sharing) -> SharingPresenter:
    return SharingPresenter(_state(sharing))


def _opt_in(sharing: Sharing, level: SharingLevel, answers: frozenset[str] = NONE) -> None:
    sharing.opt_in(level, answers, format_code(make_code())).result()


def _in_vault(session: Session, job: "Callable[[Database], None]") -> None:
    session.vault.submit(job).result()


def _try(session: Session, sharing: Sharing, outcome: str) -> None:
    """Log a request for the latest message, as the delivery does."""
    message = _state(sharing).log[0].message
    sent = Sent(message.number, message.queued, "https://x.example", message.token, None, outcome)
    _in_vault(session, lambda db: (send_log.add(db, sent), None)[1])


def _bind(session: Session, sharing: Sharing) -> None:
    message = _state(sharing).log[0].message

    def job(db: "Database") -> None:
        outbox.acknowledge(db, message.number, message.token or "", "receipt", message.queued)
        order_keys.mark_bound(db, message.key)

    _in_vault(session, job)


def _refuse(session: Session, sharing: Sharing) -> None:
    message = _state(sharing).log[0].message
    _in_vault(
        session,
        lambda db: outbox.refuse(
            db, message.number, message.token or "", "refusal", message.queued
        ),
    )


def _save(session: Session, order: Order, well: dict[str, Answer]) -> str:
    slot = f"{order.first}.morning"
    CheckIns(session).save(slot, well, "en").result()
    return slot


def test_nothing_is_shared_or_ticked_at_first(sharing: Sharing) -> None:
    page = _page(sharing)
    assert (page.level, page.ticked, page.stage, page.act) == (OFF, set(), Stage.OFF, Act.NONE)
    assert page.needs_code
    assert not page.choosing


@pytest.mark.parametrize("level", [CHECKED_IN, CALL, ANSWERS])
def test_any_level_starts_with_a_code(sharing: Sharing, level: SharingLevel) -> None:
    page = _page(sharing)
    page.level = level
    assert page.act is Act.START
    assert page.needs_code
    assert page.choosing


def test_answers_are_agreed_to_at_the_last_level_only(sharing: Sharing) -> None:
    page = _page(sharing)
    page.level = ANSWERS
    page.tick("cough", ticked=True)
    page.tick("headache", ticked=True)
    page.tick("headache", ticked=False)
    assert page.answers() == {"cough"}
    page.level = CALL
    assert page.answers() == NONE


@pytest.mark.parametrize(
    ("outcome", "stage"),
    [
        (None, Stage.ASKING),
        ("unanswered", Stage.ASKING),
        *((trouble.value, Stage.NOT_REACHED) for trouble in Trouble),
        (Problem.TRY_LATER.value, Stage.NOT_REACHED),
    ],
)
def test_a_code_on_its_way_is_told_from_one_that_did_not_get_through(
    session: Session, sharing: Sharing, outcome: str | None, stage: Stage
) -> None:
    _opt_in(sharing, CHECKED_IN)
    if outcome is not None:
        _try(session, sharing, outcome)
    page = _page(sharing)
    assert page.stage is stage
    assert not page.needs_code


def test_a_refused_code_is_asked_for_again_at_any_level(session: Session, sharing: Sharing) -> None:
    _opt_in(sharing, CHECKED_IN)
    _refuse(session, sharing)
    page = _page(sharing)
    assert (page.stage, page.needs_code, page.act) == (Stage.CODE_REFUSED, True, Act.START)


def test_a_bound_key_needs_no_code_again_even_after_stopping(
    session: Session, sharing: Sharing
) -> None:
    _opt_in(sharing, CHECKED_IN)
    _bind(session, sharing)
    page = _page(sharing)
    assert (page.stage, page.act) == (Stage.ON, Act.NONE)
    page.level = CALL
    assert (page.act, page.needs_code) == (Act.CHANGE, False)
    sharing.change_level(OFF, NONE).result()
    page = _page(sharing)
    page.level = CHECKED_IN
    assert (page.stage, page.act, page.needs_code) == (Stage.OFF, Act.START, False)


def test_other_ticks_are_a_change_and_keeping_takes_them_back(
    session: Session, sharing: Sharing
) -> None:
    _opt_in(sharing, ANSWERS, frozenset({"cough"}))
    _bind(session, sharing)
    page = _page(sharing)
    assert page.act is Act.NONE
    page.tick("headache", ticked=True)
    assert (page.act, page.choosing) == (Act.CHANGE, True)
    page.keep()
    assert page.act is Act.NONE
    assert page.answers() == {"cough"}


def test_sharing_nothing_is_stopping_once_something_is_shared(
    session: Session, sharing: Sharing
) -> None:
    _opt_in(sharing, CHECKED_IN)
    page = _page(sharing)
    page.level = OFF
    assert page.act is Act.STOP


def test_what_became_of_a_proof_is_told_apart(
    session: Session, sharing: Sharing, order: Order, well: dict[str, Answer]
) -> None:
    _opt_in(sharing, CHECKED_IN)
    _bind(session, sharing)
    _save(session, order, well)

    def proof() -> tuple[Fate, bool]:
        logged = _state(sharing).log[0]
        return fate(logged), has_receipt(logged)

    assert proof() == (Fate.WAITING, False)
    _try(session, sharing, "not-reached")
    assert proof() == (Fate.WAITING, False)  # what was asked for carried no check-in
    message = _state(sharing).log[0].message
    _in_vault(session, lambda db: outbox.freeze(db, message.number, "token"))
    assert proof() == (Fate.SEALED, False)
    _in_vault(session, lambda db: outbox.withdraw(db, message.number, message.queued))
    assert proof() == (Fate.WITHDRAWN, False)
    _bind(session, sharing)
    assert proof() == (Fate.ACKNOWLEDGED, True)


def test_a_refused_message_has_no_receipt_and_neither_has_the_code(
    session: Session, sharing: Sharing
) -> None:
    _opt_in(sharing, CHECKED_IN)
    _refuse(session, sharing)
    logged = _state(sharing).log[0]
    assert (fate(logged), has_receipt(logged)) == (Fate.REFUSED, False)
    _opt_in(sharing, CHECKED_IN)
    _bind(session, sharing)
    logged = _state(sharing).log[0]
    assert (fate(logged), has_receipt(logged)) == (Fate.ACKNOWLEDGED, False)


def test_the_log_holds_messages_and_choices_latest_first(
    session: Session,
    sharing: Sharing,
    order: Order,
    well: dict[str, Answer],
    clock: "StandingClock",
) -> None:
    _opt_in(sharing, CHECKED_IN)
    _bind(session, sharing)
    clock.move(timedelta(minutes=1))
    _save(session, order, well)
    clock.move(timedelta(minutes=1))
    sharing.change_level(ANSWERS, frozenset({"cough", "fatigue"})).result()
    said = []
    for one in events(_state(sharing).everything):
        said += [choice_text(one.choice)] if one.choice is not None else []
        said += [message_text(one.message, order)] if one.message is not None else []
    assert said == [
        f"You chose: {level_title(ANSWERS)}. Questions ticked: 2.",
        "Check-in for Sunday, 22\xa0November, Morning",
        "Your code and your new key",
        f"You chose: {level_title(CHECKED_IN)}",
    ]


def test_every_question_on_the_page_may_be_ticked_and_no_hidden_one(sharing: Sharing) -> None:
    form = _state(sharing).questionnaire
    offered = {tick.item.link_id: tick for tick in ticks(form)}
    hidden = {item.link_id for item in form.questions() if item.hidden}
    assert hidden == {"age-group"}
    assert set(offered) == {item.link_id for item in form.questions()} - hidden
    assert tick_text(offered["cough-severity"], "en") == "Cough – How bad is it?"


def _preview(sharing: Sharing, level: SharingLevel, *answers: str) -> Preview:
    preview = sharing.preview(level, frozenset(answers)).result()
    assert preview is not None
    return preview


def test_before_the_first_check_in_there_is_no_preview(sharing: Sharing) -> None:
    assert sharing.preview(ANSWERS, frozenset({"cough"})).result() is None


@pytest.mark.parametrize("level", [CHECKED_IN, CALL])
def test_below_the_last_level_no_answer_is_in_the_preview(
    session: Session, sharing: Sharing, order: Order, well: dict[str, Answer], level: SharingLevel
) -> None:
    slot = _save(session, order, well)
    preview = _preview(sharing, level, "cough", "note")
    assert f'"win": "{slot}"' in preview.message
    assert ('"help"' in preview.message) is (level is CALL)
    assert (preview.record, dict(preview.disclosed)) == (None, {})
    said = leaving_texts(preview, level, _state(sharing), "en")
    assert len(said) == int(level)


def test_the_preview_shows_the_ticked_answers_and_no_others_in_words_and_raw(
    session: Session, sharing: Sharing, order: Order, well: dict[str, Answer]
) -> None:
    _save(session, order, well)
    preview = _preview(sharing, ANSWERS, "cough", "temperature", "spo2")
    said = leaving_texts(preview, ANSWERS, _state(sharing), "en")
    assert said[2:] == ("Temperature – 37.2\xa0°C", "Cough – Yes")
    assert preview.record is not None
    assert '"cough", "yes"' in preview.record
    assert '"temperature", "37.2 Cel"' in preview.record
    assert "Slept badly" not in preview.record + preview.message
    assert "headache" not in preview.record


def test_without_a_ticked_answer_the_preview_says_that_none_leaves(
    session: Session, sharing: Sharing, order: Order, well: dict[str, Answer]
) -> None:
    _save(session, order, well)
    preview = _preview(sharing, ANSWERS, "spo2")
    assert leaving_texts(preview, ANSWERS, _state(sharing), "en")[2].startswith("no answer")


def test_everything_that_can_come_of_a_request_has_a_sentence_of_its_own() -> None:
    unread = outcome_text("something else", refused=False)
    said = {
        outcome_text(outcome, refused=False)
        for outcome in ("acknowledged", "answered", "unanswered", "try-later", "too-early")
    }
    own = [*Trouble]
    for answered in (Trouble.WRONG_STATUS, Trouble.WRONG_SIZE):
        own.remove(answered)
    words = [trouble.value for trouble in own] + ["config-newer", "config-same", AFTER_LOCK]
    said |= {outcome_text(word, refused=False) for word in words}
    assert len(said) == 5 + len(words)
    assert unread not in said
    for answered in (Trouble.WRONG_STATUS, Trouble.WRONG_SIZE):
        assert outcome_text(answered.value, refused=False) == unread


def test_every_final_refusal_has_a_sentence_and_is_told_from_an_answer_that_does_not_count() -> (
    None
):
    final = [problem.value for problem in Problem if problem.final]
    assert len({refusal_text(problem) for problem in final}) == len(final) - 1
    assert refusal_text("wrong-order") == refusal_text("wrong-window")
    assert outcome_text("not-verified", refused=True) != outcome_text("not-verified", refused=False)


def test_the_day_of_an_answer_is_that_of_the_order_and_not_of_greenwich(order: Order) -> None:
    at = datetime(2026, 11, 26, 22, 30, tzinfo=UTC)
    moscow = replace(order, zone="Europe/Moscow")
    assert "27\N{NO-BREAK SPACE}November" in held_text(Holdings(at, (), complete=True), moscow)
    assert "27\N{NO-BREAK SPACE}November" in taken_text(Taken(Scope.ALL, at), moscow)
