"""The look keeps the contrasts that it promises (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtGui import QColor

from homebound.ui.marks import Mark
from homebound.ui.theme import DARK, LIGHT, SCALES, Palette, style_sheet


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
