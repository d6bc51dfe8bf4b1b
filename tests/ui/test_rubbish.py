"""Rubbish pasted into every field of every screen: nothing breaks, hangs or spills over."""

from pathlib import Path
from time import perf_counter

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from homebound.demo.issuer import make_order_file
from homebound.demo.later import LaterDays
from homebound.demo.script import Journey
from homebound.demo.tour import ScriptedDialogs, Steps, Tour
from homebound.services.clock import SystemClock
from homebound.services.profiles import Profiles
from homebound.ui.theme import LIGHT, Look, apply
from homebound.ui.window import MainWindow
from homebound.vault.header import KdfCost

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
MUCH = 100_000
RUBBISH = (
    "\x00\x01\x07\x1b[31m\r\n\t\ufeff\ufffd",
    "\u202e\u2066\u200fשלום\u202c" * 50,
    "🫠👩‍👩‍👧‍👦" * 500,
    "z\u0301\u0308" * 1000,
    "<b>&amp;</b> %s {0} %n -1e999",
    "W" * MUCH,
)
_LONGEST = 2.0  # seconds that pasting may take on a busy computer; a hang is far beyond


class Pasting(Tour):
    """A tour that takes no pictures but pastes rubbish into every field in sight."""

    pasted = 0
    faults: list[str]

    def shot(self, name: str) -> Steps:
        yield from self.settle()
        self.screens.append(name)
        fields: list[QLineEdit | QPlainTextEdit] = [
            *self.window.findChildren(QLineEdit),
            *self.window.findChildren(QPlainTextEdit),
        ]
        for one in fields:
            if not one.isVisible() or not one.isEnabled() or one.isReadOnly():
                continue
            if one.objectName().startswith("qt_"):
                continue
            before = one.text() if isinstance(one, QLineEdit) else one.toPlainText()
            for rubbish in RUBBISH:
                QGuiApplication.clipboard().setText(rubbish)
                began = perf_counter()
                one.selectAll()
                one.paste()
                took = perf_counter() - began
                self.pasted += 1
                if took > _LONGEST:
                    self.faults.append(f"{name}: {one.objectName()} took {took:.1f} s")
            yield from self.settle()
            self._look_at_width(name)
            one.selectAll()
            if isinstance(one, QPlainTextEdit):
                one.setPlainText(before)
            elif before:
                one.insert(before)  # as if it was typed again
            else:
                one.backspace()
        QGuiApplication.clipboard().clear()
        yield from self.settle()

    def _look_at_width(self, name: str) -> None:
        page = self.window.page
        column = page.widget() if isinstance(page, QScrollArea) else None
        if page is not None and column is not None and column.width() > page.viewport().width():
            self.faults.append(f"{name}: the page is wider than the window")


def test_no_field_minds_what_is_pasted_into_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    look = Look(LIGHT)
    apply(qapp, look)
    clock = SystemClock()
    order = tmp_path / "order.homebound"
    order.write_bytes(make_order_file(clock.now()).data)
    dialogs = ScriptedDialogs(order, tmp_path)
    first = MainWindow(Profiles(tmp_path / "home", clock, CHEAP), look, dialogs)
    qtbot.addWidget(first)
    first.show()
    first.activateWindow()
    first.show_start()
    tour = Pasting(first, tmp_path, dialogs)
    tour.faults = []
    for steps in (Journey(tour, 0, "").steps(), LaterDays(tour, lambda: look).steps()):
        for _, holds in steps:
            qtbot.waitUntil(holds, timeout=60_000)
    assert not tour.faults, "\n".join(dict.fromkeys(tour.faults))
    assert tour.pasted > 100
