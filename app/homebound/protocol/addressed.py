"""What every message of an enrolled resident but the proof begins with, and notes in them."""

import re
from dataclasses import dataclass, field

from homebound.core.explanation import MAX_NOTE, MAX_NOTE_BYTES
from homebound.protocol.config import read_url
from homebound.protocol.jws import ID_BYTES, SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.strict import Claims, Malformed

MAX_BYTES = 3 * 1024
# The longest note without the characters that JSON would escape into six: a line end may stay.
NOTE = re.compile(rf"[^\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]{{1,{MAX_NOTE}}}")


@dataclass(frozen=True)
class Address:
    """Which message this is, to whom, about which order."""

    id: str
    audience: str
    order: str = field(repr=False)


def sign_addressed(typ: str, to: Address, rest: dict[str, object], key: SigningKey) -> str:
    """Sign a message with the key that is bound to its order."""
    claims: dict[str, object] = {"jti": to.id, "aud": to.audience, "ord": to.order}
    return sign(typ, claims | rest, key)


def parse_addressed(token: str, typ: str, key: VerifyingKey) -> tuple[Address, Claims]:
    """Check a message against the key that it must be signed with; give what is left to read.

    Whoever reads the rest finishes the claims, so that nothing unknown travels along. Raises
    Malformed or SignatureWrong.
    """
    claims = verify(token, typ, listed({key.kid: key}), max_bytes=MAX_BYTES).claims
    to = Address(
        id=claims.encoded("jti", ID_BYTES),
        audience=read_url(claims, "aud"),
        order=claims.encoded("ord", ID_BYTES),
    )
    return to, claims


def note_claim(name: str, note: str) -> dict[str, object]:
    """Give a note as a claim, none where it is empty. Raises ValueError where it is too long."""
    if not note:
        return {}
    try:
        _check(note)
    except Malformed as error:
        raise ValueError("not a note that may be sent") from error
    return {name: note}


def read_note(claims: Claims, name: str) -> str:
    """Read a note, empty where there is none: 280 characters and 840 bytes of UTF-8 at most.

    A line end is the only control character in one. Raises Malformed.
    """
    return _check(claims.text(name, NOTE)) if name in claims else ""


def _check(note: str) -> str:
    if not NOTE.fullmatch(note) or len(note.encode()) > MAX_NOTE_BYTES:
        raise Malformed("not a note")
    return note
