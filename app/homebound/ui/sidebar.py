"""The way between the main pages, with the lock always in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from homebound.ui import icons
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import button, label, set_role

_SIDE = 4  # pixels between and around what lies along the bottom


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
        self._grid = QGridLayout(self)
        self._brand = label(self.tr("Homebound"), "heading", "brand")
        self._brand.setContentsMargins(GRID, 0, GRID, GRID)
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
        self._name = label(name, "strong", "profileName")
        self._name.setContentsMargins(GRID, 0, GRID, 0)
        self._help = button(self.tr("Help"), "goHelp", "navigation")
        self._set_icon(self._help, "help", look)
        self._help.setToolTip(self.tr("Questions and keys (F1)"))
        self._help.clicked.connect(self.help)
        self._lock = button(self.tr("Lock"), "lock", "navigation")
        self._set_icon(self._lock, "lock", look)
        self._lock.setToolTip(self.tr("Lock now (Ctrl+L)"))
        self._lock.clicked.connect(self.lock)
        self._words = (*self._pages.values(), self._help, self._lock)
        self._placed: tuple[QWidget, ...] = ()
        self._stand()

    def _set_icon(self, made: QPushButton, shape: str, look: Look) -> None:
        made.setIcon(icons.icon(shape, look.palette.text, self._icons.width()))
        made.setIconSize(self._icons)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("go."))

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one in sight; an unknown name marks none."""
        for own, made in (*self._pages.items(), ("help", self._help)):
            # Not as a checked button: a screen reader would call it a box to tick.
            set_role(made, "navigation-chosen" if own == key else "navigation")
            made.setAccessibleDescription(self.tr("You are here") if own == key else "")

    def lie_down(self, lying: bool, room: int) -> None:
        """Lie along the bottom of a narrow window of so many pixels, or stand at the side.

        What lies keeps its words, on as many lines as they need; it gives up its icons first, and
        then the help, to which F1 and the Settings lead too.
        """
        for made in (self._brand, self._name):
            made.setVisible(not lying)
        if not lying:
            self._stand()
            return
        self._show_icons(True)
        if not self._fits(self._words, len(self._words), room):
            self._show_icons(False)
        without_help = (*self._pages.values(), self._lock)
        for parts, columns in (
            (self._words, len(self._words)),
            (without_help, len(without_help)),
            (self._words, 3),
        ):
            if self._fits(parts, columns, room):
                self._lie(parts, columns)
                return
        self._lie(self._words, 2)

    def _show_icons(self, shown: bool) -> None:
        for made in self._words:
            made.setIconSize(self._icons if shown else QSize(0, 0))

    def _fits(self, parts: Sequence[QWidget], columns: int, room: int) -> bool:
        wide = sum(
            max(part.sizeHint().width() for part in parts[column::columns])
            for column in range(columns)
        )
        return wide + (columns + 1) * _SIDE <= room

    def _lie(self, parts: Sequence[QPushButton], columns: int) -> None:
        self._place([(part, n // columns, n % columns) for n, part in enumerate(parts)])
        self._grid.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        self._grid.setSpacing(_SIDE)
        one_line = len(parts) <= columns
        for column in range(len(self._words)):
            # On one line the lock stands at the end, apart from the pages.
            last = column == len(parts) - 1 if one_line else column < columns
            self._grid.setColumnStretch(column, 1 if last else 0)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._grid.setAlignment(self._lock, end if one_line else Qt.AlignmentFlag(0))

    def _stand(self) -> None:
        self._show_icons(True)
        above = (self._brand, *self._pages.values())
        below = (self._name, self._help, self._lock)
        self._place(
            [(part, row, 0) for row, part in enumerate(above)]
            + [(part, row, 0) for row, part in enumerate(below, len(above) + 1)]
        )
        self._grid.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        self._grid.setSpacing(4)
        self._grid.setRowStretch(len(above), 1)
        self._grid.setColumnStretch(0, 1)

    def _place(self, places: Sequence[tuple[QWidget, int, int]]) -> None:
        for part in self._placed:
            self._grid.removeWidget(part)
        for line in range(self._grid.rowCount()):
            self._grid.setRowStretch(line, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for part, line, column in places:
            self._grid.addWidget(part, line, column)
        self._placed = tuple(part for part, _, _ in places)
        for part in self._words:
            part.setVisible(part in self._placed)
