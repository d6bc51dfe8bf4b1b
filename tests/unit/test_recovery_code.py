"""Recovery codes as people write them down and type them again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.recovery_code import (
    RecoveryCode,
    format_recovery_code,
    new_recovery_code,
    parse_recovery_code,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.binary(min_size=16, max_size=16).map(RecoveryCode)
fillers = st.sampled_from(
    # The last are dashes, spaces and invisible marks of other kinds.
    ["", "  ", " - ", *" -_\n\t", *"\u2010\u2013\u2014\u2212\uff0d\u00a0\u3000\u200b\u200f"]
)


def parsed(text: str) -> RecoveryCode | ErrorCode:
    try:
        return parse_recovery_code(text)
    except UserError as error:
        return error.code


@given(codes)
def test_a_code_is_seven_groups_of_four_without_letters_that_look_like_digits(
    code: RecoveryCode,
) -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{6}}", format_recovery_code(code))


@given(codes, st.data())
def test_a_code_survives_every_way_of_typing_it(code: RecoveryCode, data: st.DataObject) -> None:
    variants = {"0": "0Oo\uff10", "1": "1IiLl"}
    typed = data.draw(fillers)
    for character in format_recovery_code(code).replace("-", ""):
        typed += data.draw(
            st.sampled_from(variants.get(character, character + character.lower()))
        ) + data.draw(fillers)
    assert parse_recovery_code(typed) == code


def test_nearly_every_slip_of_the_pen_is_noticed_and_none_gives_the_same_code() -> None:
    code = RecoveryCode(bytes(range(16)))
    text = format_recovery_code(code).replace("-", "")
    slips = [
        text[:place] + other + text[place + 1 :]
        for place in range(len(text))
        for other in ALPHABET
        if other != text[place]
    ]
    outcomes = [parsed(slip) for slip in slips]
    missed = [outcome for outcome in outcomes if outcome is not ErrorCode.RECOVERY_CODE_MISTYPED]
    # 12 bits let one in 4,096 pass; of these 868, two would already be bad luck.
    assert len(missed) < 2
    assert code not in missed


@pytest.mark.parametrize(
    "text",
    ["", "-", "0", "U" * 28, "0000-0000", "!" * 28, "0" * 27, "0" * 29, " " * 1000, "٠" * 28],
)
def test_what_never_was_a_code_is_mistyped(text: str) -> None:
    assert parsed(text) is ErrorCode.RECOVERY_CODE_MISTYPED


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    outcome = parsed(text)
    if isinstance(outcome, RecoveryCode):
        assert parse_recovery_code(format_recovery_code(outcome)) == outcome
    else:
        assert outcome is ErrorCode.RECOVERY_CODE_MISTYPED


def test_a_written_code_is_read_by_every_later_version() -> None:
    written = "000G-40R4-0M30-E209-185G-R38E-1YHZ"
    assert parse_recovery_code(written) == RecoveryCode(bytes(range(16)))


def test_new_codes_differ_and_stay_out_of_repr() -> None:
    one, other = new_recovery_code(), new_recovery_code()
    assert one != other
    assert repr(one) == "RecoveryCode()"
