"""A reader of the published vectors written from the specification alone, by libraries that are not ours.

Nothing of ours is imported: `json`, `jsonschema` and `cryptography`, as an integrator has them.
Every method raises ValueError for what has to be refused; sections are those of the specification.
"""

import base64
import hashlib
import hmac
import json
import re
import struct
import unicodedata
import zlib
from datetime import date
from typing import Any, NoReturn

import jsonschema
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

# Section 2: at most so many characters, and whether the message brings its key.
SIZES = {
    "hb-config+jwt": 65_536,
    "hb-order+jwt": 8192,
    "hb-enrol+jwt": 2048,
    "hb-record+sd-jwt": 4096,
    "hb-proof+jwt": 2048,
    "hb-receipt+jwt": 4096,
    "hb-refusal+jwt": 2048,
    "hb-held+jwt": 5120,
    "hb-erased+jwt": 2048,
    "hb-change+jwt": 3072,
    "hb-notices+jwt": 32_768,
}
BRING = {"hb-config+jwt", "hb-enrol+jwt"}
FIELD = 2**255 - 19
ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
SUITE = b"HPKE" + bytes.fromhex("647a00010003")
LEADING = [
    "://|www\\.|@|::",
    r"[\w\ufffd-]\.[^\W\d_]{2}",
    "[a-z0-9-][\u0660\u06f0\u0701\u0702\u1427\u16eb\u2022\u2027\u2219\u22c5\u2e31\u2e33\u3002\u30fb\ua4f8"
    "\ua60e\ua78f\U00010101\U00010a50][a-z]{2}",
    "[a-z0-9-]\xb7(?!l)[a-z]{2}|[a-km-z0-9-]\xb7[a-z]{2}",
    "([0-9a-f]{1,4}:){7}[0-9a-f]",
]


def refuse(why: str) -> NoReturn:
    raise ValueError(why)


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """Read canonical base64url (section 1)."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return data if encode(data) == text else refuse("not canonical")


def digest(text: str) -> str:
    return encode(hashlib.sha256(text.encode("ascii")).digest())


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else refuse("a name twice")


def _integer(text: str) -> int:
    return int(text) if text != "-0" and abs(int(text)) < 2**53 else refuse("out of range")


def read_json(data: bytes) -> Any:
    """Read I-JSON (section 1)."""
    text = data.decode("utf-8")
    depth = 0
    for bracket in re.findall(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(bracket, 0)
        if depth > 8:
            refuse("nested too deeply")
    found = json.loads(
        text,
        object_pairs_hook=_object,
        parse_int=_integer,
        parse_float=refuse,
        parse_constant=refuse,
    )
    json.dumps(found, ensure_ascii=False).encode()  # a lone surrogate cannot be written
    return found


def thumbprint(jwk: dict[str, str]) -> str:
    return digest(json.dumps(jwk, sort_keys=True, separators=(",", ":")))


def read_key(jwk: Any) -> Ed25519PublicKey:
    """Read a key that can be relied on (section 2)."""
    if set(jwk) != {"kty", "crv", "x"} or (jwk["kty"], jwk["crv"]) != ("OKP", "Ed25519"):
        refuse("not a key")
    raw = decode(jwk["x"])
    y = int.from_bytes(raw, "little") & (2**255 - 1)
    if len(raw) != 32 or y >= FIELD or y in (0, 1, FIELD - 1, ORDER_8, FIELD - ORDER_8):
        refuse("a key of small order")
    return Ed25519PublicKey.from_public_bytes(raw)


def verify(token: str, typ: str, jwk: dict[str, str]) -> dict[str, Any]:
    """Give the claims of a message that this key signed (section 2)."""
    if len(token) > SIZES.get(typ, 3072):
        refuse("too large")
    head, payload, signature = token.split(".")
    header = read_json(decode(head))
    names = {"alg", "typ", "kid", *(["jwk"] if typ in BRING else [])}
    if len(decode(head)) > 512 or set(header) != names or header["alg"] != "Ed25519":
        refuse("another header")
    if (header["typ"], header["kid"]) != (typ, thumbprint(jwk)) or header.get("jwk", jwk) != jwk:
        refuse("another type or key")
    try:
        read_key(jwk).verify(decode(signature), f"{head}.{payload}".encode())
    except InvalidSignature as error:
        raise ValueError("the signature is wrong") from error
    claims = read_json(decode(payload))
    return claims if isinstance(claims, dict) else refuse("not an object")


def _note(text: str) -> None:
    if len(text.encode()) > 840:
        refuse("a note of more than 840 bytes")


def _check_config(claims: dict[str, Any]) -> None:
    if claims["iat"] >= claims["exp"]:
        refuse("expires before it begins")
    for key in claims["hpke"]:
        if encode(hashlib.sha256(decode(key["pk"])).digest()[:8]) != key["kid"]:
            refuse("a key under another id")
    for kid, jwk in (claims["rcpt"] | claims["order"] | claims["note"]).items():
        read_key(jwk)
        if thumbprint(jwk) != kid:
            refuse("a key under another thumbprint")
    for listed in (
        [key["kid"] for key in claims["hpke"]],
        [chain["id"] for chain in claims["nc"]],
    ):
        if len(set(listed)) != len(listed):
            refuse("an id twice")


def _check_days(claims: dict[str, Any]) -> None:
    for name in ("first", "last", "from", "win", "to"):
        if isinstance(claims.get(name), str):
            date.fromisoformat(claims[name][:10])
    ids = [window[0] for window in claims["win"]] if isinstance(claims.get("win"), list) else []
    if len(set(ids)) != len(ids):
        refuse("an id twice")


def leads(text: str) -> bool:
    """Say whether a notice leads somewhere (section 16)."""
    left = ""
    for character in unicodedata.normalize("NFKC", text):
        category = unicodedata.category(character)
        if category[0] != "M" and character not in "\u061c\u200c\u200d\u200e\u200f":
            left += "\ufffd" if category in ("So", "Sk") else character.lower()
    for found in re.finditer(
        r"(?=((?:[0-9]{1,3}[.\u3002]){3}[0-9]{1,3})(?![.\u3002]?[0-9]))", left
    ):
        in_front = re.search(r"[0-9][.\u3002]?$", left[: found.start()])
        if not in_front and max(map(int, re.split("[.\u3002]", found[1]))) < 256:
            return True
    return any(re.search(pattern, left) for pattern in LEADING)


def _check_notices(claims: dict[str, Any]) -> None:
    if not 0 < claims["exp"] - claims["iat"] <= 48 * 3600:
        refuse("longer than 48 hours")
    for texts in claims["text"].values():
        if any(map(leads, texts)):
            refuse("a notice that leads somewhere")


def _check_held(claims: dict[str, Any]) -> None:
    hashes = [one["msg"] for one in claims["items"]]
    if hashes != sorted(set(hashes)) or claims.get("next", hashes[-1:]) not in (
        hashes[-1:],
        *hashes[-1:],
    ):
        refuse("not in order")


def check(typ: str, claims: dict[str, Any]) -> None:
    """Refuse what no schema can (each message's own section)."""
    _check_days(claims)
    if typ != "hb-config+jwt":
        for name in ("note", "why", "purpose"):
            _note(claims.get(name, ""))
    if typ == "hb-config+jwt":
        _check_config(claims)
    if typ == "hb-notices+jwt":
        _check_notices(claims)
    if typ == "hb-held+jwt":
        _check_held(claims)
    if typ == "hb-explain+jwt" and claims.get("to", claims["from"])[:10] < claims["from"][:10]:
        refuse("ends before it begins")
    if claims.get("kind") == "proof" and claims["opens"] >= claims["closes"]:
        refuse("closes before it opens")
    if typ == "hb-record+sd-jwt" and claims["_sd"] != sorted(claims["_sd"]):
        refuse("not sorted")


def _answer(disclosure: str) -> tuple[str, str]:
    parts = read_json(decode(disclosure))
    if not isinstance(parts, list) or list(map(type, parts)) != [str, str, str]:
        refuse("not an array of three texts")
    salt, name, value = parts
    if len(decode(salt)) != 16 or not re.fullmatch(r"[^\x00-\x1f]{1,64}", name):
        refuse("another salt, or a name that it may not have")
    if name in ("_sd", "...", "_sd_alg", "ord", "win", "form"):
        refuse("a name that it may not have")
    if len(value.encode()) > 840 or re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", value):
        refuse("a value that it may not have")
    return name, value


def read_answers(claims: dict[str, Any], disclosures: list[str]) -> dict[str, str]:
    """Read what a presentation discloses (section 7)."""
    if len(set(disclosures)) != len(disclosures):
        refuse("a disclosure twice")
    if not set(map(digest, disclosures)) <= set(claims["_sd"]):
        refuse("a disclosure that is not the record's")
    found = dict(map(_answer, disclosures))
    if len(found) != len(disclosures):
        refuse("two of one name")
    texts = [text for pair in found.items() for text in pair]
    if sum(len(json.dumps(text, ensure_ascii=False).encode()) - 2 for text in texts) > 2500:
        refuse("too long together")
    return found


def read_message(typ: str, token: str, jwk: dict[str, str], schema: Any) -> dict[str, Any]:
    """Give the claims of a message that nothing is wrong with, of a record the answers as well."""
    signed, disclosures = token, []
    if typ == "hb-record+sd-jwt":
        signed, *disclosures = token.split("~")
        if not disclosures or disclosures.pop() or len(token) > 16_384:
            refuse("not a presentation")
    claims = verify(signed, typ, jwk)
    try:
        jsonschema.Draft202012Validator(schema).validate(claims)
    except jsonschema.ValidationError as error:
        raise ValueError("not what the schema says") from error
    check(typ, claims)
    return claims | {"answers": read_answers(claims, disclosures)} if disclosures else claims


def _expand(prk: bytes, info: bytes, length: int) -> bytes:
    return hmac.digest(prk, info + b"\x01", "sha256")[:length]


def _labeled_extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE + label + secret, "sha256")


def _labeled_expand(prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return _expand(prk, struct.pack(">H", length) + b"HPKE-v1" + SUITE + label + info, length)


def _take(data: bytes, count: int) -> tuple[list[str], bytes]:
    parts = []
    for _ in range(count):
        end = 2 + int.from_bytes(data[:2], "big")
        if len(data) < max(end, 2):
            refuse("cut short")
        parts.append(encode(data[2:end]))
        data = data[end:]
    return parts, data


def _decrypt(key: bytes, nonce: bytes, sealed: bytes) -> bytes:
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, b"")
    except InvalidTag as error:
        raise ValueError("does not open") from error


def open_request(seed: bytes, body: bytes) -> tuple[bytes, str, str | None]:
    """Open a request by the seed of an X-Wing key: reply secret, message, record (section 9)."""
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
    mine = x25519.public_key().public_bytes_raw()
    public = mlkem.public_key().public_bytes_raw() + mine
    if len(body) != 8192 or body[:10] != b"\1\1" + hashlib.sha256(public).digest()[:8]:
        refuse("not for this key")
    theirs = body[1098:1130]
    secrets = mlkem.decapsulate(body[10:1098]) + x25519.exchange(
        X25519PublicKey.from_public_bytes(theirs)
    )
    shared = hashlib.sha3_256(secrets + theirs + mine + rb"\.//^\ ".strip()).digest()
    context = b"\0" + _labeled_extract(b"", b"psk_id_hash", b"")
    context += _labeled_extract(b"", b"info_hash", b"homebound request 1" + body[:10])
    secret = _labeled_extract(shared, b"secret", b"")
    key = _labeled_expand(secret, b"key", context, 32)
    plain = _decrypt(key, _labeled_expand(secret, b"base_nonce", context, 12), body[1130:])
    message, rest = _take(plain[32:], 3)
    count, rest = rest[0], rest[1:]
    record = None
    if count:
        parts, rest = _take(rest, 2 + count)
        record = "~".join([".".join(parts[:3]), *parts[3:], ""])
    return (plain[:32], ".".join(message), record) if not any(rest) else refuse("no padding")


def open_reply(request: bytes, reply: bytes, answer: bytes, schema: Any) -> dict[str, str]:
    """Open a reply (section 9)."""
    prk = hmac.digest(hashlib.sha256(request).digest() + answer[:32], reply, "sha256")
    key, nonce = _expand(prk, b"homebound reply key 1", 32), b"homebound reply nonce 1"
    if len(answer) != 8192:
        refuse("another length")
    plain = _decrypt(key, _expand(prk, nonce, 12), answer[32:])
    end = 4 + int.from_bytes(plain[:4], "big")
    if end > len(plain) or any(plain[end:]):
        refuse("no padding")
    found = read_json(plain[4:end])
    try:
        jsonschema.Draft202012Validator(schema).validate(found)
    except jsonschema.ValidationError as error:
        raise ValueError("not what the schema says") from error
    return dict(found)


def read_picture(text: str) -> str:
    """Give the message that the text of a QR code holds (section 4)."""
    text = "".join(text.split())
    if len(text) > 4296 or not text.startswith("HOMEBOUND:Q1."):
        refuse("not such a code")
    body = text.removeprefix("HOMEBOUND:Q1.")
    data = base64.b32decode(body + "=" * (-len(body) % 8))
    if base64.b32encode(data).decode().rstrip("=") != body:
        refuse("not canonical")
    inflating = zlib.decompressobj()
    try:
        plain = inflating.decompress(data, 8193)
    except zlib.error as error:
        raise ValueError("not compressed") from error
    if len(plain) > 8192 or not inflating.eof or inflating.unused_data:
        refuse("too long, or something behind it")
    parts, rest = _take(plain, 3)
    return ".".join(parts) if not rest else refuse("something behind it")


def read_step(data: bytes, config: dict[str, Any], schema: Any) -> int:
    """Check a freshness step; give the instant that it says "not before" (section 5)."""
    step = read_json(data)
    if len(data) > 512 or not jsonschema.Draft202012Validator(schema).is_valid(step):
        refuse("not a step")
    chain = next((one for one in config["nc"] if one["id"] == step["id"]), None)
    if chain is None or step["i"] > chain["n"]:
        raise ValueError("of no chain")
    element = decode(step["n"])
    for _ in range(step["i"]):
        element = hashlib.sha256(element).digest()
    return int(chain["t0"] + 3600 * step["i"]) if encode(element) == chain["anchor"] else refuse("")


def read_code(typed: str) -> str:
    """Read a code as somebody typed it (section 6)."""
    text = "".join(typed.upper().replace("-", "").split())
    text = text.translate(str.maketrans("OIL", "011"))
    total = 0
    for letter in text:
        total <<= 1
        total ^= 0b100101 if total & 32 else 0
        total ^= "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(letter)
    return text[:10] if len(text) == 11 and total == 0 else refuse("mistyped")


def read_order_file(data: bytes, schemas: Any) -> dict[str, Any]:
    """Read an order file or a change file; give what the order or the change says (section 4)."""
    held = read_json(data)
    kind = "change" if "change" in held else "order"
    if len(data) > 256 * 1024 or not jsonschema.Draft202012Validator(
        schemas[f"{kind} file"]
    ).is_valid(held):
        refuse("not such a file")
    root = read_json(decode(held["config"].split(".")[0]))["jwk"]
    config = read_message("hb-config+jwt", held["config"], root, schemas["hb-config+jwt"])
    kid = read_json(decode(held[kind].split(".")[0]))["kid"]
    if kid not in config["order"]:
        refuse("signed by no key of the configuration")
    typ = f"hb-{kind}+jwt"
    said = read_message(typ, held[kind], config["order"][kid], schemas[typ])
    if said["iss"] != config["iss"] or said.get("root", thumbprint(root)) != thumbprint(root):
        refuse("of another authority")
    if said["iat"] >= config["exp"]:
        refuse("of when the configuration had expired")
    if "form" in held and said.get("form", {}).get("sha256") != encode(
        hashlib.sha256(held["form"].encode()).digest()
    ):
        refuse("another questionnaire")
    for _, opens, closes, grace in said["win"] if kind == "order" else ():
        minutes = [60 * int(one[:2]) + int(one[3:]) for one in (opens, closes)]
        if minutes[0] < 7 * 60 or minutes[1] + grace > 22 * 60 or minutes[1] - minutes[0] < 60:
            refuse("a window that nobody has to keep")
    return said | {"root": thumbprint(root)}


def read_link(text: str, schemas: Any) -> dict[str, Any]:
    """Read an order file that came as a link (section 4)."""
    text = "".join(text.split())
    if len(text) > 65_536 or not text.startswith("homebound:1."):
        refuse("not such a link")
    inflating = zlib.decompressobj()
    try:
        data = inflating.decompress(decode(text.removeprefix("homebound:1.")), 256 * 1024 + 1)
    except zlib.error as error:
        raise ValueError("not compressed") from error
    if not inflating.eof or inflating.unused_data:
        refuse("cut short, or something behind it")
    return read_order_file(data, schemas)
