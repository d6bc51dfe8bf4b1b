"""The sealed body: 8,192 bytes in either direction, whatever is in it.

HPKE (RFC 9180) with X-Wing (ML-KEM-768 and X25519, id 0x647a; draft-connolly-cfrg-xwing-kem, not
an RFC yet), HKDF-SHA256 and ChaCha20-Poly1305; the answer is keyed as oblivious HTTP keys it
(RFC 9458, section 4.4).
"""

import hashlib
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from homebound.protocol.config import SEAL_KID_BYTES, SealKey
from homebound.protocol.packing import pack, unpack
from homebound.protocol.strict import Claims, Malformed, parse_object, write_object

BODY_BYTES = 8192
SECRET_BYTES = 32
REPLY_BYTES = 32

_VERSION = 1
_SUITE_ID = 1
_HEADER_BYTES = 2 + SEAL_KID_BYTES
_ENC_BYTES = 1120
_TAG_BYTES = 16
_MLKEM_PUBLIC_BYTES = 1184
_MLKEM_SEED_BYTES = 64
_REQUEST_ROOM = BODY_BYTES - _HEADER_BYTES - _ENC_BYTES - _TAG_BYTES
_NONCE_BYTES = 32
_REPLY_ROOM = BODY_BYTES - _NONCE_BYTES - _TAG_BYTES
_LENGTH_BYTES = 4
_KEY_BYTES = 32
_AEAD_NONCE_BYTES = 12
_REQUEST_LABEL = b"homebound request 1"
_KEY_LABEL = b"homebound reply key 1"
_NONCE_LABEL = b"homebound reply nonce 1"
_TOKEN = re.compile(r"[A-Za-z0-9_.~-]+")

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class NotOpened(Malformed):
    """Say that a body does not open: one error whatever the reason, so that it tells nothing."""

    def __init__(self) -> None:
        super().__init__("the body does not open")


@dataclass(frozen=True)
class SealSecret:
    """A private X-Wing key as its seed of 32 bytes, never shown."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SECRET_BYTES:
            raise ValueError("an X-Wing seed has 32 bytes")

    @classmethod
    def generate(cls) -> Self:
        """Make a new key from the system's randomness."""
        return cls(secrets.token_bytes(SECRET_BYTES))

    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = hashlib.shake_256(self.seed).digest(_MLKEM_SEED_BYTES + _KEY_BYTES)
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
        )

    @property
    def public(self) -> SealKey:
        mlkem, x25519 = self._halves()
        return SealKey(
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )

    @cached_property
    def hybrid(self) -> hpke.MLKEM768X25519PrivateKey:
        """The key as `cryptography` takes it."""
        return hpke.MLKEM768X25519PrivateKey(*self._halves())


@dataclass(frozen=True)
class ReplyKey:
    """What the answer to one request is sealed with: its secret and the request's hash."""

    secret: bytes = field(repr=False)
    request_hash: bytes = field(repr=False)


@dataclass(frozen=True)
class Replied:
    """A reply as it was sealed: the answer, perhaps a change of the order beside it."""

    answer: str = field(repr=False)
    change: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Opened:
    """A request as it was sealed: the message, perhaps a presentation of a record beside it."""

    message: str = field(repr=False)
    record: str | None = field(repr=False)
    reply: ReplyKey


def _public(key: SealKey) -> hpke.MLKEM768X25519PublicKey:
    return hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(key.raw[:_MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(key.raw[_MLKEM_PUBLIC_BYTES:]),
    )


def seal_request(
    message: str,
    record: str | None,
    key: SealKey,
    *,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> tuple[bytes, ReplyKey]:
    """Seal a message to a key of the configuration; give the body and what opens its answer.

    Sealing the same message again gives another body and another reply key. Raises ValueError
    where it does not fit, which no message of this room does, and NotOpened where the key is one
    that nothing can be sealed to.
    """
    header = bytes([_VERSION, _SUITE_ID]) + key.kid
    reply = random(REPLY_BYTES)
    plaintext = reply + pack(message, record)
    if len(plaintext) > _REQUEST_ROOM:
        raise ValueError("too long to be sealed")
    try:
        sealed = _SUITE.encrypt(
            plaintext.ljust(_REQUEST_ROOM, b"\0"), _public(key), info=_REQUEST_LABEL + header
        )
    except ValueError as error:
        raise NotOpened from error
    body = header + sealed
    return body, ReplyKey(reply, hashlib.sha256(body).digest())


def open_request(body: bytes, keys: Mapping[bytes, SealSecret]) -> Opened:
    """Open a request with one of the authority's private keys, by the id of the public one.

    The texts are not looked at. Raises NotOpened for every fault alike.
    """
    header = body[:_HEADER_BYTES]
    secret = keys.get(header[2:])
    if len(body) != BODY_BYTES or header[:2] != bytes([_VERSION, _SUITE_ID]) or secret is None:
        raise NotOpened
    try:
        plaintext = _SUITE.decrypt(
            body[_HEADER_BYTES:], secret.hybrid, info=_REQUEST_LABEL + header
        )
        message, record, padding = unpack(plaintext[REPLY_BYTES:])
    except (InvalidTag, ValueError, Malformed) as error:
        raise NotOpened from error
    if padding != bytes(len(padding)):
        raise NotOpened
    return Opened(message, record, ReplyKey(plaintext[:REPLY_BYTES], hashlib.sha256(body).digest()))


def _cipher(reply: ReplyKey, nonce: bytes) -> tuple[ChaCha20Poly1305, bytes]:
    def derive(label: bytes, length: int) -> bytes:
        salt = reply.request_hash + nonce
        return HKDF(hashes.SHA256(), length, salt, label).derive(reply.secret)

    return ChaCha20Poly1305(derive(_KEY_LABEL, _KEY_BYTES)), derive(_NONCE_LABEL, _AEAD_NONCE_BYTES)


def seal_reply(
    reply: ReplyKey,
    answer: str,
    change: str | None = None,
    *,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> bytes:
    """Seal an answer (a signed token), and perhaps a change of the order, for whoever asked.

    Every call takes a new nonce, so a request replayed after the state has changed is answered
    under other keys. Raises ValueError where the answer does not fit.
    """
    beside: dict[str, object] = {} if change is None else {"change": change}
    content = write_object({"answer": answer} | beside)
    plaintext = len(content).to_bytes(_LENGTH_BYTES, "big") + content
    if len(plaintext) > _REPLY_ROOM:
        raise ValueError("too long to be sealed")
    nonce = random(_NONCE_BYTES)
    cipher, aead_nonce = _cipher(reply, nonce)
    return nonce + cipher.encrypt(aead_nonce, plaintext.ljust(_REPLY_ROOM, b"\0"), None)


def open_replied(reply: ReplyKey, body: bytes) -> Replied:
    """Open the reply to a request; what it says is not looked at. Raises NotOpened."""
    if len(body) != BODY_BYTES:
        raise NotOpened
    cipher, aead_nonce = _cipher(reply, body[:_NONCE_BYTES])
    try:
        plaintext = cipher.decrypt(aead_nonce, body[_NONCE_BYTES:], None)
        end = _LENGTH_BYTES + int.from_bytes(plaintext[:_LENGTH_BYTES], "big")
        if end > _REPLY_ROOM or plaintext[end:] != bytes(_REPLY_ROOM - end):
            raise NotOpened
        claims = Claims(parse_object(plaintext[_LENGTH_BYTES:end], max_bytes=_REPLY_ROOM))
        replied = Replied(
            answer=claims.text("answer", _TOKEN),
            change=claims.text("change", _TOKEN) if "change" in claims else None,
        )
        claims.finish()
    except (InvalidTag, Malformed) as error:
        raise NotOpened from error
    return replied


def open_reply(reply: ReplyKey, body: bytes) -> str:
    """Open the answer to a request, leaving a change beside it aside. Raises NotOpened."""
    return open_replied(reply, body).answer
