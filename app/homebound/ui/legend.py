"""The words for the shapes that stand for states."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QWidget

from homebound.ui.flow import Flow
from homebound.ui.marks import Mark
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import label, picture, row


def legend(used: Iterable[Mark], look: Look) -> Flow:
    """Put the word beside each shape that is in use, in the order in which marks are listed."""
    found = set(used)
    return Flow([_pair(one, look) for one in Mark if one in found], 2 * GRID)


def _pair(mark: Mark, look: Look) -> QWidget:
    made = QWidget()
    made.setObjectName("legendPair")
    palette = look.palette
    # The word stands beside it: a screen reader hears it once.
    shape = picture(mark.value, mark.colour(palette), "", look.pixels(18), palette.card)
    words: QLabel = label(mark.word(), "secondary")
    words.setWordWrap(False)
    line = row(shape, words)
    line.setContentsMargins(0, 0, 0, 0)
    made.setLayout(line)
    return made
