"""The record locks with the screen, and before the computer sleeps."""

import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

import desktop_bus
from homebound.desktop.system_lock import SystemLock
from homebound.services.profiles import Profiles
from homebound.ui.window import MainWindow
from in_sight import reach
from locked import locked_window, unlock

if TYPE_CHECKING:
    from concurrent.futures import Future

    from jeepney import Message

    from conftest import StandingClock


needs_bus = desktop_bus.needs_bus("screen lock and suspend")
OWN, OTHER = "/org/freedesktop/login1/session/_37", "/org/freedesktop/login1/session/_38"
MANAGER = "org.freedesktop.login1.Manager"


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, clock: "StandingClock") -> Iterator[MainWindow]:
    with locked_window(qtbot, profiles, clock) as made:
        yield made


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
    unlock(qtbot, window)
    name = f"org.{kind}.ScreenSaver"
    path = "/" + name.replace(".", "/")
    _say_until(
        qtbot,
        partial(desktop.says, path, name, "ActiveChanged", "b", True),
        lambda: window.pages.session is None,
    )
    reach(qtbot, window, "unlock")


@needs_bus
def test_the_lock_of_the_own_session_locks_the_record(
    qtbot: QtBot, window: MainWindow, system: SystemLock, desktop: Desktop
) -> None:
    unlock(qtbot, window)
    desktop.says(OWN, "org.freedesktop.login1.Session", "Lock")
    reach(qtbot, window, "unlock")


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
        unlock(qtbot, window)
        assert window.pages.session is not None
        key = window.pages.session.key
        os.set_blocking(desktop.delays[night], False)
        with pytest.raises(BlockingIOError):
            os.read(desktop.delays[night], 1)
        desktop.says("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "b", True)
        reach(qtbot, window, "unlock")
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
