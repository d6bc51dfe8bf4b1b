"""Every screen of the tour as a screen reader, a keyboard and a weak eye meet it."""

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.demo.issuer import make_order_file
from homebound.demo.later import LaterDays
from homebound.demo.script import Journey
from homebound.demo.tour import ScriptedDialogs, Steps, Tour
from homebound.services.clock import SystemClock
from homebound.services.profiles import Profiles
from homebound.ui.fitted import WrappedCheckBox
from homebound.ui.theme import DARK, LIGHT, Look, apply
from homebound.ui.widgets import ErrorLine
from homebound.ui.window import MainWindow
from homebound.ui.wrapping import WrappedButton
from homebound.vault.header import KdfCost

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
INTERACTIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (QRadioButton, QAccessible.Role.RadioButton),
    (QCheckBox, QAccessible.Role.CheckBox),
    (QComboBox, QAccessible.Role.ComboBox),
    (QLineEdit, QAccessible.Role.EditableText),
    (QPlainTextEdit, QAccessible.Role.EditableText),
    (QAbstractSpinBox, QAccessible.Role.SpinBox),
)


class Looking(Tour):
    """A tour that takes no picture of a screen but looks whether everybody can use it."""

    def __init__(self, window: MainWindow, folder: Path, dialogs: ScriptedDialogs) -> None:
        super().__init__(window, folder, dialogs)
        self.faults: list[str] = []
        self.looked = 0
        self._lit: set[tuple[str, str]] = set()

    def shot(self, name: str) -> Steps:
        yield from self.settle()
        self.screens.append(name)
        page = self.window.page
        assert page is not None
        controls = list(_controls(self.window))
        self.looked += len(controls)
        found = [
            *_names(controls, page),
            *_errors(self.window),
            *_order(page, list(_chain(page))),
            *_cut(self.window),
            *self._focus(controls),
        ]
        self.faults += [f"{name}: {fault}" for fault in found]

    def _focus(self, controls: list[QWidget]) -> Iterator[str]:
        """Look once at every kind of control whether the focus can be seen on it."""
        had = QApplication.focusWidget()
        for one in controls:
            kind = (type(one).__name__, str(one.property("role")))
            takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
            if kind in self._lit or not takes or one is had or not self.window.isActiveWindow():
                continue
            self._lit.add(kind)
            before = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.hasFocus() and one.grab().toImage() == before:
                yield f"no focus to be seen on {one.objectName()} {kind}"
        if had is not None:
            had.setFocus()


def _controls(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        if isinstance(one, INTERACTIVE) and one.isVisible() and not _is_inner(one):
            yield one


def _is_inner(one: QWidget) -> bool:
    """Say whether it is a part that Qt puts into another control."""
    above = one.parentWidget()
    return one.objectName().startswith("qt_") or isinstance(above, (QAbstractSpinBox, QComboBox))


def _names(controls: list[QWidget], page: QWidget) -> Iterator[str]:
    said: dict[str, str] = {}
    for one in controls:
        spoken = QAccessible.queryAccessibleInterface(one)
        name = spoken.text(QAccessible.Text.Name)
        if not one.objectName():
            yield f"{type(one).__name__} “{name}” has no object name"
        if not name.strip():
            yield f"{one.objectName()} has no name"
        role = next((role for kind, role in ROLES if isinstance(one, kind)), None)
        if role is not None and spoken.role() is not role:
            yield f"{one.objectName()} has the role {spoken.role()}"
        if spoken.state().disabled == one.isEnabled():
            yield f"{one.objectName()} says another state than it has"
        if isinstance(one, QPushButton) and page.isAncestorOf(one):
            if said.get(name, one.objectName()) != one.objectName():
                yield f"{said[name]} and {one.objectName()} are both called “{name}”"
            said[name] = one.objectName()


def _errors(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(ErrorLine):
        if one.isVisible() and one.accessibleName() != one.text():
            yield f"{one.objectName()} is not what is spoken"
    shown = {one.text() for one in window.findChildren(ErrorLine) if one.isVisible()}
    for field in window.findChildren(QWidget):
        marked = field.property("invalid") == "true" and field.isVisible()
        if marked and not any(words in field.accessibleDescription() for words in shown):
            yield f"{field.objectName()} is marked but does not say why"


def _chain(page: QWidget) -> Iterator[QWidget]:
    """Give what Tab reaches on a page, in its order."""
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        if reached and one.isEnabled() and page.isAncestorOf(one) and not _is_inner(one):
            yield one
        one = one.nextInFocusChain()


def _order(page: QWidget, chain: list[QWidget]) -> Iterator[str]:
    for before, after in pairwise(chain):
        if _scrolls(page, before) is not _scrolls(page, after):
            continue  # what stays in sight has no place among what scrolls
        if after.objectName().endswith("-severity"):
            continue  # how bad: stands beside the words, asked after the answer
        first, then = _place(page, before), _place(page, after)
        if then.bottom() <= first.top():
            yield f"Tab goes up from {before.objectName()} to {after.objectName()}"
        beside = min(first.bottom(), then.bottom()) - max(first.top(), then.top())
        back = then.right() <= first.left()
        if page.isRightToLeft():
            back = then.left() >= first.right()
        if beside > min(first.height(), then.height()) / 2 and back:
            yield f"Tab goes back from {before.objectName()} to {after.objectName()}"


def _scrolls(page: QWidget, one: QWidget) -> bool:
    column = page.widget() if isinstance(page, QScrollArea) else None
    return column is not None and column.isAncestorOf(one)


def _place(page: QWidget, one: QWidget) -> QRect:
    return QRect(one.mapTo(page, QPoint(0, 0)), one.size())


def _cut(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (QLabel, QPushButton, QCheckBox)):
            continue
        if isinstance(one, (WrappedButton, WrappedCheckBox)):
            continue
        if isinstance(one, QLabel) and (one.wordWrap() or not one.text()):
            continue
        # Measured by the words: at 200 % a narrow window may take from the air around them.
        lines = one.text().split("\n")
        needed = max(one.fontMetrics().horizontalAdvance(line) for line in lines)
        if one.width() < needed:
            yield f"{one.objectName()} “{one.text()[:40]}” is cut"


@pytest.mark.parametrize(
    ("look", "width", "height"), [(Look(LIGHT), 1080, 760), (Look(DARK, 200), 800, 600)]
)
def test_every_screen_can_be_used_by_everybody(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, look: Look, width: int, height: int
) -> None:
    apply(qapp, look)
    clock = SystemClock()
    order = tmp_path / "order.homebound"
    order.write_bytes(make_order_file(clock.now()).data)
    dialogs = ScriptedDialogs(order, tmp_path)
    first = MainWindow(Profiles(tmp_path / "home", clock, CHEAP), look, dialogs)
    qtbot.addWidget(first)
    first.resize(width, height)
    first.show()
    first.activateWindow()
    first.show_start()
    tour = Looking(first, tmp_path, dialogs)
    journey = Journey(tour, 0, "")
    for steps in (journey.steps(), LaterDays(tour, lambda: look).steps()):
        for name, holds in steps:
            qtbot.waitUntil(holds, timeout=60_000)
            assert tour.window is not None, name
    assert len(set(tour.screens)) > 60
    assert not tour.faults, "\n".join(dict.fromkeys(tour.faults))
    sys.stdout.write(f"looked at on each screen: {tour.looked} controls\n")
