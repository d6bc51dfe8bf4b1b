"""Celsius and Fahrenheit, exact to a tenth of a degree."""

from decimal import ROUND_HALF_UP, Decimal

from homebound.core.answer_values import Quantity

CELSIUS = "Cel"
FAHRENHEIT = "[degF]"
_TENTH = Decimal("0.1")


def _exact_fahrenheit(quantity: Quantity) -> Decimal:
    if quantity.unit == FAHRENHEIT:
        return quantity.value
    if quantity.unit == CELSIUS:
        return quantity.value * Decimal("1.8") + 32
    raise ValueError("not a unit of temperature")


def to_celsius(quantity: Quantity) -> Decimal:
    """Give a temperature in °C, rounded half up to 0.1. Raises ValueError for any other unit."""
    exact = quantity.value
    if quantity.unit != CELSIUS:
        exact = (_exact_fahrenheit(quantity) - 32) * 5 / 9
    return exact.quantize(_TENTH, ROUND_HALF_UP)


def to_fahrenheit(quantity: Quantity) -> Decimal:
    """Give a temperature in °F, rounded half up to 0.1. Raises ValueError for any other unit."""
    return _exact_fahrenheit(quantity).quantize(_TENTH, ROUND_HALF_UP)


def comparable(quantity: Quantity, other: Quantity) -> tuple[Decimal, Decimal]:
    """Give the two values in one unit, without rounding.

    Raises ValueError where the units differ and are not those of temperature.
    """
    if quantity.unit == other.unit:
        return quantity.value, other.value
    # Celsius becomes Fahrenheit, never the reverse: only that way is the decimal exact.
    return _exact_fahrenheit(quantity), _exact_fahrenheit(other)
