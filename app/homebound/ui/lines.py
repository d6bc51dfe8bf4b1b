"""Lines of words set as Qt's documents set them, where all else runs from right to left.

What QPainter sets by itself counts the space at which a line ends as a part of it: each line but
the last would stand off its right edge, and be cut at its left.
"""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

from homebound.ui.direction import runs_left

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask
# Between two lines of Arabic, of their height: what it puts over and under its letters would all
# but touch the line beside it.
APART = 0.25
# Over a line that stands level with others: the most that marks reach out of it, of its height.
_ROOM = 0.4


class Lines:
    """A text in lines as wide as a room, each paragraph in its own direction.

    `aligned` is absolute: right is the right. `height` is what they need, in pixels; `letters`
    without the marks that reach out of the first and the last line; `centred` with as much at
    both sides, so that the letters stand in the middle as beside them those without marks.
    """

    def __init__(self, text: str, font: QFont, width: int, aligned: Qt.AlignmentFlag) -> None:
        self.width, self._aligned = width, aligned
        option = QTextOption((aligned & _ACROSS) | _ABSOLUTE)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._paragraphs: list[tuple[QTextLayout, float]] = []
        self.height = 0.0
        for paragraph in text.split("\n"):
            left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            latin = runs_left(paragraph)
            option.setTextDirection(left if latin else right)
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            gap = 0 if latin else round(APART * QFontMetrics(font).height())
            begins = self.height + gap if self._paragraphs else 0.0
            self._paragraphs.append((layout, begins))
            self.height = begins + _set(layout, width, gap)
        self.letters = self.height
        first, last = self._paragraphs[0][0], self._paragraphs[-1][0]
        self._above, self._below = _reach(first.lineAt(0))
        if first is not last or first.lineCount() > 1:
            _, self._below = _reach(last.lineAt(last.lineCount() - 1))
            # Lines of one text stand nearer to each other than to the next text below them.
            self._below = max(self._below, gap // 2)
        if aligned & Qt.AlignmentFlag.AlignTop:  # level with others, whatever marks those have
            self._above = max(self._above, ceil(_ROOM * QFontMetrics(font).height()))
        self.height += self._above + self._below
        self.centred = self.letters + 2 * max(self._above, self._below)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw them into a room of the width that they were set for."""
        spare, before = room.height() - self.letters, float(self._above)
        if self._aligned & Qt.AlignmentFlag.AlignVCenter:
            # The letters stand in the middle, whatever marks they have, if there is room for these.
            before = max(min(spare / 2, spare - self._below), before)
        elif self._aligned & Qt.AlignmentFlag.AlignBottom:
            before = spare - self._below
        for layout, below in self._paragraphs:
            # Where a line began between two pixels, its marks would be rounded another way than it.
            layout.draw(painter, QPointF(room.left(), floor(room.top() + before) + below))


def _reach(line: QTextLine) -> tuple[int, int]:
    """Give by how many pixels the ink of a line reaches out of it: above, below.

    A font's ascent and descent hold its letters, not what Arabic puts over and under them: the hamza
    of أ, two strokes under ٍ. The bounding rectangle of a run is made of these too, not of ink.
    """
    top, bottom = line.y(), line.y() + line.height()
    for run in line.glyphRuns():
        font = run.rawFont()
        glyphs = zip(run.glyphIndexes(), run.positions(), strict=True)
        for glyph, base in {(glyph, place.y()) for glyph, place in glyphs}:  # half of them recur
            ink = font.boundingRect(glyph)
            top = min(top, base + ink.top())
            bottom = max(bottom, base + ink.bottom())
    return ceil(line.y() - top), ceil(bottom - line.y() - line.height())


def _set(layout: QTextLayout, width: int, gap: int) -> float:
    """Break a paragraph into lines, so many pixels apart; gives their height in pixels."""
    below = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, below))
        below += line.height() + gap
    layout.endLayout()
    return below - gap
