"""The language of a computer: the desktop's until one is chosen, kept beside what it costs to unlock."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from homebound.core.language import ENGLISH, LANGUAGES, language_of, nearest
from homebound.services.forms import standard_form
from homebound.services.languages import Languages
from homebound.ui.countries import country_names
from homebound.ui.language import locale_of
from homebound.ui.places import place_name, zone_text
from homebound.ui.timetext import day_text, full_day_text, per_cent, with_unit
from homebound.vault.computer import Computer, keep_cost, keep_language, read_computer
from homebound.vault.header import KdfCost

COST = KdfCost(65536, 3, 4)

DAY = date(2026, 11, 26)


@pytest.fixture
def system_restored() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_nothing_is_chosen_at_first_and_a_choice_is_kept(tmp_path: Path) -> None:
    languages = Languages(tmp_path / "home")
    assert languages.chosen() is None
    for language in LANGUAGES:
        languages.choose(language)
        assert Languages(tmp_path / "home").chosen() == language
    assert (tmp_path / "home" / "computer.json").stat().st_mode & 0o777 == 0o600


def test_the_choice_and_the_cost_stand_in_one_file_and_leave_each_other_alone(
    tmp_path: Path,
) -> None:
    keep_language(tmp_path, "uz")
    keep_cost(tmp_path, COST)
    assert read_computer(tmp_path) == Computer(COST, "uz")
    keep_language(tmp_path, "ar")
    assert (tmp_path / "computer.json").read_bytes() == (
        b'{"format":1,"memory_kib":65536,"passes":3,"lanes":4,"language":"ar"}'
    )


@pytest.mark.parametrize(
    "text",
    [
        '{"format":1,"language":7}',
        '{"format":1,"language":["ar"]}',
        '{"format":1,"language":"ar","more":1}',
        '{"format":2,"language":"ar"}',
        '{"format":1,"memory_kib":65536,"language":"ar"}',
        '{"language":"ar"}',
        '["language"]',
        "language",
    ],
)
def test_a_file_of_another_shape_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "computer.json").write_text(text)
    assert read_computer(tmp_path) == Computer()


def test_a_language_that_the_app_does_not_speak_is_none(tmp_path: Path) -> None:
    for code in ("xx", "pseudo", "../../en", ""):
        keep_language(tmp_path, code)
        assert Languages(tmp_path).chosen() is None


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["ru-RU", "en-US"], "ru"),
        (["de-DE", "uz-Latn-UZ"], "uz"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-TW"], "zh_CN"),
        (["ar_EG"], "ar"),
        (["en-GB", "ru"], "en"),
        (["fi", "sv"], "en"),
        ([], "en"),
    ],
)
def test_the_desktop_s_first_language_that_the_app_speaks_is_taken(
    tags: list[str], code: str
) -> None:
    assert nearest(tags).code == code


def test_dates_and_times_have_the_form_of_the_language() -> None:
    finnish = QLocale("fi_FI")
    day, time = QDate(2026, 11, 26), QTime(18, 5)
    shown = {}
    for language in LANGUAGES:
        locale = locale_of(language, finnish)
        long = locale.toString(day, QLocale.FormatType.LongFormat)
        shown[language.code] = (long, locale.toString(time, QLocale.FormatType.ShortFormat))
    assert shown["en"] == ("Thursday, 26 November 2026", "18:05")
    assert shown["ru"] == ("четверг, 26 ноября 2026\u202fг.", "18:05")
    assert shown["zh_CN"] == ("2026年11月26日星期四", "18:05")
    assert "26" in shown["uz"][0]
    assert "payshanba" in shown["uz"][0]
    assert "الخميس" in shown["ar"][0]
    assert "26" in shown["ar"][0]
    assert "2026" in shown["ar"][0]


def test_a_region_of_the_same_language_is_the_desktop_s() -> None:
    assert locale_of(ENGLISH, QLocale("en_US")) == QLocale("en_US")
    russian = language_of("ru")
    assert russian is not None
    assert locale_of(russian, QLocale("ru_KZ")) == QLocale("ru_KZ")


@pytest.mark.parametrize("region", ["ar_EG", "ar_SA", "ar_MA", "ar_SY", "en_US"])
def test_arabic_has_one_kind_of_digits_in_every_region(region: str) -> None:
    arabic = language_of("ar")
    assert arabic is not None
    assert locale_of(arabic, QLocale(region)).toString(1234567890).replace(",", "") == "1234567890"


def test_a_day_without_its_year_keeps_the_language_s_order(system_restored: None) -> None:
    shown = {}
    for language in LANGUAGES:
        QLocale.setDefault(locale_of(language, QLocale("fi_FI")))
        shown[language.code] = day_text(date(2026, 11, 26))
    assert shown == {
        "en": "Thursday, 26\xa0November",
        "ru": "26\u00a0ноября (четверг)",
        "zh_CN": "11\u2060月\u206026\u2060日星期四",
        "uz": "payshanba, 26-\u2060noyabr",
        "ar": "الخميس، 26\xa0نوفمبر",
    }


MONTHS = {"en": "November", "ru": "ноября", "zh_CN": "11", "uz": "noyabr", "ar": "نوفمبر"}


def test_no_line_ends_between_a_number_and_its_month_or_its_unit(
    qapp: QApplication, system_restored: None
) -> None:
    assert _in_narrow_lines("26 November") == ["26", "November"]  # it is seen to break
    for language in LANGUAGES:
        QLocale.setDefault(locale_of(language, QLocale("fi_FI")))
        for words in (day_text, full_day_text):
            [line] = [
                one
                for one in _in_narrow_lines(words(date(2026, 11, 26)))
                if "26" in one.replace("2026", "")
            ]
            assert MONTHS[language.code] in line
        for text in (with_unit("36.5", "°C"), per_cent(150)):
            assert len(_in_narrow_lines(text)) == 1


def _in_narrow_lines(text: str) -> list[str]:
    layout = QTextLayout(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def test_a_russian_day_fits_behind_a_preposition_and_keeps_its_numbers_with_their_words(
    system_restored: None,
) -> None:
    QLocale.setDefault(QLocale("ru_RU"))
    assert full_day_text(date(2026, 11, 26)) == "26\u00a0ноября 2026\u00a0г. (четверг)"


@pytest.mark.parametrize(
    ("code", "germany"),
    [
        ("en", "Germany"),
        ("ru", "Германия"),
        ("zh_CN", "德国"),
        ("uz", "Germaniya"),
        ("ar", "ألمانيا"),
    ],
)
def test_countries_are_named_in_the_language(code: str, germany: str) -> None:
    language = language_of(code)
    assert language is not None
    names = dict(country_names(language))
    assert names["DE"] == germany
    assert len(names) > 240
    english = dict(country_names(ENGLISH))
    same = [one for one in names if names[one] == english[one]]
    assert language == ENGLISH or len(same) < (120 if code == "uz" else 1), same


def test_zones_are_named_for_their_place_in_the_language(system_restored: None) -> None:
    shown = {}
    for language in LANGUAGES:
        QLocale.setDefault(locale_of(language, QLocale("fi_FI")))
        shown[language.code] = (place_name("Europe/Kyiv"), zone_text("America/New_York", DAY, DAY))
        assert place_name("Etc/GMT-3") == "GMT-3"
    assert shown == {
        "en": ("Kyiv", "America/New_York, UTC-05:00"),
        "ru": ("Киев", "Нью-Йорк (America/New_York, UTC-05:00)"),
        "zh_CN": ("基辅", "纽约 (America/New_York, UTC-05:00)"),
        "uz": ("Kiyev", "Nyu-York (America/New_York, UTC-05:00)"),
        "ar": ("كييف", "نيويورك (America/New_York, UTC-05:00)"),
    }


def test_a_zone_says_how_far_it_is_from_utc_before_and_after_its_clocks_are_changed(
    system_restored: None,
) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    before, after = date(2026, 10, 20), date(2026, 10, 27)
    assert zone_text("Europe/Moscow", before, after) == "Europe/Moscow, UTC+03:00"
    assert zone_text("Asia/Kathmandu", before, after) == "Asia/Kathmandu, UTC+05:45"
    assert zone_text("Europe/Berlin", before, after) == "Europe/Berlin, UTC+02:00, UTC+01:00"
    assert zone_text("UTC", before, after) == "UTC"


def test_a_questionnaire_is_asked_in_each_language() -> None:
    asked = {
        standard_form().items[0].text.in_language(one.tag)
        for one in (*LANGUAGES, language_of("pseudo"))
        if one
    }
    assert len(asked) == len(LANGUAGES)
