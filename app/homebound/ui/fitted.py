"""What was typed, and choices of it, laid out for whatever room there is."""

import re

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from homebound.ui.choice import Choice

_LONGEST_PIECE = 20
_LONG = re.compile(rf"\S{{{_LONGEST_PIECE}}}(?=\S)")


def breakable(text: str) -> str:
    """Give a text in which a line may also end inside a word that is longer than any word is."""
    return _LONG.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)


class Fitted(QWidget):
    """Holds a Choice and puts as many of its segments side by side as there is room for."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        # Else the segments side by side would keep the page from ever becoming narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choice.fit(self.width())
