"""Ed25519 signatures that verifiers disagree about (RFC 8032, section 5.1): made point by point."""

import hashlib

from homebound.protocol.jws import SigningKey

Point = tuple[int, int]

_FIELD = 2**255 - 19
_GROUP = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _FIELD) % _FIELD
_BASE = (
    15112221349535400772501151409588531511454012693041857206046113283949847762202,
    46316835694926478169428394003475163141307993866256225615783033603165251855960,
)
_ORDER_8 = (  # eight times this point is the neutral one
    14399317868200118260347934320527232580618823971194345261214217575416788799818,
    2707385501144840649318225287225658788936804267575313519463743609750303402022,
)


def _add(one: Point, other: Point) -> Point:
    across, along = one[0] * other[1] + other[0] * one[1], one[1] * other[1] + one[0] * other[0]
    k = _D * one[0] * other[0] * one[1] * other[1]
    return (across * pow(1 + k, -1, _FIELD) % _FIELD, along * pow(1 - k, -1, _FIELD) % _FIELD)


def _times(count: int, point: Point) -> Point:
    found = (0, 1)
    while count:
        if count & 1:
            found = _add(found, point)
        point, count = _add(point, point), count >> 1
    return found


def _encode(point: Point) -> bytes:
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def with_larger_s(signature: bytes) -> bytes:
    """Add the group's order to S: the equation holds, and the bytes are others."""
    s = int.from_bytes(signature[32:], "little") + _GROUP
    return signature[:32] + s.to_bytes(32, "little")


def sign_with_small_part(key: SigningKey, message: bytes) -> bytes:
    """Sign so that only a verifier that multiplies by the cofactor takes it: R has a part of order 8."""
    wide = hashlib.sha512(key.secret).digest()
    secret = int.from_bytes(wide[:32], "little") & (2**254 - 8) | 2**254
    r = int.from_bytes(hashlib.sha512(wide[32:] + message).digest(), "little") % _GROUP
    encoded = _encode(_add(_times(r, _BASE), _ORDER_8))
    k = hashlib.sha512(encoded + key.verifying.raw + message).digest()
    s = (r + int.from_bytes(k, "little") * secret) % _GROUP
    return encoded + s.to_bytes(32, "little")
