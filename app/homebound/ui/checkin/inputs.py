"""What stands in the fields of a check-in page, and the answers that it means."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

from homebound.core.answers import Answer, Coded, Quantity, Several, Single, parse_number
from homebound.core.questionnaire import Item, ItemType, Questionnaire

_DRAFT_VERSION = 1
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})")


@dataclass(frozen=True)
class Typed:
    """A number as it was typed, with the UCUM code of the unit beside it."""

    text: str = field(repr=False)
    unit: str


# A tuple holds the codes of the options that are ticked.
Input = str | bool | Typed | tuple[str, ...]


def plain_number(value: Decimal) -> str:
    """Write a number with a point and without an exponent, as the resident would."""
    return f"{value:f}"


def read_input(item: Item, value: Input) -> Answer | None:
    """Give the answer that a field means, None where it is empty or cannot be read.

    Where a question repeats, each line that is not empty is an answer.
    """
    if isinstance(value, tuple):
        return Several(tuple(Coded(code) for code in value)) if value and item.repeats else None
    if item.repeats and isinstance(value, str):
        return _read_lines(item.type, value)
    if isinstance(value, bool):
        return value if item.type is ItemType.BOOLEAN else None
    if isinstance(value, Typed):
        number = parse_number(value.text)
        return None if number is None else Quantity(number, value.unit)
    return _read_text(item.type, value) if value.strip() else None


def _read_lines(item_type: ItemType, text: str) -> Several | None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    answers = [_read_text(item_type, line) for line in lines]
    read = tuple(answer for answer in answers if answer is not None)
    return Several(read) if read and len(read) == len(lines) else None


def _read_text(item_type: ItemType, text: str) -> Single | None:
    match item_type:
        case ItemType.CHOICE:
            return Coded(text)
        case ItemType.STRING | ItemType.TEXT:
            return text
        case ItemType.DECIMAL:
            return parse_number(text)
        case ItemType.INTEGER:
            number = parse_number(text)
            return None if number is None or number % 1 else int(number)
        case ItemType.DATE:
            return _read_date(text)
        case ItemType.TIME:
            return _read_time(text)
        case _:
            return None


def _read_date(text: str) -> date | None:
    parts = _DATE.fullmatch(_latin(text))
    try:
        return None if parts is None else date(int(parts[1]), int(parts[2]), int(parts[3]))
    except ValueError:  # the 31st of a short month
        return None


def _read_time(text: str) -> time | None:
    parts = _TIME.fullmatch(_latin(text))
    try:
        return None if parts is None else time(int(parts[1]), int(parts[2]))
    except ValueError:  # 25:00
        return None


def _latin(text: str) -> str:
    """Write digits of any script as 0 to 9."""
    digits = (unicodedata.decimal(character, None) for character in text.strip())
    return "".join(
        character if digit is None else str(digit)
        for character, digit in zip(text.strip(), digits, strict=True)
    )


def write_input(answer: Answer) -> Input:
    """Give what stands in a field that holds an answer."""
    match answer:
        case Several(answers):
            codes = tuple(one.code for one in answers if isinstance(one, Coded))
            return codes or "\n".join(str(write_input(one)) for one in answers)
        case bool():
            return answer
        case Coded(code):
            return code
        case Quantity(value, unit):
            return Typed(plain_number(value), unit)
        case Decimal():
            return plain_number(answer)
        case time():
            return f"{answer:%H:%M}"
        case date():
            return answer.isoformat()
        case _:
            return str(answer)


def is_empty(value: Input) -> bool:
    """Say whether nothing was typed or chosen; a unit alone is nothing."""
    if isinstance(value, Typed):
        return not value.text.strip()
    if isinstance(value, tuple):
        return not value
    return isinstance(value, str) and not value.strip()


def fits(item: Item, value: Input) -> bool:
    """Say whether a value can stand in the field of a question."""
    match item.type:
        case ItemType.BOOLEAN:
            return isinstance(value, bool)
        case ItemType.QUANTITY:
            return isinstance(value, Typed) and value.unit in {unit.code for unit in item.units}
        case ItemType.CHOICE if item.repeats:
            offered = {option.code for option in item.options}
            return isinstance(value, tuple) and offered.issuperset(value)
        case ItemType.CHOICE:
            return isinstance(value, str) and value in {option.code for option in item.options}
        case _:
            return isinstance(value, str)


def write_draft(inputs: Mapping[str, Input], call: bool | None = None) -> str:
    """Write the fields of a page as JSON, for the encrypted draft alone.

    `call` is the answer to the question that is not the questionnaire's, None without one.
    """
    fields = {
        link_id: {"text": value.text, "unit": value.unit} if isinstance(value, Typed) else value
        for link_id, value in inputs.items()
    }
    asked = {} if call is None else {"call": call}
    return json.dumps({"version": _DRAFT_VERSION, "fields": fields, **asked}, ensure_ascii=False)


def read_draft(questionnaire: Questionnaire, body: str) -> dict[str, Input] | None:
    """Read the fields of a draft that still fit the form; None where it cannot be read at all."""
    fields = _draft(body).get("fields")
    return dict(_fitting(questionnaire, fields)) if isinstance(fields, dict) else None


def read_call(body: str) -> bool | None:
    """Read from a draft whether a call is wanted, None where that was not answered."""
    call = _draft(body).get("call")
    return call if isinstance(call, bool) else None


def _draft(body: str) -> dict[str, object]:
    try:
        draft = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    known = isinstance(draft, dict) and draft.get("version") == _DRAFT_VERSION
    return draft if known else {}


def _fitting(
    questionnaire: Questionnaire, fields: Mapping[object, object]
) -> Iterator[tuple[str, Input]]:
    for item in questionnaire.questions():
        value = fields.get(item.link_id)
        if isinstance(value, dict):
            text, unit = value.get("text"), value.get("unit")
            value = Typed(text, unit) if isinstance(text, str) and isinstance(unit, str) else None
        if isinstance(value, list):
            ticked = {code for code in value if isinstance(code, str)}
            value = tuple(option.code for option in item.options if option.code in ticked)
        if isinstance(value, str | bool | Typed | tuple) and fits(item, value) and not item.hidden:
            yield item.link_id, value
