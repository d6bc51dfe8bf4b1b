"""A questionnaire as values: the part of FHIR R4 that the app can show."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from homebound.core.answer_values import (
    Answer,
    Coded,
    Quantity,
    Several,
    Single,
    finding,
    is_plain,
)
from homebound.core.language_tags import nearest

SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
MAX_INTEGER = 2**31  # FHIR's integer has 32 bits
# FHIR's string has no control characters but these three, and UTF-8 no lone surrogates.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class Text:
    """A sentence with its translations by BCP 47 language code."""

    default: str
    translations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def in_language(self, code: str) -> str:
        """Give the sentence in a language or the nearest to it (`nearest`), else as written."""
        if code in self.translations:
            return self.translations[code]
        found = nearest(code, tuple(self.translations))
        return self.default if found is None else self.translations[found]


class ItemType(StrEnum):
    """What an item holds (FHIR R4 item types; the others are refused)."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    DECIMAL = "decimal"
    QUANTITY = "quantity"
    INTEGER = "integer"
    DATE = "date"
    TIME = "time"
    STRING = "string"
    TEXT = "text"

    @property
    def answerable(self) -> bool:
        return self not in (ItemType.GROUP, ItemType.DISPLAY)

    def accepts(self, answer: Answer) -> bool:
        """Say whether an answer is a well-formed one of this type, whatever the question's limits."""
        match self:
            case ItemType.BOOLEAN:
                return isinstance(answer, bool)
            case ItemType.CHOICE:
                return isinstance(answer, Coded)
            case ItemType.DECIMAL:
                return isinstance(answer, Decimal) and is_plain(answer)
            case ItemType.QUANTITY:
                return isinstance(answer, Quantity) and is_plain(answer.value)
            case ItemType.INTEGER:
                return type(answer) is int and abs(answer) < MAX_INTEGER
            case ItemType.DATE:
                return type(answer) is date
            case ItemType.TIME:
                return isinstance(answer, time) and answer.tzinfo is None
            case ItemType.STRING | ItemType.TEXT:
                return isinstance(answer, str) and not _UNWRITABLE.search(answer)
            case _:
                return False


@dataclass(frozen=True)
class Coding:
    """A code of a terminology, such as SNOMED CT or LOINC."""

    system: str | None
    code: str


@dataclass(frozen=True)
class Option:
    """One of the answers to choose from. Codes are unique within their question."""

    code: str
    system: str | None
    text: Text


@dataclass(frozen=True)
class Unit:
    """A UCUM unit that a quantity may be given in."""

    code: str
    text: Text


@dataclass(frozen=True)
class Condition:
    """What another question's answer must be for an item to be shown (enableWhen).

    `operator` is one of exists, =, !=, >, <, >=, <=; `answer` has the type of that question, and is
    a bool for exists.
    """

    question: str
    operator: str
    answer: Single


@dataclass(frozen=True)
class Item:
    """A question, a group or a line of text.

    Limits of a quantity are in its first unit. Outside `minimum` and `maximum` an answer is
    refused, outside `likely_minimum` and `likely_maximum` the resident is asked whether it is
    right. `max_length` is in characters and set for every string and text, and for everything
    else that is written and `repeats`, where it counts all answers with a line end between two;
    of such a string `max_each` is that of one answer.
    `control` is an itemControl code. Of `conditions` all must hold, or any, by `all_conditions`.
    """

    link_id: str
    type: ItemType
    text: Text
    required: bool = False
    repeats: bool = False
    options: tuple[Option, ...] = ()
    conditions: tuple[Condition, ...] = ()
    all_conditions: bool = True
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    likely_minimum: Decimal | None = None
    likely_maximum: Decimal | None = None
    max_length: int | None = None
    max_each: int | None = None
    units: tuple[Unit, ...] = ()
    initial: Answer | None = None
    hidden: bool = False
    collapsed: bool = False
    control: str | None = None
    codes: tuple[Coding, ...] = ()
    items: tuple["Item", ...] = ()

    def accepts(self, answer: Answer) -> bool:
        """Say whether an answer is well formed for this question, whatever its limits.

        A question that repeats takes `Several` alone: each on one line, no option twice.
        """
        if not self.repeats:
            return self.type.accepts(answer)
        if not isinstance(answer, Several) or not answer.answers:
            return False
        distinct = self.type is not ItemType.CHOICE or len(set(answer.answers)) == len(
            answer.answers
        )
        return distinct and all(self._accepts_line(one) for one in answer.answers)

    def _accepts_line(self, answer: Single) -> bool:
        lines = isinstance(answer, str) and (len(answer.splitlines()) > 1 or not answer.strip())
        return self.type.accepts(answer) and not lines

    @cached_property
    def about_symptom(self) -> bool:
        """Say whether it is a choice with a yes, or a boolean with SNOMED CT's code for what it asks."""
        if self.type is ItemType.BOOLEAN:
            return any(code.system == SNOMED for code in self.codes)
        return any(finding(Coded(option.code)) == "yes" for option in self.options)

    def walk(self) -> Iterator["Item"]:
        """Give the item and everything in it, depth first."""
        yield self
        for child in self.items:
            yield from child.walk()


@dataclass(frozen=True)
class Questionnaire:
    """A form: its canonical address and version, and its items in the order of the page.

    `digest` is the SHA-256 over the exact bytes of its file, in base64url without padding.
    """

    id: str
    url: str
    version: str
    title: Text
    items: tuple[Item, ...]
    digest: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """The address with the version, as a response names its questionnaire."""
        return f"{self.url}|{self.version}"

    @cached_property
    def by_link_id(self) -> Mapping[str, Item]:
        """Every item by its link id, depth first."""
        return {item.link_id: item for top in self.items for item in top.walk()}

    @cached_property
    def parents(self) -> Mapping[str, Item]:
        """The item that each inner item stands in, by the inner one's link id."""
        return {child.link_id: item for item in self.walk() for child in item.items}

    def walk(self) -> Iterator[Item]:
        """Give every item, depth first."""
        return iter(self.by_link_id.values())

    def questions(self) -> Iterator[Item]:
        """Give every item that takes an answer, hidden ones too, depth first."""
        return iter(self._questions)

    @cached_property
    def _questions(self) -> tuple[Item, ...]:
        return tuple([item for item in self.walk() if item.type.answerable])

    @cached_property
    def temperature(self) -> Item | None:
        """The question about the body temperature, by our link id or by LOINC's code, where asked."""
        return next(
            (
                item
                for item in self._questions
                if item.type is ItemType.QUANTITY
                and (item.link_id == "temperature" or Coding(LOINC, "8310-5") in item.codes)
            ),
            None,
        )

    def find(self, link_id: str) -> Item | None:
        """Find an item by its link id."""
        return self.by_link_id.get(link_id)
