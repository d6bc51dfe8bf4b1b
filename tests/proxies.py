"""A real SOCKS5 proxy and a real CONNECT proxy, which say what was asked of them."""

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

WAIT = 30
REFUSED_BY_RULES = 2


class _Proxy:
    """Accepts connections; `routes` is where the names lead that it resolves, None for nowhere."""

    def __init__(self, routes: dict[tuple[str, int], int]) -> None:
        self.routes = routes
        self.asked: list[tuple[str, int]] = []
        self.silent = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._lines: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listener, *self._lines):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(WAIT)

    def _start(self, work: Callable[[], None]) -> None:
        self._threads.append(threading.Thread(target=work))
        self._threads[-1].start()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._lines.append(line)
            self._start(lambda line=line: self._serve(line))  # type: ignore[misc] # bound now

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            self.greet(line)

    def greet(self, line: socket.socket) -> None:
        raise NotImplementedError

    def reach(self, name: str, port: int) -> socket.socket | None:
        self.asked.append((name, port))
        behind = self.routes.get((name, port))
        return None if behind is None else socket.create_connection(("127.0.0.1", behind), WAIT)

    def pass_on(self, line: socket.socket, behind: socket.socket) -> None:
        self._lines.append(behind)
        self._start(lambda: _pump(behind, line))
        _pump(line, behind)


def _pump(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            to.sendall(data)
    with suppress(OSError):
        to.shutdown(socket.SHUT_WR)


def _read(line: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = line.recv(count - len(data))
        if not more:
            raise OSError("the other side hung up")
        data += more
    return data


class SocksProxy(_Proxy):
    """RFC 1928 and 1929: takes any user name, notes it, and how the target was named."""

    def __init__(self, routes: dict[tuple[str, int], int], *, names_users: bool = True) -> None:
        self.users: list[str] = []
        self.kinds: list[int] = []
        self._names_users = names_users
        super().__init__(routes)

    def greet(self, line: socket.socket) -> None:
        version, count = _read(line, 2)
        methods = _read(line, count)
        assert version == 5
        if self.silent.is_set():
            line.recv(1)
            return
        if self._names_users and 2 in methods:
            line.sendall(b"\x05\x02")
            user = _read(line, _read(line, 2)[1])
            _read(line, _read(line, 1)[0])
            self.users.append(user.decode())
            line.sendall(b"\x01\x00")
        else:
            line.sendall(b"\x05\x00")
        _, command, _, kind = _read(line, 4)
        assert command == 1
        self.kinds.append(kind)
        sizes = {1: 4, 4: 16}
        name = _read(line, sizes[kind] if kind in sizes else _read(line, 1)[0])
        port = int.from_bytes(_read(line, 2), "big")
        shown = name.decode() if kind == 3 else socket.inet_ntoa(name)
        behind = self.reach(shown, port)
        status = REFUSED_BY_RULES if behind is None else 0
        line.sendall(bytes([5, status, 0, 1]) + bytes(6))
        if behind is not None:
            self.pass_on(line, behind)


class ConnectProxy(_Proxy):
    """RFC 9110, section 9.3.6; notes the heads of the requests that it got."""

    def __init__(self, routes: dict[tuple[str, int], int]) -> None:
        self.heads: list[bytes] = []
        super().__init__(routes)

    def greet(self, line: socket.socket) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += _read(line, 1)
        self.heads.append(head)
        if self.silent.is_set():
            line.recv(1)
            return
        method, target, _ = head.split(b" ", 2)
        assert method == b"CONNECT"
        name, _, port = target.decode().rpartition(":")
        behind = self.reach(name, int(port))
        if behind is None:
            line.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        else:
            line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self.pass_on(line, behind)


class TlsFront(_Proxy):
    """Ends TLS before a server that speaks plain HTTP."""

    def __init__(self, certificate: Path, behind: int) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._behind = behind
        super().__init__({})

    def greet(self, line: socket.socket) -> None:
        with self._context.wrap_socket(line, server_side=True) as safe:
            self._lines.append(safe)
            behind = socket.create_connection(("127.0.0.1", self._behind), WAIT)
            self.pass_on(safe, behind)
