"""One process of typing: key_presses.py HOME NOW | key_presses.py bare. Prints a JSON line per place.

Another thread posts each key at its time, whether or not the one before has been handled, as fingers
do. A key is over once the event loop is free again: what it changed is laid out and painted.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

PHRASE = "aspirin hatchet provoke attach grooving liver"
_GAP = 0.045  # seconds from key to key: faster than anyone types
_PAUSE = 0.75  # after every _RUN keys, so that what waits for a pause comes too
_RUN = 25
_PATIENCE = 60.0
_SETTLING = 400  # milliseconds
_NONE = Qt.KeyboardModifier.NoModifier

Key = tuple[Qt.Key, str]


def letters(text: str) -> list[Key]:
    """Give the keys that type a text."""
    return [(Qt.Key(ord(one.upper())) if one.isascii() else Qt.Key.Key_A, one) for one in text]


def times(key: Qt.Key, count: int) -> list[Key]:
    """Give a key that types nothing, so many times."""
    return [(key, "")] * count


class Typist(QObject):
    """Types into whatever has the focus in a window, and measures.

    `took` are the seconds from the post of each key until the loop was free again, `spent` those of
    the processor that the main thread had meanwhile.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window.windowHandle()
        self.took: list[float] = []
        self.spent: list[float] = []
        self._posted: dict[int, tuple[float, float]] = {}
        # Read on the other thread: what the main one did before it came to the key counts too.
        self._spent = time.pthread_getcpuclockid(threading.get_ident())
        self._done = QEventLoop()
        QInputDevice.primaryKeyboard()  # made here: a key event would have the other thread make it

    def type(self, keys: Sequence[Key]) -> None:
        """Type all of them, and wait until the last one is over."""
        self._left = len(keys)
        # Of this object alone: a filter of all events would have each of them wait for Python.
        self._window.installEventFilter(self)
        poster = threading.Thread(target=self._post, args=(keys,))
        poster.start()
        self._done.exec()
        poster.join()
        self._window.removeEventFilter(self)

    def _post(self, keys: Sequence[Key]) -> None:
        due = time.perf_counter() + _PAUSE
        for number, (key, text) in enumerate(keys):
            due += _PAUSE if number % _RUN == 0 else _GAP
            time.sleep(max(0.0, due - time.perf_counter()))
            press = QKeyEvent(QEvent.Type.KeyPress, key, _NONE, number + 1, 0, 0, text)
            self._posted[number + 1] = (time.perf_counter(), time.clock_gettime(self._spent))
            QCoreApplication.postEvent(self._window, press)
            release = QKeyEvent(QEvent.Type.KeyRelease, key, _NONE, number + 1, 0, 0, text)
            QCoreApplication.postEvent(self._window, release)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            posted = self._posted.pop(event.nativeScanCode(), None)
            if posted is not None:
                self._watch(*posted)
        return False

    def _watch(self, posted: float, spent: float) -> None:
        def over() -> None:
            self.took.append(time.perf_counter() - posted)
            self.spent.append(time.thread_time() - spent)
            self._left -= 1
            if not self._left:
                self._done.quit()

        # Twice round: what is posted by the key, and what is done as soon as there is time.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, over))


def tell(place: str, typist: Typist) -> None:
    """Print what was measured in a place."""
    line = {"place": place, "took": typist.took, "spent": typist.spent}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def bare() -> None:
    """Type into a window with nothing but the field."""
    application = QApplication([])
    application.setApplicationName("bare")
    fields: tuple[tuple[str, QWidget], ...] = (
        ("line", QLineEdit()),
        ("note", QPlainTextEdit()),
    )
    window = QWidget()  # the same for both: without a window manager a second gets no keys
    window.resize(1080, 760)
    box = QVBoxLayout(window)
    window.show()
    for name, field in fields:
        box.addWidget(field)
        field.show()
        window.activateWindow()
        field.setFocus()
        until(field.hasFocus)
        typist = Typist(window)
        typist.type(letters("slept badly, a dry cough in the night. " * 5)[:150])
        tell(name, typist)
        field.hide()
        box.removeWidget(field)


def until(holds: Callable[[], bool]) -> None:
    """Let the loop run until something holds, and until it has settled."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(10)
    QTest.qWait(_SETTLING)


class _Clock:
    """A clock that stands."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def zone(self) -> str:
        return "UTC"


def ours(home: Path, now: datetime) -> None:
    """Type wherever the app takes keys, in one that was started as it always is."""
    from homebound.bootstrap import Options, build, hasten, prepare_while_typing, settle
    from homebound.core.language import ENGLISH

    hasten()
    options = Options(home=home, theme="light", language=ENGLISH)
    _, window = build(options, clock=_Clock(now))
    window.show_start()
    window.seen.connect(partial(settle, window))
    window.seen.connect(prepare_while_typing)
    window.show()
    window.activateWindow()

    for place, way, name, keys in _places():
        for step, following in pairwise((*way, name)):
            _find(window, step, QAbstractButton).click()
            until(partial(_sees, window, following))
        field = _find(window, name, QWidget)
        window.activateWindow()
        field.setFocus()
        until(field.hasFocus)
        typist = Typist(window)
        typist.type(keys)
        tell(place, typist)
        if place == "passphrase":
            field.clear()  # type: ignore[attr-defined]
            typist.type([*letters(PHRASE), (Qt.Key.Key_Return, "")])
            until(lambda: window.page is not None and window.page.objectName() == "today")
    window.close()


W = TypeVar("W", bound=QWidget)


def _sees(window: QWidget, name: str) -> bool:
    return any(one.isVisible() for one in window.findChildren(QWidget, name))


def _find(window: QWidget, name: str, kind: type[W]) -> W:
    return next(one for one in window.findChildren(kind, name) if one.isVisible())


def _places() -> Iterator[tuple[str, tuple[str, ...], str, list[Key]]]:
    """Give where to type: the place, the buttons on the way there, the control, the keys."""
    words = "slept badly, a dry cough in the night. "
    found = "a note about the day "  # in each of the entries
    tab, down, back = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Backspace
    yield "passphrase", (), "secret", letters("correct horse battery staple " * 5)[:120]
    sign = "answer.breathless-at-rest"
    yield "danger sign, its advice", ("checkIn",), f"{sign}.yes", letters("1231" * 15)
    yield "symptom, how bad it is", (), "answer.cough.yes", letters("121312" * 15)
    yield "arrows in an answer", (), "answer.feeling.better", times(down, 60)
    degrees = [*letters("38,4"), *times(back, 4)]
    yield "temperature", (), "answer.temperature", degrees * 15
    yield "Tab through the questions", (), "answer.feeling.better", times(tab, 100)
    yield "note", ("more",), "answer.note", letters(words * 5)[:150]
    yield (
        "search, 10,000 entries",
        ("go.history", "goSearch"),
        "searchField",
        letters(found * 9)[:120],
    )
    yield "contact", ("back", "goContacts", "addContact"), "contactWho", letters(words * 5)[:100]
    yield (
        "new passphrase",
        ("go.settings", "changePassphraseOpen"),
        "passphrase",
        letters(words * 5)[:100],
    )


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]).astimezone(UTC))
