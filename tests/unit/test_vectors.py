"""The published test vectors: made anew they are the same, and parser and schema agree on them."""

import base64
import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "vectors"))
import make_vectors

from homebound.core.errors import UserError
from homebound.core.order import Issuer
from homebound.protocol.enrolment import parse_code
from homebound.protocol.envelope import (
    NotOpened,
    Replied,
    ReplyKey,
    SealSecret,
    open_replied,
    open_request,
)
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.freshness import parse_step, verify_step
from homebound.protocol.jws import VerifyingKey, hash_message
from homebound.protocol.order import parse_order
from homebound.protocol.order_file import read_change_file, read_order_file, read_order_link
from homebound.protocol.qr_text import read_qr_text, write_qr_text
from homebound.protocol.record import verify_presentation
from homebound.protocol.strict import Malformed, decode_base64url, write_object
from homebound.verifier import verify_file
from published import CONFIG, SCHEMAS, VECTORS, parse


def test_the_vectors_are_what_the_command_makes() -> None:
    for path, text in make_vectors.files().items():
        assert path.read_text("utf-8") == text, f"{path.name}: run tests/vectors/make_vectors.py"


@pytest.mark.parametrize("one", VECTORS["messages"], ids=lambda one: one["name"])
def test_every_message_is_read_and_fits_its_schema(one: dict[str, Any]) -> None:
    assert parse(one["typ"], one["token"], VerifyingKey.from_jwk(one["jwk"]))
    assert one["hash"] == hash_message(one["token"].split("~")[0])
    jsonschema.Draft202012Validator(SCHEMAS[one["typ"]]).validate(one["payload"])


@pytest.mark.parametrize("one", VECTORS["refused"], ids=lambda one: f"{one['typ']}: {one['why']}")
def test_every_broken_message_is_refused(one: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        parse(one["typ"], one["token"], VerifyingKey.from_jwk(one["jwk"]))


def _is_missing(one: dict[str, Any]) -> bool:
    return bool(one["why"].endswith(" is missing") or one["why"] == "an unknown claim")


# Of the others not what the message says is at fault, but how it is written.
SAYING = [one for one in VECTORS["refused"] if _is_missing(one) or "in schema" in one]


@pytest.mark.parametrize("one", SAYING, ids=lambda one: f"{one['typ']}: {one['why']}")
def test_a_schema_refuses_what_it_can_tell(one: dict[str, Any]) -> None:
    payload = json.loads(decode_base64url(one["token"].split(".")[1]))
    told = not jsonschema.Draft202012Validator(SCHEMAS[one["typ"]]).is_valid(payload)
    assert told == (_is_missing(one) or one["in schema"])


@pytest.mark.parametrize("one", VECTORS["presentations"], ids=lambda one: one["name"])
def test_every_presentation_shows_what_stands_beside_it(one: dict[str, Any]) -> None:
    shown = verify_presentation(one["token"], VerifyingKey.from_jwk(one["jwk"]))
    assert shown.answers == one["answers"]


def test_every_type_of_message_has_a_schema_and_a_vector() -> None:
    told = {one["typ"] for one in VECTORS["messages"]} | {"step", "reply", "attempts", "manifest"}
    assert told | {"order file", "change file", "evidence"} == set(SCHEMAS)
    for schema in SCHEMAS.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_a_step_hashes_to_its_anchor() -> None:
    step = VECTORS["freshness"]["step"]
    verify_step(parse_step(write_object(step)), CONFIG)
    jsonschema.Draft202012Validator(SCHEMAS["step"]).validate(step)


def test_the_sealed_bodies_open_to_what_stands_beside_them() -> None:
    sealed = VECTORS["sealed"]
    secret = SealSecret(bytes.fromhex(sealed["seed"]))
    body = base64.b64decode(sealed["request"])
    opened = open_request(body, {secret.public.kid: secret})
    assert (opened.message, opened.record) == (sealed["message"], sealed["record"])
    assert opened.reply.secret.hex() == sealed["reply_secret"]
    reply = ReplyKey(bytes.fromhex(sealed["reply_secret"]), opened.reply.request_hash)
    for name, change in (("reply", None), ("reply_with_change", sealed["change"])):
        replied = open_replied(reply, base64.b64decode(sealed[name]))
        assert replied == Replied(sealed["answer"], change)
    plain = {"answer": sealed["answer"], "change": sealed["change"]}
    jsonschema.Draft202012Validator(SCHEMAS["reply"]).validate(plain)


@pytest.mark.parametrize("one", VECTORS["sealed refused"]["request"], ids=lambda one: one["why"])
def test_every_broken_request_does_not_open(one: dict[str, str]) -> None:
    secret = SealSecret(bytes.fromhex(VECTORS["sealed"]["seed"]))
    with pytest.raises(NotOpened):
        open_request(base64.b64decode(one["request"]), {secret.public.kid: secret})


@pytest.mark.parametrize("one", VECTORS["sealed refused"]["reply"], ids=lambda one: one["why"])
def test_every_broken_reply_does_not_open(one: dict[str, str]) -> None:
    sealed = VECTORS["sealed"]
    request = hashlib.sha256(base64.b64decode(sealed["request"])).digest()
    with pytest.raises(NotOpened):
        open_replied(
            ReplyKey(bytes.fromhex(sealed["reply_secret"]), request),
            base64.b64decode(one["reply"]),
        )


def test_the_order_of_the_vectors_names_the_root_of_their_configuration() -> None:
    order = parse_order(VECTORS["messages"][1]["token"], CONFIG.order_keys)
    assert order.issuer == Issuer(CONFIG.url, CONFIG.root)


@pytest.mark.parametrize("one", VECTORS["pictures"], ids=lambda one: one["name"])
def test_every_text_of_a_qr_code_holds_its_message(one: dict[str, str]) -> None:
    assert read_qr_text(one["text"]) == one["token"]
    assert read_qr_text("\n".join([one["text"][:99], f" {one['text'][99:]}\t"])) == one["token"]
    assert read_qr_text(write_qr_text(one["token"])) == one["token"]


@pytest.mark.parametrize("one", VECTORS["pictures refused"], ids=lambda one: one["why"])
def test_every_broken_text_of_a_qr_code_is_refused(one: dict[str, str]) -> None:
    with pytest.raises(UserError):
        read_qr_text(one["text"])


@pytest.mark.parametrize("one", VECTORS["freshness refused"], ids=lambda one: one["why"])
def test_every_broken_step_is_refused(one: dict[str, str]) -> None:
    with pytest.raises(Malformed):
        verify_step(parse_step(one["text"].encode()), CONFIG)


def test_a_code_is_read_however_it_is_typed_and_no_broken_one() -> None:
    code = VECTORS["code"]
    for typed in (code["letter"], *code["typed"]):
        assert parse_code(typed).value == code["value"]
    for why, typed in code["refused"].items():
        with pytest.raises(UserError):
            print(why, parse_code(typed))  # noqa: T201 - says which was taken


def content(one: dict[str, str]) -> bytes:
    return base64.b64decode(one["bytes"]) if "bytes" in one else one["text"].encode()


def read_file(one: dict[str, str], tmp_path: Path) -> int:
    """Read a file as whoever it is meant for does; give what `homebound verify` ends with."""
    data = content(one)
    match one["kind"]:
        case "order file":
            read_order_file(data)
        case "link":
            read_order_file(read_order_link(one["text"]))
        case "change file":
            order = read_order_file(content(VECTORS["files"][0]))
            read_change_file(data, order)
        case _:
            path = tmp_path / "file"
            path.write_bytes(data)
            return verify_file(path, format_fingerprint(CONFIG.root))[0]
    return 0


@pytest.mark.parametrize("one", VECTORS["files"], ids=lambda one: one["name"])
def test_every_file_is_read_and_fits_its_schema(one: dict[str, Any], tmp_path: Path) -> None:
    assert read_file(one, tmp_path) == one.get("status", 0)
    parts = {one["kind"]: content(one)}
    if "bytes" in one:
        with zipfile.ZipFile(io.BytesIO(content(one))) as pack:
            parts = {name: pack.read(f"{name}.json") for name in ("manifest", "attempts")}
    for name, part in parts.items():
        if name != "link":
            jsonschema.Draft202012Validator(SCHEMAS[name]).validate(json.loads(part))


@pytest.mark.parametrize(
    "one", VECTORS["files refused"], ids=lambda one: f"{one['kind']}: {one['why']}"
)
def test_every_broken_file_is_refused(one: dict[str, Any], tmp_path: Path) -> None:
    if "status" in one:
        assert read_file(one, tmp_path) == one["status"]
    else:
        with pytest.raises(UserError):
            read_file(one, tmp_path)
