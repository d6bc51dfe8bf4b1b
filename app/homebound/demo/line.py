"""The line between the demo and its throw-away authority, which can be held up like any other."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial
from types import TracebackType
from typing import Self

_PIECE = 65536


class Held(Enum):
    """What gets no further than the line."""

    NOTHING = frozenset[bytes]()  # not (), of which Python 3.11.2 makes an object
    SENDING = frozenset({b"POST"})
    ALL = frozenset({b"POST", b"GET"})

    def holds(self, piece: bytes) -> bool:
        """Say whether it holds up what a request begins with."""
        return piece.partition(b" ")[0] in self.value


class Line:
    """Passes on to a port of this computer what comes to its own, for as long as the `with` block.

    `hold` says what waits until more is let through.
    """

    def __init__(self, port: int) -> None:
        self._onward = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._door.getsockname()[1])
        self._held = Held.NOTHING
        self._changed = threading.Condition()
        self._ends: list[socket.socket] = []
        self._kept: list[bytes] = []

    def __enter__(self) -> Self:
        self._begin(self._take)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        self.hold(Held.NOTHING)
        for end in (self._door, *self._ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def hold(self, held: Held) -> None:
        """Hold this up from now on, and let through whatever else waits."""
        with self._changed:
            self._held = held
            self._changed.notify_all()

    @property
    def waiting(self) -> int:
        """How many requests are held up."""
        # Not how many threads wait: those that may go on need a moment for that.
        with self._changed:
            return sum(map(self._held.holds, self._kept))

    def _begin(self, work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="demo-line", daemon=True).start()

    def _take(self) -> None:
        with suppress(OSError):  # the end of the line
            while True:
                near, _ = self._door.accept()
                far = socket.create_connection(("127.0.0.1", self._onward))
                self._ends += [near, far]
                self._begin(partial(self._pass_on, near, far))
                self._begin(partial(self._pass_on, far, near))

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(_PIECE):
                self._wait(piece)
                sink.sendall(piece)
            sink.shutdown(socket.SHUT_WR)

    def _wait(self, piece: bytes) -> None:
        with self._changed:
            if not self._held.holds(piece):
                return
            self._kept.append(piece)
            self._changed.wait_for(lambda: not self._held.holds(piece))
            self._kept.remove(piece)
