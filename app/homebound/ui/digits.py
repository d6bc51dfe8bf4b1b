"""Fields of digits: those of every script are taken, and they stand as the language reads."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit

from homebound.ui.direction import beginning
from homebound.ui.drop_list import PAGE_KEYS
from homebound.ui.theme import GRID
from homebound.ui.widgets import margins

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDateTimeEdit

_RUBBERS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class AnyDigits(QObject):
    """Types 9 where ٩ or ۹ is typed: a keyboard for Arabic may have no others.

    Where all of a time or a date is selected, what is typed begins it anew: Qt would take no key.
    The wheel and the page keys are left to the page: scrolling past changes nothing.
    """

    def __init__(self, control: QAbstractSpinBox) -> None:
        super().__init__(control)
        control.installEventFilter(self)

    def eventFilter(self, control: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            event.ignore()
            return True
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in PAGE_KEYS:
            event.ignore()
            return True
        typed = event.text()
        plain = in_latin_digits(typed)
        if plain.isdigit() or event.key() in _RUBBERS:
            _begin_anew(control)
        if plain == typed:
            return False
        key = QKeyEvent(event.type(), ord(plain[0]), event.modifiers(), plain)
        return QCoreApplication.sendEvent(control, key)


def _begin_anew(control: QObject) -> None:
    from PySide6.QtWidgets import QDateTimeEdit

    if isinstance(control, QDateTimeEdit):
        inner = control.lineEdit()
        if inner.selectedText() == inner.text():
            control.setSelectedSection(control.sectionAt(0))


def in_latin_digits(text: str) -> str:
    """Write the digits of any script as 0 to 9."""
    return "".join(
        one if one.isascii() or (digit := unicodedata.decimal(one, None)) is None else str(digit)
        for one in text
    )


def off_the_edge(control: QAbstractSpinBox) -> None:
    """Give the text of a field with arrows its room: Qt leaves the sheet's padding out there."""
    inner = control.findChild(QLineEdit)
    if inner is not None:
        inner.setTextMargins(margins(GRID, 0, GRID // 2, 0))
    control.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)


def in_digits(control: "QDateTimeEdit") -> None:
    """Keep a time or a date in its order where all else runs from right to left: Qt writes 00:22.

    All but the digits is mirrored as it is everywhere, by the style sheet: the arrows stand left.
    A year has its four digits in every language: 25/11/26 would leave open which is the year.
    Digits of every script are taken.
    """
    from PySide6.QtWidgets import QTimeEdit

    AnyDigits(control)
    form = control.displayFormat()
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    if QGuiApplication.isRightToLeft():
        control.setProperty("mirrored", True)
        control.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        control.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
    control.setDisplayFormat(form)
    if isinstance(control, QTimeEdit):
        off_the_edge(control)
