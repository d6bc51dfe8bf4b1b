"""What was typed is there again after going back or aside, until it is done or the record is locked."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.services.people import People
from homebound.services.profiles import Profiles
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from no_dialogs import NoDialogs

if TYPE_CHECKING:
    from homebound.services.session import Session

T = TypeVar("T", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles) -> Iterator[MainWindow]:
    made = MainWindow(profiles, Look(LIGHT), NoDialogs())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(window: MainWindow, session: "Session") -> MainWindow:
    window._begin(session)
    return window


def arrive(qtbot: QtBot, window: MainWindow, page: str) -> None:
    def there() -> bool:
        return window.page is not None and window.page.objectName() == page

    qtbot.waitUntil(there, timeout=20_000)
    QApplication.processEvents()


def press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()  # it has its place on the page only then
    the(window, QAbstractButton, name).click()


def the(window: MainWindow, kind: type[T], name: str) -> T:
    assert window.page is not None
    found = [one for one in window.page.findChildren(kind, name) if one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def test_about_you_is_as_it_was_left(qtbot: QtBot, window: MainWindow, passphrase: str) -> None:
    window.show_start()
    press(window, "start")
    the(window, QLineEdit, "name").setText("Nadia")
    country = the(window, QComboBox, "country")
    country.setCurrentIndex(country.findData("UZ"))
    age = the(window, QComboBox, "age")
    age.setCurrentIndex(age.findData(AgeGroup.OVER_65_YEARS))
    the(window, QCheckBox, "show").setChecked(True)
    the(window, QLineEdit, "passphrase").setText(passphrase)
    press(window, "whileLocked.no")
    press(window, "back")
    arrive(qtbot, window, "welcome")
    press(window, "start")
    arrive(qtbot, window, "profile")
    assert the(window, QLineEdit, "name").text() == "Nadia"
    assert the(window, QComboBox, "country").currentData() == "UZ"
    assert the(window, QComboBox, "age").currentData() == AgeGroup.OVER_65_YEARS
    assert the(window, QAbstractButton, "whileLocked.no").isChecked()
    # Somebody else may be the one who comes back, and could have it shown.
    for name in ("passphrase", "again"):
        field = the(window, QLineEdit, name)
        assert field.text() == ""
        assert field.echoMode() is QLineEdit.EchoMode.Password
        field.setText(passphrase)
    press(window, "create")
    arrive(qtbot, window, "recovery")
    window.lock()
    press(window, "newProfile")
    arrive(qtbot, window, "profile")
    assert the(window, QLineEdit, "name").text() == ""
    assert the(window, QLineEdit, "passphrase").text() == ""


def _fill_orders(window: MainWindow) -> None:
    the(window, QLineEdit, "orderLink").setText("homebound:half a li")
    the(window, QDateEdit, "first").setDate(QDate(2026, 11, 20))
    the(window, QSpinBox, "days").setValue(9)
    press(window, "remove1")
    press(window, "addWindow")
    press(window, "addWindow")
    the(window, QTimeEdit, "closes3").setTime(QTime(16, 30))


def _windows(window: MainWindow) -> list[tuple[QTime, QTime]]:
    return [
        (
            the(window, QTimeEdit, f"opens{number}").time(),
            the(window, QTimeEdit, f"closes{number}").time(),
        )
        for number in (1, 2, 3)
    ]


EXPECTED = [
    (QTime(18, 0), QTime(21, 0)),
    (QTime(13, 0), QTime(15, 0)),
    (QTime(13, 0), QTime(16, 30)),
]


@pytest.mark.parametrize("aside", ["settings", "review"])
def test_the_order_page_is_as_it_was_left(qtbot: QtBot, opened: MainWindow, aside: str) -> None:
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    _fill_orders(opened)
    if aside == "settings":
        opened.pages.show_settings()
        arrive(qtbot, opened, "settings")
        opened.pages.show_today()  # without an order that is the way to one
    else:
        the(opened, QTimeEdit, "opens3").setTime(QTime(15, 30))
        the(opened, QTimeEdit, "closes2").setTime(QTime(15, 0))
        press(opened, "reviewOwn")
        arrive(qtbot, opened, "review")
        press(opened, "back")
    arrive(qtbot, opened, "orders")
    assert the(opened, QLineEdit, "orderLink").text() == "homebound:half a li"
    assert the(opened, QDateEdit, "first").date() == QDate(2026, 11, 20)
    assert the(opened, QSpinBox, "days").value() == 9
    expected = list(EXPECTED)
    if aside == "review":
        expected[2] = (QTime(15, 30), QTime(16, 30))
    assert _windows(opened) == expected


def test_the_keyboard_goes_through_the_windows_that_came_back(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    _fill_orders(opened)
    opened.pages.show_settings()
    arrive(qtbot, opened, "settings")
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    the(opened, QAbstractButton, "remove2").setFocus()
    reached = []
    for _ in range(6):  # a time has two parts
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(getattr(QApplication.focusWidget(), "objectName", str)())
    assert reached == ["opens3", "opens3", "closes3", "closes3", "remove3", "addWindow"]


def test_once_accepted_or_locked_nothing_of_it_comes_back(
    qtbot: QtBot, opened: MainWindow, profiles: Profiles, passphrase: str
) -> None:
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    the(opened, QSpinBox, "days").setValue(9)
    press(opened, "reviewOwn")
    arrive(qtbot, opened, "review")
    press(opened, "accept")
    arrive(qtbot, opened, "today")
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    assert the(opened, QSpinBox, "days").value() == 14
    the(opened, QSpinBox, "days").setValue(8)
    opened.lock()
    the(opened, QLineEdit, "secret").setText(passphrase)
    press(opened, "unlockProfile")
    arrive(qtbot, opened, "today")
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    assert the(opened, QSpinBox, "days").value() == 14


def test_what_one_person_typed_is_not_put_into_the_page_of_another(
    qtbot: QtBot, opened: MainWindow, session: "Session"
) -> None:
    family = People(session).add("Ben", AgeGroup.UNDER_18_YEARS).result(30).of(session.person.id)
    opened.pages.session = family
    opened.pages.show_orders()
    arrive(qtbot, opened, "orders")
    the(opened, QSpinBox, "days").setValue(9)
    ben = next(one for one in family.people if one.name == "Ben")
    press(opened, f"person.{ben.id}")
    qtbot.waitUntil(lambda: the(opened, QSpinBox, "days").value() == 14, timeout=20_000)
    press(opened, f"person.{session.person.id}")
    qtbot.waitUntil(lambda: the(opened, QSpinBox, "days").value() == 9, timeout=20_000)
    qtbot.wait(50)  # what is put back turns to nobody
    assert the(opened, QAbstractButton, f"person.{session.person.id}").isChecked()
    assert the(opened, QSpinBox, "days").value() == 9


@pytest.mark.usefixtures("followed")
def test_a_contact_and_an_explanation_are_as_they_were_left(
    qtbot: QtBot, opened: MainWindow
) -> None:
    pages = opened.pages._history_pages
    pages.show_contacts()
    arrive(qtbot, opened, "contacts")
    press(opened, "addContact")
    arrive(qtbot, opened, "contact")
    the(opened, QLineEdit, "contactWho").setText("The plumber")
    press(opened, "back")
    arrive(qtbot, opened, "contacts")
    press(opened, "addContact")
    arrive(qtbot, opened, "contact")
    assert the(opened, QLineEdit, "contactWho").text() == "The plumber"
    press(opened, "saveContact")
    arrive(qtbot, opened, "contacts")
    press(opened, "addContact")
    arrive(qtbot, opened, "contact")
    assert the(opened, QLineEdit, "contactWho").text() == ""

    pages.show_explain(beforehand=True)
    arrive(qtbot, opened, "explain")
    press(opened, "why.hospital")
    the(opened, QPlainTextEdit, "explainNote").setPlainText("On Monday.")
    opened.pages.show_settings()
    arrive(qtbot, opened, "settings")
    pages.show_explain(beforehand=True)
    arrive(qtbot, opened, "explain")
    assert the(opened, QAbstractButton, "why.hospital").isChecked()
    assert the(opened, QPlainTextEdit, "explainNote").toPlainText() == "On Monday."


def test_words_to_look_for_are_there_with_what_they_found(
    qtbot: QtBot, opened: MainWindow, followed: Order
) -> None:
    assert followed.days
    opened.pages._history_pages.show_search()
    arrive(qtbot, opened, "search")
    QTest.keyClicks(the(opened, QLineEdit, "searchField"), "parrot")
    opened.pages.show_today()
    arrive(qtbot, opened, "today")
    opened.pages._history_pages.show_search()
    arrive(qtbot, opened, "search")
    assert the(opened, QLineEdit, "searchField").text() == "parrot"
    found = partial(_says, opened, "Nothing found")
    qtbot.waitUntil(found, timeout=20_000)


def _says(window: MainWindow, words: str) -> bool:
    from PySide6.QtWidgets import QLabel

    return words in the(window, QLabel, "searchTold").text()
