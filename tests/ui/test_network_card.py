"""The cards about the way that messages take."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.network import Network, Route
from homebound.services.network import NetworkSettings, Travel
from homebound.services.session import Session
from homebound.ui.choice import Choice, Segment
from homebound.ui.settings.network import DelayCard, NetworkCard
from homebound.ui.widgets import Page

SOON = 20_000


def _page(qtbot: QtBot, session: Session) -> Page:
    made = Page("settings", "Settings")
    settings = NetworkSettings(session)
    for card in (NetworkCard(settings), DelayCard(settings)):
        made.box.addWidget(card)
    made.close_column()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    delay = made.findChild(QCheckBox, "sendDelayOn")
    assert delay is not None
    qtbot.waitUntil(delay.isEnabled, timeout=SOON)
    return made


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Page:
    return _page(qtbot, session)


def _text(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def _choose(page: QWidget, route: Route) -> None:
    segment = page.findChild(Segment, f"networkRoute.{route.value}")
    assert segment is not None
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def _field(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert found is not None
    return found


def _type(page: QWidget, name: str, text: str) -> None:
    _field(page, name).selectAll()
    QTest.keyClick(_field(page, name), Qt.Key.Key_Delete)
    _field(page, name).insert(text)


def _kept(session: Session) -> Travel:
    return NetworkSettings(session).travel().result(timeout=30)


def _use(page: QWidget) -> None:
    act = page.findChild(QPushButton, "useProxy")
    assert act is not None
    QTest.mouseClick(act, Qt.MouseButton.LeftButton)


def test_directly_is_the_default_and_says_what_that_shows(page: QWidget) -> None:
    choice = page.findChild(Choice, "networkRoute")
    assert choice is not None
    assert choice.code() == "direct"
    assert "sees your internet address" in _text(page, "networkMeaning")
    assert not _field(page, "proxyHost").isVisible()


def test_tor_is_offered_with_its_usual_place_and_counts_once_it_is_used(
    qtbot: QtBot, page: QWidget, session: Session
) -> None:
    _choose(page, Route.SOCKS)
    assert (_field(page, "proxyHost").text(), _field(page, "proxyPort").text()) == (
        "127.0.0.1",
        "9050",
    )
    assert "circuit of its own" in _text(page, "networkMeaning")
    assert _kept(session).network == Network()
    _type(page, "proxyPort", "9150")
    QTest.keyClick(_field(page, "proxyPort"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Saved" in _text(page, "networkTold"), timeout=SOON)
    assert _kept(session).network == Network(Route.SOCKS, "127.0.0.1", 9150)


@pytest.mark.parametrize(
    ("host", "port", "words", "culprit"),
    [
        ("", "", "no name or address", "proxyHost"),
        ("http://x", "80", "no name or address", "proxyHost"),
        ("проксі", "80", "no name or address", "proxyHost"),
        ("proxy", "99999", "from 1 to 65535", "proxyPort"),
        ("proxy", "", "from 1 to 65535", "proxyPort"),
    ],
)
def test_nonsense_is_said_in_its_place_and_changes_nothing(
    page: QWidget, session: Session, host: str, port: str, words: str, culprit: str
) -> None:
    _choose(page, Route.PROXY)
    _type(page, "proxyHost", host)
    _type(page, "proxyPort", port)
    _use(page)
    assert words in _text(page, "networkError")
    assert _field(page, culprit).hasFocus()
    assert _field(page, culprit).accessibleDescription() == _text(page, "networkError")
    assert _kept(session).network == Network()


def test_what_was_chosen_is_shown_again_and_directly_counts_at_once(
    qtbot: QtBot, session: Session
) -> None:
    settings = NetworkSettings(session)
    settings.choose_network(Network(Route.PROXY, "proxy.example", 3128)).result(timeout=30)
    again = _page(qtbot, session)
    qtbot.waitUntil(lambda: _field(again, "proxyHost").text() == "proxy.example", timeout=SOON)
    assert _field(again, "proxyPort").text() == "3128"
    _choose(again, Route.SOCKS)
    assert _field(again, "proxyPort").text() == "9050"
    _choose(again, Route.PROXY)
    assert _field(again, "proxyHost").text() == "proxy.example"
    _choose(again, Route.SYSTEM)
    qtbot.waitUntil(lambda: "Saved" in _text(again, "networkTold"), timeout=SOON)
    assert _kept(session).network == Network(Route.SYSTEM)
    assert not _field(again, "proxyHost").isVisible()


def test_the_random_wait_is_off_until_it_is_ticked(
    qtbot: QtBot, page: QWidget, session: Session
) -> None:
    box = page.findChild(QCheckBox, "sendDelayOn")
    assert box is not None
    assert not box.isChecked()
    assert "10 minutes" in box.accessibleDescription()
    assert not _kept(session).delays
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _text(page, "sendDelayTold") == "Saved.", timeout=SOON)
    assert _kept(session).delays
