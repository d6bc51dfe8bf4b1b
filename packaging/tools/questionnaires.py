"""Write the shipped questionnaires from their words and codes: questionnaires.py FOLDER.

One table of words, beside this file, so that a question has the same words in every questionnaire
and a language is read in one place. FOLDER gets a FHIR R4 Questionnaire for each.
"""

import json
import sys
from pathlib import Path
from typing import Any

Node = dict[str, Any]

VERSION = "1.0.0"
_TABLE: Node = json.loads(Path(__file__).with_suffix(".json").read_bytes())
_CORE = "http://hl7.org/fhir/StructureDefinition/"
_SYSTEMS = {"snomed": "http://snomed.info/sct", "loinc": "http://loinc.org"}
_DANGER = (
    "breathless-at-rest",
    "chest-pain",
    "confusion",
    "speech-or-movement",
    "bluish-lips",
    "seizure",
    "coughing-blood",
)
_COPYRIGHT = (
    "Holds codes of SNOMED CT (SNOMED International) and LOINC (Regenstrief Institute), as optional"
    " equivalents of our own."
)
_WIDTH = 1000


def _said(key: str, word: str) -> Node:
    """Give a text with its translations beside it."""
    default, *others = _TABLE["words"][word]
    translations = [
        {
            "url": f"{_CORE}translation",
            "extension": [
                {"url": "lang", "valueCode": language},
                {"url": "content", "valueString": text},
            ],
        }
        for language, text in zip(_TABLE["languages"][1:], others, strict=True)
    ]
    return {key: default, f"_{key}": {"extension": translations}}


def _coding(system: str, code: str) -> Node:
    return {"system": system, "code": code, **_said("display", code)}


def _choice(
    link_id: str, system: str, codes: tuple[str, ...], control: str, **more: object
) -> Node:
    shown = {
        "url": f"{_CORE}questionnaire-itemControl",
        "valueCodeableConcept": {
            "coding": [
                {"system": "http://hl7.org/fhir/questionnaire-item-control", "code": control}
            ]
        },
    }
    options = [{"valueCoding": _coding(f"urn:homebound:{system}", code)} for code in codes]
    word = "severity" if link_id.endswith("-severity") else link_id
    return {
        "extension": [shown],
        "linkId": link_id,
        **_codes(link_id),
        **_said("text", word),
        "type": "choice",
        **more,
        "answerOption": options,
    }


def _codes(link_id: str) -> Node:
    found = [
        {"system": _SYSTEMS[system], "code": code}
        for system, codes in _TABLE["codes"].items()
        for code in codes.get(link_id, ())
    ]
    return {"code": found} if found else {}


def _is(question: str, system: str, code: str) -> Node:
    answer = {"system": f"urn:homebound:{system}", "code": code}
    return {"question": question, "operator": "=", "answerCoding": answer}


def _asked(link_id: str, **more: object) -> Node:
    return _choice(
        link_id, "answer", ("yes", "no", "not-sure"), "radio-button", required=True, **more
    )


def _symptom(link_id: str) -> Node:
    asked = _asked(link_id)
    if link_id not in _TABLE["without-severity"]:
        severity = _choice(
            f"{link_id}-severity",
            "severity",
            ("mild", "moderate", "severe"),
            "drop-down",
            enableWhen=[_is(link_id, "answer", "yes")],
        )
        asked["item"] = [severity]
    return asked


def _quantity(link_id: str, units: tuple[str, ...], limits: Node, **more: object) -> Node:
    offered = [
        {
            "url": f"{_CORE}questionnaire-unitOption",
            "valueCoding": _coding("http://unitsofmeasure.org", unit),
        }
        for unit in units
    ]
    bounds = [{"url": url, "valueDecimal": limit} for url, limit in limits.items()]
    return {
        "extension": offered + bounds,
        "linkId": link_id,
        **_codes(link_id),
        **_said("text", link_id),
        "type": "quantity",
        **more,
    }


def _group(link_id: str, word: str, items: list[Node], **more: object) -> Node:
    return {**more, "linkId": link_id, **_said("text", word), "type": "group", "item": items}


def _age_group() -> Node:
    groups = ("under-3-months", "under-5-years", "under-18-years", "adult", "over-65-years")
    return {
        "extension": [{"url": f"{_CORE}questionnaire-hidden", "valueBoolean": True}],
        "linkId": "age-group",
        **_said("text", "age-group"),
        "type": "choice",
        "answerOption": [
            {"valueCoding": _coding("urn:homebound:age-group", group)} for group in groups
        ],
    }


def _danger_signs(own: list[str]) -> Node:
    small = [_is("age-group", "age-group", group) for group in ("under-3-months", "under-5-years")]
    of_children = _asked("under-five-danger", enableWhen=small, enableBehavior="any")
    asked = [_asked(link_id) for link_id in (*_DANGER, *own)]
    return _group("danger-signs", "danger-signs", [*asked, of_children])


def _temperature() -> Node:
    has_one = {"question": "no-thermometer", "operator": "!=", "answerBoolean": True}
    measured = {"question": "temperature", "operator": "exists", "answerBoolean": True}
    limits = {
        f"{_CORE}minValue": 34.0,
        f"{_CORE}maxValue": 43.0,
        "urn:homebound:likely-minimum": 35.0,
        "urn:homebound:likely-maximum": 42.0,
    }
    sites = ("mouth", "armpit", "ear", "forehead", "rectum")
    answers = ("yes", "no", "not-sure")
    return _group(
        "temperature-group",
        "temperature",
        [
            _quantity(
                "temperature", ("Cel", "[degF]"), limits, required=True, enableWhen=[has_one]
            ),
            _choice(
                "temperature-site", "temperature-site", sites, "drop-down", enableWhen=[measured]
            ),
            {"linkId": "no-thermometer", **_said("text", "no-thermometer"), "type": "boolean"},
            _choice("fever-reducer", "answer", answers, "radio-button"),
        ],
    )


def _more() -> Node:
    closed = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-collapsible"
    note = {"linkId": "note", **_said("text", "note"), "type": "text", "maxLength": 280}
    return _group(
        "more",
        "more",
        [
            _quantity("spo2", ("%",), {f"{_CORE}minValue": 50, f"{_CORE}maxValue": 100}),
            _quantity("pulse", ("/min",), {f"{_CORE}minValue": 20, f"{_CORE}maxValue": 250}),
            note,
        ],
        extension=[{"url": closed, "valueCode": "default-closed"}],
    )


def questionnaire(name: str) -> Node:
    """Give a questionnaire: danger signs first, nothing answered beforehand."""
    shape = _TABLE["forms"][name]
    feelings = ("better", "same", "worse", "well")
    return {
        "resourceType": "Questionnaire",
        "id": name,
        "language": "en",
        "url": f"urn:homebound:questionnaire:{name}",
        "version": VERSION,
        "name": shape["name"],
        **_said("title", name),
        "status": "active",
        "subjectType": ["Patient"],
        "copyright": _COPYRIGHT,
        "item": [
            _age_group(),
            _danger_signs(shape["danger"]),
            _choice("feeling", "feeling", feelings, "radio-button", required=True),
            _temperature(),
            _group("symptoms", "symptoms", [_symptom(one) for one in shape["symptoms"]]),
            _more(),
        ],
    }


def _pretty(value: object, indent: int = 0) -> str:
    """Write JSON with each value on a line of its own where it fits."""
    short = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or len(short) + indent <= _WIDTH:
        return short
    inner = " " * (indent + 1)
    parts = (
        [f"{json.dumps(key)}: {_pretty(one, indent + 1)}" for key, one in value.items()]
        if isinstance(value, dict)
        else [_pretty(one, indent + 1) for one in value]
    )
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    lines = f",\n{inner}".join(parts)
    return f"{opening}\n{inner}{lines}\n{' ' * indent}{closing}"


def made() -> dict[str, bytes]:
    """Give every questionnaire's file by its name."""
    return {
        f"{name}.json": f"{_pretty(questionnaire(name))}\n".encode() for name in _TABLE["forms"]
    }


if __name__ == "__main__":
    for file_name, data in made().items():
        (Path(sys.argv[1]) / file_name).write_bytes(data)
