"""A receipt: the authority's signed word that it holds a message, and since when at the latest."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from homebound.protocol import disclosure, enrolment, proof, statements
from homebound.protocol.config import read_url
from homebound.protocol.jws import (
    ID_BYTES,
    SigningKey,
    VerifyingKey,
    hash_message,
    listed,
    sign,
    verify,
)
from homebound.protocol.order import read_slot
from homebound.protocol.proof import MAX_SEQ, Proof
from homebound.protocol.strict import HASH_BYTES, Claims, Malformed, write_moment

TYP = "hb-receipt+jwt"
MAX_BYTES = 4 * 1024
MINUTE_SECONDS = 60


class Kind(StrEnum):
    """What kind of message a receipt is for."""

    ENROLMENT = "enrolment"
    PROOF = "proof"
    HELP = "help"
    EXPLANATION = "explanation"
    OBJECTION = "objection"
    DISCLOSURE = "disclosure"


# A question what is held and a withdrawal have answers of their own.
KINDS: Mapping[str, Kind] = {
    enrolment.TYP: Kind.ENROLMENT,
    proof.TYP: Kind.PROOF,
    statements.HELP_TYP: Kind.HELP,
    statements.EXPLANATION_TYP: Kind.EXPLANATION,
    statements.OBJECTION_TYP: Kind.OBJECTION,
    disclosure.TYP: Kind.DISCLOSURE,
}


class Result(StrEnum):
    """How a proof stands towards its window, by its arrival alone."""

    OK = "ok"
    LATE = "late"
    FURTHER = "further"  # the window had its first proof already; that one decides


_KIND = re.compile("|".join(Kind))
_RESULT = re.compile("|".join(Result))


@dataclass(frozen=True)
class ProofReceipt:
    """What a receipt says about a proof.

    `subject` is the thumbprint of the key that signed the proof. `opens` and `closes` are the
    bounds of the window that the authority used, in UTC: time zone data differ. `fresh` says
    whether the proof's step was a new one. `at` is the minute of arrival, there exactly when late;
    in time, the window says enough.
    """

    order: str = field(repr=False)
    window: str = field(repr=False)
    subject: str
    seq: int
    opens: datetime
    closes: datetime
    result: Result
    fresh: bool
    at: datetime | None = None


@dataclass(frozen=True)
class Receipt:
    """A receipt for the message whose hash is `message`; `proof` is None for every other kind."""

    issuer: str
    message: str
    kind: Kind
    proof: ProofReceipt | None = None


def _check(receipt: Receipt) -> None:
    about = receipt.proof
    if (about is None) != (receipt.kind is not Kind.PROOF):
        raise Malformed("a receipt says what it does not for its kind")
    if about is None:
        return
    if about.opens >= about.closes:
        raise Malformed("a window closes before it opens")
    if (about.at is None) != (about.result is not Result.LATE):
        raise Malformed("a receipt names the minute exactly when late")
    if about.at is not None and write_moment(about.at) % MINUTE_SECONDS:
        raise Malformed("a receipt names a minute and no second")


def sign_receipt(receipt: Receipt, key: SigningKey) -> str:
    """Sign a receipt with a receipt key. Raises ValueError for one that nobody could read."""
    try:
        _check(receipt)
    except Malformed as error:
        raise ValueError("not a receipt") from error
    claims: dict[str, object] = {
        "iss": receipt.issuer,
        "msg": receipt.message,
        "kind": receipt.kind.value,
    }
    about = receipt.proof
    if about is not None:
        claims |= {
            "ord": about.order,
            "win": about.window,
            "sub": about.subject,
            "seq": about.seq,
            "opens": write_moment(about.opens),
            "closes": write_moment(about.closes),
            "res": about.result.value,
            "fresh": about.fresh,
        }
        if about.at is not None:
            claims["at"] = write_moment(about.at)
    return sign(TYP, claims, key)


def _proof_receipt(claims: Claims) -> ProofReceipt:
    return ProofReceipt(
        order=claims.encoded("ord", ID_BYTES),
        window=read_slot(claims, "win"),
        subject=claims.encoded("sub", HASH_BYTES),
        seq=claims.integer("seq", 1, MAX_SEQ),
        opens=claims.moment("opens"),
        closes=claims.moment("closes"),
        result=Result(claims.text("res", _RESULT)),
        fresh=claims.boolean("fresh"),
        at=claims.moment("at") if "at" in claims else None,
    )


def parse_receipt(token: str, receipt_keys: Mapping[str, VerifyingKey]) -> Receipt:
    """Check a receipt against the receipt keys of a configuration, and read it.

    Which message it is for is for the caller: `answer.read_answer`, `check_proof_receipt`. Unknown
    claims are left aside, so that an authority can add some. Raises Malformed or SignatureWrong.
    """
    claims = verify(token, TYP, listed(receipt_keys), max_bytes=MAX_BYTES).claims
    issuer, message = read_url(claims, "iss"), claims.encoded("msg", HASH_BYTES)
    kind = Kind(claims.text("kind", _KIND))
    about = _proof_receipt(claims) if kind is Kind.PROOF else None
    receipt = Receipt(issuer, message, kind, about)
    _check(receipt)
    return receipt


def check_proof_receipt(
    receipt: Receipt, proof_token: str, proof: Proof, subject: str
) -> ProofReceipt:
    """Check that a receipt is for exactly this proof; give what it says about it.

    `subject` is the thumbprint of the key that the proof was verified with. Raises Malformed.
    """
    about = receipt.proof
    if about is None or (receipt.issuer, receipt.message) != (
        proof.audience,
        hash_message(proof_token),
    ):
        raise Malformed("a receipt for another message")
    if (about.order, about.window, about.subject, about.seq) != (
        proof.order,
        proof.window,
        subject,
        proof.seq,
    ):
        raise Malformed("a receipt that says something else than its proof")
    return about
