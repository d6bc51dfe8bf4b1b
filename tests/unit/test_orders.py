"""Orders: read from real signed files, or set up without an authority."""

import json
import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import WINDOWS
from homebound.core import schedule
from homebound.core.answer_values import Answer, Coded
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import FormReference, Order, Window
from homebound.demo.issuer import make_issuer, make_order, make_order_file, write_order
from homebound.protocol.strict import hash_text
from homebound.services import forms
from homebound.services.checkin import CheckIns
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.search import Search
from homebound.services.session import Session
from homebound.services.today import Today

if TYPE_CHECKING:
    from sqlite_utils import Database

    from conftest import StandingClock


@pytest.fixture
def order_file(tmp_path: Path, clock: "StandingClock") -> Path:
    path = tmp_path / "quarantine.homebound"
    path.write_bytes(make_order_file(clock.now()).data)
    return path


def _refusal(orders: Orders, path: Path) -> ErrorCode:
    with pytest.raises(UserError) as refused:
        orders.read(path).result()
    return refused.value.code


def test_an_order_is_shown_before_it_counts_and_followed_once_accepted(
    session: Session, order_file: Path
) -> None:
    orders = Orders(session)
    offer = orders.read(order_file).result()
    assert offer.fingerprint is not None
    assert Today(session).overview().result() is None
    orders.accept(offer).result()
    overview = Today(session).overview().result()
    assert overview is not None
    assert overview.order == offer.order
    assert (overview.number, len(overview.slots)) == (1, 28)


def test_the_same_order_is_not_accepted_twice(session: Session, order_file: Path) -> None:
    orders = Orders(session)
    offer = orders.read(order_file).result()
    orders.accept(offer).result()
    with pytest.raises(UserError) as refused:
        orders.accept(offer).result()
    assert refused.value.code is ErrorCode.ORDER_ALREADY_ACCEPTED


def test_an_order_that_is_over_is_refused(
    session: Session, order_file: Path, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=15))
    assert _refusal(Orders(session), order_file) is ErrorCode.ORDER_ENDED


def test_what_is_no_order_file_is_refused_with_its_reason(
    session: Session, order_file: Path, tmp_path: Path
) -> None:
    orders = Orders(session)
    data = order_file.read_bytes()
    cases = {
        "missing": (None, ErrorCode.FILE_NOT_READABLE),
        "empty": (b"", ErrorCode.ORDER_FILE_UNREADABLE),
        "picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), ErrorCode.ORDER_FILE_UNREADABLE),
        "cut": (data[: len(data) // 2], ErrorCode.ORDER_FILE_DAMAGED),
        "huge": (bytes(10_000_000), ErrorCode.ORDER_FILE_TOO_LARGE),
    }
    for name, (content, expected) in cases.items():
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        assert _refusal(orders, path) is expected, name
    assert _refusal(orders, tmp_path) is ErrorCode.FILE_NOT_READABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_in_place_of_an_order_file_does_not_hang(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "pipe.homebound"
    os.mkfifo(path)
    assert _refusal(Orders(session), path) is ErrorCode.FILE_NOT_READABLE


def test_an_own_quarantine_is_held_to_the_same_rules(session: Session) -> None:
    orders = Orders(session)
    day = date(2026, 11, 22)
    for windows, expected in (
        ((Window("w1", time(6), time(9)),), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        ((Window("w1", time(9), time(8)),), ErrorCode.ORDER_WINDOW_REVERSED),
        ((), ErrorCode.ORDER_WINDOW_COUNT),
    ):
        with pytest.raises(UserError) as refused:
            orders.without_authority(day, 14, windows)
        assert refused.value.code is expected
    with pytest.raises(UserError) as refused:
        orders.without_authority(day - timedelta(days=30), 14, (Window("w1", time(8), time(12)),))
    assert refused.value.code is ErrorCode.ORDER_ENDED


def test_an_own_quarantine_asks_the_form_that_was_chosen(
    session: Session,
) -> None:
    orders, checkins = Orders(session), CheckIns(session)
    assert orders.asked().result() is None
    own = orders.without_authority(date(2026, 11, 22), 14, WINDOWS)
    orders.accept(own, "measles").result()
    assert orders.asked().result() == "measles"
    form = checkins.open("2026-11-22.am").result().questionnaire
    assert form.id == "measles"


def test_without_a_choice_the_general_form_is_asked(session: Session) -> None:
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 14, WINDOWS)).result()
    assert orders.asked().result() == "general"


def test_another_form_holds_from_the_next_check_in_on_and_old_answers_keep_their_questions(
    session: Session, well: dict[str, Answer], clock: "StandingClock"
) -> None:
    orders, checkins, history = Orders(session), CheckIns(session), History(session)
    own = orders.without_authority(date(2026, 11, 22), 14, WINDOWS)
    order = orders.accept(own).result().order
    checkins.save("2026-11-22.am", well, "en").result()
    orders.ask("ebola").result()
    clock.move(timedelta(hours=10))
    evening = checkins.open("2026-11-22.pm").result()
    assert evening.questionnaire.id == "ebola"
    assert evening.last_time is None  # answers to other questions are not offered
    saved = {**well, "bleeding": Coded("no")}
    for name in ("joint-pain", "nausea", "vomiting", "abdominal-pain", "appetite-loss", "rash"):
        saved[name] = Coded("no")
    answers = {name: answer for name, answer in saved.items() if evening.questionnaire.find(name)}
    checkins.save("2026-11-22.pm", answers, "en").result()
    # A change of the morning's answers is asked with the morning's questions.
    assert checkins.open("2026-11-22.am").result().questionnaire.id == "general"
    checkins.save("2026-11-22.am", {**well, "cough": Coded("no")}, "en").result()
    morning = history.record(order.id, "2026-11-22.am").result()
    later = history.record(order.id, "2026-11-22.pm").result()
    assert (morning.questionnaire.id, len(morning.versions)) == ("general", 2)
    assert later.questionnaire.id == "ebola"
    assert later.versions[0].answers["bleeding"] == Coded("no")
    orders.ask("general").result()
    assert orders.asked().result() == "general"
    assert len(Search(session).find("bleeding").result()) == 0
    assert len(history.records().result()) == 2


def test_an_answer_keeps_its_question_when_the_app_no_longer_ships_it(
    session: Session, followed: Order, well: dict[str, Answer]
) -> None:
    CheckIns(session).save("2026-11-22.am", well, "en").result()
    old = (
        forms.shipped_form("general")
        .replace(b'"1.0.0"', b'"0.9.0"')
        .replace(b'"Cough"', b'"Coughing"')
    )

    def age(db: "Database") -> None:
        """Put the vault into the state that an older version of the app has left."""
        body = db.execute("SELECT body FROM entries").fetchone()[0]
        older = body.replace("general|1.0.0", "general|0.9.0")
        db.execute("DROP TRIGGER entries_never_change")
        db.execute("UPDATE entries SET body = ?", [older])
        db.execute(
            "UPDATE forms SET canonical = 'urn:homebound:questionnaire:general|0.9.0', body = ?",
            [old],
        )

    session.vault.submit(age).result()
    record = History(session).record(followed.id, "2026-11-22.am").result()
    cough = record.questionnaire.find("cough")
    assert cough is not None
    assert cough.text.default == "Coughing"
    assert record.versions[0].answers["cough"] == Coded("yes")
    # The order goes on with the questions that it began with, until the resident takes the new ones.
    amended = CheckIns(session).open("2026-11-22.am").result().questionnaire
    assert amended.version == "0.9.0"
    Orders(session).ask("general").result()
    assert History(session).record(followed.id, "2026-11-22.am").result() == record


def test_an_order_that_brings_its_own_form_leaves_no_choice(
    session: Session, tmp_path: Path, clock: "StandingClock"
) -> None:
    own = json.dumps(OWN_FORM).encode()
    issuer = make_issuer(clock.now())
    order = make_order(issuer, clock.now(), FormReference("urn:example:own", "3", hash_text(own)))
    path = tmp_path / "own.homebound"
    path.write_bytes(write_order(issuer, order, own).data)
    orders = Orders(session)
    orders.accept(orders.read(path).result()).result()
    assert orders.asked().result() is None
    with pytest.raises(LookupError):
        orders.ask("measles").result()
    slot = next(iter(schedule.slots(order))).ref
    asked = CheckIns(session).open(slot).result().questionnaire
    assert [item.link_id for item in asked.questions()] == ["taste"]


OWN_FORM = {
    "resourceType": "Questionnaire",
    "id": "own",
    "url": "urn:example:own",
    "version": "3",
    "status": "active",
    "item": [{"linkId": "taste", "type": "boolean", "text": "Taste?"}],
}


def test_a_second_order_takes_the_place_of_the_first(
    session: Session, tmp_path: Path, clock: "StandingClock"
) -> None:
    orders = Orders(session)
    for name in ("one", "two"):
        path = tmp_path / name
        path.write_bytes(make_order_file(clock.now()).data)
        offer = orders.read(path).result()
        orders.accept(offer).result()
        clock.move(timedelta(minutes=1))
    active = orders.active().result()
    assert active is not None
    assert active.order.id == offer.order.id
    assert active.accepted == datetime(2026, 11, 22, 8, 31, tzinfo=UTC)
