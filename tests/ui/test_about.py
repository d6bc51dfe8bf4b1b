"""What the program is made of, on the settings page."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from homebound import __version__
from homebound.services.about import About, Part, about
from homebound.ui.settings.about import AboutCard
from homebound.ui.widgets import Page


def show(qtbot: QtBot, card: AboutCard) -> Page:
    page = Page("settings", "Settings")
    page.box.addWidget(card)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    return page


QT = Part("PySide6", "6.11.0", "LGPL-3.0-only", ("GNU LESSER GENERAL PUBLIC LICENSE",))


def test_the_parts_and_their_licences_are_shown_on_demand(qtbot: QtBot) -> None:
    inside = Part("ICU", "", "Unicode-3.0", ())
    card = AboutCard(About("0.1.0", (inside, QT)))
    page = show(qtbot, card)
    parts, toggle = (
        page.findChild(QPlainTextEdit, "parts"),
        page.findChild(QPushButton, "showParts"),
    )
    assert parts is not None
    assert toggle is not None
    assert not parts.isVisible()
    toggle.click()
    assert parts.isVisible()
    assert "ICU (Unicode-3.0)\nPySide6 6.11.0 (LGPL-3.0-only)" in parts.toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts.toPlainText()
    assert toggle.accessibleName() == toggle.text() == "Hide the parts and their licences"
    toggle.click()
    assert not parts.isVisible()


def test_a_checkout_ships_nothing_along_and_says_so(qtbot: QtBot) -> None:
    card = AboutCard(about())
    page = show(qtbot, card)
    assert any(__version__ in one.text() for one in page.findChildren(QLabel))
    assert any("from its source" in one.text() for one in page.findChildren(QLabel))
    toggle = page.findChild(QPushButton, "showParts")
    assert toggle is not None
    assert not toggle.isVisible()
