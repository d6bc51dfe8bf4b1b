"""Enrolment: a code that came by a second channel binds a new key to an order."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from homebound.core.crockford import ALPHABET, read_digits
from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.config import read_url
from homebound.protocol.jws import (
    ID_BYTES,
    SigningKey,
    VerifyingKey,
    embedded,
    new_id,
    sign,
    verify,
)

TYP = "hb-enrol+jwt"
MAX_BYTES = 2 * 1024

_CHARACTERS = 10
_GROUP = 4
_CODE = re.compile(rf"[{ALPHABET}]{{{_CHARACTERS}}}")
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, in which x generates every value but 0


@dataclass(frozen=True)
class Code:
    """An enrolment code: 50 random bits as 10 characters of Crockford's base32, upper case."""

    value: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.value):
            raise ValueError("not an enrolment code")


def _check(values: list[int]) -> int:
    """Give the value that makes sum(value * x^place) zero in GF(32).

    Each place has its own factor, so one wrong character and two that changed places both show.
    """
    total = 0
    for value in [*values, 0]:
        total <<= 1
        total = (total ^ _POLYNOMIAL if total & 32 else total) ^ value
    return total


def make_code(random: Callable[[int], bytes] = secrets.token_bytes) -> Code:
    """Make a code from random bytes."""
    return Code("".join(ALPHABET[byte & 31] for byte in random(_CHARACTERS)))


def format_code(code: Code) -> str:
    """Write a code with its check character for a letter: `XXXX-XXXX-XXX`."""
    text = code.value + ALPHABET[_check([ALPHABET.index(character) for character in code.value])]
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def parse_code(text: str) -> Code:
    """Read a code as people type it.

    Lower case, full-width characters, spaces and dashes of any kind (or none), O for 0, and I or L
    for 1 are understood. Raises UserError (SHARING_CODE_MISTYPED) for what was never a code, so
    that a slip costs none of the tries that the authority counts.
    """
    values = read_digits(text)
    if values is None or len(values) != _CHARACTERS + 1 or _check(values[:-1]) != values[-1]:
        raise UserError(ErrorCode.SHARING_CODE_MISTYPED)
    return Code("".join(ALPHABET[value] for value in values[:-1]))


@dataclass(frozen=True)
class Enrolment:
    """A request to bind `key`, which signed it, to an order."""

    id: str
    audience: str
    order: str = field(repr=False)
    code: Code
    key: VerifyingKey


def sign_enrolment(
    audience: str, order_id: str, code: Code, key: SigningKey, *, message_id: str | None = None
) -> str:
    """Sign an enrolment with the new key, which travels in the header."""
    claims: dict[str, object] = {
        "jti": message_id or new_id(),
        "aud": audience,
        "ord": order_id,
        "code": code.value,
    }
    return sign(TYP, claims, key, with_key=True)


def parse_enrolment(token: str) -> Enrolment:
    """Check an enrolment against the key that it brings, and read it.

    Whether audience, order and code are right is for the authority. Raises Malformed or
    SignatureWrong.
    """
    message = verify(token, TYP, embedded, max_bytes=MAX_BYTES)
    claims = message.claims
    enrolment = Enrolment(
        id=claims.encoded("jti", ID_BYTES),
        audience=read_url(claims, "aud"),
        order=claims.encoded("ord", ID_BYTES),
        code=Code(claims.text("code", _CODE)),
        key=embedded(message.header),
    )
    claims.finish()
    return enrolment
