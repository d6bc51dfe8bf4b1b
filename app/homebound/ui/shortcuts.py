"""Keys that do something while one page is in sight."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LATIN_1 = 0xFF
# The letters that are for something, by the code that X11 and Wayland give their keys.
_KEYS = {26: "E", 38: "A", 41: "F", 46: "L", 52: "Z", 53: "X", 54: "C", 55: "V", 57: "N"}


def on_key(page: QWidget, keys: str, act: SignalInstance | Callable[[], None]) -> None:
    """Do something when keys are pressed while a page is in sight, wherever the focus is."""
    QShortcut(QKeySequence(keys), page).activated.connect(act)


def act_without_latin(window: QWidget, event: QKeyEvent) -> bool:
    """Do what Ctrl and a letter are for on a keyboard without Latin letters; say whether it did.

    There Qt looks for Ctrl+F at the key F of any other keyboard that is set up. On Linux, where none
    is, it finds nothing: neither what is ours, nor Copy and Paste in its own fields.
    """
    letter = _KEYS.get(event.nativeScanCode(), "")
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if sys.platform != "linux" or not (letter and control and event.key() > _LATIN_1):
        return False
    keys = QKeySequence(f"Ctrl+{letter}")
    for one in window.findChildren(QShortcut):
        if one.key() == keys:
            one.activated.emit()
            return True
    focus: QWidget | None = window.focusWidget()  # None is not in PySide6's types
    if focus is None:
        return False
    meant = QKeyEvent(event.type(), ord(letter), event.modifiers())
    return QCoreApplication.sendEvent(focus, meant)
