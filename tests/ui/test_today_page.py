"""What Today says first: of a window that was missed, and of an absence, in whatever text size."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.explanation import Why
from homebound.core.order import Order
from homebound.services.diary import Diary
from homebound.services.session import Session
from homebound.services.today import Today
from homebound.ui import theme
from homebound.ui.theme import LIGHT, Look
from homebound.ui.today.page import TodayPage
from in_sight import find, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import StandingClock

    Shown = Callable[[int], TodayPage]

BEFORE, AM, PM, NEXT = "2026-11-22.pm", "2026-11-23.am", "2026-11-23.pm", "2026-11-24.am"
AFTERNOON = timedelta(days=1, hours=6)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, session: Session, followed: Order) -> "Iterator[Shown]":
    """Show Today in a small window at a text size (per cent)."""
    assert followed.days == 14

    def show(scale: int) -> TodayPage:
        look = Look(LIGHT, scale)
        theme.apply(qapp, look)
        overview = Today(session).overview().result(timeout=30)
        assert overview is not None
        made = TodayPage(overview, [], look, session.clock, has_recovery_code=True)
        qtbot.addWidget(made)
        made.resize(800, 600)
        made.show()
        made.focus_first()
        for _ in range(5):
            QApplication.processEvents()
        return made

    yield show
    theme.apply(qapp, Look(LIGHT))


def _in_sight(one: QWidget, page: TodayPage) -> bool:
    return page.rect().contains(QRect(one.mapTo(page, QPoint(0, 0)), one.size()))


def _legend(page: TodayPage) -> list[str]:
    pairs = page.findChildren(QWidget, "legendPair")
    return [one.text() for pair in pairs for one in pair.findChildren(QLabel) if one.text()]


@pytest.mark.parametrize("scale", [100, 200])
def test_a_missed_window_that_can_still_be_entered_stands_first(
    qtbot: QtBot, shown: "Shown", clock: "StandingClock", scale: int
) -> None:
    clock.move(AFTERNOON)
    page = shown(scale)
    act = find(page, "checkIn")
    assert text_of(page, "presentWindow") == "Morning check-in"
    assert text_of(page, "presentState") == "Not checked in"
    assert "still check in" in text_of(page, "presentDetail")
    assert "Next: " in text_of(page, "presentDetail")
    assert act.hasFocus()
    assert _in_sight(act, page)
    assert not page.findChildren(QWidget, "slot.am")
    assert isinstance(act, QPushButton)
    with qtbot.waitSignal(page.check_in) as signal:
        act.click()
    assert signal.args == [AM]


def test_what_was_explained_does_not_stand_first(
    session: Session, shown: "Shown", clock: "StandingClock"
) -> None:
    clock.move(AFTERNOON)
    Diary(session).explain(AM, AM, Why.ASLEEP, "").result(timeout=30)
    page = shown(100)
    assert text_of(page, "presentState") == "Nothing is open now"
    assert find(page, "checkIn.am").isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_an_absence_stands_first_with_the_way_back(
    qtbot: QtBot, session: Session, shown: "Shown", clock: "StandingClock", scale: int
) -> None:
    clock.move(AFTERNOON)
    Diary(session).explain(BEFORE, AM, Why.ASLEEP, "").result(timeout=30)
    Diary(session).explain(PM, None, Why.HOSPITAL, "").result(timeout=30)
    page = shown(scale)
    back = find(page, "imBack")
    assert text_of(page, "presentState") == "You are away"
    detail = text_of(page, "presentDetail")
    assert "until you are back" in detail
    assert "does not remind you" in detail
    assert "Next" not in detail
    assert _in_sight(back, page)
    assert not page.findChildren(QWidget, "explainCard")
    assert isinstance(back, QPushButton)
    with qtbot.waitSignal(page.back):
        back.click()


def test_windows_to_come_of_an_absence_are_not_named_as_explained(
    session: Session, shown: "Shown", clock: "StandingClock"
) -> None:
    clock.move(AFTERNOON)
    Diary(session).explain(PM, NEXT, Why.HOSPITAL, "").result(timeout=30)
    page = shown(100)
    assert _legend(page) == ["To come", "Not checked in", "Away", "Not asked"]
    row = find(page, "slot.pm").findChildren(QLabel)
    assert any("you are away" in one.text() for one in row)
