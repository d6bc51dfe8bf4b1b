"""Numbers as people type them, and what is wrong with answers."""

import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answers import (
    Answer,
    Coded,
    Problem,
    ProblemKind,
    Quantity,
    check_answers,
    parse_number,
    sound_answers,
)
from homebound.core.questionnaire import Item, ItemType, Option, Questionnaire, Text, Unit
from homebound.core.questionnaire import parse_questionnaire as parse
from homebound.paths import resource

COVID = parse(resource("questionnaires/covid-19.json").read_bytes())
DIGITS = [chr(code) for code in range(0x110000) if unicodedata.decimal(chr(code), None) is not None]
ZEROS = [digit for digit in DIGITS if unicodedata.decimal(digit) == 0]
MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def form_of(*items: Item) -> Questionnaire:
    return Questionnaire("a", "urn:example:a", "1", Text("A"), items)


def only_problem(item: Item, answer: Answer) -> Problem | None:
    problems = check_answers(form_of(item), {item.link_id: answer})
    assert len(problems) <= 1
    return problems[0] if problems else None


def covid_problem(link_id: str, answer: Answer) -> Problem | None:
    found = {problem.link_id: problem for problem in check_answers(COVID, {link_id: answer})}
    return found.get(link_id)


# Numbers


@given(
    st.decimals(min_value=-9999, max_value=9999, places=2),
    st.sampled_from(ZEROS),
    st.sampled_from([".", ",", "٫", "．", "，"]),
    st.text(MARKS + " \N{NO-BREAK SPACE}", max_size=3),
)
def test_a_number_is_read_in_the_digits_of_any_script(
    number: Decimal, zero: str, point: str, around: str
) -> None:
    written = "".join(
        chr(ord(zero) + int(character)) if character.isdigit() else character
        for character in f"{number:f}".replace(".", point)
    )
    assert parse_number(around + written + around) == number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("38,4", "38.4"),
        ("٣٨٫٤", "38.4"),
        ("۳۸.۴", "38.4"),
        ("３８．４", "38.4"),
        ("+5", "5"),
        ("\u200f-5\u200f", "-5"),
        ("38.", "38"),
        (".5", "0.5"),
        ("-0", "0"),
        ("123456789012", "123456789012"),
    ],
)
def test_a_number_is_read_as_it_is_typed(typed: str, number: str) -> None:
    assert str(parse_number(typed)) == number


@pytest.mark.parametrize("typed", ["38.0", "38.40", "007"])
def test_zeros_that_were_typed_are_kept_behind_the_point(typed: str) -> None:
    assert str(parse_number(typed)) == str(Decimal(typed))


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", ".", ",", "-", "--1", "5-", "1 2", "1.2.3", "1,234.5", "1_000", "0x10"),
        *("1e3", "NaN", "Infinity", "½", "²", "五", "38°", "٣٨e٢", "\u22125", "1234567890123"),
    ],
)
def test_what_is_no_plain_number_is_not_read(typed: str) -> None:
    assert parse_number(typed) is None


@given(st.text(max_size=20) | st.text("0123456789٣۳.,٫+- eEnN" + MARKS, max_size=15))
def test_any_text_is_a_finite_number_of_twelve_digits_or_none(typed: str) -> None:
    number = parse_number(typed)
    if number is not None:
        assert number.is_finite()
        assert abs(number) < 10**12
        assert len(number.as_tuple().digits) <= 12


# Limits


@pytest.mark.parametrize(
    ("value", "unit", "kind", "limit"),
    [
        ("33.9", "Cel", ProblemKind.TOO_LOW, "34.0"),
        ("34.0", "Cel", ProblemKind.UNLIKELY, "35.0"),
        ("34.9", "Cel", ProblemKind.UNLIKELY, "35.0"),
        ("42.1", "Cel", ProblemKind.UNLIKELY, "42.0"),
        ("43.0", "Cel", ProblemKind.UNLIKELY, "42.0"),
        ("43.1", "Cel", ProblemKind.TOO_HIGH, "43.0"),
        ("50.0", "Cel", ProblemKind.TOO_HIGH, "43.0"),
        ("50.1", "Cel", ProblemKind.MAYBE_FAHRENHEIT, None),
        ("101.1", "Cel", ProblemKind.MAYBE_FAHRENHEIT, None),
        ("93.1", "[degF]", ProblemKind.TOO_LOW, "93.2"),
        ("93.2", "[degF]", ProblemKind.UNLIKELY, "95.0"),
        ("107.7", "[degF]", ProblemKind.UNLIKELY, "107.6"),
        ("109.4", "[degF]", ProblemKind.UNLIKELY, "107.6"),
        ("109.5", "[degF]", ProblemKind.TOO_HIGH, "109.4"),
    ],
)
def test_a_temperature_outside_its_limits_is_named_with_the_limit_in_its_unit(
    value: str, unit: str, kind: ProblemKind, limit: str | None
) -> None:
    problem = covid_problem("temperature", Quantity(Decimal(value), unit))
    assert problem == Problem("temperature", kind, limit)
    assert problem.blocks is (kind is not ProblemKind.UNLIKELY)


@pytest.mark.parametrize(
    ("value", "unit"),
    [("35.0", "Cel"), ("38.4", "Cel"), ("42.0", "Cel"), ("95.0", "[degF]"), ("107.6", "[degF]")],
)
def test_a_likely_temperature_is_no_problem(value: str, unit: str) -> None:
    assert covid_problem("temperature", Quantity(Decimal(value), unit)) is None


@pytest.mark.parametrize(
    ("link_id", "unit", "least", "most"), [("spo2", "%", 50, 100), ("pulse", "/min", 20, 250)]
)
def test_other_values_have_their_limits_too(link_id: str, unit: str, least: int, most: int) -> None:
    def kind(value: int) -> ProblemKind | None:
        problem = covid_problem(link_id, Quantity(Decimal(value), unit))
        return None if problem is None else problem.kind

    assert [kind(least - 1), kind(least), kind(most), kind(most + 1)] == [
        ProblemKind.TOO_LOW,
        None,
        None,
        ProblemKind.TOO_HIGH,
    ]


def test_a_form_that_names_fahrenheit_first_has_its_limits_in_it() -> None:
    units = (Unit("[degF]", Text("°F")), Unit("Cel", Text("°C")))
    item = Item("t", ItemType.QUANTITY, Text("T"), units=units, maximum=Decimal("109.4"))
    assert only_problem(item, Quantity(Decimal("43.0"), "Cel")) is None
    problem = only_problem(item, Quantity(Decimal("43.1"), "Cel"))
    assert problem == Problem("t", ProblemKind.TOO_HIGH, "43.0")


@pytest.mark.parametrize("item_type", [ItemType.INTEGER, ItemType.DECIMAL])
def test_plain_numbers_have_limits(item_type: ItemType) -> None:
    item = Item("n", item_type, Text("N"), minimum=Decimal(2), likely_maximum=Decimal(8))

    def number(value: int) -> Answer:
        return value if item_type is ItemType.INTEGER else Decimal(value)

    assert only_problem(item, number(1)) == Problem("n", ProblemKind.TOO_LOW, "2")
    assert only_problem(item, number(8)) is None
    assert only_problem(item, number(9)) == Problem("n", ProblemKind.UNLIKELY, "8")


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("a" * 280, None),
        ("a" * 281, Problem("note", ProblemKind.TOO_LONG, "280")),
        ("体" * 280, None),
        ("😀" * 210, None),
        ("😀" * 211, Problem("note", ProblemKind.TOO_LONG)),
    ],
)
def test_a_note_has_at_most_280_characters_and_840_bytes(
    note: str, expected: Problem | None
) -> None:
    assert covid_problem("note", note) == expected


# Types and options


WELL_TYPED: Mapping[ItemType, Answer] = {
    ItemType.BOOLEAN: False,
    ItemType.CHOICE: Coded("a"),
    ItemType.DECIMAL: Decimal("1.5"),
    ItemType.QUANTITY: Quantity(Decimal("1.5"), "kg"),
    ItemType.INTEGER: 1,
    ItemType.DATE: date(2026, 11, 22),
    ItemType.TIME: time(8, 30),
    ItemType.STRING: "a\tb",
    ItemType.TEXT: "a\nb",
}
ILL_FORMED: list[tuple[ItemType, Answer]] = [
    (ItemType.DECIMAL, Decimal("NaN")),
    (ItemType.DECIMAL, Decimal("Infinity")),
    (ItemType.DECIMAL, Decimal("1e13")),
    (ItemType.DECIMAL, Decimal("1234567890.123")),
    (ItemType.QUANTITY, Quantity(Decimal("sNaN"), "kg")),
    (ItemType.INTEGER, 2**31),
    (ItemType.DATE, datetime(2026, 11, 22, tzinfo=UTC)),
    (ItemType.TIME, time(8, 30, tzinfo=UTC)),
    (ItemType.TEXT, "a\x00"),
    (ItemType.TEXT, "\ud83d"),
]


def question(item_type: ItemType) -> Item:
    options = (Option("a", None, Text("A")),) if item_type is ItemType.CHOICE else ()
    units = (Unit("kg", Text("kg")),) if item_type is ItemType.QUANTITY else ()
    return Item("x", item_type, Text("X"), options=options, units=units)


@pytest.mark.parametrize("asked", WELL_TYPED)
@pytest.mark.parametrize("answered", WELL_TYPED)
def test_an_answer_of_another_type_is_a_problem(asked: ItemType, answered: ItemType) -> None:
    texts = {ItemType.STRING, ItemType.TEXT}
    fits = asked is answered or {asked, answered} == texts
    problem = only_problem(question(asked), WELL_TYPED[answered])
    assert problem == (None if fits else Problem("x", ProblemKind.WRONG_TYPE))


@pytest.mark.parametrize(("item_type", "answer"), ILL_FORMED)
def test_an_answer_that_no_response_can_hold_is_a_problem(
    item_type: ItemType, answer: Answer
) -> None:
    assert only_problem(question(item_type), answer) == Problem("x", ProblemKind.WRONG_TYPE)


@pytest.mark.parametrize(
    ("item_type", "answer"),
    [(ItemType.CHOICE, Coded("b")), (ItemType.QUANTITY, Quantity(Decimal(1), "g"))],
)
def test_what_is_not_offered_is_a_problem(item_type: ItemType, answer: Answer) -> None:
    assert only_problem(question(item_type), answer) == Problem("x", ProblemKind.NOT_AN_OPTION)


# What must be answered


def missing(answers: Mapping[str, Answer]) -> set[str]:
    return {
        problem.link_id
        for problem in check_answers(COVID, answers)
        if problem.kind is ProblemKind.REQUIRED
    }


def test_an_empty_covid_form_misses_every_required_question_in_the_order_of_the_page() -> None:
    problems = check_answers(COVID, {})
    assert all(problem.kind is ProblemKind.REQUIRED and problem.blocks for problem in problems)
    in_order = [item.link_id for item in COVID.walk()]
    places = [in_order.index(problem.link_id) for problem in problems]
    assert places == sorted(places)
    assert missing({}) >= {"breathless-at-rest", "feeling", "temperature", "cough"}
    assert not missing({}) & {
        "under-five-danger",
        "cough-severity",
        "spo2",
        "note",
        "fever-reducer",
    }


def test_the_temperature_is_required_unless_there_is_no_thermometer() -> None:
    assert "temperature" in missing({"no-thermometer": False})
    assert "temperature" not in missing({"no-thermometer": True})


def test_what_is_not_shown_is_neither_missed_nor_judged() -> None:
    absurd: dict[str, Answer] = {
        "no-thermometer": True,
        "temperature": Quantity(Decimal(999), "Cel"),
    }
    assert "temperature" not in {problem.link_id for problem in check_answers(COVID, absurd)}


def test_spaces_do_not_answer_a_required_question() -> None:
    item = Item("x", ItemType.TEXT, Text("X"), required=True)
    assert only_problem(item, " \n") == Problem("x", ProblemKind.REQUIRED)


def test_a_required_group_needs_one_answer_in_it() -> None:
    inner = (Item("x", ItemType.BOOLEAN, Text("X")), Item("y", ItemType.BOOLEAN, Text("Y")))
    form = form_of(Item("g", ItemType.GROUP, Text("G"), required=True, items=inner))
    assert check_answers(form, {}) == (Problem("g", ProblemKind.REQUIRED),)
    assert check_answers(form, {"y": False}) == ()


def test_sound_answers_leave_out_what_is_hidden_or_refused_and_keep_what_is_unlikely() -> None:
    answers: dict[str, Answer] = {
        "spo2": Quantity(Decimal(9), "%"),
        "pulse": Quantity(Decimal(70), "/min"),
        "temperature": Quantity(Decimal("42.5"), "Cel"),
        "cough-severity": Coded("mild"),
        "note": " ",
    }
    assert set(sound_answers(COVID, answers)) == {"temperature", "pulse"}
