"""The courier goes on, whatever becomes of one run."""

import sys
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from homebound.services.delivery import Delivered, Delivery
from homebound.services.session import Session
from homebound.ui.courier import Courier


def test_a_bug_in_one_run_does_not_keep_the_next_from_sending(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _place: bugs.append(kind))
    outcomes: list[BaseException | Delivered] = [ZeroDivisionError(), Delivered(1, None, tried=1)]

    def run(_: Delivery) -> Future[Delivered]:
        work: Future[Delivered] = Future()
        outcome = outcomes.pop(0)
        if isinstance(outcome, Delivered):
            work.set_result(outcome)
        else:
            work.set_exception(outcome)
        return work

    monkeypatch.setattr(Delivery, "run", run)
    parent = QObject()
    courier = Courier(parent, session)
    courier.hurry()
    qtbot.waitUntil(lambda: bugs == [ZeroDivisionError], timeout=5000)
    assert courier._timer.isActive()
    with qtbot.waitSignal(courier.delivered, timeout=5000):
        courier.hurry()
    assert not courier._timer.isActive()
