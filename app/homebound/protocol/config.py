"""The configuration of an authority: its keys, freshness chains and policy, signed by its root."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from homebound.core.policy import OnMissed, Policy
from homebound.protocol.jws import SigningKey, VerifyingKey, embedded, sign, verify
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    encode_base64url,
    write_moment,
)

TYP = "hb-config+jwt"
MAX_BYTES = 64 * 1024
MAX_KEYS = 32
SEAL_KEY_BYTES = 1216  # X-Wing: an ML-KEM-768 key (1,184) and an X25519 key (32)
SEAL_KID_BYTES = 8
STEP_SECONDS = 3600
MAX_STEPS = 10 * 366 * 24

_HOST = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"
_PORT = r"(:[1-9][0-9]{0,4})?"
_PATH = r"(/[A-Za-z0-9][A-Za-z0-9._~-]*)*"
# Plain HTTP to this computer alone serves the demo; nothing can listen in between.
_URL = re.compile(
    rf"(?=.{{1,200}}\Z)(https://{_HOST}{_PORT}|http://(127\.0\.0\.1|\[::1\]){_PORT}){_PATH}"
)
CHAIN_ID = re.compile(r"[a-z0-9-]{1,16}")


@dataclass(frozen=True)
class SealKey:
    """A public X-Wing key that requests are sealed to: 1,216 bytes."""

    raw: bytes = field(repr=False)

    @property
    def kid(self) -> bytes:
        """The first 8 bytes of the SHA-256 of the key."""
        return hashlib.sha256(self.raw).digest()[:SEAL_KID_BYTES]


@dataclass(frozen=True)
class Chain:
    """A freshness chain: hashing element `i` exactly `i` times gives the anchor.

    Element `i` is published from `start + i` hours; elements 1 to `length` exist.
    """

    id: str
    anchor: bytes
    start: datetime
    length: int


@dataclass(frozen=True)
class Config:
    """What is public and the same for everyone about an authority.

    `root` is the thumbprint of the key that signed it. Old keys stay listed for as long as an
    order or receipt signed with them is kept. Valid from `issued` until before `expires`.
    """

    url: str
    root: str
    version: int
    issued: datetime
    expires: datetime
    seal_keys: tuple[SealKey, ...]
    receipt_keys: Mapping[str, VerifyingKey]
    order_keys: Mapping[str, VerifyingKey]
    notice_keys: Mapping[str, VerifyingKey]
    chains: tuple[Chain, ...]
    policy: Policy


def read_url(claims: Claims, name: str) -> str:
    """Read an authority's address: https, host, optional port and path; no query, no slash at the
    end, no user name. Plain http is taken for 127.0.0.1 and [::1] alone.
    """
    return claims.text(name, _URL)


def _keys(claims: Claims, low: int) -> dict[str, VerifyingKey]:
    keys = {}
    for kid in claims:
        key = VerifyingKey.from_jwk(claims.raw(kid))
        if key.kid != kid:
            raise Malformed("a key is listed under another key's thumbprint")
        keys[kid] = key
    if not low <= len(keys) <= MAX_KEYS:
        raise Malformed("too few or too many keys")
    return keys


def _seal_key(value: object) -> SealKey:
    claims = Claims(value)
    kid = claims.binary("kid", SEAL_KID_BYTES)
    key = SealKey(claims.binary("pk", SEAL_KEY_BYTES))
    if key.kid != kid:
        raise Malformed("a key is listed under another key's id")
    return key


def _chain(value: object) -> Chain:
    claims = Claims(value)
    claims.integer("dt", STEP_SECONDS, STEP_SECONDS)
    start = claims.moment("t0")
    if start.minute or start.second:
        raise Malformed("a chain that begins within an hour")
    return Chain(
        id=claims.text("id", CHAIN_ID),
        anchor=claims.binary("anchor", HASH_BYTES),
        start=start,
        length=claims.integer("n", 1, MAX_STEPS),
    )


def _policy(claims: Claims) -> Policy:
    return Policy(
        keep_days=claims.integer("keep_days", 0, 3660),
        on_missed=OnMissed(claims.text("on_missed", re.compile("|".join(OnMissed)))),
        url=read_url(claims, "url"),
    )


def parse_config(token: str) -> Config:
    """Check a configuration against the root key that it brings, and read it.

    Whether that root is the right one is for the caller: an order names its thumbprint. Unknown
    claims are left aside, so that an authority can add some. Raises Malformed or SignatureWrong.
    """
    message = verify(token, TYP, embedded, max_bytes=MAX_BYTES)
    claims = message.claims
    config = Config(
        url=read_url(claims, "iss"),
        root=message.header.kid,
        version=claims.integer("ver", 1),
        issued=claims.moment("iat"),
        expires=claims.moment("exp"),
        seal_keys=tuple(_seal_key(item) for item in claims.items("hpke", 1, MAX_KEYS)),
        receipt_keys=_keys(claims.claims("rcpt"), 1),
        order_keys=_keys(claims.claims("order"), 1),
        notice_keys=_keys(claims.claims("note"), 0),
        chains=tuple(_chain(item) for item in claims.items("nc", 1, MAX_KEYS)),
        policy=_policy(claims.claims("pol")),
    )
    if config.expires <= config.issued:
        raise Malformed("expires before it begins")
    for listed in (config.seal_keys, [chain.id for chain in config.chains]):
        if len(set(listed)) != len(listed):
            raise Malformed("an id occurs twice")
    return config


def sign_config(config: Config, root: SigningKey) -> str:
    """Sign a configuration with the root key, which travels in the header."""

    def jwks(keys: Mapping[str, VerifyingKey]) -> dict[str, object]:
        return {kid: key.jwk for kid, key in keys.items()}

    claims: dict[str, object] = {
        "iss": config.url,
        "ver": config.version,
        "iat": write_moment(config.issued),
        "exp": write_moment(config.expires),
        "hpke": [
            {"kid": encode_base64url(key.kid), "pk": encode_base64url(key.raw)}
            for key in config.seal_keys
        ],
        "rcpt": jwks(config.receipt_keys),
        "order": jwks(config.order_keys),
        "note": jwks(config.notice_keys),
        "nc": [
            {
                "id": chain.id,
                "anchor": encode_base64url(chain.anchor),
                "t0": write_moment(chain.start),
                "dt": STEP_SECONDS,
                "n": chain.length,
            }
            for chain in config.chains
        ],
        "pol": {
            "keep_days": config.policy.keep_days,
            "on_missed": config.policy.on_missed.value,
            "url": config.policy.url,
        },
    }
    return sign(TYP, claims, root, with_key=True)
