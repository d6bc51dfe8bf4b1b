"""What goes on beside the window: the tray, the reminders, the notifications, other starts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from homebound.desktop.background import Background
from homebound.desktop.instance import Call, use_token
from homebound.desktop.notifications import CHECK_IN, Notifications, notice_of
from homebound.desktop.reminding import Reminding
from homebound.desktop.tray import Tray
from homebound.services.clock import Clock
from homebound.services.reminders import Kind


class Companion(QObject):
    """Reminds, and keeps the app reachable while its window is out of sight.

    `anyone` says whether there is somebody to stay for; `choice` whether to stay without a tray,
    None where the resident has to be asked by `ask`. Signals: `check_in`; `order` carries the
    path of an order file, or a link as a text.
    """

    check_in = Signal()
    order = Signal(object)

    def __init__(
        self,
        window: QWidget,
        lock: Callable[[], object],
        tray: Tray,
        clock: Clock,
        anyone: Callable[[], bool],
        choice: Callable[[], bool | None],
        ask: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self.locked = True
        self._anyone = anyone
        self._choice = choice
        self._tray = tray
        self._notifications = Notifications()
        self.reminding = Reminding(clock)
        self.background = Background(window, lock, self._stays, ask)
        for part in (tray, self._notifications, self.reminding):
            part.setParent(self)
        for teller in (tray, self._notifications):
            teller.opened.connect(self.background.show)
            teller.check_in.connect(self._on_check_in)
        self._notifications.refused.connect(tray.say)
        self.reminding.due.connect(self._remind)
        self.reminding.awaited.connect(self._show_awaited)
        tray.lock.connect(lock)
        tray.quit.connect(self.background.quit)
        tray.show()
        QApplication.setQuitOnLastWindowClosed(False)

    def unlock(self, _: object = None) -> None:
        """Show that the record is open."""
        self.locked = False
        self._tray.set_locked(False)

    def lock(self) -> None:
        """Show that the record is locked."""
        self.locked = True
        self._tray.set_locked(True)

    def take(self, call: Call) -> None:
        """Do what another start asks for."""
        use_token(call)
        self.background.show()
        if call.order is not None:
            self.order.emit(call.order)

    def stop(self) -> None:
        """Take everything away that stands on the desktop."""
        self._notifications.stop()
        self._tray.hide()

    def _stays(self) -> bool | None:
        if not self._anyone():
            return False
        if self._tray.stands:
            return True
        return self._choice() if self.reminding.wanted else False

    def _remind(self, kind: Kind) -> None:
        self._notifications.show(notice_of(kind))

    def _show_awaited(self, awaited: bool) -> None:
        self._tray.set_awaited(awaited)
        if not awaited:
            self._notifications.withdraw(CHECK_IN)

    def _on_check_in(self) -> None:
        self.background.show()
        self.check_in.emit()
