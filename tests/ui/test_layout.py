"""What comes next stands in sight, and words keep their room, in whatever window and text size."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import StandingClock
from homebound.core.answers import Answer
from homebound.core.language import ENGLISH, LANGUAGES
from homebound.core.order import Order
from homebound.services.checkin import CheckIns
from homebound.services.session import Session
from homebound.services.today import Overview, Today
from homebound.ui import theme
from homebound.ui.beside import Beside
from homebound.ui.checkin.controls import DropDown
from homebound.ui.choice import Choice
from homebound.ui.flow import Flow
from homebound.ui.language import speak
from homebound.ui.sidebar import Sidebar
from homebound.ui.theme import GRID, LIGHT, Look
from homebound.ui.today.page import TodayPage
from homebound.ui.today.people import PersonCard
from homebound.ui.welcome.page import WelcomePage
from homebound.ui.widgets import Card, Page, bring_into_sight, button, field, label
from in_sight import find

RUSSIAN = next(one for one in LANGUAGES if one.tag == "ru")
SMALL, USUAL = (800, 600), (1080, 760)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """What a widget is shown in: by itself, as a window, none could be made so small."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1600, 1100)
    made.show()
    return made


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Look]:
    """A text size of 200 %, for one test."""
    look = Look(LIGHT, 200)
    theme.apply(qapp, look)
    yield look
    theme.apply(qapp, Look(LIGHT))


@pytest.fixture
def overview(session: Session, followed: Order) -> Overview:
    assert followed.days == 14
    found = Today(session).overview().result(timeout=30)
    assert found is not None
    return found


def _show(ground: QWidget, made: QWidget, size: tuple[int, int]) -> None:
    made.setParent(ground)
    made.setGeometry(0, 0, *size)
    made.show()
    _settle()


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def _place(one: QWidget, ground: QWidget) -> QRect:
    return QRect(one.mapTo(ground, QPoint(0, 0)), one.size())


@pytest.mark.parametrize("room", [800, 1080, 1380])
def test_a_bar_along_the_bottom_keeps_every_word(
    ground: QWidget, qapp: QApplication, large: Look, room: int
) -> None:
    speak(qapp, RUSSIAN)
    try:
        bar = Sidebar(large, "Анна")
        _show(ground, bar, (room, 100))
        bar.lie_down(True, room)
        bar.resize(room, bar.sizeHint().height())
        _settle()
        shown = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
        assert {"go.today", "go.settings", "lock"} <= {one.objectName() for one in shown}
        places = [_place(one, bar) for one in shown]
        for one, place in zip(shown, places, strict=True):
            assert one.text() == one.accessibleName()
            assert place.width() >= one.sizeHint().width()
            assert bar.rect().contains(place)
        assert not any(
            one.intersects(other) for n, one in enumerate(places) for other in places[:n]
        )
    finally:
        speak(qapp, ENGLISH)


def test_a_bar_stands_and_lies_and_stands_again(ground: QWidget) -> None:
    bar = Sidebar(Look(LIGHT), "Anna")
    _show(ground, bar, (180, 700))
    before = {one.objectName(): _place(one, bar) for one in bar.findChildren(QPushButton)}
    bar.lie_down(True, 600)
    bar.resize(600, 60)
    _settle()
    assert find(bar, "lock").isVisible()
    assert not find(bar, "brand").isVisible()
    bar.lie_down(False, 0)
    _settle()
    bar.resize(180, 700)
    _settle()
    assert {one.objectName(): _place(one, bar) for one in bar.findChildren(QPushButton)} == before


def test_start_is_in_sight_however_low_the_window_is(ground: QWidget, large: Look) -> None:
    page = WelcomePage(large)
    _show(ground, page, SMALL)
    start = find(page, "start")
    assert page.rect().contains(_place(start, page))
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    _settle()
    assert page.rect().contains(_place(start, page))
    last = _place(find(page, "goHelp"), page)
    assert last.bottom() < _place(page.foot, page).top()  # nothing ends behind the bar


def test_start_stands_below_the_words_where_there_is_room(ground: QWidget) -> None:
    page = WelcomePage(Look(LIGHT))
    _show(ground, page, USUAL)
    assert page.verticalScrollBar().maximum() == 0
    last = _place(find(page, "goHelp"), page)
    assert 0 < _place(find(page, "start"), page).top() - last.bottom() < 8 * GRID


def test_what_is_due_stands_above_the_days_in_a_low_window(
    ground: QWidget, session: Session, overview: Overview, large: Look
) -> None:
    page = TodayPage(overview, [], large, session.clock, has_recovery_code=True)
    _show(ground, page, SMALL)
    act, strip = find(page, "checkIn"), find(page, "strip")
    assert page.rect().contains(_place(act, page))
    assert _place(act, page).bottom() < _place(strip, page).top()
    page.resize(800, 1000)
    _settle()
    assert _place(strip, page).bottom() < _place(act, page).top()
    page.resize(*SMALL)
    _settle()
    assert _place(act, page).bottom() < _place(strip, page).top()


def test_where_times_are_of_another_place_it_is_said_right_below_the_first_of_them(
    ground: QWidget, overview: Overview, large: Look
) -> None:
    page = TodayPage(
        overview, [], large, StandingClock(zone="America/Anchorage"), has_recovery_code=True
    )
    _show(ground, page, SMALL)
    for size, last in ((SMALL, "strip"), ((800, 1000), "zone"), (SMALL, "strip")):
        page.resize(*size)
        _settle()
        present, zone = _place(find(page, "present"), page), _place(find(page, "zone"), page)
        assert zone.top() - present.bottom() < 4 * GRID
        strip = _place(find(page, "strip"), page)
        assert (strip.top() > zone.bottom()) is (last == "strip")


def test_the_time_of_another_place_is_one_that_is_to_come(
    ground: QWidget, overview: Overview, session: Session, well: dict[str, Answer]
) -> None:
    elsewhere = StandingClock(zone="Asia/Tashkent")
    open_now = TodayPage(overview, [], Look(LIGHT), elsewhere, has_recovery_code=True)
    _show(ground, open_now, USUAL)
    assert "12:00 in " in " ".join(texts_of(open_now, "zone"))
    CheckIns(session).save("2026-11-22.am", well, "en").result(timeout=30)
    later = Today(session).overview().result(timeout=30)
    assert later is not None
    recorded = TodayPage(later, [], Look(LIGHT), elsewhere, has_recovery_code=True)
    _show(ground, recorded, USUAL)
    assert "21:00 in " in " ".join(texts_of(recorded, "zone"))


def texts_of(page: QWidget, name: str) -> list[str]:
    return [one.text() for one in find(page, name).findChildren(QLabel)]


def test_a_button_stands_below_words_that_it_would_squeeze(ground: QWidget) -> None:
    words, act = label("Unabbreviated", "state"), button("Check in", "act")
    made = Beside(words, act)
    _show(ground, made, (600, 100))
    assert act.geometry().left() > words.geometry().right()
    made.resize(260, 100)
    _settle()
    assert act.geometry().top() > words.geometry().bottom()
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())


def test_an_answer_that_is_wider_than_the_page_goes_onto_more_lines(qtbot: QtBot) -> None:
    made = Choice("scope", "What?", [("all", "Share nothing, and erase everything there")])
    qtbot.addWidget(made)
    [segment] = made.segments()
    wide, low = segment.sizeHint().width(), segment.sizeHint().height()
    made.fit(wide // 2)
    assert segment.sizeHint().width() <= wide // 2 + GRID
    assert segment.sizeHint().height() > low
    made.fit(wide)
    assert (segment.sizeHint().width(), segment.sizeHint().height()) == (wide, low)


def test_an_ampersand_takes_no_second_line(qtbot: QtBot) -> None:
    made = Choice("illness", "Which?", [("rash", "Rash & fever"), ("sick", "Sick")])
    qtbot.addWidget(made)
    rash, sick = made.segments()
    assert rash.sizeHint() == QSize(rash.natural, sick.sizeHint().height())


def test_a_scroll_bar_moves_nothing_sideways(ground: QWidget) -> None:
    places = []
    for lines in (2, 200):
        page = Page("lines", "Lines")
        page.box.addWidget(label("\n".join(["A line"] * lines)))
        page.close_column()
        _show(ground, page, USUAL)
        assert (page.verticalScrollBar().maximum() > 0) == (lines > 2)
        places.append(_place(page.title, page).left())
    assert places[0] == places[1]


def test_a_column_grows_with_its_text_as_far_as_the_window_goes(
    ground: QWidget, qapp: QApplication
) -> None:
    page = Page("column", "Column")
    page.close_column()
    _show(ground, page, USUAL)
    column = find(page, "column")
    assert column.width() == theme.COLUMN_WIDTH
    try:
        theme.apply(qapp, Look(LIGHT, 125))
        _settle()
        assert column.width() == theme.column_width(125)
        theme.apply(qapp, Look(LIGHT, 200))
        _settle()
        assert page.viewport().width() - column.width() <= 6 * GRID + 2
    finally:
        theme.apply(qapp, Look(LIGHT))


def test_what_a_list_is_for_stands_in_it_whole_in_large_text(ground: QWidget, large: Look) -> None:
    asked = "How bad is it?"
    made = DropDown("severity", asked, (("mild", "Mild"),))
    made.invite(asked)
    made.fit(1000, 20)
    _show(ground, made, (made.width(), 60))
    option = QStyleOptionComboBox()
    made.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = (
        made.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, made).width()
    )
    assert made.fontMetrics().horizontalAdvance(asked) <= room


def test_what_is_hidden_takes_no_room_in_a_line(ground: QWidget) -> None:
    parts = [button(text, text) for text in ("One", "Another", "A third one")]
    made = Flow(parts, GRID)
    _show(ground, made, (500, 60))
    third = parts[2].x()
    parts[1].hide()
    _settle()
    assert parts[2].x() < third
    parts[0].hide()
    parts[2].hide()
    _settle()
    assert made.heightForWidth(500) == 0


@pytest.mark.parametrize(
    ("arrived", "words"),
    [
        (True, "The order has changed"),
        (False, "The authority wants to change the order"),
        (None, ""),
    ],
)
def test_another_persons_card_says_that_their_order_changes(
    qtbot: QtBot, session: Session, overview: Overview, arrived: bool | None, words: str
) -> None:
    card = PersonCard(session.person, replace(overview, arrived=arrived), session.clock)
    qtbot.addWidget(card)
    told = card.findChild(QLabel, f"personNews.{session.person.id}")
    assert ("" if told is None else told.text()) == words


def test_what_is_brought_into_sight_is_looked_for_where_it_will_stand(
    ground: QWidget, large: Look
) -> None:
    page = Page("page", "A page")
    told, card, typed = label(""), Card(), field("typed", "Your answer")
    told.hide()
    card.hide()
    card.box.addWidget(label("Words over the field that take more than one line. " * 3))
    card.box.addWidget(typed)
    for one in (told, button("Ask", "act"), card):
        page.box.addWidget(one)
    page.close_column()
    _show(ground, page, USUAL)
    told.setText("Words that come first and push all else down the page. " * 15)
    for one in (told, card):
        one.show()
    typed.setFocus()
    bring_into_sight(card)
    # A timer that is due may have its turn before the page is laid out.
    [waiting] = card.findChildren(QTimer)
    waiting.stop()
    waiting.timeout.emit()
    _settle()
    assert page.rect().contains(_place(typed, page))
