"""How long the answers to a questionnaire can become, in the short coded form of a record."""

import json
from collections.abc import Mapping

from homebound.core.answer_values import MAX_DIGITS
from homebound.core.answers import MAX_BYTES
from homebound.core.questionnaire_items import MAX_INTEGER, Item, ItemType, Questionnaire

_LONGEST_NUMBER = "-0." + "9" * MAX_DIGITS
_LONGEST = {
    ItemType.BOOLEAN: "false",
    ItemType.DECIMAL: _LONGEST_NUMBER,
    ItemType.INTEGER: str(-MAX_INTEGER),
    ItemType.DATE: "2026-11-22",
    ItemType.TIME: "23:59:59.999999",
}


def longest_answers(questionnaire: Questionnaire) -> Mapping[str, str]:
    """Give a value as long as any can be for every question, whichever of them are shown together."""
    return {item.link_id: _longest(item) for item in questionnaire.questions()}


def _longest(item: Item) -> str:
    match item.type:
        case ItemType.CHOICE:
            codes = [option.code for option in item.options]
            return "\n".join(codes) if item.repeats else max(codes, key=_written, default="")
        case ItemType.QUANTITY:
            units = (unit.code for unit in item.units)
            return f"{_LONGEST_NUMBER} {max(units, key=_written, default='')}"
        case _ if item.repeats and item.type is not ItemType.STRING:
            # One digit a line; a line end takes two bytes as JSON writes it.
            return "1\n" * ((item.max_length or 0) // 2)
        case _ if item.type in (ItemType.STRING, ItemType.TEXT):
            characters = MAX_BYTES if item.max_length is None else min(item.max_length, MAX_BYTES)
            # Four bytes are the most that a character has, and JSON writes two for a quotation mark.
            wide = min(characters, (MAX_BYTES - characters) // 3)
            return "\N{GRINNING FACE}" * wide + '"' * (characters - wide)
        case _:
            return _LONGEST[item.type]


def _written(text: str) -> int:
    return len(json.dumps(text, ensure_ascii=False).encode())
