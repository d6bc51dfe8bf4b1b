import json
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.enrolment import (
    TYP,
    Code,
    format_code,
    make_code,
    parse_code,
    parse_enrolment,
    sign_enrolment,
)
from homebound.protocol.jws import SignatureWrong, SigningKey, new_id, sign, unverified_header
from homebound.protocol.strict import Malformed, decode_base64url

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY = SigningKey(bytes(range(32)))
ORDER = new_id()
URL = "https://a.example"
CODE = Code("7K3MQ9ZW1B")
TOKEN = sign_enrolment(URL, ORDER, CODE, KEY)

codes = st.text(ALPHABET, min_size=10, max_size=10).map(Code)


def claims_of(token: str) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


@given(codes)
def test_a_code_is_read_as_it_was_written(code: Code) -> None:
    assert parse_code(format_code(code)) == code


def test_a_code_is_written_in_groups_with_a_check_character() -> None:
    # Committed, so that a letter printed by one version is read by the next.
    assert format_code(CODE) == "7K3M-Q9ZW-1B0"
    assert format_code(Code("0000000000")) == "0000-0000-000"


@pytest.mark.parametrize(
    "typed",
    [
        "7k3m q9zw 1b0",
        "7K3MQ9ZW1B0",
        " 7K3M\u2013Q9ZW\u2014IBO\n",
        "7K3M-Q9ZW-lBo",
        "\u200e7K3M Q9ZW\u00a01B0",
        "\uff17K3M-Q9ZW-1B0",
        "7_K_3_M_Q_9_Z_W_1_B_0",
    ],
)
def test_a_code_is_understood_as_people_type_it(typed: str) -> None:
    assert parse_code(typed) == CODE


@given(codes, st.integers(0, 10), st.sampled_from(ALPHABET))
def test_any_one_wrong_character_is_found(code: Code, at: int, other: str) -> None:
    letters = list(format_code(code).replace("-", ""))
    if letters[at] == other:
        return
    letters[at] = other
    with pytest.raises(UserError) as refusal:
        parse_code("".join(letters))
    assert refusal.value.code is ErrorCode.SHARING_CODE_MISTYPED


@given(codes)
def test_any_two_characters_that_changed_places_are_found(code: Code) -> None:
    text = format_code(code).replace("-", "")
    for one, two in combinations(range(11), 2):
        letters = list(text)
        letters[one], letters[two] = letters[two], letters[one]
        if letters[one] != letters[two]:
            with pytest.raises(UserError):
                parse_code("".join(letters))


@given(st.text(max_size=30) | st.text(ALPHABET + "UOIL -", max_size=14))
def test_whatever_is_typed_is_a_code_or_a_slip(text: str) -> None:
    try:
        code = parse_code(text)
    except UserError:
        return
    assert parse_code(format_code(code)) == code


def test_an_overlong_text_is_a_slip() -> None:
    with pytest.raises(UserError):
        parse_code(format_code(CODE) + " " * 200)


def test_codes_come_from_all_of_the_random_bits() -> None:
    assert make_code(lambda count: bytes(range(32 - count, 32))).value == ALPHABET[-10:]
    assert len({make_code().value for _ in range(100)}) == 100


def test_no_repr_shows_a_code_or_an_order() -> None:
    shown = repr(parse_enrolment(TOKEN))
    assert CODE.value not in shown
    assert ORDER not in shown


def test_an_enrolment_is_read_as_it_was_signed() -> None:
    enrolment = parse_enrolment(TOKEN)
    assert (enrolment.audience, enrolment.order, enrolment.code) == (URL, ORDER, CODE)
    assert enrolment.key == KEY.verifying
    assert list(claims_of(TOKEN)) == ["jti", "aud", "ord", "code"]
    assert (
        enrolment.id
        == claims_of(TOKEN)["jti"]
        != parse_enrolment(sign_enrolment(URL, ORDER, CODE, KEY)).id
    )


def test_the_same_enrolment_is_the_same_text() -> None:
    message_id = new_id()
    once, twice = (sign_enrolment(URL, ORDER, CODE, KEY, message_id=message_id) for _ in range(2))
    assert once == twice


def test_the_header_can_be_looked_at_before_the_signature() -> None:
    typ, header = unverified_header(TOKEN, max_bytes=4096)
    assert (typ, header.kid, header.jwk) == (TYP, KEY.kid, KEY.verifying)


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "7k3mq9zw1b"},
        {"code": "7K3MQ9ZW1"},
        {"code": "7K3MQ9ZW1B0"},
        {"code": "7K3MQ9ZW1U"},
        {"code": 1},
        {"aud": "http://a.example"},
        {"ord": "AA"},
        {"jti": ORDER + "A"},
        {"iat": 1},
        {"": ""},
    ],
)
def test_an_enrolment_that_is_not_exact_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        parse_enrolment(sign(TYP, claims_of(TOKEN) | changes, KEY, with_key=True))


@pytest.mark.parametrize("name", list(claims_of(TOKEN)))
def test_every_claim_is_needed(name: str) -> None:
    claims = claims_of(TOKEN)
    del claims[name]
    with pytest.raises(Malformed):
        parse_enrolment(sign(TYP, claims, KEY, with_key=True))


def test_an_enrolment_without_its_key_or_with_anothers_signature_is_refused() -> None:
    with pytest.raises(Malformed):
        parse_enrolment(sign(TYP, claims_of(TOKEN), KEY))
    other = sign_enrolment(URL, ORDER, CODE, SigningKey.generate())
    with pytest.raises(SignatureWrong):
        parse_enrolment(".".join([*TOKEN.split(".")[:2], other.split(".")[2]]))


@given(st.text("ab.=_-{}\u00e9", max_size=60) | st.text(max_size=60))
def test_arbitrary_text_is_no_enrolment(text: str) -> None:
    with pytest.raises(Malformed):
        parse_enrolment(text)
    with pytest.raises(Malformed):
        unverified_header(text, max_bytes=4096)
