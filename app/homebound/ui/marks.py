"""The shape, the word and the colour that stand for a window's state, the same on every page."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from homebound.core.schedule import Due, Entered, Phase
from homebound.ui.theme import Palette


class Mark(StrEnum):
    """The state of a window; the value names its icon."""

    DONE = "done"
    LATE = "late"
    AFTERWARDS = "afterwards"
    OPEN = "open"
    UPCOMING = "upcoming"
    MISSED = "missed"
    EXPLAINED = "explained"
    AWAY = "away"
    NOT_ASKED = "none"

    def word(self) -> str:
        """Say it in a word or two, without blame."""
        tr = QCoreApplication.translate
        match self:
            case Mark.DONE:
                return tr("strip", "Checked in")
            case Mark.LATE:
                return tr("strip", "Checked in late")
            case Mark.AFTERWARDS:
                return tr("strip", "Checked in afterwards")
            case Mark.OPEN:
                return tr("strip", "Open now")
            case Mark.UPCOMING:
                return tr("strip", "To come")
            case Mark.MISSED:
                return tr("strip", "Not checked in")
            case Mark.EXPLAINED:
                return tr("strip", "Explained")
            case Mark.AWAY:
                return tr("strip", "Away")
            case Mark.NOT_ASKED:
                return tr("strip", "Not asked")

    def colour(self, palette: Palette) -> str:
        """Give the colour of its shape."""
        match self:
            case Mark.MISSED:
                return palette.caution
            case Mark.UPCOMING | Mark.NOT_ASKED:
                return palette.control
            case _:
                return palette.accent


def mark(entered: Entered, phase: Phase, due: Due, *, explained: bool) -> Mark:
    """Choose the mark of a window."""
    match entered:
        case Entered.IN_TIME:
            return Mark.DONE
        case Entered.LATE:
            return Mark.LATE
        case Entered.AFTERWARDS:
            return Mark.AFTERWARDS
        case Entered.NOT:
            pass
    if due is Due.REPLACED:
        return Mark.NOT_ASKED
    if explained and phase is not Phase.OPEN:
        return Mark.AWAY if phase is Phase.UPCOMING else Mark.EXPLAINED
    match phase:
        case Phase.UPCOMING:
            return Mark.UPCOMING
        case Phase.OPEN | Phase.LATE:
            return Mark.OPEN
        case Phase.OVER:
            return Mark.MISSED if due is Due.DUE else Mark.NOT_ASKED
