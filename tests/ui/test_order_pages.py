"""The way to an order through the window: waiting, pictures, objections, a second one, the family."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTime, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.authority.picture import draw
from homebound.core.change import Change
from homebound.core.person import AgeGroup
from homebound.demo.issuer import DemoIssuer, make_issuer, make_order, write_order
from homebound.protocol.change import sign_change
from homebound.protocol.order_file import read_order_file, write_change_file
from homebound.protocol.qr_text import write_qr_text
from homebound.services.objections import Objections
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import Profiles
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from in_sight import find, press, reach, text_of

if TYPE_CHECKING:
    from homebound.services.session import Session

NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
ISSUER = make_issuer(NOW)


class Chosen(DesktopDialogs):
    """The desktop's dialogs, with the file that was chosen."""

    def __init__(self) -> None:
        self.file: Path | None = None

    def open_order_file(self, parent: QWidget) -> Path | None:
        return self.file


@pytest.fixture
def dialogs() -> Chosen:
    return Chosen()


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, dialogs: Chosen) -> Iterator[MainWindow]:
    made = MainWindow(profiles, Look(LIGHT), dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(window: MainWindow, session: "Session") -> MainWindow:
    window._begin(session)
    return window


def texts(window: MainWindow) -> str:
    QApplication.processEvents()  # what was just put on the page is shown then
    assert window.page is not None
    found = window.page.findChildren(QLabel)
    return "\n".join(one.text() for one in found if one.isVisibleTo(window))


def order_file(folder: Path, issuer: DemoIssuer = ISSUER, *, days: int = 0) -> Path:
    order = make_order(issuer, NOW + timedelta(days=days))
    path = folder / f"{order.id}.homebound"
    path.write_bytes(write_order(issuer, order).data)
    return path


def picture_of(file: Path) -> Path:
    path = file.with_suffix(".png")
    path.write_bytes(draw(read_order_file(file.read_bytes()).order_token, "png"))
    return path


def test_a_new_computer_says_that_the_order_waits(window: MainWindow, tmp_path: Path) -> None:
    window.show_start()
    assert "waits" not in texts(window)
    window.pages.open_order(order_file(tmp_path))
    assert "Your order is here and waits." in texts(window)
    window.show_start()  # after going to the next page and back as well
    assert "Your order is here and waits." in texts(window)


def test_an_order_that_came_before_any_profile_is_named_and_offered_after_the_set_up(
    qtbot: QtBot, window: MainWindow, passphrase: str, tmp_path: Path
) -> None:
    window.show_start()
    path = order_file(tmp_path)
    window.pages.open_order(path)
    assert path.name in texts(window).replace("\u200b", "")
    assert str(tmp_path) not in texts(window)  # a folder may bear a person's name
    press(window, "start")
    reach(qtbot, window, "profile")
    for name, typed in (("name", "Nadia"), ("passphrase", passphrase), ("again", passphrase)):
        field = window.findChild(QLineEdit, name)
        assert field is not None
        field.setText(typed)
    country = window.findChild(QComboBox, "country")
    assert country is not None
    country.setCurrentIndex(country.findData("UZ"))
    press(window, "create")
    reach(qtbot, window, "recovery")
    press(window, "later")
    reach(qtbot, window, "review")
    assert "This is the order" in texts(window)


def test_a_link_that_waits_is_not_shown(window: MainWindow) -> None:
    window.show_start()
    window.pages.open_order("homebound:what only the authority may know")
    assert "Your order is here and waits." in texts(window)
    assert "what only" not in texts(window)


def test_a_locked_profile_says_so_and_what_is_typed_stays(
    qtbot: QtBot, window: MainWindow, session: "Session", passphrase: str, tmp_path: Path
) -> None:
    session.lock().result(30)
    window.show_start()
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    QTest.keyClicks(field, passphrase)
    window.pages.open_order(picture_of(order_file(tmp_path)))
    assert "Your order is here and waits." in texts(window)
    assert field.text() == passphrase
    QTest.keyClick(field, Qt.Key.Key_Return)
    reach(qtbot, window, "review")
    assert "Not verified yet" in texts(window)
    window.lock()
    assert "Your order is here and waits." not in texts(window)


def test_a_picture_that_is_dropped_is_offered_and_named_unverified(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.pages.show_orders()
    reach(qtbot, opened, "orders")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture_of(order_file(tmp_path))))])
    assert opened.page is not None
    event = QDropEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    opened.page.dropEvent(event)
    reach(qtbot, opened, "review")
    assert opened.findChild(QLabel, "fingerprint") is None
    ask = opened.findChild(QAbstractButton, "verify")
    assert ask is not None
    assert ISSUER.issuer.host in ask.accessibleName()
    press(opened, "accept")
    reach(qtbot, opened, "today")
    assert "Your order is not verified yet" in texts(opened)
    press(opened, "goSharing")
    reach(qtbot, opened, "sharing")
    qtbot.waitUntil(lambda: "Not verified yet" in texts(opened))
    assert "nobody to share with" not in texts(opened)


def test_the_text_that_a_telephone_reads_can_be_pasted(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.pages.show_orders()
    reach(qtbot, opened, "orders")
    token = read_order_file(order_file(tmp_path).read_bytes()).order_token
    field = opened.findChild(QLineEdit, "orderLink")
    assert field is not None
    field.setText(write_qr_text(token))
    press(opened, "openLink")
    reach(qtbot, opened, "review")


def test_a_picture_without_an_order_says_so_in_its_place(
    qtbot: QtBot, opened: MainWindow, dialogs: Chosen, tmp_path: Path
) -> None:
    opened.pages.show_orders()
    reach(qtbot, opened, "orders")
    dialogs.file = tmp_path / "holiday.png"
    opened.grab().save(str(dialogs.file))
    field = opened.findChild(QLineEdit, "orderLink")
    assert field is not None
    field.setText("what was pasted before")
    press(opened, "openOrder")
    qtbot.waitUntil(lambda: "No order can be read" in texts(opened), timeout=20_000)
    assert opened.focusWidget().objectName() == "openOrder"  # where another can be chosen
    assert "No order can be read" in text_of(opened, "orderError")
    QApplication.processEvents()
    assert find(opened, "openOrder").y() < find(opened, "orderError").y() < field.y()
    field.clear()
    press(opened, "openLink")
    qtbot.waitUntil(lambda: "not a whole order link" in texts(opened), timeout=20_000)
    assert opened.focusWidget() is field
    assert text_of(opened, "orderError") == ""
    QApplication.processEvents()
    assert field.y() < find(opened, "linkError").y() < find(opened, "openLink").y()


def test_a_sentence_that_pushes_a_button_down_leaves_it_in_sight(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.pages.show_orders()
    reach(qtbot, opened, "orders")
    page = opened.page
    assert isinstance(page, QScrollArea)
    opens, review = (
        page.findChild(QTimeEdit, "opens1"),
        page.findChild(QAbstractButton, "reviewOwn"),
    )
    assert opens is not None
    assert review is not None
    opens.setTime(QTime(2, 0))
    opened.resize(1080, 420)
    review.setMinimumHeight(60)  # as in large text
    review.setFocus()
    QApplication.processEvents()
    page.ensureWidgetVisible(review, 0, 0)
    press(opened, "reviewOwn")
    error = page.findChild(QLabel, "ownError")
    assert error is not None
    assert page.verticalScrollBar().maximum() > 0
    assert "reaches into the night" in texts(opened)
    QApplication.processEvents()  # the page scrolls once all have their places
    assert _in_sight(page, error)
    assert _in_sight(page, review)


def _in_sight(page: QScrollArea, widget: QWidget) -> bool:
    top = widget.mapTo(page.viewport(), QPoint(0, 0)).y()
    return widget.isVisible() and 0 <= top <= page.viewport().height() - widget.height()


def test_an_objection_is_kept_and_own_dates_are_followed_meanwhile(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    path = order_file(tmp_path)
    opened.pages.open_order(path)
    reach(qtbot, opened, "review")
    press(opened, "somethingWrong")
    reach(qtbot, opened, "object")
    assert "+1\xa0555\xa00100" in texts(opened)
    press(opened, "objectionSend")
    qtbot.waitUntil(lambda: "Choose one of them" in texts(opened))
    assert opened.page is not None
    [dates] = [
        one for one in opened.page.findChildren(QAbstractButton) if one.text() == "The dates"
    ]
    assert "Choose one of them" in dates.accessibleDescription()
    QTest.mouseClick(dates, Qt.MouseButton.LeftButton)
    assert not dates.accessibleDescription()
    note = opened.findChild(QPlainTextEdit, "objectionNote")
    assert note is not None
    note.setPlainText("A week too long")
    press(opened, "objectionSend")
    qtbot.waitUntil(lambda: "Kept, with today's date." in texts(opened))
    press(opened, "ownDates")
    reach(qtbot, opened, "orders")
    press(opened, "reviewOwn")
    reach(qtbot, opened, "review")
    press(opened, "accept")
    reach(qtbot, opened, "today")
    order_id = read_order_file(path.read_bytes()).order.id
    [filed] = Objections(session).of(order_id).result(30)
    assert (filed.note, filed.state) == ("A week too long", None)
    opened.pages.open_order(path)
    reach(qtbot, opened, "review")
    assert "You said that something is wrong with it" in texts(opened)
    assert "You follow another order now" in texts(opened)


def test_the_number_in_an_unverified_picture_is_not_the_one_to_call(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.pages.open_order(picture_of(order_file(tmp_path)))
    reach(qtbot, opened, "review")
    press(opened, "somethingWrong")
    reach(qtbot, opened, "object")
    assert "+1\xa0555\xa00100" not in texts(opened)
    assert "the number in your letter" in texts(opened)


def test_a_second_order_says_what_it_takes_the_place_of_and_whose_key_is_another(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    orders = Orders(session)
    orders.accept(orders.read(order_file(tmp_path)).result(30)).result(30)
    opened.pages.open_order(order_file(tmp_path))
    reach(qtbot, opened, "review")
    assert "You follow another order now" in texts(opened)
    assert "Not the key of your earlier order" not in texts(opened)
    opened.pages.open_order(order_file(tmp_path, make_issuer(NOW, ISSUER.config.url)))
    # The page of orders stands between the two, perhaps for too short a time to be met.
    qtbot.waitUntil(lambda: "Not the key of your earlier order" in texts(opened), timeout=20_000)


def test_ones_own_dates_say_what_they_take_the_place_of(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    orders = Orders(session)
    orders.accept(orders.read(order_file(tmp_path)).result(30)).result(30)
    opened.pages._order_pages.show_own_dates()
    reach(qtbot, opened, "orders")
    press(opened, "reviewOwn")
    reach(qtbot, opened, "review")
    assert "You follow another order now" in texts(opened)


def test_an_order_is_accepted_for_the_person_it_is_for(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    family = People(session).add("Ben", AgeGroup.UNDER_18_YEARS).result(30).of(session.person.id)
    opened.pages.session = family
    path = order_file(tmp_path)
    opened.pages.open_order(path)
    reach(qtbot, opened, "review")
    before = opened.page
    assert before is not None
    [ben] = [one for one in before.findChildren(QAbstractButton) if one.text() == "Ben"]
    QTest.mouseClick(ben, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: opened.pages.session is not None and opened.pages.session.person.name == "Ben"
    )
    qtbot.waitUntil(lambda: opened.page is not before, timeout=20_000)
    reach(qtbot, opened, "review")
    press(opened, "accept")
    reach(qtbot, opened, "today")
    ben_id = next(one.id for one in family.people if one.name == "Ben")
    active = Orders(family.of(ben_id)).active().result(30)
    assert active is not None
    assert Orders(family).active().result(30) is None
    opened.pages.session = family  # the parent's turn
    opened.pages.open_order(path)
    reach(qtbot, opened, "orders")
    qtbot.waitUntil(lambda: "Another person of this profile" in texts(opened), timeout=20_000)


def test_a_change_is_objected_to_and_the_order_stays_as_it_was(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    orders = Orders(session)
    path = order_file(tmp_path)
    order = orders.accept(orders.read(path).result(30)).result(30).order
    longer = Change(
        order.id, 1, NOW.replace(microsecond=0), order.last, last=order.last + timedelta(days=9)
    )
    token = sign_change(longer, ISSUER.config.url, ISSUER.order_key)
    change = tmp_path / "change.homebound"
    change.write_bytes(write_change_file(ISSUER.config_token, token))
    opened.pages.open_order(change)
    reach(qtbot, opened, "change")
    press(opened, "somethingWrong")
    reach(qtbot, opened, "object")
    assert opened.page is not None
    [dates] = [
        one for one in opened.page.findChildren(QAbstractButton) if one.text() == "The dates"
    ]
    QTest.mouseClick(dates, Qt.MouseButton.LeftButton)
    press(opened, "objectionSend")
    qtbot.waitUntil(lambda: "Kept, with today's date." in texts(opened))
    press(opened, "back")
    reach(qtbot, opened, "change")
    press(opened, "back")
    reach(qtbot, opened, "today")
    active = orders.active().result(30)
    assert active is not None
    assert active.order.last == order.last
    assert len(Objections(session).of(order.id).result(30)) == 1


def test_the_sharing_page_stays_where_it_is_read_when_something_was_kept_or_came(
    qtbot: QtBot, opened: MainWindow, session: "Session", tmp_path: Path
) -> None:
    orders = Orders(session)
    orders.accept(orders.read(order_file(tmp_path)).result(30)).result(30)
    opened.pages.show_sharing()
    reach(qtbot, opened, "sharing")
    page = opened.page
    assert isinstance(page, QScrollArea)
    [dates] = [one for one in page.findChildren(QAbstractButton) if one.text() == "The dates"]
    dates.click()
    send = page.findChild(QAbstractButton, "objectionSend")
    assert send is not None
    send.setFocus()

    def scrolled(page: QScrollArea, send: QAbstractButton) -> bool:
        page.ensureWidgetVisible(send)  # the cards above it come to their places one by one
        return page.verticalScrollBar().value() > 0

    qtbot.waitUntil(partial(scrolled, page, send))
    before = page.verticalScrollBar().value()
    send.click()
    for again in (None, opened.pages.refresh):  # it is on disk, then perhaps an answer comes
        if again is not None:
            again()
        qtbot.waitUntil(partial(lambda old: opened.page is not old, page), timeout=20_000)
        page = opened.page
        assert isinstance(page, QScrollArea)
        assert page.objectName() == "sharing"
        for _ in range(5):
            QApplication.processEvents()
        assert abs(page.verticalScrollBar().value() - before) < 200
        focused = page.focusWidget()
        assert focused is not None
        assert focused.objectName() == "objectionSend"
    opened.pages.show_today()
    reach(qtbot, opened, "today")
    opened.pages.show_sharing()
    reach(qtbot, opened, "sharing")
    assert isinstance(opened.page, QScrollArea)
    assert opened.page.verticalScrollBar().value() == 0


def _told(page: QWidget) -> list[QWidget]:
    """Give what a screen reader comes to among and behind the windows of an own quarantine."""
    found = [one for one in _tree(QAccessible.queryAccessibleInterface(page)) if one.isVisible()]
    return found[found.index(find(page, "opens1")) :]


def _tree(told: QAccessibleInterface) -> Iterator[QWidget]:
    one = told.object()
    if isinstance(one, QTimeEdit | QAbstractButton):
        yield one
    for number in range(told.childCount()):
        yield from _tree(told.child(number))


def test_the_keyboard_stays_where_it_was_when_windows_come_and_go(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.pages.show_orders()
    reach(qtbot, opened, "orders")

    def at(name: str) -> None:
        def there() -> bool:
            focused = QApplication.focusWidget()
            return focused is not None and focused.objectName() == name

        qtbot.waitUntil(there, timeout=20_000)

    at("openOrder")
    press(opened, "remove1")
    at("opens1")  # the second one's, which is the first now
    assert opened.page is not None
    names = [one.accessibleName() for one in _told(opened.page)]
    assert names == [
        "Check-in 1 opens",
        "Check-in 1 closes",
        "Remove check-in 1",
        "Add a check-in",
        "Look it over",
    ]
    press(opened, "addWindow")
    at("opens2")
    press(opened, "remove2")
    at("opens1")
    press(opened, "remove1")
    at("addWindow")
    for number in (1, 2):
        press(opened, "addWindow")
        at(f"opens{number}")
    for name in ("opens2", "closes2", "closes2", "remove2", "addWindow"):  # a time has two parts
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        at(name)
    letter = tmp_path / "letter.homebound"
    letter.write_text("Dear Maria,")
    opened.pages.open_order(letter)
    qtbot.waitUntil(lambda: "not a Homebound order file" in texts(opened), timeout=20_000)
    at("openOrder")
