"""The icon in the desktop's tray: its state, and the way back to the window."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from homebound.desktop.notifications import Notice


class TrayState(StrEnum):
    """What the icon shows; each has a shape and a word."""

    AWAITED = "awaited"
    LOCKED = "locked"
    OPEN = "open"


class Tray(QObject):
    """The icon, where the desktop has a place for it. Signals: `opened`, `check_in`, `lock`, `quit`."""

    opened = Signal()
    check_in = Signal()
    lock = Signal()
    quit = Signal()

    def __init__(self, draw: Callable[[TrayState], QIcon]) -> None:
        super().__init__()
        self._draw = draw
        self._awaited = False
        self._locked = True
        self._state: TrayState | None = None
        self._icon = QSystemTrayIcon(self)
        self._icon.setObjectName("tray")
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.opened)
        self._menu = QMenu()
        self._actions: dict[str, QAction] = {}
        for name, signal in (
            ("open", self.opened),
            ("checkIn", self.check_in),
            ("lock", self.lock),
            ("quit", self.quit),
        ):
            if name == "quit":
                self._menu.addSeparator()
            action = self._actions[name] = QAction(self._menu)
            action.setObjectName(f"tray.{name}")
            action.triggered.connect(signal)
            self._menu.addAction(action)
        self._icon.setContextMenu(self._menu)
        self.word()

    def word(self) -> None:
        """Say everything in the language in use."""
        tr = QCoreApplication.translate
        for name, text in (
            ("open", tr("desktop", "Open")),
            ("checkIn", tr("desktop", "Check in")),
            ("lock", tr("desktop", "Lock")),
            ("quit", tr("desktop", "Quit")),
        ):
            self._actions[name].setText(text)
        self._state = None
        self._show_state()

    @property
    def stands(self) -> bool:
        """Say whether there is a tray with the icon in it."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Stand in the tray, where there is one."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    def say(self, notice: Notice) -> None:
        """Show a notice at the icon, in place of a notification; nothing where there is no tray."""
        if self.stands:
            self._icon.showMessage("Homebound", notice.text, self._icon.icon())

    def set_awaited(self, awaited: bool) -> None:
        """Show whether a check-in is awaited."""
        self._awaited = awaited
        self._show_state()

    def set_locked(self, locked: bool) -> None:
        """Show whether the record is locked."""
        self._locked = locked
        self._show_state()

    def _show_state(self) -> None:
        state = TrayState.LOCKED if self._locked else TrayState.OPEN
        if self._awaited:
            state = TrayState.AWAITED
        self._actions["lock"].setEnabled(not self._locked)
        if state is self._state:
            return
        self._state = state
        self._icon.setIcon(self._draw(state))
        tr = QCoreApplication.translate
        self._icon.setToolTip(
            {
                TrayState.AWAITED: tr("desktop", "Homebound: time for your check-in"),
                TrayState.LOCKED: tr("desktop", "Homebound: locked"),
                TrayState.OPEN: tr("desktop", "Homebound"),
            }[state]
        )

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
