"""All days of an order at a glance."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from homebound.services.today import Overview
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import day_text, list_text, window_name
from homebound.ui.today.presenter import Sign, sign
from homebound.ui.widgets import label, picture

_MOST_IN_A_ROW = 14


def sign_word(shape: Sign) -> str:
    """Say in a word what a shape of the strip means."""
    tr = QCoreApplication.translate
    match shape:
        case Sign.DONE:
            return tr("strip", "Checked in")
        case Sign.LATE:
            return tr("strip", "Checked in late")
        case Sign.AFTERWARDS:
            return tr("strip", "Checked in afterwards")
        case Sign.OPEN:
            return tr("strip", "Open now")
        case Sign.UPCOMING:
            return tr("strip", "To come")
        case Sign.MISSED:
            return tr("strip", "Not checked in")
        case Sign.NOT_ASKED:
            return tr("strip", "Not asked")


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
        used: list[Sign] = []
        days = dict.fromkeys(state.slot.day for state in overview.slots)
        for day in days:
            states = overview.of_day(day)
            shapes = [sign(state) for state in states]
            used += shapes
            words = [
                self.tr("{window}: {state}").format(
                    window=window_name(state.slot.window), state=sign_word(shape)
                )
                for state, shape in zip(states, shapes, strict=True)
            ]
            self._cells.append(self._cell(day.day, shapes, day == overview.day))
            self._cells[-1].setAccessibleName(f"{day_text(day)}. {list_text(words)}")
            self._cells[-1].setToolTip("\n".join((day_text(day), *words)))
        legend = QHBoxLayout()
        legend.setSpacing(GRID)
        for shape in dict.fromkeys(used):
            legend.addWidget(self._shape(shape))
            word = QLabel(sign_word(shape))
            word.setProperty("role", "secondary")
            legend.addWidget(word)
            legend.addSpacing(GRID)
        legend.addStretch(1)
        outer.addLayout(legend)

    def _cell(self, number: int, shapes: list[Sign], is_today: bool) -> QFrame:
        cell = QFrame()
        cell.setProperty("role", "day-today" if is_today else "day")
        box = QVBoxLayout(cell)
        box.setContentsMargins(2, 6, 2, 8)
        box.setSpacing(6)
        words = label(str(number), "today" if is_today else "secondary")
        words.setWordWrap(False)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(words)
        for shape in shapes:
            box.addWidget(self._shape(shape), 0, Qt.AlignmentFlag.AlignCenter)
        return cell

    def _shape(self, shape: Sign) -> QLabel:
        palette = self._look.palette
        colour = {
            Sign.MISSED: palette.caution,
            Sign.UPCOMING: palette.control,
            Sign.NOT_ASKED: palette.control,
        }.get(shape, palette.accent)
        return picture(shape.value, colour, sign_word(shape), self._look.pixels(18), palette.card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=40)
        fitting = max(1, (self.width() + 6) // (max(widest, 38) + 6))
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
