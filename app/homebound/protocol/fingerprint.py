"""The fingerprint of a root key, as a resident compares it with a paper letter."""

import re

from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.strict import (
    HASH_BYTES,
    Malformed,
    decode_base64url,
    encode_base64url,
)

_GROUP = 4
# A letter breaks lines and a word processor turns hyphens into dashes.
_SEPARATORS = re.compile(r"[\s:\u200b-\u200f\u2010-\u2015-]+")
_HEX = re.compile(r"[0-9A-Fa-f]{64}")


def format_fingerprint(thumbprint: str) -> str:
    """Write a JWK thumbprint (base64url) as 16 groups of four upper-case hexadecimal digits."""
    digits = decode_base64url(thumbprint, length=HASH_BYTES).hex().upper()
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def parse_fingerprint(text: str) -> str:
    """Read a fingerprint as somebody typed it and give the JWK thumbprint in base64url.

    Takes the 64 hexadecimal digits in any case with spaces, line ends, colons and dashes anywhere,
    or the thumbprint itself. Raises UserError.
    """
    digits = _SEPARATORS.sub("", text)
    if _HEX.fullmatch(digits):
        return encode_base64url(bytes.fromhex(digits))
    thumbprint = text.strip()
    try:
        decode_base64url(thumbprint, length=HASH_BYTES)
    except Malformed as error:
        raise UserError(ErrorCode.FINGERPRINT_MISTYPED) from error
    return thumbprint
