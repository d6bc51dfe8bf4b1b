"""Answers: how numbers are read, and what is wrong with what was answered."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from homebound.core.answer_values import (
    MAX_DIGITS,
    Answer,
    Answers,
    Coded,
    Quantity,
    Several,
    Single,
    is_blank,
    plain_text,
    singles,
)
from homebound.core.enabling import enabled, enabled_answers
from homebound.core.questionnaire_items import Item, Questionnaire
from homebound.core.temperature import CELSIUS, FAHRENHEIT, comparable, to_celsius, to_fahrenheit

__all__ = [
    "Answer",
    "Answers",
    "Coded",
    "Problem",
    "ProblemKind",
    "Quantity",
    "Several",
    "Single",
    "check_answers",
    "is_blank",
    "parse_number",
    "singles",
    "sound_answers",
]

MAX_BYTES = 840
NO_CELSIUS_ABOVE = 50

_POINTS = ".,\N{ARABIC DECIMAL SEPARATOR}\N{FULLWIDTH FULL STOP}\N{FULLWIDTH COMMA}"
# What keyboards and copied texts put around numbers to steer their direction.
_BIDI_MARKS = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


def parse_number(text: str) -> Decimal | None:
    """Read a number as people type it, None where it is not one.

    Digits of any script, a comma or a point, an ASCII sign; spaces around it and direction marks
    are passed over. No exponents, no grouping, at most 12 digits.
    """
    plain = text.translate(_BIDI_MARKS).strip()
    sign = plain[:1] if plain[:1] in ("+", "-") else ""
    written = []
    for character in plain[len(sign) :]:
        digit = unicodedata.decimal(character, None)
        if digit is None and character not in _POINTS:
            return None
        written.append("." if digit is None else str(digit))
    digits = len(written) - written.count(".")
    if not 1 <= digits <= MAX_DIGITS or written.count(".") > 1:
        return None
    found = Decimal("".join(written))
    return -found if sign == "-" else found


class ProblemKind(StrEnum):
    """What is wrong with an answer."""

    REQUIRED = "required"
    TOO_LOW = "too-low"
    TOO_HIGH = "too-high"
    TOO_LONG = "too-long"
    NOT_AN_OPTION = "not-an-option"
    WRONG_TYPE = "wrong-type"
    UNLIKELY = "unlikely"
    MAYBE_FAHRENHEIT = "maybe-fahrenheit"


@dataclass(frozen=True)
class Problem:
    """Something wrong with one answer.

    `limit` is the limit that was crossed, in the unit of the answer and with a point; for a text it
    is the number of characters, or None where 840 bytes of UTF-8 were crossed first.
    """

    link_id: str
    kind: ProblemKind
    limit: str | None = None

    @property
    def blocks(self) -> bool:
        """Say whether the check-in cannot be saved so; else the resident is asked if it is right."""
        return self.kind is not ProblemKind.UNLIKELY


def _number(answer: Single) -> Quantity | None:
    if isinstance(answer, Quantity):
        return answer
    if isinstance(answer, bool) or not isinstance(answer, int | Decimal):
        return None
    return Quantity(Decimal(answer), "")


def _sign(item: Item, number: Quantity, limit: Decimal) -> int:
    """Give -1, 0 or 1 for a number below, at or above a limit."""
    value, bound = comparable(number, Quantity(limit, item.units[0].code if item.units else ""))
    return (value > bound) - (value < bound)


def _in_unit_of(item: Item, number: Quantity, limit: Decimal) -> str:
    if item.units and item.units[0].code != number.unit:
        bound = Quantity(limit, item.units[0].code)
        limit = to_fahrenheit(bound) if number.unit == FAHRENHEIT else to_celsius(bound)
    return f"{limit:f}"


def _check_number(item: Item, number: Quantity) -> Problem | None:
    too_warm = number.unit == CELSIUS and number.value > NO_CELSIUS_ABOVE
    if too_warm and any(unit.code == FAHRENHEIT for unit in item.units):
        meant = _check_number(item, Quantity(number.value, FAHRENHEIT))
        if meant is None or meant.kind is not ProblemKind.TOO_HIGH:
            return Problem(item.link_id, ProblemKind.MAYBE_FAHRENHEIT)
    for limit, wrong_sign, kind in (
        (item.minimum, -1, ProblemKind.TOO_LOW),
        (item.maximum, 1, ProblemKind.TOO_HIGH),
        (item.likely_minimum, -1, ProblemKind.UNLIKELY),
        (item.likely_maximum, 1, ProblemKind.UNLIKELY),
    ):
        if limit is not None and _sign(item, number, limit) == wrong_sign:
            return Problem(item.link_id, kind, _in_unit_of(item, number, limit))
    return None


def _check_text(item: Item, answer: str, limit: int | None) -> Problem | None:
    if limit is not None and len(answer) > limit:
        return Problem(item.link_id, ProblemKind.TOO_LONG, str(limit))
    if len(answer.encode()) > MAX_BYTES:
        return Problem(item.link_id, ProblemKind.TOO_LONG)
    return None


def _check(item: Item, answer: Answer) -> Problem | None:
    if not item.accepts(answer):
        return Problem(item.link_id, ProblemKind.WRONG_TYPE)
    whole = _check_text(item, plain_text(answer), item.max_length) if item.repeats else None
    each = (_check_single(item, one) for one in singles(answer))
    return next((problem for problem in (whole, *each) if problem is not None), None)


def _check_single(item: Item, answer: Single) -> Problem | None:
    if isinstance(answer, str):
        return _check_text(item, answer, item.max_each if item.repeats else item.max_length)
    if isinstance(answer, bool):
        return None
    if isinstance(answer, Coded):
        offered = any(option.code == answer.code for option in item.options)
        return None if offered else Problem(item.link_id, ProblemKind.NOT_AN_OPTION)
    if isinstance(answer, Quantity) and all(unit.code != answer.unit for unit in item.units):
        return Problem(item.link_id, ProblemKind.NOT_AN_OPTION)
    number = _number(answer)
    return None if number is None else _check_number(item, number)


def _is_left_out(item: Item, given: Answers) -> bool:
    asked = [inner.link_id for inner in item.walk() if inner.type.answerable]
    return bool(asked) and not any(link_id in given for link_id in asked)


def _problems(
    questionnaire: Questionnaire, answers: Answers, shown: frozenset[str]
) -> Iterator[Problem]:
    given = enabled_answers(questionnaire, answers, shown)
    for item in questionnaire.walk():
        if item.link_id not in shown:
            continue
        if item.required and _is_left_out(item, given):
            yield Problem(item.link_id, ProblemKind.REQUIRED)
        elif item.link_id in given:
            problem = _check(item, given[item.link_id])
            if problem is not None:
                yield problem


def check_answers(
    questionnaire: Questionnaire, answers: Answers, shown: frozenset[str] | None = None
) -> tuple[Problem, ...]:
    """Give what is wrong with the answers, at most one problem an item, in the order of the page.

    Only what is shown is looked at. A required group needs one answer in it. Nothing is raised for
    any answer of any type. `shown` is what `enabled` gives, where the caller has it already.
    """
    if shown is None:
        shown = enabled(questionnaire, answers)
    return tuple(_problems(questionnaire, answers, shown))


def sound_answers(
    questionnaire: Questionnaire, answers: Answers, shown: frozenset[str] | None = None
) -> dict[str, Answer]:
    """Give the answers that are shown and have no blocking problem: those to give advice on.

    So a 9 on the way to 97 % brings no call for an ambulance. `shown` is what `enabled` gives,
    where the caller has it already.
    """
    if shown is None:
        shown = enabled(questionnaire, answers)
    refused = {p.link_id for p in check_answers(questionnaire, answers, shown) if p.blocks}
    given = enabled_answers(questionnaire, answers, shown)
    return {link_id: answer for link_id, answer in given.items() if link_id not in refused}
