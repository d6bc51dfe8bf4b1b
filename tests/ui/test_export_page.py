"""Exports as a resident makes them, from a real vault file into a real folder."""

import csv
import io
import json
import os
from datetime import date, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.answers import Answer
from homebound.core.errors import Cancelled, ErrorCode, UserError
from homebound.core.order import Order
from homebound.services.checkin import CheckIns
from homebound.services.exporting import Exporting, ExportKind
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.history.export_page import ExportPage, export_name, render
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.ui.widgets import Page
from homebound.ui.wrapping import WordsBeside
from in_sight import text_of

if TYPE_CHECKING:
    from conftest import StandingClock

AM = "2026-11-22.am"
DAY = date(2026, 11, 22)


class Saving(DesktopDialogs):
    """Answers with a file in a folder, under the proposed name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save_export(self, parent: QWidget, proposed: str) -> Path | None:
        return self._folder / proposed


@pytest.fixture
def recorded(session: Session, followed: Order, well: dict[str, Answer]) -> Order:
    checkins = CheckIns(session)
    checkins.save(AM, well, "en").result(timeout=30)
    checkins.save(AM, {**well, "note": "Better."}, "en").result(timeout=30)
    return followed


def _page(qtbot: QtBot, session: Session, order: Order | None, folder: Path) -> ExportPage:
    page = ExportPage(Exporting(session), order, DAY, "en", Saving(folder))
    qtbot.addWidget(page)
    page.show()
    return page


def _save(page: ExportPage, kind: ExportKind) -> None:
    radio, save = (
        page.findChild(QRadioButton, f"export.{kind.value}"),
        page.findChild(QPushButton, "saveExportNow"),
    )
    assert radio is not None
    assert save is not None
    radio.click()
    save.click()


def test_the_ring_of_focus_is_round_and_everything_follows_the_look(
    qtbot: QtBot, qapp: QApplication, session: Session, tmp_path: Path
) -> None:
    page = _page(qtbot, session, None, tmp_path)
    page.resize(900, 700)
    radio = page.findChild(QRadioButton, "export.pdf")
    assert radio is not None
    try:
        for look in (Look(DARK, 200), Look(LIGHT)):
            theme.apply(qapp, look)
            radio.setFocus()
            QApplication.processEvents()
            assert radio.width() == look.pixels(24)
            image = radio.grab().toImage()
            half = radio.width() // 2
            assert image.pixelColor(half, half).name() == look.palette.accent.lower()
            corners = {
                image.pixelColor(x, y).name() for x in (1, image.width() - 2) for y in (1, 2)
            }
            assert look.palette.text.lower() not in corners
            down = [image.pixelColor(half, y).name() for y in range(half)]
            assert look.palette.text.lower() in down
    finally:
        theme.apply(qapp, Look(LIGHT))


@pytest.mark.parametrize("kind", list(ExportKind))
def test_what_is_chosen_is_saved_for_the_owner_alone_under_a_name_that_says_nothing(
    qtbot: QtBot, session: Session, recorded: Order, tmp_path: Path, kind: ExportKind
) -> None:
    page = _page(qtbot, session, recorded, tmp_path)
    _save(page, kind)
    path = tmp_path / f"homebound-2026-11-22.{kind.value}"
    qtbot.waitUntil(
        lambda: text_of(page, "saveExportTold").startswith("Saved: homebound-"), timeout=30_000
    )
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [path.name]
    assert path.stat().st_mode & 0o777 == 0o600
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    match kind:
        case ExportKind.PAPER:
            assert text.startswith("%PDF-")
        case ExportKind.PAGE:
            assert "Slept badly." in text
            assert "was “Slept badly.”" in text
        case ExportKind.TABLE:
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
            assert [row["note"] for row in rows] == ["Slept badly.", "Better."]
        case ExportKind.BUNDLE:
            assert json.loads(text)["entry"][0]["resource"]["name"] == [{"text": "Anna"}]
        case ExportKind.CALENDAR:
            assert text.count("BEGIN:VEVENT") == 28
            assert "Slept badly" not in text


def test_a_folder_that_cannot_be_written_to_gets_a_clear_sentence(
    qtbot: QtBot, session: Session, recorded: Order, tmp_path: Path
) -> None:
    page = _page(qtbot, session, recorded, tmp_path / "gone")
    _save(page, ExportKind.TABLE)
    qtbot.waitUntil(lambda: "Choose another folder" in text_of(page, "saveExportError"))


def test_a_summary_bears_the_day_of_the_resident_s_own_zone(
    session: Session, recorded: Order, tmp_path: Path, clock: "StandingClock"
) -> None:
    clock._zone = "Asia/Kamchatka"
    clock.move(timedelta(hours=6))  # 14:30 UTC, which is the next day there
    path = tmp_path / "summary.html"
    Exporting(session).save(
        ExportKind.PAGE, path, language="en", reminder="", render=render, stop=Event()
    ).result(timeout=30)
    assert "Monday, 23\xa0November 2026" in path.read_text()


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_refused(session: Session, recorded: Order, tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    work = Exporting(session).save(
        ExportKind.TABLE, folder / "a.csv", language="en", reminder="", render=render, stop=Event()
    )
    with pytest.raises(UserError) as refused:
        work.result(timeout=30)
    assert refused.value.code is ErrorCode.EXPORT_FOLDER_NOT_WRITABLE


@pytest.mark.parametrize("name", ["vault.db", "keyslots.json", "summary.csv"])
def test_an_export_never_takes_the_place_of_a_profile_s_file(
    session: Session, recorded: Order, name: str
) -> None:
    before = {one: one.read_bytes() for one in session.folder.glob("keyslots*")}
    for work in (
        Exporting(session).save(
            ExportKind.TABLE,
            session.folder / name,
            language="en",
            reminder="",
            render=render,
            stop=Event(),
        ),
        Exporting(session).save_contacts((), session.folder / name, Event()),
    ):
        with pytest.raises(UserError) as refused:
            work.result(timeout=30)
        assert refused.value.code is ErrorCode.EXPORT_FOLDER_NOT_WRITABLE
    assert {one: one.read_bytes() for one in session.folder.glob("keyslots*")} == before
    assert len(CheckIns(session).open(AM).result(timeout=30).answers or ()) > 0


def test_leaving_the_page_cancels_what_is_not_written_yet(
    session: Session, recorded: Order, tmp_path: Path
) -> None:
    stop = Event()
    stop.set()
    path = tmp_path / export_name(ExportKind.BUNDLE, DAY)
    work = Exporting(session).save(
        ExportKind.BUNDLE, path, language="en", reminder="", render=render, stop=stop
    )
    with pytest.raises(Cancelled):
        work.result(timeout=30)
    assert not path.exists()


def test_without_an_order_no_calendar_is_offered(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page = _page(qtbot, session, None, tmp_path)
    assert page.findChild(QRadioButton, "export.ics") is None
    assert page.findChild(QRadioButton, "export.csv") is not None


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_ring_of_focus_is_around_the_round_and_leaves_the_words_alone(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    theme.apply(qapp, Look(LIGHT))
    control = QRadioButton("Table (CSV)")
    line = WordsBeside(control, "To open in a spreadsheet.")
    line.setLayoutDirection(direction)
    page = Page("page", "")
    page.box.addWidget(line)
    page.close_column()
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()  # the words have their height only then
    words = line.findChild(QLabel)
    assert words is not None
    ring, text = control.geometry(), words.geometry()
    apart = text.left() - ring.right() if text.left() > ring.left() else ring.left() - text.right()
    assert apart > 6
    assert abs(ring.width() - ring.height()) <= 4
