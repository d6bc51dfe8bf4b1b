"""What a resident can answer, exactly as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

MAX_DIGITS = 12

# Our codes, and SNOMED CT's present, absent and unknown, which an authority's form may have instead.
_FINDINGS = {
    "yes": "yes",
    "no": "no",
    "not-sure": "not-sure",
    "52101004": "yes",
    "2667000": "no",
    "261665006": "not-sure",
}


@dataclass(frozen=True)
class Coded:
    """One of a question's options, by its code."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class Quantity:
    """A number with its UCUM unit, neither converted nor rounded."""

    value: Decimal = field(repr=False)
    unit: str


Single = bool | Decimal | int | str | Coded | Quantity | date | time


@dataclass(frozen=True)
class Several:
    """The answers to a question that repeats, in their order."""

    answers: tuple[Single, ...] = field(repr=False)


Answer = Single | Several
Answers = Mapping[str, Answer]


def singles(answer: Answer | None) -> tuple[Single, ...]:
    """Give every answer by itself: none, one, or those of a question that repeats."""
    if answer is None:
        return ()
    return answer.answers if isinstance(answer, Several) else (answer,)


def finding(answer: Answer | None) -> str | None:
    """Give yes, no or not-sure where an answer is one, as a code or a boolean."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return _FINDINGS.get(answer.code) if isinstance(answer, Coded) else None


def is_blank(answer: Answer | None) -> bool:
    """Say whether nothing was answered; a text of spaces is nothing."""
    return all(isinstance(one, str) and not one.strip() for one in singles(answer))


def plain_text(answer: Answer) -> str:
    """Write an answer as its code, a plain number with its unit, or the text; several one a line."""
    match answer:
        case Coded(code):
            return code
        case Quantity(value, unit):
            return f"{value:f} {unit}"
        case bool():
            return "true" if answer else "false"
        case Decimal():
            return f"{answer:f}"
        case date() | time():
            return answer.isoformat()
        case Several(answers):
            return "\n".join(plain_text(one) for one in answers)
        case _:
            return str(answer)


def is_plain(number: Decimal) -> bool:
    """Say whether a number is finite and has at most 12 digits before and after its point."""
    _, digits, exponent = number.as_tuple()
    return (
        isinstance(exponent, int)
        and len(digits) <= MAX_DIGITS
        and -MAX_DIGITS <= exponent <= MAX_DIGITS - len(digits)
    )
