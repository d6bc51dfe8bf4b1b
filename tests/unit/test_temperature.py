"""Temperatures in both units."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answers import Quantity
from homebound.core.temperature import CELSIUS, FAHRENHEIT, comparable, to_celsius, to_fahrenheit

tenths = st.integers(min_value=-1000, max_value=2000).map(lambda n: Decimal(n) / 10)


@given(tenths)
def test_a_tenth_of_a_degree_celsius_survives_the_way_to_fahrenheit_and_back(
    celsius: Decimal,
) -> None:
    fahrenheit = to_fahrenheit(Quantity(celsius, CELSIUS))
    assert to_celsius(Quantity(fahrenheit, FAHRENHEIT)) == celsius


@pytest.mark.parametrize(
    ("celsius", "fahrenheit"),
    [("38.0", "100.4"), ("40.0", "104.0"), ("37.0", "98.6"), ("-40.0", "-40.0"), ("38.4", "101.1")],
)
def test_known_pairs_agree_in_both_directions(celsius: str, fahrenheit: str) -> None:
    assert to_fahrenheit(Quantity(Decimal(celsius), CELSIUS)) == Decimal(fahrenheit)
    assert to_celsius(Quantity(Decimal(fahrenheit), FAHRENHEIT)) == Decimal(celsius)


def test_half_a_tenth_is_rounded_up() -> None:
    for convert, unit in ((to_celsius, CELSIUS), (to_fahrenheit, FAHRENHEIT)):
        assert convert(Quantity(Decimal("37.85"), unit)) == Decimal("37.9")
        assert convert(Quantity(Decimal("37.95"), unit)) == Decimal("38.0")
        assert convert(Quantity(Decimal("37.94"), unit)) == Decimal("37.9")


def test_a_comparison_does_not_round() -> None:
    left, right = comparable(
        Quantity(Decimal("38.01"), CELSIUS), Quantity(Decimal("100.4"), FAHRENHEIT)
    )
    assert left > right


@pytest.mark.parametrize("convert", [to_celsius, to_fahrenheit])
def test_another_unit_is_not_taken_for_a_temperature(convert: object) -> None:
    assert callable(convert)
    with pytest.raises(ValueError, match="not a unit of temperature"):
        convert(Quantity(Decimal(97), "%"))


def test_what_was_measured_stays_out_of_repr() -> None:
    assert "39" not in repr(Quantity(Decimal("39.9"), CELSIUS))
