"""The text of a QR code: one signed message, an order or a change of one, and nothing else.

Upper-case letters and digits, so that the code takes its alphanumeric mode; no space, so that the
text outlives being copied from a telephone into a message.
"""

import base64
import re
import zlib

from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.packing import pack_token, unpack_token
from homebound.protocol.strict import Malformed

FORMAT = 1
MAX_TEXT = 4296  # characters: what the largest QR code holds of this alphabet
MAX_PACKED = 8 * 1024

_PREFIX = f"HOMEBOUND:Q{FORMAT}."
_ANY = re.compile(r"HOMEBOUND:Q[1-9][0-9]*\.")


def is_qr_text(text: str) -> bool:
    """Say whether a text begins like that of a QR code, of this version or another."""
    return _ANY.match(text) is not None


def write_qr_text(token: str) -> str:
    """Write a compact JWS as the text of a QR code. Raises ValueError where it would be too long."""
    packed = zlib.compress(pack_token(token), 9)
    text = _PREFIX + base64.b32encode(packed).decode("ascii").rstrip("=")
    if len(text) > MAX_TEXT:
        raise ValueError("too long for a QR code")
    return text


def read_qr_text(text: str) -> str:
    """Give the compact JWS that the text of a QR code holds; nothing in it is verified.

    White space anywhere is left out. Raises UserError (ORDER_CODE_UNREADABLE, ORDER_FILE_NEWER).
    """
    clean = "".join(text[: 2 * MAX_TEXT].split())
    if is_qr_text(clean) and not clean.startswith(_PREFIX):
        raise UserError(ErrorCode.ORDER_FILE_NEWER)
    if not clean.startswith(_PREFIX) or len(clean) > MAX_TEXT:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE)
    unpacking = zlib.decompressobj()
    try:
        packed = unpacking.decompress(_decode(clean.removeprefix(_PREFIX)), MAX_PACKED + 1)
        token, rest = unpack_token(packed)
    except (Malformed, zlib.error) as error:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE) from error
    if rest or len(packed) > MAX_PACKED or not unpacking.eof or unpacking.unused_data:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE)
    return token


def _decode(text: str) -> bytes:
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError as error:
        raise Malformed("not base32") from error
    # Only one way to write it: bits beyond the last byte are zero.
    if base64.b32encode(data).decode("ascii").rstrip("=") != text:
        raise Malformed("base32 that is not canonical")
    return data
