"""Garbage is looked for on the main thread alone."""

import gc
import itertools
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from homebound.ui.frame import Frame
from homebound.ui.garbage import Sweeper
from homebound.ui.theme import LIGHT, Look


class Ring:
    """Refers to itself, and to a widget whose timer runs."""

    def __init__(self) -> None:
        self.ring = self
        self.widget = QWidget()
        QTimer(self.widget).start(60_000)


@pytest.fixture
def frame(qtbot: QtBot) -> Iterator[Frame]:
    frame = Frame(Look(LIGHT))
    qtbot.addWidget(frame)
    sweeper = Sweeper(frame, frame.shown)
    yield frame
    sweeper.deleteLater()


def test_a_widget_goes_on_its_own_thread_however_much_memory_another_takes(
    qtbot: QtBot, frame: Frame
) -> None:
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


def test_all_is_gone_through_after_a_page_was_shown_and_not_between_two_keys(
    qtbot: QtBot, frame: Frame
) -> None:
    went: list[bool] = []
    ring = Ring()
    gc.collect()  # among the oldest from now on
    weakref.finalize(ring, lambda: went.append(True))
    del ring
    waits = itertools.count()
    qtbot.waitUntil(lambda: next(waits) > 5)
    assert went == []
    frame.shown.emit()
    qtbot.waitUntil(lambda: went == [True])
