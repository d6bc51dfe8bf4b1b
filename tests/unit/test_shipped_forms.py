"""The questionnaires that are shipped."""

from decimal import Decimal

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire as FhirQuestionnaire

from homebound.core.answers import Answer, Coded, Quantity
from homebound.core.enabling import enabled
from homebound.core.longest import longest_answers
from homebound.core.person import AgeGroup
from homebound.core.questionnaire import Questionnaire, parse_questionnaire
from homebound.protocol.record import answers_fit
from homebound.services.forms import SHIPPED_FORMS, shipped_form, shipped_forms

FORMS = {name: parse_questionnaire(shipped_form(name)) for name in SHIPPED_FORMS}
COVID = FORMS["covid-19"]
# The codes of the design, and no others.
SNOMED = """
386661006 103001002 49727002 11833005 28743005 267036007 56018004 29857009 44169009 36955009
162397003 64531003 68235000 43724002 38880002 68962001 57676002 25064002 84229001 367391008
79890006 422587007 422400008 62315008 21522001 9826008 271807003 66857006 40917007 3006004
91175000 282145008 3415004 84387000
"""
LOINC = {"8310-5", "59408-5", "2708-6", "8867-4", "9279-1"}

each_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)


@pytest.mark.parametrize("name", SHIPPED_FORMS)
def test_a_shipped_form_is_valid_fhir(name: str) -> None:
    FhirQuestionnaire.model_validate_json(shipped_form(name))


@each_form
def test_a_form_asks_at_most_forty_questions_danger_signs_first(form: Questionnaire) -> None:
    assert [item.link_id for item in form.items] == [
        "age-group",
        "danger-signs",
        "feeling",
        "temperature-group",
        "symptoms",
        "more",
    ]
    assert len(list(form.questions())) <= 40


@each_form
def test_the_longest_answers_of_a_form_fit_into_a_record(form: Questionnaire) -> None:
    assert answers_fit(longest_answers(form))


@each_form
def test_nothing_in_a_form_is_answered_beforehand(form: Questionnaire) -> None:
    assert all(item.initial is None for item in form.questions())


@each_form
def test_a_form_has_codes_of_the_design_alone(form: Questionnaire) -> None:
    allowed = {"http://snomed.info/sct": set(SNOMED.split()), "http://loinc.org": LOINC}
    for item in form.walk():
        for code in item.codes:
            assert code.code in allowed[code.system or ""]


@each_form
def test_danger_signs_and_symptoms_are_required_with_yes_no_and_not_sure(
    form: Questionnaire,
) -> None:
    for group in ("danger-signs", "symptoms"):
        found = form.find(group)
        assert found is not None
        for item in found.items:
            assert item.required, item.link_id
            assert [option.code for option in item.options] == ["yes", "no", "not-sure"]
            assert item.control == "radio-button"


@each_form
def test_the_hidden_question_offers_every_age_group(form: Questionnaire) -> None:
    age = form.find("age-group")
    assert age is not None
    assert age.hidden
    assert [option.code for option in age.options] == [group.value for group in AgeGroup]


@pytest.mark.parametrize("group", AgeGroup)
@each_form
def test_the_small_childs_danger_signs_are_asked_of_small_children_alone(
    form: Questionnaire, group: AgeGroup
) -> None:
    found = enabled(form, {"age-group": Coded(group.value)})
    small = group in (AgeGroup.UNDER_3_MONTHS, AgeGroup.UNDER_5_YEARS)
    assert ("under-five-danger" in found) is small


def test_bleeding_is_asked_about_in_the_ebola_form_alone_among_its_danger_signs() -> None:
    signs = FORMS["ebola"].find("danger-signs")
    assert signs is not None
    assert "bleeding" in [item.link_id for item in signs.items]
    assert all(form.find("bleeding") is None for name, form in FORMS.items() if name != "ebola")


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


@each_form
def test_limits_units_and_what_is_folded_are_read(form: Questionnaire) -> None:
    temperature, more = form.find("temperature"), form.find("more")
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


def test_the_forms_to_choose_from_have_a_title_each_the_general_one_first() -> None:
    found = shipped_forms()
    assert [one.name for one in found] == ["general", "covid-19", "measles", "mpox", "ebola"]
    assert found[2].title.in_language("ru") == "Анкета о кори"
    assert [one.title for one in found] == [form.title for form in FORMS.values()]
    with pytest.raises(LookupError):
        shipped_form("../advice/danger-signs")
