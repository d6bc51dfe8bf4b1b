"""Words that are 40 % longer are nowhere cut, at both ends of the text sizes, in the smallest window."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.language import ENGLISH, PSEUDO
from homebound.core.order import Order
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.choice import Segment
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.language import speak
from homebound.ui.pseudo import pseudo
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from homebound.ui.wrapping import WrappedButton
from in_sight import reach


@pytest.mark.parametrize(
    "text", ["Unlock", "{count} of %n", "Zip files (*.zip);;All files (*)", "&Copy"]
)
def test_pseudo_words_are_longer_and_keep_what_is_no_word(text: str) -> None:
    made = pseudo(text)
    assert len(made) >= 1.4 * len(text)
    assert made != text
    for kept in ("{count}", "%n", "(*.zip)", ";;", "(*)", "&"):
        assert made.count(kept) == text.count(kept)


def _label_problem(one: QLabel) -> str:
    if not one.pixmap().isNull():
        return ""
    metrics, room = one.fontMetrics(), one.contentsRect()
    if one.wordWrap() and one.height() < one.heightForWidth(one.width()):
        return "too low"
    pieces = one.text().split() if one.wordWrap() else one.text().splitlines()
    if any(metrics.horizontalAdvance(piece) > room.width() + 1 for piece in pieces):
        return "too narrow"
    return ""


def _problem(one: QWidget) -> str:
    """Say how the words of a widget are cut, if they are."""
    if isinstance(one, QLabel):
        return _label_problem(one)
    if isinstance(one, Segment):
        return "too narrow" if one.width() < one.sizeHint().width() else ""
    if isinstance(one, WrappedButton):
        return "too low" if one.height() < one.heightForWidth(one.width()) else ""
    if isinstance(one, QPushButton) and one.width() < one.sizeHint().width():
        return "too narrow"
    if isinstance(one, QAbstractButton) and one.text():
        icon = one.iconSize().width() + 4 if not one.icon().isNull() else 0
        if one.fontMetrics().horizontalAdvance(one.text()) + icon > one.width():
            return "too narrow"
        return "too low" if one.height() < one.fontMetrics().height() else ""
    if isinstance(one, QComboBox) and one.count():
        arrow = one.height()
        wide = one.fontMetrics().horizontalAdvance(one.currentText()) + arrow // 2
        return "too narrow" if wide > one.width() else ""
    return ""


def _beyond(one: QWidget) -> bool:
    """Say whether a part of a widget is beyond the side of its page, where nothing can be scrolled to."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    ground: QWidget = one.window() if above is None else above.viewport()
    if not ground.isAncestorOf(one):
        ground = one.window()
    left = one.mapTo(ground, QPoint(0, 0)).x()
    return left < 0 or left + one.width() > ground.width()


def cut_words(window: QWidget) -> list[str]:
    """Give every visible text that is cut, with what is wrong."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (QLabel, QAbstractButton, QComboBox)):
            continue
        problem = "beyond the side" if _beyond(one) else _problem(one)
        if problem:
            words = one.currentText() if isinstance(one, QComboBox) else one.text()
            found.append(f"{one.objectName()} {words!r}: {problem}")
    return found


@pytest.fixture(params=[100, 200])
def window(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    profiles: Profiles,
    session: Session,
    followed: Order,
    passphrase: str,
) -> Iterator[MainWindow]:
    """A window of 800 by 600 in the longer words, unlocked, at a text size."""
    look = Look(LIGHT, request.param, PSEUDO)
    speak(qapp, PSEUDO)
    theme.apply(qapp, look)
    session.lock().result()
    made = MainWindow(profiles, look, DesktopDialogs())
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_start()
    made.show()
    _settle(qtbot, made)
    field = made.findChild(QLineEdit, "secret")
    assert field is not None
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    reach(qtbot, made, "today")
    yield made
    made.close()
    speak(qapp, ENGLISH)
    theme.apply(qapp, Look(LIGHT))


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is cut any more: a page finds its place in several steps."""
    try:
        qtbot.waitUntil(lambda: not cut_words(window), timeout=4000)
    except Exception:  # noqa: BLE001 - say what is cut, not that time is over
        found = cut_words(window)
        assert not found, "\n" + "\n".join(found)


def test_no_word_is_cut_on_any_main_page(qtbot: QtBot, window: MainWindow) -> None:
    pages = window.pages
    shown: list[tuple[str, Callable[[], object]]] = [
        ("today", pages.show_today),
        ("checkin", partial(pages.show_check_in, "2026-11-22.am")),
        ("history", pages.show_history),
        ("export", pages.show_export),
        ("sharing", pages.show_sharing),
        ("settings", pages.show_settings),
        ("orders", pages.show_orders),
        ("help", window.show_help),
        ("unlock", window.lock),
        ("restore", window._way_in.show_restore),
        ("profile", window._way_in.show_profile),
        ("welcome", window._way_in.show_welcome),
    ]
    for name, show in shown:
        show()
        reach(qtbot, window, name)
        _settle(qtbot, window)
