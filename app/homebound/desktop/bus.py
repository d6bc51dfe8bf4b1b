"""Hear on the message buses of a Linux desktop that its screen locks or that it goes to sleep.

Session bus: ActiveChanged of org.freedesktop.ScreenSaver and its relatives. System bus: Lock of the
own session and PrepareForSleep of org.freedesktop.login1 (logind's D-Bus interface).
"""

import os
import socket
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import FileIO

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection, Proxy

Tell = Callable[[Callable[[], None]], None]

_LOGIND = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SCREENS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
_PATIENCE = 5.0  # seconds for the bus to answer


class BusThread(Thread, ABC):
    """Listens to one bus until `stop`; one that is absent or goes away ends it quietly."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._guard = Lock()
        self._socket: socket.socket | None = None
        self._stopped = False

    def run(self) -> None:
        from jeepney import DBusErrorResponse

        try:
            with suppress(OSError, LookupError, ValueError, RuntimeError, DBusErrorResponse):
                self._listen()
        finally:
            self._let_go()

    def stop(self) -> None:
        """End it now."""
        with self._guard:
            self._stopped = True
            if self._socket is not None:
                with suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)
        self.join(timeout=1)

    def _listen(self) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        with open_dbus_connection(self._address(), enable_fds=True) as connection:
            with self._guard:
                self._socket = connection.sock
            self._subscribe(connection, Proxy(message_bus, connection, timeout=_PATIENCE))
            while not self._stopped:
                self._hear(connection, connection.receive())

    @abstractmethod
    def _address(self) -> str:
        """Give the address of the bus."""

    @abstractmethod
    def _subscribe(self, connection: "DBusConnection", bus: "Proxy") -> None:
        """Ask the bus for what is to be heard."""

    @abstractmethod
    def _hear(self, connection: "DBusConnection", message: "Message") -> None:
        """Take a message in."""

    def _let_go(self) -> None:
        """Give back what was taken while listening."""


def session_address() -> str:
    """Give the address of the session bus. Raises LookupError where there is none."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    return address or f"unix:path={Path(os.environ['XDG_RUNTIME_DIR'], 'bus')}"


def says(message: "Message", *interfaces: str, member: str) -> bool:
    """Say whether a message is the signal `member` of one of these interfaces."""
    from jeepney import HeaderFields, MessageType

    fields = message.header.fields
    return (
        message.header.message_type is MessageType.signal
        and fields.get(HeaderFields.interface) in interfaces
        and fields.get(HeaderFields.member) == member
    )


class ScreenThread(BusThread):
    """Hears that the screen is locked.

    `tell` is called on this thread whenever the record has to be locked, with what to do once it
    is locked.
    """

    def __init__(self, tell: Tell) -> None:
        super().__init__("screen-lock")
        self._tell = tell

    def _address(self) -> str:
        return session_address()

    def _subscribe(self, connection: "DBusConnection", bus: "Proxy") -> None:  # noqa: ARG002
        from jeepney import MatchRule

        for interface in _SCREENS:
            bus.AddMatch(MatchRule(type="signal", interface=interface, member="ActiveChanged"))

    def _hear(self, connection: "DBusConnection", message: "Message") -> None:  # noqa: ARG002
        if says(message, *_SCREENS, member="ActiveChanged") and message.body == (True,):
            self._tell(lambda: None)


class LoginThread(BusThread):
    """Hears that the session is to be locked or the computer is about to sleep.

    It asks for a delay, so that the key is gone from memory before that is frozen or written out.
    `tell` is called as the ScreenThread's.
    """

    def __init__(self, tell: Tell) -> None:
        super().__init__("sleep")
        self._tell = tell
        self._delay: FileIO | None = None

    def _address(self) -> str:
        return "SYSTEM"

    def _subscribe(self, connection: "DBusConnection", bus: "Proxy") -> None:
        from jeepney import MatchRule

        lock = MatchRule(
            type="signal",
            sender=_LOGIND,
            interface="org.freedesktop.login1.Session",
            member="Lock",
            path=self._own_session(connection),
        )
        bus.AddMatch(lock)
        bus.AddMatch(
            MatchRule(type="signal", sender=_LOGIND, interface=_MANAGER, member="PrepareForSleep")
        )
        self._ask_for_delay(connection)

    def _hear(self, connection: "DBusConnection", message: "Message") -> None:
        if says(message, "org.freedesktop.login1.Session", member="Lock"):
            self._tell(lambda: None)
        elif says(message, _MANAGER, member="PrepareForSleep"):
            delay = self._delay
            if message.body == (True,):
                self._tell(delay.close if delay is not None else lambda: None)
            else:
                self._let_go()
                self._ask_for_delay(connection)

    def _let_go(self) -> None:
        if self._delay is not None:
            self._delay.close()

    def _own_session(self, connection: "DBusConnection") -> str | None:
        """Give the path of the resident's session, None where logind does not know: then any."""
        known = os.environ.get("XDG_SESSION_ID")
        if known:
            answer = _ask_logind(connection, "GetSession", "s", (known,))
        else:
            answer = _ask_logind(connection, "GetSessionByPID", "u", (0,))
        return answer if isinstance(answer, str) else None

    def _ask_for_delay(self, connection: "DBusConnection") -> None:
        from jeepney import FileDescriptor

        asked = ("sleep", "Homebound", "Locks the record", "delay")
        answer = _ask_logind(connection, "Inhibit", "ssss", asked)
        self._delay = (
            answer.to_file("rb", buffering=0) if isinstance(answer, FileDescriptor) else None
        )


def _ask_logind(
    connection: "DBusConnection", method: str, signature: str, body: tuple[object, ...]
) -> object:
    """Give the first value of an answer, None for an error or for none in time."""
    from jeepney import DBusAddress, MessageType, new_method_call

    manager = DBusAddress("/org/freedesktop/login1", _LOGIND, _MANAGER)
    call = new_method_call(manager, method, signature, body)
    with suppress(TimeoutError):
        answer = connection.send_and_get_reply(call, timeout=_PATIENCE)
        if answer.header.message_type is MessageType.method_return and answer.body:
            first: object = answer.body[0]
            return first
    return None
