"""A later disclosure: chosen old answers, provably unchanged since their proof was receipted."""

from dataclasses import dataclass, field
from datetime import datetime

from homebound.protocol.addressed import (
    Address,
    note_claim,
    parse_addressed,
    read_note,
    sign_addressed,
)
from homebound.protocol.jws import SigningKey, VerifyingKey
from homebound.protocol.strict import HASH_BYTES, Malformed, write_moment

TYP = "hb-disclosure+jwt"


@dataclass(frozen=True)
class Disclosure:
    """The wish that answers be read with a proof that was receipted; the record travels beside it.

    `purpose` is what they are shown for, in the resident's words. After `expires` (UTC) the
    authority erases them again.
    """

    to: Address
    proof: str
    purpose: str = field(repr=False)
    expires: datetime


def sign_disclosure(disclosure: Disclosure, key: SigningKey) -> str:
    """Sign a disclosure. Raises ValueError without a purpose."""
    purpose = note_claim("purpose", disclosure.purpose)
    if not purpose:
        raise ValueError("a disclosure has a purpose")
    rest = {"proof": disclosure.proof} | purpose | {"exp": write_moment(disclosure.expires)}
    return sign_addressed(TYP, disclosure.to, rest, key)


def parse_disclosure(token: str, key: VerifyingKey) -> Disclosure:
    """Check a disclosure and read it; proof and record are for the caller.

    Raises Malformed or SignatureWrong.
    """
    to, claims = parse_addressed(token, TYP, key)
    disclosure = Disclosure(
        to=to,
        proof=claims.encoded("proof", HASH_BYTES),
        purpose=read_note(claims, "purpose"),
        expires=claims.moment("exp"),
    )
    claims.finish()
    if not disclosure.purpose:
        raise Malformed("a disclosure has a purpose")
    return disclosure
