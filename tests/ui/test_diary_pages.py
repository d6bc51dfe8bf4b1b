"""Search, contact diary, explanations and absences, by keyboard, from a real vault."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from homebound.core.answer_values import Answer
from homebound.core.contact import Contact
from homebound.core.explanation import Explanation, Why
from homebound.core.order import Order
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.today import overview_at
from homebound.ui import theme
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.history.contact_page import ContactPage
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.ui.today.explain_card import ExplainCard
from homebound.ui.today.explain_page import ExplainPage, slot_text
from homebound.ui.window import MainWindow
from in_sight import find, reach, text_of

if TYPE_CHECKING:
    from conftest import StandingClock

AM = "2026-11-22.am"


def press(window: MainWindow, name: str) -> None:
    button = find(window, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def type_into(window: MainWindow, name: str, text: str) -> None:
    found = find(window, name)
    found.setFocus()
    if isinstance(found, QPlainTextEdit):
        found.insertPlainText(text)
    else:
        assert isinstance(found, QLineEdit)
        found.clear()
        found.insert(text)
        found.textEdited.emit(found.text())


def _shoot(window: MainWindow, name: str) -> None:
    if folder := os.environ.get("HOMEBOUND_PICTURES"):
        QApplication.processEvents()
        window.grab().save(f"{folder}/{name}.png")


@pytest.fixture
def window(
    qtbot: QtBot,
    profiles: Profiles,
    session: Session,
    followed: Order,
    passphrase: str,
    well: dict[str, Answer],
    clock: "StandingClock",
    qapp: QApplication,
) -> Iterator[MainWindow]:
    """The window a day later, with one check-in recorded and two windows missed."""
    CheckIns(session).save(AM, {**well, "note": "a zebra"}, "en").result(timeout=30)
    clock.move(timedelta(days=1, hours=5))
    session.lock().result()
    theme.apply(qapp, Look(LIGHT))
    made = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(made)
    made.resize(900, 760)
    made.show()
    made.show_start()
    secret = made.findChild(QLineEdit, "secret")
    assert secret is not None
    QTest.keyClicks(secret, passphrase)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    reach(qtbot, made, "today")
    yield made
    made.close()


def test_a_missed_window_is_explained_from_today(qtbot: QtBot, window: MainWindow) -> None:
    assert text_of(window, "unexplained").startswith("Not checked in: 2.")
    _shoot(window, "today-unexplained")
    press(window, "goExplain")
    reach(qtbot, window, "explain")
    asleep, hospital = find(window, "why.asleep"), find(window, "why.hospital")
    before = hospital.grab().toImage().pixelColor(12, 12)
    press(window, "saveExplanation")
    assert "Choose why" in text_of(window, "whyError")
    assert asleep.hasFocus()
    assert asleep.accessibleDescription() == text_of(window, "whyError")
    assert hospital.grab().toImage().pixelColor(12, 12) == before
    type_into(window, "explainNote", "x" * 100_000)
    press(window, "why.hospital")
    press(window, "saveExplanation")
    assert "too long" in text_of(window, "explainError")
    note = find(window, "explainNote")
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText("\u202eEmergency room\x00")
    until = find(window, "until")
    assert isinstance(until, QComboBox)
    until.setCurrentIndex(until.count() - 1)
    _shoot(window, "explain")
    press(window, "saveExplanation")
    reach(qtbot, window, "today")
    assert window.page is not None
    assert not window.page.findChildren(QLabel, "unexplained")


@pytest.mark.parametrize(("days", "said"), [(2, ""), (6, "Earlier: 8. All are in History.")])
def test_of_many_missed_windows_the_latest_are_named_and_the_others_counted(
    qtbot: QtBot, followed: Order, clock: "StandingClock", days: int, said: str
) -> None:
    joined = clock.now()
    shown = overview_at(followed, joined, {}, frozenset(), joined + timedelta(days=days))
    card = ExplainCard(shown)
    qtbot.addWidget(card)
    names = [one.text() for one in card.findChildren(QLabel)][1:]
    latest = [slot_text(state.slot) for state in shown.unexplained[-3:]]
    assert names == [*reversed(latest), *filter(None, [said])]


def test_an_absence_is_said_beforehand_and_ended_with_one_press(
    qtbot: QtBot, window: MainWindow, clock: "StandingClock"
) -> None:
    press(window, "goAway")
    reach(qtbot, window, "explain")
    assert window.page is not None
    assert not window.page.findChildren(QAbstractButton, "why.asleep")
    press(window, "why.hospital")
    _shoot(window, "away")
    press(window, "saveExplanation")
    reach(qtbot, window, "today")
    assert text_of(window, "presentState") == "You are away"
    _shoot(window, "today-away")
    clock.move(timedelta(days=1))
    press(window, "imBack")
    qtbot.waitUntil(
        lambda: (
            window.page is not None
            and window.page.objectName() == "today"
            and not window.page.findChildren(QAbstractButton, "imBack")
        ),
        timeout=20_000,
    )


def test_an_absence_begins_with_the_first_window_that_is_not_recorded(
    qtbot: QtBot, session: Session, followed: Order, clock: "StandingClock"
) -> None:
    now = clock.now()
    shown = overview_at(followed, now, {AM: now}, frozenset(), now)
    page = ExplainPage(shown, Diary(session), beforehand=True)
    qtbot.addWidget(page)
    since = page.findChild(QComboBox, "since")
    assert since is not None
    assert since.itemData(0) == "2026-11-22.pm"
    told = Explanation("1", "2026-11-22.pm", None, Why.HOSPITAL, "")
    assert replace(shown, explanations=(told,)).away == told


def test_a_contact_is_written_changed_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.show_history()
    reach(qtbot, window, "history")
    press(window, "goContacts")
    reach(qtbot, window, "contacts")
    assert text_of(window, "noContacts") == "Nobody yet."
    press(window, "addContact")
    reach(qtbot, window, "contact")
    press(window, "saveContact")
    assert "whom you met" in text_of(window, "contactError")
    type_into(window, "contactWho", "The postman")
    for field, nonsense, says in (
        ("contactTime", "25:99", "like 14:30"),
        ("contactTime", "\u202e🙂" * 1000, "like 14:30"),
        ("contactMinutes", "9" * 5000, "from 1 to"),
        ("contactMinutes", "-3", "from 1 to"),
        ("contactWhere", "x" * 100_000, "too long"),
    ):
        before = find(window, field)
        assert isinstance(before, QLineEdit)
        kept = before.text()
        type_into(window, field, nonsense)
        press(window, "saveContact")
        assert says in text_of(window, "contactError"), field
        assert window.focusWidget() is before
        type_into(window, field, kept)
    type_into(window, "contactTime", "14.30")
    type_into(window, "contactMinutes", "٥")
    type_into(window, "contactWhere", "بالباب")
    _shoot(window, "contact")
    press(window, "saveContact")
    reach(qtbot, window, "contacts")
    assert text_of(window, "who.0") == "The postman"
    press(window, "changeContact.0")
    reach(qtbot, window, "contact")
    type_into(window, "contactWho", "The postwoman")
    press(window, "saveContact")
    reach(qtbot, window, "contacts")
    assert text_of(window, "who.0") == "The postwoman"
    _shoot(window, "contacts")
    press(window, "removeContact.0")
    qtbot.waitUntil(lambda: find(window, "putBackContact.0").hasFocus(), timeout=20_000)
    assert text_of(window, "removed.0") == "Removed"
    assert not find(window, "changeContact.0").isVisible()
    assert not find(window, "exportContacts").isVisible()
    _shoot(window, "contact-removed")
    press(window, "putBackContact.0")
    qtbot.waitUntil(lambda: find(window, "removeContact.0").hasFocus(), timeout=20_000)
    assert not find(window, "removed.0").isVisible()
    press(window, "exportContacts")
    reach(qtbot, window, "exportContacts")
    press(window, "back")
    reach(qtbot, window, "contacts")
    press(window, "removeContact.0")
    qtbot.waitUntil(lambda: find(window, "putBackContact.0").hasFocus(), timeout=20_000)
    press(window, "back")
    reach(qtbot, window, "history")
    press(window, "goContacts")
    reach(qtbot, window, "contacts")
    assert text_of(window, "noContacts") == "Nobody yet."


def test_a_time_stands_in_its_field_as_it_is_typed_in_every_language(
    qtbot: QtBot, session: Session, followed: Order
) -> None:
    before, day = QLocale(), session.clock.now().date()
    QLocale.setDefault(QLocale("en_US"))  # it writes 2:30 PM
    page = ContactPage(Diary(session), Contact("", "Lena", day, time(14, 30)), day)
    QLocale.setDefault(before)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.saved, timeout=20_000):
        page.findChild(QAbstractButton, "saveContact").click()  # type: ignore[union-attr]
    (told,) = Diary(session).contacts().result(timeout=20)
    assert told.now.at == time(14, 30)


def test_the_search_finds_as_one_types_and_opens_the_day(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.show_history()
    reach(qtbot, window, "history")
    assert window.page is not None
    go = window.findChild(QAbstractButton, "go.today")
    assert go is not None
    qtbot.waitUntil(find(window, f"record.{AM}").hasFocus)
    go.setFocus()  # beside the page the keys are the same
    QTest.keyClick(go, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    reach(qtbot, window, "search")
    go.setFocus()
    QTest.keyClick(go, Qt.Key.Key_Escape)
    reach(qtbot, window, "history")
    window.pages.show_today()
    reach(qtbot, window, "today")
    QTest.keyClick(go, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    reach(qtbot, window, "search")
    qtbot.waitUntil(find(window, "searchField").hasFocus)
    QTest.keyClicks(find(window, "searchField"), "zeb")
    qtbot.waitUntil(
        lambda: bool(window.page and window.page.findChildren(QAbstractButton, "hit.1"))
    )
    _shoot(window, "search")
    for nothing in ("x" * 1000, "\x00\u202e", "🙂"):
        type_into(window, "searchField", nothing)
        qtbot.waitUntil(lambda: "Nothing found" in text_of(window, "searchTold"))
    type_into(window, "searchField", "ZEBRA")
    qtbot.waitUntil(lambda: "Found: 1" in text_of(window, "searchTold"))
    press(window, "hit.1")
    reach(qtbot, window, "day")
    assert text_of(window, "given.note") == "a zebra"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    reach(qtbot, window, "search")
    qtbot.waitUntil(lambda: "Found: 1" in text_of(window, "searchTold"))


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, 200)], ids=["light", "dark-200"])
def test_the_pages_fit_a_small_window_and_every_control_has_its_names(
    qtbot: QtBot, window: MainWindow, look: Look, qapp: QApplication
) -> None:
    session = window.pages.session
    assert session is not None
    long = Contact(
        "", "Somebody with a long name " * 7, session.clock.now().date(), reach="+7" * 99
    )
    Diary(session).write_contact(long).result(timeout=30)
    window.resize(800, 600)
    window.take_look(look)
    pages = window.pages._history_pages
    for name, show in (
        ("contacts", pages.show_contacts),
        ("search", pages.show_search),
        ("explain", lambda: pages.show_explain(beforehand=True)),
        ("contact", lambda: pages._show_contact(None)),
    ):
        show()
        reach(qtbot, window, name)
        QApplication.processEvents()
        assert window.page is not None
        ground = window.page.widget()
        assert ground is not None
        assert ground.minimumSizeHint().width() <= window.page.viewport().width(), name
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
            for control in ground.findChildren(kind):
                if control.objectName().startswith("qt_"):
                    continue  # Qt's own part of a control that has a name
                if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    assert control.objectName(), (name, kind)
                    text = control.text() if isinstance(control, QAbstractButton) else ""
                    assert control.accessibleName() or text, (name, control.objectName())
        _shoot(window, f"{name}-{look.scale}")
    theme.apply(qapp, Look(LIGHT))
