"""Reading forms: what is understood and what is refused."""

import contextlib
import copy
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answers import (
    Answer,
    Coded,
    Problem,
    ProblemKind,
    Quantity,
    Several,
    check_answers,
)
from homebound.core.enabling import enabled
from homebound.core.errors import ErrorCode, UserError
from homebound.core.language_tags import nearest
from homebound.core.questionnaire import Condition, ItemType, parse_questionnaire

Form = dict[str, Any]
CORE = "http://hl7.org/fhir/StructureDefinition/"


def form(*items: Form, **changes: object) -> Form:
    return {
        "resourceType": "Questionnaire",
        "id": "a",
        "url": "urn:example:a",
        "version": "1",
        "status": "active",
        "item": list(items),
        **changes,
    }


def ask(link_id: str, item_type: str = "boolean", **members: object) -> Form:
    return {"linkId": link_id, "text": "Well?", "type": item_type, **members}


def when(question: str, operator: str = "=", **answer: object) -> Form:
    return {"question": question, "operator": operator, **(answer or {"answerBoolean": True})}


def choice(link_id: str, *codes: str, **members: object) -> Form:
    options = [{"valueCoding": {"code": code}} for code in codes]
    return ask(link_id, "choice", answerOption=options, **members)


def quantity(link_id: str, *units: str, **members: object) -> Form:
    offered = [
        {
            "url": f"{CORE}questionnaire-unitOption",
            "valueCoding": {"system": "http://unitsofmeasure.org", "code": unit},
        }
        for unit in units
    ]
    return ask(link_id, "quantity", extension=offered, **members)


def _limited(link_id: str, *units: str) -> Form:
    made = quantity(link_id, *units)
    made["extension"].append({"url": f"{CORE}maxValue", "valueDecimal": 300})
    return made


def encode(root: object) -> bytes:
    return json.dumps(root).encode()


def refusal(data: bytes) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        parse_questionnaire(data)
    return caught.value.code


CONDITIONS = [when("x"), when("y")]
TWO = (ask("x"), ask("y"))


# Texts


def test_a_text_comes_in_the_language_its_base_language_or_as_written() -> None:
    def translation(code: str, content: str) -> Form:
        parts = [{"url": "lang", "valueCode": code}, {"url": "content", "valueString": content}]
        return {"url": f"{CORE}translation", "extension": parts}

    extension = {"extension": [translation("ru", "Кашель"), translation("zh", "咳嗽")]}
    options = [{"valueCoding": {"code": "a", "display": "Yes", "_display": extension}}]
    root = form(
        ask("x", "choice", _text=extension, answerOption=options), title="T", _title=extension
    )
    parsed = parse_questionnaire(encode(root))
    item = parsed.items[0]
    for text in (item.text, item.options[0].text, parsed.title):
        assert text.in_language("ru") == "Кашель"
        assert text.in_language("zh-Hans") == "咳嗽"
        assert text.in_language("uz") == text.default


@pytest.mark.parametrize(
    ("wanted", "there", "found"),
    [
        ("zh", ("ru", "zh-Hans"), "zh-Hans"),
        ("zh-CN", ("zh-Hant", "zh-Hans"), "zh-Hans"),
        ("zh_CN", ("zh-TW", "zh"), "zh"),
        ("zh-Hans-CN", ("zh-CN", "zh-HK"), "zh-CN"),
        ("zh-Hans", ("zh-CN",), "zh-CN"),
        ("zh", ("zh-TW", "zh-Hans"), "zh-Hans"),
        ("zh-HK", ("zh-Hans", "zh-TW"), "zh-TW"),
        ("zh-CN", ("zh-TW", "ru"), "zh-TW"),
        ("uz", ("uz-Cyrl", "uz-Latn"), "uz-Latn"),
        ("uz-UZ", ("uz",), "uz"),
        ("ar-SA", ("ar", "ar-EG"), "ar"),
        ("ar", ("ar-EG",), "ar-EG"),
        ("RU", ("ru",), "ru"),
        ("ru", ("uk", "en"), None),
        ("", ("en",), None),
        ("z", ("zh",), None),
    ],
)
def test_the_nearest_language_is_the_one_that_its_reader_can_read(
    wanted: str, there: tuple[str, ...], found: str | None
) -> None:
    assert nearest(wanted, there) == found


# Several answers


def test_what_may_be_answered_several_times_says_so() -> None:
    types = ("decimal", "integer", "date", "time", "string")
    root = form(choice("c", "a", repeats=True), *(ask(one, one, repeats=True) for one in types))
    parsed = parse_questionnaire(encode(root))
    assert all(item.repeats for item in parsed.items)
    assert [item.max_length for item in parsed.items] == [None, *[280] * len(types)]


def test_several_options_may_be_selected_and_several_values_given_at_first() -> None:
    options = [
        {"valueCoding": {"code": code}, "initialSelected": code != "b"} for code in ("a", "b", "c")
    ]
    root = form(
        ask("c", "choice", repeats=True, answerOption=options),
        ask("i", "integer", repeats=True, initial=[{"valueInteger": 1}, {"valueInteger": 2}]),
    )
    chosen, numbers = parse_questionnaire(encode(root)).items
    assert chosen.initial == Several((Coded("a"), Coded("c")))
    assert numbers.initial == Several((1, 2))


def test_units_that_do_not_convert_are_offered_where_nothing_compares_them() -> None:
    (item,) = parse_questionnaire(encode(form(quantity("x", "kg", "[lb_av]")))).items
    assert [unit.code for unit in item.units] == ["kg", "[lb_av]"]


def test_the_one_unit_of_a_quantity_may_come_by_its_older_extension() -> None:
    unit = {"system": "http://unitsofmeasure.org", "code": "kg", "display": "kilograms"}
    extension = [{"url": f"{CORE}questionnaire-unit", "valueCoding": unit}]
    (item,) = parse_questionnaire(encode(form(ask("x", "quantity", extension=extension)))).items
    assert [(one.code, one.text.default) for one in item.units] == [("kg", "kilograms")]


def test_marks_of_direction_that_turn_nothing_round_are_left_in_a_text() -> None:
    words = "\u2067نعم\u2069 \u200fلا"
    assert parse_questionnaire(encode(form(ask("x", text=words)))).items[0].text.default == words


# Conditions


def test_conditions_are_read_with_the_type_of_their_question() -> None:
    root = form(
        choice("c", "a"),
        quantity("t", "Cel", "[degF]"),
        ask("d", "date"),
        ask(
            "x",
            enableWhen=[
                when("c", "!=", answerCoding={"code": "a"}),
                when("t", ">=", answerQuantity={"value": 38.0, "code": "Cel"}),
                when("d", "<", answerDate="2026-11-22"),
                when("d", "exists", answerBoolean=False),
            ],
            enableBehavior="any",
        ),
        ask("y", enableWhen=[when("x")]),
    )
    found = parse_questionnaire(encode(root)).find("x")
    assert found is not None
    assert not found.all_conditions
    assert found.conditions == (
        Condition("c", "!=", Coded("a")),
        Condition("t", ">=", Quantity(Decimal("38.0"), "Cel")),
        Condition("d", "<", date(2026, 11, 22)),
        Condition("d", "exists", False),
    )


# What is refused


@pytest.mark.parametrize("item_type", list(ItemType))
def test_every_type_of_item_is_read(item_type: ItemType) -> None:
    special = {ItemType.CHOICE: choice("x", "a"), ItemType.QUANTITY: quantity("x", "kg")}
    item = special.get(item_type, ask("x", item_type.value))
    assert parse_questionnaire(encode(form(item, ask("other")))).items[0].type is item_type


UNSUPPORTED = {
    "an attachment": form(ask("x", "attachment")),
    "an open choice": form(ask("x", "open-choice")),
    "an unknown type": form(ask("x", "hologram")),
    "a modifier extension": form(ask("x", modifierExtension=[{"url": "urn:x"}])),
    "implicit rules": form(ask("x"), implicitRules="urn:x"),
    "a value set": form(ask("x", "choice", answerValueSet="urn:x")),
    "a choice without options": form(ask("x", "choice")),
    "an option twice": form(choice("x", "a", "a")),
    "an option that is a number": form(ask("x", "choice", answerOption=[{"valueInteger": 1}])),
    "a quantity without a unit": form(ask("x", "quantity")),
    "a unit twice": form(quantity("x", "kg", "kg")),
    "a limit in units that do not convert": form(_limited("x", "kg", "[lb_av]")),
    "a number whose unit would not be shown": form(
        ask(
            "x",
            "decimal",
            extension=[{"url": f"{CORE}questionnaire-unit", "valueCoding": {"code": "kg"}}],
        )
    ),
    "a text that repeats": form(ask("x", "text", repeats=True)),
    "a boolean that repeats": form(ask("x", repeats=True)),
    "a quantity that repeats": form(quantity("x", "kg", repeats=True)),
    "a group that repeats": form(
        {"linkId": "g", "type": "group", "repeats": True, "item": [ask("x")]}
    ),
    "ten thousand options": form(choice("x", *(f"{number}" for number in range(10_000)))),
    "hundreds of items": form(*(ask(f"d{n}", "display") for n in range(200)), ask("x")),
    "a hundred conditions": form(
        ask("y"), ask("x", enableWhen=[when("y")] * 100, enableBehavior="any")
    ),
    "a text of a whole book": form(ask("x", text="word " * 5000)),
    "an option of a whole book": form(
        ask("x", "choice", answerOption=[{"valueCoding": {"code": "a", "display": "w" * 2001}}])
    ),
    "letters turned round": form(ask("x", text="\u202eylno eM\u202c")),
    "an embedding that does not end": form(ask("x", text="\u2067Yes")),
    "one that ends before it begins": form(ask("x", text="\u2069Yes\u2067")),
    "one that ends on another line": form(ask("x", text="\u2067Yes\nNo\u2069")),
    "one that ends as another": form(ask("x", text="\u202bYes\u2069 \u2067No\u202c")),
    "a text with options": form(
        ask("x", "string", answerOption=[{"valueCoding": {"code": "a"}, "initialSelected": True}])
    ),
    "a limit on a date": form(
        ask("x", "date", extension=[{"url": f"{CORE}minValue", "valueDate": "2020-01-01"}])
    ),
    "a condition that is a program": form(
        ask("x", extension=[{"url": "urn:enableWhenExpression", "valueExpression": {}}])
    ),
    "a question without words": form({"linkId": "x", "type": "boolean"}),
    "a required question that nobody sees": form(
        ask(
            "x",
            required=True,
            extension=[{"url": f"{CORE}questionnaire-hidden", "valueBoolean": True}],
        )
    ),
    "a question that cannot be answered": form(ask("x", readOnly=True)),
    "no version": {key: value for key, value in form(ask("x")).items() if key != "version"},
    "no question": form(ask("x", "display")),
    "a link id as long as a letter": form(ask("x" * 65)),
}


@pytest.mark.parametrize("name", UNSUPPORTED)
def test_a_form_is_refused_as_not_supported_for(name: str) -> None:
    assert refusal(encode(UNSUPPORTED[name])) is ErrorCode.FORM_NOT_SUPPORTED


NOT_A_FORM = {
    "several initial values": form(
        ask("x", initial=[{"valueBoolean": True}, {"valueBoolean": False}])
    ),
    "an option that is initial twice": form(
        choice("x", "a", "b", repeats=True, initial=[{"valueCoding": {"code": "a"}}] * 2)
    ),
    "a control character in a text": form(ask("x", text="a\x00b")),
    "an array": [],
    "another resource": form(ask("x"), resourceType="Patient"),
    "no status": form(ask("x"), status=None),
    "a link id twice": form(ask("x"), ask("x")),
    "a link id twice at different depths": form(ask("x", item=[ask("x")])),
    "a display that holds a question": form(ask("d", "display", item=[ask("x")])),
    "a condition on nothing": form(ask("x", enableWhen=[when("y")])),
    "a condition on a group": form(
        {"linkId": "g", "type": "group", "item": [ask("y")]}, ask("x", enableWhen=[when("g")])
    ),
    "a condition on itself": form(ask("x", enableWhen=[when("x")])),
    "conditions in a circle": form(
        ask("x", enableWhen=[when("y")]), ask("y", enableWhen=[when("x")])
    ),
    "a group that waits for its own question": form(
        {"linkId": "g", "type": "group", "item": [ask("y")], "enableWhen": [when("y")]}
    ),
    "a condition of another type": form(
        ask("y"), ask("x", enableWhen=[when("y", answerString="a")])
    ),
    "a condition on no such option": form(
        choice("y", "a"), ask("x", enableWhen=[when("y", answerCoding={"code": "b"})])
    ),
    "a condition in no such unit": form(
        quantity("y", "kg"),
        ask("x", enableWhen=[when("y", answerQuantity={"value": 1, "code": "g"})]),
    ),
    "an order of what has none": form(ask("y"), ask("x", enableWhen=[when("y", ">")])),
    "exists without a boolean": form(
        ask("y", "string"), ask("x", enableWhen=[when("y", "exists", answerString="a")])
    ),
    "an unknown operator": form(ask("y"), ask("x", enableWhen=[when("y", "~")])),
    "two conditions without a behaviour": form(*TWO, ask("z", enableWhen=CONDITIONS)),
    "an initial value of another type": form(ask("x", initial=[{"valueString": "a"}])),
    "an initial value of a group": form(
        {"linkId": "g", "type": "group", "item": [ask("y")], "initial": [{"valueBoolean": True}]}
    ),
    "a length below one": form(ask("x", "text", maxLength=0)),
    "items that are no list": form(item={"linkId": "x"}),
    "a number of a thousand digits": form(
        ask("x", "decimal", initial=[{"valueDecimal": 10**1000}])
    ),
    "half of a character": form(ask("x", text="\ud800")),
}


@pytest.mark.parametrize("name", NOT_A_FORM)
def test_a_form_is_refused_as_none_for(name: str) -> None:
    assert refusal(encode(NOT_A_FORM[name])) is ErrorCode.FORM_NOT_A_QUESTIONNAIRE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"<Questionnaire/>",
        b"[" * 100_000,
        b'{"a":' * 40_000,
        encode(form(ask("x"))).replace(b'"id": "a"', b'"id": "a", "id": "a"'),
        encode(form(ask("x"), experimental=float("nan"))),
        b'{"resourceType": 1e99999999999999999999}',
        encode(form(ask("x"))).decode().encode("utf-16"),
    ],
)
def test_bytes_that_are_no_plain_json_are_no_form(data: bytes) -> None:
    assert refusal(data) is ErrorCode.FORM_NOT_A_QUESTIONNAIRE


def test_a_form_may_have_forty_questions_and_no_more() -> None:
    questions = [ask(f"q{number}") for number in range(41)]
    assert len(list(parse_questionnaire(encode(form(*questions[:40]))).questions())) == 40
    assert refusal(encode(form(*questions))) is ErrorCode.FORM_TOO_MANY_ANSWERS


def test_a_form_may_be_six_deep_and_no_deeper() -> None:
    nested = ask("q6")
    for depth in range(5, 0, -1):
        nested = {"linkId": f"g{depth}", "type": "group", "item": [nested]}
    assert parse_questionnaire(encode(form(nested))).find("q6") is not None
    deeper = {"linkId": "g0", "type": "group", "item": [nested]}
    assert refusal(encode(form(deeper))) is ErrorCode.FORM_NOT_SUPPORTED


def test_a_form_may_have_256_kib_and_no_more() -> None:
    data = encode(form(ask("x")))
    whole = data + b" " * (256 * 1024 - len(data))
    assert parse_questionnaire(whole).id == "a"
    assert refusal(whole + b" ") is ErrorCode.FORM_NOT_SUPPORTED


def test_what_stands_in_a_hidden_group_is_hidden() -> None:
    hiding = [{"url": f"{CORE}questionnaire-hidden", "valueBoolean": True}]
    group = {"linkId": "g", "type": "group", "item": [ask("x")], "extension": hiding}
    found = {
        item.link_id: item.hidden
        for item in parse_questionnaire(encode(form(group, ask("y")))).walk()
    }
    assert found == {"g": True, "x": True, "y": False}


def test_elements_that_change_nothing_are_passed_over() -> None:
    plain = parse_questionnaire(encode(form(ask("x"))))
    noisy = form(
        ask("x", prefix="1.", definition="urn:x", extension=[{"url": "urn:x", "valueCode": "y"}]),
        publisher="Somebody",
        meta={"profile": ["urn:x"]},
    )
    assert parse_questionnaire(encode(noisy)) == plain


def test_an_option_marked_as_selected_is_the_initial_answer() -> None:
    root = form(choice("x", "a", "b"))
    root["item"][0]["answerOption"][1]["initialSelected"] = True
    assert parse_questionnaire(encode(root)).items[0].initial == Coded("b")


def test_a_longer_text_than_a_record_can_hold_is_shortened() -> None:
    root = form(
        ask("x", "text", maxLength=5000), ask("y", "string", maxLength=20), ask("z", "text")
    )
    assert [item.max_length for item in parse_questionnaire(encode(root)).items] == [280, 20, 280]


def test_the_length_of_what_repeats_is_that_of_each_answer() -> None:
    root = form(ask("x", "string", maxLength=5, repeats=True), ask("y", "string", repeats=True))
    questionnaire = parse_questionnaire(encode(root))
    assert [item.max_length for item in questionnaire.items] == [280, 280]
    assert check_answers(questionnaire, {"x": Several(("12345",) * 40)}) == ()
    cases: tuple[tuple[dict[str, Answer], tuple[Problem, ...]], ...] = (
        ({"x": Several(("12345", "123456"))}, (Problem("x", ProblemKind.TOO_LONG, "5"),)),
        ({"x": Several(("12345",) * 47)}, (Problem("x", ProblemKind.TOO_LONG, "280"),)),
        ({"y": Several(("1" * 280,))}, ()),
    )
    for answers, problems in cases:
        assert check_answers(questionnaire, answers) == problems


# Nothing but UserError comes out


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_order(data: bytes) -> None:
    refusal(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def _places(node: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    keys: list[Any] = []
    if isinstance(node, dict):
        keys = list(node)
    elif isinstance(node, list):
        keys = list(range(len(node)))
    return [path, *(place for key in keys for place in _places(node[key], (*path, key)))]


RICH = form(
    choice("c", "a", "b", code=[{"code": "1"}]),
    quantity("t", "Cel", "[degF]", initial=[{"valueQuantity": {"value": 37, "code": "Cel"}}]),
    ask("s", "text", maxLength=9, _text={"extension": []}, item=[ask("u", "time")]),
    ask(
        "z",
        enableWhen=[when("c", answerCoding={"code": "a"}), when("s", "exists")],
        enableBehavior="any",
    ),
)
PLACES = [place for place in _places(RICH) if place]


@given(st.sampled_from(PLACES), json_values)
def test_a_form_with_anything_anywhere_is_read_or_refused(
    place: tuple[str | int, ...], value: object
) -> None:
    broken: Any = copy.deepcopy(RICH)
    node = broken
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    with contextlib.suppress(UserError):
        parsed = parse_questionnaire(encode(broken))
        assert enabled(parsed, {}) <= {item.link_id for item in parsed.walk()}


def test_the_rich_form_itself_is_read() -> None:
    parsed = parse_questionnaire(encode(RICH))
    assert parsed.items[1].initial == Quantity(Decimal(37), "Cel")
