"""The frame: what stays of pages that have gone."""

import ctypes
import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QTimeEdit
from pytestqt.qtbot import QtBot

from homebound.core.language import ENGLISH
from homebound.ui import theme
from homebound.ui.frame import Frame
from homebound.ui.theme import LIGHT, Look
from homebound.ui.widgets import Page

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
        page = Page("times", "Times")
        for _ in range(4):
            page.box.addWidget(QTimeEdit())
            page.box.addWidget(QComboBox())
        frame.show_page(page)
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    for _ in range(PAGES):
        show()
    gc.collect()
    began = used()
    for _ in range(PAGES):
        show()
    gc.collect()
    grown = used() - began
    theme.apply(qapp, LOOK)
    assert grown / PAGES < 1536
