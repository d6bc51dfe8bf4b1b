"""Whoever looks for a day may write it as the windows do."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from homebound.ui.history.typed_days import days_as_kept
from homebound.ui.timetext import day_text, full_day_text
from homebound.vault.search_index import fold


@pytest.mark.parametrize("language", ["en_GB", "en_US", "ru_RU", "zh_CN", "uz_Latn_UZ", "ar_EG"])
def test_every_month_as_the_windows_write_it(language: str) -> None:
    QLocale.setDefault(QLocale(language))
    for month in range(1, 13):
        day = date(2026, month, 7 + month)
        for written in (day_text(day), full_day_text(day)):
            words = days_as_kept(written).split()
            assert words, written
            assert all(fold(word) in f"{day:%d.%m.%Y}" for word in words), (written, words)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("26 November", "26.11."),
        ("26\N{NO-BREAK SPACE}november", "26.11."),
        ("Nov 26, 2026", "26.11. 2026"),
        ("3 dec cough", "03.12. cough"),
        ("cough", "cough"),
        ("may", "may"),
        ("2 aspirins", "2 aspirins"),
        ("3 mayors", "3 mayors"),
        ("126 November", "126 November"),
        ("26.11.2026", "26.11.2026"),
        (" \N{FACE WITH THERMOMETER}  x", " \N{FACE WITH THERMOMETER}  x"),
    ],
)
def test_what_is_no_day_stays_as_it_was_typed(typed: str, kept: str) -> None:
    assert days_as_kept(typed) == kept
