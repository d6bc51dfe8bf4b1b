"""The bar at the foot of a check-in page: pinned advice, how much is left, and Save."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from homebound.ui.checkin.advice import AdviceStrip
from homebound.ui.theme import COLUMN_WIDTH, GRID
from homebound.ui.widgets import ErrorLine, button, label, row


class SaveBar(QWidget):
    """What stays in sight however far the page is scrolled."""

    def __init__(self, *, amends: bool) -> None:
        super().__init__()
        self._place = QRect()
        self.setObjectName("actions")
        self.setAutoFillBackground(True)
        self.strip = AdviceStrip()
        self.problem = ErrorLine("saveProblem")
        self.progress = label("", "secondary", "progress")
        tr = QCoreApplication.translate
        words = tr("checkin", "Save change") if amends else tr("checkin", "Save check-in")
        self.save = button(words, "save", "primary")
        column = QWidget()
        column.setMaximumWidth(COLUMN_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.strip)
        box.addWidget(self.problem)
        line = row(self.progress, self.save)
        line.setStretch(0, 1)
        box.addLayout(line)
        self._side = QHBoxLayout(self)
        self._side.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, GRID + 4)
        self._side.addStretch(1)
        self._side.addWidget(column, 1000)
        self._side.addStretch(1)

    def stand(self, place: QRect) -> None:
        """Stand in a place, and stay there: Qt would put it between the scroll bars."""
        self._place = place
        self.setGeometry(place)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._stay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay()

    def _stay(self) -> None:
        if not self._place.isNull() and self.geometry() != self._place:
            self.setGeometry(self._place)

    def height_at(self, width: int, most_advice: int, *, pinned: bool) -> int:
        """Give the height for a width; the pinned advice gets at most so many pixels of it."""
        margins = self._side.contentsMargins()
        inner = min(width - margins.left() - margins.right(), COLUMN_WIDTH)
        save = self.save.sizeHint()
        words = self.progress.heightForWidth(inner - save.width() - GRID)
        heights = [max(save.height(), words)]
        if not self.problem.isHidden():
            heights.append(self.problem.heightForWidth(inner) + GRID)
        if pinned:
            heights.append(self.strip.height_at(inner, most_advice) + GRID)
        return margins.top() + margins.bottom() + sum(heights)
