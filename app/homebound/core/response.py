"""Answers as a FHIR R4 QuestionnaireResponse, and back."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from homebound.core.answer_values import Answer, Answers
from homebound.core.enabling import enabled_answers
from homebound.core.fhir_values import SUFFIXES, read_answer, write_answer
from homebound.core.questionnaire_items import Item, Questionnaire
from homebound.core.strict_json import Node, needed_string, objects


def _items(items: tuple[Item, ...], answers: Answers, language: str) -> list[Node]:
    written = []
    for item in items:
        inner = _items(item.items, answers, language) if item.items else None
        nested: Node = {"item": inner} if inner else {}
        answer = answers.get(item.link_id)
        if answer is not None:
            value = write_answer(item, answer, language)
            nested = {"answer": [{f"value{SUFFIXES[item.type]}": value, **nested}]}
        if nested:
            text = item.text.in_language(language)
            written.append({"linkId": item.link_id, **({"text": text} if text else {}), **nested})
    return written


def to_response(
    questionnaire: Questionnaire,
    answers: Answers,
    authored: datetime,
    language: str,
    status: str = "completed",
    shown: frozenset[str] | None = None,
) -> dict[str, object]:
    """Write answers as a FHIR R4 QuestionnaireResponse, ready for JSON.

    `authored` needs an offset, which is kept. Only questions that are shown and answered are
    written, with the texts in the language. Raises ValueError for answers that `check_answers`
    finds to be of the wrong type or not an option. `shown` is what `enabled` gives, where the
    caller has it already.
    """
    if authored.tzinfo is None:
        raise ValueError("a time without its offset")
    given = enabled_answers(questionnaire, answers, shown)
    written = _items(questionnaire.items, given, language)
    return {
        "resourceType": "QuestionnaireResponse",
        "language": language,
        "questionnaire": f"{questionnaire.url}|{questionnaire.version}",
        "status": status,
        "authored": authored.isoformat(timespec="seconds"),
        **({"item": written} if written else {}),
    }


def _answered(node: Node, by_link_id: Mapping[str, Item]) -> Iterator[tuple[str, Answer]]:
    for child in objects(node, "item"):
        item = by_link_id.get(needed_string(child, "linkId"))
        if item is None:
            raise ValueError("an answer to a question that is not there")
        yield from _answered(child, by_link_id)
        for answer in objects(child, "answer"):
            raw = answer.get(f"value{SUFFIXES.get(item.type)}")
            yield item.link_id, read_answer(item.type, raw)
            yield from _answered(answer, by_link_id)


def from_response(questionnaire: Questionnaire, response: dict[str, object]) -> Answers:
    """Read the answers out of a response to this very questionnaire.

    Raises ValueError for a response to another one, or to another version, or one that is damaged.
    """
    if response.get("questionnaire") != f"{questionnaire.url}|{questionnaire.version}":
        raise ValueError("a response to another questionnaire")
    by_link_id = {item.link_id: item for item in questionnaire.walk()}
    pairs = list(_answered(response, by_link_id))
    answers = dict(pairs)
    if len(answers) != len(pairs):
        raise ValueError("a question answered twice")
    return answers
