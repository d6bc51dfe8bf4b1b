"""Ending as the system asks for it: at a logout, a shutdown, the end of the terminal."""

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_ENDS = ("SIGTERM", "SIGHUP", "SIGINT")
_MANY = 64  # bytes, one for each signal


class EndSignals(QObject):
    """Calls `end` on the main thread when the system asks the program to end.

    Without it the program would be gone at once: with what was typed since the last draft, and with
    the journal of an open record beside it.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._told: socket.socket | None = None

    def start(self) -> None:
        """Begin to listen; Windows ends programs in another way, which Qt hears itself."""
        if sys.platform == "win32":
            return
        self._told, tells = socket.socketpair()
        for part in (self._told, tells):
            part.setblocking(False)
        # Python's own handlers wait until Python runs, and it does not while Qt waits for events.
        signal.set_wakeup_fd(tells.detach(), warn_on_full_buffer=False)
        for name in _ENDS:
            signal.signal(getattr(signal, name), lambda *_: None)
        listening = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        listening.activated.connect(self._on_told)

    def _on_told(self) -> None:
        if self._told is not None and self._told.recv(_MANY):
            self._end()
