"""When the record locks by itself."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from homebound.desktop.idle import IdleLock
from homebound.services.profiles import Profiles
from homebound.services.settings import Settings
from homebound.ui.window import MainWindow
from in_sight import reach
from locked import PASSPHRASE, locked_window, unlock

if TYPE_CHECKING:
    from conftest import StandingClock

MINUTE = timedelta(minutes=1)


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, clock: "StandingClock") -> Iterator[MainWindow]:
    with locked_window(qtbot, profiles, clock) as made:
        yield made


def test_a_window_that_nobody_touches_locks_after_ten_minutes(
    qtbot: QtBot, window: MainWindow, clock: "StandingClock"
) -> None:
    unlock(qtbot, window)
    clock.move(10 * MINUTE)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    reach(qtbot, window, "unlock")


def test_the_profile_says_itself_after_how_many_minutes(
    qtbot: QtBot, window: MainWindow, profiles: Profiles, clock: "StandingClock"
) -> None:
    folder = profiles.listed()[0].folder
    session = profiles.unlock(folder, PASSPHRASE).result()
    Settings(session).set_auto_lock(None).result()
    session.lock().result()
    unlock(qtbot, window)
    clock.move(600 * MINUTE)
    window.pages.show_history()
    reach(qtbot, window, "history")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    reach(qtbot, window, "history")
    assert window.pages.session is not None


class Steady:
    """A clock in seconds that moves only when a test moves it, and not while suspended."""

    def __init__(self) -> None:
        self.seconds = 5000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def touched(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.hasFocus)
    return made


def _press(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)


def _click(window: QWindow) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)


def _compose(window: QWindow) -> None:
    """Have an input method write: it tells what has the focus, not the window."""
    written = QInputMethodEvent()
    written.setCommitString("咳")
    QApplication.sendEvent(window.focusObject(), written)


_TOUCHES = (_press, _click, _compose)


@pytest.fixture
def locks() -> list[int]:
    return []


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def idle(
    qtbot: QtBot, clock: "StandingClock", steady: Steady, locks: list[int]
) -> Iterator[IdleLock]:
    made = IdleLock(lambda: locks.append(1), clock, steady)
    made.start(5)
    yield made
    made.stop()


def _pass(clock: "StandingClock", steady: Steady, by: timedelta) -> None:
    clock.move(by)
    steady.seconds += by.total_seconds()


@pytest.mark.parametrize("touch", _TOUCHES)
def test_a_touch_within_the_time_begins_it_anew(
    idle: IdleLock,
    touched: QLineEdit,
    clock: "StandingClock",
    steady: Steady,
    locks: list[int],
    touch: Callable[[QWindow], None],
) -> None:
    for _ in range(4):
        _pass(clock, steady, 4 * MINUTE)
        touch(touched.windowHandle())
    idle._look()
    assert locks == []
    _pass(clock, steady, 5 * MINUTE)
    idle._look()
    assert locks == [1]


def test_a_touch_of_a_dialog_counts_too(
    qtbot: QtBot, idle: IdleLock, touched: QLineEdit, clock: "StandingClock", locks: list[int]
) -> None:
    dialog = QDialog(touched)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(2):
        clock.move(4 * MINUTE)
        _click(dialog.windowHandle())
    idle._look()
    assert locks == []


@pytest.mark.parametrize("touch", [*_TOUCHES, None])
@pytest.mark.parametrize("suspended", [True, False])
def test_the_time_asleep_counts_and_the_touch_that_wakes_does_nothing_else(
    qtbot: QtBot,
    idle: IdleLock,
    touched: QLineEdit,
    clock: "StandingClock",
    steady: Steady,
    locks: list[int],
    touch: Callable[[QWindow], None] | None,
    suspended: bool,
) -> None:
    clock.move(6 * MINUTE)
    if not suspended:
        steady.seconds += 360
    if touch is None:
        idle._look()
    else:
        touch(touched.windowHandle())
    qtbot.waitUntil(lambda: locks == [1], timeout=5000)
    assert touched.text() == ""


def test_a_clock_set_back_keeps_nothing_open(
    idle: IdleLock, clock: "StandingClock", steady: Steady, locks: list[int]
) -> None:
    clock.move(timedelta(days=-400))
    steady.seconds += 300
    idle._look()
    assert locks == [1]


def test_once_stopped_or_told_never_nothing_locks(
    qtbot: QtBot, idle: IdleLock, touched: QLineEdit, clock: "StandingClock", locks: list[int]
) -> None:
    idle.change(None)
    clock.move(600 * MINUTE)
    _press(touched.windowHandle())
    assert not idle._timer.isActive()
    idle.change(1)
    assert not idle._timer.isActive()
    assert locks == []


def test_it_looks_again_within_half_a_minute(idle: IdleLock) -> None:
    assert 29_000 < idle._timer.interval() <= 30_001
