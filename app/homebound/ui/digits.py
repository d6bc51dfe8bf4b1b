"""Digits of every script, typed into fields that Qt has take those of one alone."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox


class AnyDigits(QObject):
    """Types 9 where ٩ or ۹ is typed: a keyboard for Arabic may have no others."""

    def __init__(self, control: QAbstractSpinBox) -> None:
        super().__init__(control)
        control.installEventFilter(self)

    def eventFilter(self, control: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        typed = event.text()
        plain = in_latin_digits(typed)
        if plain == typed:
            return False
        key = QKeyEvent(event.type(), ord(plain[0]), event.modifiers(), plain)
        return QCoreApplication.sendEvent(control, key)


def in_latin_digits(text: str) -> str:
    """Write the digits of any script as 0 to 9."""
    return "".join(
        one if one.isascii() or (digit := unicodedata.decimal(one, None)) is None else str(digit)
        for one in text
    )
