"""Taking consent back: what the resident asks for, and the authority's word that it is done."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from homebound.protocol.addressed import Address, parse_addressed, sign_addressed
from homebound.protocol.config import read_url
from homebound.protocol.jws import ID_BYTES, SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.strict import HASH_BYTES, Malformed, hash_text, write_moment

TYP = "hb-withdraw+jwt"
ERASURE_TYP = "hb-erased+jwt"
MAX_ERASURE_BYTES = 2 * 1024
MAX_COUNT = 999_999


class Scope(StrEnum):
    """How much is taken back: from now on, the answers too, or everything that was sent."""

    FUTURE = "future"
    RECORDS = "records"
    ALL = "all"


_SCOPE = re.compile("|".join(Scope))


@dataclass(frozen=True)
class Withdrawal:
    """A resident's word that they share no longer, and what is to be erased."""

    to: Address
    scope: Scope


@dataclass(frozen=True)
class Erasure:
    """The authority's word that a withdrawal is done.

    `request` is the hash of the withdrawal, `subject` the thumbprint of the key that signed it.
    `count` messages were erased (their records alone where the scope says so); `digest` is
    `digest_of` their hashes, so that whoever kept the hashes can check that none was left out.
    """

    issuer: str
    request: str
    order: str = field(repr=False)
    subject: str
    scope: Scope
    count: int
    digest: str
    at: datetime


def digest_of(messages: Iterable[str]) -> str:
    """Give the SHA-256 over message hashes, each followed by a line feed, in ascending order."""
    return hash_text("".join(f"{one}\n" for one in sorted(messages)).encode("ascii"))


def sign_withdrawal(withdrawal: Withdrawal, key: SigningKey) -> str:
    """Sign a withdrawal."""
    return sign_addressed(TYP, withdrawal.to, {"scope": withdrawal.scope.value}, key)


def parse_withdrawal(token: str, key: VerifyingKey) -> Withdrawal:
    """Check a withdrawal and read it. Raises Malformed or SignatureWrong."""
    to, claims = parse_addressed(token, TYP, key)
    scope = Scope(claims.text("scope", _SCOPE))
    claims.finish()
    return Withdrawal(to, scope)


def sign_erasure(erasure: Erasure, key: SigningKey) -> str:
    """Sign an erasure with a receipt key. Raises ValueError for one that contradicts itself."""
    if erasure.scope is Scope.FUTURE and erasure.count:
        raise ValueError("who takes back the future alone has nothing erased")
    claims: dict[str, object] = {
        "iss": erasure.issuer,
        "msg": erasure.request,
        "ord": erasure.order,
        "sub": erasure.subject,
        "scope": erasure.scope.value,
        "count": erasure.count,
        "all": erasure.digest,
        "at": write_moment(erasure.at),
    }
    return sign(ERASURE_TYP, claims, key)


def parse_erasure(token: str, receipt_keys: Mapping[str, VerifyingKey]) -> Erasure:
    """Check an erasure against the receipt keys of a configuration, and read it.

    Unknown claims are left aside, so that an authority can add some. Raises Malformed or
    SignatureWrong.
    """
    claims = verify(token, ERASURE_TYP, listed(receipt_keys), max_bytes=MAX_ERASURE_BYTES).claims
    erasure = Erasure(
        issuer=read_url(claims, "iss"),
        request=claims.encoded("msg", HASH_BYTES),
        order=claims.encoded("ord", ID_BYTES),
        subject=claims.encoded("sub", HASH_BYTES),
        scope=Scope(claims.text("scope", _SCOPE)),
        count=claims.integer("count", 0, MAX_COUNT),
        digest=claims.encoded("all", HASH_BYTES),
        at=claims.moment("at"),
    )
    if erasure.scope is Scope.FUTURE and erasure.count:
        raise Malformed("an erasure where nothing was to be erased")
    return erasure
