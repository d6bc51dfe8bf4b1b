"""The doctor's summary, read back as a reader would."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from homebound.core import schedule
from homebound.core.answer_values import Answer, Coded, Quantity
from homebound.core.explanation import Explanation, Why
from homebound.core.order import Order, Window
from homebound.core.person import AgeGroup
from homebound.core.schedule import Entered
from homebound.exports.source import CheckIn, ExportSource, Followed, Told, Version
from homebound.exports.stretches import weeks
from homebound.services.forms import standard_form
from homebound.ui.history.summary import write_html
from homebound.ui.history.summary_pdf import write_pdf

ORDER = Order(
    id="o",
    issued=datetime(2026, 11, 1, tzinfo=UTC),
    zone="UTC",
    first=date(2026, 11, 2),
    last=date(2026, 11, 15),
    windows=(Window("am", time(8), time(12)), Window("pm", time(18), time(21))),
)
NOTES = ("<b>Slept & badly</b>", "Плохо спал", "نمت بشكل سيئ", "睡得不好")


@pytest.fixture
def source(well: dict[str, Answer]) -> ExportSource:
    """Two weeks; the fifth window has no check-in, the sixth no temperature."""
    made = []
    for number, slot in enumerate(schedule.slots(ORDER)):
        if number == 4:
            continue
        answers = {**well, "note": NOTES[number % 4]}
        answers["temperature"] = Quantity(Decimal("36.5") + Decimal(number) / 10, "Cel")
        answers["headache"] = Coded("not-sure" if number % 2 else "no")
        if number == 5:
            del answers["temperature"]
        at = slot.opens + timedelta(hours=5 if number == 2 else 1)
        first = Version(at, answers)
        later = Version(at + timedelta(hours=1), {**answers, "feeling": Coded("worse")})
        versions = (first, later) if number == 0 else (first,)
        made.append(CheckIn(ORDER, slot, schedule.entered(slot, at), standard_form(), versions))
    now = datetime(2026, 11, 16, tzinfo=UTC)
    followed = (Followed(ORDER, ORDER.issued),)
    return ExportSource("Anna", AgeGroup.ADULT, followed, tuple(made), now, "en")


def test_weeks_keep_gaps_as_gaps(source: ExportSource) -> None:
    first, second = weeks(source)
    assert (len(first.days), len(first.cells), len(second.cells)) == (7, 14, 14)
    assert [cell.celsius for cell in first.cells[3:7]] == [
        Decimal("36.8"),
        None,
        None,
        Decimal("37.1"),
    ]
    assert first.cells[4].entered is Entered.NOT
    assert first.cells[2].entered is Entered.AFTERWARDS
    assert [one.link_id for one in first.symptoms] == ["cough", "headache"]


class Reader(HTMLParser):
    """Collects what a page would load, and its elements."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [
            value
            for name, value in attrs
            if value and name in ("src", "href", "xlink:href", "action", "data")
        ]


@pytest.mark.parametrize(("language", "direction"), [("en_GB", "ltr"), ("ar_EG", "rtl")])
def test_the_page_needs_nothing_beside_it_and_says_its_language(
    qapp: QApplication, source: ExportSource, language: str, direction: str
) -> None:
    QLocale.setDefault(QLocale(language))
    text = write_html(source).decode()
    reader = Reader()
    reader.feed(text)
    assert reader.loads == []
    assert reader.tags.count("svg") == reader.tags.count("caption") == 2
    assert reader.tags.count("b") == 0
    assert f'dir="{direction}"' in text
    assert re.search(r"svg{[^}]*direction:ltr", text)  # else a browser writes C° 40
    assert "default-src 'none'" in text
    assert "&lt;b&gt;Slept &amp; badly&lt;/b&gt;" in text
    assert re.search(r'<th scope="row">', text)


def test_a_week_s_heading_begins_with_a_capital_where_the_language_writes_days_without_one(
    qapp: QApplication, source: ExportSource
) -> None:
    QLocale.setDefault(QLocale("uz_Latn_UZ"))
    text = write_html(source).decode()
    headings = re.findall(r"<(?:h2|caption)>(.)", text)
    assert headings
    assert headings == [one.upper() for one in headings]


READER = shutil.which("pdftotext")


@pytest.mark.skipif(READER is None, reason="needs poppler-utils")
def test_the_pdf_has_a_page_for_every_week_and_its_text_is_text(
    qapp: QApplication, source: ExportSource, tmp_path: Path
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(write_pdf(source))
    done = subprocess.run(
        [str(READER), "-raw", str(path), "-"], capture_output=True, check=True, text=True
    )
    pages = [" ".join(page.split()) for page in done.stdout.split("\f")[:-1]]
    assert sum("Check-ins asked for" in page for page in pages) == 2
    assert [f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, 1)] == [True] * len(
        pages
    )
    # In a narrow column a line may end within the words.
    for words in ("Плохо", "睡得不好", "Afterwards", "Not checked in"):
        assert words in " ".join(pages), words


@pytest.mark.skipif(READER is None, reason="needs poppler-utils")
def test_a_week_of_six_windows_a_day_with_notes_stands_on_one_page(
    qapp: QApplication, well: dict[str, Answer], tmp_path: Path
) -> None:
    windows = tuple(Window(f"w{n}", time(7 + 2 * n), time(8 + 2 * n)) for n in range(6))
    order = replace(ORDER, windows=windows)
    notes = ("Slept badly, " * 6, "", "Slept badly, then well")
    made = [
        CheckIn(
            order,
            slot,
            Entered.IN_TIME,
            standard_form(),
            (Version(slot.opens, {**well, "note": notes[number % 3]}),),
        )
        for number, slot in enumerate(schedule.slots(order))
    ]
    now = datetime(2026, 11, 16, tzinfo=UTC)
    followed = (Followed(order, order.issued),)
    path = tmp_path / "summary.pdf"
    path.write_bytes(
        write_pdf(ExportSource("Anna", AgeGroup.ADULT, followed, tuple(made), now, "en"))
    )
    done = subprocess.run(
        [str(READER), "-raw", str(path), "-"], capture_output=True, check=True, text=True
    )
    pages = [" ".join(page.split()) for page in done.stdout.split("\f")[:-1]]
    assert len(pages) == 2
    assert [page.count("Slept badly") for page in pages] == [7 * 42 // 3] * 2


def test_a_week_of_one_day_is_named_by_that_day(qapp: QApplication, source: ExportSource) -> None:
    days = replace(ORDER, last=ORDER.first)
    made = tuple(replace(one, order=days) for one in source.check_ins[:2])
    followed = (Followed(days, days.issued),)
    text = write_html(replace(source, check_ins=made, followed=followed)).decode()
    assert "<h2>Monday, 2\xa0November 2026</h2>" in text


def test_a_window_that_is_open_or_was_not_asked_is_not_called_missed(
    qapp: QApplication, source: ExportSource
) -> None:
    during = datetime(2026, 11, 2, 19, tzinfo=UTC)  # the evening's window is open
    followed = (Followed(ORDER, datetime(2026, 11, 2, 13, tzinfo=UTC)),)  # after the morning's
    text = write_html(
        replace(source, made=during, followed=followed, check_ins=source.check_ins[2:3])
    ).decode()
    assert "Open now" in text
    assert "Not asked" in text
    assert "Not checked in" not in text


def test_a_missed_window_has_its_explanation_beside_it(
    qapp: QApplication, source: ExportSource
) -> None:
    missed = "2026-11-04.am"
    told = Explanation("e", missed, missed, Why.HOSPITAL, "X-ray")
    text = write_html(replace(source, told=(Told(ORDER, told, source.made),))).decode()
    assert "Hospital or doctor: X-ray" in text
    assert "Not checked in" not in text
