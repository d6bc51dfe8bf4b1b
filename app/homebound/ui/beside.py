"""Words with the button that goes with them, for whatever room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from homebound.ui.theme import GRID

_FEW = 10  # lines high: what is narrower holds hardly two words to a line


class Beside(QWidget):
    """Holds texts and, at their end, buttons: below the texts where those would be squeezed."""

    def __init__(self, texts: QLayout | QLabel, *acts: QPushButton) -> None:
        super().__init__()
        self._acts = acts
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2 * GRID)
        if isinstance(texts, QLabel):
            alone, texts = texts, QVBoxLayout()
            texts.addWidget(alone)
        texts.setSpacing(GRID // 2)
        self._line.addLayout(texts, 1)
        for act in acts:
            self._line.addWidget(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = sum(act.sizeHint().width() + self._line.spacing() for act in self._acts)
        below = bool(self._acts) and self.width() - taken < self._enough()
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        for act in self._acts:
            end = Qt.AlignmentFlag.AlignTrailing if below else Qt.AlignmentFlag.AlignVCenter
            self._line.setAlignment(act, end)

    def _enough(self) -> int:
        """Give the width that every word of the texts fits into, and a few words side by side."""
        words = [one for one in self.findChildren(QLabel) if one.text().strip()]
        others = [one for one in self.findChildren(QPushButton) if one not in self._acts]
        return max(
            (*map(_width_enough, words), *(one.sizeHint().width() for one in others)), default=0
        )


def _width_enough(one: QLabel) -> int:
    metrics = one.fontMetrics()
    longest = max(metrics.horizontalAdvance(word) for word in one.text().split())
    few = min(metrics.horizontalAdvance(one.text()), _FEW * metrics.height())
    return max(longest, few) + 1
