"""The pictures of some days on the screen, with their words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from homebound.core.errors import UserError
from homebound.exports.stretches import Stretch
from homebound.services.pictures import Pictured, Pictures
from homebound.ui.error_text import error_text
from homebound.ui.flow import Flow
from homebound.ui.focus import hold, let_go
from homebound.ui.history import charts
from homebound.ui.history.chart_words import part_name, part_words
from homebound.ui.history.charts import Part, Sheet
from homebound.ui.jobs import run_job
from homebound.ui.legend import legend
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import at_beginning, day_text
from homebound.ui.widgets import Card, ErrorLine, button, label
from homebound.ui.wrapping import Unfolder

_LARGEST_BESIDE = 125  # above this text size (per cent) names stand above their rows
_DAYS, _DAYS_STACKED = 14, 7
_ELEVEN_POINTS = 11 * 96 / 72 / charts.WORDS  # no smaller than the other words of the screen


def days_shown(look: Look) -> int:
    """Give how many days stand side by side."""
    return _DAYS if look.scale <= _LARGEST_BESIDE else _DAYS_STACKED


class Chart(QLabel):
    """One picture, as wide as there is room for. Signal `opened` carries the slot that was clicked."""

    opened = Signal(str)

    def __init__(
        self, stretch: Stretch, part: Part, words: Sequence[str], look: Look, *, fahrenheit: bool
    ) -> None:
        super().__init__()
        self._stretch, self._part, self._look = stretch, part, look
        self._fahrenheit = fahrenheit
        self.setObjectName(f"chart.{part.value}")
        self.setAccessibleName(part_name(part))
        self.setAccessibleDescription(in_a_row(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # Drawn once it has its width.
        self.setFixedHeight(round(charts.size(stretch, self._sheet(), part).height()))

    def _sheet(self) -> Sheet:
        return Sheet(
            width=self.width(),
            palette=self._look.palette,
            scale=_ELEVEN_POINTS * self._look.scale / 100,
            mirrored=self.isRightToLeft(),
            fahrenheit=self._fahrenheit,
            stacked=self._look.scale > _LARGEST_BESIDE,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw(self.devicePixelRatioF())

    def _draw(self, ratio: float) -> None:
        sheet = self._sheet()
        whole = charts.size(self._stretch, sheet, self._part)
        made = QPixmap((whole * ratio).toSize().expandedTo(QSize(1, 1)))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        charts.draw(painter, self._stretch, sheet, self._part)
        painter.end()
        self.setPixmap(made)
        self.setFixedHeight(round(whole.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or no release would follow

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._part is not Part.DAYS or event.button() is not Qt.MouseButton.LeftButton:
            return
        cell = charts.cell_at(self._stretch, self._sheet(), QPointF(event.position()))
        if cell is not None and cell.check_in is not None:
            self.opened.emit(cell.slot.ref)


class PicturesCard(Card):
    """The pictures of a row of days, and the way to the rows before and after.

    Signal `opened` carries an order's id and a slot reference.
    """

    opened = Signal(str, str)

    def __init__(self, first: Pictured, pictures: Pictures, look: Look, language: str) -> None:
        super().__init__(name="pictures")
        self._pictures, self._look, self._language = pictures, look, language
        self._fahrenheit = first.fahrenheit
        tr = QCoreApplication.translate
        self._days = label("", "heading", "picturedDays")
        self._earlier = self._turning("earlierDays", tr("charts", "Earlier days"), -1)
        self._later = self._turning("laterDays", tr("charts", "Later days"), 1)
        self.box.addWidget(self._days)
        self._shown = QWidget()
        self._shown.setObjectName("picturesShown")
        self._inner = QVBoxLayout(self._shown)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(0)
        self.box.addWidget(self._shown)
        self._problem = ErrorLine("picturesError")
        self.box.addWidget(self._problem)
        in_words = Unfolder(tr("charts", "Say it in words"), "inWords", "link", look)
        self.box.addWidget(Flow((in_words, self._earlier, self._later), 2 * GRID))
        self._words = label("", "secondary", "chartWords")
        self.box.addWidget(self._words)
        self._words.hide()
        in_words.toggled.connect(self._words.setVisible)
        self._show(first)

    def _turning(self, name: str, text: str, step: int) -> QPushButton:
        made = button(text, name)
        made.clicked.connect(partial(self._turn, step))
        return made

    def _turn(self, step: int) -> None:
        for one in (self._earlier, self._later):
            hold(one)
        run_job(self, self._pictures.row(self._at.number + step), self._show, self._failed)

    def _failed(self, error: UserError) -> None:
        for one in (self._earlier, self._later):
            let_go(one)
        self._problem.show_problem(error_text(error))

    def _show(self, found: Pictured | None) -> None:
        if found is None:
            return
        self._at = found
        stretch = found.stretch
        tr = QCoreApplication.translate
        first, last = day_text(stretch.days[0]), day_text(stretch.days[-1])
        span = tr("charts", "{first} to {last}").format(first=first, last=last)
        self._days.setText(at_beginning(first if first == last else span))
        while (item := self._inner.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told: list[str] = []
        for part in Part:
            words = part_words(stretch, part, self._language)
            told += [part_name(part), *words, ""] if words else []
            if part is not Part.SYMPTOMS or stretch.symptoms:
                made = Chart(stretch, part, words, self._look, fahrenheit=self._fahrenheit)
                made.opened.connect(partial(self.opened.emit, stretch.order.id))
                self._inner.addWidget(made)
        self._inner.addWidget(self._legend(stretch))
        self._words.setText("\n".join(told).strip())
        self._earlier.setVisible(found.number > 0)
        self._later.setVisible(found.number < found.count - 1)
        for one, other in ((self._earlier, self._later), (self._later, self._earlier)):
            let_go(one)
            if one.isHidden() and one.property("hadFocus"):  # there is none beyond
                other.setFocus()

    def _legend(self, stretch: Stretch) -> QWidget:
        """Put the words beside the shapes that are in use."""
        holder = QWidget()
        holder.setObjectName("legend")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, GRID, 0, 0)
        box.addWidget(legend((charts.mark_of(cell) for cell in stretch.cells), self._look))
        if stretch.symptoms:
            told = QCoreApplication.translate(
                "charts",
                "Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.",
            )
            box.addWidget(label(told, "secondary", "symptomLegend"))
        return holder
