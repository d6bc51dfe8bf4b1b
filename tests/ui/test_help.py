"""Help from anywhere: what was typed below it stays, and it says what residents ask."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.order import Order
from homebound.demo.tour import ScriptedDialogs
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui.help.words import keys, questions
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, tmp_path: "Path") -> Iterator[MainWindow]:
    made = MainWindow(profiles, Look(LIGHT), ScriptedDialogs(tmp_path, tmp_path))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _page(window: MainWindow) -> str:
    return "" if window.page is None else window.page.objectName()


def _help(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: _page(window) == "help")


def test_at_least_ten_questions_are_answered_and_each_key_is_named() -> None:
    assert len(questions()) >= 10
    assert len({name for name, _, _ in questions()}) == len(questions())
    assert all(
        question.endswith("?") and answer.endswith(".") for _, question, answer in questions()
    )
    assert {"Ctrl+N", "Ctrl+L", "Ctrl+E", "Ctrl+F", "F1", "Esc"} <= {key for key, _ in keys()}


def test_help_comes_on_the_first_page_and_goes_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_start()
    _help(qtbot, window)
    opener = window.findChild(QPushButton, "ask.watched")
    told = window.findChild(QLabel, "answer.watched")
    assert opener is not None
    assert told is not None
    assert not told.isVisible()
    checkin = window.findChild(QLabel, "checkinKeys")
    assert checkin is not None
    assert "Ctrl+Enter" in checkin.text()
    opener.setFocus()
    qtbot.waitUntil(opener.hasFocus)
    shut = opener.grab().toImage()
    assert not QAccessible.queryAccessibleInterface(opener).state().checked
    QTest.keyClick(opener, Qt.Key.Key_Return)
    assert told.isVisible()
    assert QAccessible.queryAccessibleInterface(opener).state().checked
    assert opener.grab().toImage() != shut
    assert opener.accessibleDescription() == told.text()
    QTest.keyClick(opener, Qt.Key.Key_Escape)
    assert _page(window) == "welcome"
    assert window.page is not None
    assert window.page.isVisible()


def test_what_was_typed_stands_there_after_the_help(qtbot: QtBot, window: MainWindow) -> None:
    window.show_start()
    window._way_in.show_profile()
    name = window.findChild(QLineEdit, "name")
    assert name is not None
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Anna")
    _help(qtbot, window)
    assert not name.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert _page(window) == "profile"
    assert name.text() == "Anna"
    assert name.hasFocus()


def test_help_comes_while_locked_and_a_lock_takes_it_away(
    qtbot: QtBot, window: MainWindow, session: Session, followed: Order, passphrase: str
) -> None:
    session.lock().result()
    window.show_start()
    _help(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    secret = window.findChild(QLineEdit, "secret")
    assert secret is not None
    qtbot.waitUntil(secret.hasFocus)
    QTest.keyClicks(secret, passphrase)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _page(window) == "today", timeout=20_000)
    _help(qtbot, window)
    window.lock()
    assert _page(window) == "unlock"
    assert not any(one.isVisible() for one in window.findChildren(QLabel, "helpTitle"))


def test_a_receipt_that_comes_does_not_take_the_help_away(
    qtbot: QtBot, window: MainWindow, session: Session, followed: Order
) -> None:
    window._begin(session)
    window.pages.show_today()
    qtbot.waitUntil(lambda: _page(window) == "today", timeout=20_000)
    _help(qtbot, window)
    window.pages.refresh()
    session.vault.submit(lambda _: None).result(30)  # behind whatever that asked for
    QApplication.processEvents()
    assert _page(window) == "help"
    assert _here(window) == ["goHelp"]
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert _here(window) == ["go.today"]


def _here(window: MainWindow) -> list[str]:
    bar = window.findChild(QWidget, "sidebar")
    assert bar is not None
    shown = bar.findChildren(QPushButton)
    return [one.objectName() for one in shown if one.property("role") == "navigation-chosen"]
