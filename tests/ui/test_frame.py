"""The frame: what stays of pages that have gone."""

import ctypes
import gc
import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.language import ENGLISH
from homebound.ui import theme
from homebound.ui.focus import focus_in, hold, let_go
from homebound.ui.frame import Frame
from homebound.ui.theme import LIGHT, Look
from homebound.ui.widgets import Page, button

LOOK = Look(LIGHT, 100, ENGLISH)
PAGES = 60  # twice as many as the frame lets go together


def _used() -> Callable[[], int]:
    """Give what tells the bytes that the C library has handed out; Python's own are beside them."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is None or not hasattr(library, "mallinfo2"):
        pytest.skip("only glibc 2.33 or later tells what of the heap is in use")

    class Info(ctypes.Structure):
        _fields_ = [(f"field{number}", ctypes.c_size_t) for number in range(10)]

    library.mallinfo2.restype = Info
    return lambda: int(library.mallinfo2().field7)


def test_pages_that_have_gone_leave_nothing_in_memory(qtbot: QtBot, qapp: QApplication) -> None:
    used = _used()
    theme.apply(qapp, LOOK)
    frame = Frame(LOOK)
    qtbot.addWidget(frame)
    frame.show()

    def show() -> None:
        frame.make_room()
        page = Page("times", "Times")
        for _ in range(4):
            page.box.addWidget(QTimeEdit())
            page.box.addWidget(QComboBox())
        frame.show_page(page)
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    marks = []
    for _ in range(3):
        for _ in range(PAGES):
            show()
        gc.collect()
        marks.append(used())
    theme.apply(qapp, LOOK)
    # What pages leave behind they leave every time; another test's threads may take some once.
    grown = min(after - before for before, after in pairwise(marks))
    assert grown / PAGES < 1536


def test_room_is_made_between_two_pages_where_nothing_of_the_first_is_under_way(
    qtbot: QtBot, qapp: QApplication
) -> None:
    frame = Frame(LOOK)
    qtbot.addWidget(frame)
    frame.show()
    styled = 0

    class Seen(Page):
        def changeEvent(self, event: QEvent) -> None:
            nonlocal styled
            styled += event.type() is QEvent.Type.StyleChange
            super().changeEvent(event)

    def show() -> Page:
        page = Seen("page", "Page")
        press = button("Next", "next")
        press.clicked.connect(show)
        page.box.addWidget(press)
        frame.show_page(page)
        return page

    before = show()
    for _ in range(PAGES):
        page = frame.page
        assert page is not None
        press = page.findChild(QPushButton, "next")
        assert press is not None
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)  # is still pressed while the next comes
        assert shiboken6.isValid(press)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(before)
    last = frame.page
    outer, inner = QEventLoop(), QEventLoop()
    kept = []

    def while_a_dialog_asks() -> None:
        frame.make_room()
        kept.append(frame.page)
        inner.quit()
        outer.quit()

    QTimer.singleShot(0, lambda: (QTimer.singleShot(0, while_a_dialog_asks), inner.exec()))
    outer.exec()
    assert kept == [last]  # it is for that page
    styled = 0
    frame.make_room()
    assert not shiboken6.isValid(last)  # with it all of its style went
    assert styled == 0  # nothing that was in sight was styled anew
    after = show()
    styled = 0
    frame.make_room()  # there is room
    assert frame.page is after
    assert after.isVisible()
    assert styled == 0


def test_a_key_pressed_twice_reaches_nothing_beside_what_it_started(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    send, ask = QPushButton("send", window), QPushButton("ask", window)
    ask.move(100, 0)
    asked: list[bool] = []
    ask.clicked.connect(asked.append)
    window.show()
    send.setFocus()
    hold(send)
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focused is None else focused, Qt.Key.Key_Space)
    assert not asked
    assert focus_in(window) is send
    let_go(send)
    assert window.focusWidget() is send
