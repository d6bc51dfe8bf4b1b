"""Numbers, codes and Latin words where all else runs from right to left."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_RIGHT_TO_LEFT = ("R", "AL")


def beginning() -> Qt.AlignmentFlag:
    """Give the side at which a field begins: Qt takes it from what is written, or from the keyboard.

    An empty one would have its cursor at the left, and a number would stand there.
    """
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def runs_left(text: str) -> bool:
    """Say whether a text has nothing that runs from right to left."""
    return not any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT for one in text)


def isolated(text: str) -> str:
    """Keep a telephone number, a code, °C or 100 % in its order inside a sentence of another.

    Without it “+998 71 200” would be read as “200 71 998+”.
    """
    if not text or not QGuiApplication.isRightToLeft() or not runs_left(text):
        return text
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def telephone_number(number: str) -> str:
    """Keep a telephone number on one line and in its order, inside a sentence of any language."""
    return isolated(number.replace(" ", "\N{NO-BREAK SPACE}"))
