"""Every sentence is translated: whole, with the same blanks, in its own script, by the glossary."""

import json
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from translated import FOLDER, TRANSLATED, Translation, tool, translations

_BLANKS = re.compile(r"\{[^}]*\}|%n|%\d|\(\*[^)]*\)|;;|\n")
_KEY = re.compile(r"&(?=\w)")
_NAMES = re.compile(
    r"Homebound|homebound|SpO2|PDF|FHIR|CSV|HTML|QR|Ctrl\+\w|Ctrl|Esc|Tor|SOCKS|°[CF]|%"
)
_SCRIPTS = {
    "ru": re.compile(r"[А-Яа-яЁё]"),
    "zh_CN": re.compile(r"[\u4e00-\u9fff]"),
    "uz": re.compile(r"[A-Za-z]"),
    "ar": re.compile(r"[\u0621-\u064a]"),
}
_FOREIGN = {
    "ru": re.compile(r"[\u4e00-\u9fff\u0600-\u06ff]"),
    "zh_CN": re.compile(r"[А-Яа-яЁё\u0600-\u06ff]"),
    "uz": re.compile(r"[А-Яа-яЁё\u4e00-\u9fff\u0600-\u06ff]|(?<=\w)['`\u2018\u2019](?=\w)|[oOgG]['`\u2018\u2019\u02bc]"),
    "ar": re.compile(r"[А-Яа-яЁё\u4e00-\u9fff\u0660-\u0669\u06f0-\u06f9]"),
}  # fmt: skip
_ENDS = {".": ".。", "?": "?？؟", "…": "…", ":": ":：", "!": "!！"}
# How many plural forms stand for one number alone, from the first.
_EXACT = {"en": 1, "ru": 0, "zh_CN": 0, "uz": 1, "ar": 3}
_FORMS = {"en": 2, "ru": 3, "zh_CN": 1, "uz": 2, "ar": 6}


def plain(text: str) -> str:
    """Give a text without vowel signs and in small letters, to look for stems in."""
    spread = unicodedata.normalize("NFKD", text.replace("\u0640", "")) if _is_arabic(text) else text
    letters = "".join(one for one in spread if not unicodedata.combining(one))
    return letters.casefold().replace("ё", "е")


def _is_arabic(text: str) -> bool:
    return _SCRIPTS["ar"].search(text) is not None


@cache
def glossary() -> list[dict[str, object]]:
    terms = json.loads((FOLDER / "glossary.json").read_text(encoding="utf-8"))["terms"]
    assert isinstance(terms, list)
    return terms


def stems(term: dict[str, object], code: str) -> list[str]:
    chosen = term[code]
    assert isinstance(chosen, dict)
    return [plain(one) for one in chosen["stems"]]


def complaints(code: str, one: Translation) -> list[str]:
    """Say all that is wrong with a finished translation."""
    found = [complaint for form in one.forms for complaint in _about_form(code, one, form)]
    if len(one.forms) != (_FORMS[code] if one.counts else 1):
        found.append("number of plural forms")
    if code != "en" and not one.context.startswith("Q"):
        for term in glossary():
            # Blanks and the ends of file names are no words.
            words = re.sub(r"\{\w+\}|\.homebound[\w-]*", "", one.source)
            matches = re.search(str(term["match"]), words, re.IGNORECASE)
            excepted = term.get("except", [])
            assert isinstance(excepted, list)
            if matches is None or one.source in excepted:
                continue
            if not any(stem in plain(form) for form in one.forms for stem in stems(term, code)):
                found.append(f"glossary: {term['term']}")
    return found


def _about_form(code: str, one: Translation, form: str) -> list[str]:
    if not form.strip():
        return ["empty"]
    found = []
    wanted, given = Counter(_BLANKS.findall(one.source)), Counter(_BLANKS.findall(form))
    may_spell = one.counts and one.forms.index(form) < _EXACT[code]
    if may_spell:
        wanted.pop("%n", None)
        given.pop("%n", None)
    if wanted != given:
        found.append("blanks")
    if len(_KEY.findall(one.source)) != len(_KEY.findall(form)):
        found.append("keys")
    if code in _SCRIPTS:
        found += _about_script(code, one, form)
    return found + _about_end(one, form)


def _about_script(code: str, one: Translation, form: str) -> list[str]:
    found: list[str] = []
    if re.fullmatch(r"\{first\} to \{last\}", one.source) and "—" in form:
        return found  # a dash says it
    if re.search(r"[A-Za-z]{2}", _NAMES.sub("", _BLANKS.sub("", one.source))):
        if _SCRIPTS[code].search(_NAMES.sub("", _BLANKS.sub("", form))) is None:
            found.append("script")
        if form == one.source:
            found.append("English")
    if _FOREIGN[code].search(form):
        found.append("foreign letters")
    return found


def _about_end(one: Translation, form: str) -> list[str]:
    found = []
    end = _ENDS.get(one.source[-1:])
    if end is not None and form.rstrip("\u200f\u200e")[-1:] not in end:
        found.append("end")
    if end is None and form[-1:] in ".。":
        found.append("end")
    if (one.source[0].isspace(), one.source[-1].isspace()) != (
        form[0].isspace(),
        form[-1].isspace(),
    ) and one.comment != "between the parts of a list":
        found.append("spaces")
    return found


def test_the_files_hold_exactly_the_sentences_of_the_sources() -> None:
    wanted = {(one.context, one.source, one.comment, one.counts) for one in tool().collect()}
    for code in TRANSLATED:
        held = [(one.context, one.source, one.comment, one.counts) for one in translations(code)]
        assert len(held) == len(set(held))
        assert set(held) == wanted, f"packaging/translations update ({code})"
    plural = {one for one in wanted if one[3]}
    held = [(one.context, one.source, one.comment, one.counts) for one in translations("en")]
    assert set(held) == plural


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_what_is_translated_keeps_its_blanks_its_script_and_the_glossary(code: str) -> None:
    wrong = [
        f"{one.context}: {one.source!r} → {one.forms}: {', '.join(found)}"
        for one in translations(code)
        if one.finished and (found := complaints(code, one))
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_nothing_is_left_untranslated(code: str) -> None:
    left = [f"{one.context}: {one.source}" for one in translations(code) if not one.finished]
    assert not left, "\n" + "\n".join(left)


def test_a_translation_that_is_wrong_is_found() -> None:
    """The check itself: one wrong translation for each complaint."""

    def found(code: str, source: str, *forms: str, counts: bool = False) -> str:
        return ", ".join(complaints(code, Translation("today", source, "", forms, True, counts)))

    assert found("ru", "Open until {time}", "Открыто до {time}") == ""
    assert found("ru", "Open until {time}", "Открыто до {час}") == "blanks"
    assert found("ru", "Back", "Back") == "script, English"
    assert found("ru", "Back", "") == "empty"
    assert found("ru", "Nothing is erased.", "Ничего не стирается") == "end"
    assert found("ru", "Erase", "Удалить") == "glossary: erase"
    assert found("ru", "&Copy", "Копировать") == "keys"
    assert found("uz", "Back", "Orqaga") == ""
    assert found("uz", "Food", "Озиқ-овқат") == "script, foreign letters"
    assert found("uz", "Medicine", "Dori so'raladi") == "foreign letters"
    assert found("ar", "Page 5", "صفحة ٥") == "foreign letters"
    assert found("ar", "Lock", "قُفْل") == ""
    assert found("zh_CN", "Back", "返回。") == "end"
    assert found("ru", "%n days", "%n день", "%n дня", "%n дней", counts=True) == ""
    assert found("ru", "%n days", "один день", "%n дня", "%n дней", counts=True) == "blanks"
    assert found("ru", "%n days", "%n дней", counts=True) == "number of plural forms"
    forms = ("أقل من يوم", "يوم واحد", "يومان", "%n أيام", "%n يومًا", "%n يوم")
    assert found("ar", "%n days", *forms, counts=True) == ""


def test_each_language_is_built_and_read_by_qt(tmp_path: Path) -> None:
    tool().release(tmp_path)
    for code in ("en", *TRANSLATED):
        translator = QTranslator()
        assert translator.load(str(tmp_path / f"homebound_{code}.qm"))
        finished = [one for one in translations(code) if one.finished and not one.counts]
        for one in finished:
            assert translator.translate(one.context, one.source, one.comment) == one.forms[0]


def test_english_counts_one_and_many(tmp_path: Path) -> None:
    tool().release(tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "homebound_en.qm"))
    assert translator.translate("settings", "%n days", "", 1) == "%n day"
    assert translator.translate("settings", "%n days", "", 30) == "%n days"


def test_the_glossary_has_every_term_in_every_language() -> None:
    for term in glossary():
        assert re.search(str(term["match"]), str(term["term"]), re.IGNORECASE)
        for code in TRANSLATED:
            chosen = term[code]
            assert isinstance(chosen, dict)
            assert _SCRIPTS[code].search(chosen["word"])
            assert _FOREIGN[code].search(chosen["word"]) is None
            # The term itself is one of the forms that count.
            assert any(stem in plain(chosen["word"]) for stem in stems(term, code)), term["term"]
