"""Whoever scrolls over a page, by wheel or by key, changes nothing that stands on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QSpinBox, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.ui.digits import AnyDigits, in_digits
from homebound.ui.drop_list import DropList
from homebound.ui.widgets import Page, label

Field = tuple[QWidget, Callable[[], object]]


def a_list() -> Field:
    made = DropList("country", "Country")
    made.addItems([str(number) for number in range(40)])
    made.setCurrentIndex(20)
    return made, made.currentIndex


def a_number() -> Field:
    made = QSpinBox()
    made.setValue(20)
    AnyDigits(made)
    return made, made.value


def a_day() -> Field:
    made = QDateEdit(QDate(2026, 11, 22))
    in_digits(made)
    return made, made.date


def a_time() -> Field:
    made = QTimeEdit(QTime(9, 30))
    in_digits(made)
    return made, made.time


@pytest.mark.parametrize("field", [a_list, a_number, a_day, a_time])
def test_scrolling_past_a_field_changes_nothing_in_it(
    qtbot: QtBot, field: Callable[[], Field]
) -> None:
    made, value = field()
    page = Page("fields", "Fields")
    for part in (made, label("\n".join(["A line"] * 200))):
        page.box.addWidget(part)
    page.close_column()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    qtbot.waitExposed(page)
    before, bar = value(), page.verticalScrollBar()

    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(made, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    middle = made.mapTo(page, made.rect().center())
    QTest.wheelEvent(page.windowHandle(), middle, QPoint(0, -120))
    QApplication.processEvents()
    assert bar.value() > 0
    assert value() == before

    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(made, key)
        assert value() == before

    QTest.keyClick(made, Qt.Key.Key_Down)
    assert value() != before
