"""When the record locks by itself, and what is left of it in memory."""

import gc
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from functools import partial
from itertools import filterfalse
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import desktop_bus
from homebound.bootstrap import accompany, lock_when_idle
from homebound.core.order import Window
from homebound.core.person import AgeGroup
from homebound.desktop.idle import IdleLock
from homebound.desktop.system_lock import SystemLock
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.settings import Settings
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from sharing_world import HOUR, says

if TYPE_CHECKING:
    from concurrent.futures import Future

    from jeepney import Message

    from conftest import StandingClock
    from sharing_world import World

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"
WINDOWS = (Window("am", time(8), time(12), timedelta(minutes=60)),)
NOTE = "quinsy and a wheezing parrot"
MINUTE = timedelta(minutes=1)
_TEXTS = (str, bytes, bytearray)


# The window ---------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, clock: "StandingClock") -> Iterator[MainWindow]:
    """The window, locked, of a profile that follows an order."""
    session = profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)).result()
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 14, WINDOWS)).result()
    session.lock().result()
    del session, orders
    made = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    lock_when_idle(made, clock)
    companion = accompany(made, profiles, stays=False)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_start()
    yield made
    companion.stop()
    made.close()


def _await(qtbot: QtBot, window: MainWindow, page: str) -> None:
    def shown() -> bool:
        return window._page is not None and window._page.objectName() == page

    qtbot.waitUntil(shown, timeout=20_000)


def _unlock(qtbot: QtBot, window: MainWindow) -> None:
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    _await(qtbot, window, "today")


# What is left in memory ---------------------------------------------------------------------------


# What belongs to an open profile and must not outlive it.
BELONGINGS = {
    "homebound.core.order.Order",
    "homebound.services.checkin.CheckInForm",
    "homebound.services.history.CheckInRecord",
    "homebound.services.session.Session",
    "homebound.services.today.Overview",
    "homebound.ui.checkin.page.CheckInPage",
    "homebound.ui.checkin.presenter.CheckInPresenter",
    "homebound.ui.courier.Courier",
    "homebound.vault.worker.VaultThread",
}


def _belongings() -> Counter[str]:
    return Counter({name: count for name, count in _alive().items() if name in BELONGINGS})


@contextmanager
def _stillness() -> Iterator[None]:
    """Keep every other thread from running while all objects are looked at.

    A tuple that a thread is just making of a generator cannot grow any more once somebody else
    holds it, and the collector's list holds everything.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(10)
    try:
        gc.collect()  # takes longer than what a thread that waits by the usual interval still waits
        yield
    finally:
        sys.setswitchinterval(usual)


def _alive() -> Counter[str]:
    """Count the app's own objects by their types."""
    with _stillness():
        kinds = Counter(map(type, gc.get_objects()))
    found: Counter[str] = Counter()
    for kind, count in kinds.items():
        found[f"{kind.__module__}.{kind.__qualname__}"] += count
    return Counter({name: n for name, n in found.items() if name.startswith("homebound.")})


def _texts(objects: list[object]) -> Iterator[str | bytes | bytearray]:
    """Give the texts that objects are and hold, also in containers that the collector passes by."""
    yield from (one for one in objects if isinstance(one, _TEXTS))
    seen: dict[int, object] = {}
    while objects:
        below: dict[int, object] = {}
        for one in filterfalse(gc.is_tracked, gc.get_referents(*objects)):
            if isinstance(one, _TEXTS):
                yield one
            elif id(one) not in seen:
                below[id(one)] = one
        seen |= below
        objects = list(below.values())


def _readable(words: str) -> list[str]:
    """Give every text with these words that anything holds, the search and this file apart."""
    raw = words.encode()
    with _stillness():
        return [
            str(one)
            for one in _texts(gc.get_objects())
            if (
                words in one and one is not words and one is not NOTE
                if isinstance(one, str)
                else raw in one and one is not raw
            )
        ]


def _visit(qtbot: QtBot, window: MainWindow, page: str) -> None:
    _unlock(qtbot, window)
    show: dict[str, Callable[[], object]] = {
        "today": window.pages.show_today,
        "checkin": partial(window.pages.show_check_in, "2026-11-22.am"),
        "history": window.pages.show_history,
        "sharing": window.pages.show_sharing,
        "orders": window.pages.show_orders,
        "recovery": window.pages.show_recovery,
    }
    show[page]()
    _await(qtbot, window, page)


def _lock(window: MainWindow) -> None:
    ended = window.lock()
    assert ended is not None
    ended.result(timeout=20)


@pytest.mark.parametrize("page", ["today", "checkin", "history", "sharing", "orders", "recovery"])
def test_after_locking_nothing_of_the_profile_is_left_in_memory(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    others = _belongings()  # of another test's profile, which may stay open to its end
    _visit(qtbot, window, page)
    assert _belongings() - others  # the search is seen to find
    _lock(window)
    qtbot.waitUntil(lambda: not _belongings() - others, timeout=5000)
    # Tables that are read once stay; whatever else stayed would now be there twice.
    before = _alive()
    _visit(qtbot, window, page)
    _lock(window)
    qtbot.waitUntil(lambda: not _belongings() - others, timeout=5000)
    assert _alive() - before == Counter()


def test_after_locking_no_object_holds_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    _visit(qtbot, window, "checkin")
    note = window.findChild(QPlainTextEdit, "answer.note")
    assert note is not None
    note.insertPlainText(NOTE)
    assert window.pages.session is not None
    key = window.pages.session.key
    assert _readable(NOTE[1:])  # the search is seen to find
    _lock(window)
    qtbot.waitUntil(lambda: _readable(NOTE[1:]) == [], timeout=20_000)
    with pytest.raises(ValueError, match="wiped"):
        key.derive(b"anything")


def test_what_goes_out_while_locked_is_sealed_and_nothing_else_of_the_profile_stays_for_it(
    qtbot: QtBot, world: "World"
) -> None:
    world.enrol(3, "note")
    world.save(note=NOTE)
    world.wire.handler = world.wire.only("/messages", says(b""))
    world.run()
    world.lock()
    world.clock.move(2 * HOUR)
    own = _belongings()  # the test's, who is locked already
    made = MainWindow(world.profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(made)
    made.show()
    made.show_start()
    _unlock(qtbot, made)
    # The line is still dead, so it is tried in vain and waits.
    qtbot.waitUntil(lambda: len(world.wire.bodies()) == 2, timeout=20_000)
    qtbot.waitUntil(
        lambda: _text(made, "receipts").startswith("Receipts: 0. Will be"), timeout=20_000
    )
    made.pages.show_check_in(world.slot)
    _await(qtbot, made, "checkin")
    assert _readable(NOTE[1:])  # the search is seen to find
    assert made.pages.session is not None
    key = made.pages.session.key
    _lock(made)
    qtbot.waitUntil(lambda: "homebound.services.sealed.Sealed" in _alive(), timeout=20_000)
    qtbot.waitUntil(lambda: not _belongings() - own, timeout=5000)
    assert _readable(NOTE[1:]) == []
    with pytest.raises(ValueError, match="wiped"):
        key.derive(b"anything")
    # The line is there again: it goes out, though nobody has unlocked.
    world.wire.reset()
    world.clock.move(2 * HOUR)
    locked = made._locked
    assert locked is not None
    locked._run()
    qtbot.waitUntil(lambda: len(world.rows()) == 1, timeout=20_000)
    assert made.findChild(QLineEdit, "secret") is not None  # it is locked still
    assert _readable(NOTE[1:]) == []
    world.wire.reset()
    _unlock(qtbot, made)
    qtbot.waitUntil(lambda: _text(made, "receipts").startswith("Receipts: 1."), timeout=20_000)
    # Nothing of the proof goes again; the notices, which are for everyone, may be asked for.
    assert {one.path.rpartition("/")[2] for one in world.wire.requests} <= {"notices"}
    _lock(made)
    qtbot.waitUntil(lambda: "homebound.services.sealed.Sealed" not in _alive(), timeout=5000)
    made.close()
    world.unlock()


def _text(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    return "" if found is None else found.text()


def test_the_passphrase_is_in_no_field_once_it_has_opened_the_profile(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    before: list[str] = []
    window.opened.connect(lambda _: before.append(field.text()))
    _unlock(qtbot, window)
    assert before == [""]
    window.lock()
    again = window.findChild(QLineEdit, "secret")
    assert again is not None
    assert again.text() == ""


# Idle ---------------------------------------------------------------------------------------------


def test_a_window_that_nobody_touches_locks_after_ten_minutes(
    qtbot: QtBot, window: MainWindow, clock: "StandingClock"
) -> None:
    _unlock(qtbot, window)
    clock.move(10 * MINUTE)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    _await(qtbot, window, "unlock")


def test_the_profile_says_itself_after_how_many_minutes(
    qtbot: QtBot, window: MainWindow, profiles: Profiles, clock: "StandingClock"
) -> None:
    folder = profiles.listed()[0].folder
    session = profiles.unlock(folder, PASSPHRASE).result()
    Settings(session).set_auto_lock(None).result()
    session.lock().result()
    _unlock(qtbot, window)
    clock.move(600 * MINUTE)
    window.pages.show_history()
    _await(qtbot, window, "history")
    QTest.keyClick(window, Qt.Key.Key_Shift)
    _await(qtbot, window, "history")
    assert window.pages.session is not None


class Steady:
    """A clock in seconds that moves only when a test moves it, and not while suspended."""

    def __init__(self) -> None:
        self.seconds = 5000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def touched(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


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


def test_a_touch_within_the_time_begins_it_anew(
    idle: IdleLock, touched: QWidget, clock: "StandingClock", steady: Steady, locks: list[int]
) -> None:
    for _ in range(4):
        _pass(clock, steady, 4 * MINUTE)
        QTest.keyClick(touched, Qt.Key.Key_A)
    idle._look()
    assert locks == []
    _pass(clock, steady, 5 * MINUTE)
    idle._look()
    assert locks == [1]


@pytest.mark.parametrize("touch", ["key", "mouse", "timer"])
@pytest.mark.parametrize("suspended", [True, False])
def test_the_time_asleep_counts_and_the_touch_that_wakes_does_nothing_else(
    qtbot: QtBot,
    idle: IdleLock,
    clock: "StandingClock",
    steady: Steady,
    locks: list[int],
    touch: str,
    suspended: bool,
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    clock.move(6 * MINUTE)
    if not suspended:
        steady.seconds += 360
    if touch == "key":
        QTest.keyClick(field, Qt.Key.Key_A)
    elif touch == "mouse":
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    else:
        idle._look()
    qtbot.waitUntil(lambda: locks == [1], timeout=5000)
    assert field.text() == ""


def test_a_clock_set_back_keeps_nothing_open(
    idle: IdleLock, clock: "StandingClock", steady: Steady, locks: list[int]
) -> None:
    clock.move(timedelta(days=-400))
    steady.seconds += 300
    idle._look()
    assert locks == [1]


def test_once_stopped_or_told_never_nothing_locks(
    qtbot: QtBot, idle: IdleLock, touched: QWidget, clock: "StandingClock", locks: list[int]
) -> None:
    idle.change(None)
    clock.move(600 * MINUTE)
    QTest.keyClick(touched, Qt.Key.Key_A)
    assert not idle._timer.isActive()
    idle.change(1)
    assert not idle._timer.isActive()
    assert locks == []


def test_it_looks_again_within_half_a_minute(idle: IdleLock) -> None:
    assert 29_000 < idle._timer.interval() <= 30_001


# Screen lock and suspend --------------------------------------------------------------------------

needs_bus = desktop_bus.needs_bus("screen lock and suspend")
OWN, OTHER = "/org/freedesktop/login1/session/_37", "/org/freedesktop/login1/session/_38"
MANAGER = "org.freedesktop.login1.Manager"


class Desktop(desktop_bus.Service):
    """A screen saver and a login manager.

    `delays` holds our ends of the pipes of those who asked to delay the sleep.
    """

    def __init__(self, address: str) -> None:
        self.delays: list[int] = []
        self.asked = threading.Semaphore(0)
        super().__init__(address, "org.freedesktop.login1", "org.freedesktop.ScreenSaver")

    def answer(self, method: str, message: "Message") -> None:
        from jeepney import new_error, new_method_return

        if method == "Inhibit":
            assert message.body[0] == "sleep"
            assert message.body[3] == "delay"
            ours, theirs = os.pipe()
            self.delays.append(ours)
            self.send(new_method_return(message, "h", (theirs,)))
            os.close(theirs)
            self.asked.release()
        elif method == "GetSession" and message.body == ("7",):
            self.send(new_method_return(message, "o", (OWN,)))
        else:
            self.send(new_error(message, "org.freedesktop.login1.NoSessionForPID"))

    def close(self) -> None:
        super().close()
        for delay in self.delays:
            os.close(delay)


@pytest.fixture
def bus(bus: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a bus that is the system's as well."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    return bus


@pytest.fixture
def desktop(bus: str) -> Iterator[Desktop]:
    made = Desktop(bus)
    yield made
    made.close()


def _listening() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name in ("screen-lock", "sleep")]


@pytest.fixture
def system(window: MainWindow, desktop: Desktop) -> Iterator[SystemLock]:
    """What listens for the window, once all that it asks of the bus has been answered."""
    made = SystemLock(window.lock)
    made.start()
    assert desktop.asked.acquire(timeout=10)
    yield made
    made.stop()
    assert _listening() == []


def _say_until(qtbot: QtBot, say: Callable[[], None], holds: Callable[[], bool]) -> None:
    """Say something again and again: nobody tells when the other thread has begun to listen."""

    def heard() -> bool:
        say()
        return holds()

    qtbot.waitUntil(heard, timeout=10_000)


@needs_bus
@pytest.mark.parametrize("kind", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_a_locked_screen_locks_the_record(
    qtbot: QtBot, window: MainWindow, system: SystemLock, desktop: Desktop, kind: str
) -> None:
    _unlock(qtbot, window)
    name = f"org.{kind}.ScreenSaver"
    path = "/" + name.replace(".", "/")
    _say_until(
        qtbot,
        partial(desktop.says, path, name, "ActiveChanged", "b", True),
        lambda: window.pages.session is None,
    )
    _await(qtbot, window, "unlock")


@needs_bus
def test_the_lock_of_the_own_session_locks_the_record(
    qtbot: QtBot, window: MainWindow, system: SystemLock, desktop: Desktop
) -> None:
    _unlock(qtbot, window)
    desktop.says(OWN, "org.freedesktop.login1.Session", "Lock")
    _await(qtbot, window, "unlock")


@needs_bus
def test_what_is_not_for_this_session_or_says_something_else_locks_nothing(
    qtbot: QtBot, window: MainWindow, system: SystemLock, desktop: Desktop
) -> None:
    locked: list[bool] = []
    system._lock = lambda: locked.append(True)
    desktop.says(OTHER, "org.freedesktop.login1.Session", "Lock")
    desktop.says(OWN, "org.freedesktop.login1.Session", "Unlock")
    for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
        desktop.says("/x", name, "ActiveChanged", "b", False)
        desktop.says("/x", name, "ActiveChanged", "s", "true")
        desktop.says("/x", name, "ActiveChanged")
        desktop.says("/x", name, "WakeUpScreen")
    desktop.says("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", False)
    assert desktop.asked.acquire(timeout=10)  # all before has been heard on that bus
    desktop.says("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", True)
    qtbot.waitUntil(lambda: locked == [True], timeout=10_000)


@needs_bus
def test_the_computer_sleeps_only_once_the_key_is_gone(
    qtbot: QtBot, window: MainWindow, system: SystemLock, desktop: Desktop
) -> None:
    for night in range(2):
        _unlock(qtbot, window)
        assert window.pages.session is not None
        key = window.pages.session.key
        os.set_blocking(desktop.delays[night], False)
        with pytest.raises(BlockingIOError):
            os.read(desktop.delays[night], 1)
        desktop.says("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", True)
        _await(qtbot, window, "unlock")
        os.set_blocking(desktop.delays[night], True)
        assert os.read(desktop.delays[night], 1) == b""
        with pytest.raises(ValueError, match="wiped"):
            key.derive(b"anything")
        desktop.says("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", False)
        assert desktop.asked.acquire(timeout=10)


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/bus", "tcp:host=localhost,port=9", "autolaunch:", "rubbish"]
)
def test_without_a_bus_it_goes_on_quietly(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address or "unix:path=/nowhere/bus")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    ended: Future[None] | None = None
    made = SystemLock(lambda: ended)
    made.start()
    qtbot.waitUntil(lambda: _listening() == [], timeout=10_000)
    made.stop()


@needs_bus
def test_a_bus_that_goes_away_ends_the_listening(
    qtbot: QtBot, window: MainWindow, bus: str, tmp_path: Path
) -> None:
    desktop = Desktop(bus)
    made = SystemLock(window.lock)
    made.start()
    assert desktop.asked.acquire(timeout=10)
    assert len(_listening()) == 2
    desktop.close()
    made.stop()
    assert _listening() == []
