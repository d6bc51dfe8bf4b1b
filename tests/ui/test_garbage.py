"""Garbage is looked for on the main thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from homebound.ui.garbage import look, look_while_idle


class Ring:
    """Refers to itself, and to a widget whose timer runs."""

    def __init__(self) -> None:
        self.ring = self
        self.widget = QWidget()
        QTimer(self.widget).start(60_000)


@pytest.fixture
def _looking(qapp: QApplication) -> Iterator[None]:
    gc.enable()
    look_while_idle()
    yield
    QAbstractEventDispatcher.instance().aboutToBlock.disconnect(look)


@pytest.mark.usefixtures("_looking")
def test_a_widget_goes_on_its_own_thread_however_much_memory_another_takes(qtbot: QtBot) -> None:
    went: list[threading.Thread] = []
    ring = Ring()
    weakref.finalize(ring, lambda: went.append(threading.current_thread()))
    del ring
    taken: list[list[object]] = []
    other = threading.Thread(target=lambda: taken.extend([] for _ in range(300_000)))
    other.start()
    other.join()
    assert went == []
    qtbot.waitUntil(lambda: went == [threading.main_thread()])
