"""Write the protocol's test vectors and schemas: PYTHONPATH=app:tests/vectors python -P make_vectors.py

Every key is derived from a word, so that anybody can make the same ones. Signatures by Ed25519
are the same at every run; a sealed request is not, so a body that still opens is left as it is.
"""

import base64
import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from actors import (
    CHAIN,
    CONFIG,
    KEY,
    NOTICE_KEY,
    NOW,
    ORDER,
    ORDER_KEY,
    RECEIPT_KEY,
    ROOT_KEY,
    SEAL,
    SEED,
    SLOT,
    URL,
    Counter,
    identity,
    secret,
)
from broken import broken_bodies, broken_pictures, negative
from files import CODES, broken_files, broken_steps
from files import files as in_files
from judged import judged, judged_wrong
from schemas import schemas
from shown import presentations

from homebound.core.change import Change
from homebound.core.errors import UserError
from homebound.core.explanation import Why
from homebound.core.order import Issuer
from homebound.protocol import change, disclosure, holdings, notices, statements, withdrawal
from homebound.protocol.addressed import Address
from homebound.protocol.config import sign_config
from homebound.protocol.enrolment import Code, format_code, sign_enrolment
from homebound.protocol.envelope import open_request, seal_reply, seal_request
from homebound.protocol.freshness import step_at, step_claims
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.qr_text import read_qr_text, write_qr_text
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed, decode_base64url, encode_base64url, hash_text

ROOT = Path(__file__).parent.parent.parent
PLACE = ROOT / "resources/protocol"


def _to(word: str) -> Address:
    return Address(identity(word), URL, ORDER.id)


def positive() -> list[dict[str, Any]]:
    """Make one of every message, and what it was made from."""
    step = step_at(CHAIN, SEED, NOW)
    if step is None:
        raise LookupError("the chain has no step at that hour")
    record = make_record(
        ORDER.id,
        SLOT,
        RecordForm("https://authority.example/form|1", hash_text(b"form")),
        {"cough": "yes", "temperature": "37.2 Cel", "note": "Не спал 睡不着 لم أنم"},
        KEY,
        random=Counter("record"),
    )
    first = Proof(identity("proof 1"), URL, ORDER.id, SLOT, step, 1, None, record.hash)
    one = sign_proof(first, KEY)
    two = sign_proof(
        Proof(identity("proof 2"), URL, ORDER.id, "2026-11-22.pm", step, 2, hash_message(one), record.hash, help=True),
        KEY,
    )  # fmt: skip
    enrolment = sign_enrolment(
        URL, ORDER.id, Code("7K3MQ9ZW1B"), KEY, message_id=identity("enrolment")
    )
    asked = holdings.sign_holdings_request(holdings.HoldingsRequest(_to("held")), KEY)
    wish = withdrawal.sign_withdrawal(
        withdrawal.Withdrawal(_to("withdrawal"), withdrawal.Scope.ALL), KEY
    )
    stop = withdrawal.sign_withdrawal(
        withdrawal.Withdrawal(_to("withdrawal 2"), withdrawal.Scope.FUTURE), KEY
    )
    help_ = statements.sign_help(
        statements.HelpRequest(_to("help"), statements.HelpKind.MEDICINE, "Инсулин\nна неделю"), KEY
    )

    def proof_receipt(result: Result, at: datetime | None = None) -> str:
        about = ProofReceipt(
            ORDER.id, SLOT, KEY.kid, 1, datetime(2026, 11, 22, 5, tzinfo=UTC),
            datetime(2026, 11, 22, 9, tzinfo=UTC), result, result is not Result.LATE, at,
        )  # fmt: skip
        return sign_receipt(Receipt(URL, hash_message(one), Kind.PROOF, about), RECEIPT_KEY)

    items = sorted(
        [
            holdings.Item("enrolment", hash_message(enrolment)),
            holdings.Item("proof", hash_message(one), SLOT, record=True),
            holdings.Item("help", hash_message(help_)),
        ],
        key=lambda item: item.message,
    )
    tokens: list[tuple[str, str, SigningKey]] = [
        ("configuration", sign_config(CONFIG, ROOT_KEY), ROOT_KEY),
        ("order", sign_order(ORDER, Issuer(URL, ROOT_KEY.kid), ORDER_KEY), ORDER_KEY),
        ("release", change.sign_change(Change(ORDER.id, 1, NOW, date(2026, 11, 22), released=True, why="The test was negative."), URL, ORDER_KEY), ORDER_KEY),
        ("other windows", change.sign_change(Change(ORDER.id, 2, NOW, date(2026, 11, 23), last=date(2026, 12, 1), windows=(ORDER.windows[0],)), URL, ORDER_KEY), ORDER_KEY),
        ("longer, with a reason in Arabic", change.sign_change(Change(ORDER.id, 1, NOW, date(2026, 12, 5), last=date(2026, 12, 8), why="ظهرت إصابة في البيت.\nاتصلوا على \u200e+7 495 000-00-00\u200e"), URL, ORDER_KEY), ORDER_KEY),
        ("notices", notices.sign_notices(notices.Notices(URL, 1, NOW, NOW + timedelta(hours=48), {"en": ("The office is closed on Friday.",), "ru": ("В пятницу закрыто.",)}), NOTICE_KEY), NOTICE_KEY),
        ("notices that say nothing, as when they are taken back", notices.sign_notices(notices.Notices(URL, 2, NOW, NOW + timedelta(hours=1), {"en": ()}), NOTICE_KEY), NOTICE_KEY),
        ("notices in many scripts", notices.sign_notices(notices.Notices(URL, 3, NOW, NOW + timedelta(hours=48), {"ar": ("المكتب مغلق يوم 4\u200f/12.",), "fa": ("دفتر بسته می\u200cماند.",), "uz-Latn-UZ": ("Ofis yopiq. Sog\u2018 bo\u2018ling!",), "zh-Hans": ("办公室关闭。请等候。",)}), NOTICE_KEY), NOTICE_KEY),
        ("notices with dates, hours, numbers and stops that lead nowhere", notices.sign_notices(notices.Notices(URL, 4, NOW, NOW + timedelta(hours=48), {"ca": ("col\xb7laboració",), "en": ("Call 044.668.18.00 or 01.23.45.67.89.",), "ru": ("До 3.12.2026, т.е. 14 дней, с 8.00 до 20.00:00; 37.5 °C; п. 3.1.2",), "zh": ("阿卜杜拉\xb7买买提:体温37.5度。3.12.2026起。",)}), NOTICE_KEY), NOTICE_KEY),
        ("enrolment", enrolment, KEY),
        ("proof, the first of its key", one, KEY),
        ("proof with a wish for a call", two, KEY),
        ("help request", help_, KEY),
        ("explanation", statements.sign_explanation(statements.Explanation(_to("explain"), SLOT, None, Why.HOSPITAL), KEY), KEY),
        ("explanation with an end and a note", statements.sign_explanation(statements.Explanation(_to("explain 2"), SLOT, "2026-11-22.pm", Why.OTHER, "📵 停电 \u2066abc\u2069\nс утра"), KEY), KEY),
        ("objection", statements.sign_objection(statements.Objection(_to("object"), statements.Wrong.DATES, "A week too long"), KEY), KEY),
        ("disclosure", disclosure.sign_disclosure(disclosure.Disclosure(_to("disclose"), hash_message(one), "My appeal", NOW + timedelta(days=30)), KEY), KEY),
        ("question what is held", asked, KEY),
        ("question for the next page", holdings.sign_holdings_request(holdings.HoldingsRequest(_to("held 2"), hash_message(asked)), KEY), KEY),
        ("withdrawal", wish, KEY),
        ("withdrawal of the future alone", stop, KEY),
        ("receipt for an enrolment", sign_receipt(Receipt(URL, hash_message(enrolment), Kind.ENROLMENT), RECEIPT_KEY), RECEIPT_KEY),
        ("receipt for a proof in time", proof_receipt(Result.OK), RECEIPT_KEY),
        ("receipt for a late proof", proof_receipt(Result.LATE, datetime(2026, 11, 22, 11, 5, tzinfo=UTC)), RECEIPT_KEY),
        ("receipt for a further proof", proof_receipt(Result.FURTHER), RECEIPT_KEY),
        ("receipt for a help request", sign_receipt(Receipt(URL, hash_message(help_), Kind.HELP), RECEIPT_KEY), RECEIPT_KEY),
        ("refusal", sign_refusal(Refusal(hash_message(enrolment), NOW, Problem.ENROLMENT_REFUSED), RECEIPT_KEY), RECEIPT_KEY),
        ("held", holdings.sign_held(holdings.Held(URL, hash_message(asked), ORDER.id, tuple(items)), RECEIPT_KEY), RECEIPT_KEY),
        ("erasure", withdrawal.sign_erasure(withdrawal.Erasure(URL, hash_message(wish), ORDER.id, KEY.kid, withdrawal.Scope.ALL, 2, withdrawal.digest_of([hash_message(one), hash_message(help_)]), NOW), RECEIPT_KEY), RECEIPT_KEY),
        ("erasure of nothing", withdrawal.sign_erasure(withdrawal.Erasure(URL, hash_message(stop), ORDER.id, KEY.kid, withdrawal.Scope.FUTURE, 0, withdrawal.digest_of([]), NOW), RECEIPT_KEY), RECEIPT_KEY),
        ("record without answers", present(make_record(ORDER.id, "2026-11-22.pm", None, {}, KEY, random=Counter("decoys")), []), KEY),
        ("record with two of its three answers", present(record, ["cough", "note"]), KEY),
    ]  # fmt: skip
    found = []
    for name, token, key in tokens:
        signed = token.split("~", 1)[0]
        header, payload, _ = signed.split(".")
        found.append(
            {
                "name": name,
                "typ": json.loads(decode_base64url(header))["typ"],
                "jwk": key.verifying.jwk,
                "payload": json.loads(decode_base64url(payload)),
                "hash": hash_message(signed),
                "token": token,
            }
        )
    return found


def sealed(good: list[dict[str, Any]], before: dict[str, Any]) -> dict[str, Any]:
    """Seal a message in both directions; what was sealed before stays while it opens."""
    message = next(one["token"] for one in good if one["name"] == "proof, the first of its key")
    record = next(one["token"] for one in good if one["typ"] == "hb-record+sd-jwt")
    receipt = next(one["token"] for one in good if one["name"] == "receipt for a proof in time")
    body = base64.b64decode(before.get("request", ""))
    keys = {SEAL.public.kid: SEAL}
    try:
        opened = open_request(body, keys)
        if (opened.message, opened.record) != (message, record):
            body = b""
    except Malformed:
        body = b""
    if not body:
        body, _ = seal_request(message, record, SEAL.public, random=Counter("reply"))
        opened = open_request(body, keys)
    answer = seal_reply(opened.reply, receipt, random=Counter("nonce"))
    released = next(one["token"] for one in good if one["name"] == "release")
    beside = seal_reply(opened.reply, receipt, released, random=Counter("nonce 2"))
    return {
        "seed": SEAL.seed.hex(),
        "public": encode_base64url(SEAL.public.raw),
        "message": message,
        "record": record,
        "request": base64.b64encode(body).decode(),
        "reply_secret": opened.reply.secret.hex(),
        "answer": receipt,
        "reply": base64.b64encode(answer).decode(),
        "change": released,
        "reply_with_change": base64.b64encode(beside).decode(),
    }


def pictured(good: list[dict[str, Any]], before: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Write messages as the texts of QR codes; a text that still says the same stays as it is.

    Another zlib may compress otherwise, and be as right.
    """
    stands = {one["text"]: one["token"] for one in before}
    found = []
    for name in ("order", "release"):
        token = next(one["token"] for one in good if one["name"] == name)
        kept = [text for text, said in stands.items() if said == token and _reads(text) == token]
        found.append({"name": name, "token": token, "text": (kept or [write_qr_text(token)])[0]})
    return found


def _reads(text: str) -> str | None:
    try:
        return read_qr_text(text)
    except UserError:
        return None


# How everything is written: an integrator has nothing else to tell by.
ABOUT = {
    "all": "Test vectors of the Homebound proof protocol, version 1; sections are those of app/homebound/protocol/README.md. Bytes are base64url without padding where nothing else is said here.",
    "keys": "Secrets of 32 bytes in hexadecimal, each SHA-256 of 'homebound test vector ' and its word: root, order, receipt, notice, resident and stranger are Ed25519 seeds, seal is X-Wing's (section 9), chain is the last element of the chain (section 5).",
    "freshness": "A step, the anchor of its chain, and an instant at which it is the newest; the chain is in the configuration, messages[0]. 'freshness refused': 'text' is an answer to GET /freshness.",
    "code": "'value' as an enrolment has it, 'letter' and 'typed' as people write it; 'refused' by what is wrong.",
    "messages": "Signed messages: 'token' verifies under 'jwk' and says 'payload', a record's is a presentation; 'hash' is the message hash. What the authority signs is read by the configuration, messages[0].",
    "refused": "'token' has to be refused when it is read as 'typ', a record's as a presentation, under 'jwk' and that configuration; 'why' says what is wrong. 'in schema' is there where what the payload says is at fault: whether its schema refuses it as well.",
    "presentations": "Presentations, and the 'answers' that they show (section 7).",
    "sealed": "'request', 'reply' and 'reply_with_change' are whole bodies in base64 with padding (RFC 4648, section 4), 'seed' and 'reply_secret' hexadecimal. 'sealed refused': such bodies, the replies to that request.",
    "pictures": "'text' of a QR code and the 'token' that it holds. 'pictures refused': texts alone.",
    "files": "'text' is a whole file in UTF-8, or a link; 'bytes' a whole zip in base64 with padding (RFC 4648, section 4). 'status' is what homebound verify ends with, given the root that signed messages[0]. A change file is of the order in the first file. 'files refused': the same; what has no 'status' a client refuses.",
}


def make(before: dict[str, Any]) -> dict[str, Any]:
    """Make all vectors; `before` holds the ones that stand, for what is sealed."""
    good = positive()
    step = step_at(CHAIN, SEED, NOW)
    if step is None:
        raise LookupError("the chain has no step at that hour")
    kept_files = in_files(good, before.get("files", []))
    pictures = pictured(good, before.get("pictures", []))
    # Made of the pictures, and so of zlib's choices: they stand as long as those do.
    stands = pictures == before.get("pictures") and before.get("pictures refused")
    refused = stands or broken_pictures(pictures)
    bodies = sealed(good, before.get("sealed", {}))
    # Sealed by chance, so they stand as long as the bodies that they are made of.
    kept = bodies == before.get("sealed") and before.get("sealed refused")
    return {
        "about": ABOUT,
        "keys": {word: secret(word).hex() for word in ("root", "order", "receipt", "notice", "resident", "stranger", "seal", "chain")},
        "freshness": {"at": int(NOW.timestamp()), "anchor": encode_base64url(CHAIN.anchor), "step": step_claims(step)},
        "freshness refused": broken_steps(),
        "code": {"value": "7K3MQ9ZW1B", "letter": format_code(Code("7K3MQ9ZW1B"))} | CODES,
        "messages": good,
        "refused": negative(good),
        "presentations": presentations(),
        "sealed": bodies,
        "sealed refused": kept or broken_bodies(bodies),
        "pictures": pictures,
        "pictures refused": refused,
        "files": [*kept_files, *judged(good)],
        "files refused": [*broken_files(good, next(one["text"] for one in kept_files if one["kind"] == "link")), *judged_wrong(good)],
    }  # fmt: skip


def _text(value: object, *, plain: bool = False) -> str:
    return json.dumps(value, ensure_ascii=plain, indent=1) + "\n"


def files() -> dict[Path, str]:
    """Give every file with what should stand in it."""
    vectors = PLACE / "vectors.json"
    before = json.loads(vectors.read_text("utf-8")) if vectors.exists() else {}
    return {vectors: _text(make(before)), PLACE / "schemas.json": _text(schemas(), plain=True)}


def main() -> int:
    """Write the files."""
    PLACE.mkdir(exist_ok=True)
    for path, text in files().items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
