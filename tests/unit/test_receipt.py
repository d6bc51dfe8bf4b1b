import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jwcrypto import jwk as other_jwk
from jwcrypto import jws as other_jws

from homebound.demo.issuer import make_issuer
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import Code, sign_enrolment
from homebound.protocol.freshness import Step
from homebound.protocol.jws import SignatureWrong, SigningKey, hash_message, new_id, sign
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import (
    TYP,
    Kind,
    ProofReceipt,
    Receipt,
    Result,
    parse_receipt,
    sign_receipt,
)
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed, decode_base64url, hash_text

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
RECEIPT_KEY, STRANGER, KEY = SigningKey.generate(), SigningKey.generate(), SigningKey.generate()
KEYS = {RECEIPT_KEY.kid: RECEIPT_KEY.verifying}
CONFIG = replace(make_issuer(NOW).config, receipt_keys=KEYS)
PROOF = Proof(
    id=new_id(),
    audience=CONFIG.url,
    order=new_id(),
    window="2026-11-22.am",
    step=Step("a", 54, bytes(32)),
    seq=1,
    prev=None,
    rec=hash_text(b"record"),
)
MESSAGE = sign_proof(PROOF, KEY)
ABOUT = ProofReceipt(
    order=PROOF.order,
    window=PROOF.window,
    subject=KEY.kid,
    seq=1,
    opens=NOW,
    closes=NOW + timedelta(hours=5),
    result=Result.OK,
    fresh=True,
)
LATE = replace(ABOUT, result=Result.LATE, fresh=False, at=NOW + timedelta(hours=7))
RECEIPT = Receipt(CONFIG.url, hash_message(MESSAGE), Kind.PROOF, ABOUT)
ENROLMENT = sign_enrolment(CONFIG.url, PROOF.order, Code("0" * 10), KEY)
ENROLLED = Receipt(CONFIG.url, hash_message(ENROLMENT), Kind.ENROLMENT)


def claims_of(token: str) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


def answered(receipt: Receipt, key: SigningKey = RECEIPT_KEY, message: str = MESSAGE) -> object:
    return read_answer(sign_receipt(receipt, key), message, KEY.verifying, CONFIG)


@pytest.mark.parametrize(
    "about", [ABOUT, LATE, replace(ABOUT, result=Result.FURTHER), replace(ABOUT, fresh=False)]
)
def test_a_receipt_for_a_proof_is_read_as_it_was_signed(about: ProofReceipt) -> None:
    assert answered(replace(RECEIPT, proof=about)) == replace(RECEIPT, proof=about)


def test_a_receipt_for_an_enrolment_says_which_message_and_no_more() -> None:
    assert answered(ENROLLED, message=ENROLMENT) == ENROLLED
    assert list(claims_of(sign_receipt(ENROLLED, RECEIPT_KEY))) == ["iss", "msg", "kind"]


def test_claims_are_named_as_the_protocol_says() -> None:
    names = ["iss", "msg", "kind", "ord", "win", "sub", "seq", "opens", "closes", "res", "fresh"]
    assert list(claims_of(sign_receipt(RECEIPT, RECEIPT_KEY))) == names
    late = sign_receipt(replace(RECEIPT, proof=LATE), RECEIPT_KEY)
    assert list(claims_of(late)) == [*names, "at"]


def test_jwcrypto_verifies_receipts_and_refusals() -> None:
    cases = 0
    for number in range(16):
        refusal = Refusal(RECEIPT.message, NOW, list(Problem)[number % len(Problem)])
        for token in (
            sign_receipt(replace(RECEIPT, message=hash_text(bytes([number]))), RECEIPT_KEY),
            sign_refusal(refusal, RECEIPT_KEY),
        ):
            theirs = other_jws.JWS()
            theirs.allowed_algs = ["Ed25519"]
            theirs.deserialize(token, other_jwk.JWK(**RECEIPT_KEY.verifying.jwk))
            assert json.loads(theirs.payload)["msg"] in (
                RECEIPT.message,
                hash_text(bytes([number])),
            )
            cases += 1
    print(f"jwcrypto: {cases} receipts and refusals verified")  # noqa: T201 - issue 3 asks for it


@pytest.mark.parametrize(
    "wrong",
    [
        replace(RECEIPT, message=hash_text(b"another")),
        replace(RECEIPT, issuer="https://another.example"),
        replace(RECEIPT, kind=Kind.ENROLMENT, proof=None),
        replace(RECEIPT, proof=replace(ABOUT, order=new_id())),
        replace(RECEIPT, proof=replace(ABOUT, window="2026-11-23.am")),
        replace(RECEIPT, proof=replace(ABOUT, subject=STRANGER.kid)),
        replace(RECEIPT, proof=replace(ABOUT, seq=2)),
        replace(ENROLLED),
    ],
)
def test_a_receipt_for_anything_but_the_proof_that_was_sent_is_no_answer(wrong: Receipt) -> None:
    with pytest.raises(Malformed):
        answered(wrong)


def test_a_receipt_for_a_proof_is_no_answer_to_an_enrolment() -> None:
    with pytest.raises(Malformed):
        answered(replace(RECEIPT, message=hash_message(ENROLMENT)), message=ENROLMENT)


def test_a_receipt_by_another_key_is_no_answer() -> None:
    with pytest.raises(SignatureWrong):
        answered(RECEIPT, STRANGER)
    with pytest.raises(SignatureWrong):
        answered(RECEIPT, KEY)


def test_a_receipt_for_a_message_that_another_key_signed_is_no_answer() -> None:
    other = sign_proof(PROOF, STRANGER)
    with pytest.raises(SignatureWrong):
        answered(replace(RECEIPT, message=hash_message(other)), message=other)


def test_a_receipt_is_no_refusal_and_no_proof() -> None:
    for typ in ("hb-refusal+jwt", "hb-proof+jwt", "hb-notices+jwt"):
        token = sign(typ, claims_of(sign_receipt(RECEIPT, RECEIPT_KEY)), RECEIPT_KEY)
        with pytest.raises(Malformed):
            read_answer(token, MESSAGE, KEY.verifying, CONFIG)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "praise"},
        {"kind": "enrolment|proof"},
        {"res": "missed"},
        {"res": "late"},
        {"at": int(NOW.timestamp())},
        {"opens": claims_of(sign_receipt(RECEIPT, RECEIPT_KEY))["closes"]},
        {"fresh": 1},
        {"seq": "1"},
        {"msg": "AA"},
        {"iss": "https://a.example/"},
        {"sub": None},
        {"win": "am"},
    ],
)
def test_a_receipt_that_is_not_exact_is_refused(changes: dict[str, object]) -> None:
    claims = claims_of(sign_receipt(RECEIPT, RECEIPT_KEY)) | changes
    with pytest.raises(Malformed):
        parse_receipt(sign(TYP, claims, RECEIPT_KEY), KEYS)


@pytest.mark.parametrize("name", list(claims_of(sign_receipt(RECEIPT, RECEIPT_KEY))))
def test_every_claim_is_needed(name: str) -> None:
    claims = claims_of(sign_receipt(RECEIPT, RECEIPT_KEY))
    del claims[name]
    with pytest.raises(Malformed):
        parse_receipt(sign(TYP, claims, RECEIPT_KEY), KEYS)


def test_an_unknown_claim_of_an_authority_is_left_aside() -> None:
    claims = claims_of(sign_receipt(RECEIPT, RECEIPT_KEY)) | {"later": 1}
    assert parse_receipt(sign(TYP, claims, RECEIPT_KEY), KEYS) == RECEIPT


@pytest.mark.parametrize(
    "wrong",
    [
        replace(RECEIPT, proof=None),
        replace(ENROLLED, proof=ABOUT),
        replace(RECEIPT, proof=replace(ABOUT, at=NOW)),
        replace(RECEIPT, proof=replace(LATE, at=None)),
        replace(RECEIPT, proof=replace(LATE, at=NOW + timedelta(seconds=1))),
        replace(RECEIPT, proof=replace(ABOUT, closes=NOW)),
    ],
)
def test_a_receipt_that_nobody_could_read_is_not_signed(wrong: Receipt) -> None:
    with pytest.raises(ValueError, match="not a receipt"):
        sign_receipt(wrong, RECEIPT_KEY)


def test_no_repr_shows_the_order_or_the_window() -> None:
    assert PROOF.order not in repr(RECEIPT)
    assert PROOF.window not in repr(RECEIPT)


@given(st.text("ab.=_-{}\u00e9", max_size=60) | st.text(max_size=60))
def test_arbitrary_text_is_no_receipt_and_no_answer(text: str) -> None:
    with pytest.raises(Malformed):
        parse_receipt(text, KEYS)
    with pytest.raises(Malformed):
        read_answer(text, MESSAGE, KEY.verifying, CONFIG)
