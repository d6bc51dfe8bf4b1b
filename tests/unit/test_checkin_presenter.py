"""What a check-in page decides, without a window."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from homebound.core.answers import Answer, Coded, Problem, ProblemKind, Quantity
from homebound.core.order import Order
from homebound.core.questionnaire import ItemType, parse_questionnaire
from homebound.core.triage import Level, for_questionnaire
from homebound.services.checkin import CheckInForm, CheckIns
from homebound.services.forms import SHIPPED_FORMS, advice_table, shipped_form
from homebound.services.session import Session
from homebound.ui.checkin.inputs import Input, Typed, read_input, write_input
from homebound.ui.checkin.presenter import CheckInPresenter, Progress
from homebound.ui.checkin.words import problem_text

AM = "2026-11-22.am"


@pytest.fixture
def form(session: Session, followed: Order) -> CheckInForm:
    return CheckIns(session).open(AM).result(timeout=30)


@pytest.fixture
def page(form: CheckInForm) -> CheckInPresenter:
    return CheckInPresenter(form, "en")


def _group(page: CheckInPresenter, link_id: str) -> tuple[str, ...]:
    group = page.form.questionnaire.find(link_id)
    assert group is not None
    return page.answer_rest(group)


def test_a_new_check_in_begins_with_no_answer_but_what_the_app_knows(
    page: CheckInPresenter,
) -> None:
    assert page.answers() == {"age-group": Coded("adult")}


def test_what_is_hidden_is_never_on_the_page(page: CheckInPresenter) -> None:
    assert "age-group" not in page.visible()


@pytest.mark.parametrize(
    "typed", ["38.4", "38,4", " 38.4 ", "٣٨٫٤", "۳۸٫۴", "۳۸.۴", "38٫4", "３８．４"]
)
def test_a_temperature_may_be_typed_in_any_hand(page: CheckInPresenter, typed: str) -> None:
    page.put("temperature", Typed(typed, "Cel"))
    assert page.answers()["temperature"] == Quantity(Decimal("38.4"), "Cel")


@pytest.mark.parametrize("typed", ["warm", "38.4.1", "38e1"])
def test_what_is_no_number_is_a_problem_and_not_a_missing_answer(
    page: CheckInPresenter, typed: str
) -> None:
    page.put("temperature", Typed(typed, "Cel"))
    assert "temperature" not in page.answers()
    assert page.problems()["temperature"].kind is ProblemKind.WRONG_TYPE
    assert page.problems()["temperature"].blocks


@pytest.mark.parametrize("name", SHIPPED_FORMS)
def test_the_example_of_a_number_is_one_for_its_field(form: CheckInForm, name: str) -> None:
    questionnaire = parse_questionnaire(shipped_form(name))
    page = CheckInPresenter(replace(form, questionnaire=questionnaire), "en")
    examples = {}
    for item in page.form.questionnaire.questions():
        for unit in item.units:
            page.put(item.link_id, Typed("much", unit.code))
            wrong = page.problems()[item.link_id]
            sentence = problem_text(item, wrong, page.input_of(item.link_id))
            examples[unit.code] = sentence.rpartition(" ")[2].removesuffix(".")
            page.put(item.link_id, Typed(examples[unit.code], unit.code))
            assert item.link_id not in page.problems()
    assert examples == {"Cel": "37.2", "[degF]": "98.6", "%": "97", "/min": "72"}


@pytest.mark.parametrize(
    ("kind", "least", "most", "example"),
    [
        ("integer", None, None, "72"),
        ("integer", 0, 10, "10"),
        ("decimal", 40, None, "40"),
        ("decimal", None, None, "37.2"),
    ],
)
def test_the_example_of_an_own_question_is_within_its_limits(
    kind: str, least: int | None, most: int | None, example: str
) -> None:
    item = replace(
        _EVERY_TYPE.items[2],
        type=ItemType(kind),
        minimum=None if least is None else Decimal(least),
        maximum=None if most is None else Decimal(most),
    )
    sentence = problem_text(item, Problem(item.link_id, ProblemKind.WRONG_TYPE))
    assert sentence.endswith(f" {example}.")


def test_above_fifty_degrees_celsius_fahrenheit_is_one_step_away(page: CheckInPresenter) -> None:
    page.put("temperature", Typed("98,6", "Cel"))
    assert page.problems()["temperature"].kind is ProblemKind.MAYBE_FAHRENHEIT
    assert page.use_fahrenheit("temperature") == Typed("98,6", "[degF]")
    assert "temperature" not in page.problems()


def test_what_no_fahrenheit_thermometer_shows_either_is_too_high(page: CheckInPresenter) -> None:
    page.put("temperature", Typed("999", "Cel"))
    assert page.problems()["temperature"].kind is ProblemKind.TOO_HIGH


def test_an_unlikely_temperature_is_asked_about_and_blocks_nothing(
    page: CheckInPresenter,
) -> None:
    page.put("temperature", Typed("34.5", "Cel"))
    assert page.problems()["temperature"].kind is ProblemKind.UNLIKELY
    assert not page.problems()["temperature"].blocks


def test_a_severity_is_asked_after_a_yes_only_and_forgotten_by_a_no(
    page: CheckInPresenter,
) -> None:
    assert "cough-severity" not in page.visible()
    page.put("cough", "yes")
    page.put("cough-severity", "mild")
    assert page.answers()["cough-severity"] == Coded("mild")
    page.put("cough", "no")
    assert "cough-severity" not in page.visible()
    assert "cough-severity" not in page.answers()


def test_progress_counts_what_has_to_be_answered(page: CheckInPresenter) -> None:
    before = page.progress()
    assert before.left == before.total
    page.put("cough", "yes")
    assert page.progress() == Progress(before.left - 1, before.total)
    page.put("cough", "")
    assert page.progress() == before


def test_without_a_thermometer_the_temperature_is_not_asked_for(page: CheckInPresenter) -> None:
    before = page.progress()
    page.put("no-thermometer", True)
    assert "temperature" not in page.visible()
    assert page.progress() == Progress(before.left - 1, before.total - 1)


def test_none_of_the_rest_answers_the_unanswered_symptoms_alone(page: CheckInPresenter) -> None:
    page.put("cough", "yes")
    page.put("headache", "not-sure")
    answered = _group(page, "symptoms")
    assert "cough" not in answered
    assert page.answers()["cough"] == Coded("yes")
    assert page.answers()["headache"] == Coded("not-sure")
    assert page.answers()["sore-throat"] == Coded("no")


def test_none_of_the_rest_never_answers_a_danger_sign(page: CheckInPresenter) -> None:
    group = page.form.questionnaire.find("danger-signs")
    assert group is not None
    assert not page.has_rest(group)
    assert _group(page, "danger-signs") == ()


def test_a_danger_sign_in_any_group_of_any_form_is_left_alone(form: CheckInForm) -> None:
    questions = ",".join(
        f'{{"linkId":"{name}","type":"choice","text":"{name}","required":true,"answerOption":'
        '[{"valueCoding":{"code":"yes"}},{"valueCoding":{"code":"no"}}]}'
        for name in ("chest-pain", "cough", "rash")
    )
    own = parse_questionnaire(
        f'{{"resourceType":"Questionnaire","id":"own","url":"urn:own","version":"1","status":"active",'
        f'"item":[{{"linkId":"all","type":"group","text":"All","item":[{questions}]}}]}}'.encode()
    )
    page = CheckInPresenter(replace(form, questionnaire=own, known={}), "en")
    assert _group(page, "all") == ("cough", "rash")
    assert "chest-pain" not in page.answers()


def test_no_form_answers_a_danger_sign_beforehand_whatever_it_calls_it(form: CheckInForm) -> None:
    questions = [
        {
            "linkId": link_id,
            "type": "choice",
            "text": "Pain?",
            "code": [{"system": "http://snomed.info/sct", "code": code}],
            "answerOption": [
                {"valueCoding": {"code": "yes"}},
                {"valueCoding": {"code": "no"}, "initialSelected": True},
            ],
        }
        for link_id, code in (("q1", "29857009"), ("seizure", "0"), ("q2", "49727002"))
    ]
    own = parse_questionnaire(
        json.dumps(
            {
                "resourceType": "Questionnaire",
                "id": "own",
                "url": "urn:own",
                "version": "1",
                "status": "active",
                "item": questions,
            }
        ).encode()
    )
    table = for_questionnaire(advice_table(), own)
    page = CheckInPresenter(replace(form, questionnaire=own, advice=table, known={}), "en")
    assert page.answers() == {"q2": Coded("no")}


@pytest.mark.parametrize("language", ["ru", "zh-CN", "uz", "ar"])
def test_last_time_offers_only_what_was_there(
    form: CheckInForm, well: dict[str, Answer], language: str
) -> None:
    page = CheckInPresenter(replace(form, last_time=well), language)
    group = form.questionnaire.find("symptoms")
    signs = form.questionnaire.find("danger-signs")
    assert group is not None
    assert signs is not None
    assert [item.link_id for item in page.had_last_time(group)] == ["cough"]
    assert page.had_last_time(signs) == ()
    assert page.answer_as_last_time(signs) == ()
    assert "cough-severity" in page.answer_as_last_time(group)
    assert page.had_last_time(group) == ()


def test_a_danger_sign_brings_its_advice_at_once(page: CheckInPresenter) -> None:
    page.put("temperature", Typed("38.4", "Cel"))
    page.put("chest-pain", "yes")
    first, second = page.advice()
    assert (first.link_id, first.level) == ("chest-pain", Level.EMERGENCY)
    assert (second.link_id, second.level) == ("temperature", Level.SELF_CARE)


def test_a_draft_brings_back_what_was_typed_even_where_it_is_no_answer(
    form: CheckInForm, page: CheckInPresenter
) -> None:
    page.put("temperature", Typed("38,", "[degF]"))
    page.put("cough", "yes")
    page.put("note", "half a sen")
    page.put("no-thermometer", True)
    again = CheckInPresenter(replace(form, draft=page.draft_body()), "en")
    for link_id in ("temperature", "cough", "note", "no-thermometer"):
        assert again.input_of(link_id) == page.input_of(link_id)


@pytest.mark.parametrize(
    "draft",
    [
        "",
        "{",
        "[]",
        "null",
        '{"version":2,"fields":{"cough":"yes"}}',
        '{"version":1,"fields":[]}',
        '{"version":1}',
        '{"version":1,"fields":{"cough":"perhaps","temperature":"38","note":7,"gone":"yes"}}',
        '{"version":1,"fields":{"temperature":{"text":38,"unit":"Cel"},"age-group":"adult"}}',
        '{"version":1,"fields":{"temperature":{"text":"38","unit":"K"}}}',
        "[" * 100_000,
    ],
)
def test_a_draft_that_cannot_be_read_is_passed_over(form: CheckInForm, draft: str) -> None:
    page = CheckInPresenter(replace(form, draft=draft), "en")
    assert page.answers() == {"age-group": Coded("adult")}


def test_an_amendment_begins_with_the_answers_and_has_nothing_to_save(
    form: CheckInForm, well: dict[str, Answer]
) -> None:
    page = CheckInPresenter(replace(form, answers=well), "en")
    assert {**well, "age-group": Coded("adult")} == dict(page.answers())
    assert not page.problems()
    assert not page.changed
    page.put("feeling", "worse")
    changed = page.changed
    page.put("feeling", "same")
    assert (changed, page.changed) == (True, False)


def test_the_draft_of_an_amendment_comes_before_the_recorded_answers(
    form: CheckInForm, well: dict[str, Answer]
) -> None:
    page = CheckInPresenter(replace(form, answers=well), "en")
    page.put("feeling", "worse")
    again = CheckInPresenter(replace(form, answers=well, draft=page.draft_body()), "en")
    assert again.answers()["feeling"] == Coded("worse")


_EVERY_TYPE = parse_questionnaire(
    b"""{"resourceType":"Questionnaire","id":"own","url":"urn:own","version":"1","status":"active",
    "item":[{"linkId":"date","type":"date","text":"Date"},{"linkId":"time","type":"time","text":"Time"},
    {"linkId":"whole","type":"integer","text":"Whole"},{"linkId":"part","type":"decimal","text":"Part"},
    {"linkId":"line","type":"string","text":"Line"}]}"""
)


@pytest.mark.parametrize(
    ("link_id", "typed", "shown"),
    [
        ("date", "2026-2-28", "2026-02-28"),
        ("date", "٢٠٢٦-٠٢-٢٨", "2026-02-28"),
        ("date", "2026-02-30", None),
        ("date", "tomorrow", None),
        ("time", "8:05", "08:05"),
        ("time", "18.30", "18:30"),
        ("time", "25:00", None),
        ("whole", "72", "72"),
        ("whole", "72.5", None),
        ("part", "0,50", "0.50"),
        ("line", "two words", "two words"),
        ("line", "   ", None),
    ],
)
def test_every_type_of_question_reads_what_people_type(
    link_id: str, typed: Input, shown: str | None
) -> None:
    item = _EVERY_TYPE.find(link_id)
    assert item is not None
    answer = read_input(item, typed)
    assert (None if answer is None else write_input(answer)) == shown
