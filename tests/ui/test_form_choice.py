"""Which questionnaire is asked: chosen with the order, changed in the settings."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from conftest import WINDOWS, StandingClock
from homebound.core.order import FormReference
from homebound.demo.issuer import make_issuer, make_order, write_order
from homebound.protocol.strict import hash_text
from homebound.services.checkin import CheckIns
from homebound.services.orders import Orders
from homebound.services.session import Session
from homebound.ui.orders.review_page import ReviewPage
from homebound.ui.settings.questions import QuestionsCard
from homebound.ui.widgets import Page

AM = "2026-11-22.am"
OWN_FORM = json.dumps(
    {
        "resourceType": "Questionnaire",
        "id": "own",
        "url": "urn:example:own",
        "version": "1",
        "status": "active",
        "item": [{"linkId": "taste", "type": "boolean", "text": "Taste?"}],
    }
).encode()


@pytest.fixture
def orders(session: Session) -> Orders:
    return Orders(session)


def _review(qtbot: QtBot, orders: Orders) -> ReviewPage:
    own = orders.without_authority(date(2026, 11, 22), 14, WINDOWS)
    page = ReviewPage(orders, own, "UTC")
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    return page


def _find(page: QWidget, name: str) -> Any:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def test_the_general_questionnaire_is_chosen_at_first(qtbot: QtBot, orders: Orders) -> None:
    page = _review(qtbot, orders)
    shown = _find(page, "form")
    assert shown.currentText() == "General questionnaire"
    assert shown.count() == 5
    with qtbot.waitSignal(page.accepted):
        _find(page, "accept").click()
    assert orders.asked().result(timeout=30) == "general"


def test_an_illness_is_chosen_by_keyboard_before_the_order_counts(
    qtbot: QtBot, orders: Orders, session: Session
) -> None:
    page = _review(qtbot, orders)
    shown = _find(page, "form")
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.currentText() == "Measles questionnaire"
    with qtbot.waitSignal(page.accepted):
        _find(page, "accept").click()
    assert CheckIns(session).open(AM).result(timeout=30).questionnaire.id == "measles"


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("ru_RU", "Общая анкета"),
        ("zh_CN", "通用问卷"),
        ("uz_UZ", "Umumiy soʻrovnoma"),
        ("ar_EG", "استبيان عام"),
    ],
)
def test_the_titles_are_in_the_language_of_the_app(
    qtbot: QtBot, orders: Orders, locale: str, title: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert _find(_review(qtbot, orders), "form").currentText() == title


def _follow_own_form(orders: Orders, clock: StandingClock, path: Path) -> ReviewPage:
    issuer = make_issuer(clock.now())
    reference = FormReference("urn:example:own", "1", hash_text(OWN_FORM))
    order = make_order(issuer, clock.now(), reference)
    path.write_bytes(write_order(issuer, order, OWN_FORM).data)
    return ReviewPage(orders, orders.read(path).result(timeout=30), order.zone)


def test_an_order_with_its_own_questionnaire_leaves_nothing_to_choose(
    qtbot: QtBot, orders: Orders, clock: StandingClock, tmp_path: Path
) -> None:
    page = _follow_own_form(orders, clock, tmp_path / "own.homebound")
    qtbot.addWidget(page)
    assert page.findChild(QWidget, "form") is None
    with qtbot.waitSignal(page.accepted):
        _find(page, "accept").click()
    card = QuestionsCard(orders)
    qtbot.addWidget(card)
    orders.asked().result(timeout=30)
    assert card.isHidden()


def test_another_questionnaire_is_asked_from_the_settings_on(
    qtbot: QtBot, orders: Orders, session: Session
) -> None:
    own = orders.without_authority(date(2026, 11, 22), 14, WINDOWS)
    orders.accept(own, "covid-19").result(timeout=30)
    card = QuestionsCard(orders)
    page = Page("settings", "Settings")
    page.box.addWidget(card)
    qtbot.addWidget(page)
    page.show()
    shown = _find(card, "form")
    assert isinstance(shown, QComboBox)
    qtbot.waitUntil(lambda: shown.currentText() == "COVID-19 questionnaire")
    shown.setFocus()
    QTest.keyClicks(shown, "e")
    qtbot.waitUntil(lambda: _find(card, "questionsTold").text() == "Saved.")
    assert orders.asked().result(timeout=30) == "ebola"
    assert CheckIns(session).open(AM).result(timeout=30).questionnaire.id == "ebola"
    # There is always one.
    QTest.keyClick(shown, Qt.Key.Key_Backspace)
    assert shown.currentText() == "Ebola questionnaire"


def test_without_an_order_there_is_no_card(qtbot: QtBot, orders: Orders) -> None:
    card = QuestionsCard(orders)
    qtbot.addWidget(card)
    orders.asked().result(timeout=30)
    assert card.isHidden()
