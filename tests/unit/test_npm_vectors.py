"""What libraries of another language made and checked: tests/vectors/npm/make.mjs makes it anew."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from homebound.protocol.config import parse_config
from homebound.protocol.enrolment import parse_enrolment
from homebound.protocol.envelope import SealSecret, open_request
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.record import verify_presentation
from homebound.protocol.strict import Malformed, decode_base64url
from published import VECTORS, parse

PLACE = Path(__file__).parent.parent / "vectors"
THEIRS: dict[str, Any] = json.loads((PLACE / "npm.json").read_text("utf-8"))
PACKAGES: dict[str, Any] = json.loads((PLACE / "npm" / "package.json").read_text("utf-8"))
PUBLISHED: list[dict[str, Any]] = VECTORS["messages"]


def key_of(jwk: dict[str, str]) -> VerifyingKey:
    return VerifyingKey(decode_base64url(jwk["x"]))


def test_they_checked_the_vectors_as_they_are_published_now() -> None:
    names = [(one["name"], one["typ"], one["jwk"]) for one in PUBLISHED]
    assert [(one["name"], one["typ"], one["jwk"]) for one in THEIRS["signed"]] == names
    assert THEIRS["counted"]["jws"] == len(PUBLISHED)
    assert THEIRS["by"] == PACKAGES["dependencies"]
    assert (THEIRS["counted"]["bodies"], THEIRS["counted"]["replies"]) == (1, 2)
    print(f"npm jose: {len(names)} messages of ours verified by it")  # noqa: T201 - to be counted
    refused = THEIRS["counted"]["refused"]
    print(f"npm jose: {refused} broken messages refused by it too")  # noqa: T201


def test_we_take_messages_that_jose_signs_with_the_same_claims_in_another_order() -> None:
    count = 0
    for ours, theirs in zip(PUBLISHED, THEIRS["signed"], strict=True):
        assert theirs["token"] != ours["token"]
        if theirs["typ"] == "hb-record+sd-jwt":
            continue  # they sign its claims without the disclosures, see below
        key = key_of(theirs["jwk"])
        expected = parse(ours["typ"], ours["token"], key)
        assert parse(theirs["typ"], theirs["token"], key) == expected
        count += 1
    print(f"npm jose: {count} messages of its read alike by us")  # noqa: T201


def test_we_take_records_that_their_issuer_makes_and_presentations_by_their_holder() -> None:
    [resident] = {one["jwk"]["x"] for one in PUBLISHED if one["typ"] == "hb-proof+jwt"}
    key = VerifyingKey(decode_base64url(resident))
    for one in THEIRS["records"]:
        assert verify_presentation(one["issued"], key).answers == one["answers"]
        assert verify_presentation(one["presented"], key).answers == one["shown"]
        if one["answers"]:
            jwt, first, *rest = one["issued"].split("~")
            with pytest.raises(Malformed):
                verify_presentation("~".join([jwt, first, first, *rest]), key)
    count = len(THEIRS["records"])
    print(f"npm sd-jwt: {count} records and {count} presentations of its verified")  # noqa: T201


def test_we_open_bodies_that_their_x_wing_seals() -> None:
    secret = SealSecret(bytes.fromhex(VECTORS["sealed"]["seed"]))
    for one in THEIRS["sealed"]:
        opened = open_request(base64.b64decode(one["body"]), {secret.public.kid: secret})
        assert opened.message == THEIRS["signed"][one["message"]]["token"]
        record = None if one["record"] is None else THEIRS["records"][one["record"]]["presented"]
        assert opened.record == record
        assert opened.reply.secret.hex() == one["reply_secret"]
    assert any(one["record"] is not None for one in THEIRS["sealed"])
    print(f"npm hpke-js X-Wing: {len(THEIRS['sealed'])} bodies opened")  # noqa: T201
    print("npm hpke-js X-Wing: 1 body and 2 replies of ours opened by it")  # noqa: T201


def test_the_key_of_an_enrolment_and_of_a_configuration_is_the_one_they_wrote() -> None:
    for one in THEIRS["signed"]:
        if one["typ"] == "hb-enrol+jwt":
            assert parse_enrolment(one["token"]).key == key_of(one["jwk"])
        if one["typ"] == "hb-config+jwt":
            assert parse_config(one["token"]).root == key_of(one["jwk"]).kid
