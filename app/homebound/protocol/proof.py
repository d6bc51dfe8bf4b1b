"""A proof: that the holder of the enrolled key checked in for one window, and nothing else."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from homebound.core.order import Order
from homebound.core.schedule import to_instant
from homebound.protocol.config import read_url
from homebound.protocol.freshness import Step, read_step, step_claims
from homebound.protocol.jws import ID_BYTES, SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.order import read_slot
from homebound.protocol.strict import HASH_BYTES, Malformed

TYP = "hb-proof+jwt"
MAX_BYTES = 2 * 1024
MAX_SEQ = 999_999
_LATE_DAYS = 14


@dataclass(frozen=True)
class Proof:
    """What a proof says.

    `window` names a window on one day (`2026-11-22.am`). `seq` counts the proofs signed by this
    key from 1, `prev` is the hash of the one before (None exactly for the first), `rec` that of
    the record, which stays at home. `help` says from level 2 on whether a call is wanted, and is
    None at level 1. There is no time: the step says "not before", the receipt "not after".
    """

    id: str
    audience: str
    order: str = field(repr=False)
    window: str = field(repr=False)
    step: Step
    seq: int
    prev: str | None
    rec: str
    help: bool | None = field(default=None, repr=False)


def sign_proof(proof: Proof, key: SigningKey) -> str:
    """Sign a proof. The text is frozen from then on: its hash identifies it for ever."""
    if not 1 <= proof.seq <= MAX_SEQ or (proof.prev is None) != (proof.seq == 1):
        raise ValueError("only the first proof of a key has none before it")
    claims: dict[str, object] = {
        "jti": proof.id,
        "aud": proof.audience,
        "ord": proof.order,
        "win": proof.window,
        "non": step_claims(proof.step),
        "seq": proof.seq,
    }
    if proof.prev is not None:
        claims["prev"] = proof.prev
    claims["rec"] = proof.rec
    if proof.help is not None:
        claims["help"] = proof.help
    return sign(TYP, claims, key)


def parse_proof(token: str, key: VerifyingKey) -> Proof:
    """Check a proof against the key that it must be signed with, and read it.

    Unknown claims are refused, so that nothing can travel unseen by the resident. Whether
    audience, order, window and step are right is for the caller. Raises Malformed or
    SignatureWrong.
    """
    claims = verify(token, TYP, listed({key.kid: key}), max_bytes=MAX_BYTES).claims
    proof = Proof(
        id=claims.encoded("jti", ID_BYTES),
        audience=read_url(claims, "aud"),
        order=claims.encoded("ord", ID_BYTES),
        window=read_slot(claims, "win"),
        step=read_step(claims.claims("non")),
        seq=claims.integer("seq", 1, MAX_SEQ),
        prev=claims.encoded("prev", HASH_BYTES) if "prev" in claims else None,
        rec=claims.encoded("rec", HASH_BYTES),
        help=claims.boolean("help") if "help" in claims else None,
    )
    claims.finish()
    if (proof.prev is None) != (proof.seq == 1):
        raise Malformed("only the first proof of a key has none before it")
    return proof


def accepted_until(order: Order) -> datetime:
    """Give the instant (UTC) from which no proof is taken: the 14th day after the last is over."""
    # Of a changed order by the latest of its last days: what was taken under it stays taken.
    last = max([order.last, *(period.last for period in order.periods)])
    after = last + timedelta(days=_LATE_DAYS + 1)
    return to_instant(after, time(), ZoneInfo(order.zone))
