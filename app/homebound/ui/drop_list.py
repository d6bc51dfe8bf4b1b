"""A list that drops down, and its name for a screen reader."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel

from homebound.ui.widgets import without_mnemonic

PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class DropList(QComboBox):
    """A list of which one is chosen; `words` say what for.

    On Linux Qt gives a screen reader what is chosen as the name, and what it is for by the label
    beside it alone: this brings one that nobody sees. One that is not `short` has a scroll bar; that
    takes 3 MiB, which the first page goes without.
    The wheel and the page keys are left to the page: scrolling past changes nothing.
    """

    def __init__(self, name: str, words: str, *, short: bool = False) -> None:
        super().__init__()
        self.setProperty("long", not short)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._words = QLabel(without_mnemonic(words))
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # an order may bring them
        self._words.setBuddy(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PAGE_KEYS or event.key() in _ENDS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._words.setParent(self.parentWidget())
            self._words.hide()  # expressly, or it would be shown with its parent
