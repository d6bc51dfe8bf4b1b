"""Signed texts without their base64url, so that the largest record fits a sealed body.

Between the `.` and `~` of a compact JWS or SD-JWT stands canonical base64url, so the bytes that it
encodes give the same text back, character for character, in three quarters of the room.
"""

from collections.abc import Sequence

from homebound.protocol.strict import Malformed, decode_base64url, encode_base64url

_JWS_PARTS = 3
_LENGTH_BYTES = 2
_MAX_DISCLOSURES = 254


def _write(parts: Sequence[str]) -> bytes:
    return b"".join(
        len(data).to_bytes(_LENGTH_BYTES, "big") + data for data in map(decode_base64url, parts)
    )


def _read(data: bytes, count: int) -> tuple[list[str], bytes]:
    parts, end = [], 0
    for _ in range(count):
        begin = end + _LENGTH_BYTES
        end = begin + int.from_bytes(data[end:begin], "big")
        if len(data) < end:
            raise Malformed("cut short")
        parts.append(encode_base64url(data[begin:end]))
    return parts, data[end:]


def _jws_parts(token: str) -> list[str]:
    parts = token.split(".")
    if len(parts) != _JWS_PARTS:
        raise Malformed("not a compact JWS")
    return parts


def pack_token(token: str) -> bytes:
    """Write the three parts of a compact JWS. Raises Malformed where it is none."""
    return _write(_jws_parts(token))


def unpack_token(data: bytes) -> tuple[str, bytes]:
    """Read what `pack_token` wrote: the compact JWS, and what follows. Raises Malformed."""
    parts, rest = _read(data, _JWS_PARTS)
    return ".".join(parts), rest


def pack(message: str, record: str | None) -> bytes:
    """Write a compact JWS and, beside it, the presentation of a record or nothing.

    The message is its three parts, the record one byte (0 without a record, else 1 more than there
    are disclosures) and its parts; a part is two bytes of length and the bytes it encodes. Raises
    Malformed where a text is not what it should be.
    """
    packed = pack_token(message)
    if record is None:
        return packed + b"\0"
    token, *disclosures = record.split("~")
    if not disclosures or disclosures.pop() or len(disclosures) > _MAX_DISCLOSURES:
        raise Malformed("not a presentation")
    return packed + bytes([1 + len(disclosures)]) + _write(_jws_parts(token) + disclosures)


def unpack(data: bytes) -> tuple[str, str | None, bytes]:
    """Read what `pack` wrote: message, record or None, and what follows. Raises Malformed."""
    message, data = unpack_token(data)
    if not data:
        raise Malformed("cut short")
    count, data = data[0], data[1:]
    if not count:
        return message, None, data
    parts, data = _read(data, _JWS_PARTS + count - 1)
    token = ".".join(parts[:_JWS_PARTS])
    return message, "~".join([token, *parts[_JWS_PARTS:], ""]), data
