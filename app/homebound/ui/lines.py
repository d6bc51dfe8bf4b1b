"""Lines of words set as Qt's documents set them, where all else runs from right to left.

What QPainter sets by itself counts the space at which a line ends as a part of it: each line but
the last would stand off its right edge, and be cut at its left.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from homebound.ui.direction import runs_left

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask


class Lines:
    """A text in lines as wide as a room, each paragraph in its own direction.

    `aligned` is absolute: right is the right.
    """

    def __init__(self, text: str, font: QFont, width: int, aligned: Qt.AlignmentFlag) -> None:
        self.width, self._aligned = width, aligned
        option = QTextOption((aligned & _ACROSS) | _ABSOLUTE)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._paragraphs: list[tuple[QTextLayout, float]] = []
        self.height = 0.0
        for paragraph in text.split("\n"):
            left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            option.setTextDirection(left if runs_left(paragraph) else right)
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            self._paragraphs.append((layout, self.height))
            self.height += _set(layout, width)
        self._above = max(_overhang(self._paragraphs[0][0]), 0.0)
        self.height += self._above

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw them into a room of the width that they were set for."""
        spare = room.height() - self.height
        top = room.top() + self._above
        if self._aligned & Qt.AlignmentFlag.AlignVCenter:
            top += spare / 2
        elif self._aligned & Qt.AlignmentFlag.AlignBottom:
            top += spare
        for layout, below in self._paragraphs:
            layout.draw(painter, QPointF(room.left(), top + below))


def _overhang(layout: QTextLayout) -> float:
    """Give by how many pixels marks above the letters reach out of the lines: they would be cut."""
    return max((-run.boundingRect().top() for run in layout.glyphRuns()), default=0.0)


def _set(layout: QTextLayout, width: int) -> float:
    """Break a paragraph into lines; gives their height in pixels."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
