"""Evidence and dispute packs on which two readings of sections 12 and 15 would part: taken, and refused."""

from datetime import UTC, datetime
from typing import Any

from actors import (
    CHAIN,
    KEY,
    NOW,
    ORDER,
    ORDER_KEY,
    RECEIPT_KEY,
    ROOT_KEY,
    SEED,
    SLOT,
    STRANGER,
    Counter,
    identity,
)
from files import NOT_CONFIRMED, UNREADABLE, VERIFIED, WRONG, Made, base64_text

from homebound.protocol.freshness import step_at, step_claims
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.record import RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import encode_base64url, hash_text

# In UTC the window of the vectors' proof is from 05:00 to 09:00, and late from 10:00. A proof is
# taken until the 14th day after 4 December is over in Moscow.
_OVER = int(datetime(2026, 12, 18, 21, tzinfo=UTC).timestamp())
_OTHER = "https://other.example"
_NIGHT = [["am", "05:00", "09:00", 0]]
_JWK = KEY.verifying.jwk


def _at(hour: int, minute: int = 0, second: int = 0) -> int:
    return int(datetime(2026, 11, 22, hour, minute, second, tzinfo=UTC).timestamp())


def _step(at: int) -> dict[str, object]:
    step = step_at(CHAIN, SEED, datetime.fromtimestamp(at, UTC))
    if step is None:
        raise LookupError("the chain has no step at that hour")
    return step_claims(step)


class _Judged:
    """Signs the messages of the vectors anew, with what the authority said to them."""

    def __init__(self, good: list[dict[str, Any]]) -> None:
        self.made = Made(good)

    def proof(self, **changed: object) -> str:
        return self.made.again(self.made.proof, KEY, **changed)

    def config(self, key: SigningKey = ROOT_KEY, **changed: object) -> str:
        return self.made.again(self.made.config, key, **changed)

    def order(self, **changed: object) -> str:
        return self.made.again(self.made.order, ORDER_KEY, **changed)

    def change(self, name: str, **changed: object) -> str:
        """Sign a change anew; None takes a claim away, and `from_` is `from`."""
        named = {"from" if claim == "from_" else claim: it for claim, it in changed.items()}
        return self.made.again(self.made.said[name], ORDER_KEY, **named)

    def receipt(self, proof: str, res: str = "in time", **changed: object) -> str:
        name = {"late": "late proof", "further": "further proof"}.get(res, "proof in time")
        told = self.made.said[f"receipt for a {name}"]
        return self.made.again(told, RECEIPT_KEY, msg=hash_message(proof), **changed)

    def told(self, proof: str | None = None, res: str = "in time", **changed: object) -> str:
        """Write evidence of a proof with what its receipt says."""
        shown = self.made.proof if proof is None else proof
        return self.made.evidence({"proof": shown, "receipt": self.receipt(shown, res, **changed)})

    def under(self, config: str, res: str = "in time", **changed: object) -> str:
        """Write evidence that is to be judged by another configuration."""
        receipt = self.receipt(self.made.proof, res, **changed)
        return self.made.evidence({"config": config, "receipt": receipt})

    def changes(self, *tokens: str) -> str:
        return self.made.evidence({"changes": list(tokens)})

    def record(self, window: str, form: RecordForm | None, order: str | None = None) -> str:
        """Write evidence with a record that its proof commits to."""
        record = make_record(
            ORDER.id, window, form, {"cough": "yes"}, KEY, random=Counter("judged")
        )
        proof = self.proof(rec=record.hash)
        shown: dict[str, object] = {
            "proof": proof,
            "receipt": self.receipt(proof),
            "record": present(record, ["cough"]),
        }
        return self.made.evidence(shown | ({} if order is None else {"order": order}))

    def refused(self, proof: str, problem: Problem) -> bytes:
        """Write a pack whose second proof was refused."""
        told = sign_refusal(Refusal(hash_message(proof), NOW, problem), RECEIPT_KEY)
        return self.made.pack(files={"proofs/2.jwt": proof, "refusals/2.jwt": told})

    def also(self, config: str) -> bytes:
        """Write a pack with another configuration behind the one that is in it."""
        names = ["configurations/1.jwt", "configurations/2.jwt"]
        return self.made.pack({"configurations": names}, {names[1]: config})

    def second(self, **changed: object) -> bytes:
        """Write a pack whose second proof has no answer."""
        pieces = [
            {"key": _JWK, "proof": "proofs/1.jwt", "receipt": "receipts/1.jwt", "record": "records/1.jwt"},
            {"key": _JWK, "proof": "proofs/2.jwt", "refusal": "refusals/2.jwt"},
            {"key": _JWK, "proof": "proofs/3.jwt"},
        ]  # fmt: skip
        proof = self.proof(jti=identity("proof 3"), **changed)
        return self.made.pack({"pieces": pieces}, {"proofs/3.jwt": proof})


def judged(good: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make evidence and packs that have to be taken."""
    one = _Judged(good)
    own = RecordForm("own", hash_text(b"own"))
    form = {"id": "https://authority.example/form|1", "version": "1", "sha256": hash_text(b"form")}
    release = one.change("release")
    evidence = {
        "late in the last minute in which one is taken": one.told(None, "late", at=_OVER - 60),
        "late in the first minute after the grace": one.told(None, "late", at=_at(10)),
        "in time with a step of the grace": one.told(one.proof(non=_step(_at(9)))),
        "in time by bounds that no window here has": one.told(opens=_at(6), closes=_at(10)),
        "late by bounds that no window here has, which may be without grace": one.told(None, "late", opens=_at(6), closes=_at(10), at=_at(10)),
        "the receipt says fresh, the step does not": one.told(one.proof(non=_step(_at(6) - 7 * 86_400))),
        "the receipt says not fresh, the step is": one.told(fresh=False),
        "a further proof with a step of when no more was taken": one.told(one.proof(non=_step(_OVER)), "further"),
        "a configuration that expired a second after the window opened": one.under(one.config(exp=_at(5, 0, 1))),
        "a configuration made a second before nothing more was in time": one.under(one.config(iat=_at(9, 59, 59))),
        "a configuration made in the minute of a late proof": one.under(one.config(iat=_at(11, 5, 59)), "late"),
        "an order of when the configuration had expired": one.made.evidence({"config": one.config(exp=_at(6)), "order": one.order(iat=_at(6))}),
        "a change of when the configuration had expired": one.made.evidence({"config": one.config(exp=_at(6)), "changes": [release]}),
        "a change of before the order": one.changes(one.change("longer, with a reason in Arabic", iat=_at(5) - 5 * 86_400)),
        "a change that begins the day after a release's last day": one.changes(release, one.change("other windows")),
        "a change whose last day is the one before it begins": one.changes(one.change("release", from_="2026-11-25", released=None, last="2026-11-24")),
        "a change of the windows alone, the first one": one.changes(one.change("other windows", rev=1, last=None)),
        "an answer without a form": one.record(SLOT, None),
        "an answer to another form than the order's": one.record(SLOT, own, one.order(form=form)),
    }  # fmt: skip
    alone = one.made.evidence({"proof": one.proof(non=_step(_OVER))}, alone=True)
    packs = {
        "two proofs of one number": one.second(),
        "two configurations of one number": one.also(one.config(exp=_at(5) + 30 * 86_400)),
        "a proof that names one before it which is not there": one.second(seq=3, prev="A" * 43),
    }
    return [
        *({"name": name, "kind": "evidence", "status": VERIFIED, "text": text} for name, text in evidence.items()),
        {"name": "without a receipt, with a step of when no more was taken", "kind": "evidence", "status": NOT_CONFIRMED, "text": alone},
        *({"name": name, "kind": "dispute pack", "status": VERIFIED, "bytes": base64_text(data)} for name, data in packs.items()),
    ]  # fmt: skip


def _patched(pack: bytes, at: int, value: int, *, both: bool = True) -> bytes:
    """Change a byte in the first file's header, and in what the list says of it."""
    data = bytearray(pack)
    data[at] = value
    if both:
        data[pack.index(b"PK\x01\x02") + at + 2] = value
    return bytes(data)


def judged_wrong(good: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make evidence and packs that must be refused, each for one rule."""
    one = _Judged(good)
    eve = one.proof(win="2026-11-22.eve")
    after = one.proof(win="2026-12-05.am")
    step = _step(_at(6))
    other = one.proof(aud=_OTHER)
    strange = one.proof(ord="A" * 22)
    release = one.change("release")
    windows = one.change("other windows")
    longer = "longer, with a reason in Arabic"
    pieces = [
        {"key": _JWK, "proof": "proofs/1.jwt", "receipt": "receipts/1.jwt", "record": "records/1.jwt"},
        {"key": _JWK, "proof": "proofs/2.jwt", "refusal": "refusals/2.jwt", "receipt": "receipts/2.jwt"},
    ]  # fmt: skip
    evidence = {
        "late within the grace": one.told(None, "late", at=_at(9, 59)),
        "late before its step": one.told(one.proof(non=_step(_at(12))), "late"),
        "late when no more was taken": one.told(None, "late", at=_OVER),
        "in time with a step of after the grace": one.told(one.proof(non=_step(_at(10)))),
        "late before the bounds of no window here are over": one.told(None, "late", opens=_at(6), closes=_at(11, 30)),
        "in time with a step of a day after bounds of no window here": one.told(one.proof(non=_step(_at(10) + 86_400)), opens=_at(6), closes=_at(10)),
        "a receipt of another window": one.told(win="2026-11-22.pm"),
        "a receipt of another key": one.told(sub=STRANGER.kid),
        "a receipt of another order": one.told(ord="A" * 22),
        "a window whose name the order never had": one.told(eve, win="2026-11-22.eve"),
        "a window of a day after the order": one.told(after, win="2026-12-05.am"),
        "a proof for another authority": one.told(other),
        "a proof of another order": one.told(strange, ord="A" * 22),
        "a step of another chain": one.told(one.proof(non=step | {"id": "b"})),
        "a step that is not the chain's": one.told(one.proof(non=step | {"n": encode_base64url(bytes(32))})),
        "a configuration that expired when the window opened": one.under(one.config(exp=_at(5))),
        "a configuration made when nothing more was in time": one.under(one.config(iat=_at(10))),
        "a configuration made after the minute of a late proof": one.under(one.config(iat=_at(11, 6)), "late"),
        "a configuration made when no more was taken": one.made.evidence({"config": one.config(iat=_OVER)}, alone=True),
        "a configuration of another address": one.under(one.config(iss=_OTHER)),
        "an order with a window at night": one.made.evidence({"order": one.order(win=_NIGHT)}),
        "an order of 61 days": one.made.evidence({"order": one.order(last="2027-01-20")}),
        "a record of another window than its proof": one.record("2026-11-22.pm", None),
        "a change of another authority": one.changes(one.change("release", iss=_OTHER)),
        "a change that begins two days after the last": one.changes(one.change(longer, from_="2026-12-06")),
        "a change that begins before the order": one.changes(one.change("release", from_="2026-11-20")),
        "a change whose last day is two before it begins": one.changes(one.change(longer, from_="2026-11-25", last="2026-11-23")),
        "a change to a window at night": one.changes(one.change("other windows", win=_NIGHT)),
        "a change to 61 days": one.changes(one.change(longer, last="2027-01-20")),
        "two changes of one number": one.changes(one.change(longer), one.change("other windows", rev=1)),
        "a change of a lower number": one.changes(windows, release),
        "a second change without a last day": one.changes(one.change("other windows", last=None)),
        "a second change without windows": one.changes(one.change("other windows", win=None)),
        "a change that begins two days after a release's last day": one.changes(release, one.change("other windows", from_="2026-11-24")),
        "a 32nd change that is no release": one.changes(*(one.change("other windows", rev=number) for number in range(1, 33))),
    }  # fmt: skip
    changes = [one.change("other windows", rev=number) for number in range(1, 33)]
    pack = one.made.pack()
    packs = {
        WRONG: {
            "a proof received and refused": one.made.pack({"pieces": pieces}, {"receipts/2.jwt": one.receipt(one.made.second, win="2026-11-22.pm", seq=2, opens=_at(15), closes=_at(18))}),
            "a proof that names one before it which is another": one.second(seq=3, prev=hash_message(one.made.proof)),
            "a proof refused for a window that the order never had": one.refused(one.proof(win="2026-11-22.eve", seq=2, prev="A" * 43), Problem.WRONG_WINDOW),
            "a proof refused for a step of no chain": one.refused(one.proof(non=step | {"id": "b"}, seq=2, prev="A" * 43), Problem.STEP_WRONG),
            "configurations of two addresses": one.also(one.config(iss=_OTHER, ver=4)),
            "configurations of two roots": one.also(one.config(STRANGER, ver=4)),
        },
        UNREADABLE: {
            "an extra field": one.made.pack(extra=b"\xfe\xca\0\0"),
            "a file that is encrypted": _patched(pack, 6, 1),
            "a file whose length stands behind it": _patched(pack, 6, 8),
            "a file of another date in its header than in the list": _patched(pack, 12, 0x22, both=False),
            "a method that is neither stored nor deflated": _patched(pack, 8, 12),
        },
    }  # fmt: skip
    many = one.made.evidence({"changes": [*changes, one.change("release", rev=33)]})
    return [
        *({"kind": "evidence", "why": why, "status": WRONG, "text": text} for why, text in evidence.items()),
        {"kind": "evidence", "why": "33 changes", "status": UNREADABLE, "text": many},
        *(
            {"kind": "dispute pack", "why": why, "status": status, "bytes": base64_text(data)}
            for status, cases in packs.items()
            for why, data in cases.items()
        ),
    ]  # fmt: skip
