"""What a test does with what a window shows: find, read, press and type, by the widgets' names."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.ui.window import MainWindow


def find(ground: QWidget, name: str) -> QWidget:
    """Find a widget by its name."""
    # The page before may still be on its way out: what is in sight comes first.
    found = sorted(ground.findChildren(QWidget, name), key=lambda one: not one.isVisible())
    assert found, name
    return found[0]


def sees(ground: QWidget, name: str) -> bool:
    """Say whether a widget of a name is in sight."""
    return any(one.isVisible() for one in ground.findChildren(QWidget, name))


def text_of(ground: QWidget, name: str) -> str:
    """Give what a widget says."""
    found = find(ground, name)
    if isinstance(found, QPlainTextEdit):
        return found.toPlainText()
    assert isinstance(found, QLabel | QAbstractButton | QLineEdit)
    return found.text()


def press(ground: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    QApplication.processEvents()  # what has just come into sight finds its place
    found = find(ground, name)
    assert isinstance(found, QAbstractButton), name
    assert found.isVisible(), name
    assert found.isEnabled(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def type_into(ground: QWidget, name: str, text: str) -> None:
    """Type a text in place of the one that a field holds."""
    found = find(ground, name)
    assert isinstance(found, QLineEdit), name
    assert found.isVisible(), name
    found.clear()
    QTest.keyClicks(found, text)


def reach(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Wait until the window shows a page."""

    def shown() -> bool:
        return window.page is not None and window.page.objectName() == page

    qtbot.waitUntil(shown, timeout=20_000)
