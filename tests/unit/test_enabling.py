"""Which items of a form are shown."""

from dataclasses import replace
from decimal import Decimal

import pytest

from homebound.core.answers import Answer, Coded, Quantity, Several, Single
from homebound.core.enabling import enabled, enabled_answers
from homebound.core.questionnaire import (
    Condition,
    Item,
    ItemType,
    Questionnaire,
    Text,
    Unit,
)


def form(*items: Item) -> Questionnaire:
    return Questionnaire("a", "urn:example:a", "1", Text("A"), items)


def ask(
    link_id: str,
    *conditions: Condition,
    kind: ItemType = ItemType.BOOLEAN,
    all_conditions: bool = True,
    items: tuple[Item, ...] = (),
) -> Item:
    units = (Unit("Cel", Text("°C")), Unit("[degF]", Text("°F")))
    return Item(
        link_id,
        kind,
        Text("Well?"),
        conditions=conditions,
        all_conditions=all_conditions,
        units=units if kind is ItemType.QUANTITY else (),
        items=items,
    )


def when(question: str, operator: str = "=", answer: Single = True) -> Condition:
    return Condition(question, operator, answer)


@pytest.mark.parametrize(
    ("behaviour", "x", "y", "expected"),
    [
        ("all", True, True, True),
        ("all", True, False, False),
        ("all", True, None, False),
        ("any", False, True, True),
        ("any", False, False, False),
        ("any", None, None, False),
    ],
)
def test_all_or_any_of_the_conditions_must_hold(
    behaviour: str, x: bool | None, y: bool | None, expected: bool
) -> None:
    third = ask("z", when("x"), when("y"), all_conditions=behaviour == "all")
    answers = {key: value for key, value in (("x", x), ("y", y)) if value is not None}
    assert ("z" in enabled(form(ask("x"), ask("y"), third), answers)) is expected


@pytest.mark.parametrize(
    ("operator", "below", "equal", "above", "absent"),
    [
        ("=", False, True, False, False),
        ("!=", True, False, True, True),
        (">", False, False, True, False),
        ("<", True, False, False, False),
        (">=", False, True, True, False),
        ("<=", True, True, False, False),
    ],
)
def test_each_operator_compares_a_quantity_in_either_unit(
    operator: str, below: bool, equal: bool, above: bool, absent: bool
) -> None:
    limit = Quantity(Decimal("38.0"), "Cel")
    root = form(ask("t", kind=ItemType.QUANTITY), ask("z", when("t", operator, limit)))

    def at(value: str, unit: str) -> bool:
        return "z" in enabled(root, {"t": Quantity(Decimal(value), unit)})

    assert at("100.3", "[degF]") is below
    assert at("100.4", "[degF]") is equal
    assert at("38.1", "Cel") is above
    assert ("z" in enabled(root, {})) is absent


def test_a_quantity_in_a_unit_that_does_not_convert_equals_nothing() -> None:
    limit = Quantity(Decimal(38), "Cel")
    root = form(ask("t", kind=ItemType.QUANTITY), ask("z", when("t", "=", limit)))
    assert enabled(root, {"t": Quantity(Decimal(38), "K")}) == {"t"}


def test_exists_asks_whether_there_is_an_answer() -> None:
    root = form(
        ask("s", kind=ItemType.STRING),
        ask("there", when("s", "exists", True)),
        ask("absent", when("s", "exists", False)),
    )
    assert enabled(root, {"s": "a"}) == {"s", "there"}
    assert enabled(root, {"s": "  "}) == {"s", "absent"}
    assert enabled(root, {}) == {"s", "absent"}


def test_the_answer_of_a_question_that_is_not_shown_counts_as_none() -> None:
    root = form(ask("x"), ask("y", when("x")), ask("z", when("y")))
    assert enabled(root, {"x": True, "y": True}) == {"x", "y", "z"}
    assert enabled(root, {"x": False, "y": True}) == {"x"}


def test_what_stands_in_an_item_that_is_not_shown_is_not_shown() -> None:
    group = ask("g", when("x"), kind=ItemType.GROUP, items=(ask("y"),))
    assert enabled(form(ask("x"), group), {}) == {"x"}
    assert enabled(form(ask("x"), group), {"x": True}) == {"x", "g", "y"}


def test_a_question_under_a_question_waits_for_its_answer_and_a_help_text_does_not() -> None:
    inner = (ask("y"), ask("help", kind=ItemType.DISPLAY))
    root = form(ask("x", items=inner))
    assert enabled(root, {}) == {"x", "help"}
    assert enabled(root, {"x": False}) == {"x", "y", "help"}


@pytest.mark.parametrize(
    "strange", ["2", True, Coded("2"), Decimal("NaN"), Decimal("Infinity")], ids=str
)
def test_an_answer_of_another_type_counts_as_none(strange: Answer) -> None:
    root = form(ask("n", kind=ItemType.DECIMAL), ask("z", when("n", ">", Decimal(1))))
    assert enabled(root, {"n": strange}) == {"n"}
    assert enabled(root, {"n": Decimal(2)}) == {"n", "z"}


@pytest.mark.parametrize(
    ("operator", "one", "both", "none"),
    [
        ("=", True, True, False),
        ("!=", False, False, True),
        ("<", False, True, True),
        (">=", True, True, False),
    ],
)
def test_of_several_answers_one_is_enough_but_none_may_equal_what_must_differ(
    operator: str, one: bool, both: bool, none: bool
) -> None:
    several = replace(ask("n", kind=ItemType.INTEGER), repeats=True)
    root = form(several, ask("z", when("n", operator, 5)))
    for numbers, expected in (((5,), one), ((4, 5), both), ((3, 4), none)):
        assert ("z" in enabled(root, {"n": Several(numbers)})) is expected
    assert ("z" in enabled(root, {})) is (operator == "!=")


@pytest.mark.parametrize(
    "strange",
    [
        5,
        Several(()),
        Several((True,)),
        Several((1, "2")),
        Several((Decimal(1),)),
    ],
)
def test_a_question_that_repeats_takes_several_answers_of_its_type_alone(strange: Answer) -> None:
    several = replace(ask("n", kind=ItemType.INTEGER), repeats=True)
    root = form(several, ask("z", when("n", "exists")))
    assert enabled(root, {"n": strange}) == {"n"}


def test_answers_are_given_in_the_order_of_the_page_without_hidden_ones_and_blanks() -> None:
    root = form(ask("x"), ask("y", when("x")), ask("s", kind=ItemType.STRING), ask("z"))
    answers: dict[str, Answer] = {"z": True, "y": True, "s": " ", "x": False}
    assert list(enabled_answers(root, answers).items()) == [("x", False), ("z", True)]
