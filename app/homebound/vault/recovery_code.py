"""The recovery code: 128 random bits that a person can write down and type again.

28 characters of Crockford's base32 in 7 groups of 4: the 128 bits, then 12 bits of
SHA-256(label, 128 bits), which catch a slip of the pen before any key is derived.
"""

import hashlib
import secrets
from dataclasses import dataclass, field

from homebound.core.crockford import ALPHABET, read_digits
from homebound.core.errors import ErrorCode, UserError

_LABEL = b"homebound recovery code 1\x00"
_SECRET_BYTES = 16
_CHECK_BITS = 12
_CHARACTERS = (_SECRET_BYTES * 8 + _CHECK_BITS) // 5
_GROUP = 4


@dataclass(frozen=True)
class RecoveryCode:
    """A recovery code as its 16 secret bytes."""

    secret: bytes = field(repr=False)


def _check(secret: bytes) -> int:
    digest = hashlib.sha256(_LABEL + secret).digest()
    return int.from_bytes(digest[:2], "big") >> (16 - _CHECK_BITS)


def new_recovery_code() -> RecoveryCode:
    """Make a recovery code from the system's random numbers."""
    return RecoveryCode(secrets.token_bytes(_SECRET_BYTES))


def format_recovery_code(code: RecoveryCode) -> str:
    """Write a recovery code as seven groups of four characters, joined by hyphens."""
    number = int.from_bytes(code.secret, "big") << _CHECK_BITS | _check(code.secret)
    text = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_CHARACTERS)))
    return "-".join(text[start : start + _GROUP] for start in range(0, _CHARACTERS, _GROUP))


def parse_recovery_code(text: str) -> RecoveryCode:
    """Read a recovery code as people type it.

    Lower case, spaces and dashes of any kind (or none), O for 0, and I or L for 1 are understood.
    Raises UserError (RECOVERY_CODE_MISTYPED) for anything that was never a recovery code.
    """
    digits = read_digits(text)
    if digits is None or len(digits) != _CHARACTERS:
        raise UserError(ErrorCode.RECOVERY_CODE_MISTYPED)
    number = 0
    for digit in digits:
        number = number << 5 | digit
    secret = (number >> _CHECK_BITS).to_bytes(_SECRET_BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check(secret):
        raise UserError(ErrorCode.RECOVERY_CODE_MISTYPED)
    return RecoveryCode(secret)
