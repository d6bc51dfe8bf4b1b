"""Every word of the shipped questionnaires and of the advice, in every language of the app."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from homebound.core.fhir_values import TRANSLATION
from homebound.paths import resource
from homebound.services.forms import SHIPPED_FORMS

LANGUAGES = ("ru", "zh-Hans", "uz", "ar")
# Symbols that are written alike everywhere.
SYMBOLS = frozenset({"°C", "°F", "%"})
SCRIPTS = {
    "ru": re.compile(r"[а-яё]", re.IGNORECASE),
    "zh-Hans": re.compile(r"[\u4e00-\u9fff]"),
    "uz": re.compile(r"[a-zʻʼ]", re.IGNORECASE),
    "ar": re.compile(r"[\u0621-\u064a]"),
}
# What belongs to one language alone must not stand in the text of another.
FOREIGN = {
    "ru": re.compile(r"[\u0600-\u06ff\u4e00-\u9fffʻ]"),
    "zh-Hans": re.compile(r"[\u0400-\u04ff\u0600-\u06ffa-z]"),
    "uz": re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff'‘’`]"),
    "ar": re.compile(r"[\u0400-\u04ff\u4e00-\u9fffa-z]"),
}
PLACEHOLDER = re.compile(r"\{[^}]*\}")


def form_texts(node: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """Give every text that is shown, with its translations by language."""
    if isinstance(node, list):
        for one in node:
            yield from form_texts(one)
    elif isinstance(node, dict):
        for key in ("title", "text", "display"):
            if key in node:
                found = node[f"_{key}"]["extension"]
                assert {one["url"] for one in found} == {TRANSLATION}
                pairs = [list(one["extension"]) for one in found]
                yield node[key], {pair[0]["valueCode"]: pair[1]["valueString"] for pair in pairs}
        for key, value in node.items():
            if not key.startswith("_"):
                yield from form_texts(value)


def advice_texts() -> Iterator[tuple[str, dict[str, str]]]:
    root = json.loads(resource("advice/danger-signs.json").read_bytes())
    for texts in (root["ending"], root["not-sure"], *(row["text"] for row in root["rows"])):
        yield texts["en"], {language: text for language, text in texts.items() if language != "en"}


def shipped() -> list[Any]:
    texts = {"advice": list(advice_texts())}
    for name in SHIPPED_FORMS:
        texts[name] = list(
            form_texts(json.loads(resource(f"questionnaires/{name}.json").read_bytes()))
        )
    return [pytest.param(found, id=name) for name, found in texts.items()]


@pytest.mark.parametrize("texts", shipped())
def test_every_text_is_there_in_every_language_in_its_own_words_and_script(
    texts: list[tuple[str, dict[str, str]]],
) -> None:
    assert len(texts) > 15
    for english, translations in texts:
        assert tuple(translations) == LANGUAGES, english
        for language, text in translations.items():
            assert text.strip() == text
            assert PLACEHOLDER.findall(text) == PLACEHOLDER.findall(english)
            if english in SYMBOLS:
                assert text == english
                continue
            bare = PLACEHOLDER.sub("", text).replace("COVID-19", "")
            assert text != english
            assert SCRIPTS[language].search(bare), (language, text)
            assert not FOREIGN[language].search(bare), (language, text)


def test_a_text_has_the_same_words_wherever_it_stands() -> None:
    known: dict[str, dict[str, str]] = {}
    for name in SHIPPED_FORMS:
        root = json.loads(resource(f"questionnaires/{name}.json").read_bytes())
        for english, translations in form_texts(root):
            assert known.setdefault(english, translations) == translations


def test_what_stands_for_different_things_in_english_does_so_in_every_language() -> None:
    for name in SHIPPED_FORMS:
        root = json.loads(resource(f"questionnaires/{name}.json").read_bytes())
        known = dict(form_texts(root))
        for language in LANGUAGES:
            words = [translations[language] for translations in known.values()]
            assert len(set(words)) == len(words), (name, language)


def test_the_files_are_those_that_the_table_of_words_makes(tmp_path: Path) -> None:
    maker = Path(__file__).parents[2] / "packaging/tools/questionnaires.py"
    if not maker.is_file():
        pytest.skip("the table of words is not installed with the app, only in its source")
    subprocess.run([sys.executable, str(maker), str(tmp_path)], check=True)
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    there = {file.name: file.read_bytes() for file in resource("questionnaires").glob("*.json")}
    assert made == there
    assert set(there) == {f"{name}.json" for name in SHIPPED_FORMS}
