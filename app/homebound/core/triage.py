"""Danger signs: which answers bring which advice, by the table in resources/advice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import IntEnum
from types import MappingProxyType

from homebound.core.answer_values import (
    Answer,
    Answers,
    Coded,
    Quantity,
    Single,
    finding,
    singles,
)
from homebound.core.fhir_values import number
from homebound.core.person import AgeGroup
from homebound.core.questionnaire_items import Questionnaire, Text
from homebound.core.strict_json import Node, as_object, needed_string, objects, read_object
from homebound.core.temperature import CELSIUS, FAHRENHEIT, to_celsius

NUMBER = "{number}"
NOT_SURE = Coded("not-sure")
DEFAULT = "default"
PER_CENT = "%"

_WHO: Mapping[str, frozenset[AgeGroup]] = {
    "all": frozenset(AgeGroup),
    "under-3-months": frozenset({AgeGroup.UNDER_3_MONTHS}),
    "under-5-years": frozenset({AgeGroup.UNDER_3_MONTHS, AgeGroup.UNDER_5_YEARS}),
}


class Level(IntEnum):
    """How urgent an advice is; the greater, the more urgent."""

    SELF_CARE = 1
    DOCTOR = 2
    EMERGENCY = 3


_LEVELS = {
    "self-care": Level.SELF_CARE,
    "doctor": Level.DOCTOR,
    "emergency": Level.EMERGENCY,
}


@dataclass(frozen=True)
class Span:
    """Numbers from `least` (or above `above`) and below `below`, on so many days running.

    Temperatures are in °C.
    """

    least: Decimal | None = None
    above: Decimal | None = None
    below: Decimal | None = None
    days: int = 1

    def holds(self, value: Decimal) -> bool:
        return (
            (self.least is None or value >= self.least)
            and (self.above is None or value > self.above)
            and (self.below is None or value < self.below)
        )


@dataclass(frozen=True)
class Row:
    """One row of the table: a sign, the answers that show it, and what to do about it.

    `link_id` is that of the shipped question, `codes` are what other questionnaires know it by.
    """

    sign: str
    link_id: str
    codes: frozenset[str]
    when: Coded | Span
    who: frozenset[AgeGroup]
    level: Level
    text: Text
    source: tuple[str, ...]


@dataclass(frozen=True)
class AdviceTable:
    """The rows, and what is said to someone who is not sure about an emergency sign.

    `ending` is what every advice to call ends with.
    """

    rows: tuple[Row, ...]
    not_sure: Text
    ending: Text

    @property
    def over_days(self) -> frozenset[str]:
        """The link ids of the questions whose answers of the days before count too."""
        return frozenset(
            row.link_id for row in self.rows if isinstance(row.when, Span) and row.when.days > 1
        )


@dataclass(frozen=True)
class Advice:
    """What to do about one sign. It tells of a person's health and stays out of `repr`."""

    sign: str = field(repr=False)
    link_id: str = field(repr=False)
    level: Level = field(repr=False)
    text: Text = field(repr=False)

    def sentence(self, language: str, number: str) -> str:
        """Give the advice in a language, with the number to call in it."""
        return self.text.in_language(language).replace(NUMBER, number)


def _translated(node: Node, ending: Node | None = None) -> Text:
    """Give a text by language, with the ending in the same language behind it."""
    sentences = {}
    for language in node:
        whole = needed_string(node, language)
        if ending is not None:
            # Chinese leaves no space after its full stop.
            between = "" if whole.endswith("\N{IDEOGRAPHIC FULL STOP}") else " "
            whole = f"{whole}{between}{needed_string(ending, language)}"
        sentences[language] = whole
    return Text(sentences["en"], MappingProxyType(sentences))


def _row(node: Node, ending: Node) -> Row:
    level = _LEVELS[needed_string(node, "level")]
    text = _translated(as_object(node.get("text")), None if level is Level.SELF_CARE else ending)
    if level is Level.EMERGENCY and not all(
        NUMBER in sentence for sentence in text.translations.values()
    ):
        raise ValueError("an emergency without the number to call")
    when = as_object(node.get("when"))
    limits = {name: number(when[name]) for name in ("least", "above", "below") if name in when}
    days = when.get("days", 1)
    sources, codes = node.get("source"), node.get("codes", [])
    if not isinstance(sources, list) or not isinstance(codes, list) or not isinstance(days, int):
        raise ValueError("not a row of the table")  # noqa: TRY004 - the data is wrong
    return Row(
        sign=needed_string(node, "sign"),
        link_id=needed_string(node, "question"),
        codes=frozenset(map(str, codes)),
        when=Span(**limits, days=days) if limits else Coded(needed_string(when, "answer")),
        who=_WHO[needed_string(node, "who")],
        level=level,
        text=text,
        source=tuple(map(str, sources)),
    )


def parse_advice(data: bytes) -> AdviceTable:
    """Read the table of danger signs. Raises ValueError or KeyError: the file is our own."""
    root = read_object(data)
    ending = as_object(root.get("ending"))
    rows = tuple(_row(node, ending) for node in objects(root, "rows"))
    if len({row.sign for row in rows}) != len(rows):
        raise ValueError("a sign stands twice")
    not_sure = _translated(as_object(root.get("not-sure")), ending)
    return AdviceTable(rows, not_sure, _translated(ending))


def for_questionnaire(table: AdviceTable, questionnaire: Questionnaire) -> AdviceTable:
    """Give the rows as a questionnaire asks them: its questions with a row's link id or codes.

    So an authority's own questionnaire brings advice too, where it says what it asks about.
    """
    rows = [
        replace(row, link_id=item.link_id)
        for row in table.rows
        for item in questionnaire.questions()
        if item.link_id == row.link_id or row.codes.intersection(one.code for one in item.codes)
    ]
    return replace(table, rows=tuple(rows))


def _value(answer: Answer | None) -> Decimal | None:
    if not isinstance(answer, Quantity):
        return None
    if answer.unit in (CELSIUS, FAHRENHEIT):
        return to_celsius(answer)
    return answer.value if answer.unit == PER_CENT else None


def _said(answer: Answer | None) -> frozenset[Single]:
    """Give what was answered, in the codes of the table."""
    said = ((one, finding(one)) for one in singles(answer))
    return frozenset(one if found is None else Coded(found) for one, found in said)


def _shows(when: Coded | Span, answer: Answer | None, past: Sequence[Decimal | None]) -> bool:
    if isinstance(when, Coded):
        return when in _said(answer)
    days = [_value(answer), *past][: when.days]
    return len(days) == when.days and all(day is not None and when.holds(day) for day in days)


def _advice(
    table: AdviceTable, row: Row, answer: Answer | None, past: Sequence[Decimal | None]
) -> Advice | None:
    if _shows(row.when, answer, past):
        return Advice(row.sign, row.link_id, row.level, row.text)
    if row.level is Level.EMERGENCY and isinstance(row.when, Coded) and NOT_SURE in _said(answer):
        return Advice(row.sign, row.link_id, Level.DOCTOR, table.not_sure)
    return None


def advise(
    table: AdviceTable,
    answers: Answers,
    age_group: AgeGroup,
    past_days: Sequence[Decimal | None],
) -> tuple[Advice, ...]:
    """Give the advice for a check-in, the most urgent first, else in the order of the table.

    Each question brings its most urgent advice alone. `answers` are those of `sound_answers`, so
    that what is hidden or half typed brings none. `past_days` are the highest temperatures in °C of
    the days before today, latest first, None for a day without one.
    """
    found: dict[str, Advice] = {}
    for row in table.rows:
        if age_group not in row.who:
            continue
        advice = _advice(table, row, answers.get(row.link_id), past_days)
        if advice is not None and (
            row.link_id not in found or advice.level > found[row.link_id].level
        ):
            found[row.link_id] = advice
    return tuple(sorted(found.values(), key=lambda advice: -advice.level))


def parse_emergency_numbers(data: bytes) -> Mapping[str, str]:
    """Read the numbers to call by country (ISO 3166-1 alpha-2), several joined by a slash.

    Raises ValueError: the file is our own.
    """
    root = read_object(data)
    default = needed_string(root, DEFAULT)
    countries = as_object(root.get("countries"))
    numbers = {country: needed_string(countries, country) for country in countries}
    return MappingProxyType({DEFAULT: default, **numbers})


def emergency_number(table: Mapping[str, str], country: str) -> str:
    """Give the number to call in a country, in capitals or not; 112 for one that is not listed."""
    return table.get(country.upper(), table[DEFAULT])
