"""Write the protocol's test vectors and schemas: PYTHONPATH=app:tests/vectors python -P make_vectors.py

Every key is derived from a word, so that anybody can make the same ones. Signatures by Ed25519
are the same at every run; a sealed request is not, so a body that still opens is left as it is.
"""

import base64
import hashlib
import json
import sys
import zlib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from schemas import schemas

from homebound.core.change import Change
from homebound.core.errors import UserError
from homebound.core.explanation import Why
from homebound.core.order import Issuer, Order, Telephones, Window
from homebound.protocol import change, disclosure, holdings, notices, statements, withdrawal
from homebound.protocol.addressed import Address
from homebound.protocol.config import Config, OnMissed, Policy, sign_config
from homebound.protocol.enrolment import Code, format_code, sign_enrolment
from homebound.protocol.envelope import (
    SealSecret,
    open_request,
    seal_reply,
    seal_request,
)
from homebound.protocol.freshness import make_chain, step_at, step_claims
from homebound.protocol.jws import SigningKey, hash_message, sign
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.qr_text import read_qr_text, write_qr_text
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed, encode_base64url, hash_text, write_object

ROOT = Path(__file__).parent.parent.parent
PLACE = ROOT / "resources/protocol"
NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
URL = "https://authority.example/hb"
SLOT = "2026-11-22.am"


def secret(word: str) -> bytes:
    """Derive a secret of 32 bytes from a word."""
    return hashlib.sha256(b"homebound test vector " + word.encode()).digest()


def identity(word: str) -> str:
    return encode_base64url(secret(word)[:16])


ROOT_KEY, ORDER_KEY, RECEIPT_KEY = (SigningKey(secret(w)) for w in ("root", "order", "receipt"))
NOTICE_KEY, KEY, STRANGER = (SigningKey(secret(w)) for w in ("notice", "resident", "stranger"))
SEAL = SealSecret(secret("seal"))
SEED = secret("chain")
CHAIN = make_chain("a", SEED, datetime(2026, 11, 1, tzinfo=UTC), 24 * 90)
CONFIG = Config(
    url=URL,
    root=ROOT_KEY.kid,
    version=3,
    issued=datetime(2026, 11, 1, tzinfo=UTC),
    expires=datetime(2027, 1, 30, tzinfo=UTC),
    seal_keys=(SEAL.public,),
    receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying},
    order_keys={ORDER_KEY.kid: ORDER_KEY.verifying},
    notice_keys={NOTICE_KEY.kid: NOTICE_KEY.verifying},
    chains=(CHAIN,),
    policy=Policy(keep_days=30, on_missed=OnMissed.CALL, url="https://authority.example/policy"),
)
ORDER = Order(
    id=identity("order id"),
    issued=datetime(2026, 11, 20, 9, tzinfo=UTC),
    zone="Europe/Moscow",
    first=date(2026, 11, 21),
    last=date(2026, 12, 4),
    windows=(
        Window("am", time(8), time(12), timedelta(minutes=60)),
        Window("pm", time(18), time(21)),
    ),
    issuer=Issuer(URL, ROOT_KEY.kid),
    telephones=Telephones(help="+7 495 000-00-00", emergency="103"),
)


class _Counter:
    """Bytes that look random and are the same at every run."""

    def __init__(self, word: str) -> None:
        self._word, self._count = word, 0

    def __call__(self, length: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(secret(f"{self._word} {self._count}")).digest(length)


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
        random=_Counter("record"),
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
        ("notices", notices.sign_notices(notices.Notices(URL, 1, NOW, NOW + timedelta(hours=48), {"en": ("The office is closed on Friday.",), "ru": ("В пятницу закрыто.",)}), NOTICE_KEY), NOTICE_KEY),
        ("enrolment", enrolment, KEY),
        ("proof, the first of its key", one, KEY),
        ("proof with a wish for a call", two, KEY),
        ("help request", help_, KEY),
        ("explanation", statements.sign_explanation(statements.Explanation(_to("explain"), SLOT, None, Why.HOSPITAL), KEY), KEY),
        ("objection", statements.sign_objection(statements.Objection(_to("object"), statements.Wrong.DATES, "A week too long"), KEY), KEY),
        ("disclosure", disclosure.sign_disclosure(disclosure.Disclosure(_to("disclose"), hash_message(one), "My appeal", NOW + timedelta(days=30)), KEY), KEY),
        ("question what is held", asked, KEY),
        ("withdrawal", wish, KEY),
        ("receipt for an enrolment", sign_receipt(Receipt(URL, hash_message(enrolment), Kind.ENROLMENT), RECEIPT_KEY), RECEIPT_KEY),
        ("receipt for a proof in time", proof_receipt(Result.OK), RECEIPT_KEY),
        ("receipt for a late proof", proof_receipt(Result.LATE, datetime(2026, 11, 22, 11, 5, tzinfo=UTC)), RECEIPT_KEY),
        ("receipt for a help request", sign_receipt(Receipt(URL, hash_message(help_), Kind.HELP), RECEIPT_KEY), RECEIPT_KEY),
        ("refusal", sign_refusal(Refusal(hash_message(enrolment), NOW, Problem.ENROLMENT_REFUSED), RECEIPT_KEY), RECEIPT_KEY),
        ("held", holdings.sign_held(holdings.Held(URL, hash_message(asked), ORDER.id, tuple(items)), RECEIPT_KEY), RECEIPT_KEY),
        ("erasure", withdrawal.sign_erasure(withdrawal.Erasure(URL, hash_message(wish), ORDER.id, KEY.kid, withdrawal.Scope.ALL, 2, withdrawal.digest_of([hash_message(one), hash_message(help_)]), NOW), RECEIPT_KEY), RECEIPT_KEY),
        ("record with two of its three answers", present(record, ["cough", "note"]), KEY),
    ]  # fmt: skip
    found = []
    for name, token, key in tokens:
        signed = token.split("~", 1)[0]
        header, payload, _ = signed.split(".")
        found.append(
            {
                "name": name,
                "typ": json.loads(_decode(header))["typ"],
                "jwk": key.verifying.jwk,
                "payload": json.loads(_decode(payload)),
                "hash": hash_message(signed),
                "token": token,
            }
        )
    return found


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _raw(header: dict[str, Any], payload: bytes, key: SigningKey) -> str:
    """Sign what the project's own signer would never write."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = f"{encode_base64url(write_object(header))}.{encode_base64url(payload)}"
    made = Ed25519PrivateKey.from_private_bytes(key.secret).sign(text.encode("ascii"))
    return f"{text}.{encode_base64url(made)}"


# Each what no resident may be shown: README, section 1, "plain text".
NOT_PLAIN = {
    "letters turned round": "until 4 \u202e21\u202c",
    "an embedding": "\u202bno\u202c",
    "an isolate": "\u2066no\u2069",
    "a direction mark on a line without Arabic": "نعم\nuntil 4\u200f/12",
    "a space that shows nothing": "no\u200bthing",
    "a soft hyphen": "no\xadthing",
    "a tag": "no\U000e0041thing",
    "private use": "no\ue000thing",
    "a tab": "no\tthing",
    "another line end": "no\u2028thing",
}
LEADING = {
    "a link": "See https://evil.example",
    "a host": "Look at evil.website",
    "a host with a joiner in it": "Look at evil\u200d.com",
    "a host with another full stop": "Look at evil\uff0ecom",
    "an address": "Write to me@evil",
}


def _wrong_texts(typ: str, claims: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Put texts that must be refused in the place of those that an authority writes."""
    if typ == "hb-change+jwt":
        return [(f"why: {name}", claims | {"why": text}) for name, text in NOT_PLAIN.items()]
    if typ == "hb-notices+jwt":
        texts = NOT_PLAIN | LEADING
        return [
            (f"text: {name}", claims | {"text": {"en": [text]}}) for name, text in texts.items()
        ]
    return []


def negative(good: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make messages that must be refused, each broken in one way, properly signed where that can be."""
    keys = {key.kid: key for key in (ROOT_KEY, ORDER_KEY, RECEIPT_KEY, NOTICE_KEY, KEY)}
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for one in good:
        typ, token = one["typ"], one["token"].split("~", 1)[0]
        if typ in seen:
            continue
        seen.add(typ)
        header_text, payload_text, signature = token.split(".")
        header = json.loads(_decode(header_text))
        payload = _decode(payload_text)
        claims = json.loads(payload)
        key = keys[header["kid"]]
        # The last character of 64 bytes holds two bits that have to be zero.
        last = signature[-1]
        loose = signature[:-1] + chr(ord(last) + 1)
        cases = [
            ("alg is none", _raw(header | {"alg": "none"}, payload, key)),
            ("alg is EdDSA, not Ed25519", _raw(header | {"alg": "EdDSA"}, payload, key)),
            ("crit in the header", _raw(header | {"crit": ["exp"]}, payload, key)),
            ("an unknown name in the header", _raw(header | {"jku": "https://evil.example"}, payload, key)),
            ("typ of another message", _raw(header | {"typ": "hb-other+jwt"}, payload, key)),
            ("signed by another key", _raw(header, payload, STRANGER)),
            ("no signature", f"{header_text}.{payload_text}."),
            ("base64url that is not canonical", f"{header_text}.{payload_text}.{loose}"),
            ("base64url with padding", f"{header_text}.{payload_text}.{signature}=="),
            ("a changed payload", f"{header_text}.{encode_base64url(payload[:-1] + b' }')}.{signature}"),
            ("a name twice", _raw(header, payload[:-1] + b',"' + next(iter(claims)).encode() + b'":1}', key)),
            ("a fraction", _raw(header, payload[:-1] + b',"x":1.5}', key)),
            ("nested too deeply", _raw(header, payload[:-1] + b',"x":' + b"[" * 9 + b"]" * 9 + b"}", key)),
            ("an integer beyond 53 bits", _raw(header, payload[:-1] + b',"x":9007199254740993}', key)),
            ("a lone surrogate", _raw(header, payload[:-1] + b',"x":"\\ud800"}', key)),
            ("not an object", _raw(header, b"[]", key)),
            *(
                (f"{name} is missing", sign(typ, {n: v for n, v in claims.items() if n != name}, key, with_key="jwk" in header))
                for name in claims
                if name in schemas()[typ]["required"]
            ),
            *((why, sign(typ, wrong, key)) for why, wrong in _wrong_texts(typ, claims)),
        ]  # fmt: skip
        if not schemas()[typ]["additionalProperties"]:
            cases.append(
                ("an unknown claim", sign(typ, claims | {"x": 1}, key, with_key="jwk" in header))
            )
        found += [
            {"typ": typ, "why": why, "jwk": one["jwk"], "token": token} for why, token in cases
        ]
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
        body, _ = seal_request(message, record, SEAL.public, random=_Counter("reply"))
        opened = open_request(body, keys)
    answer = seal_reply(opened.reply, receipt, random=_Counter("nonce"))
    released = next(one["token"] for one in good if one["name"] == "release")
    beside = seal_reply(opened.reply, receipt, released, random=_Counter("nonce 2"))
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


def broken_pictures(good: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Break the text of a QR code in one way each."""
    text = good[0]["text"]
    prefix, _, body = text.partition(".")
    packed = base64.b32decode(body + "=" * (-len(body) % 8))
    plain = zlib.decompress(packed)

    def written(data: bytes) -> str:
        return f"{prefix}.{base64.b32encode(data).decode().rstrip('=')}"

    cases = {
        "cut short": text[:-8],
        "followed by something": written(packed + b"\0"),
        "a fourth part": written(zlib.compress(plain + b"\0\1x", 9)),
        "two parts": written(zlib.compress(plain[:-66], 9)),
        "a length beyond the end": written(zlib.compress(plain[:-1], 9)),
        "lower case": prefix + "." + body.lower(),
        "padding": text + "=" * (-len(body) % 8 or 8),
        "base32 that is not canonical": written(packed + b"\0")[:-1] + "B",
        "not compressed": written(plain),
        "larger than 8,192 bytes unpacked": written(zlib.compress(plain + bytes(8192), 9)),
        "more than 4,296 characters": written(zlib.compress(_Counter("noise")(2700), 9)),
        "another version": f"HOMEBOUND:Q2.{body}",
        "lower case in front": f"homebound:q1.{body}",
        "nothing": f"{prefix}.",
    }
    return [{"why": why, "text": broken} for why, broken in cases.items()]


def make(before: dict[str, Any]) -> dict[str, Any]:
    """Make all vectors; `before` holds the ones that stand, for what is sealed."""
    good = positive()
    step = step_at(CHAIN, SEED, NOW)
    if step is None:
        raise LookupError("the chain has no step at that hour")
    pictures = pictured(good, before.get("pictures", []))
    # Made of the pictures, and so of zlib's choices: they stand as long as those do.
    stands = pictures == before.get("pictures") and before.get("pictures refused")
    refused = stands or broken_pictures(pictures)
    return {
        "about": "Test vectors of the Homebound proof protocol, version 1. Every secret is SHA-256 of 'homebound test vector ' and a word.",
        "keys": {word: secret(word).hex() for word in ("root", "order", "receipt", "notice", "resident", "stranger", "seal", "chain")},
        "freshness": {"at": int(NOW.timestamp()), "anchor": encode_base64url(CHAIN.anchor), "step": step_claims(step)},
        "code": {"value": "7K3MQ9ZW1B", "letter": format_code(Code("7K3MQ9ZW1B"))},
        "messages": good,
        "refused": negative(good),
        "sealed": sealed(good, before.get("sealed", {})),
        "pictures": pictures,
        "pictures refused": refused,
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
