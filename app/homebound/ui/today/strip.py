"""All days of an order at a glance."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from homebound.services.today import Overview
from homebound.ui.legend import legend
from homebound.ui.marks import Mark
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import day_text, list_text, window_name
from homebound.ui.today.presenter import mark_of
from homebound.ui.widgets import label, picture

_MOST_IN_A_ROW = 14


class Strip(QWidget):
    """A cell per day with a shape per window, and below it the words for the shapes in use."""

    def __init__(self, overview: Overview, look: Look) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("All days"))
        self._look = look
        self._overview = overview
        self._cells: list[QFrame] = []
        self._columns = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GRID)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        outer.addLayout(self._grid)
        used: list[Mark] = []
        days = dict.fromkeys(state.slot.day for state in overview.slots)
        for day in days:
            states = overview.of_day(day)
            shapes = [mark_of(overview, state) for state in states]
            used += shapes
            words = [
                self.tr("{window}: {state}").format(
                    window=window_name(state.slot.window), state=shape.word()
                )
                for state, shape in zip(states, shapes, strict=True)
            ]
            self._cells.append(self._cell(day.day, shapes, day == overview.day))
            self._cells[-1].setAccessibleName(f"{day_text(day)}. {list_text(words)}")
            self._cells[-1].setToolTip("\n".join((day_text(day), *words)))
        outer.addWidget(legend(used, look))

    def _cell(self, number: int, shapes: list[Mark], is_today: bool) -> QFrame:
        cell = QFrame()
        cell.setProperty("role", "day-today" if is_today else "day")
        box = QVBoxLayout(cell)
        edge = 1 if is_today else 0  # its border is wider: what is in it stands level all the same
        box.setContentsMargins(2 - edge, 6 - edge, 2 - edge, 8 - edge)
        box.setSpacing(6)
        words = label(str(number), "today" if is_today else "secondary")
        words.setWordWrap(False)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(words)
        for shape in shapes:
            box.addWidget(self._shape(shape), 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(1)  # a day with fewer windows begins at the top too
        return cell

    def _shape(self, shape: Mark) -> QLabel:
        palette = self._look.palette
        size = self._look.pixels(18)
        return picture(shape.value, shape.colour(palette), shape.word(), size, palette.card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=40)
        widest = max(widest, self._look.pixels(38))  # with air around a number
        fitting = max(1, (self.width() + 6) // (widest + 6))
        columns = min(_MOST_IN_A_ROW, fitting)
        if columns >= 7:  # whole weeks read better
            columns -= columns % 7
        if columns == self._columns:
            return
        for number, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, number // columns, number % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
