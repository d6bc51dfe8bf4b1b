"""A questionnaire's file: a subset of FHIR R4 Questionnaire, read strictly."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256

from homebound.core.answer_values import Coded, Quantity
from homebound.core.errors import ErrorCode, UserError
from homebound.core.fhir_items import read_item
from homebound.core.fhir_values import SUFFIXES, read_answer, text, unsupported
from homebound.core.questionnaire_items import (
    Coding,
    Condition,
    Item,
    ItemType,
    Option,
    Questionnaire,
    Text,
    Unit,
)
from homebound.core.strict_json import Node, flag, needed_string, objects, read_object

__all__ = [
    "Coding",
    "Condition",
    "Item",
    "ItemType",
    "Option",
    "Questionnaire",
    "Text",
    "Unit",
    "parse_questionnaire",
    "read_title",
]

MAX_BYTES = 256 * 1024
MAX_QUESTIONS = 40  # a record has room for so many answers

_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
_ADDRESS = re.compile(r"[^\s|]{1,255}")
_VERSION = re.compile(r"[^\s|]{1,64}")
_STATUSES = ("draft", "active", "retired", "unknown")
_EQUALITY = ("=", "!=")
_ORDER = (">", "<", ">=", "<=")
_ORDERED = (
    ItemType.DECIMAL,
    ItemType.QUANTITY,
    ItemType.INTEGER,
    ItemType.DATE,
    ItemType.TIME,
)


def _condition(node: Node, questions: Mapping[str, Item]) -> Condition:
    question = questions.get(needed_string(node, "question"))
    sign = needed_string(node, "operator")
    if question is None:
        raise ValueError("a condition on a question that is not there")
    if sign == "exists":
        if "answerBoolean" not in node:
            raise ValueError("exists without a boolean (que-7)")
        return Condition(question.link_id, sign, flag(node, "answerBoolean"))
    if sign not in _EQUALITY and not (sign in _ORDER and question.type in _ORDERED):
        raise ValueError("an operator that the question's type does not have")
    answer = read_answer(question.type, node.get(f"answer{SUFFIXES[question.type]}"))
    if isinstance(answer, Coded) and answer.code not in {o.code for o in question.options}:
        raise ValueError("a condition on an option that is not there")
    if isinstance(answer, Quantity) and answer.unit not in {u.code for u in question.units}:
        raise ValueError("a condition in a unit that is not there")
    return Condition(question.link_id, sign, answer)


def _with_conditions(item: Item, conditions: Mapping[str, tuple[Condition, ...]]) -> Item:
    return replace(
        item,
        conditions=conditions[item.link_id],
        items=tuple(_with_conditions(child, conditions) for child in item.items),
    )


def _check_no_cycle(questionnaire: Questionnaire) -> None:
    """Raise ValueError where items wait for each other; a child waits for its parent too."""
    leans_on: TopologicalSorter[str] = TopologicalSorter()
    for item in questionnaire.walk():
        leans_on.add(item.link_id, *(condition.question for condition in item.conditions))
        for child in item.items:
            leans_on.add(child.link_id, item.link_id)
    try:
        leans_on.prepare()
    except CycleError as error:
        raise ValueError("conditions in a circle") from error


def _check_modifiers(root: Node) -> None:
    waiting: list[object] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            # FHIR R4, 2.3.2 and 2.1.0.1: what carries one of these must not be read without it.
            if "modifierExtension" in node or "implicitRules" in node:
                raise unsupported("modifierExtension")
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _matching(node: Node, key: str, pattern: re.Pattern[str]) -> str:
    value = node.get(key)
    if value is None:
        raise unsupported(key)
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("not of the form that FHIR asks for")
    return value


def _read(root: Node) -> Questionnaire:
    if root.get("resourceType") != "Questionnaire" or root.get("status") not in _STATUSES:
        raise ValueError("not a Questionnaire")
    _check_modifiers(root)
    raw: dict[str, list[Node]] = {}
    form_id = _matching(root, "id", _ID)
    plain = Questionnaire(
        id=form_id,
        url=_matching(root, "url", _ADDRESS),
        version=_matching(root, "version", _VERSION),
        title=text(root, "title") or Text(form_id),
        items=tuple(read_item(node, raw) for node in objects(root, "item")),
    )
    questions = {item.link_id: item for item in plain.questions()}
    if len(questions) > MAX_QUESTIONS:
        raise UserError(ErrorCode.FORM_TOO_MANY_ANSWERS, limit=MAX_QUESTIONS)
    if not questions:
        raise unsupported("item")
    conditions = {
        link_id: tuple(_condition(node, questions) for node in nodes)
        for link_id, nodes in raw.items()
    }
    complete = replace(
        plain, items=tuple(_with_conditions(item, conditions) for item in plain.items)
    )
    _check_no_cycle(complete)
    return complete


def read_title(data: bytes) -> Text:
    """Read the title alone. Raises ValueError for a file without one."""
    title = text(read_object(data), "title")
    if title is None:
        raise ValueError("a questionnaire without a title")
    return title


def parse_questionnaire(data: bytes) -> Questionnaire:
    """Read a FHIR R4 Questionnaire in UTF-8 JSON, of at most 256 KiB, 40 questions and 200 items.

    Elements that the app does not know are passed over, those that change what a form means are
    not. Raises UserError: FORM_NOT_A_QUESTIONNAIRE for anything that FHIR does not allow, a link id
    or key standing twice, conditions on what is not there or in a circle; FORM_NOT_SUPPORTED with
    `part` for what FHIR allows and the app does not know; FORM_TOO_MANY_ANSWERS with `limit`.
    """
    if len(data) > MAX_BYTES:
        raise unsupported("size")
    try:
        read = _read(read_object(data))
    except ValueError as error:
        raise UserError(ErrorCode.FORM_NOT_A_QUESTIONNAIRE) from error
    digest = urlsafe_b64encode(sha256(data).digest()).decode().rstrip("=")
    return replace(read, digest=digest)
