"""Tell the resident something through the desktop's notification service.

Desktop Notifications Specification 1.2: Notify, ActionInvoked, NotificationClosed of
org.freedesktop.Notifications on the session bus.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from homebound.desktop.bus import BusThread, says, session_address
from homebound.services.reminders import Kind

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection, Proxy

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE = 5.0  # seconds for the service to answer, which the bus may have to start first
_NORMAL = 1  # urgency
_OPEN = "default"
CHECK_IN = "check-in"


@dataclass(frozen=True)
class Notice:
    """A sentence that gives nothing away on a shared screen; one of a topic takes another's place."""

    topic: str
    text: str
    check_in: bool = False  # it offers to check in


def notice_of(kind: Kind) -> Notice:
    """Give the words of a reminder."""
    tr = QCoreApplication.translate
    match kind:
        case Kind.OPENS:
            return Notice(CHECK_IN, tr("desktop", "It is time for your check-in"), True)
        case Kind.CLOSES:
            return Notice(CHECK_IN, tr("desktop", "It is still time for your check-in"), True)
        case Kind.BACKUP:
            return Notice("record", tr("desktop", "It is time to save a backup"))
        case Kind.UNLOCK:
            return Notice("record", tr("desktop", "Unlock Homebound to be reminded"))


class _Outcome(Enum):
    REFUSED = auto()  # nobody shows it
    OPEN = auto()
    CHECK_IN = auto()


class NoticeThread(BusThread):
    """Has one notice shown, and stays on the bus until it has gone: some services take it away with us.

    `hear` is called on this thread.
    """

    def __init__(self, notice: Notice, hear: Callable[[_Outcome], None]) -> None:
        super().__init__("notification")
        self._notice = notice
        self._tell = hear
        self._connection: DBusConnection | None = None
        self._shown: int | None = None

    def withdraw(self) -> None:
        """Take the notice away, where it stands, and end."""
        if self._shown is not None and self._connection is not None and self.is_alive():
            with suppress(OSError):
                self._connection.send(_call("CloseNotification", "u", (self._shown,)))
        self.stop()

    def _address(self) -> str:
        return session_address()

    def _subscribe(self, connection: "DBusConnection", bus: "Proxy") -> None:
        from jeepney import MatchRule

        bus.AddMatch(MatchRule(type="signal", sender=_NAME, interface=_NAME, path=_PATH))
        actions: list[str] = []
        offered = _answer(connection, _call("GetCapabilities"))
        if isinstance(offered, list) and "actions" in offered:
            actions = [_OPEN, QCoreApplication.translate("desktop", "Open")]
            if self._notice.check_in:
                actions += [CHECK_IN, QCoreApplication.translate("desktop", "Check in")]
        hints = {"urgency": ("y", _NORMAL), "desktop-entry": ("s", "homebound")}
        body = ("Homebound", 0, "homebound", "Homebound", self._notice.text, actions, hints, -1)
        number = _answer(connection, _call("Notify", "susssasa{sv}i", body))
        if not isinstance(number, int):
            raise ValueError("not a number")  # noqa: TRY004 - the answer is wrong
        self._connection, self._shown = connection, number

    def _hear(self, connection: "DBusConnection", message: "Message") -> None:  # noqa: ARG002
        if says(message, _NAME, member="ActionInvoked"):
            if message.body == (self._shown, CHECK_IN):
                self._tell(_Outcome.CHECK_IN)
            elif message.body == (self._shown, _OPEN):
                self._tell(_Outcome.OPEN)
        elif says(message, _NAME, member="NotificationClosed") and message.body[:1] == (
            self._shown,
        ):
            self._stopped = True

    def _let_go(self) -> None:
        if self._shown is None and not self._stopped:
            self._tell(_Outcome.REFUSED)


def _call(method: str, signature: str = "", body: tuple[object, ...] = ()) -> "Message":
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature or None, body)


def _answer(connection: "DBusConnection", call: "Message") -> object:
    """Give the first value of an answer. Raises ValueError for an error, TimeoutError for none."""
    from jeepney import MessageType

    answer = connection.send_and_get_reply(call, timeout=_PATIENCE)
    if answer.header.message_type is not MessageType.method_return or not answer.body:
        raise ValueError("not an answer")
    first: object = answer.body[0]
    return first


class Notifications(QObject):
    """Shows notices, one of each topic.

    Signals: `opened` and `check_in` when the resident asks for it; `refused` carries a notice that
    no service shows.
    """

    opened = Signal()
    check_in = Signal()
    refused = Signal(object)
    _told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._threads: dict[str, NoticeThread] = {}
        self._waiting: SimpleQueue[tuple[Notice, _Outcome]] = SimpleQueue()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def show(self, notice: Notice) -> None:
        """Show a notice in place of another of its topic."""
        self.withdraw(notice.topic)
        if sys.platform != "linux":
            self.refused.emit(notice)
            return
        thread = NoticeThread(notice, partial(self._tell, notice))
        self._threads[notice.topic] = thread
        thread.start()

    def withdraw(self, topic: str) -> None:
        """Take the notice of a topic away, where there is one."""
        thread = self._threads.pop(topic, None)
        if thread is not None:
            thread.withdraw()

    def stop(self) -> None:
        """Take every notice away."""
        for topic in tuple(self._threads):
            self.withdraw(topic)

    def _tell(self, notice: Notice, outcome: _Outcome) -> None:
        self._waiting.put((notice, outcome))
        self._told.emit()

    @Slot()
    def _on_told(self) -> None:
        notice, outcome = self._waiting.get_nowait()
        if outcome is _Outcome.REFUSED:
            self.refused.emit(notice)
        elif outcome is _Outcome.CHECK_IN:
            self.check_in.emit()
        else:
            self.opened.emit()
