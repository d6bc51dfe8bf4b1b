"""FHIR R4 JSON for what forms are made of: texts, codes, extensions, answers."""

import re
from datetime import date, time
from decimal import Decimal
from types import MappingProxyType

from homebound.core.answer_values import Coded, Quantity, Single
from homebound.core.errors import ErrorCode, UserError
from homebound.core.questionnaire_items import Coding, Item, ItemType, Text
from homebound.core.strict_json import Node, as_object, needed_string, objects, string

MAX_TEXT = 2000  # characters of anything that is shown
UCUM = "http://unitsofmeasure.org"
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
# The type in the names of value[x], answer[x] and initial[x].
SUFFIXES = {
    ItemType.BOOLEAN: "Boolean",
    ItemType.CHOICE: "Coding",
    ItemType.DECIMAL: "Decimal",
    ItemType.QUANTITY: "Quantity",
    ItemType.INTEGER: "Integer",
    ItemType.DATE: "Date",
    ItemType.TIME: "Time",
    ItemType.STRING: "String",
    ItemType.TEXT: "String",
}
# What turns the order of letters round, so that a text shows something else than it says.
_OVERRIDES = re.compile(r"[\u202d\u202e]")
_OPENING, _ISOLATING = "\u202a\u202b", "\u2066\u2067\u2068"
_CLOSES = {"\u202c": _OPENING, "\u2069": _ISOLATING}
# FHIR's string has no control characters but these three.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?")


def unsupported(part: str) -> UserError:
    """Give the refusal of a form that uses a part of FHIR which the app does not know."""
    return UserError(ErrorCode.FORM_NOT_SUPPORTED, part=part)


def extensions(node: Node) -> dict[str, list[Node]]:
    """Give an element's extensions by their URL, else ValueError."""
    found: dict[str, list[Node]] = {}
    for extension in objects(node, "extension"):
        found.setdefault(needed_string(extension, "url"), []).append(extension)
    return found


def _closes_what_it_opens(line: str) -> bool:
    """Say whether what turns a line's direction ends in it, so that what stands behind is not turned."""
    opened = []
    for character in line:
        if character in _OPENING + _ISOLATING:
            opened.append(character)
        elif character in _CLOSES and not (opened and opened.pop() in _CLOSES[character]):
            return False
    return not opened


def _shown(words: str) -> str:
    """Give a text that can be shown as it is, else ValueError, or UserError for one too long."""
    if _CONTROLS.search(words):
        raise ValueError("a control character in a text")
    balanced = all(map(_closes_what_it_opens, words.splitlines()))
    if len(words) > MAX_TEXT or _OVERRIDES.search(words) or not balanced:
        raise unsupported("text")
    return words


def text(node: Node, key: str) -> Text | None:
    """Give a member with its translations, None where absent, else ValueError.

    Raises UserError FORM_NOT_SUPPORTED for a text of over 2,000 characters, and for one with marks
    that turn the order of its letters round.
    """
    default = string(node, key)
    if default is None:
        return None
    _shown(default)
    beside = as_object(node.get(f"_{key}", {}))
    translations = {}
    for translation in extensions(beside).get(TRANSLATION, []):
        parts = extensions(translation)
        if len(parts.get("lang", [])) != 1 or len(parts.get("content", [])) != 1:
            raise ValueError("a translation without its language or its text")
        language = needed_string(parts["lang"][0], "valueCode")
        translations[language] = _shown(_content(parts["content"][0]))
    return Text(default, MappingProxyType(translations))


def _content(part: Node) -> str:
    key = "valueMarkdown" if "valueMarkdown" in part else "valueString"
    return needed_string(part, key)


def coding(node: Node) -> Coding:
    """Give a code with its system, else ValueError."""
    return Coding(string(node, "system"), needed_string(node, "code"))


def number(raw: object) -> Decimal:
    """Give a JSON number as it was written, else ValueError."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        raise ValueError("not a number")  # noqa: TRY004 - the data is wrong
    found = Decimal(str(raw))
    if not ItemType.DECIMAL.accepts(found):
        raise ValueError("not a number with at most 12 digits")
    return found


def _value(item_type: ItemType, raw: object) -> object:
    match item_type:
        case ItemType.CHOICE:
            return Coded(coding(as_object(raw)).code)
        case ItemType.DECIMAL:
            return number(raw)
        case ItemType.QUANTITY:
            node = as_object(raw)
            return Quantity(number(node.get("value")), needed_string(node, "code"))
        case ItemType.DATE if isinstance(raw, str) and _DATE.fullmatch(raw):
            return date.fromisoformat(raw)
        case ItemType.TIME if isinstance(raw, str) and _TIME.fullmatch(raw):
            return time.fromisoformat(raw)
        case _:
            return raw


def read_answer(item_type: ItemType, raw: object) -> Single:
    """Give the answer that a value[x] holds, else ValueError."""
    found = _value(item_type, raw)
    if isinstance(found, bool | Decimal | int | str | Coded | Quantity | date | time) and (
        item_type.accepts(found)
    ):
        return found
    raise ValueError("not a value of the question's type")


def _json_number(value: Decimal) -> int | float:
    # Twelve digits survive a double, so that what is read back equals what was typed.
    return float(value) if "." in f"{value:f}" else int(value)


def write_answer(item: Item, answer: Single, language: str) -> object:
    """Give the value[x] for an answer. Raises ValueError where it is not one of the question's."""
    if not item.type.accepts(answer):
        raise ValueError("not an answer of the question's type")
    if isinstance(answer, Decimal):
        return _json_number(answer)
    if isinstance(answer, date | time):
        return answer.isoformat()
    if isinstance(answer, Quantity):
        unit = next((unit for unit in item.units if unit.code == answer.unit), None)
        if unit is None:
            raise ValueError("not a unit of the question")
        return {
            "value": _json_number(answer.value),
            "unit": unit.text.in_language(language),
            "system": UCUM,
            "code": unit.code,
        }
    if isinstance(answer, Coded):
        option = next((option for option in item.options if option.code == answer.code), None)
        if option is None:
            raise ValueError("not an option of the question")
        system = {} if option.system is None else {"system": option.system}
        return {**system, "code": option.code, "display": option.text.in_language(language)}
    return answer
