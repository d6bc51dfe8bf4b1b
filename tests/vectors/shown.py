"""Presentations of records: what a reader takes at most, and what is refused (README, section 7).

Every broken one is of a record that is signed and whose digests are those of what is shown, so that
it is refused for what is said of it and for nothing else.
"""

import json
from typing import Any

from actors import KEY, ORDER, SLOT, Counter

from homebound.protocol.jws import sign
from homebound.protocol.record import ANSWERS_BYTES, DIGESTS, TYP
from homebound.protocol.strict import encode_base64url, hash_text

_FORM = {"id": "https://authority.example/form|1", "sha256": hash_text(b"form")}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class _Maker:
    """Makes records around disclosures, with salts and decoys that are the same at every run."""

    def __init__(self) -> None:
        self.random = Counter("shown")

    def salt(self, length: int = 16) -> str:
        return encode_base64url(self.random(length))

    def answer(self, name: object, value: object, salt: str | None = None) -> str:
        return encode_base64url(_json([self.salt() if salt is None else salt, name, value]))

    def record(self, digests: list[str]) -> str:
        """Sign a record with these digests and decoys."""
        decoys = [hash_text(self.random(32)) for _ in range(DIGESTS - len(digests))]
        claims: dict[str, object] = {"ord": ORDER.id, "win": SLOT, "form": _FORM}
        claims |= {"_sd_alg": "sha-256", "_sd": sorted([*digests, *decoys])}
        return sign(TYP, claims, KEY)

    def shown(self, *disclosures: str) -> str:
        """Present a record that has the digests of these disclosures."""
        digests = sorted({hash_text(one.encode("ascii")) for one in disclosures})
        return "~".join([self.record(digests), *disclosures, ""])


def _largest() -> dict[str, str]:
    """Give answers that have as many bytes as a record may have, and names and values as long."""
    answers = {"n" * 64: "ж" * 420, "\x7f": "a\tb\r\nc", "empty": "", "two": "a" * 840}
    # As JSON writes them: tab and line ends as two characters each.
    used = sum(len(_json(text)) - 2 for pair in answers.items() for text in pair)
    return answers | {"rest": "b" * (ANSWERS_BYTES - used - len("rest"))}


def presentations() -> list[dict[str, Any]]:
    """Make presentations that have to be read, with what they show."""
    made = _Maker()
    largest = _largest()
    cases = {
        "the longest that may be": largest,
        "no decoy": {f"q{number}": str(number) for number in range(DIGESTS)},
        "a name that JavaScript has": {"__proto__": "yes"},
    }
    shown = {
        name: (made.shown(*(made.answer(*pair) for pair in answers.items())), answers)
        for name, answers in cases.items()
    }
    spaced = encode_base64url(json.dumps([made.salt(), "cough", "yes"], indent=1).encode())
    shown["white space in its JSON"] = (made.shown(spaced), {"cough": "yes"})
    return [
        {"name": name, "jwk": KEY.verifying.jwk, "token": token, "answers": answers}
        for name, (token, answers) in shown.items()
    ]


def broken_presentations() -> list[dict[str, Any]]:
    """Break a presentation in one way each."""
    made = _Maker()
    one, other = made.answer("cough", "yes"), made.answer("fever", "no")
    both = made.shown(one, other)
    jwt = both.split("~")[0]
    changed = made.answer("cough", "no!")
    random = made.random(32)
    plain = _json([made.salt(), "cough", "yes"])
    pretty = encode_base64url(plain)
    loose = encode_base64url(_json([made.salt(), "cough", "yes!"]))
    loose = loose[:-1] + chr(ord(loose[-1]) + 1)
    over = _largest() | {"rest": _largest()["rest"] + "b"}
    reserved = ("_sd", "...", "_sd_alg", "ord", "win", "form")
    cases = {
        "no ~": jwt,
        "no ~ at the end": both[:-1],
        "text behind the last ~": f"{both}x",
        "a key binding": both + sign("kb+jwt", {"nonce": "1"}, KEY),
        "an empty disclosure": made.shown("", one),
        "a digest that is not in _sd": f"{jwt}~{changed}~",
        "a digest that is not in _sd, beside one that is": f"{jwt}~{one}~{changed}~",
        "a disclosure of another record": f"{made.record([])}~{one}~",
        "a disclosure twice": f"{jwt}~{one}~{other}~{one}~",
        "two of one name": made.shown(made.answer("cough", "yes"), made.answer("cough", "no")),
        "a decoy's random bytes": f"{made.record([hash_text(random)])}~{encode_base64url(random)}~",
        "a digest over the bytes, not over the characters": f"{made.record([hash_text(plain)])}~{pretty}~",
        "base64url that is not canonical": made.shown(loose),
        "base64url with padding": made.shown(f"{encode_base64url(plain + b' ')}="),
        "a character that is not of base64url": made.shown(f"{pretty}+"),
        "no JSON": made.shown(encode_base64url(b"cough")),
        "an object": made.shown(encode_base64url(_json({"cough": "yes"}))),
        "an array of two, as of an element of an array": made.shown(encode_base64url(_json([made.salt(), "cough"]))),
        "an array of four": made.shown(encode_base64url(_json([made.salt(), "cough", "yes", "no"]))),
        "something behind the array": made.shown(encode_base64url(_json([made.salt(), "cough", "yes"]) + b"[]")),
        "a salt of 15 bytes": made.shown(made.answer("cough", "yes", made.salt(15))),
        "a salt of 17 bytes": made.shown(made.answer("cough", "yes", made.salt(17))),
        "a salt that is not base64url": made.shown(made.answer("cough", "yes", "salt and pepper, 16 of")),
        "a name that is a number": made.shown(made.answer(1, "yes")),
        "a value that is a number": made.shown(made.answer("temperature", 37)),
        "a value that is true": made.shown(made.answer("cough", True)),
        "a value with digests in it": made.shown(made.answer("cough", {"_sd": ["A" * 43]})),
        "an empty name": made.shown(made.answer("", "yes")),
        "a name of 65 characters": made.shown(made.answer("n" * 65, "yes")),
        "a name with a line feed": made.shown(made.answer("a\nb", "yes")),
        **{f"the name {name}": made.shown(made.answer(name, "yes")) for name in reserved},
        "a value with a null": made.shown(made.answer("cough", "a\0b")),
        "a value with an escape": made.shown(made.answer("cough", "a\x1bb")),
        "a value of 841 bytes": made.shown(made.answer("cough", "a" * 839 + "ж")),
        "2,501 bytes together": made.shown(*(made.answer(*pair) for pair in over.items())),
    }  # fmt: skip
    return [
        {"typ": TYP, "why": f"shown: {why}", "jwk": KEY.verifying.jwk, "token": token}
        for why, token in cases.items()
    ]
