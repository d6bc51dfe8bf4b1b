"""What a fuzzer does to each parser of the protocol: whatever the bytes, a value or a refusal.

Nothing here needs the fuzzer: `fuzz.py` drives these under coverage, and a test of every run drives
them with changed seeds. Signatures and seals are put around the input, since no mutation would
make one and all behind them is to be reached.
"""

import base64
import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

from actors import KEY, NOTICE_KEY, ORDER_KEY, RECEIPT_KEY, ROOT_KEY, SEAL
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from homebound.core.errors import UserError
from homebound.core.questionnaire import parse_questionnaire
from homebound.protocol.dispute import read_dispute
from homebound.protocol.dispute_check import check_dispute
from homebound.protocol.enrolment import parse_code
from homebound.protocol.envelope import NotOpened, ReplyKey, open_reply, open_request
from homebound.protocol.evidence import check_evidence, read_evidence
from homebound.protocol.freshness import parse_step, write_step
from homebound.protocol.jws import unverified_header
from homebound.protocol.order_file import read_order_file, read_order_link, write_order_file
from homebound.protocol.packing import pack, unpack
from homebound.protocol.strict import (
    Malformed,
    decode_base64url,
    encode_base64url,
    hash_text,
    parse_object,
    write_object,
)
from published import VECTORS, parse

SIGNERS = {
    key.verifying.jwk["x"]: key for key in (ROOT_KEY, ORDER_KEY, RECEIPT_KEY, NOTICE_KEY, KEY)
}
PRIVATE = {x: Ed25519PrivateKey.from_private_bytes(key.secret) for x, key in SIGNERS.items()}
MESSAGES: list[dict[str, Any]] = VECTORS["messages"]
PUBLISHED = {one["token"].split("~")[0] for one in MESSAGES}
REPLY = ReplyKey(bytes.fromhex(VECTORS["sealed"]["reply_secret"]), bytes(32))
CONFIG_TOKEN: str = MESSAGES[0]["token"]
ORDER_TOKEN: str = MESSAGES[1]["token"]


def _raw_sign(at: int, payload: bytes) -> str:
    """Sign any bytes as the message with this number is signed."""
    published = MESSAGES[at]
    header = published["token"].partition(".")[0]
    signed = f"{header}.{encode_base64url(payload)}"
    signature = PRIVATE[published["jwk"]["x"]].sign(signed.encode("ascii"))
    return f"{signed}.{encode_base64url(signature)}"


def _payload(at: int) -> bytes:
    return decode_base64url(MESSAGES[at]["token"].split(".")[1])


def fuzz_message(data: bytes) -> None:
    """Take the first byte for the kind of a message and the rest for its signed payload."""
    if not data:
        return
    at = data[0] % len(MESSAGES)
    token = _raw_sign(at, data[1:])
    if MESSAGES[at]["typ"] == "hb-record+sd-jwt":
        token += "~"
    key = SIGNERS[MESSAGES[at]["jwk"]["x"]].verifying
    try:
        parse(MESSAGES[at]["typ"], token, key)
    except Malformed:
        return
    # What is read is I-JSON: a reader that is not ours finds the same names in it.
    json.loads(data[1:])


def fuzz_token(data: bytes) -> None:
    """Take the input for a whole token; nobody signed it."""
    text = data.decode("latin-1")
    for message in MESSAGES:
        try:
            parse(message["typ"], text, SIGNERS[message["jwk"]["x"]].verifying)
        except Malformed:
            continue
        if text.split("~")[0] not in PUBLISHED:
            raise AssertionError("a message that nobody signed")
    try:
        unverified_header(text, max_bytes=65536)
    except Malformed:
        return


def fuzz_record(data: bytes) -> None:
    """Take the input, cut at line ends, for the disclosures beside a signed record."""
    first, *disclosures = data.split(b"\n")
    at = len(MESSAGES) - 1
    digests = [hash_text(encode_base64url(one).encode("ascii")) for one in disclosures]
    claims = json.loads(_payload(at))
    claims["_sd"] = sorted([*digests, *claims["_sd"]][:40])
    jwt = _raw_sign(at, first if first[:1] == b"{" else write_object(claims))
    text = "~".join([jwt, *map(encode_base64url, disclosures), ""])
    try:
        parse(MESSAGES[at]["typ"], text, KEY.verifying)
    except Malformed:
        return


def fuzz_body(data: bytes) -> None:
    """Take the input for what a seal holds, and for a whole body."""
    try:
        message, record, rest = unpack(data)
    except Malformed:
        pass
    else:
        if pack(message, record) + rest != data:
            raise AssertionError("a sealed text that reads as another one")
    body = base64.b64decode(VECTORS["sealed"]["request"])
    changed = bytes(a ^ b for a, b in zip(body, data.ljust(len(body), b"\0"), strict=False))
    for tried in (data, changed):
        if tried == body:
            continue
        try:
            open_request(tried, {SEAL.public.kid: SEAL})
        except NotOpened:
            continue
        raise AssertionError("a body that nobody sealed")


def fuzz_reply(data: bytes) -> None:
    """Take the input for what a sealed reply holds."""
    nonce = bytes(32)
    salt = REPLY.request_hash + nonce
    key, start = (
        HKDF(SHA256(), length, salt, label).derive(REPLY.secret)
        for label, length in ((b"homebound reply key 1", 32), (b"homebound reply nonce 1", 12))
    )
    with_length = len(data).to_bytes(4, "big") + data if data[:1] == b"{" else data
    plain = with_length[:8144].ljust(8144, b"\0")
    body = nonce + ChaCha20Poly1305(key).encrypt(start, plain, None)
    for tried in (body, data):
        try:
            open_reply(REPLY, tried)
        except NotOpened:
            continue


def fuzz_step(data: bytes) -> None:
    """Take the input for a freshness step, and for strict JSON of any kind."""
    try:
        parse_object(data, max_bytes=65536)
    except Malformed:
        pass
    else:
        json.loads(data)
    try:
        step = parse_step(data)
    except Malformed:
        return
    if parse_step(write_step(step)) != step:
        raise AssertionError("a step that reads as another one")


def fuzz_order(data: bytes) -> None:
    """Take the input for an order file, a link, or the claims of the order in a right file."""
    text = data.decode("latin-1")
    for read in (
        lambda: read_order_file(data),
        lambda: read_order_link(text),
        lambda: read_order_link("homebound:1." + text),
        lambda: read_order_file(write_order_file(CONFIG_TOKEN, _raw_sign(1, data))),
        lambda: read_order_file(write_order_file(_raw_sign(0, data), ORDER_TOKEN)),
    ):
        try:
            read()
        except UserError:
            continue


def fuzz_evidence(data: bytes) -> None:
    """Take the input for a file of evidence, and for the claims of its receipt."""
    proof, receipt = MESSAGES[6]["token"], _raw_sign(15, data)
    made = {
        "homebound-evidence": 1, "config": CONFIG_TOKEN, "order": ORDER_TOKEN,
        "key": KEY.verifying.jwk, "proof": proof, "receipt": receipt,
    }  # fmt: skip
    for tried in (data, write_object(made)):
        try:
            check_evidence(read_evidence(tried))
        except Malformed:
            continue


def fuzz_pack(data: bytes) -> None:
    """Take the input for a whole pack, and for the manifest and a file of one that is a zip."""
    manifest, _, other = data.partition(b"\n\n")
    files = {"order.jwt": ORDER_TOKEN.encode(), "configurations/1.jwt": CONFIG_TOKEN.encode()}
    files["attempts.json"] = other or b'{"about":"","attempts":[]}'
    files["proofs/1.jwt"] = MESSAGES[6]["token"].encode()
    names = {name: hash_text(text) for name, text in files.items()}
    try:
        claims = parse_object(manifest, max_bytes=100_000)
    except Malformed:
        claims = {}
    if "files" not in claims:
        claims["files"] = names
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in ({"manifest.json": json.dumps(claims).encode()} | files).items():
            archive.writestr(name, text)
    for tried in (data, made.getvalue()):
        try:
            check_dispute(read_dispute(tried))
        except Malformed:
            continue


def fuzz_form(data: bytes) -> None:
    """Take the input for a questionnaire."""
    try:
        parse_questionnaire(data)
    except UserError:
        return


def fuzz_code(data: bytes) -> None:
    """Take the input for an enrolment code as it was typed."""
    try:
        parse_code(data.decode("utf-8", "surrogatepass" if data[:1] > b"\x80" else "replace"))
    except (UserError, UnicodeDecodeError):
        return


TARGETS: dict[str, Callable[[bytes], None]] = {
    "message": fuzz_message,
    "token": fuzz_token,
    "record": fuzz_record,
    "body": fuzz_body,
    "reply": fuzz_reply,
    "step": fuzz_step,
    "order": fuzz_order,
    "evidence": fuzz_evidence,
    "pack": fuzz_pack,
    "form": fuzz_form,
    "code": fuzz_code,
}


def seeds(target: str) -> list[bytes]:
    """Give inputs from which a fuzzer gets behind the first checks."""
    payloads = [_payload(at) for at in range(len(MESSAGES))]
    tokens = [one["token"].encode("ascii") for one in MESSAGES]
    manifest = {
        "homebound-dispute": 1, "made": 1764000000, "configurations": ["configurations/1.jwt"],
        "pieces": [{"key": KEY.verifying.jwk, "proof": "proofs/1.jwt"}],
    }  # fmt: skip
    attempt = b'{"about":"a","attempts":[{"win":"2026-11-22.am","at":1764000000,"outcome":"a"}]}'
    found: dict[str, list[bytes]] = {
        "message": [bytes([at]) + payload for at, payload in enumerate(payloads)],
        "token": tokens,
        "record": [b"\n" + b'["AAAAAAAAAAAAAAAAAAAAAA","cough","yes"]', payloads[-1]],
        "body": [pack(VECTORS["sealed"]["message"], VECTORS["sealed"]["record"]), bytes(40)],
        "reply": [write_object({"answer": VECTORS["sealed"]["answer"]})],
        "step": [write_object(VECTORS["freshness"]["step"])],
        "order": [write_order_file(CONFIG_TOKEN, ORDER_TOKEN), payloads[0], payloads[1]],
        "evidence": [payloads[15], payloads[16]],
        "pack": [json.dumps(manifest).encode() + b"\n\n" + attempt],
        "form": [
            b'{"resourceType":"Questionnaire","status":"active","id":"a","url":"https://a.example/a",'
            b'"version":"1","title":"A","item":[{"linkId":"a","type":"choice","text":"A",'
            b'"answerOption":[{"valueCoding":{"code":"yes","display":"Yes"}}]},{"linkId":"b",'
            b'"type":"decimal","text":"B","enableWhen":[{"question":"a","operator":"=",'
            b'"answerCoding":{"code":"yes"}}]}]}'
        ],
        "code": [VECTORS["code"]["letter"].encode()],
    }
    return found[target]
