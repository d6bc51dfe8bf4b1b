"""The look keeps the contrasts that it promises (WCAG 2.2, 1.4.3 and 1.4.11)."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.ui import theme
from homebound.ui.choice import Choice
from homebound.ui.marks import Mark
from homebound.ui.theme import DARK, LIGHT, SCALES, Look, Palette, style_sheet
from homebound.ui.widgets import ErrorLine, Page, button, field


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    parts = QColor(colour)
    return (
        0.2126 * linear(parts.redF())
        + 0.7152 * linear(parts.greenF())
        + 0.0722 * linear(parts.blueF())
    )


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_and_shapes_stand_out_from_their_ground(palette: Palette) -> None:
    for ground in (palette.background, palette.card):
        assert _contrast(palette.text, ground) >= 7
        assert _contrast(palette.secondary, ground) >= 7
        assert _contrast(palette.accent, ground) >= 4.5
        assert _contrast(palette.control, ground) >= 3
    assert _contrast(palette.on_accent, palette.accent) >= 4.5
    assert _contrast(palette.text, palette.soft) >= 7
    assert _contrast(palette.accent, palette.soft) >= 4.5
    for colour, ground in (
        (palette.caution, palette.caution_ground),
        (palette.danger, palette.danger_ground),
    ):
        assert _contrast(colour, ground) >= 4.5
        assert _contrast(palette.text, ground) >= 7
        assert _contrast(palette.accent, ground) >= 3  # the ring of focus around a wrong value
    assert _contrast(palette.danger, palette.card) >= 4.5
    assert _contrast(palette.caution, palette.card) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_shapes_that_carry_a_state_stand_out_from_their_ground(palette: Palette) -> None:
    # In the strip of days and in the pictures, today's column and others.
    for ground in (palette.background, palette.card, palette.soft):
        for mark in Mark:
            assert _contrast(mark.colour(palette), ground) >= 3, (mark, ground)
        assert _contrast(palette.caution, ground) >= 3  # the bars of symptoms
        assert _contrast(palette.secondary, ground) >= 4.5  # the days of the week


@pytest.mark.parametrize("scale", SCALES)
def test_no_text_is_smaller_than_eleven_points(scale: int) -> None:
    import re

    sizes = [
        float(size) for size in re.findall(r"font-size: ([\d.]+)pt", style_sheet(LIGHT, scale))
    ]
    assert len(sizes) > 5
    assert min(sizes) >= 11 * scale / 100 - 0.1  # written to a tenth of a point


@pytest.fixture
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Look(LIGHT))


def _list() -> QComboBox:
    made = QComboBox()
    made.addItem("Germany")
    return made


_FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": lambda: field("name", "Name"),
    "text": QPlainTextEdit,
    "list": _list,
    "day": lambda: QDateEdit(QDate(2026, 11, 22)),
}


def _seen(one: QWidget, colour: str) -> int:
    """Count the pixels of a widget that have a colour."""
    image = one.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).name() == colour.lower() for x, y in points)


@pytest.mark.usefixtures("_light_again")
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", _FIELDS)
def test_a_wrong_value_and_the_focus_are_both_seen(
    qtbot: QtBot, qapp: QApplication, kind: str, palette: Palette
) -> None:
    theme.apply(qapp, Look(palette))
    page, other, error = Page("page", "Fields"), QLineEdit(), ErrorLine("error")
    wrong = _FIELDS[kind]()
    for one in (wrong, error, other):
        page.box.addWidget(one)
    page.close_column()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()

    seen = partial(_seen, wrong)
    other.setFocus()
    assert not seen(palette.danger)
    assert not seen(palette.accent)
    error.show_problem("That is no name.", wrong)
    assert seen(palette.danger) > wrong.width()
    assert not seen(palette.accent)
    wrong.setFocus()
    # Bars of two pixels along the field.
    assert seen(palette.danger) > wrong.width()
    assert seen(palette.accent) > wrong.width()
    error.clear_problem(wrong)
    assert not seen(palette.danger)
    assert seen(palette.accent) > wrong.width()


@pytest.mark.usefixtures("_light_again")
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_filled_has_the_focus_in_a_ring_with_a_gap(
    qtbot: QtBot, qapp: QApplication, palette: Palette, scale: int
) -> None:
    theme.apply(qapp, Look(palette, scale))
    page, other = Page("page", "Fields"), QLineEdit()
    choice = Choice("why", "Why?", (("yes", "Yes"), ("no", "No")))
    filled = (button("Check in", "act", "primary"), choice.segments()[0])
    for control in (other, filled[0], choice):
        page.box.addWidget(control)
    page.close_column()
    choice.choose("yes")
    qtbot.addWidget(page)
    page.resize(600, 500)
    with qtbot.waitActive(page):
        page.show()
    for one in filled:
        other.setFocus()
        QApplication.processEvents()
        place, wanted = one.geometry(), one.sizeHint()
        assert _down(page, one)[:3] == [palette.accent.lower()] * 3
        one.setFocus()
        QApplication.processEvents()
        assert (one.geometry(), one.sizeHint()) == (place, wanted)
        # A ring, the ground, what is filled; each beside the next with a contrast of 3:1.
        seen = list(dict.fromkeys(_down(page, one)))
        parts = [palette.text, palette.background, palette.accent]
        assert [colour for colour in seen if colour.upper() in parts] == [
            part.lower() for part in parts
        ]
        assert all(_contrast(*pair) >= 3 for pair in pairwise(parts))


def _down(page: QWidget, one: QWidget) -> list[str]:
    """Give the colours from the upper edge of a widget on its way down, beside its middle."""
    image = page.grab().toImage()
    at = one.mapTo(page, QPoint(one.width() // 4, 0))
    return [image.pixelColor(at.x(), at.y() + y).name() for y in range(8)]


@pytest.mark.usefixtures("_light_again")
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_choice_that_waits_has_a_sentence_and_no_answer_that_looks_wrong(
    qtbot: QtBot, qapp: QApplication, palette: Palette
) -> None:
    theme.apply(qapp, Look(palette))
    page, error = Page("page", "Fields"), ErrorLine("error")
    choice = Choice("why", "Why?", (("yes", "Yes"), ("no", "No")))
    for one in (choice, error):
        page.box.addWidget(one)
    page.close_column()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    error.show_problem("Choose an answer.", choice)
    choice.setFocus()
    assert _seen(error, palette.danger)
    assert not _seen(choice, palette.danger)
    assert _seen(choice, palette.accent) > choice.segments()[0].width()
    told = {one.accessibleDescription() for one in choice.segments()}
    assert told == {"Choose an answer."}
