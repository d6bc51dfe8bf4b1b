"""Signed messages: compact JWS (RFC 7515) with Ed25519 (RFC 8037) named as RFC 9864 asks."""

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    decode_base64url,
    encode_base64url,
    hash_text,
    parse_object,
    write_object,
)

ALGORITHM = "Ed25519"
ID_BYTES = 16  # a message's `jti` and an order's id: 128 random bits
KEY_BYTES = 32
SIGNATURE_BYTES = 64
MAX_HEADER_BYTES = 512

_ALGORITHM = re.compile(ALGORITHM)
_TYP = re.compile(r"hb-[a-z]{1,20}\+(sd-)?jwt")
_KEY_TYPE = re.compile("OKP")
_KID = re.compile(r"[A-Za-z0-9_-]{43}")

# A key whose y is one of these has small order: one signature by it fits many messages, so that
# its holder could later deny what they signed.
_FIELD = 2**255 - 19
_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_SMALL_ORDER = frozenset({0, 1, _FIELD - 1, _ORDER_8, _FIELD - _ORDER_8})


class SignatureWrong(Malformed):
    """Say that a message is well formed but not signed by the key that it should be."""


class KeyNotListed(SignatureWrong):
    """Say that the key that a message names is none of those that it could be signed by."""


@dataclass(frozen=True)
class VerifyingKey:
    """A public Ed25519 key. Raises Malformed where the 32 bytes are none that can be relied on."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        y = int.from_bytes(self.raw, "little") & (2**255 - 1)
        if len(self.raw) != KEY_BYTES or y >= _FIELD or y in _SMALL_ORDER:
            raise Malformed("not a usable Ed25519 key")

    @classmethod
    def from_jwk(cls, value: object) -> Self:
        """Read a JWK that holds exactly `kty`, `crv` and `x` (RFC 8037, section 2)."""
        claims = Claims(value)
        claims.text("kty", _KEY_TYPE)
        claims.text("crv", _ALGORITHM)
        raw = claims.binary("x", KEY_BYTES)
        claims.finish()
        return cls(raw)

    @property
    def jwk(self) -> dict[str, str]:
        return {"kty": "OKP", "crv": "Ed25519", "x": encode_base64url(self.raw)}

    @cached_property
    def kid(self) -> str:
        """The SHA-256 thumbprint (RFC 7638): base64url, 43 characters."""
        # The names that count, in order and without white space (RFC 8037, appendix A.3).
        return hash_text(
            b'{"crv":"Ed25519","kty":"OKP","x":"%b"}' % encode_base64url(self.raw).encode("ascii")
        )

    @cached_property
    def public(self) -> Ed25519PublicKey:
        """The key as `cryptography` takes it."""
        return Ed25519PublicKey.from_public_bytes(self.raw)


@dataclass(frozen=True)
class SigningKey:
    """A private Ed25519 key: the 32 bytes of RFC 8032's secret, never shown."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Make a new key from the system's randomness."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def verifying(self) -> VerifyingKey:
        return VerifyingKey(self.private.public_key().public_bytes_raw())

    @property
    def kid(self) -> str:
        return self.verifying.kid

    @cached_property
    def private(self) -> Ed25519PrivateKey:
        """The key as `cryptography` takes it."""
        return Ed25519PrivateKey.from_private_bytes(self.secret)


@dataclass(frozen=True)
class Header:
    """What a message says about its key. `jwk` is there only where the message brings the key."""

    kid: str
    jwk: VerifyingKey | None


@dataclass(frozen=True)
class Message:
    """A message whose signature is right."""

    header: Header
    claims: Claims


@lru_cache(maxsize=64)
def _write_header(typ: str, public: VerifyingKey, with_key: bool) -> str:
    header: dict[str, object] = {"alg": ALGORITHM, "typ": typ, "kid": public.kid}
    if with_key:
        header["jwk"] = public.jwk
    return encode_base64url(write_object(header))


def sign(typ: str, claims: dict[str, object], key: SigningKey, *, with_key: bool = False) -> str:
    """Sign claims as a compact JWS; `with_key` puts the public key into the header."""
    signed = (
        f"{_write_header(typ, key.verifying, with_key)}.{encode_base64url(write_object(claims))}"
    )
    return f"{signed}.{encode_base64url(key.private.sign(signed.encode('ascii')))}"


def new_id(random: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """Make a message's id: 128 random bits, 22 characters of base64url."""
    return encode_base64url(random(ID_BYTES))


def hash_message(token: str) -> str:
    """Give the SHA-256 over a message's characters, by which it is known for ever (base64url)."""
    return hash_text(token.encode("ascii"))


@lru_cache(maxsize=64)  # one key writes the same header every time
def _header(part: str) -> tuple[str, Header]:
    claims = Claims(parse_object(decode_base64url(part), max_bytes=MAX_HEADER_BYTES))
    claims.text("alg", _ALGORITHM)
    named = claims.text("typ", _TYP)
    kid = claims.text("kid", _KID)
    decode_base64url(kid, length=HASH_BYTES)
    jwk = VerifyingKey.from_jwk(claims.raw("jwk")) if "jwk" in claims else None
    claims.finish()
    return named, Header(kid, jwk)


def _split(token: str, max_bytes: int) -> tuple[str, str, str]:
    if len(token) > max_bytes or not token.isascii():
        raise Malformed("too large")
    parts = token.split(".")
    if len(parts) != 3:
        raise Malformed("not a compact JWS")
    return parts[0], parts[1], parts[2]


def unverified_header(token: str, *, max_bytes: int) -> tuple[str, Header]:
    """Give the `typ` and header of a message whose signature nobody has looked at.

    Only for choosing the parser and for looking up the key that `verify` then checks. Raises
    Malformed.
    """
    return _header(_split(token, max_bytes)[0])


def unverified_claims(token: str, typ: str, *, max_bytes: int) -> Claims:
    """Give what a message says whose signature nobody has looked at.

    Its form is as strict as `verify` has it. Only for showing it as unverified. Raises Malformed.
    """
    header_part, payload_part, signature_part = _split(token, max_bytes)
    if _header(header_part)[0] != typ:
        raise Malformed("a message of another type")
    decode_base64url(signature_part, length=SIGNATURE_BYTES)
    return Claims(parse_object(decode_base64url(payload_part), max_bytes=max_bytes))


def verify(
    token: str,
    typ: str,
    find_key: Callable[[Header], VerifyingKey],
    *,
    max_bytes: int,
) -> Message:
    """Check a compact JWS and give what it says.

    The header holds exactly `alg` (Ed25519), `typ` (as given), `kid` and, where the message brings
    its key, `jwk`. `find_key` chooses the key by the header, or raises SignatureWrong. Nothing of
    the payload is parsed before the signature is right. `max_bytes` caps the whole token. Raises
    Malformed, or SignatureWrong where only the signature is at fault.
    """
    header_part, payload_part, signature_part = _split(token, max_bytes)
    named, header = _header(header_part)
    if named != typ:
        raise Malformed("a message of another type")
    payload = decode_base64url(payload_part)
    signature = decode_base64url(signature_part, length=SIGNATURE_BYTES)
    key = find_key(header)
    if key.kid != header.kid:
        raise SignatureWrong("signed by another key")
    try:
        # Over the characters as they came (RFC 7515, section 5.2): the header, strict above, has no
        # name that would make it otherwise.
        key.public.verify(signature, f"{header_part}.{payload_part}".encode("ascii"))
    except InvalidSignature as error:
        raise SignatureWrong("the signature does not verify") from error
    return Message(header, Claims(parse_object(payload, max_bytes=max_bytes)))


def listed(keys: Mapping[str, VerifyingKey]) -> Callable[[Header], VerifyingKey]:
    """Make a `find_key` that takes the key from a list and none from the message itself."""

    def find_key(header: Header) -> VerifyingKey:
        if header.jwk is not None:
            raise Malformed("this message does not bring its key")
        try:
            return keys[header.kid]
        except KeyError as error:
            raise KeyNotListed("signed by a key that is not listed") from error

    return find_key


def embedded(header: Header) -> VerifyingKey:
    """Take the key from the message itself, as configurations and enrolments are checked."""
    if header.jwk is None:
        raise Malformed("the message does not bring its key")
    return header.jwk
