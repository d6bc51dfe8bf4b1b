"""Answers as a FHIR R4 QuestionnaireResponse, and back."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from homebound.core.answer_values import Answer, Answers, Several, Single, singles
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
            if not item.accepts(answer):
                raise ValueError("not an answer of the question's type")
            suffix = SUFFIXES[item.type]
            given: list[Node] = [
                {f"value{suffix}": write_answer(item, one, language)} for one in singles(answer)
            ]
            # What depends on a question that repeats is asked once, so it stands once.
            given[0] |= nested
            nested = {"answer": given}
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
        "questionnaire": questionnaire.canonical,
        "status": status,
        "authored": authored.isoformat(timespec="seconds"),
        **({"item": written} if written else {}),
    }


def _answered(node: Node, by_link_id: Mapping[str, Item]) -> Iterator[tuple[Item, Single]]:
    for child in objects(node, "item"):
        item = by_link_id.get(needed_string(child, "linkId"))
        if item is None:
            raise ValueError("an answer to a question that is not there")
        yield from _answered(child, by_link_id)
        for answer in objects(child, "answer"):
            raw = answer.get(f"value{SUFFIXES.get(item.type)}")
            yield item, read_answer(item.type, raw)
            yield from _answered(answer, by_link_id)


def from_response(questionnaire: Questionnaire, response: dict[str, object]) -> Answers:
    """Read the answers out of a response to this very questionnaire.

    Raises ValueError for a response to another one, or to another version, or one that is damaged.
    """
    if response.get("questionnaire") != questionnaire.canonical:
        raise ValueError("a response to another questionnaire")
    found: dict[str, list[Single]] = {}
    for item, answer in _answered(response, questionnaire.by_link_id):
        found.setdefault(item.link_id, []).append(answer)
        if not item.repeats and len(found[item.link_id]) > 1:
            raise ValueError("a question answered twice")
    answers: dict[str, Answer] = {}
    for link_id, given in found.items():
        item = questionnaire.by_link_id[link_id]
        answers[link_id] = Several(tuple(given)) if item.repeats else given[0]
        if not item.accepts(answers[link_id]):
            raise ValueError("not answers of the question's type")
    return answers
