"""One item of a FHIR R4 Questionnaire, read strictly."""

from decimal import Decimal

from homebound.core.answer_values import Answer, Coded, Several, Single
from homebound.core.fhir_values import (
    SUFFIXES,
    UCUM,
    coding,
    extensions,
    number,
    read_answer,
    text,
    unsupported,
)
from homebound.core.questionnaire_items import Item, ItemType, Option, Text, Unit
from homebound.core.strict_json import Node, as_object, flag, needed_string, objects
from homebound.core.temperature import CELSIUS, FAHRENHEIT

MAX_DEPTH = 6
MAX_CHARACTERS = 280
MAX_CODE = 64
MAX_OPTIONS = 200
MAX_CONDITIONS = 40
MAX_ITEMS = 200

_CORE = "http://hl7.org/fhir/StructureDefinition/"
HIDDEN = f"{_CORE}questionnaire-hidden"
ITEM_CONTROL = f"{_CORE}questionnaire-itemControl"
UNIT = f"{_CORE}questionnaire-unit"
UNIT_OPTION = f"{_CORE}questionnaire-unitOption"
MINIMUM = f"{_CORE}minValue"
MAXIMUM = f"{_CORE}maxValue"
COLLAPSIBLE = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-collapsible"
LIKELY_MINIMUM = "urn:homebound:likely-minimum"
LIKELY_MAXIMUM = "urn:homebound:likely-maximum"

_NUMERIC = (ItemType.DECIMAL, ItemType.QUANTITY, ItemType.INTEGER)
# What may repeat and is then written one on a line.
_LINES = (ItemType.DECIMAL, ItemType.INTEGER, ItemType.DATE, ItemType.TIME, ItemType.STRING)
_WRITTEN = (ItemType.STRING, ItemType.TEXT)


def _only(found: dict[str, list[Node]], url: str) -> Node | None:
    those = found.get(url, [])
    if len(those) > 1:
        raise ValueError("an extension stands twice")
    return those[0] if those else None


def _short(code: str, part: str) -> str:
    if len(code) > MAX_CODE:
        raise unsupported(part)
    return code


def _options(node: Node) -> tuple[Option, ...]:
    found = []
    options = objects(node, "answerOption")
    if len(options) > MAX_OPTIONS:
        raise unsupported("answerOption")
    for option in options:
        if "valueCoding" not in option:
            raise unsupported("answerOption")
        chosen = as_object(option["valueCoding"])
        code = _short(needed_string(chosen, "code"), "answerOption")
        found.append(Option(code, coding(chosen).system, text(chosen, "display") or Text(code)))
    if len({option.code for option in found}) != len(found):
        raise unsupported("answerOption")
    return tuple(found)


def _units(found: dict[str, list[Node]]) -> tuple[Unit, ...]:
    units = []
    for extension in found.get(UNIT_OPTION) or found.get(UNIT, []):
        unit = as_object(extension.get("valueCoding"))
        code = _short(needed_string(unit, "code"), "unitOption")
        if coding(unit).system != UCUM:
            raise unsupported("unitOption")
        units.append(Unit(code, text(unit, "display") or Text(code)))
    return tuple(units)


def _limit(found: dict[str, list[Node]], url: str, item_type: ItemType) -> Decimal | None:
    extension = _only(found, url)
    if extension is None:
        return None
    raw = extension.get("valueDecimal", extension.get("valueInteger"))
    if raw is None or item_type not in _NUMERIC:
        raise unsupported("limit")
    return number(raw)


def _control(found: dict[str, list[Node]]) -> str | None:
    extension = _only(found, ITEM_CONTROL)
    if extension is None:
        return None
    codings = objects(as_object(extension.get("valueCodeableConcept")), "coding")
    return coding(codings[0]).code if codings else None


def _initial(node: Node, item_type: ItemType) -> Answer | None:
    selected: list[Single] = [
        Coded(needed_string(as_object(option.get("valueCoding")), "code"))
        for option in objects(node, "answerOption")
        if flag(option, "initialSelected")
    ]
    initial = objects(node, "initial")
    if initial and (not item_type.answerable or item_type is ItemType.CHOICE):
        raise ValueError("an initial value where FHIR has none (que-8, que-11)")
    values = selected or [
        read_answer(item_type, one.get(f"value{SUFFIXES[item_type]}")) for one in initial
    ]
    if flag(node, "repeats") and values:
        return Several(tuple(values))
    if len(values) > 1:
        raise ValueError("several initial values of a question that does not repeat (que-13)")
    return values[0] if values else None


def _lengths(node: Node, item_type: ItemType) -> tuple[int | None, int | None]:
    """Give the limit of all that is written and, of what repeats, that of each answer."""
    given = node.get("maxLength", MAX_CHARACTERS)
    if not isinstance(given, int) or isinstance(given, bool) or given < 1:
        raise ValueError("not a length")
    given = min(given, MAX_CHARACTERS)
    if flag(node, "repeats") and item_type in _LINES:
        return MAX_CHARACTERS, given if item_type is ItemType.STRING else None
    return given if item_type in _WRITTEN else None, None


def _all_conditions(node: Node) -> bool:
    behaviour = node.get("enableBehavior")
    if behaviour not in ("all", "any") and (
        behaviour is not None or len(objects(node, "enableWhen")) > 1
    ):
        raise ValueError("several conditions need a behaviour (que-12)")
    return behaviour != "any"


def _type(node: Node) -> ItemType:
    name = needed_string(node, "type")
    if name not in list(ItemType):
        raise unsupported("type")
    return ItemType(name)


def _check_supported(item: Item, node: Node, found: dict[str, list[Node]]) -> None:
    if item.repeats and item.type is not ItemType.CHOICE and item.type not in _LINES:
        raise unsupported("repeats")
    if "answerValueSet" in node or (item.type is ItemType.CHOICE and not item.options):
        raise unsupported("answerValueSet")
    if "answerOption" in node and item.type is not ItemType.CHOICE:
        raise unsupported("answerOption")
    if any(url.endswith("Expression") for url in found):
        raise unsupported("expression")  # ignored, it would show or fill what it should not
    if item.type.answerable and not item.text.default and not item.hidden:
        raise unsupported("text")
    if flag(node, "readOnly") and not item.hidden:
        raise unsupported("readOnly")
    if item.hidden and item.required and item.initial is None:
        raise unsupported("hidden")  # nobody could ever answer it
    if UNIT in found and item.type is not ItemType.QUANTITY:
        raise unsupported("unit")  # a number would be shown without it
    _check_units(item)
    if item.initial is not None and not item.accepts(item.initial):
        raise ValueError("an initial value that is not an answer")


def _check_units(item: Item) -> None:
    if item.type is not ItemType.QUANTITY:
        return
    codes = [unit.code for unit in item.units]
    if not codes or len(set(codes)) != len(codes):
        raise unsupported("unitOption")
    limits = (item.minimum, item.maximum, item.likely_minimum, item.likely_maximum)
    # A limit in one unit says nothing about a value in another, but for these two.
    limited = any(limit is not None for limit in limits)
    if limited and len(codes) > 1 and set(codes) != {CELSIUS, FAHRENHEIT}:
        raise unsupported("unitOption")


def read_item(
    node: Node, conditions: dict[str, list[Node]], *, depth: int = 1, hidden: bool = False
) -> Item:
    """Give an item and all in it, as yet without conditions: their JSON goes into `conditions`.

    `hidden` says that it stands in a hidden item. Raises UserError FORM_NOT_SUPPORTED for parts of
    FHIR that the app does not know, ValueError for what FHIR does not allow.
    """
    if depth > MAX_DEPTH:
        raise unsupported("depth")
    item_type = _type(node)
    link_id = _short(needed_string(node, "linkId"), "linkId")
    if link_id in conditions:
        raise ValueError("a link id stands twice (que-2)")
    if len(conditions) >= MAX_ITEMS:
        raise unsupported("item")
    conditions[link_id] = objects(node, "enableWhen")
    if len(conditions[link_id]) > MAX_CONDITIONS:
        raise unsupported("enableWhen")
    found = extensions(node)
    hiding, collapsible = _only(found, HIDDEN), _only(found, COLLAPSIBLE)
    hidden = hidden or (hiding is not None and flag(hiding, "valueBoolean"))
    children = tuple(
        read_item(child, conditions, depth=depth + 1, hidden=hidden)
        for child in objects(node, "item")
    )
    if children and item_type is ItemType.DISPLAY:
        raise ValueError("a display item holds others (que-1)")
    max_length, max_each = _lengths(node, item_type)
    item = Item(
        link_id=link_id,
        type=item_type,
        text=text(node, "text") or Text(""),
        required=flag(node, "required"),
        repeats=flag(node, "repeats"),
        options=_options(node) if item_type is ItemType.CHOICE else (),
        all_conditions=_all_conditions(node),
        minimum=_limit(found, MINIMUM, item_type),
        maximum=_limit(found, MAXIMUM, item_type),
        likely_minimum=_limit(found, LIKELY_MINIMUM, item_type),
        likely_maximum=_limit(found, LIKELY_MAXIMUM, item_type),
        max_length=max_length,
        max_each=max_each,
        units=_units(found) if item_type is ItemType.QUANTITY else (),
        initial=_initial(node, item_type),
        hidden=hidden,
        collapsed=collapsible is not None and collapsible.get("valueCode") == "default-closed",
        control=_control(found),
        codes=tuple(coding(code) for code in objects(node, "code")),
        items=children,
    )
    _check_supported(item, node, found)
    return item
