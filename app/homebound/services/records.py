"""A check-in's answers as the short coded values of a record."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from homebound.core.answer_values import MAX_DIGITS, Answer, plain_text
from homebound.core.answers import MAX_BYTES, Answers
from homebound.core.enabling import enabled_answers
from homebound.core.order import Order
from homebound.core.questionnaire_items import MAX_INTEGER, Item, ItemType, Questionnaire
from homebound.protocol.record import Record, RecordForm, make_record

if TYPE_CHECKING:
    from homebound.protocol.jws import SigningKey


# What a record's text must not hold: controls but tab and line ends, lone surrogates.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LONGEST_NUMBER = "-0." + "9" * MAX_DIGITS
_LONGEST = {
    ItemType.BOOLEAN: "false",
    ItemType.DECIMAL: _LONGEST_NUMBER,
    ItemType.INTEGER: str(-MAX_INTEGER),
    ItemType.DATE: "2026-11-22",
    ItemType.TIME: "23:59:59.999999",
}


def coded(answer: Answer) -> str:
    """Write an answer as a record holds it."""
    return _UNWRITABLE.sub(" ", plain_text(answer))


def coded_answers(questionnaire: Questionnaire, answers: Answers) -> Mapping[str, str]:
    """Write every answer that counts, by the link id of its question."""
    return {
        link_id: coded(answer)
        for link_id, answer in enabled_answers(questionnaire, answers).items()
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


def make_entry_record(
    order: Order,
    slot_ref: str,
    questionnaire: Questionnaire,
    answers: Answers,
    key: "SigningKey",
) -> Record:
    """Sign the record of one entry; it names its questionnaire, without which no answer has a sense."""
    asked = order.form
    # What the resident chose, where the order names nothing, goes by its own address.
    named = asked is not None and asked.sha256 == questionnaire.digest
    form_id = asked.id if asked is not None and named else questionnaire.url
    form = RecordForm(form_id, questionnaire.digest)
    return make_record(order.id, slot_ref, form, coded_answers(questionnaire, answers), key)
