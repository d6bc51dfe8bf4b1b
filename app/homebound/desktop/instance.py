"""One Homebound for each data folder: a second start raises the first, and hands over its order.

The first holds `instance.lock` there and listens on the socket `instance` beside it (on Windows a
pipe named after the folder). A message is one line of ASCII, at most 128 KiB, exactly as `_encode`
writes it: `{"format":1,"file":<base64 of an order file's path>|null,"link":<base64 of an order's
link>|null,"token":<activation token>|null}`.
"""

import base64
import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_BYTES = 128 * 1024
_HEARD = b"heard\n"
_PATIENCE = 5000  # ms for the other side to speak, or to listen
_PAUSE = 50  # ms between two tries
_RIGHT = "XDG_ACTIVATION_TOKEN"  # xdg-activation v1: lets a window be raised where stealing focus is forbidden


@dataclass(frozen=True)
class Call:
    """What a second start hands to the first: the path of an order file, or a link as a text."""

    order: Path | str | None = field(default=None, repr=False)
    token: str | None = None


class Instance(QObject):
    """The place of the first start of a data folder. Signal `called` carries the Call of another.

    It listens from `answer` on: loading what listens takes longer than the first window may wait.
    """

    called = Signal(object)

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._name = _socket_name(home)
        self._lock = QLockFile(str(home / "instance.lock"))
        self._lock.setStaleLockTime(0)  # stale is only what a process left that is no more
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first; False where another is. Where the folder allows neither, all are first."""
        if self._lock.tryLock(0):
            with suppress(OSError):
                Path(self._lock.fileName()).chmod(0o600)
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def answer(self) -> None:
        """Hear the others from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)  # of a process that was killed
        self._server.listen(self._name)

    def release(self) -> None:
        """Make room for another."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def call(self, call: Call) -> bool:
        """Hand something to the first; False where it does not answer within 5 seconds."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(_PATIENCE // _PAUSE):  # it may be about to show its window
            socket.connectToServer(self._name)
            if socket.waitForConnected(_PATIENCE):
                break
            sleep(_PAUSE / 1000)
        else:
            return False
        socket.write(_encode(call))
        heard = b""
        while len(heard) < len(_HEARD) and socket.waitForReadyRead(_PATIENCE):
            heard += socket.readAll().data()
        return heard == _HEARD

    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            _Visitor(socket, self)


class _Visitor(QObject):
    """Reads one call and goes; whoever says nothing, or too much, is sent away."""

    def __init__(self, socket: "QLocalSocket", instance: Instance) -> None:
        super().__init__(instance)
        socket.setParent(self)  # it goes with this
        self._instance = instance
        self._socket = socket
        self._said = b""
        socket.setReadBufferSize(MAX_BYTES + 1)
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self.deleteLater)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send_away)
        self._timer.start(_PATIENCE)
        self._on_ready()  # it may have spoken before anyone listened

    def _on_ready(self) -> None:
        self._said += self._socket.readAll().data()
        if len(self._said) > MAX_BYTES:
            self._send_away()
        elif self._said.endswith(b"\n"):
            try:
                call = _decode(self._said)
            except ValueError:
                self._send_away()
                return
            self._socket.write(_HEARD)
            self._socket.flush()
            self._timer.stop()
            self._socket.disconnectFromServer()
            self._instance.called.emit(call)

    def _send_away(self) -> None:
        self._socket.abort()


def call_of_this_start(order: Path | str | None) -> Call:
    """Give what this start has to hand over."""
    token = os.environ.get(_RIGHT, "")
    given = order.absolute() if isinstance(order, Path) else order
    return Call(given, token if _is_token(token) else None)


def _is_token(text: str) -> bool:
    return 0 < len(text) <= 256 and text.isascii() and text.isprintable()


def _socket_name(home: Path) -> str:
    if sys.platform == "win32":
        return "homebound-" + hashlib.sha256(os.fsencode(home)).hexdigest()[:32]
    return str(home / "instance")


def _encode(call: Call) -> bytes:
    is_link = isinstance(call.order, str)
    order = None if call.order is None else base64.b64encode(os.fsencode(call.order)).decode()
    fields = {
        "format": 1,
        "file": None if is_link else order,
        "link": order if is_link else None,
        "token": call.token,
    }
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def _decode(said: bytes) -> Call:
    """Read a call strictly; ValueError for anything that `_encode` does not write."""
    from homebound.core.strict_json import read_object

    node = read_object(said)
    file, link, token = node.get("file"), node.get("link"), node.get("token")
    order: Path | str | None = None
    if file is not None:
        order = Path(_decoded(file))
        if not order.is_absolute() or "\0" in str(order):
            raise ValueError("not a path")
    elif link is not None:
        order = _decoded(link)
    if token is not None and not _is_token(str(token)):
        raise ValueError("not a token")
    call = Call(order, None if token is None else str(token))
    if _encode(call) != said:
        raise ValueError("not as it is written")
    return call


def _decoded(value: object) -> str:
    return os.fsdecode(base64.b64decode(str(value), validate=True))


def use_token(call: Call) -> None:
    """Let the window be raised by the right that the other start was given."""
    if call.token is not None:
        os.environ[_RIGHT] = call.token
