"""Help requests, explanations, objections, disclosures, holdings, withdrawals, notices."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jwcrypto import jwk as other_jwk
from jwcrypto import jws as other_jws

from homebound.core.change import Change
from homebound.core.errors import UserError
from homebound.core.explanation import Why, check_note
from homebound.core.order import Window
from homebound.demo.issuer import make_issuer
from homebound.protocol import disclosure, holdings, statements, withdrawal
from homebound.protocol.addressed import Address, note_claim
from homebound.protocol.answer import read_answer
from homebound.protocol.change import sign_change
from homebound.protocol.disclosure import Disclosure, parse_disclosure, sign_disclosure
from homebound.protocol.enrolment import make_code, sign_enrolment
from homebound.protocol.envelope import (
    BODY_BYTES,
    Replied,
    SealSecret,
    open_replied,
    open_request,
    seal_reply,
    seal_request,
)
from homebound.protocol.freshness import Step
from homebound.protocol.holdings import (
    MAX_ITEMS,
    Held,
    HoldingsRequest,
    Item,
    page_of,
    parse_held,
    parse_holdings_request,
    sign_held,
    sign_holdings_request,
)
from homebound.protocol.jws import (
    SignatureWrong,
    SigningKey,
    VerifyingKey,
    hash_message,
    new_id,
    sign,
)
from homebound.protocol.notices import Notices, parse_notices, sign_notices
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import KINDS, Receipt, sign_receipt
from homebound.protocol.statements import (
    Explanation,
    HelpKind,
    HelpRequest,
    Objection,
    Wrong,
    parse_explanation,
    parse_help,
    parse_objection,
    sign_explanation,
    sign_help,
    sign_objection,
)
from homebound.protocol.strict import Malformed, decode_base64url, hash_text
from homebound.protocol.withdrawal import (
    Erasure,
    Scope,
    Withdrawal,
    digest_of,
    parse_erasure,
    parse_withdrawal,
    sign_erasure,
    sign_withdrawal,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KEY, RECEIPT_KEY, STRANGER = SigningKey.generate(), SigningKey.generate(), SigningKey.generate()
CONFIG = replace(make_issuer(NOW).config, receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying})
TO = Address(new_id(), CONFIG.url, new_id())
HASH = hash_text(b"a proof")
HELP = HelpRequest(TO, HelpKind.FOOD, "No bread since Friday\nand no milk")
EXPLANATION = Explanation(TO, "2026-11-22.am", "2026-11-22.pm", Why.HOSPITAL, "An ambulance came")
OBJECTION = Objection(TO, Wrong.DATES, "I came a week earlier")
DISCLOSURE = Disclosure(TO, HASH, "For the appeal", NOW + timedelta(days=30))
ASKED, MORE = HoldingsRequest(TO), HoldingsRequest(TO, HASH)
WITHDRAWAL = Withdrawal(TO, Scope.ALL)

WRONG_VALUES: tuple[object, ...] = (None, 5, [], "", "é\x00", True)

# Every message, how it is signed and how it is read.
MESSAGES: list[tuple[Any, Callable[..., str], Callable[[str, VerifyingKey], Any], str]] = [
    (HELP, sign_help, parse_help, statements.HELP_TYP),
    (replace(HELP, note=""), sign_help, parse_help, statements.HELP_TYP),
    (EXPLANATION, sign_explanation, parse_explanation, statements.EXPLANATION_TYP),
    (
        replace(EXPLANATION, until=None),
        sign_explanation,
        parse_explanation,
        statements.EXPLANATION_TYP,
    ),
    (OBJECTION, sign_objection, parse_objection, statements.OBJECTION_TYP),
    (DISCLOSURE, sign_disclosure, parse_disclosure, disclosure.TYP),
    (ASKED, sign_holdings_request, parse_holdings_request, holdings.TYP),
    (MORE, sign_holdings_request, parse_holdings_request, holdings.TYP),
    (WITHDRAWAL, sign_withdrawal, parse_withdrawal, withdrawal.TYP),
]
ALL = pytest.mark.parametrize(("message", "sign_it", "parse", "typ"), MESSAGES)


def claims_of(token: str) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(token.split(".")[1])))


@ALL
def test_a_message_is_read_as_it_was_signed(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    assert parse(sign_it(message, KEY), KEY.verifying) == message


@ALL
def test_a_message_by_another_key_is_refused(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    with pytest.raises(SignatureWrong):
        parse(sign_it(message, STRANGER), KEY.verifying)


@ALL
def test_jwcrypto_verifies_every_message(message: Any, sign_it: Any, parse: Any, typ: str) -> None:
    token = other_jws.JWS()
    token.allowed_algs = ["EdDSA", "Ed25519"]
    token.deserialize(sign_it(message, KEY))
    token.verify(other_jwk.JWK(**KEY.verifying.jwk))
    assert json.loads(token.payload)["ord"] == TO.order


@ALL
def test_an_unknown_a_missing_or_another_claim_is_refused(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    claims = claims_of(sign_it(message, KEY))
    optional = {"note", "to", "after"}
    wrong = [claims | {"x": 1}, claims | {"jti": "short"}, claims | {"aud": "ftp://x"}]
    wrong += [
        {k: v for k, v in claims.items() if k != left} for left in claims if left not in optional
    ]
    wrong += [claims | {name: value} for name in claims for value in WRONG_VALUES
              if not (name == "exp" and value == 5)]  # fmt: skip
    for one in wrong:
        with pytest.raises(Malformed):
            parse(sign(typ, one, KEY), KEY.verifying)


@ALL
def test_a_message_of_another_type_is_refused(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    for other in {one[3] for one in MESSAGES} - {typ}:
        with pytest.raises(Malformed):
            parse(sign(other, claims_of(sign_it(message, KEY)), KEY), KEY.verifying)


@ALL
def test_no_repr_shows_what_a_message_says(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    for told in (TO.order, "bread", "ambulance", "week", "appeal", "2026-11-22", "hospital"):
        assert told not in repr(message)


@pytest.mark.parametrize(
    "note",
    ["a" * 280, "я" * 280, "药" * 280, "🤒" * 210, "🤒" * 186 + '"' * 94, "\n" * 280],
    ids=["Latin", "Cyrillic", "Chinese", "emoji", "emoji and quotation marks", "line ends"],
)
def test_the_longest_of_every_kind_fits_a_sealed_body(note: str) -> None:
    secret = SealSecret.generate()
    to = replace(TO, audience=f"https://{'a' * 63}.example/{'a' * 120}")
    slot = "2026-11-22." + "a" * 16
    longest: list[tuple[Any, Callable[..., str], Callable[[str, VerifyingKey], Any]]] = [
        (HelpRequest(to, HelpKind.MEDICINE, note), sign_help, parse_help),
        (Explanation(to, slot, slot, Why.HOSPITAL, note), sign_explanation, parse_explanation),
        (Objection(to, Wrong.WINDOWS, note), sign_objection, parse_objection),
        (
            Disclosure(to, HASH, note, datetime(2999, 1, 1, tzinfo=UTC)),
            sign_disclosure,
            parse_disclosure,
        ),
    ]
    for message, sign_it, parse in longest:
        body, _ = seal_request(sign_it(message, KEY), None, secret.public)
        opened = open_request(body, {secret.public.kid: secret})
        assert parse(opened.message, KEY.verifying) == message


@pytest.mark.parametrize("note", ["a" * 281, "🤒" * 211, "a\x00", "a\r", "\x85", "\x1b[0m"])
def test_a_note_that_is_too_long_or_has_controls_is_not_signed_and_not_read(note: str) -> None:
    with pytest.raises(ValueError, match="note"):
        sign_help(replace(HELP, note=note), KEY)
    claims = claims_of(sign_help(HELP, KEY)) | {"note": note}
    with pytest.raises(Malformed):
        parse_help(sign(statements.HELP_TYP, claims, KEY), KEY.verifying)


def test_an_explanation_does_not_end_before_it_begins() -> None:
    turned = sign_explanation(replace(EXPLANATION, until="2026-11-21.am"), KEY)
    with pytest.raises(Malformed):
        parse_explanation(turned, KEY.verifying)


def items(count: int) -> list[Item]:
    return [
        Item("proof", hash_text(str(n).encode()), "2026-11-22.am", n % 2 == 0) for n in range(count)
    ]


@given(count=st.integers(0, 130), later=st.integers(0, 40))
def test_pages_leave_nothing_out_and_give_nothing_twice_while_more_comes_in(
    count: int, later: int
) -> None:
    everything, after, seen = items(count), None, []
    while True:
        page, next_ = page_of(everything, after)
        seen += [one.message for one in page]
        everything = items(count + later)
        if next_ is None:
            break
        after = next_
    assert len(seen) == len(set(seen))
    assert {one.message for one in items(count)} <= set(seen)


def held(question: str, **changes: Any) -> Held:
    page, next_ = page_of(items(60), None)
    return replace(Held(CONFIG.url, hash_message(question), TO.order, page, next_), **changes)


def largest_change() -> str:
    windows = tuple(
        Window(str(number) * 16, time(8 + 2 * number), time(9 + 2 * number), timedelta(minutes=60))
        for number in range(6)
    )
    why = "🤒" * 186 + '"' * 94
    change = Change(
        TO.order,
        9999,
        datetime(2999, 1, 1, tzinfo=UTC),
        NOW.date(),
        NOW.date(),
        windows,
        False,
        why,
    )
    return sign_change(change, f"https://{'a' * 63}.example/{'a' * 120}", RECEIPT_KEY)


def test_a_page_of_what_is_held_is_read_and_the_largest_fits_the_reply_with_a_change() -> None:
    question = sign_holdings_request(ASKED, KEY)
    largest = tuple(
        Item("explanation", one.message, "2026-11-22." + "a" * 16, True)
        for one in held(question).items
    )
    page = held(question, items=largest)
    longest = replace(page, issuer=f"https://{'a' * 63}.example/{'a' * 120}")
    assert len(largest) == MAX_ITEMS
    secret = SealSecret.generate()
    body, reply = seal_request(question, None, secret.public)
    change = largest_change()
    opened = open_request(body, {secret.public.kid: secret}).reply
    for one in (page, longest):
        signed = sign_held(one, RECEIPT_KEY)
        sealed = seal_reply(opened, signed, change)
        assert len(sealed) == BODY_BYTES
        assert open_replied(reply, sealed) == Replied(signed, change)
    assert read_answer(sign_held(page, RECEIPT_KEY), question, KEY.verifying, CONFIG) == page


@pytest.mark.parametrize(
    "changes",
    [
        {"request": HASH},
        {"order": new_id()},
        {"issuer": "https://else.example"},
        {"next": HASH},
        {"items": tuple(reversed(held("x").items))},
    ],
)
def test_a_page_for_another_question_or_out_of_order_is_no_answer(changes: dict[str, Any]) -> None:
    question = sign_holdings_request(ASKED, KEY)
    with pytest.raises(Malformed):
        read_answer(
            sign_held(held(question, **changes), RECEIPT_KEY), question, KEY.verifying, CONFIG
        )


def test_a_page_that_goes_back_or_begins_with_what_was_there_is_no_answer() -> None:
    first = held("x").items[0].message
    for after in ("z" * 42 + "w", first):
        question = sign_holdings_request(HoldingsRequest(TO, after), KEY)
        with pytest.raises(Malformed):
            read_answer(sign_held(held(question), RECEIPT_KEY), question, KEY.verifying, CONFIG)
    before = sign_holdings_request(HoldingsRequest(TO, "-" * 42 + "A"), KEY)
    page = held(before)
    assert read_answer(sign_held(page, RECEIPT_KEY), before, KEY.verifying, CONFIG) == page


ERASED = Erasure(CONFIG.url, HASH, TO.order, KEY.kid, Scope.ALL, 2, digest_of([HASH]), NOW)


def test_an_erasure_answers_its_withdrawal_and_whatever_it_erased() -> None:
    sent = sign_withdrawal(WITHDRAWAL, KEY)
    erasure = replace(ERASED, request=hash_message(sent))
    token = sign_erasure(erasure, RECEIPT_KEY)
    assert read_answer(token, sent, KEY.verifying, CONFIG) == erasure
    step = Step("a", 1, bytes(32))
    proof = Proof(new_id(), CONFIG.url, TO.order, "2026-11-22.am", step, 1, None, HASH)
    less = sign_erasure(replace(erasure, scope=Scope.RECORDS), RECEIPT_KEY)
    elsewhere = sign_erasure(replace(erasure, order=new_id()), RECEIPT_KEY)
    for erased in (sign_proof(proof, KEY), sign_help(HELP, KEY)):
        assert read_answer(token, erased, KEY.verifying, CONFIG) == erasure
        for other in (less, elsewhere):
            with pytest.raises(Malformed):
                read_answer(other, erased, KEY.verifying, CONFIG)
    for kept in (
        sign_holdings_request(ASKED, KEY),
        sign_enrolment(CONFIG.url, TO.order, make_code(), KEY),
    ):
        with pytest.raises(Malformed):
            read_answer(token, kept, KEY.verifying, CONFIG)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"scope": Scope.RECORDS},
        {"order": new_id()},
        {"subject": STRANGER.kid},
        {"issuer": "https://else.example"},
    ],
)
def test_an_erasure_for_anything_else_is_no_answer(changes: dict[str, Any]) -> None:
    sent = sign_withdrawal(WITHDRAWAL, KEY)
    erasure = replace(ERASED, **({"request": hash_message(sent)} if changes else {}) | changes)
    with pytest.raises(Malformed):
        read_answer(sign_erasure(erasure, RECEIPT_KEY), sent, KEY.verifying, CONFIG)


def test_taking_back_the_future_erases_nothing() -> None:
    with pytest.raises(ValueError, match="future"):
        sign_erasure(replace(ERASED, scope=Scope.FUTURE), RECEIPT_KEY)
    claims = claims_of(sign_erasure(ERASED, RECEIPT_KEY)) | {"scope": "future"}
    with pytest.raises(Malformed):
        parse_erasure(sign(withdrawal.ERASURE_TYP, claims, RECEIPT_KEY), CONFIG.receipt_keys)


def test_a_digest_says_which_messages_whatever_their_order() -> None:
    one, two = hash_text(b"1"), hash_text(b"2")
    assert (
        digest_of([one, two])
        == digest_of([two, one])
        == hash_text("".join(f"{h}\n" for h in sorted([one, two])).encode())
    )
    assert digest_of([one]) != digest_of([one, two])


@pytest.mark.parametrize(
    ("message", "sign_it", "parse", "typ"), [m for m in MESSAGES if m[3] in KINDS]
)
def test_a_receipt_for_a_statement_names_its_kind(
    message: Any, sign_it: Any, parse: Any, typ: str
) -> None:
    sent = sign_it(message, KEY)
    for kind in set(KINDS.values()) - {KINDS["hb-proof+jwt"]}:
        token = sign_receipt(Receipt(CONFIG.url, hash_message(sent), kind), RECEIPT_KEY)
        if kind is KINDS[typ]:
            assert read_answer(token, sent, KEY.verifying, CONFIG) == Receipt(
                CONFIG.url, hash_message(sent), kind
            )
        else:
            with pytest.raises(Malformed):
                read_answer(token, sent, KEY.verifying, CONFIG)


NOTICES = Notices(
    CONFIG.url,
    3,
    NOW,
    NOW + timedelta(hours=48),
    {"en": ("The office is closed on 27.11.",), "ru": ("Приём закрыт.",)},
)
NOTE_KEYS = {STRANGER.kid: STRANGER.verifying}


def test_notices_are_read_as_they_were_signed_and_fall_back_to_their_first_language() -> None:
    assert parse_notices(sign_notices(NOTICES, STRANGER), NOTE_KEYS) == NOTICES
    assert NOTICES.in_language("ru") == ("Приём закрыт.",)
    assert NOTICES.in_language("ar") == NOTICES.texts["en"]


@pytest.mark.parametrize(
    "text",
    [
        "See https://x.example",
        "www.x",
        "write to a@b",
        "go to evil.com/now",
        "go to evil.com",
        "a\u202eb",
        "a" * 501,
        "",
        "a\x07",
    ],
)
def test_a_notice_has_no_link_and_turns_no_text_round(text: str) -> None:
    with pytest.raises(ValueError, match="notices"):
        sign_notices(replace(NOTICES, texts={"en": (text,)}), STRANGER)
    claims = claims_of(sign_notices(NOTICES, STRANGER)) | {"text": {"en": [text]}}
    with pytest.raises(Malformed):
        parse_notices(sign("hb-notices+jwt", claims, STRANGER), NOTE_KEYS)


def test_notices_last_for_two_days_at_most_and_come_from_a_notice_key() -> None:
    with pytest.raises(ValueError, match="notices"):
        sign_notices(replace(NOTICES, expires=NOW + timedelta(hours=49)), STRANGER)
    with pytest.raises(SignatureWrong):
        parse_notices(sign_notices(NOTICES, RECEIPT_KEY), NOTE_KEYS)


@given(st.text())
def test_arbitrary_text_is_no_message(text: str) -> None:
    for _, _, parse, _ in MESSAGES:
        with pytest.raises(Malformed):
            parse(text, KEY.verifying)
    for read in (parse_held, parse_erasure, parse_notices):
        with pytest.raises(Malformed):
            read(text, CONFIG.receipt_keys)


@given(st.text(max_size=300))
@example("a\tb\r\nc\rd\x0be\x0cf\x85g\u2028h\x00i\x7fj\ud800k\x1f")
def test_whatever_was_typed_or_pasted_into_a_note_can_be_sent(text: str) -> None:
    with suppress(UserError):  # too long
        clean = check_note(text)
        assert note_claim("note", clean) == ({"note": clean} if clean else {})
        assert check_note(clean) == clean


def test_lines_and_gaps_of_what_was_pasted_stay() -> None:
    assert check_note(" a\tb\r\nc\u2029d\x00 ") == "a b\nc\nd"
