"""Lock the record whenever the desktop locks its screen or the computer goes to sleep."""

import sys
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, Slot

from homebound.desktop.bus import BusThread, LoginThread, ScreenThread


class SystemLock(QObject):
    """Calls `lock` on the main thread when the system says so; it gives the end of the locking.

    Only Linux has a bus that says so; elsewhere, and without a bus, nothing is heard.
    """

    _told = Signal()

    def __init__(self, lock: Callable[[], Future[None] | None]) -> None:
        super().__init__()
        self._lock = lock
        self._waiting: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._threads: tuple[BusThread, ...] = ()

    def start(self) -> None:
        """Begin to listen."""
        if sys.platform == "linux":
            self._threads = (ScreenThread(self._tell), LoginThread(self._tell))
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Listen no more."""
        for thread in self._threads:
            thread.stop()
        self._threads = ()

    def _tell(self, locked: Callable[[], None]) -> None:
        self._waiting.put(locked)
        self._told.emit()

    @Slot()
    def _on_told(self) -> None:
        locked = self._waiting.get_nowait()
        ended = self._lock()
        if ended is None:
            locked()
        else:
            ended.add_done_callback(lambda _: locked())
