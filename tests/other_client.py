"""A resident's end written from the specification alone: the standard library and cryptography.

Nothing of ours is imported, so that it shows what an integrator can build.
"""

import base64
import hashlib
import hmac
import json
import os
import struct
from typing import Any
from urllib.request import Request, urlopen

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

WAIT = 30
BODY, PLAIN, DIGESTS = 8192, 7046, 40
SUITE = b"HPKE" + bytes.fromhex("647a00010003")
LABEL = bytes.fromhex("5c2e2f2f5e5c")


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def write(value: object) -> bytes:
    # Section 1: characters stand as they are, or long notes do not fit.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def digest(text: str) -> str:
    return encode(hashlib.sha256(text.encode("ascii")).digest())


def thumbprint(jwk: dict[str, str]) -> str:
    return digest(json.dumps(jwk, sort_keys=True, separators=(",", ":")))


def sign(typ: str, claims: dict[str, Any], key: Ed25519PrivateKey, *, bring: bool = False) -> str:
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": encode(key.public_key().public_bytes_raw())}
    header = {"alg": "Ed25519", "typ": typ, "kid": thumbprint(jwk)} | (
        {"jwk": jwk} if bring else {}
    )
    text = f"{encode(write(header))}.{encode(write(claims))}"
    return f"{text}.{encode(key.sign(text.encode()))}"


def header_of(token: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(decode(token.split(".")[0]))
    return found


def verify(token: str, typ: str, keys: dict[str, dict[str, str]]) -> dict[str, Any]:
    header = header_of(token)
    assert (header["alg"], header["typ"]) == ("Ed25519", typ)
    jwk = header.get("jwk") or keys[header["kid"]]
    assert thumbprint(jwk) == header["kid"]
    text, _, signature = token.rpartition(".")
    Ed25519PublicKey.from_public_bytes(decode(jwk["x"])).verify(decode(signature), text.encode())
    claims: dict[str, Any] = json.loads(decode(text.split(".")[1]))
    return claims


def extract(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(prk: bytes, info: bytes, length: int) -> bytes:
    return hmac.digest(prk, info + b"\x01", "sha256")[:length]


def _labeled_extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + SUITE + label + secret)


def _labeled_expand(prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return expand(prk, struct.pack(">H", length) + b"HPKE-v1" + SUITE + label + info, length)


def _part(data: bytes) -> bytes:
    return struct.pack(">H", len(data)) + data


def _parts(token: str) -> bytes:
    return b"".join(_part(decode(part)) for part in token.split("."))


def pack(reply: bytes, message: str, record: str | None) -> bytes:
    plain = reply + _parts(message)
    if record is None:
        plain += b"\0"
    else:
        token, *disclosures = record.split("~")[:-1]
        plain += bytes([1 + len(disclosures)]) + _parts(token)
        plain += b"".join(_part(decode(one)) for one in disclosures)
    return plain.ljust(PLAIN, b"\0")


def seal(public: bytes, message: str, record: str | None = None) -> tuple[bytes, bytes]:
    """Give a sealed request and the secret that opens its reply (section 9)."""
    reply, head = os.urandom(32), b"\1\1" + hashlib.sha256(public).digest()[:8]
    first, sealed = MLKEM768PublicKey.from_public_bytes(public[:1184]).encapsulate()
    own = X25519PrivateKey.generate()
    theirs, mine = public[1184:], own.public_key().public_bytes_raw()
    second = own.exchange(X25519PublicKey.from_public_bytes(theirs))
    shared = hashlib.sha3_256(first + second + mine + theirs + LABEL).digest()
    context = b"\0" + _labeled_extract(b"", b"psk_id_hash", b"")
    context += _labeled_extract(b"", b"info_hash", b"homebound request 1" + head)
    secret = _labeled_extract(shared, b"secret", b"")
    key = _labeled_expand(secret, b"key", context, 32)
    nonce = _labeled_expand(secret, b"base_nonce", context, 12)
    plain = pack(reply, message, record)
    return head + sealed + mine + ChaCha20Poly1305(key).encrypt(nonce, plain, b""), reply


def open_reply(body: bytes, reply: bytes, answer: bytes) -> dict[str, str]:
    assert len(body) == len(answer) == BODY
    prk = extract(hashlib.sha256(body).digest() + answer[:32], reply)
    key = expand(prk, b"homebound reply key 1", 32)
    nonce = expand(prk, b"homebound reply nonce 1", 12)
    plain = ChaCha20Poly1305(key).decrypt(nonce, answer[32:], b"")
    [length] = struct.unpack(">I", plain[:4])
    assert not any(plain[4 + length :])
    found: dict[str, str] = json.loads(plain[4 : 4 + length])
    return found


class OtherClient:
    """A resident with an order file; `reached` is where the authority listens."""

    def __init__(self, file: bytes, reached: str) -> None:
        given = json.loads(file)
        self.reached = reached
        self.config = verify(given["config"], "hb-config+jwt", {})
        self.order = verify(given["order"], "hb-order+jwt", self.config["order"])
        assert self.order["root"] == header_of(given["config"])["kid"]
        assert self.order["iss"] == self.config["iss"]
        self.key = Ed25519PrivateKey.generate()

    def send(self, message: str, record: str | None = None) -> tuple[str, dict[str, Any]]:
        """Send a message; give the type of the answer and its claims, once it is verified."""
        body, reply = seal(decode(self.config["hpke"][0]["pk"]), message, record)
        kind = {"Content-Type": "application/octet-stream"}
        asked = Request(f"{self.reached}/messages", body, kind)  # noqa: S310 - loopback
        with urlopen(asked, timeout=WAIT) as answered:  # noqa: S310
            token = open_reply(body, reply, answered.read())["answer"]
        typ = header_of(token)["typ"]
        claims = verify(token, typ, self.config["rcpt"])
        # What was erased is answered with the erasure, which names the withdrawal.
        assert typ == "hb-erased+jwt" or claims["msg"] == digest(message)
        return typ, claims

    def about(self) -> dict[str, Any]:
        jti = encode(os.urandom(16))
        return {"jti": jti, "aud": self.config["iss"], "ord": self.order["jti"]}

    def enrolment(self, letter: str) -> str:
        code = letter.replace("-", "")[:10]
        return sign("hb-enrol+jwt", self.about() | {"code": code}, self.key, bring=True)

    def step(self) -> dict[str, Any]:
        with urlopen(f"{self.reached}/freshness", timeout=WAIT) as answered:  # noqa: S310
            found: dict[str, Any] = json.loads(answered.read())
        [chain] = [one for one in self.config["nc"] if one["id"] == found["id"]]
        element = decode(found["n"])
        for _ in range(found["i"]):
            element = hashlib.sha256(element).digest()
        assert encode(element) == chain["anchor"]
        return found

    def record(self, window: str, answers: dict[str, str]) -> tuple[str, dict[str, str]]:
        """Give a record, and a disclosure for each answer (section 7)."""
        shown = {
            name: encode(write([encode(os.urandom(16)), name, value]))
            for name, value in answers.items()
        }
        decoys = [encode(os.urandom(32)) for _ in range(DIGESTS - len(shown))]
        claims: dict[str, Any] = {
            "ord": self.order["jti"],
            "win": window,
            "_sd_alg": "sha-256",
            "_sd": sorted([*map(digest, shown.values()), *decoys]),
        }
        if answers:
            claims["form"] = {"id": "urn:example:form", "sha256": digest("form")}
        return sign("hb-record+sd-jwt", claims, self.key), shown

    def proof(self, window: str, seq: int, prev: str | None, record: str, **more: object) -> str:
        claims = self.about() | {"win": window, "non": self.step(), "seq": seq} | more
        claims |= {"rec": digest(record)} | ({} if prev is None else {"prev": digest(prev)})
        return sign("hb-proof+jwt", claims, self.key)

    def say(self, typ: str, **claims: object) -> str:
        return sign(typ, self.about() | claims, self.key)
