"""A refusal: the authority's signed word that it does not take a message, and why."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from homebound.protocol.jws import SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.strict import HASH_BYTES, Malformed, write_moment

TYP = "hb-refusal+jwt"
MAX_BYTES = 2 * 1024
_TYPE_BASE = "problems/"


class Problem(StrEnum):
    """Why a message was refused."""

    MALFORMED = "malformed"
    # No bound key verifies it: unknown, superseded, or the signature is wrong. One word for all.
    NOT_VERIFIED = "not-verified"
    # Unknown order, wrong code and too many tries look the same.
    ENROLMENT_REFUSED = "enrolment-refused"
    WRONG_AUDIENCE = "wrong-audience"
    WRONG_ORDER = "wrong-order"
    WRONG_WINDOW = "wrong-window"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    STEP_WRONG = "step-wrong"
    RECORD_WRONG = "record-wrong"
    # A disclosure names a proof that the authority does not hold.
    PROOF_UNKNOWN = "proof-unknown"
    # As many messages of the order are kept as there is room for.
    TOO_MANY = "too-many"
    TRY_LATER = "try-later"

    @property
    def final(self) -> bool:
        """Say whether the same message would be refused for ever; else it is sent again later."""
        return self not in (Problem.TOO_EARLY, Problem.TRY_LATER)

    @property
    def type(self) -> str:
        """RFC 9457's `type`: a reference that resolves against `{iss}/messages`."""
        return f"{_TYPE_BASE}{self.value}"


_TYPE = re.compile("|".join(re.escape(problem.type) for problem in Problem))


@dataclass(frozen=True)
class Refusal:
    """A refusal of the message whose hash is `message`; `at` in whole seconds."""

    message: str
    at: datetime
    problem: Problem


def sign_refusal(refusal: Refusal, key: SigningKey) -> str:
    """Sign a refusal with a receipt key.

    It holds nothing of the message but its hash, so that the authority signs no stranger's words.
    """
    claims: dict[str, object] = {
        "msg": refusal.message,
        "at": write_moment(refusal.at),
        "problem": {"type": refusal.problem.type},
    }
    return sign(TYP, claims, key)


def parse_refusal(token: str, receipt_keys: Mapping[str, VerifyingKey]) -> Refusal:
    """Check a refusal against the receipt keys of a configuration, and read it.

    A problem that this version does not know is Malformed: the message is then sent again later,
    never shown as refused. RFC 9457's other members and unknown claims are left aside. Raises
    Malformed or SignatureWrong.
    """
    claims = verify(token, TYP, listed(receipt_keys), max_bytes=MAX_BYTES).claims
    message, at = claims.encoded("msg", HASH_BYTES), claims.moment("at")
    named = claims.claims("problem").text("type", _TYPE)
    try:
        problem = Problem(named.removeprefix(_TYPE_BASE))
    except ValueError as error:
        raise Malformed("an unknown problem") from error
    return Refusal(message, at, problem)
