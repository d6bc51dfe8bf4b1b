"""The largest message of every kind, with notes in every script, fits the sealed body."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from homebound.core.questionnaire import ItemType, parse_questionnaire
from homebound.demo.issuer import make_issuer
from homebound.paths import resource
from homebound.protocol.config import MAX_STEPS
from homebound.protocol.enrolment import MAX_BYTES as MAX_ENROLMENT
from homebound.protocol.enrolment import Code, parse_enrolment, sign_enrolment
from homebound.protocol.envelope import (
    BODY_BYTES,
    SealSecret,
    open_reply,
    open_request,
    seal_reply,
    seal_request,
)
from homebound.protocol.freshness import Step
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.proof import MAX_BYTES as MAX_PROOF
from homebound.protocol.proof import MAX_SEQ, Proof, parse_proof, sign_proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import (
    ANSWERS_BYTES,
    MAX_BYTES,
    RecordForm,
    answers_fit,
    make_record,
    present,
    verify_presentation,
)
from homebound.protocol.strict import hash_text

KEY = SigningKey(bytes(range(32)))
SECRET = SealSecret(bytes(32))
LONGEST_URL = f"https://{'a' * 63}.example/{'a' * 120}"
ORDER = new_id()
WINDOW = "2026-11-22." + "a" * 16
FORM = RecordForm("~" * 200, hash_text(b"form"))
NOW = datetime(2999, 1, 1, tzinfo=UTC)

NOTES = {
    "Latin": "a" * 840,
    "Cyrillic": "я" * 420,
    "Arabic": "ع" * 420,
    "Chinese": "药" * 280,
    "emoji": "🤒" * 210,
    "emoji and quotation marks": "🤒" * 186 + '"' * 94,
    "line ends": "\n" * 280,
}


def largest_proof(rec: str) -> str:
    proof = Proof(
        id=new_id(),
        audience=LONGEST_URL,
        order=ORDER,
        window=WINDOW,
        step=Step("a" * 16, MAX_STEPS, bytes(32)),
        seq=MAX_SEQ,
        prev=hash_text(b""),
        rec=rec,
        help=False,
    )
    return sign_proof(proof, KEY)


def test_the_longest_address_is_taken() -> None:
    proof = parse_proof(largest_proof(hash_text(b"")), KEY.verifying)
    assert len(proof.audience) == 200


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES.keys())
def test_forty_answers_and_the_longest_note_fit(note: str) -> None:
    answers = {f"question-number-{number:02}": "" for number in range(39)} | {"note": note}
    spare = ANSWERS_BYTES - len("note") - len(json.dumps(note, ensure_ascii=False).encode()) + 2
    for name in list(answers)[:39]:
        answers[name] = "x" * ((spare - 39 * 18) // 39)
    answers["question-number-00"] += "x" * ((spare - 39 * 18) % 39)
    assert answers_fit(answers)
    assert not answers_fit(answers | {"question-number-00": answers["question-number-00"] + "x"})

    record = make_record(ORDER, WINDOW, FORM, answers, KEY)
    shown = present(record, answers)
    message = largest_proof(record.hash)
    body, _ = seal_request(message, shown, SECRET.public)
    opened = open_request(body, {SECRET.public.kid: SECRET})
    assert len(body) == BODY_BYTES
    assert (opened.message, opened.record) == (message, shown)
    assert verify_presentation(shown, KEY.verifying).answers == answers
    assert len(record.token) <= MAX_BYTES
    assert len(message) <= MAX_PROOF


def test_forty_answers_of_the_shortest_and_of_the_longest_names_fit() -> None:
    for answers in (
        {chr(0x4E00 + number): "x" * 58 for number in range(40)},
        {f"{number:02}" + "n" * 60: "" for number in range(40)},
        {f"{number}": '"' * 30 for number in range(40)},
    ):
        assert answers_fit(answers)
        record = make_record(ORDER, WINDOW, FORM, answers, KEY)
        seal_request(largest_proof(record.hash), present(record, answers), SECRET.public)


def test_the_longest_answers_of_the_form_that_comes_with_the_app_fit() -> None:
    form = parse_questionnaire(resource("questionnaires/covid-19.json").read_bytes())
    answers = {}
    for item in form.questions():
        codes = [option.code for option in item.options] or ["x" * 21]
        longest = max(codes, key=len)
        answers[item.link_id] = NOTES["emoji"] if item.type is ItemType.TEXT else longest
    assert answers_fit(answers)


def test_the_largest_enrolment_receipt_and_refusal_fit() -> None:
    enrolment = sign_enrolment(LONGEST_URL, ORDER, Code("Z" * 10), KEY)
    assert parse_enrolment(enrolment).audience == LONGEST_URL
    assert len(enrolment) <= MAX_ENROLMENT
    body, reply = seal_request(enrolment, None, SECRET.public)
    about = ProofReceipt(
        ORDER, WINDOW, KEY.kid, MAX_SEQ, NOW, NOW.replace(hour=1), Result.LATE, False, NOW
    )
    receipt = sign_receipt(Receipt(LONGEST_URL, hash_text(b""), Kind.PROOF, about), KEY)
    answer = seal_reply(reply, receipt)
    assert (len(body), len(answer)) == (BODY_BYTES, BODY_BYTES)
    assert open_reply(reply, answer) == receipt


def test_bodies_have_one_size_at_every_level() -> None:
    record = make_record(ORDER, WINDOW, FORM, {"cough": "yes"}, KEY)
    issuer = make_issuer(datetime(2026, 11, 22, tzinfo=UTC))
    level_1 = parse_proof(largest_proof(record.hash), KEY.verifying)
    sizes = {
        len(seal_request(sign_proof(proof, KEY), shown, issuer.config.seal_keys[0])[0])
        for proof in (level_1, replace(level_1, help=True))
        for shown in (None, present(record, []), present(record, ["cough"]))
    }
    assert sizes == {BODY_BYTES}
