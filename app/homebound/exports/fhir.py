"""The history as a FHIR R4 Bundle: responses, and the observations that follow from them."""

import json
from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from homebound.core.answer_values import Answer, Quantity, finding
from homebound.core.enabling import enabled_answers
from homebound.core.fhir_values import write_answer
from homebound.core.questionnaire_items import LOINC, SNOMED, Coding, Item
from homebound.core.response import to_response
from homebound.core.strict_json import Node
from homebound.exports.source import CheckIn, ExportSource, Told

_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
# The later ones tell more.
_FINDING = {
    "no": ("2667000", "Absent"),
    "not-sure": ("261665006", "Unknown"),
    "yes": ("52101004", "Present"),
}


def write_bundle(source: ExportSource) -> bytes:
    """Write a collection: the patient, a QuestionnaireResponse for every version of a check-in,
    Observations derived from the latest (vital signs by LOINC, symptoms by SNOMED CT), and a
    Communication for every explanation.

    The versions of one check-in share their identifier; a later one has the status `amended`. An
    answer has an Observation where its question has a code; of a question with two codes "yes" and
    "not sure" say nothing about either alone, so they have none. Two questions with one code share
    an Observation: "yes" to either affirms it, "no" to both denies it. Raises ValueError as
    `to_response` does.
    """
    head: Node = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": source.made.isoformat(timespec="seconds"),
    }
    # An entry a line: the encoder that indents is written in Python and takes ten times as long.
    lines = b",\n".join(_line(entry) for entry in _entries(source))
    return _line(head)[:-1] + b',"entry":[\n' + lines + b"\n]}\n"


def _line(node: Node) -> bytes:
    return json.dumps(node, ensure_ascii=False, separators=(",", ":")).encode()


def _entries(source: ExportSource) -> Iterator[Node]:
    seeds = sorted({one.order.id for one in source.check_ins})
    patient = _name("patient", *seeds)
    yield _entry(patient, {"resourceType": "Patient", "name": [{"text": source.name}]})
    for check_in in source.check_ins:
        yield from _check_in(check_in, patient, source.language)
    for told in source.told:
        yield _told(told, patient)


def _told(told: Told, patient: str) -> Node:
    """Write an explanation: the resident tells why, in the codes of the protocol and in a note."""
    explanation, order = told.explanation, told.order
    name = _name("explanation", order.id, explanation.id)
    span = f"{explanation.since}/{explanation.until or ''}"
    words = f"{span} {explanation.why.value} {explanation.note}".strip()
    communication: Node = {
        "resourceType": "Communication",
        "status": "completed",
        "category": [{"text": "Why there is no check-in"}],
        "subject": {"reference": f"urn:uuid:{patient}"},
        "sent": told.at.astimezone(ZoneInfo(order.zone)).isoformat(timespec="seconds"),
        "reasonCode": [{"text": explanation.why.value}],
        "payload": [{"contentString": words}],
    }
    return _entry(name, communication)


def _name(*parts: str) -> str:
    """Name a resource the same at every export, so that a second one adds nothing twice."""
    return str(uuid5(NAMESPACE_URL, "urn:homebound:" + "\x00".join(parts)))


def _entry(name: str, resource: Node) -> Node:
    return {"fullUrl": f"urn:uuid:{name}", "resource": {**resource, "id": name}}


def _check_in(check_in: CheckIn, patient: str, language: str) -> Iterator[Node]:
    place = (check_in.order.id, check_in.slot.ref)
    subject = {"reference": f"urn:uuid:{patient}"}
    zone = ZoneInfo(check_in.order.zone)
    identifier = {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{_name(*place)}"}
    for number, version in enumerate(check_in.versions):
        status = "amended" if number else "completed"
        at = version.at.astimezone(zone)
        response = to_response(check_in.questionnaire, version.answers, at, language, status=status)
        yield _entry(
            _name(*place, str(number)), {**response, "identifier": identifier, "subject": subject}
        )
    latest = check_in.versions[-1]
    base: Node = {
        "resourceType": "Observation",
        "status": "final" if len(check_in.versions) == 1 else "amended",
        "subject": subject,
        "effectiveDateTime": latest.at.astimezone(zone).isoformat(timespec="seconds"),
        "derivedFrom": [
            {"reference": f"urn:uuid:{_name(*place, str(len(check_in.versions) - 1))}"}
        ],
    }
    given = enabled_answers(check_in.questionnaire, latest.answers)
    answered = [
        (item, given[item.link_id])
        for item in check_in.questionnaire.questions()
        if item.link_id in given
    ]
    for found in (_vital_signs, _symptoms):
        for link_id, code, node in found(answered, language):
            yield _entry(_name(*place, link_id, code), {**base, **node})


Answered = list[tuple[Item, Answer]]


def _vital_signs(answered: Answered, language: str) -> Iterator[tuple[str, str, Node]]:
    for item, answer in answered:
        codings = [code for code in item.codes if code.system == LOINC]
        if isinstance(answer, Quantity) and codings:
            value = {"valueQuantity": write_answer(item, answer, language)}
            about = _about("vital-signs", codings, item.text.in_language(language))
            yield item.link_id, codings[0].code, {**about, **value}


def _symptoms(answered: Answered, language: str) -> Iterator[tuple[str, str, Node]]:
    told: dict[Coding, list[tuple[Item, str]]] = {}
    for item, answer in answered:
        codings = [code for code in item.codes if code.system == SNOMED]
        found = finding(answer)
        if found == "no" or (found is not None and len(codings) == 1):
            for coding in codings:
                told.setdefault(coding, []).append((item, found))
    for coding, answers in told.items():
        item, most = max(answers, key=lambda one: list(_FINDING).index(one[1]))
        code, display = _FINDING[most]
        value = {"coding": [{"system": SNOMED, "code": code, "display": display}]}
        about = _about("survey", [coding], item.text.in_language(language))
        first = answers[0][0].link_id
        yield first, coding.code, {**about, "valueCodeableConcept": value}


def _about(category: str, codings: list[Coding], text: str) -> Node:
    return {
        "category": [{"coding": [{"system": _CATEGORY, "code": category}]}],
        "code": {
            "coding": [{"system": one.system, "code": one.code} for one in codings],
            "text": text,
        },
    }
