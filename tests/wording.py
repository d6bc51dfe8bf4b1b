"""Words on a screen that are not in its language."""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from homebound.core.language import ENGLISH, Language
from homebound.core.questionnaire import Text
from homebound.services.forms import SHIPPED_FORMS, advice_table, parsed, shipped_form
from translated import translations

_BLANK = re.compile(r"\\\{[^}]*\\\}|%L?n|%\d")
_SCRIPTS = {
    "ru": re.compile(r"[А-Яа-яЁё]"),
    "zh_CN": re.compile(r"[\u4e00-\u9fff]"),
    "ar": re.compile(r"[\u0621-\u064a]"),
}
_LATIN = re.compile(r"[A-Za-z]{3,}")
_FEW = 4  # letters without which a sentence with blanks would match anything


class Wording:
    """What is English on a screen of another language; each text is looked at once.

    `typed` are words that the resident or an authority wrote, which are in no language.
    """

    def __init__(self, language: Language, typed: tuple[str, ...]) -> None:
        self._language = language
        self._typed = typed
        self._known: set[str] = set()

    def faults(self, window: QWidget) -> Iterator[str]:
        """Give each text in sight, or told to a screen reader, that is not in the language."""
        if self._language == ENGLISH:
            return
        for one in window.findChildren(QWidget):
            if not one.isVisible() or one.property("role") in ("code", "large-code", "key"):
                continue
            for text in _texts(one):
                if text in self._known:
                    continue
                self._known.add(text)
                if self._is_foreign(text):
                    yield f"{one.objectName()} says “{text[:80]}”"

    def _is_foreign(self, text: str) -> bool:
        plain, patterns = _english(self._language)
        words = text.strip("\u200e\u200f\u2066\u2069 ").replace("&&", "&").replace("\u200b", "")
        if words in plain or any(one.fullmatch(words) for one in patterns):
            return True
        script = _SCRIPTS.get(self._language.code)
        if script is None:
            return False
        for typed in self._typed:
            words = words.replace(typed, "")
        return script.search(words) is None and _LATIN.search(words) is not None


def _texts(one: QWidget) -> Iterator[str]:
    """Give every text of a widget that is seen or spoken."""
    yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
    if isinstance(one, (QLabel, QAbstractButton)):
        yield one.text()
    if isinstance(one, (QLineEdit, QPlainTextEdit)):
        yield one.placeholderText()
    if isinstance(one, QComboBox):
        yield one.placeholderText()
        if not one.objectName().startswith("language"):
            yield from (one.itemText(at) for at in range(one.count()))


@cache
def _english(language: Language) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Give the English sentences that are other ones in a language: without blanks, and with."""
    pairs = [(one.source, form) for one in translations(language.code) for form in one.forms]
    pairs += [(one.default, one.in_language(language.tag)) for one in _data_texts()]
    plain, patterns = set(), []
    for source in {source for source, _ in pairs} - {form for _, form in pairs}:
        escaped = re.escape(source)
        if not _BLANK.search(escaped):
            plain.add(source)
        elif len(re.sub(r"[^A-Za-z]", "", _BLANK.sub("", escaped))) >= _FEW:
            patterns.append(re.compile(_BLANK.sub(".+", escaped), re.DOTALL))
    return frozenset(plain), tuple(patterns)


def _data_texts() -> Iterator[Text]:
    """Give the sentences of the questionnaires and the advice."""
    for name in SHIPPED_FORMS:
        for item in parsed(shipped_form(name)).walk():
            yield item.text
            yield from (option.text for option in item.options)
    table = advice_table()
    yield from (table.not_sure, table.ending, *(row.text for row in table.rows))
