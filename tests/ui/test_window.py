"""The window: what locking leaves, what every control says of itself, what an error looks like."""

import sys
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.change import Change
from homebound.core.order import Order
from homebound.demo.issuer import make_issuer, make_order, make_order_file, write_order
from homebound.protocol.change import sign_change
from homebound.protocol.order_file import write_change_file, write_order_link
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.ui.widgets import Page
from homebound.ui.window import MainWindow
from in_sight import find, press, reach, text_of
from no_dialogs import NoDialogs

if TYPE_CHECKING:
    from conftest import StandingClock

INTERACTIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


class ScriptedDialogs(NoDialogs):
    """Answers to the desktop's dialogs, given beforehand."""

    def __init__(self) -> None:
        self.order_file: Path | None = None
        self.bugs = 0

    def open_order_file(self, parent: QWidget) -> Path | None:
        return self.order_file

    def show_bug(self, parent: QWidget | None) -> None:
        self.bugs += 1


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, dialogs: ScriptedDialogs) -> Iterator[MainWindow]:
    made = MainWindow(profiles, Look(LIGHT), dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    yield made
    made.close()


def _page(window: MainWindow) -> str:
    return "" if window._page is None else window._page.objectName()


@pytest.fixture
def unlocked(
    qtbot: QtBot, window: MainWindow, session: Session, followed: Order, passphrase: str
) -> MainWindow:
    """The window on the Today page of the session's profile, unlocked through its own page."""
    session.lock().result()
    window.show_start()
    _type_passphrase(window, passphrase)
    reach(qtbot, window, "today")
    return window


def _type_passphrase(window: MainWindow, passphrase: str) -> None:
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_new_computer_begins_with_the_welcome(window: MainWindow) -> None:
    window.show_start()
    assert _page(window) == "welcome"


def test_today_names_the_open_window(unlocked: MainWindow) -> None:
    assert text_of(unlocked, "presentState") == "Open until 12:00"


def test_locking_leaves_no_page_no_vault_and_an_empty_clipboard(
    qtbot: QtBot, unlocked: MainWindow, session: Session
) -> None:
    unlocked.pages.show_check_in("2026-11-22.am")
    reach(qtbot, unlocked, "checkin")
    QGuiApplication.clipboard().setText("copied from the record")
    unlocked.lock()
    assert _page(unlocked) == "unlock"
    assert unlocked.pages.session is None
    assert QGuiApplication.clipboard().text() == ""
    qtbot.waitUntil(
        lambda: (
            not [one for one in unlocked.findChildren(QWidget) if one.objectName() == "checkin"]
        ),
        timeout=5000,
    )
    assert not list(session.folder.glob("vault.db-*"))


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
@pytest.mark.parametrize(
    ("go", "opens"),
    [("settings", "saveBackup"), ("orders", "openOrder"), ("export", "saveExportNow")],
)
def test_locking_closes_a_file_dialog_and_nothing_comes_after_it(
    qtbot: QtBot, unlocked: MainWindow, tmp_path: Path, go: str, opens: str
) -> None:
    desktop = DesktopDialogs()
    unlocked.pages._dialogs = unlocked.pages._record_pages._dialogs = desktop
    unlocked.pages._order_pages._dialogs = unlocked.pages._history_pages._dialogs = desktop
    closed: list[QWidget] = []

    def lock_over_it() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]
        if any(one.isVisible() for one in shown):
            closed.extend(shown)
            unlocked.lock()
        else:
            QTimer.singleShot(10, unlocked, lock_over_it)

    getattr(unlocked.pages, f"show_{go}")()
    qtbot.waitUntil(lambda: unlocked.findChild(QAbstractButton, opens) is not None, timeout=20_000)
    QTimer.singleShot(10, unlocked, lock_over_it)
    before = set(tmp_path.iterdir())
    chosen = unlocked.findChild(QAbstractButton, opens)
    assert chosen is not None
    chosen.click()  # comes back once the dialog is gone
    assert closed
    assert _page(unlocked) == "unlock"
    assert set(tmp_path.iterdir()) == before


def test_what_was_typed_before_locking_is_there_after_unlocking(
    qtbot: QtBot, unlocked: MainWindow, passphrase: str
) -> None:
    unlocked.pages.show_check_in("2026-11-22.am")
    reach(qtbot, unlocked, "checkin")
    field = unlocked.findChild(QLineEdit, "answer.temperature")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "38,4")
    unlocked.lock()
    _type_passphrase(unlocked, passphrase)
    reach(qtbot, unlocked, "today")
    press(unlocked, "checkIn")
    reach(qtbot, unlocked, "checkin")
    again = unlocked.findChild(QLineEdit, "answer.temperature")
    assert again is not None
    assert again.text() == "38,4"


def test_a_wrong_passphrase_is_said_in_its_place_and_the_field_is_ready_again(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.lock().result()
    window.show_start()
    _type_passphrase(window, "wrong")
    qtbot.waitUntil(lambda: text_of(window, "unlockError") != "", timeout=20_000)
    assert text_of(window, "unlockError").startswith("That is not the passphrase")
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    assert field.isEnabled()
    assert field.accessibleDescription() == text_of(window, "unlockError")


def test_a_vault_of_a_newer_version_is_refused_politely(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.lock().result()
    for name in ("keyslots.json", "keyslots.copy.json"):
        header = session.folder / name
        header.write_text(header.read_text().replace('"format":1', '"format":2'))
    window.show_start()
    assert "newer Homebound" in text_of(window, "unlockError")


def test_a_damaged_order_file_is_said_where_it_was_opened(
    qtbot: QtBot, unlocked: MainWindow, tmp_path: Path, clock: "StandingClock"
) -> None:
    path = tmp_path / "damaged.homebound"
    path.write_bytes(make_order_file(clock.now()).data[:-40])
    unlocked.pages.open_order(path)
    reach(qtbot, unlocked, "orders")
    qtbot.waitUntil(lambda: text_of(unlocked, "orderError") != "", timeout=20_000)
    assert "damaged" in text_of(unlocked, "orderError")


def test_an_order_is_offered_from_a_link_that_was_pasted(
    qtbot: QtBot, unlocked: MainWindow, clock: "StandingClock"
) -> None:
    unlocked.pages.show_orders()
    reach(qtbot, unlocked, "orders")
    field = unlocked.findChild(QLineEdit, "orderLink")
    assert field is not None
    field.setText("homebound:1.rubbish")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "whole order link" in text_of(unlocked, "linkError"), timeout=20_000)
    made = make_order_file(clock.now())
    field.setText(write_order_link(made.data))
    QTest.keyClick(field, Qt.Key.Key_Return)
    reach(qtbot, unlocked, "review")
    assert text_of(unlocked, "fingerprint") == made.fingerprint


def test_an_order_opened_while_locked_is_offered_after_unlocking(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    followed: Order,
    passphrase: str,
    tmp_path: Path,
    clock: "StandingClock",
) -> None:
    session.lock().result()
    path = tmp_path / "quarantine.homebound"
    made = make_order_file(clock.now())
    path.write_bytes(made.data)
    window.show_start()
    window.pages.open_order(path)
    _type_passphrase(window, passphrase)
    reach(qtbot, window, "review")
    assert text_of(window, "fingerprint") == made.fingerprint


def test_every_control_of_every_page_has_a_name_for_tests_and_one_for_people(
    qtbot: QtBot, unlocked: MainWindow
) -> None:
    def check(page: str) -> None:
        reach(qtbot, unlocked, page)
        for control in unlocked.findChildren(QWidget):
            inner = control.objectName().startswith("qt_") or isinstance(
                control.parent(), INTERACTIVE
            )
            if isinstance(control, INTERACTIVE) and control.isVisible() and not inner:
                assert control.objectName(), (page, type(control).__name__)
                assert control.accessibleName(), (page, control.objectName())

    check("today")
    unlocked.pages.show_check_in("2026-11-22.am")
    check("checkin")
    unlocked.pages.show_history()
    check("history")
    unlocked.pages.show_orders()
    check("orders")
    press(unlocked, "reviewOwn")
    check("review")
    unlocked.pages.show_recovery()
    check("recovery")
    unlocked.lock()
    check("unlock")
    press(unlocked, "newProfile")
    check("profile")
    unlocked._way_in.show_welcome()
    check("welcome")


@pytest.mark.parametrize("scale", [100, 200])
def test_pages_fit_a_small_window_at_any_text_size(
    qtbot: QtBot, unlocked: MainWindow, scale: int
) -> None:
    unlocked.take_look(Look(DARK, scale))
    unlocked.resize(QSize(800, 600))
    for show, page in (
        (unlocked.pages.show_today, "today"),
        (lambda: unlocked.pages.show_check_in("2026-11-22.am"), "checkin"),
        (unlocked.pages.show_history, "history"),
        (unlocked.pages.show_orders, "orders"),
    ):
        show()
        reach(qtbot, unlocked, page)
        shown = unlocked._page
        assert shown is not None
        assert unlocked.width() == 800
        ground = shown.widget()
        assert ground is not None
        # Rows find out in the first layout whether there is room beside their words.
        qtbot.waitUntil(partial(_fits, ground, shown.viewport()), timeout=5000)


def _fits(ground: QWidget, viewport: QWidget) -> bool:
    return ground.minimumSizeHint().width() <= viewport.width()


def test_ctrl_n_opens_the_check_in_from_anywhere(qtbot: QtBot, unlocked: MainWindow) -> None:
    unlocked.pages.show_history()
    reach(qtbot, unlocked, "history")
    unlocked.activateWindow()
    qtbot.waitUntil(unlocked.isActiveWindow, timeout=5000)
    QTest.keySequence(unlocked, QKeySequence("Ctrl+N"))
    reach(qtbot, unlocked, "checkin")


def _without_latin(field: QWidget, typed: str, code: int) -> None:
    """Press Ctrl and a key as X11 tells of it where the keyboard has no Latin letters."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    press = QKeyEvent(QEvent.Type.KeyPress, ord(typed.upper()), ctrl, code, 0, 0, typed)
    QApplication.sendEvent(field, press)


@pytest.mark.skipif(
    sys.platform != "linux", reason="Windows and macOS tell Latin letters by themselves"
)
@pytest.mark.parametrize(("find_key", "all_key", "copy_key"), ["афс", "بشؤ", "φας"])
def test_keys_work_on_a_keyboard_without_latin_letters(
    qtbot: QtBot, unlocked: MainWindow, find_key: str, all_key: str, copy_key: str
) -> None:
    _without_latin(find(unlocked, "go.today"), find_key, 41)
    reach(qtbot, unlocked, "search")
    field = find(unlocked, "searchField")
    qtbot.waitUntil(field.hasFocus)
    assert isinstance(field, QLineEdit)
    field.setText("fever")
    _without_latin(field, all_key, 38)
    assert field.selectedText() == "fever"
    _without_latin(field, copy_key, 54)
    assert QApplication.clipboard().text() == "fever"
    _without_latin(field, find_key, 25)  # a key that is for nothing
    assert field.text() == "fever"


def test_a_page_that_opens_has_its_focus_inside_itself(qtbot: QtBot, unlocked: MainWindow) -> None:
    unlocked.activateWindow()
    qtbot.waitUntil(unlocked.isActiveWindow, timeout=5000)
    for show, page in (
        (unlocked.pages.show_today, "today"),
        (unlocked.pages.show_orders, "orders"),
    ):
        show()
        reach(qtbot, unlocked, page)
        shown = unlocked._page
        assert shown is not None
        qtbot.waitUntil(partial(_holds_focus, shown), timeout=5000)


def test_a_page_is_in_sight_as_soon_as_it_is_shown(unlocked: MainWindow) -> None:
    """What is hidden takes no focus: it would stay on the bar, or go nowhere."""
    page = Page("another", "Another")
    field = QLineEdit()
    page.box.addWidget(field)
    unlocked.show_page(page)
    page.focus_first()
    assert page.isVisible()
    assert unlocked.focusWidget() is field


def test_what_comes_while_a_page_is_on_its_way_is_shown_once_it_is_there(
    qtbot: QtBot, unlocked: MainWindow
) -> None:
    before = unlocked.page
    on_its_way: Future[None] = Future()
    unlocked.pages._ask(lambda: on_its_way, lambda _: None)
    unlocked.pages.after_delivery()  # a receipt, of which that page knows nothing
    assert unlocked.page is before
    on_its_way.set_result(None)
    qtbot.waitUntil(lambda: unlocked.page is not before, timeout=5000)
    assert _page(unlocked) == "today"


def _holds_focus(page: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and page.isAncestorOf(focused)


def test_a_release_that_is_opened_is_shown_and_leads_to_today(
    qtbot: QtBot, unlocked: MainWindow, followed: Order, tmp_path: Path, clock: "StandingClock"
) -> None:
    issuer = make_issuer(clock.now())
    order = make_order(issuer, clock.now())
    path = tmp_path / "order.homebound"
    path.write_bytes(write_order(issuer, order).data)
    unlocked.pages.open_order(path)
    reach(qtbot, unlocked, "review")
    accept = unlocked.findChild(QAbstractButton, "accept")
    assert accept is not None
    accept.click()
    reach(qtbot, unlocked, "today")
    released = Change(order.id, 1, clock.now().replace(microsecond=0), order.first, released=True)
    token = sign_change(released, issuer.config.url, issuer.order_key)
    path.write_bytes(write_change_file(issuer.config_token, token))
    unlocked.pages.open_order(path)
    reach(qtbot, unlocked, "change")
    assert text_of(unlocked, "new.2") == "None"
    accept = unlocked.findChild(QAbstractButton, "acceptChange")
    assert accept is not None
    accept.click()
    reach(qtbot, unlocked, "today")
