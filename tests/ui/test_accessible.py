"""Every screen of the tour as a screen reader, a keyboard and a weak eye meet it.

Here in light colours and three languages; test_accessible_large.py has the others.
"""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from everybody import look_at_every_screen
from homebound.core.language import ENGLISH, language_of
from homebound.ui.theme import LIGHT, Look
from homebound.ui.widgets import label
from wording import Wording


@pytest.mark.parametrize("code", ["en", "zh_CN", "uz"])
def test_every_screen_can_be_used_by_everybody(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    look = Look(LIGHT, 100, language_of(code) or ENGLISH)
    tour = look_at_every_screen(qapp, qtbot, tmp_path, look, (1080, 760))
    assert len(set(tour.screens)) > 60
    assert not tour.faults, "\n".join(dict.fromkeys(tour.faults))
    sys.stdout.write(f"looked at on each screen in {code}: {tour.looked} controls\n")


@pytest.mark.parametrize("code", ["ru", "zh_CN", "uz", "ar"])
@pytest.mark.parametrize("english", ["Ask for help", "Receipts: 3.", "Sore throat"])
def test_the_search_for_english_words_would_find_some(
    qtbot: QtBot, code: str, english: str
) -> None:
    words = label(english)
    words.setParent(window := label(""))
    qtbot.addWidget(window)
    window.show()
    words.show()
    assert list(Wording(language_of(code) or ENGLISH, ()).faults(window))
