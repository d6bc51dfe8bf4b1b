"""What a resident tells the authority besides proofs: help wanted, an explanation, an objection."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from homebound.core.explanation import Why
from homebound.protocol.addressed import (
    Address,
    note_claim,
    parse_addressed,
    read_note,
    sign_addressed,
)
from homebound.protocol.jws import SigningKey, VerifyingKey
from homebound.protocol.order import read_slot
from homebound.protocol.strict import Malformed

HELP_TYP = "hb-help+jwt"
EXPLANATION_TYP = "hb-explain+jwt"
OBJECTION_TYP = "hb-object+jwt"


class HelpKind(StrEnum):
    """What a resident needs."""

    FOOD = "food"
    MEDICINE = "medicine"
    DOCTOR = "doctor"
    TALK = "talk"
    OTHER = "other"


class Wrong(StrEnum):
    """What is wrong with an order, as the resident sees it."""

    DATES = "dates"
    WINDOWS = "windows"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True)
class HelpRequest:
    """A wish for help, for a person at the authority to read."""

    to: Address
    kind: HelpKind
    note: str = field(default="", repr=False)


@dataclass(frozen=True)
class Explanation:
    """Why the windows from `since` to `until` were missed, or will be; an open end is None.

    It excuses nothing by itself: only the authority's staff do.
    """

    to: Address
    since: str = field(repr=False)
    until: str | None = field(repr=False)
    why: Why = field(repr=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True)
class Objection:
    """The resident's word that something is wrong with their order."""

    to: Address
    what: Wrong
    note: str = field(default="", repr=False)


_KIND = re.compile("|".join(HelpKind))
_WHY = re.compile("|".join(Why))
_WRONG = re.compile("|".join(Wrong))


def sign_help(request: HelpRequest, key: SigningKey) -> str:
    """Sign a help request."""
    rest = {"kind": request.kind.value} | note_claim("note", request.note)
    return sign_addressed(HELP_TYP, request.to, rest, key)


def parse_help(token: str, key: VerifyingKey) -> HelpRequest:
    """Check a help request and read it. Raises Malformed or SignatureWrong."""
    to, claims = parse_addressed(token, HELP_TYP, key)
    request = HelpRequest(to, HelpKind(claims.text("kind", _KIND)), read_note(claims, "note"))
    claims.finish()
    return request


def sign_explanation(explanation: Explanation, key: SigningKey) -> str:
    """Sign an explanation."""
    rest: dict[str, object] = {"from": explanation.since}
    if explanation.until is not None:
        rest["to"] = explanation.until
    rest |= {"why": explanation.why.value} | note_claim("note", explanation.note)
    return sign_addressed(EXPLANATION_TYP, explanation.to, rest, key)


def parse_explanation(token: str, key: VerifyingKey) -> Explanation:
    """Check an explanation and read it; whether its windows are the order's is for the caller.

    Raises Malformed or SignatureWrong.
    """
    to, claims = parse_addressed(token, EXPLANATION_TYP, key)
    explanation = Explanation(
        to=to,
        since=read_slot(claims, "from"),
        until=read_slot(claims, "to") if "to" in claims else None,
        why=Why(claims.text("why", _WHY)),
        note=read_note(claims, "note"),
    )
    claims.finish()
    # By the day alone: the order of a day's windows is the order's to say.
    if explanation.until is not None and explanation.until[:10] < explanation.since[:10]:
        raise Malformed("an explanation ends before it begins")
    return explanation


def sign_objection(objection: Objection, key: SigningKey) -> str:
    """Sign an objection to an order."""
    rest = {"what": objection.what.value} | note_claim("note", objection.note)
    return sign_addressed(OBJECTION_TYP, objection.to, rest, key)


def parse_objection(token: str, key: VerifyingKey) -> Objection:
    """Check an objection and read it. Raises Malformed or SignatureWrong."""
    to, claims = parse_addressed(token, OBJECTION_TYP, key)
    objection = Objection(to, Wrong(claims.text("what", _WRONG)), read_note(claims, "note"))
    claims.finish()
    return objection
