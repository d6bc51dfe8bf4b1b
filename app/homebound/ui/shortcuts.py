"""Keys that do something while one page is in sight."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(page: QWidget, keys: str, act: SignalInstance | Callable[[], None]) -> None:
    """Do something when keys are pressed while a page is in sight, wherever the focus is."""
    QShortcut(QKeySequence(keys), page).activated.connect(act)
