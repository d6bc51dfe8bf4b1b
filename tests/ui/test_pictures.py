"""The pictures of the history on the screen: what they say, and the way to a day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import WINDOWS
from homebound.core.answer_values import Answer
from homebound.core.explanation import Why
from homebound.core.language import ENGLISH, LANGUAGES, Language
from homebound.core.order import Order
from homebound.exports.stretches import Stretch, Symptom
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.forms import SHIPPED_FORMS, parsed, shipped_form
from homebound.services.orders import Orders
from homebound.services.pictures import Pictures
from homebound.services.session import Session
from homebound.ui.history.charts import Part, Sheet, as_svg, cell_at, draw, mark_of, size
from homebound.ui.history.pictures import PicturesCard, days_shown
from homebound.ui.history.summary import paper
from homebound.ui.icons import WRITTEN
from homebound.ui.language import speak
from homebound.ui.marks import Mark
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.ui.widgets import Page

if TYPE_CHECKING:
    from conftest import StandingClock

AM, PM = "2026-11-22.am", "2026-11-22.pm"


@pytest.fixture
def third_day(
    session: Session, followed: Order, well: dict[str, Answer], clock: "StandingClock"
) -> Session:
    """A check-in on the first morning, an explanation of the evening, nothing on the second day."""
    CheckIns(session).save(AM, well, "en").result(timeout=30)
    Diary(session).explain(PM, PM, Why.ASLEEP, "").result(timeout=30)
    clock.move(timedelta(days=2))
    return session


def _card(qtbot: QtBot, session: Session, look: Look) -> PicturesCard:
    pictures = Pictures(session, "en", days_shown(look))
    first = pictures.row().result(timeout=30)
    assert first is not None
    made = PicturesCard(first, pictures, look, "en")
    page = Page("history", "History")
    made.page = page  # type: ignore[attr-defined]  # which holds it
    page.box.addWidget(made)
    page.close_column()
    qtbot.addWidget(page)
    page.resize(780, 700)
    page.show()
    qtbot.waitExposed(page)
    return made


def _said(card: PicturesCard, part: str) -> str:
    found = card.findChild(QLabel, f"chart.{part}")
    assert found is not None
    assert found.accessibleName()
    return found.accessibleDescription()


def test_each_picture_says_in_words_what_it_shows(qtbot: QtBot, third_day: Session) -> None:
    card = _card(qtbot, third_day, Look(LIGHT))
    days = _said(card, "days")
    assert "Sunday, 22\xa0November. Morning: Checked in; Evening: Explained." in days
    assert "Monday, 23\xa0November. Morning: Not checked in; Evening: Not checked in." in days
    assert "Tuesday, 24\xa0November. Morning: Open now; Evening: To come." in days
    assert "5\xa0December" not in days
    assert _said(card, "temperature") == "Sunday, 22\xa0November. Morning: 37.2\xa0°C."
    assert _said(card, "symptoms") == "Cough. Sunday, 22\xa0November, Morning: Yes, Mild."


def test_the_button_that_says_it_in_words_tells_whether_they_are_there(
    qtbot: QtBot, third_day: Session
) -> None:
    card = _card(qtbot, third_day, Look(LIGHT))
    act, words = card.findChild(QPushButton, "inWords"), card.findChild(QLabel, "chartWords")
    assert act is not None
    assert words is not None
    looks = []
    for shown in (False, True, False):
        assert words.isVisible() is shown
        told = QAccessible.queryAccessibleInterface(act)
        assert bool(told.state().checked) is shown
        looks.append(act.grab().toImage())
        QTest.mouseClick(act, Qt.MouseButton.LeftButton)
    assert looks[0] != looks[1]


def test_a_click_on_a_check_in_opens_it_and_one_on_a_gap_does_not(
    qtbot: QtBot, third_day: Session, followed: Order
) -> None:
    card = _card(qtbot, third_day, Look(LIGHT))
    chart = card.findChild(QLabel, "chart.days")
    assert chart is not None
    opened: list[tuple[str, str]] = []
    card.opened.connect(lambda order, slot: opened.append((order, slot)))
    middle = chart.height() - 40  # within the morning's row
    for x in range(0, chart.width(), 6):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
    assert set(opened) == {(followed.id, AM)}


@pytest.mark.parametrize(
    ("look", "rows"), [(Look(LIGHT), 1), (Look(DARK, 150), 2), (Look(LIGHT, 200), 2)]
)
def test_days_that_have_no_room_are_a_button_away(
    qtbot: QtBot, third_day: Session, look: Look, rows: int
) -> None:
    card = _card(qtbot, third_day, look)
    later = card.findChild(QPushButton, "laterDays")
    assert later is not None
    assert later.isVisible() is (rows == 2)
    if rows == 1:
        return
    shown = card.findChild(QLabel, "picturedDays")
    assert shown is not None
    later.setFocus()
    QTest.keyClick(later, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.text() == "Sunday, 29\xa0November to Saturday, 5\xa0December")
    earlier = card.findChild(QPushButton, "earlierDays")
    assert earlier is not None
    assert earlier.isVisible()
    assert not later.isVisible()
    assert card.window().focusWidget() is earlier  # not a control behind the pictures


def test_a_row_of_one_day_is_named_by_that_day(qtbot: QtBot, session: Session) -> None:
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 1, WINDOWS)).result(timeout=30)
    shown = _card(qtbot, session, Look(LIGHT)).findChild(QLabel, "picturedDays")
    assert shown is not None
    assert shown.text() == "Sunday, 22\xa0November"


def test_nothing_is_missing_of_an_order_after_another_took_its_place(
    qtbot: QtBot, third_day: Session, clock: "StandingClock"
) -> None:
    orders = Orders(third_day)
    orders.accept(orders.without_authority(date(2026, 11, 21), 20, WINDOWS)).result(timeout=30)
    clock.move(timedelta(days=3))
    card = _card(qtbot, third_day, Look(LIGHT))
    assert "Wednesday, 25\xa0November. Morning: Not checked in" in _said(card, "days")
    later = card.findChild(QPushButton, "laterDays")
    shown = card.findChild(QLabel, "picturedDays")
    assert later is not None
    assert shown is not None
    while later.isVisible():
        later.click()
        qtbot.waitUntil(later.isEnabled)
    assert "22\xa0November to Tuesday, 24\xa0November" in shown.text()
    days = _said(card, "days")
    assert "Monday, 23\xa0November. Morning: Not checked in" in days
    assert days.endswith("Tuesday, 24\xa0November. Morning: Not asked; Evening: Not asked.")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_rule_runs_through_a_temperature(followed: Order, mirrored: bool) -> None:
    sheet = replace(paper(), width=420, scale=2.44, stacked=True, mirrored=mirrored)
    high = size(Stretch(followed, DAYS[:7], (), ()), sheet, Part.TEMPERATURE).height()
    image = QImage(420, round(high), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter, Stretch(followed, DAYS[:7], (), ()), sheet, Part.TEMPERATURE)
    painter.end()
    at_names, at_days = (418, 2) if mirrored else (2, 418)
    column = range(image.height())
    assert not any(image.pixelColor(at_names, y) != Qt.GlobalColor.white for y in column)
    assert any(image.pixelColor(at_days, y) != Qt.GlobalColor.white for y in column)


DAYS = tuple(date(2026, 11, 2) + timedelta(days=number) for number in range(14))


def _signs(stretch: Stretch, sheet: Sheet) -> dict[Mark, QImage]:
    """Draw the calendar strip; gives what stands in it for the windows of the first day."""
    picture = QImage(size(stretch, sheet, Part.DAYS).toSize(), QImage.Format.Format_RGB32)
    picture.fill(sheet.palette.card)
    painter = QPainter(picture)
    draw(painter, stretch, sheet, Part.DAYS)
    painter.end()
    signs = {}
    for cell in stretch.cells[:2]:
        places = [
            QRect(x, y, 2, 4)
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 4)
            if cell_at(stretch, sheet, QPointF(x + 1, y + 2)) == cell
        ]
        signs[mark_of(cell)] = picture.copy(places[0].united(places[-1]))
    return signs


def _unlike(one: QImage, other: QImage) -> int:
    """Count the pixels that are another colour, not just another shade at an edge."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    shades = [(one.pixelColor(*at).lightness(), other.pixelColor(*at).lightness()) for at in places]
    return sum(abs(first - second) > 64 for first, second in shades)


@pytest.mark.usefixtures("qapp")
def test_signs_of_writing_are_mirrored_as_everywhere_and_ticks_are_not(third_day: Session) -> None:
    pictures = Pictures(third_day, "en", days_shown(Look(LIGHT)))
    row = pictures.row().result(timeout=30)
    assert row is not None
    stretch = row.stretch
    sheet = Sheet(694, LIGHT)  # whose days are 40 wide: all signs stand alike on their pixels
    shown, mirrored = _signs(stretch, sheet), _signs(stretch, replace(sheet, mirrored=True))
    for sign in (Mark.EXPLAINED, Mark.DONE):
        flipped = shown[sign].flipped(Qt.Orientation.Horizontal)
        expected, other = (flipped, shown[sign]) if sign in WRITTEN else (shown[sign], flipped)
        assert _unlike(mirrored[sign], expected) < 3 < _unlike(mirrored[sign], other)


def _named_symptoms(language: Language) -> tuple[Symptom, ...]:
    """Every question of every shipped form that can be a row of the heat strip."""
    return tuple(
        {
            text: Symptom(item.link_id, text)
            for form in SHIPPED_FORMS
            for item in parsed(shipped_form(form)).questions()
            if any(option.code == "yes" for option in item.options)
            for text in [item.text.in_language(language.tag)]
        }.values()
    )


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH)


@pytest.mark.usefixtures("qapp")
def test_names_of_windows_stand_beside_their_signs_in_large_text_too_where_they_fit(
    third_day: Session,
) -> None:
    row = Pictures(third_day, "en", days_shown(Look(LIGHT, 200))).row().result(timeout=30)
    assert row is not None
    sheet = replace(paper(), width=420, scale=2.44)
    beside, stacked = (
        size(row.stretch, replace(sheet, stacked=stacked), Part.DAYS) for stacked in (False, True)
    )
    assert stacked == beside


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", LANGUAGES, ids=[one.code for one in LANGUAGES])
@pytest.mark.parametrize("shape", ["paper", "screen", "large"])
def test_no_name_of_a_symptom_is_cut(
    qapp: QApplication, followed: Order, language: Language, shape: str
) -> None:
    speak(qapp, language)
    symptoms = _named_symptoms(language)
    stretch = Stretch(followed, DAYS[: 14 if shape == "screen" else 7], (), symptoms)
    sheet = {
        "paper": paper(),
        "screen": replace(paper(), width=620, scale=1.22),
        "large": replace(paper(), width=420, scale=2.44, stacked=True),
    }[shape]
    text = as_svg(stretch, sheet)
    drawn = [unescape(one) for one in re.findall(r"<text[^>]*>([^<]*)</text>", text)]
    shown = "".join("".join(drawn).split())
    for symptom in symptoms:
        # Word by word: a number inside Arabic is drawn by itself.
        assert [word for word in symptom.text.split() if word not in shown] == []
    # The lines stand below each other, and all inside the picture.
    below = (
        size(stretch, sheet, Part.DAYS).height() + size(stretch, sheet, Part.TEMPERATURE).height()
    )
    groups = re.findall(rf"0,{below:.6g}\)(.*?)</g>", text, re.DOTALL)
    drawn_at = [y for one in groups for y in re.findall(r'<text[^>]* y="([-\d.]+)"', one)]
    lines = [float(y) for y in dict.fromkeys(drawn_at)]  # a line may be drawn in two fonts
    assert len(lines) >= len(symptoms)
    assert all(after - before > 12 * sheet.scale for before, after in pairwise(lines))
    assert lines[-1] < size(stretch, sheet, Part.SYMPTOMS).height()
