"""A D-Bus of a test's own, and the desktop's services that answer on it."""

import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection


def needs_bus(what: str) -> pytest.MarkDecorator:
    """Skip a test where there is no D-Bus, and say what was not tested."""
    return pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("dbus-daemon") is None,
        reason=f"NOT TESTED: {what} need dbus-daemon (package dbus)",
    )


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus, which the app finds too."""
    program = str(shutil.which("dbus-daemon"))
    options = ["--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"]
    daemon = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(timeout=10)
    daemon.stdout.close()


class Service:
    """Has names on a bus and answers what is called there, on a thread."""

    def __init__(self, address: str, *names: str) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        bus = Proxy(message_bus, self._connection, timeout=10)
        for name in names:
            assert bus.RequestName(name) == (1,)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import HeaderFields, MessageType

        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self.answer(message.header.fields[HeaderFields.member], message)
        except OSError:
            return

    def answer(self, method: str, message: "Message") -> None:
        """Answer a call, on the thread."""
        raise NotImplementedError

    def send(self, message: "Message") -> None:
        self._connection.send(message)

    def says(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str | None = None,
        *body: object,
    ) -> None:
        """Send a signal."""
        from jeepney import DBusAddress, new_signal

        address = DBusAddress(path, interface=interface)
        self.send(new_signal(address, member, signature, body))

    def close(self) -> None:
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()
