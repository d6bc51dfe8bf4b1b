"""One process in which the app lives on: living.py memory|history HOME. Prints JSON.

`memory`: resident MiB after a check-in, after 50 and 500 of them, after 50 and 200 locks.
`history`: seconds of opening History, and of showing an empty page, in turn.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton
from vault import CHEAP, NOW, PHRASE

import day
from homebound import bootstrap
from homebound.services.checkin import CheckIns
from homebound.ui.frame import Frame
from homebound.ui.widgets import Page
from homebound.ui.window import MainWindow

_PATIENCE = 60.0  # seconds
_TIMES = 15
_LATER = timedelta(days=10)
# Every window of some days, so that no list of versions grows long.
_SLOTS = [
    f"{(NOW + timedelta(days=after)).date()}.w{number}"
    for after in range(1, 10)
    for number in range(6)
]


class _LaterClock:
    """Ten days after the profile was made, and going on as time does."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def now(self) -> datetime:
        return NOW + _LATER + timedelta(seconds=time.monotonic() - self._began)

    def zone(self) -> str:
        return "UTC"


def resident() -> float:
    """Give the MiB that are resident."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def wait_for(come: Callable[[], bool]) -> None:
    """Run the event loop until something has come: with its waits, in which garbage is looked for."""
    given_up = time.monotonic() + _PATIENCE
    loop, again = QEventLoop(), QTimer()

    def look() -> None:
        if come() or time.monotonic() > given_up:
            loop.quit()

    again.timeout.connect(look)
    again.start(1)
    loop.exec()
    if not come():
        raise TimeoutError


def _in_sight(window: Frame, name: str) -> bool:
    return window.page is not None and window.page.objectName() == name


def unlock(window: MainWindow) -> None:
    """Type the passphrase, as a resident does."""
    wait_for(lambda: _in_sight(window, "unlock"))
    assert window.page is not None
    field = window.page.findChild(QLineEdit, "secret")
    press = window.page.findChild(QPushButton, "unlockProfile")
    assert field is not None
    assert press is not None
    field.setText(PHRASE)
    press.click()
    wait_for(lambda: _in_sight(window, "today"))


def check_in(window: MainWindow, slot: str) -> None:
    """Open the page of a slot, save its answers, and come back to Today."""
    assert window.pages.session is not None
    window.pages.show_check_in(slot)
    wait_for(lambda: not _in_sight(window, "today"))
    saved = CheckIns(window.pages.session).save(slot, day.answers("as the day went"), "en")
    wait_for(saved.done)
    saved.result()
    window.pages.show_today()
    wait_for(lambda: _in_sight(window, "today"))


def memory(window: MainWindow) -> dict[str, float]:
    """Check in 500 times, then lock 200 times."""
    found = {}
    unlock(window)
    for number, slot in enumerate(islice(cycle(_SLOTS), 500), 1):
        check_in(window, slot)
        if number in (1, 50, 500):
            found[f"check-in {number}"] = resident()
    for number in range(1, 201):
        window.lock()
        unlock(window)
        if number in (50, 200):
            found[f"lock {number}"] = resident()
    return found


class _Painted(QObject):
    """Says once that something has been painted."""

    done = False

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.done = self.done or event.type() is QEvent.Type.Paint
        return False


def _until_painted(window: MainWindow, name: str, show: Callable[[], None]) -> float:
    began = time.perf_counter()
    show()
    wait_for(lambda: _in_sight(window, name))
    assert window.page is not None
    painted = _Painted(window.page)
    window.page.viewport().installEventFilter(painted)
    window.page.viewport().update()
    wait_for(lambda: painted.done)
    return time.perf_counter() - began


def history(window: MainWindow) -> dict[str, list[float]]:
    """Open History and an empty page in turn."""
    unlock(window)
    found: dict[str, list[float]] = {"ours": [], "floor": []}

    def empty() -> None:
        window.show_page(Page("empty", "Empty"))

    for _ in range(_TIMES):
        found["ours"].append(_until_painted(window, "history", window.pages.show_history))
        found["floor"].append(_until_painted(window, "empty", empty))
    return found


def main() -> None:
    """Live, and say what it took."""
    bootstrap.hasten()
    options = bootstrap.Options(home=Path(sys.argv[2]))
    application, window = bootstrap.build(options, clock=_LaterClock(), cost=CHEAP)
    window.seen.connect(partial(bootstrap.settle, window))
    window.show()
    window.show_start()
    act = {"memory": memory, "history": history}[sys.argv[1]]
    sys.stdout.write(json.dumps(act(window)) + "\n")
    window.close()
    del application


if __name__ == "__main__":
    main()
