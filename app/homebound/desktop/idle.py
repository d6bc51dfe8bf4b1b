"""Lock when nobody has touched the keys or the mouse for a while."""

import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from homebound.services.clock import Clock

_LONGEST = timedelta(seconds=30)  # between two looks: Qt's timers stand still while suspended
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class IdleLock(QObject):
    """Calls `lock` after some minutes without a key or mouse event in the app.

    Both the steady clock and the computer's are asked: the first may stand still while the
    computer sleeps, the second may be set back. The one by which more time has passed counts.
    """

    def __init__(
        self,
        lock: Callable[[], object],
        clock: Clock,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._lock = lock
        self._clock = clock
        self._steady = steady
        self._limit = timedelta(0)
        self._touch()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._listens = False

    def start(self, minutes: int | None) -> None:
        """Watch from now on, or not at all for None; whatever was before."""
        self.stop()
        if minutes is not None:
            self._limit = timedelta(minutes=minutes)
            self._touch()
            self._listen()
            self._wait()

    def _listen(self) -> None:
        application = QGuiApplication.instance()
        if not self._listens and isinstance(application, QGuiApplication):
            self._listens = True
            application.focusWindowChanged.connect(self._hear)
            # An input method tells what it writes to the field alone.
            application.focusObjectChanged.connect(self._hear)
            self._hear(application.focusWindow())
            self._hear(application.focusObject())

    def _hear(self, focus: QObject | None) -> None:
        """Hear what comes to what has the focus now.

        Not to the application: every event would wait for Python, a fifth of what it takes to show
        a page.
        """
        if focus is not None:
            focus.installEventFilter(self)

    def change(self, minutes: int | None) -> None:
        """Watch with another number of minutes, where it is watched at all."""
        if self._timer.isActive():
            self.start(minutes)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() not in _TOUCHES or not self._timer.isActive():
            return False
        if self._left() <= timedelta(0):
            # The first touch after a long sleep comes before the timer: it must not open the record.
            self._timer.start(0)
            return True
        self._touch()
        return False

    def _touch(self) -> None:
        self._touched = (self._steady(), self._clock.now())

    def _left(self) -> timedelta:
        steady, shown = self._touched
        passed = max(timedelta(seconds=self._steady() - steady), self._clock.now() - shown)
        return self._limit - passed

    def _wait(self) -> None:
        self._timer.start(int(min(self._left(), _LONGEST) / timedelta(milliseconds=1)) + 1)

    def _look(self) -> None:
        if self._left() <= timedelta(0):
            self.stop()
            self._lock()
        else:
            self._wait()
