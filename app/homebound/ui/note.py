"""A field for several lines, which stays quick whatever is pasted into it."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from homebound.ui.direction import beginning

# Far beyond every limit, so that the count says what is wrong; Qt takes seconds to lay out a word
# of a hundred thousand letters.
MOST_AT_ONCE = 4_000


class Note(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setAlignment(beginning())
        self.document().setDefaultTextOption(option)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text()[:MOST_AT_ONCE])
