"""What a resident can answer, exactly as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

MAX_DIGITS = 12


@dataclass(frozen=True)
class Coded:
    """One of a question's options, by its code."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class Quantity:
    """A number with its UCUM unit, neither converted nor rounded."""

    value: Decimal = field(repr=False)
    unit: str


Answer = bool | Decimal | int | str | Coded | Quantity | date | time
Answers = Mapping[str, Answer]


def is_blank(answer: Answer | None) -> bool:
    """Say whether nothing was answered; a text of spaces is nothing."""
    return answer is None or (isinstance(answer, str) and not answer.strip())


def is_plain(number: Decimal) -> bool:
    """Say whether a number is finite and has at most 12 digits before and after its point."""
    _, digits, exponent = number.as_tuple()
    return (
        isinstance(exponent, int)
        and len(digits) <= MAX_DIGITS
        and -MAX_DIGITS <= exponent <= MAX_DIGITS - len(digits)
    )
