"""The way between the main pages, with the lock always in sight."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton

from homebound.ui import icons
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import button, label, set_role


class Sidebar(QFrame):
    """A bar at the side, or at the bottom of a narrow window.

    Signals: `chosen` carries a page's name; `help`; `lock`.
    """

    chosen = Signal(str)
    help = Signal()
    lock = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        self._box.setSpacing(4)
        self._brand = label(self.tr("Homebound"), "heading", "brand")
        self._brand.setContentsMargins(GRID, 0, GRID, GRID)
        self._box.addWidget(self._brand)
        self._pages = {}
        self._icons = QSize(look.pixels(20), look.pixels(20))
        for key, text, shape in (
            ("today", self.tr("Today"), "today"),
            ("history", self.tr("History"), "history"),
            ("sharing", self.tr("Sharing"), "shield"),
            ("settings", self.tr("Settings"), "settings"),
        ):
            made = button(text, f"go.{key}", "navigation")
            self._set_icon(made, shape, look)
            made.setToolTip(text)
            made.clicked.connect(self._on_clicked)
            self._pages[key] = made
            self._box.addWidget(made)
        self._box.addStretch(1)
        self._name = label(name, "strong", "profileName")
        self._name.setContentsMargins(GRID, 0, GRID, 0)
        self._box.addWidget(self._name)
        self._help = button(self.tr("Help"), "goHelp", "navigation")
        self._set_icon(self._help, "help", look)
        self._help.setToolTip(self.tr("Questions and keys (F1)"))
        self._help.clicked.connect(self.help)
        self._box.addWidget(self._help)
        self._lock = button(self.tr("Lock"), "lock", "navigation")
        self._set_icon(self._lock, "lock", look)
        self._lock.setToolTip(self.tr("Lock now (Ctrl+L)"))
        self._lock.clicked.connect(self.lock)
        self._box.addWidget(self._lock)

    def _set_icon(self, made: QPushButton, shape: str, look: Look) -> None:
        made.setIcon(icons.icon(shape, look.palette.text, self._icons.width()))
        made.setIconSize(self._icons)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("go."))

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one in sight; an unknown name marks none."""
        for own, made in self._pages.items():
            # Not as a checked button: a screen reader would call it a box to tick.
            set_role(made, "navigation-chosen" if own == key else "navigation")
            made.setAccessibleDescription(self.tr("You are here") if own == key else "")

    def lie_down(self, lying: bool, room: int) -> None:
        """Lie along the bottom of a narrow window of so many pixels, or stand at the side."""
        direction = QBoxLayout.Direction.LeftToRight if lying else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
        air = 2 if lying else GRID
        self._box.setContentsMargins(air, 2 * air, air, 2 * air)
        self._box.setSpacing(0 if lying else 4)
        # Side by side there is room for the words or for the pictures.
        shown = (*self._pages.values(), self._lock)
        for made in shown:
            made.setText(made.accessibleName())
            made.setIconSize(QSize(0, 0) if lying else self._icons)
        widest = max(made.sizeHint().width() for made in shown)
        if lying and len(shown) * (widest + self._box.spacing()) + 2 * GRID > room:
            for made in shown:
                made.setText("")
                made.setIconSize(self._icons)
        # There is no room for one more in the narrowest window; F1 and the Settings lead there too.
        self._help.setVisible(not lying)
        self._brand.setVisible(not lying)
        self._name.setVisible(not lying)
