"""Answers to FHIR and back."""

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answers import Answer, Coded, Quantity, Several, Single, check_answers
from homebound.core.enabling import enabled_answers
from homebound.core.questionnaire import (
    Condition,
    Item,
    ItemType,
    Option,
    Questionnaire,
    Text,
    Unit,
    parse_questionnaire,
)
from homebound.core.response import from_response, to_response
from homebound.paths import resource
from homebound.services.forms import SHIPPED_FORMS, shipped_form

SHIPPED = [parse_questionnaire(shipped_form(name)) for name in SHIPPED_FORMS]
COVID = parse_questionnaire(resource("questionnaires/covid-19.json").read_bytes())
MORNING = datetime(2026, 11, 22, 8, 13, 5, 999, timezone(timedelta(hours=3)))

EVERY_TYPE = Questionnaire(
    "all",
    "urn:example:all",
    "2.1",
    Text("All"),
    (
        Item("boolean", ItemType.BOOLEAN, Text("B")),
        Item("decimal", ItemType.DECIMAL, Text("D")),
        Item("integer", ItemType.INTEGER, Text("I"), conditions=(Condition("boolean", "=", True),)),
        Item("date", ItemType.DATE, Text("D"), items=(Item("time", ItemType.TIME, Text("T")),)),
        Item("string", ItemType.STRING, Text("S"), max_length=20),
        Item(
            "choice",
            ItemType.CHOICE,
            Text("C"),
            options=(Option("a", None, Text("A")), Option("b", "urn:b", Text("B"))),
        ),
        Item(
            "choices",
            ItemType.CHOICE,
            Text("C"),
            repeats=True,
            options=tuple(Option(code, "urn:b", Text(code)) for code in "abc"),
            items=(Item("beneath", ItemType.STRING, Text("S"), max_length=20),),
        ),
        Item("lines", ItemType.STRING, Text("L"), repeats=True, max_length=280),
        Item("days", ItemType.DATE, Text("D"), repeats=True, max_length=280),
    ),
)

numbers = st.decimals(min_value=-9999, max_value=9999, places=3) | st.integers(
    min_value=-(10**11), max_value=10**11
).map(Decimal)
texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"),
    min_size=1,
    max_size=20,
).filter(str.strip)


def bounded(item: Item) -> st.SearchStrategy[Decimal]:
    if item.minimum is None or item.maximum is None:
        return numbers
    return st.decimals(min_value=item.minimum, max_value=item.maximum, places=1)


def answer_to(item: Item) -> st.SearchStrategy[Answer]:
    single = single_answer_to(item)
    if not item.repeats:
        return single.map(lambda answer: answer)
    return (
        st.lists(single, min_size=1, max_size=4, unique=True)
        .map(lambda answers: Several(tuple(answers)))
        .filter(item.accepts)
    )


def single_answer_to(item: Item) -> st.SearchStrategy[Single]:
    match item.type:
        case ItemType.BOOLEAN:
            return st.booleans()
        case ItemType.CHOICE:
            return st.sampled_from(item.options).map(lambda option: Coded(option.code))
        case ItemType.DECIMAL:
            return numbers
        case ItemType.INTEGER:
            return st.integers(min_value=-(2**31) + 1, max_value=2**31 - 1)
        case ItemType.QUANTITY:
            return bounded(item).map(lambda value: Quantity(value, item.units[0].code))
        case ItemType.DATE:
            return st.dates()
        case ItemType.TIME:
            return st.times()
        case _:
            return texts


def answers_to(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Answer]]:
    """Answer any of the questions, shown or not, each with a valid answer."""
    return st.fixed_dictionaries(
        {}, optional={item.link_id: answer_to(item) for item in questionnaire.questions()}
    )


def through_json(response: dict[str, object]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(response))
    return found


def places(node: Any) -> list[Any]:
    inner = node.get("item", []) + [i for a in node.get("answer", []) for i in a.get("item", [])]
    return [node, *(place for child in inner for place in places(child))]


@pytest.mark.parametrize("form", [*SHIPPED, EVERY_TYPE], ids=lambda form: form.id)
@given(data=st.data())
def test_valid_answers_come_back_from_a_valid_response(
    form: Questionnaire, data: st.DataObject
) -> None:
    answers = data.draw(answers_to(form))
    assert {problem.kind for problem in check_answers(form, answers) if problem.blocks} <= {
        "required"
    }
    language = data.draw(st.sampled_from(["en", "ru", "zh-CN", "uz", "ar"]))
    response = through_json(to_response(form, answers, MORNING, language))
    QuestionnaireResponse.model_validate(response)
    assert from_response(form, response) == enabled_answers(form, answers)


def test_what_depends_on_a_question_that_repeats_stands_once_under_its_first_answer() -> None:
    answers: dict[str, Answer] = {"choices": Several((Coded("c"), Coded("a"))), "beneath": "why"}
    response = through_json(to_response(EVERY_TYPE, answers, MORNING, "en"))
    QuestionnaireResponse.model_validate(response)
    (item,) = response["item"]
    first, second = item["answer"]
    assert (first["valueCoding"]["code"], second["valueCoding"]["code"]) == ("c", "a")
    assert first["item"][0]["answer"] == [{"valueString": "why"}]
    assert "item" not in second
    assert from_response(EVERY_TYPE, response) == answers


@pytest.mark.parametrize("typed", ["38.4", "38.0", "38", "0.001", "123456789.012", "100000000000"])
@pytest.mark.parametrize("unit", ["Cel", "[degF]"])
def test_a_measured_value_comes_back_as_it_was_typed(typed: str, unit: str) -> None:
    answers = {"temperature": Quantity(Decimal(typed), unit)}
    response = through_json(to_response(COVID, answers, MORNING, "en"))
    back = from_response(COVID, response)["temperature"]
    assert isinstance(back, Quantity)
    assert (str(back.value), back.unit) == (typed, unit)


def test_the_response_mirrors_the_form_and_holds_nothing_empty_or_hidden_by_a_condition() -> None:
    answers: dict[str, Answer] = {
        "cough": Coded("yes"),
        "cough-severity": Coded("mild"),
        "headache-severity": Coded("severe"),
        "temperature": Quantity(Decimal("101.1"), "[degF]"),
        "note": "  ",
    }
    response = to_response(COVID, answers, MORNING, "en")
    assert response == {
        "resourceType": "QuestionnaireResponse",
        "language": "en",
        "questionnaire": "urn:homebound:questionnaire:covid-19|1.0.0",
        "status": "completed",
        "authored": "2026-11-22T08:13:05+03:00",
        "item": [
            {
                "linkId": "temperature-group",
                "text": "Temperature",
                "item": [
                    {
                        "linkId": "temperature",
                        "text": "Temperature",
                        "answer": [
                            {
                                "valueQuantity": {
                                    "value": 101.1,
                                    "unit": "°F",
                                    "system": "http://unitsofmeasure.org",
                                    "code": "[degF]",
                                }
                            }
                        ],
                    }
                ],
            },
            {
                "linkId": "symptoms",
                "text": "Do you have these today?",
                "item": [
                    {
                        "linkId": "cough",
                        "text": "Cough",
                        "answer": [
                            {
                                "valueCoding": {
                                    "system": "urn:homebound:answer",
                                    "code": "yes",
                                    "display": "Yes",
                                },
                                "item": [
                                    {
                                        "linkId": "cough-severity",
                                        "text": "How bad is it?",
                                        "answer": [
                                            {
                                                "valueCoding": {
                                                    "system": "urn:homebound:severity",
                                                    "code": "mild",
                                                    "display": "Mild",
                                                }
                                            }
                                        ],
                                    }
                                ],
                            }
                        ],
                    }
                ],
            },
        ],
    }


@given(answers_to(COVID))
def test_every_item_of_a_response_holds_an_answer_or_items(answers: dict[str, Answer]) -> None:
    response = to_response(COVID, answers, MORNING, "en")
    for place in places(response)[1:]:
        assert place.get("answer") or place.get("item")


def test_a_response_without_answers_has_no_items_and_is_valid() -> None:
    response = to_response(COVID, {}, MORNING, "en", status="in-progress")
    assert "item" not in response
    QuestionnaireResponse.model_validate(response)
    assert from_response(COVID, response) == {}


def test_texts_and_displays_are_in_the_language_of_the_resident() -> None:
    options = (Option("a", "urn:a", Text("Yes", {"ru": "Да"})),)
    item = Item("x", ItemType.CHOICE, Text("Cough", {"ru": "Кашель"}), options=options)
    unit = Unit("kg", Text("kg", {"ru": "кг"}))
    weight = Item("w", ItemType.QUANTITY, Text("Weight", {"ru": "Вес"}), units=(unit,))
    form = Questionnaire("a", "urn:a", "1", Text("A"), (item, weight))
    answers: dict[str, Answer] = {"x": Coded("a"), "w": Quantity(Decimal(70), "kg")}
    written = json.dumps(to_response(form, answers, MORNING, "ru"), ensure_ascii=False)
    assert all(word in written for word in ("Кашель", "Да", "Вес", "кг"))
    assert "Cough" not in written


def test_dates_times_and_plain_codes_are_written_as_fhir_has_them() -> None:
    answers: dict[str, Answer] = {
        "date": date(2026, 1, 2),
        "time": time(8, 30),
        "choice": Coded("a"),
        "decimal": Decimal(7),
    }
    written = {
        place["linkId"]: {key: value for key, value in place["answer"][0].items() if key != "item"}
        for place in places(to_response(EVERY_TYPE, answers, MORNING, "en"))[1:]
    }
    assert written == {
        "decimal": {"valueDecimal": 7},
        "date": {"valueDate": "2026-01-02"},
        "time": {"valueTime": "08:30:00"},
        "choice": {"valueCoding": {"code": "a", "display": "A"}},
    }


def test_a_time_without_its_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        to_response(COVID, {}, MORNING.replace(tzinfo=None), "en")
    assert to_response(COVID, {}, MORNING.astimezone(UTC), "en")["authored"] == (
        "2026-11-22T05:13:05+00:00"
    )


@pytest.mark.parametrize(
    ("link_id", "answer"),
    [
        ("cough", Coded("perhaps")),
        ("temperature", Quantity(Decimal(38), "K")),
        ("note", Decimal(1)),
        ("no-thermometer", "yes"),
    ],
)
def test_answers_that_are_none_of_the_questions_are_not_written(
    link_id: str, answer: Answer
) -> None:
    with pytest.raises(ValueError, match="not a"):
        to_response(COVID, {link_id: answer}, MORNING, "en")


def respond(*items: dict[str, object], **changes: object) -> dict[str, object]:
    return {**to_response(EVERY_TYPE, {}, MORNING, "en"), "item": list(items), **changes}


@pytest.mark.parametrize(
    "response",
    [
        respond(questionnaire="urn:example:all|2.0"),
        respond(questionnaire="urn:example:other|2.1"),
        respond({"linkId": "elsewhere", "answer": [{"valueBoolean": True}]}),
        respond({"linkId": "boolean", "answer": [{"valueString": "yes"}]}),
        respond({"linkId": "boolean", "answer": [{"valueBoolean": True}] * 2}),
        respond(
            {"linkId": "boolean", "answer": [{"valueBoolean": True}]},
            {"linkId": "boolean", "answer": [{"valueBoolean": True}]},
        ),
        respond({"linkId": "date", "answer": [{"valueDate": "20260102"}]}),
        respond({"linkId": "date", "answer": [{"valueDate": "2026-13-02"}]}),
        respond({"linkId": "time", "answer": [{"valueTime": "8:30"}]}),
        respond({"linkId": "decimal", "answer": [{"valueDecimal": "1"}]}),
        respond({"linkId": "boolean", "answer": [{}]}),
        respond({"answer": []}),
        respond(item={"linkId": "boolean"}),
    ],
)
def test_a_damaged_or_foreign_response_is_refused(response: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of its sentences will do
        from_response(EVERY_TYPE, response)
