"""The page that shows what is changed about an order."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StandingClock
from homebound.core.change import Change, apply_change, is_lighter
from homebound.core.order import Order, Telephones, Window
from homebound.services.orders import Offer, Orders
from homebound.services.today import overview_at
from homebound.ui.orders.change_page import ChangePage
from homebound.ui.today.words import situation_words

if TYPE_CHECKING:
    from homebound.services.session import Session

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ORDER = Order(
    id="A" * 22,
    issued=datetime(2026, 11, 20, 6, tzinfo=UTC),
    zone="Europe/Moscow",
    first=date(2026, 11, 21),
    last=date(2026, 11, 30),
    windows=(Window("am", time(8), time(12)), Window("pm", time(18), time(21))),
    telephones=Telephones(help="+1 555 0100"),
)
RELEASE = Change(ORDER.id, 1, NOW, date(2026, 11, 24), released=True, why="The test was negative.")
LONGER = Change(ORDER.id, 1, NOW, date(2026, 11, 25), last=date(2026, 12, 3))


def page_of(qtbot: QtBot, session: "Session", change: Change) -> ChangePage:
    changed = apply_change(ORDER, change)
    offer = Offer(changed, None, b"", ORDER, change, is_lighter(ORDER, change))
    page = ChangePage(Orders(session), offer)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    return page


def texts(page: ChangePage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def test_a_release_says_why_and_that_it_holds(qtbot: QtBot, session: "Session") -> None:
    page = page_of(qtbot, session, RELEASE)
    said = texts(page)
    for words in ("You are released", "The test was negative.", "None", "counts already"):
        assert words in said
    go = page.findChild(QPushButton, "acceptChange")
    assert go is not None
    with qtbot.waitSignal(page.accepted):
        go.click()


def test_more_days_stand_beside_the_old_ones_and_ask_for_acceptance(
    qtbot: QtBot, session: "Session"
) -> None:
    page = page_of(qtbot, session, LONGER)
    said = texts(page)
    for words in ("30\xa0November", "3\xa0December", "once you accept it", "+1\xa0555\xa00100"):
        assert words in said
    back = page.findChild(QPushButton, "back")
    assert back is not None
    with qtbot.waitSignal(page.closed):
        back.click()


def test_a_change_names_the_check_in_that_had_begun_and_still_counts(
    qtbot: QtBot, session: "Session"
) -> None:
    page = page_of(qtbot, session, RELEASE)
    counts = page.findChild(QLabel, "stillCounts")
    assert counts is not None
    assert "Tuesday, 24\xa0November, Morning." in counts.text()
    assert "Evening" not in counts.text()
    longer = page_of(qtbot, session, LONGER)
    assert longer.findChild(QLabel, "stillCounts") is None


@pytest.mark.parametrize(("recorded", "said"), [({}, True), ({"2026-11-24.am": NOW}, False)])
def test_today_says_why_one_is_missing_after_a_release(
    recorded: dict[str, datetime], said: bool
) -> None:
    later = NOW + timedelta(hours=5)
    shown = overview_at(apply_change(ORDER, RELEASE), ORDER.issued, recorded, frozenset(), later)
    words, detail = situation_words(shown, StandingClock(later))
    assert words == "You are released"
    assert ("still counts: Tuesday, 24\xa0November, Morning." in detail) is said


@pytest.mark.parametrize("change", [RELEASE, LONGER])
def test_every_button_has_a_name(qtbot: QtBot, session: "Session", change: Change) -> None:
    page = page_of(qtbot, session, change)
    found = page.findChildren(QPushButton)
    assert {"acceptChange", "back"} <= {one.objectName() for one in found}
    assert all(one.objectName() and one.accessibleName() for one in found)


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (None, "From Wednesday, 25\xa0November 2026 on."),
        (date(2026, 11, 25), "Wednesday, 25\xa0November 2026"),
        (date(2026, 11, 27), "Wednesday, 25\xa0November 2026 to Friday, 27\xa0November 2026"),
    ],
)
def test_a_missed_change_names_the_days_until_a_later_one_begins(
    qtbot: QtBot, session: "Session", until: date | None, words: str
) -> None:
    offer = Offer(apply_change(ORDER, LONGER), None, b"", ORDER, LONGER, follows=False, until=until)
    page = ChangePage(Orders(session), offer)
    qtbot.addWidget(page)
    assert words in texts(page).split("\n")
