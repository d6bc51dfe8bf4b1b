"""Every screen of the tour in dark colours and large text, in the languages with the longest words."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from everybody import look_at_every_screen
from homebound.core.language import ENGLISH, language_of
from homebound.ui.theme import DARK, Look


@pytest.mark.parametrize("code", ["ru", "ar"])
def test_every_screen_can_be_used_by_everybody(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    look = Look(DARK, 200, language_of(code) or ENGLISH)
    tour = look_at_every_screen(qapp, qtbot, tmp_path, look, (800, 600))
    assert len(set(tour.screens)) > 60
    assert not tour.faults, "\n".join(dict.fromkeys(tour.faults))
    sys.stdout.write(f"looked at on each screen in {code}: {tour.looked} controls\n")
