"""The published vectors by a reader that was written from the specification alone."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

import other_reader

PLACE = Path(__file__).parent.parent.parent / "resources/protocol"
VECTORS: dict[str, Any] = json.loads((PLACE / "vectors.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = json.loads((PLACE / "schemas.json").read_text("utf-8"))
SEALED = VECTORS["sealed"]


def read(one: dict[str, Any]) -> dict[str, Any]:
    typ = one["typ"]
    return other_reader.read_message(typ, one["token"], one["jwk"], SCHEMAS[typ])


def test_it_reads_every_message_as_it_is_published() -> None:
    for one in VECTORS["messages"]:
        found = read(one)
        assert one["payload"].items() <= found.items()
        assert one["hash"] == other_reader.digest(one["token"].split("~")[0])
    [shown] = [one for one in map(read, VECTORS["messages"]) if "answers" in one]
    assert shown["answers"] == {"cough": "yes", "note": "Не спал 睡不着 لم أنم"}
    for one in VECTORS["presentations"]:
        assert read(one | {"typ": "hb-record+sd-jwt"})["answers"] == one["answers"]
    count = len(VECTORS["messages"])
    print(f"a reader from the text alone: {count} messages read")  # noqa: T201 - to be counted


def test_it_refuses_every_broken_message() -> None:
    taken = []
    for one in VECTORS["refused"]:
        try:
            read(one)
        except ValueError:
            continue
        taken.append((one["typ"], one["why"]))
    assert not taken
    count = len(VECTORS["refused"])
    print(f"a reader from the text alone: {count} broken messages refused")  # noqa: T201


def test_it_opens_the_sealed_bodies_and_no_broken_one() -> None:
    seed, request = bytes.fromhex(SEALED["seed"]), base64.b64decode(SEALED["request"])
    secret, message, record = other_reader.open_request(seed, request)
    assert (message, record) == (SEALED["message"], SEALED["record"])
    assert secret.hex() == SEALED["reply_secret"]

    def opened(reply: str) -> dict[str, str]:
        data = base64.b64decode(reply)
        return other_reader.open_reply(request, secret, data, SCHEMAS["reply"])

    assert opened(SEALED["reply"]) == {"answer": SEALED["answer"]}
    both = {"answer": SEALED["answer"], "change": SEALED["change"]}
    assert opened(SEALED["reply_with_change"]) == both
    for one in VECTORS["sealed refused"]["request"]:
        with pytest.raises(ValueError):  # noqa: PT011 - whatever its words
            other_reader.open_request(seed, base64.b64decode(one["request"]))
    for one in VECTORS["sealed refused"]["reply"]:
        with pytest.raises(ValueError):  # noqa: PT011
            opened(one["reply"])


def test_it_reads_the_pictures_and_no_broken_one() -> None:
    for one in VECTORS["pictures"]:
        assert other_reader.read_picture(one["text"]) == one["token"]
    for one in VECTORS["pictures refused"]:
        with pytest.raises(ValueError):  # noqa: PT011
            other_reader.read_picture(one["text"])


def test_it_hashes_the_step_to_its_anchor_and_checks_the_code() -> None:
    config = VECTORS["messages"][0]["payload"]
    told, code = VECTORS["freshness"], VECTORS["code"]
    published = other_reader.read_step(json.dumps(told["step"]).encode(), config, SCHEMAS["step"])
    assert 0 <= told["at"] - published < 3600
    for one in VECTORS["freshness refused"]:
        with pytest.raises(ValueError):  # noqa: PT011
            other_reader.read_step(one["text"].encode(), config, SCHEMAS["step"])
    for typed in (code["letter"], *code["typed"]):
        assert other_reader.read_code(typed) == code["value"]
    for typed in code["refused"].values():
        with pytest.raises(ValueError):  # noqa: PT011
            other_reader.read_code(typed)


def _read_file(one: dict[str, Any], root: str) -> None:
    read = other_reader.read_link if one["kind"] == "link" else other_reader.read_order_file
    found = read(one["text"] if one["kind"] == "link" else one["text"].encode(), SCHEMAS)
    if found["root"] != root:
        raise ValueError("of another root than the order's")


def test_it_reads_the_files_of_orders_and_no_broken_one() -> None:
    root = VECTORS["messages"][1]["payload"]["root"]
    kinds = ("order file", "change file", "link")
    for one in VECTORS["files"]:
        if one["kind"] in kinds:
            _read_file(one, root)
    for one in VECTORS["files refused"]:
        if one["kind"] in kinds:
            with pytest.raises(ValueError):  # noqa: PT011
                _read_file(one, root)
