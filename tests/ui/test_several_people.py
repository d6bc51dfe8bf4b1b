"""A parent and children in one window: whose page it is, and how to get to another's."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.widgets import Page
from homebound.ui.window import MainWindow
from in_sight import find, press, reach

NAMES = ("Ben", "Cleo with a rather long second name", "Дмитрий", "伊琳娜")


def _has_gone(window: MainWindow, page: Page | None) -> bool:
    return window.page is not page


def _whose(window: MainWindow) -> str:
    assert window.pages.session is not None
    return window.pages.session.person.name


@pytest.fixture
def family(session: Session, followed: Order) -> Session:
    """Anna with an order, and one more with a shorter one; it is Anna's turn."""
    both = People(session).add(NAMES[0], AgeGroup.ADULT).result(timeout=30)
    orders = Orders(both)
    offer = orders.without_authority(followed.first, 7, followed.windows)
    orders.accept(offer).result(timeout=30)
    return both.of(session.person.id)


@pytest.fixture
def window(
    qtbot: QtBot, profiles: Profiles, family: Session, passphrase: str
) -> Iterator[MainWindow]:
    family.lock().result()
    made = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_start()
    secret = made.findChild(QLineEdit, "secret")
    assert secret is not None
    QTest.keyClicks(secret, passphrase)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    reach(qtbot, made, "today")
    yield made
    made.close()


def _id(window: MainWindow, name: str) -> str:
    assert window.pages.session is not None
    return next(one.id for one in window.pages.session.people if one.name == name)


def test_today_has_a_card_for_each_other_person_with_a_way_to_check_in(
    qtbot: QtBot, window: MainWindow
) -> None:
    ben = _id(window, "Ben")
    state = find(window, f"personState.{ben}")
    assert isinstance(state, QLabel)
    assert state.text() == "Open until 12:00"
    press(window, f"checkInFor.{ben}")
    reach(qtbot, window, "checkin")
    whose = find(window, "whose")
    assert isinstance(whose, QLabel)
    assert whose.text() == "For Ben"
    assert _whose(window) == "Ben"


def test_every_main_page_can_be_turned_to_another_person_by_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    for show, page in (
        (window.pages.show_history, "history"),
        (window.pages.show_sharing, "sharing"),
        (window.pages.show_settings, "settings"),
        (window.pages.show_history, "history"),
    ):
        show()
        reach(qtbot, window, page)
        before = window.page
        anna = find(window, f"person.{_id(window, _whose(window))}")
        anna.setFocus()
        QTest.keyClick(anna, Qt.Key.Key_Right)
        qtbot.waitUntil(partial(_has_gone, window, before), timeout=20_000)
        reach(qtbot, window, page)
    assert _whose(window) == "Anna"  # four turns among two people


def test_ctrl_n_opens_the_first_check_in_that_anyone_has_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.check_in_now()
    reach(qtbot, window, "checkin")
    assert _whose(window) == "Anna"


def test_a_person_is_added_in_the_settings_and_is_then_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.show_settings()
    reach(qtbot, window, "settings")
    press(window, "addPersonOpen")
    name = find(window, "addPersonName")
    QTest.keyClicks(name, "Cleo")
    age = find(window, "addPersonAge")
    assert isinstance(age, QComboBox)
    press(window, "addPersonNow")  # an age that is not theirs would bring the wrong advice
    error = find(window, "addPersonError")
    assert isinstance(error, QLabel)
    assert error.text() == "Choose the age."
    assert age.hasFocus()
    age.setCurrentIndex(age.findData(AgeGroup.UNDER_18_YEARS))
    before = window.page
    press(window, "addPersonNow")
    qtbot.waitUntil(lambda: window.page is not before, timeout=20_000)
    reach(qtbot, window, "settings")
    assert _whose(window) == "Cleo"
    listed = find(window, "peopleListed")
    assert isinstance(listed, QLabel)
    assert "Cleo, 5 to 17 years" in listed.text()
    window.pages.show_today()
    reach(qtbot, window, "orders")  # Cleo has none yet


def test_a_person_with_a_quarantine_is_not_removed(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.show_settings()
    reach(qtbot, window, "settings")
    press(window, "changePersonOpen")
    press(window, "removePerson")
    error = find(window, "changePersonError")
    assert isinstance(error, QLabel)
    qtbot.waitUntil(lambda: "has a quarantine" in error.text(), timeout=20_000)


@pytest.mark.parametrize("scale", [100, 200])
def test_five_people_fit_a_small_window(
    qtbot: QtBot, window: MainWindow, scale: int, tmp_path: Path
) -> None:
    session = window.pages.session
    assert session is not None
    for name in NAMES[1:]:
        session = People(session).add(name, AgeGroup.ADULT).result(timeout=30)
    window.pages.session = session.of(session.people[0].id)
    window.resize(800, 600)
    window.take_look(Look(LIGHT, scale))
    window.pages.show_today()
    qtbot.waitUntil(
        lambda: (
            window.page is not None
            and window.page.findChild(QWidget, f"showPerson.{session.people[4].id}") is not None
        ),
        timeout=20_000,
    )
    QApplication.processEvents()
    assert window.page is not None
    column, strip = (window.page.findChild(QWidget, name) for name in ("column", "strip"))
    assert column is not None
    assert strip is not None
    qtbot.waitUntil(lambda: strip.height() >= strip.minimumSizeHint().height())
    room = window.page.viewport().width()
    assert column.minimumSizeHint().width() <= room
    if folder := os.environ.get("HOMEBOUND_PICTURES"):
        column.grab().save(f"{folder}/people-{scale}.png")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, Look(LIGHT))
