"""What is printed in a language that is read from the right: where it stands on the sheet."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from homebound.core import schedule
from homebound.core.language import ENGLISH, language_of
from homebound.core.order import Order, Window
from homebound.core.schedule import Due, Entered
from homebound.services.evidence import SlotEvidence, Statement
from homebound.ui.language import speak
from homebound.ui.sharing.statement import render
from homebound.ui.welcome.recovery_pdf import write_recovery_pdf

READER = shutil.which("pdftotext")
pytestmark = pytest.mark.skipif(READER is None, reason="needs poppler-utils")
ARABIC = language_of("ar") or ENGLISH
CODE = "7HN7-K05X-XTPF-SYZA-HSQT-5FMS-KJJK"
ROOT = "1257 73F2 5484 44B5 631C E6FE 1257 1F1E A1F2 0238 1346 DBCB 69BE 0ED0 676D 4597"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH)


def _boxes(path: Path) -> list[tuple[str, tuple[float, float, float]]]:
    """Give every word with its left, its right and its height on the sheet."""
    done = subprocess.run(
        [str(READER), "-bbox", str(path), "-"], capture_output=True, check=True, text=True
    )
    form = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</word>'
    return [
        (word, (float(left), float(right), float(top)))
        for left, top, right, word in re.findall(form, done.stdout)
    ]


def _words(path: Path) -> dict[str, tuple[float, float, float]]:
    """Give where each word stands on the sheet, the first time that it does."""
    return dict(reversed(_boxes(path)))


def _statement() -> Statement:
    day = date(2026, 11, 2)
    windows = (Window("am", time(8), time(12)),)
    issued = datetime(2026, 11, 1, tzinfo=UTC)
    order = Order("A", issued, "UTC", day, day, windows)
    (slot,) = schedule.slots(order)
    at = slot.opens + timedelta(minutes=31)
    told = SlotEvidence(slot, Due.DUE, Entered.IN_TIME, at, received=True, late_at=None, further=False, refused=False)  # fmt: skip
    made = datetime(2026, 11, 3, tzinfo=UTC)
    return Statement("Anna B.", "https://health-office.example", ROOT, order, made, (told,))


def test_the_columns_of_the_statement_begin_where_one_begins_to_read(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "statement.pdf"
    for language in (ENGLISH, ARABIC):
        speak(qapp, language)
        files = render(_statement())
        path.write_bytes(files["statement.pdf"])
        words = _words(path)
        window, entered = words["12:00"][0], words["08:31"][0]
        assert (window > entered) is language.right_to_left
        # A group that begins with a digit would else be set behind the others.
        groups = [words[group] for group in ROOT.split()[:4]]
        assert groups == sorted(groups)
        # What is to be typed is in its order, its dashes in front of it.
        assert words["verify"] < words["--root"]
        # What stands between them is of the language again: it ends where its lines begin.
        upper, lower = words["verify"][2], words[ROOT.split()[0]][2]
        between = [right for _, (_, right, top) in _boxes(path) if upper < top < lower]
        assert (max(between) > 500) is language.right_to_left  # points: the sheet has 595
        page = files["statement.html"].decode()
        assert page.index("12:00") < page.index("08:31")  # a browser mirrors by itself
        assert f'<p dir="ltr"><code>{ROOT}' in page


def test_the_recovery_code_stands_where_one_begins_to_read(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "code.pdf"
    for language in (ENGLISH, ARABIC):
        speak(qapp, language)
        assert write_recovery_pdf(path, CODE)
        left, right, _ = _words(path)[CODE]
        assert (left + right > 595) is language.right_to_left  # points: the width of A4
