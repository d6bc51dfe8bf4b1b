"""The COVID-19 form that is shipped."""

from decimal import Decimal

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire as FhirQuestionnaire

from homebound.core.answers import Answer, Coded, Quantity
from homebound.core.person import AgeGroup
from homebound.core.questionnaire import enabled, parse_questionnaire
from homebound.paths import resource

FILE = resource("questionnaires/covid-19.json").read_bytes()
COVID = parse_questionnaire(FILE)


def test_the_covid_form_is_valid_fhir() -> None:
    FhirQuestionnaire.model_validate_json(FILE)


def test_the_covid_form_asks_at_most_forty_questions_danger_signs_first() -> None:
    assert [item.link_id for item in COVID.items] == [
        "age-group",
        "danger-signs",
        "feeling",
        "temperature-group",
        "symptoms",
        "more",
    ]
    assert len(list(COVID.questions())) <= 40


def test_nothing_in_the_covid_form_is_answered_beforehand() -> None:
    assert all(item.initial is None for item in COVID.questions())


def test_danger_signs_and_symptoms_are_required_with_yes_no_and_not_sure() -> None:
    for group in ("danger-signs", "symptoms"):
        found = COVID.find(group)
        assert found is not None
        for item in found.items:
            assert item.required, item.link_id
            assert [option.code for option in item.options] == ["yes", "no", "not-sure"]
            assert item.control == "radio-button"


def test_the_hidden_question_offers_every_age_group() -> None:
    age = COVID.find("age-group")
    assert age is not None
    assert age.hidden
    assert [option.code for option in age.options] == [group.value for group in AgeGroup]


@pytest.mark.parametrize("group", AgeGroup)
def test_the_small_childs_danger_signs_are_asked_of_small_children_alone(group: AgeGroup) -> None:
    found = enabled(COVID, {"age-group": Coded(group.value)})
    small = group in (AgeGroup.UNDER_3_MONTHS, AgeGroup.UNDER_5_YEARS)
    assert ("under-five-danger" in found) is small


def test_no_thermometer_hides_the_temperature_and_its_site() -> None:
    measured: dict[str, Answer] = {"temperature": Quantity(Decimal(39), "Cel")}
    assert {"temperature", "temperature-site"} <= enabled(COVID, measured)
    assert not {"temperature", "temperature-site"} & enabled(
        COVID, {**measured, "no-thermometer": True}
    )
    assert "temperature" in enabled(COVID, {"no-thermometer": False})
    assert "temperature-site" not in enabled(COVID, {})


def test_severity_is_asked_on_yes_only() -> None:
    assert "cough-severity" in enabled(COVID, {"cough": Coded("yes")})
    assert "cough-severity" not in enabled(COVID, {"cough": Coded("not-sure")})


def test_limits_units_and_what_is_folded_are_read() -> None:
    temperature, more = COVID.find("temperature"), COVID.find("more")
    assert temperature is not None
    assert more is not None
    assert (temperature.minimum, temperature.maximum) == (Decimal(34), Decimal(43))
    assert (temperature.likely_minimum, temperature.likely_maximum) == (Decimal(35), Decimal(42))
    assert [unit.code for unit in temperature.units] == ["Cel", "[degF]"]
    assert [(code.system, code.code) for code in temperature.codes] == [
        ("http://loinc.org", "8310-5")
    ]
    assert more.collapsed
    assert not temperature.collapsed
