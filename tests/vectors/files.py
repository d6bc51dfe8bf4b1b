"""Test vectors of what stands in files and links: orders, changes, evidence, dispute packs; and small parts."""

import base64
import io
import json
import zipfile
from typing import Any

from actors import CHAIN, KEY, NOW, ORDER, ORDER_KEY, RECEIPT_KEY, ROOT_KEY, SEED, STRANGER

from homebound.core.errors import UserError
from homebound.protocol.freshness import step_at, step_claims
from homebound.protocol.jws import SigningKey, hash_message, sign
from homebound.protocol.order_file import read_order_link, write_order_link
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import decode_base64url, encode_base64url, hash_text

_LINK = "homebound:1."
FORM = '{"resourceType":"Questionnaire"}'
VERIFIED, WRONG, UNREADABLE, NOT_CONFIRMED = 0, 1, 2, 3
_UNCHANGING = (1980, 1, 1, 0, 0, 0)


def _text(content: dict[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _zip(files: dict[str, str], comment: bytes = b"", extra: bytes = b"") -> bytes:
    # Stored, not deflated: another zlib would write other bytes.
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.comment = comment
        for name, text in files.items():
            info = zipfile.ZipInfo(name, _UNCHANGING)
            info.create_system = 3
            info.extra = extra
            archive.writestr(info, text)
    return packed.getvalue()


class Made:
    """The messages of the vectors by their names, and what files are made of them."""

    def __init__(self, good: list[dict[str, Any]]) -> None:
        self.said: dict[str, str] = {one["name"]: one["token"] for one in good}
        self._payloads = {one["token"]: (one["typ"], one["payload"]) for one in good}
        self.config, self.order = self.said["configuration"], self.said["order"]
        self.proof = self.said["proof, the first of its key"]
        self.second = self.said["proof with a wish for a call"]
        self.record = self.said["record with two of its three answers"]

    def again(self, token: str, key: SigningKey, **changed: object) -> str:
        """Sign a message anew with some claims changed; None takes one away."""
        typ, payload = self._payloads[token]
        claims = {name: value for name, value in (payload | changed).items() if value is not None}
        return sign(typ, claims, key, with_key=typ == "hb-config+jwt")

    def order_file(self, **changed: object) -> str:
        return _text({"homebound": 1, "config": self.config, "order": self.order} | changed)

    def change_file(self, name: str) -> str:
        return _text({"homebound": 1, "config": self.config, "change": self.said[name]})

    def evidence(self, changed: dict[str, object] | None = None, *, alone: bool = False) -> str:
        content: dict[str, object] = {
            "homebound-evidence": 1,
            "config": self.config,
            "order": self.order,
            "key": KEY.verifying.jwk,
            "proof": self.proof,
        }
        if not alone:
            content["receipt"] = self.said["receipt for a proof in time"]
        return _text(content | (changed or {}))

    def pack(
        self,
        manifest: dict[str, object] | None = None,
        files: dict[str, str] | None = None,
        behind: dict[str, str] | None = None,
        comment: bytes = b"",
        extra: bytes = b"",
        hashes: dict[str, str] | None = None,
    ) -> bytes:
        """Write a pack; `manifest` and `files` change what is in it, the hashes with them.

        `behind` are files that the manifest does not know, `hashes` are others than the files have.
        """
        refused = sign_refusal(
            Refusal(hash_message(self.second), NOW, Problem.TOO_EARLY), RECEIPT_KEY
        )
        held = {
            "order.jwt": self.order,
            "configurations/1.jwt": self.config,
            "proofs/1.jwt": self.proof,
            "receipts/1.jwt": self.said["receipt for a proof in time"],
            "records/1.jwt": self.record,
            "proofs/2.jwt": self.second,
            "refusals/2.jwt": refused,
            "attempts.json": _text(
                {
                    "about": "the resident's own log",
                    "attempts": [
                        {
                            "win": "2026-11-22.am",
                            "at": int(NOW.timestamp()),
                            "outcome": "acknowledged",
                        }
                    ],
                }
            ),
            "statement.html": "<p>The resident's own words</p>",
        } | (files or {})
        first = {
            "key": KEY.verifying.jwk,
            "proof": "proofs/1.jwt",
            "receipt": "receipts/1.jwt",
            "record": "records/1.jwt",
        }
        second = {"key": KEY.verifying.jwk, "proof": "proofs/2.jwt", "refusal": "refusals/2.jwt"}
        content = {
            "homebound-dispute": 1,
            "made": int(NOW.timestamp()) + 86_400,
            "configurations": ["configurations/1.jwt"],
            "pieces": [first, second],
            "files": {name: hash_text(text.encode()) for name, text in held.items()}
            | (hashes or {}),
        } | (manifest or {})
        return _zip({"manifest.json": _text(content), **held, **(behind or {})}, comment, extra)


def _link(made: Made, before: list[dict[str, Any]]) -> str:
    """Write the order file as a link; one that stands and still says the same stays: zlibs differ."""
    data = made.order_file().encode()
    for one in before:
        try:
            if one["kind"] == "link" and read_order_link(one["text"]) == data:
                return str(one["text"])
        except UserError:
            continue
    return write_order_link(data)


def files(good: list[dict[str, Any]], before: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make the files that have to be read; `status` is what `homebound verify` ends with."""
    made = Made(good)
    form = {
        "id": "https://authority.example/form|1",
        "version": "1",
        "sha256": hash_text(FORM.encode()),
    }
    with_form = made.again(made.order, ORDER_KEY, form=form)
    changed = [made.said["longer, with a reason in Arabic"]]
    return [
        {"name": "an order", "kind": "order file", "text": made.order_file()},
        {"name": "an order with its questionnaire", "kind": "order file", "text": made.order_file(order=with_form, form=FORM)},
        {"name": "an order as a link", "kind": "link", "text": _link(made, before)},
        {"name": "a release", "kind": "change file", "text": made.change_file("release")},
        {"name": "a proof in time", "kind": "evidence", "status": VERIFIED, "text": made.evidence()},
        {"name": "a late proof", "kind": "evidence", "status": VERIFIED, "text": made.evidence({"receipt": made.said["receipt for a late proof"]})},
        {"name": "a proof in time with its record and a change", "kind": "evidence", "status": VERIFIED, "text": made.evidence({"record": made.record, "changes": changed})},
        {"name": "a proof without a receipt", "kind": "evidence", "status": NOT_CONFIRMED, "text": made.evidence(alone=True)},
        {"name": "a pack with a proof received and one refused", "kind": "dispute pack", "status": VERIFIED, "bytes": base64_text(made.pack())},
        {"name": "a pack without proofs", "kind": "dispute pack", "status": NOT_CONFIRMED, "bytes": base64_text(_zip(_bare(made)))},
    ]  # fmt: skip


def base64_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bare(made: Made) -> dict[str, str]:
    held = {
        "order.jwt": made.order,
        "configurations/1.jwt": made.config,
        "attempts.json": _text({"about": "", "attempts": []}),
    }
    content: dict[str, object] = {
        "homebound-dispute": 1,
        "made": int(NOW.timestamp()),
        "configurations": ["configurations/1.jwt"],
        "pieces": [],
        "files": {name: hash_text(text.encode()) for name, text in held.items()},
    }
    return {"manifest.json": _text(content), **held}


def broken_files(good: list[dict[str, Any]], link: str) -> list[dict[str, Any]]:
    """Break a file of each kind, and the link, in one way each."""
    made = Made(good)
    other_order = made.again(made.order, ORDER_KEY, root=STRANGER.kid)
    night = made.again(made.order, ORDER_KEY, win=[["am", "05:00", "09:00", 0]])
    receipt = made.said["receipt for a proof in time"]
    orders = {
        "another version": made.order_file(homebound=2),
        "an unknown name": made.order_file(x=1),
        "a name twice": made.order_file()[:-1] + ',"homebound":1}',
        "an order of another root": made.order_file(order=other_order),
        "an order that no listed key signed": made.order_file(
            order=made.again(made.order, STRANGER)
        ),
        "an order with a window at night": made.order_file(order=night),
        "a configuration that its root did not sign": made.order_file(
            config=made.config[:-4] + "AAAA"
        ),
        "an order of when its configuration had expired": made.order_file(
            config=made.again(made.config, ROOT_KEY, exp=int(ORDER.issued.timestamp()))
        ),
        "a questionnaire that the order does not name": made.order_file(form=FORM),
        "nothing": "",
    }
    packed = decode_base64url(link.removeprefix(_LINK))
    links = {
        "another version": link.replace(_LINK, "homebound:2."),
        "cut short": _LINK + encode_base64url(packed[:-8]),
        "something behind it": _LINK + encode_base64url(packed + b"\0"),
        "base64url that is not canonical": _LINK + encode_base64url(packed + b"\0\0")[:-1] + "B",
        "not compressed": _LINK + encode_base64url(made.order_file().encode()),
        "padding": link + "=",
    }
    evidence = {
        UNREADABLE: {
            "another version": made.evidence({"homebound-evidence": 2}),
            "an unknown name": made.evidence({"x": 1}),
            "a key that is none": made.evidence({"key": KEY.verifying.jwk | {"x": "A" * 43}}),
            "no changes, but their name": made.evidence({"changes": []}),
        },
        WRONG: {
            "another key": made.evidence({"key": STRANGER.verifying.jwk}),
            "a receipt that the resident signed": made.evidence({"receipt": made.again(receipt, KEY)}),
            "a receipt of another proof": made.evidence({"proof": made.second}),
            "a receipt for an enrolment": made.evidence({"receipt": made.again(made.said["receipt for an enrolment"], RECEIPT_KEY, msg=hash_message(made.proof))}),
            "a receipt of another authority": made.evidence({"receipt": made.again(receipt, RECEIPT_KEY, iss="https://other.example")}),
            "a receipt of another number": made.evidence({"receipt": made.again(receipt, RECEIPT_KEY, seq=2)}),
            "a record that the proof does not commit to": made.evidence({"record": made.said["record without answers"]}),
            "an order of another root": made.evidence({"order": other_order}),
            "a change of another order": made.evidence({"changes": [made.again(made.said["release"], ORDER_KEY, ord="A" * 22)]}),
        },
    }  # fmt: skip
    twice = {"key": KEY.verifying.jwk, "proof": "proofs/1.jwt", "receipt": "receipts/1.jwt"}
    packs = {
        UNREADABLE: {
            "another version": made.pack({"homebound-dispute": 2}),
            "a file that the manifest does not name": made.pack(behind={"proofs/3.jwt": made.proof}),
            "a file of a name that is not allowed": made.pack(files={"../order.jwt": "x"}),
            "a file with another hash": made.pack(hashes={"statement.html": hash_text(b"<p>Others' words</p>")}),
            "files that the manifest names no more": made.pack({"files": {"order.jwt": hash_text(made.order.encode())}}),
            "a file that no place names": made.pack(files={"proofs/3.jwt": made.proof}),
            "a file that two places name": made.pack({"pieces": [twice, twice]}),
            "a comment": made.pack(comment=b"x"),
            "a byte in front": b"x" + made.pack(),
            "a byte behind": made.pack() + b"x",
            "a try of no window": made.pack(files={"attempts.json": _text({"about": "", "attempts": [{"win": "am", "at": 1_800_000_000, "outcome": "a"}]})}),
        },
        WRONG: {
            "an order that no listed key signed": made.pack(files={"order.jwt": made.again(made.order, STRANGER)}),
            "a receipt in the place of the refusal": made.pack(files={"refusals/2.jwt": receipt}),
            "a refusal of another message": made.pack(files={"refusals/2.jwt": made.said["refusal"]}),
            "a proof there twice": made.pack(
                {"pieces": [twice, {"key": KEY.verifying.jwk, "proof": "proofs/2.jwt", "refusal": "refusals/2.jwt"}, {"key": KEY.verifying.jwk, "proof": "proofs/3.jwt", "record": "records/1.jwt"}]},
                {"proofs/3.jwt": made.proof},
            ),
        },
    }  # fmt: skip
    return [
        *({"kind": "order file", "why": why, "text": text} for why, text in orders.items()),
        {"kind": "change file", "why": "a configuration of another root", "text": _text({"homebound": 1, "config": made.again(made.config, STRANGER), "change": made.said["release"]})},
        {"kind": "change file", "why": "a change that no listed key signed", "text": _text({"homebound": 1, "config": made.config, "change": made.again(made.said["release"], STRANGER)})},
        {"kind": "change file", "why": "a change of when its configuration had expired", "text": _text({"homebound": 1, "config": made.again(made.config, ROOT_KEY, exp=int(NOW.timestamp())), "change": made.said["release"]})},
        *({"kind": "link", "why": why, "text": text} for why, text in links.items()),
        *(
            {"kind": "evidence", "why": why, "status": status, "text": text}
            for status, cases in evidence.items()
            for why, text in cases.items()
        ),
        *(
            {"kind": "dispute pack", "why": why, "status": status, "bytes": base64_text(data)}
            for status, many in packs.items()
            for why, data in many.items()
        ),
    ]  # fmt: skip


def broken_steps() -> list[dict[str, Any]]:
    """Break a freshness step in one way each; the text is what an authority would answer."""
    step = step_at(CHAIN, SEED, NOW)
    if step is None:
        raise LookupError("the chain has no step at that hour")
    right = step_claims(step)
    cases: dict[str, dict[str, Any]] = {
        "of another chain": {"id": "b"},
        "the one before by its number alone": {"i": step.index - 1},
        "the next by its number alone": {"i": step.index + 1},
        "number 0": {"i": 0, "n": encode_base64url(CHAIN.anchor)},
        "beyond the chain's end": {"i": 87_841},
        "an element of 31 bytes": {"n": encode_base64url(step.element[:31])},
        "an element that is not canonical": {"n": str(right["n"])[:-1] + chr(ord(str(right["n"])[-1]) + 1)},
        "something beside": {"for": "you"},
        "a fraction": {"i": float(step.index)},
        "no number": {"i": str(step.index)},
    }  # fmt: skip
    return [{"why": why, "text": _text(right | changed)} for why, changed in cases.items()]


CODES = {
    "typed": ["7K3M-Q9ZW-1B0", "7k3mq9zw1b0", " 7K3M Q9ZW IBO ", "7K3M-Q9ZW-LB-o"],
    "refused": {
        "a letter changed": "7K3M-Q9ZW-1C0",
        "two letters that changed places": "7K3M-Q9WZ-1B0",
        "without its check character": "7K3M-Q9ZW-1B",
        "a letter too many": "7K3M-Q9ZW-1B00",
        "a letter that is none of the alphabet": "7K3M-Q9ZW-1U0",
        "nothing": "",
    },
}
