"""Messages, bodies and pictures that must be refused, each broken in one way."""

import base64
import json
import zlib
from typing import Any

from actors import KEY, NOTICE_KEY, ORDER_KEY, RECEIPT_KEY, ROOT_KEY, SEAL, STRANGER, Counter
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from edwards import sign_with_small_part, with_larger_s
from schemas import schemas
from shown import broken_presentations

from homebound.protocol.envelope import open_request
from homebound.protocol.jws import SigningKey, sign
from homebound.protocol.packing import pack
from homebound.protocol.strict import encode_base64url, hash_text, write_object


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _raw(header: dict[str, Any], payload: bytes, key: SigningKey) -> str:
    """Sign what the project's own signer would never write."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = f"{encode_base64url(write_object(header))}.{encode_base64url(payload)}"
    made = Ed25519PrivateKey.from_private_bytes(key.secret).sign(text.encode("ascii"))
    return f"{text}.{encode_base64url(made)}"


# Each what no resident may be shown: README, section 1, "plain text".
NOT_PLAIN = {
    "letters turned round": "until 4 \u202e21\u202c",
    "an embedding": "\u202bno\u202c",
    "an isolate": "\u2066no\u2069",
    "a direction mark on a line without Arabic": "نعم\nuntil 4\u200f/12",
    "a space that shows nothing": "no\u200bthing",
    "a soft hyphen": "no\xadthing",
    "a tag": "no\U000e0041thing",
    "private use": "no\ue000thing",
    "a tab": "no\tthing",
    "another line end": "no\u2028thing",
}
LEADING = {
    "a link": "See https://evil.example",
    "a host": "Look at evil.website",
    "a host with a joiner in it": "Look at evil\u200d.com",
    "a host with another full stop": "Look at evil\uff0ecom",
    "an address": "Write to me@evil",
    "a host with a dot in the middle": "Look at bit\xb7ly",
    "a host with a stop of Chinese": "Look at evil\u3002com",
    "a host in circles": "Look at evil.\u24d2\u24de\u24dc",
    "a host of a symbol": "Look at \U0001f4a9.la",
    "an IP address": "Look at 192.0.2.7",
    "an IP address in wide digits": "Look at \uff11\uff19\uff12.0.2.7",
    "an IP address of version 6": "Look at [2001:db8::1]",
}


GONE = object()  # a claim that is taken away
_URLS = {
    "http to another computer": "http://authority.example",
    "upper case in the host": "https://Authority.example",
    "a slash at the end": "https://authority.example/hb/",
    "a query": "https://authority.example/hb?a=b",
    "a user name": "https://me@authority.example",
    "an empty segment": "https://authority.example//hb",
    "a segment that leads up": "https://authority.example/../hb",
    "a port that is 0": "https://authority.example:0",
    "more than 200 characters": "https://authority.example/" + "a" * 175,
}
_SMALL = {"kty": "OKP", "crv": "Ed25519", "x": "A" * 43}
_LONG = "\N{MOUNTAIN}" * 281
_BYTES = "\N{HOUSE BUILDING}" * 211  # 844 bytes
_NO_NOTE = {
    "empty": "",
    "281 characters": "a" * 281,
    "a tab": "a\tb",
    "a null": "a\0b",
    "a control character of C1": "a\x9bb",
}


def _smallest(keys: dict[str, Any]) -> dict[str, Any]:
    """List a key of small order under its own thumbprint."""
    text = json.dumps(_SMALL, sort_keys=True, separators=(",", ":"))
    return keys | {hash_text(text.encode()): _SMALL}


def _notes(name: str) -> list[tuple[str, dict[str, Any], bool]]:
    found = [(f"{name}: {why}", {name: text}, True) for why, text in _NO_NOTE.items()]
    return [*found, (f"{name}: more than 840 bytes", {name: _BYTES}, False)]


def _wrong(good: dict[str, Any]) -> dict[str, list[tuple[str, dict[str, Any], bool]]]:
    """Give, by a message's name, claims that must be refused, and whether a schema can tell."""
    payloads = {name: one["payload"] for name, one in good.items()}
    config, order = payloads["configuration"], payloads["order"]
    window = order["win"][0]
    record = payloads["record with two of its three answers"]
    held = payloads["held"]["items"]
    chain = config["nc"][0]
    plain = NOT_PLAIN | {"empty": "", "501 characters": "a" * 501}
    day = order["iat"] + 86_400
    return {
        "configuration": [
            *((f"iss: {why}", {"iss": url}, True) for why, url in _URLS.items()),
            ("ver: 0", {"ver": 0}, True),
            ("ver: true", {"ver": True}, True),
            ("iat: before 2000", {"iat": 946_684_799}, True),
            ("exp: not after iat", {"exp": config["iat"]}, False),
            ("hpke: none", {"hpke": []}, True),
            ("hpke: a key under another id", {"hpke": [config["hpke"][0] | {"kid": "A" * 11}]}, False),
            ("hpke: a key twice", {"hpke": config["hpke"] * 2}, False),
            ("hpke: too short a key", {"hpke": [config["hpke"][0] | {"pk": "A" * 1600}]}, True),
            ("rcpt: none", {"rcpt": {}}, True),
            ("rcpt: a key of small order", {"rcpt": _smallest(config["rcpt"])}, False),
            ("rcpt: a key under another thumbprint", {"rcpt": {"A" * 43: next(iter(config["rcpt"].values()))}}, False),
            ("order: a key of another curve", {"order": {kid: key | {"crv": "X25519"} for kid, key in config["order"].items()}}, True),
            ("order: a private key", {"order": {kid: key | {"d": "A" * 43} for kid, key in config["order"].items()}}, True),
            ("nc: none", {"nc": []}, True),
            ("nc: one id twice", {"nc": [chain, chain]}, False),
            ("nc: another dt", {"nc": [chain | {"dt": 1800}]}, True),
            ("nc: t0 within an hour", {"nc": [chain | {"t0": chain["t0"] + 1800}]}, True),
            ("nc: no steps", {"nc": [chain | {"n": 0}]}, True),
            ("pol: kept for ever", {"pol": config["pol"] | {"keep_days": 3661}}, True),
            ("pol: another word", {"pol": config["pol"] | {"on_missed": "fine"}}, True),
            ("pol: its url", {"pol": config["pol"] | {"url": "ftp://authority.example"}}, True),
        ],
        "order": [
            ("jti: too short", {"jti": "A" * 21}, True),
            ("jti: not canonical", {"jti": order["jti"][:-1] + "_"}, True),
            ("tz: a space", {"tz": "Europe/Mos cow"}, True),
            ("first: no such day", {"first": "2026-02-30"}, False),
            ("last: another form", {"last": "20261204"}, True),
            ("win: a letter in upper case", {"win": [["AM", *window[1:]]]}, True),
            ("win: one digit", {"win": [[window[0], "8:00", *window[2:]]]}, True),
            ("win: 24:00", {"win": [[window[0], window[1], "24:00", 0]]}, True),
            ("win: grace of more than a day", {"win": [[*window[:3], 1441]]}, True),
            ("win: grace that is no number", {"win": [[*window[:3], False]]}, True),
            ("win: five parts", {"win": [[*window, 1]]}, True),
            ("win: one id twice", {"win": [window, window]}, False),
            ("form: a quotation mark", {"form": {"id": 'a"b', "version": "1", "sha256": "A" * 43}}, True),
            ("form: no hash", {"form": {"id": "a", "version": "1"}}, True),
            ("tel: letters", {"tel": {"help": "0800 HELP"}}, True),
            ("tel: a line feed", {"tel": {"emergency": "1\n03"}}, True),
        ],
        "release": [
            ("released and a last day", {"last": "2026-12-01"}, True),
            ("released is false", {"released": False}, True),
            ("neither", {"released": GONE}, True),
            ("rev: 0", {"rev": 0}, True),
            ("rev: 10,000", {"rev": 10_000}, True),
            ("from: no such day", {"from": "2026-02-30"}, False),
            *((f"why: {name}", {"why": text}, True) for name, text in NOT_PLAIN.items()),
            ("why: empty", {"why": ""}, True),
            ("why: 281 characters", {"why": _LONG}, True),
            ("why: more than 840 bytes", {"why": _BYTES}, False),
        ],
        "other windows": [
            ("last: none from the second on", {"last": GONE}, True),
            ("win: none from the second on", {"win": GONE}, True),
            ("win: one id twice", {"win": payloads["other windows"]["win"] * 2}, False),
        ],
        "notices": [
            ("exp: more than 48 hours after iat", {"exp": payloads["notices"]["iat"] + 172_801}, False),
            ("exp: not after iat", {"exp": payloads["notices"]["iat"]}, False),
            ("ver: 0", {"ver": 0}, True),
            ("text: no language", {"text": {}}, True),
            ("text: no tag", {"text": {"English": ["a"]}}, True),
            ("text: 17 languages", {"text": {f"a{letter}": ["a"] for letter in "abcdefghijklmnopq"}}, True),
            ("text: five in one", {"text": {"en": ["a"] * 5}}, True),
            ("text: a text alone", {"text": {"en": "a"}}, True),
            *((f"text: {name}", {"text": {"en": [text]}}, True) for name, text in plain.items()),
            *((f"text: {name}", {"text": {"en": [text]}}, False) for name, text in LEADING.items()),
        ],
        "enrolment": [
            ("code: a letter that is none of the alphabet", {"code": "7K3MQ9ZW1U"}, True),
            ("code: lower case", {"code": "7k3mq9zw1b"}, True),
            ("code: with its check character", {"code": "7K3MQ9ZW1B0"}, True),
            ("ord: not canonical", {"ord": order["jti"][:-1] + "_"}, True),
        ],
        "proof, the first of its key": [
            ("seq: 0", {"seq": 0}, True),
            ("seq: 1,000,000", {"seq": 1_000_000, "prev": "A" * 43}, True),
            ("prev: with the first", {"prev": "A" * 43}, True),
            ("prev: none with the second", {"seq": 2}, True),
            ("help: a word", {"help": "yes"}, True),
            ("win: no such day", {"win": "2026-02-30.am"}, False),
            ("win: no window", {"win": "2026-11-22"}, True),
            ("non: step 0", {"non": {"id": "a", "i": 0, "n": "A" * 43}}, True),
            ("non: a time beside", {"non": {"id": "a", "i": 1, "n": "A" * 43, "at": 1}}, True),
            ("rec: 31 bytes", {"rec": "A" * 42}, True),
        ],
        "record with two of its three answers": [
            ("_sd: 39", {"_sd": record["_sd"][1:]}, True),
            ("_sd: 41", {"_sd": sorted([*record["_sd"], "A" * 43])}, True),
            ("_sd: one twice", {"_sd": [record["_sd"][1], *record["_sd"][1:]]}, True),
            ("_sd: not sorted", {"_sd": record["_sd"][::-1]}, False),
            ("_sd: no hash", {"_sd": ["A" * 42, *record["_sd"][1:]]}, True),
            ("_sd_alg: another", {"_sd_alg": "sha-512"}, True),
            ("form: a version", {"form": record["form"] | {"version": "1"}}, True),
            ("form: a quotation mark", {"form": record["form"] | {"id": 'a"b'}}, True),
            ("exp: a record has none", {"exp": day}, True),
        ],
        "help request": [("kind: another", {"kind": "beer"}, True), *_notes("note")],
        "explanation": [
            ("why: another", {"why": "lazy"}, True),
            ("to: before from", {"to": "2026-11-21.am"}, False),
            ("from: a day alone", {"from": "2026-11-22"}, True),
            *_notes("note"),
        ],
        "objection": [("what: another", {"what": "weather"}, True), *_notes("note")],
        "disclosure": [
            ("exp: a text", {"exp": "2026-12-22"}, True),
            ("proof: 31 bytes", {"proof": "A" * 42}, True),
            *_notes("purpose"),
        ],
        "question what is held": [("after: an id", {"after": "A" * 22}, True)],
        "withdrawal": [("scope: another", {"scope": "some"}, True)],
        "receipt for an enrolment": [
            ("kind: another", {"kind": "holdings"}, True),
            ("kind: a proof's, without what it says of one", {"kind": "proof"}, True),
        ],
        "receipt for a proof in time": [
            ("at: in time", {"at": payloads["receipt for a late proof"]["at"]}, True),
            ("closes: not after opens", {"closes": payloads["receipt for a proof in time"]["opens"]}, False),
            ("res: another", {"res": "missed"}, True),
            ("fresh: a number", {"fresh": 1}, True),
        ],
        "receipt for a late proof": [
            ("at: none when late", {"at": GONE}, True),
            ("at: with seconds", {"at": payloads["receipt for a late proof"]["at"] + 1}, True),
        ],
        "refusal": [
            ("problem: unknown", {"problem": {"type": "problems/other"}}, True),
            ("problem: a code alone", {"problem": {"type": "malformed"}}, True),
            ("problem: a text", {"problem": "malformed"}, True),
        ],
        "held": [
            ("items: not in order", {"items": held[::-1]}, False),
            ("items: one twice", {"items": [held[0], held[0]]}, False),
            ("items: 26", {"items": [held[0]] * 26}, True),
            ("items: no kind", {"items": [{"msg": held[0]["msg"]}]}, True),
            ("next: not the last", {"next": held[0]["msg"]}, False),
            ("next: of an empty page", {"items": [], "next": held[0]["msg"]}, True),
        ],
        "erasure": [
            ("count: something of the future", {"scope": "future"}, True),
            ("count: less than none", {"count": -1}, True),
            ("scope: another", {"scope": "some"}, True),
        ],
    }  # fmt: skip


def _signed(header: str, payload: str, signature: bytes) -> str:
    return f"{header}.{payload}.{encode_base64url(signature)}"


def _wrong_values(
    good: dict[str, dict[str, Any]], keys: dict[str, SigningKey]
) -> list[dict[str, Any]]:
    """Sign messages that are right in everything but what one claim says."""
    found = []
    for name, cases in _wrong(good).items():
        one = good[name]
        header = json.loads(_decode(one["token"].split(".")[0]))
        for why, changed, told in cases:
            claims = {
                name: value
                for name, value in (one["payload"] | changed).items()
                if value is not GONE
            }
            token = sign(one["typ"], claims, keys[header["kid"]], with_key="jwk" in header)
            token += "~" * (
                "~" in one["token"]
            )  # else it would be no presentation, whatever it says
            wrong = {"typ": one["typ"], "why": why, "jwk": one["jwk"]}
            found.append(wrong | {"in schema": told, "token": token})
    return found


def negative(good: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make messages that must be refused, each broken in one way, properly signed where that can be."""
    keys = {key.kid: key for key in (ROOT_KEY, ORDER_KEY, RECEIPT_KEY, NOTICE_KEY, KEY)}
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for one in good:
        typ, token = one["typ"], one["token"].split("~", 1)[0]
        end = "~" * ("~" in one["token"])
        if typ in seen:
            continue
        seen.add(typ)
        header_text, payload_text, signature = token.split(".")
        header = json.loads(_decode(header_text))
        payload = _decode(payload_text)
        claims = json.loads(payload)
        key = keys[header["kid"]]
        # The last character of 64 bytes holds two bits that have to be zero.
        last = signature[-1]
        loose = signature[:-1] + chr(ord(last) + 1)
        cases = [
            ("alg is none", _raw(header | {"alg": "none"}, payload, key)),
            ("alg is EdDSA, not Ed25519", _raw(header | {"alg": "EdDSA"}, payload, key)),
            ("crit in the header", _raw(header | {"crit": ["exp"]}, payload, key)),
            ("an unknown name in the header", _raw(header | {"jku": "https://evil.example"}, payload, key)),
            ("typ of another message", _raw(header | {"typ": "hb-other+jwt"}, payload, key)),
            ("signed by another key", _raw(header, payload, STRANGER)),
            ("S of the signature beyond the group's order", _signed(header_text, payload_text, with_larger_s(_decode(signature)))),
            ("a signature that holds only with the cofactor", _signed(header_text, payload_text, sign_with_small_part(key, f"{header_text}.{payload_text}".encode()))),
            ("no signature", f"{header_text}.{payload_text}."),
            ("base64url that is not canonical", f"{header_text}.{payload_text}.{loose}"),
            ("base64url with padding", f"{header_text}.{payload_text}.{signature}=="),
            ("a changed payload", f"{header_text}.{encode_base64url(payload[:-1] + b' }')}.{signature}"),
            ("a name twice", _raw(header, payload[:-1] + b',"' + next(iter(claims)).encode() + b'":1}', key)),
            ("a fraction", _raw(header, payload[:-1] + b',"x":1.5}', key)),
            ("nested too deeply", _raw(header, payload[:-1] + b',"x":' + b"[" * 9 + b"]" * 9 + b"}", key)),
            ("an integer beyond 53 bits", _raw(header, payload[:-1] + b',"x":9007199254740993}', key)),
            ("a lone surrogate", _raw(header, payload[:-1] + b',"x":"\\ud800"}', key)),
            ("not an object", _raw(header, b"[]", key)),
            *(
                (f"{name} is missing", sign(typ, {n: v for n, v in claims.items() if n != name}, key, with_key="jwk" in header))
                for name in claims
                if name in schemas()[typ]["required"]
            ),
        ]  # fmt: skip
        if not schemas()[typ]["additionalProperties"]:
            cases.append(
                ("an unknown claim", sign(typ, claims | {"x": 1}, key, with_key="jwk" in header))
            )
        found += [
            {"typ": typ, "why": why, "jwk": one["jwk"], "token": token + end}
            for why, token in cases
        ]
    return [
        *found,
        *_wrong_values({one["name"]: one for one in good}, keys),
        *broken_presentations(),
    ]


def broken_pictures(good: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Break the text of a QR code in one way each."""
    text = good[0]["text"]
    prefix, _, body = text.partition(".")
    packed = base64.b32decode(body + "=" * (-len(body) % 8))
    plain = zlib.decompress(packed)

    def written(data: bytes) -> str:
        return f"{prefix}.{base64.b32encode(data).decode().rstrip('=')}"

    cases = {
        "cut short": text[:-8],
        "followed by something": written(packed + b"\0"),
        "a fourth part": written(zlib.compress(plain + b"\0\1x", 9)),
        "two parts": written(zlib.compress(plain[:-66], 9)),
        "a length beyond the end": written(zlib.compress(plain[:-1], 9)),
        "lower case": prefix + "." + body.lower(),
        "padding": text + "=" * (-len(body) % 8 or 8),
        "base32 that is not canonical": written(packed + b"\0")[:-1] + "B",
        "not compressed": written(plain),
        "larger than 8,192 bytes unpacked": written(zlib.compress(plain + bytes(8192), 9)),
        "more than 4,296 characters": written(zlib.compress(Counter("noise")(2700), 9)),
        "another version": f"HOMEBOUND:Q2.{body}",
        "lower case in front": f"homebound:q1.{body}",
        "nothing": f"{prefix}.",
    }
    return [{"why": why, "text": broken} for why, broken in cases.items()]


def broken_bodies(sealed: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    """Break the sealed bodies in one way each; the keys are those of the sound ones."""
    body, reply = (base64.b64decode(sealed[name]) for name in ("request", "reply"))
    opened = open_request(body, {SEAL.public.kid: SEAL})

    def flipped(data: bytes, at: int) -> bytes:
        return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    def request(plain: bytes) -> bytes:
        suite = hpke.Suite(
            hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
        )
        key = hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(SEAL.public.raw[:1184]),
            X25519PublicKey.from_public_bytes(SEAL.public.raw[1184:]),
        )
        info = b"homebound request 1" + body[:10]
        return body[:10] + suite.encrypt(plain.ljust(7046, b"\0"), key, info=info)

    def answer(content: bytes, *, length: int | None = None, behind: bytes = b"") -> bytes:
        nonce = Counter("broken reply")(32)

        def derive(label: bytes, size: int) -> bytes:
            salt = opened.reply.request_hash + nonce
            return HKDF(SHA256(), size, salt, label).derive(opened.reply.secret)

        size = len(content) if length is None else length
        plain = (size.to_bytes(4, "big") + content + behind).ljust(8144, b"\0")
        cipher = ChaCha20Poly1305(derive(b"homebound reply key 1", 32))
        return nonce + cipher.encrypt(derive(b"homebound reply nonce 1", 12), plain, None)

    secret, message = opened.reply.secret, pack(sealed["message"], None)
    said = write_object({"answer": sealed["answer"]})
    requests = {
        "a byte short": body[:-1],
        "a byte long": body + b"\0",
        "another version": flipped(body, 0),
        "another suite": flipped(body, 1),
        "a key that nobody has": flipped(body, 9),
        "another ML-KEM ciphertext": flipped(body, 10),
        "another X25519 key": flipped(body, 1100),
        "another ciphertext": flipped(body, 1130),
        "another tag": flipped(body, 8191),
        "something behind the record": request(secret + message + b"x"),
        "something at the very end": request((secret + message).ljust(7045, b"\0") + b"x"),
        "a length beyond the end": request(secret + b"\xff\xff"),
    }
    replies = {
        "a byte short": reply[:-1],
        "another nonce": flipped(reply, 0),
        "another ciphertext": flipped(reply, 32),
        "another tag": flipped(reply, 8191),
        "something behind the JSON": answer(said, behind=b"x"),
        "a length beyond the end": answer(said, length=8141),
        "a length that cuts the JSON short": answer(said, length=len(said) - 1),
        "another name": answer(write_object({"answer": sealed["answer"], "x": "y"})),
        "a name twice": answer(said[:-1] + b',"answer":"a.b.c"}'),
        "no answer": answer(write_object({"change": sealed["change"]})),
        "an answer that is no token": answer(write_object({"answer": "a b"})),
        "an empty answer": answer(write_object({"answer": ""})),
        "nothing": answer(b""),
    }
    return {
        kind: [{"why": why, kind: base64.b64encode(data).decode()} for why, data in cases.items()]
        for kind, cases in (("request", requests), ("reply", replies))
    }
