import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.demo.issuer import make_issuer
from homebound.protocol.answer import read_answer
from homebound.protocol.jws import SignatureWrong, SigningKey, hash_message, sign
from homebound.protocol.refusal import TYP, Problem, Refusal, parse_refusal, sign_refusal
from homebound.protocol.strict import Malformed, decode_base64url, hash_text

NOW = datetime(2026, 11, 22, 6, 30, 12, tzinfo=UTC)
KEY, OWN = SigningKey.generate(), SigningKey.generate()
KEYS = {KEY.kid: KEY.verifying}
CONFIG = replace(make_issuer(NOW).config, receipt_keys=KEYS)
MESSAGE = "message"
REFUSAL = Refusal(hash_message(MESSAGE), NOW, Problem.TOO_EARLY)
TOKEN = sign_refusal(REFUSAL, KEY)


def claims_of(token: str) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


@pytest.mark.parametrize("problem", Problem)
def test_a_refusal_is_read_as_it_was_signed(problem: Problem) -> None:
    refusal = replace(REFUSAL, problem=problem)
    token = sign_refusal(refusal, KEY)
    assert parse_refusal(token, KEYS) == refusal
    assert read_answer(token, MESSAGE, OWN.verifying, CONFIG) == refusal


def test_a_refusal_holds_nothing_of_the_message_but_its_hash() -> None:
    assert claims_of(TOKEN) == {
        "msg": hash_message(MESSAGE),
        "at": int(NOW.timestamp()),
        "problem": {"type": "problems/too-early"},
    }


def test_only_what_time_can_mend_is_sent_again() -> None:
    assert {problem for problem in Problem if not problem.final} == {
        Problem.TOO_EARLY,
        Problem.TRY_LATER,
    }


def test_a_refusal_of_another_message_is_no_answer() -> None:
    other = sign_refusal(replace(REFUSAL, message=hash_text(b"other")), KEY)
    with pytest.raises(Malformed):
        read_answer(other, MESSAGE, OWN.verifying, CONFIG)


def test_a_refusal_by_a_key_that_is_not_listed_is_no_answer() -> None:
    with pytest.raises(SignatureWrong):
        read_answer(sign_refusal(REFUSAL, OWN), MESSAGE, OWN.verifying, CONFIG)


def test_further_members_of_a_problem_are_left_aside() -> None:
    claims = claims_of(TOKEN) | {"problem": {"type": "problems/too-early", "title": "Too early"}}
    assert parse_refusal(sign(TYP, claims | {"x": 1}, KEY), KEYS) == REFUSAL


@pytest.mark.parametrize(
    "changes",
    [
        {"problem": {"type": "problems/of-tomorrow"}},
        {"problem": {"type": "too-early"}},
        {"problem": {"type": "https://a.example/problems/too-early"}},
        {"problem": {}},
        {"problem": "problems/too-early"},
        {"msg": "AA"},
        {"at": "now"},
    ],
)
def test_a_refusal_that_is_not_understood_is_none(changes: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        parse_refusal(sign(TYP, claims_of(TOKEN) | changes, KEY), KEYS)


@given(st.text("ab.=_-{}\u00e9", max_size=60) | st.text(max_size=60))
def test_arbitrary_text_is_no_refusal(text: str) -> None:
    with pytest.raises(Malformed):
        parse_refusal(text, KEYS)
