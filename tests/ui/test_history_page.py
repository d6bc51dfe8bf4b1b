"""The history on screen, from a real vault file."""

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

from conftest import WINDOWS
from homebound.core.answers import Answer, Coded, Quantity
from homebound.core.order import Order
from homebound.core.response import to_response
from homebound.core.schedule import slots
from homebound.services.checkin import CheckIns
from homebound.services.forms import standard_form
from homebound.services.history import CheckInRecord, History, Portion
from homebound.services.orders import Orders
from homebound.services.receiving import Received
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.history.day import DayPage
from homebound.ui.history.page import PORTION, HistoryPage, RecordRow
from homebound.ui.history.presenter import answer_groups, answer_text, summary
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.vault import entries
from in_sight import text_of

if TYPE_CHECKING:
    from conftest import StandingClock

AM = "2026-11-22.am"
LOOK = Look(LIGHT)


@pytest.fixture
def record(
    session: Session, followed: Order, well: dict[str, Answer], clock: "StandingClock"
) -> CheckInRecord:
    """A check-in at 08:30 with another temperature and an oxygen value given at 09:57."""
    checkins = CheckIns(session)
    checkins.save(AM, well, "en").result(timeout=30)
    clock.move(timedelta(minutes=87))
    later = {
        **well,
        "temperature": Quantity(Decimal("38.4"), "Cel"),
        "spo2": Quantity(Decimal(96), "%"),
    }
    checkins.save(AM, later, "en").result(timeout=30)
    [found] = History(session).records().result(timeout=30)
    return found


def _show(qtbot: QtBot, page: HistoryPage | DayPage) -> None:
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()  # what is laid out later is laid out now


def test_a_check_in_is_one_row_that_opens_it(
    qtbot: QtBot, session: Session, record: CheckInRecord
) -> None:
    page = HistoryPage(Portion((record,), more=False), None, History(session), LOOK, "en", "UTC")
    _show(qtbot, page)
    row = page.findChild(QPushButton, f"record.{AM}")
    assert row is not None
    assert row.accessibleName() == (
        "Sunday, 22\xa0November, Morning. On time, 08:30. "
        "The same · 38.4\xa0°C · Symptoms: 1 · changed later"
    )
    page.focus_first()
    assert row.hasFocus()
    with qtbot.waitSignal(page.opened) as told:
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert told.args == [record]


def test_a_check_in_of_another_day_than_its_window_has_its_day(
    qtbot: QtBot, session: Session, record: CheckInRecord
) -> None:
    there = replace(record, zone="America/Anchorage")  # 23:30 on the day before
    page = HistoryPage(Portion((there,), more=False), None, History(session), LOOK, "en", "UTC")
    _show(qtbot, page)
    row = page.findChild(QPushButton, f"record.{AM}")
    assert row is not None
    assert "On time, Saturday, 21\xa0November, 23:30. " in row.accessibleName()
    assert text_of(page, "zone") == "All times are those of Anchorage."


def test_an_empty_history_says_so(qtbot: QtBot, session: Session) -> None:
    page = HistoryPage(Portion((), more=False), None, History(session), LOOK, "en", "UTC")
    _show(qtbot, page)
    card = page.findChild(QWidget, "emptyHistory")
    assert card is not None
    assert card.isVisible()


@pytest.fixture
def long(session: Session, well: dict[str, Answer]) -> int:
    """An order of 60 days that is nearly over, with a check-in in each of its windows but today's."""
    orders = Orders(session)
    offer = orders.without_authority(date(2026, 9, 24), 60, WINDOWS)
    order = orders.accept(offer).result(timeout=30).order
    form = standard_form()
    now = session.clock.now()
    body = json.dumps(to_response(form, well, now, "en"))
    person = session.person.id
    past = [slot for slot in slots(order) if slot.closes < now]

    def job(db: Database) -> None:
        with db.atomic():
            for slot in past:
                at = slot.opens + timedelta(minutes=5)
                kind = entries.EntryKind.CHECK_IN
                new = entries.NewEntry(kind, person, order.id, slot.ref, at, "UTC", 0, body)
                entries.append(db, new)

    session.vault.submit(job).result(timeout=30)
    return len(past)


def test_a_long_history_is_read_and_shown_a_part_at_a_time(
    qtbot: QtBot, session: Session, long: int
) -> None:
    history = History(session)
    page = HistoryPage(
        history.portion(0, PORTION).result(timeout=30), None, history, LOOK, "en", "UTC"
    )
    _show(qtbot, page)
    earlier = page.findChild(QPushButton, "showEarlier")
    assert earlier is not None
    shown = PORTION
    while shown < long:
        assert len(page.findChildren(RecordRow)) == shown
        assert earlier.isVisible()
        earlier.click()
        before, shown = shown, min(shown + PORTION, long)
        qtbot.waitUntil(lambda: len(page.findChildren(RecordRow)) == shown)  # noqa: B023
        assert page.findChildren(RecordRow)[before].hasFocus()
    assert not earlier.isVisible()
    refs = [row.objectName() for row in page.findChildren(RecordRow)]
    whole = [f"record.{one.slot.ref}" for one in history.records().result(timeout=30)]
    assert refs == whole


def test_a_day_of_an_earlier_order_can_be_looked_at_and_not_changed(
    qtbot: QtBot, session: Session, record: CheckInRecord, followed: Order
) -> None:
    def can_change() -> bool:
        found = History(session).record(followed.id, AM).result(timeout=30)
        page = DayPage(found, LOOK, "en", "UTC")
        _show(qtbot, page)
        return bool(page.findChildren(QPushButton, "amend"))

    assert can_change()
    orders = Orders(session)
    orders.accept(orders.without_authority(followed.first, 7, WINDOWS)).result(timeout=30)
    assert not can_change()


def test_a_changed_answer_stands_beside_the_first(qtbot: QtBot, record: CheckInRecord) -> None:
    page = DayPage(record, LOOK, "en", "UTC")
    _show(qtbot, page)
    assert (
        text_of(page, "given.temperature")
        == "First answer 08:30: 37.2\xa0°C\nChanged 09:57: 38.4\xa0°C"
    )
    assert text_of(page, "given.spo2") == "Added 09:57: 96\xa0%"
    assert text_of(page, "given.cough") == "Yes"
    assert text_of(page, "recorded") == "Recorded Sunday, 22\xa0November, 08:30"


def test_an_acknowledgement_stands_with_the_check_in_that_it_is_of_and_not_with_its_change(
    qtbot: QtBot, record: CheckInRecord
) -> None:
    page = DayPage(replace(record, received=Received.ACKNOWLEDGED), LOOK, "en", "UTC")
    _show(qtbot, page)
    entered = page.findChild(QWidget, "entered")
    assert entered is not None
    said = [one.text() for one in entered.findChildren(QLabel)]
    at = said.index("Acknowledged by the authority.")
    assert said[at - 1].startswith("Recorded ")
    assert said[at + 1].startswith("Changed ")


def test_a_change_after_midnight_where_the_order_is_has_its_day(
    qtbot: QtBot, record: CheckInRecord
) -> None:
    page = DayPage(replace(record, zone="America/Anchorage"), LOOK, "en", "UTC")  # 23:30 and 00:57
    _show(qtbot, page)
    assert text_of(page, "zone") == "All times are those of Anchorage."
    first, changed = text_of(page, "given.temperature").splitlines()
    assert first == "First answer 23:30: 37.2\xa0°C"
    assert changed == "Changed Sunday, 22\xa0November, 00:57: 38.4\xa0°C"


def test_only_what_was_answered_is_shown_in_the_order_of_the_form(
    record: CheckInRecord,
) -> None:
    shown = [line.link_id for group in answer_groups(record, "en") for line in group.lines]
    in_form = [item.link_id for item in record.questionnaire.walk() if item.link_id in shown]
    assert shown == in_form
    assert "pulse" not in shown
    assert "age-group" not in shown


def test_an_answer_that_was_taken_back_is_still_there(
    qtbot: QtBot, session: Session, record: CheckInRecord, well: dict[str, Answer]
) -> None:
    del well["note"]
    CheckIns(session).save(AM, well, "en").result(timeout=30)
    [again] = History(session).records().result(timeout=30)
    page = DayPage(again, LOOK, "en", "UTC")
    _show(qtbot, page)
    assert "Slept badly." in text_of(page, "given.note")
    assert "taken back" in text_of(page, "given.note")


def test_a_change_and_the_way_back_are_offered(qtbot: QtBot, record: CheckInRecord) -> None:
    page = DayPage(record, LOOK, "en", "UTC")
    _show(qtbot, page)
    amend = page.findChild(QPushButton, "amend")
    back = page.findChild(QPushButton, "back")
    assert amend is not None
    assert back is not None
    with qtbot.waitSignal(page.amend) as told:
        amend.click()
    assert told.args == [AM]
    back.setFocus()
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(back, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("language", "value", "unit", "expected"),
    [
        ("en_GB", "37.20", "Cel", "37.20\xa0°C"),
        ("ru_RU", "37.2", "Cel", "37,2\xa0°C"),
        ("en_GB", "98.6", "[degF]", "98.6\xa0°F"),
    ],
)
def test_a_number_is_shown_as_it_was_typed(
    record: CheckInRecord, language: str, value: str, unit: str, expected: str
) -> None:
    QLocale.setDefault(QLocale(language))
    item = record.questionnaire.find("temperature")
    assert item is not None
    assert answer_text(item, Quantity(Decimal(value), unit), "en") == expected


def test_the_summary_counts_symptoms_and_says_when_there_are_none(
    session: Session, followed: Order, well: dict[str, Answer]
) -> None:
    del well["cough-severity"]
    CheckIns(session).save(AM, {**well, "cough": Coded("no")}, "en").result(timeout=30)
    [found] = History(session).records().result(timeout=30)
    assert summary(found, "en") == "The same · 37.2\xa0°C · no symptoms"


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, 200)], ids=["light", "dark-200"])
def test_nothing_is_cut_off_at_the_side(
    qtbot: QtBot, session: Session, record: CheckInRecord, qapp: QApplication, look: Look
) -> None:
    theme.apply(qapp, look)
    history = History(session)
    first = Portion((record,), more=False)
    for page in (
        HistoryPage(first, None, history, look, "en", "UTC"),
        DayPage(record, look, "en", "UTC"),
    ):
        _show(qtbot, page)
        page.resize(560, 560)
        QApplication.processEvents()
        ground = page.widget()
        assert ground is not None
        assert ground.width() <= page.viewport().width()
    theme.apply(qapp, LOOK)
