"""The bar at the foot of a check-in page: pinned advice, how much is left, and Save."""

from PySide6.QtCore import QCoreApplication

from homebound.ui.checkin.advice import AdviceStrip
from homebound.ui.foot import Foot
from homebound.ui.theme import GRID
from homebound.ui.widgets import ErrorLine, button, label, row


class SaveBar(Foot):
    """What stays in sight however far the page is scrolled."""

    def __init__(self, *, amends: bool) -> None:
        super().__init__()
        self.strip = AdviceStrip()
        self.problem = ErrorLine("saveProblem")
        self.progress = label("", "secondary", "progress")
        tr = QCoreApplication.translate
        words = tr("checkin", "Save change") if amends else tr("checkin", "Save check-in")
        self.save = button(words, "save", "primary")
        self.box.addWidget(self.strip)
        self.box.addWidget(self.problem)
        line = row(self.progress, self.save)
        line.setStretch(0, 1)
        self.box.addLayout(line)

    def height_at(self, width: int, most_advice: int, *, pinned: bool) -> int:
        """Give the height for a width; the pinned advice gets at most so many pixels of it."""
        margins = self.side.contentsMargins()
        inner = self.inner_width(width)
        save = self.save.sizeHint()
        words = self.progress.heightForWidth(inner - save.width() - GRID)
        heights = [max(save.height(), words)]
        if not self.problem.isHidden():
            heights.append(self.problem.heightForWidth(inner) + GRID)
        if pinned:
            heights.append(self.strip.height_at(inner, most_advice) + GRID)
        return margins.top() + margins.bottom() + sum(heights)
