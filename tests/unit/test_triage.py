"""Advice: for every row of the table something that brings it and something that does not."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answers import Answer, Coded, Quantity, Several, sound_answers
from homebound.core.person import AgeGroup
from homebound.core.questionnaire import Questionnaire, parse_questionnaire
from homebound.core.triage import (
    Advice,
    Level,
    Row,
    advise,
    emergency_number,
    for_questionnaire,
    parse_advice,
    parse_emergency_numbers,
)
from homebound.paths import resource
from homebound.services.forms import SHIPPED_FORMS

FORMS = [
    parse_questionnaire(resource(f"questionnaires/{name}.json").read_bytes())
    for name in SHIPPED_FORMS
]
LANGUAGES = ("en", "ru", "zh-Hans", "uz", "ar")
TABLE_BYTES = resource("advice/danger-signs.json").read_bytes()
TABLE = parse_advice(TABLE_BYTES)
NUMBERS = parse_emergency_numbers(resource("advice/emergency-numbers.json").read_bytes())
YES, NO, NOT_SURE = Coded("yes"), Coded("no"), Coded("not-sure")
HOT = (Decimal("38.1"), Decimal("38.1"))


def cel(value: str) -> Quantity:
    return Quantity(Decimal(value), "Cel")


def oxygen(value: str) -> Quantity:
    return Quantity(Decimal(value), "%")


@dataclass(frozen=True)
class Case:
    """What a person answers to one question, and what was measured before."""

    answer: Answer
    age_group: AgeGroup = AgeGroup.ADULT
    past_days: Sequence[Decimal | None] = field(default=())


BABY, CHILD = AgeGroup.UNDER_3_MONTHS, AgeGroup.UNDER_5_YEARS
ASKED = (Case(YES), Case(NO))

# Sign: the level that the design gives it, what brings it, what just does not.
CASES: dict[str, tuple[Level, Case, Case]] = {
    "breathless-at-rest": (Level.EMERGENCY, *ASKED),
    "breathless-on-effort": (Level.DOCTOR, *ASKED),
    "chest-pain": (Level.EMERGENCY, *ASKED),
    "confusion": (Level.EMERGENCY, *ASKED),
    "speech-or-movement": (Level.EMERGENCY, *ASKED),
    "bluish-lips": (Level.EMERGENCY, *ASKED),
    "seizure": (Level.EMERGENCY, *ASKED),
    "coughing-blood": (Level.EMERGENCY, *ASKED),
    "bleeding": (Level.EMERGENCY, *ASKED),
    "spo2-very-low": (Level.EMERGENCY, Case(oxygen("89")), Case(oxygen("90"))),
    "spo2-low": (Level.DOCTOR, Case(oxygen("93")), Case(oxygen("94"))),
    "temperature-very-high": (Level.DOCTOR, Case(cel("40.0")), Case(cel("39.9"))),
    "temperature-three-days": (
        Level.DOCTOR,
        Case(cel("38.1"), past_days=HOT),
        Case(cel("38.1"), past_days=(Decimal("38.1"), Decimal("38.0"))),
    ),
    "infant-fever": (Level.EMERGENCY, Case(cel("38.0"), BABY), Case(cel("37.9"), BABY)),
    "under-five-danger": (Level.EMERGENCY, Case(YES, CHILD), Case(YES, AgeGroup.UNDER_18_YEARS)),
    "temperature-high": (Level.SELF_CARE, Case(cel("38.1")), Case(cel("38.0"))),
}


def on(row: Row, case: Case) -> list[Advice]:
    found = advise(TABLE, {row.link_id: case.answer}, case.age_group, case.past_days)
    return [advice for advice in found if advice.sign == row.sign]


def signs(
    answers: dict[str, Answer],
    age_group: AgeGroup = AgeGroup.ADULT,
    past_days: Sequence[Decimal | None] = (),
) -> list[str]:
    return [advice.sign for advice in advise(TABLE, answers, age_group, past_days)]


def test_the_table_has_the_rows_of_the_design_and_no_other() -> None:
    assert {row.sign: row.level for row in TABLE.rows} == {
        sign: level for sign, (level, _, _) in CASES.items()
    }


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.sign)
def test_the_sign_brings_its_advice(row: Row) -> None:
    level, shown, _ = CASES[row.sign]
    (advice,) = on(row, shown)
    assert (advice.link_id, advice.level, advice.text) == (row.link_id, level, row.text)


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.sign)
def test_without_the_sign_there_is_no_such_advice(row: Row) -> None:
    _, _, absent = CASES[row.sign]
    assert on(row, absent) == []


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.sign)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_every_shipped_form_asks_the_question_of_every_row(form: Questionnaire, row: Row) -> None:
    _, shown, _ = CASES[row.sign]
    answers = {"age-group": Coded(shown.age_group.value), row.link_id: shown.answer}
    if row.sign == "bleeding" and form.id != "ebola":
        assert form.find(row.link_id) is None
    else:
        assert sound_answers(form, answers)[row.link_id] == shown.answer


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.sign)
@pytest.mark.parametrize("age_group", AgeGroup)
def test_a_sign_concerns_the_ages_of_the_design_and_no_other(row: Row, age_group: AgeGroup) -> None:
    _, shown, _ = CASES[row.sign]
    concerned: Mapping[str, tuple[AgeGroup, ...]] = {
        "infant-fever": (BABY,),
        "under-five-danger": (BABY, CHILD),
    }
    found = on(row, Case(shown.answer, age_group, shown.past_days))
    # A baby's fever is an emergency already: nothing less is said about it.
    if age_group is BABY and row.link_id == "temperature" and row.sign != "infant-fever":
        assert found == []
    else:
        assert bool(found) is (age_group in concerned.get(row.sign, tuple(AgeGroup)))


OWN = parse_questionnaire(
    json.dumps(
        {
            "resourceType": "Questionnaire",
            "id": "own",
            "url": "urn:example:own",
            "version": "1",
            "status": "active",
            "item": [
                {
                    "linkId": "q1",
                    "type": "choice",
                    "text": "Chest pain",
                    "code": [{"system": "http://snomed.info/sct", "code": "29857009"}],
                    "answerOption": [
                        {"valueCoding": {"code": "52101004"}},
                        {"valueCoding": {"code": "2667000"}},
                        {"valueCoding": {"code": "261665006"}},
                    ],
                },
                {
                    "linkId": "q2",
                    "type": "boolean",
                    "text": "Seizure",
                    "code": [{"system": "http://snomed.info/sct", "code": "91175000"}],
                },
                {"linkId": "q3", "type": "integer", "text": "How many?"},
                {"linkId": "seizure", "type": "boolean", "text": "A seizure"},
            ],
        }
    ).encode()
)


@pytest.mark.parametrize(
    ("link_id", "answer", "level"),
    [
        ("q1", Coded("52101004"), Level.EMERGENCY),
        ("q1", Coded("261665006"), Level.DOCTOR),
        ("q1", Coded("2667000"), None),
        ("q2", True, Level.EMERGENCY),
        ("seizure", True, Level.EMERGENCY),
        ("seizure", False, None),
        ("q3", 1, None),
    ],
)
def test_a_form_of_an_authority_brings_advice_where_its_codes_say_what_it_asks(
    link_id: str, answer: Answer, level: Level | None
) -> None:
    found = advise(for_questionnaire(TABLE, OWN), {link_id: answer}, AgeGroup.ADULT, ())
    assert [one.level for one in found] == ([] if level is None else [level])
    assert all(one.link_id == link_id for one in found)


def test_a_shipped_form_asks_its_rows_by_their_own_names() -> None:
    for form in FORMS:
        asked = {row.link_id for row in for_questionnaire(TABLE, form).rows}
        assert asked == {row.link_id for row in TABLE.rows if form.find(row.link_id)}


def test_a_sign_has_the_codes_of_its_shipped_question() -> None:
    for form in FORMS:
        for row in TABLE.rows:
            item = form.find(row.link_id)
            # Being short of breath is no emergency in itself; whoever asks by its code alone may mean
            # on the stairs.
            if item is not None and row.sign != "breathless-at-rest":
                assert {code.code for code in item.codes} <= row.codes, row.sign


def test_a_measure_in_another_unit_brings_nothing() -> None:
    assert signs({"spo2": Quantity(Decimal("0.5"), "1")}) == []


def test_one_of_several_answers_shows_a_sign() -> None:
    several = Several((NO, YES))
    assert signs({"seizure": several}) == ["seizure"]
    (advice,) = advise(TABLE, {"seizure": Several((NOT_SURE,))}, AgeGroup.ADULT, ())
    assert advice.level is Level.DOCTOR


ASKED_EMERGENCIES = [
    row for row in TABLE.rows if row.level is Level.EMERGENCY and isinstance(row.when, Coded)
]


@pytest.mark.parametrize("row", ASKED_EMERGENCIES, ids=lambda row: row.sign)
def test_not_sure_about_an_emergency_sign_advises_a_doctor(row: Row) -> None:
    (advice,) = on(row, Case(NOT_SURE, CHILD))
    assert (advice.level, advice.text) == (Level.DOCTOR, TABLE.not_sure)


def test_not_sure_about_a_lesser_sign_brings_nothing() -> None:
    assert signs({"breathless-on-effort": NOT_SURE}) == []


@pytest.mark.parametrize("age_group", AgeGroup)
def test_signs_of_small_children_concern_them_alone(age_group: AgeGroup) -> None:
    small = age_group in (BABY, CHILD)
    assert signs({"under-five-danger": YES}, age_group) == ["under-five-danger"] * small
    assert signs({"under-five-danger": NOT_SURE}, age_group) == ["under-five-danger"] * small
    fever = signs({"temperature": cel("38.0")}, age_group)
    assert fever == ["infant-fever"] * (age_group is BABY)


def test_each_question_brings_its_most_urgent_advice_alone() -> None:
    assert signs({"temperature": cel("40.5")}, BABY, HOT) == ["infant-fever"]
    assert signs({"temperature": cel("40.5")}, past_days=HOT) == ["temperature-very-high"]
    assert signs({"temperature": cel("38.5")}, past_days=HOT) == ["temperature-three-days"]
    assert signs({"spo2": oxygen("89.9")}) == ["spo2-very-low"]


def test_fahrenheit_counts_like_celsius() -> None:
    def fahrenheit(value: str) -> Quantity:
        return Quantity(Decimal(value), "[degF]")

    assert signs({"temperature": fahrenheit("104.0")}) == ["temperature-very-high"]
    assert signs({"temperature": fahrenheit("103.8")}) == ["temperature-high"]
    assert signs({"temperature": fahrenheit("100.4")}) == []


@pytest.mark.parametrize(
    "past_days",
    [(), HOT[:1], (None, *HOT), (HOT[0], None, HOT[1])],
    ids=["no days", "one day", "a gap before today", "a gap between"],
)
def test_three_days_running_have_no_gap(past_days: Sequence[Decimal | None]) -> None:
    assert signs({"temperature": cel("38.5")}, past_days=past_days) == ["temperature-high"]


def test_past_fever_without_one_today_brings_nothing() -> None:
    assert signs({}, past_days=HOT) == []


symptom_answers = st.fixed_dictionaries(
    {},
    optional={
        **{row.link_id: st.sampled_from([YES, NO, NOT_SURE]) for row in ASKED_EMERGENCIES},
        "breathless-on-effort": st.sampled_from([YES, NO, NOT_SURE]),
        "temperature": st.integers(340, 430).map(lambda n: Quantity(Decimal(n) / 10, "Cel")),
        "spo2": st.integers(50, 100).map(lambda n: Quantity(Decimal(n), "%")),
    },
)


@given(symptom_answers, st.sampled_from(AgeGroup))
def test_the_most_urgent_stands_first_and_each_question_once(
    answers: dict[str, Answer], age_group: AgeGroup
) -> None:
    found = advise(TABLE, answers, age_group, HOT)
    assert all(before.level >= after.level for before, after in pairwise(found))
    assert len({advice.link_id for advice in found}) == len(found)


# Words


EMERGENCIES = [row for row in TABLE.rows if row.level is Level.EMERGENCY]


@pytest.mark.parametrize("row", EMERGENCIES, ids=lambda row: row.sign)
def test_an_emergency_names_the_number_and_ends_with_the_quarantine(row: Row) -> None:
    _, shown, _ = CASES[row.sign]
    (advice,) = on(row, shown)
    sentence = advice.sentence("en", "103")
    assert "Call 103 now." in sentence
    assert sentence.endswith("Say that you are in quarantine.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.sign)
def test_a_sentence_names_the_number_as_in_english_and_keeps_no_placeholder(
    row: Row, language: str
) -> None:
    advice = Advice(row.sign, row.link_id, row.level, row.text)
    sentence = advice.sentence(language, "103")
    assert "{" not in sentence
    assert sentence.count("103") == advice.sentence("en", "103").count("103")
    assert sentence.endswith(TABLE.ending.in_language(language)) is (
        row.level is not Level.SELF_CARE
    )


def test_not_sure_names_the_number_too() -> None:
    advice = Advice("seizure", "seizure", Level.DOCTOR, TABLE.not_sure)
    assert "call 103. Say that you are in quarantine." in advice.sentence("en", "103")


def test_a_translation_carries_the_ending_in_its_own_language() -> None:
    root = json.loads(TABLE_BYTES)
    root["ending"]["ru"] = "Скажите, что вы на карантине."
    root["rows"][0]["text"]["ru"] = "Позвоните {number}."
    row = parse_advice(json.dumps(root).encode()).rows[0]
    advice = Advice(row.sign, row.link_id, row.level, row.text)
    assert advice.sentence("ru", "103") == "Позвоните 103. Скажите, что вы на карантине."


def test_a_table_whose_emergency_names_no_number_is_refused() -> None:
    root = json.loads(TABLE_BYTES)
    root["rows"][0]["text"]["ru"] = "Позвоните."
    root["ending"]["ru"] = "Скажите."
    with pytest.raises(ValueError, match="number"):
        parse_advice(json.dumps(root).encode())


def test_a_table_with_a_sign_twice_is_refused() -> None:
    root = json.loads(TABLE_BYTES)
    root["rows"].append(root["rows"][0])
    with pytest.raises(ValueError, match="twice"):
        parse_advice(json.dumps(root).encode())


def test_an_advice_does_not_tell_of_the_sign_in_its_repr() -> None:
    (advice,) = advise(TABLE, {"seizure": YES}, AgeGroup.ADULT, ())
    assert "seizure" not in repr(advice).casefold()


# Numbers to call


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("RU", "112 / 103"),
        ("UZ", "103"),
        ("CN", "120"),
        ("US", "911"),
        ("CA", "911"),
        ("GB", "999"),
        ("AU", "000"),
        ("SA", "997 / 911"),
        ("DE", "112"),
        ("gb", "999"),
        ("ZZ", "112"),
        ("", "112"),
    ],
)
def test_each_country_has_its_number_and_any_other_has_112(country: str, number: str) -> None:
    assert emergency_number(NUMBERS, country) == number


def test_every_listed_country_is_a_code_of_two_letters_with_digits_to_call() -> None:
    for country, number in NUMBERS.items():
        if country != "default":
            assert len(country) == 2
            assert country.isascii()
            assert country.isupper()
        for part in number.split(" / "):
            assert part.isdecimal()
            assert 3 <= len(part) <= 5


@given(st.text(max_size=3))
def test_a_number_is_always_given(country: str) -> None:
    assert emergency_number(NUMBERS, country)
