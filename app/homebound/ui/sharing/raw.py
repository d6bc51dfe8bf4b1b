"""Text that is shown as it is: what left or would leave, to the letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit

from homebound.ui.theme import GRID

_MOST_LINES = 14


class RawText(QPlainTextEdit):
    """A text to read, select and copy; long ones scroll inside."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # JSON, whatever the language

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, as high as it needs up to 14 lines."""
        self.setPlainText(text)
        self.ensurePolished()
        lines = min(text.count("\n") + 1, _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 4 * GRID)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # scrolling past moves the page
