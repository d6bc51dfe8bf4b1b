"""The JSON Schemas (draft 2020-12) of what the protocol's messages say, one for each `typ`.

They tell an integrator names, types and sizes. What no schema can say (signatures, canonical
base64url, that `prev` is absent exactly when `seq` is 1 and the like) the specification does.
"""

from typing import Any

Schema = dict[str, Any]

_NOTE: Schema = {
    "type": "string",
    "minLength": 1,
    "maxLength": 280,
    "pattern": "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]*$",
}
# Plain text, README, section 1. Characters as they are: beyond U+FFFF no escape is read everywhere.
_UNSEEN = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc"
)
_MEANINGLESS = "\ue000-\uf8ff\U000e0000-\U0010fffd"
_LEFT = "[^\\n\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
_MARKED = f"(?:[\\s\\S]*\\n)?{_LEFT}*[\u061c\u200e\u200f]{_LEFT}*(?:\\n|$)"
_PLAIN: Schema = {
    "type": "string",
    "minLength": 1,
    "pattern": f"^(?!{_MARKED})(?![\\s\\S]*[{_MEANINGLESS}])[^{_UNSEEN}]*$",
}
_ID: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{21}[AQgw]$"}
_HASH: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}
_INSTANT: Schema = {"type": "integer", "minimum": 946684800, "maximum": 32503679999}
_LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = rf"(https://{_LABEL}(\.{_LABEL})*|http://(127\.0\.0\.1|\[::1\]))"
_URL: Schema = {
    "type": "string",
    "maxLength": 200,
    "pattern": rf"^{_HOST}(:[1-9][0-9]{{0,4}})?(/[A-Za-z0-9][A-Za-z0-9._~-]*)*$",
}
_TEL: Schema = {"type": "string", "pattern": "^[+*#(0-9][0-9 ()/.*#-]{1,30}$"}
_FORM_ID: Schema = {"type": "string", "pattern": "^[!#-\\[\\]-~]{1,200}$"}
_SLOT: Schema = {"type": "string", "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}\\.[a-z0-9-]{1,16}$"}
_DATE: Schema = {"type": "string", "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}$"}
_CHAIN: Schema = {"type": "string", "pattern": "^[a-z0-9-]{1,16}$"}


def _whole(least: int, most: int | None = None) -> Schema:
    return {"type": "integer", "minimum": least} | ({} if most is None else {"maximum": most})


def _list(least: int, most: int, items: Schema, **more: Any) -> Schema:
    return {"type": "array", "minItems": least, "maxItems": most, **more, "items": items}


def _object(properties: Schema) -> Schema:
    """Give the schema of an object in which each of these is needed; others are left aside."""
    return {"type": "object", "properties": properties, "required": list(properties)}


_CLOSED = {"additionalProperties": False}
_JWK = _object({"kty": {"const": "OKP"}, "crv": {"const": "Ed25519"}, "x": _HASH}) | _CLOSED
_STEP = _object({"id": _CHAIN, "i": _whole(1, 87840), "n": _HASH}) | _CLOSED
_CLOCK: Schema = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
_WINDOW: Schema = {
    "type": "array",
    "prefixItems": [_CHAIN, _CLOCK, _CLOCK, _whole(0, 1440)],
    "minItems": 4,
    "maxItems": 4,
}
_WINDOWS = _list(1, 6, _WINDOW)
_TOKEN: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_.~-]+$"}
_SEQ = _whole(1, 999999)


def _one_of(*values: str) -> Schema:
    return {"enum": list(values)}


def _message(title: str, required: Schema, optional: Schema | None = None, **more: Any) -> Schema:
    closed = more.pop("closed", True)
    return {
        "title": title,
        "type": "object",
        "properties": required | (optional or {}),
        "required": list(required),
        "additionalProperties": not closed,
        **more,
    }


def _addressed(title: str, required: Schema, optional: Schema | None = None) -> Schema:
    return _message(title, {"jti": _ID, "aud": _URL, "ord": _ID} | required, optional)


_PROBLEMS = (
    *("malformed", "not-verified", "enrolment-refused", "wrong-audience", "wrong-order"),
    *("wrong-window", "proof-unknown", "too-early", "too-late", "step-wrong", "record-wrong"),
    *("too-many", "try-later"),
)
_WHOLE_MINUTE: Schema = _INSTANT | {"multipleOf": 60}
_FROM_AUTHORITY: dict[str, Schema] = {
    "hb-config+jwt": _message(
        "Configuration",
        {
            "iss": _URL,
            "ver": _whole(1),
            "iat": _INSTANT,
            "exp": _INSTANT,
            "hpke": _list(
                1,
                32,
                _object(
                    {
                        "kid": {"type": "string", "pattern": "^[A-Za-z0-9_-]{11}$"},
                        "pk": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1622}$"},
                    }
                ),
            ),
            **{
                name: {
                    "type": "object",
                    "propertyNames": _HASH,
                    "additionalProperties": _JWK,
                    "minProperties": least,
                    "maxProperties": 32,
                }
                for name, least in (("rcpt", 1), ("order", 1), ("note", 0))
            },
            "nc": _list(
                1,
                32,
                _object(
                    {
                        "id": _CHAIN,
                        "anchor": _HASH,
                        "t0": _INSTANT | {"multipleOf": 3600},
                        "dt": {"const": 3600},
                        "n": _whole(1, 87840),
                    }
                ),
            ),
            "pol": _object(
                {
                    "keep_days": _whole(0, 3660),
                    "on_missed": _one_of("nothing", "call", "letter", "visit", "other"),
                    "url": _URL,
                }
            ),
        },
        closed=False,
    ),
    "hb-order+jwt": _message(
        "Order",
        {
            "iss": _URL,
            "jti": _ID,
            "iat": _INSTANT,
            "tz": {"type": "string", "pattern": "^[A-Za-z0-9+_/-]{1,64}$"},
            "first": _DATE,
            "last": _DATE,
            "win": _WINDOWS,
            "root": _HASH,
        },
        {
            "form": _object(
                {
                    "id": _FORM_ID,
                    "version": {"type": "string", "pattern": "^[!-~]{1,40}$"},
                    "sha256": _HASH,
                }
            ),
            "tel": {
                "type": "object",
                "properties": {
                    "help": _TEL,
                    "emergency": _TEL,
                },
            },
        },
        closed=False,
    ),
    "hb-change+jwt": _message(
        "Change of an order",
        {
            "iss": _URL,
            "ord": _ID,
            "rev": _whole(1, 9999),
            "iat": _INSTANT,
            "from": _DATE,
        },
        {
            "released": {"type": "boolean"},
            "last": _DATE,
            "win": _WINDOWS,
            "why": _PLAIN | {"maxLength": 280},
        },
        closed=False,
        oneOf=[
            {"required": ["released"], "properties": {"released": {"const": True}}},
            {"anyOf": [{"required": ["last"]}, {"required": ["win"]}]},
        ],
        **{
            "if": {"properties": {"rev": {"minimum": 2}}, "not": {"required": ["released"]}},
            "then": {"required": ["last", "win"]},
        },
    ),
    "hb-notices+jwt": _message(
        "Notices",
        {
            "iss": _URL,
            "ver": _whole(1),
            "iat": _INSTANT,
            "exp": _INSTANT,
            "text": {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},
                "minProperties": 1,
                "maxProperties": 16,
                "additionalProperties": {
                    "type": "array",
                    "maxItems": 4,
                    "items": _PLAIN | {"maxLength": 500},
                },
            },
        },
        closed=False,
    ),
    "hb-receipt+jwt": _message(
        "Receipt",
        {
            "iss": _URL,
            "msg": _HASH,
            "kind": _one_of("enrolment", "proof", "help", "explanation", "objection", "disclosure"),
        },
        {
            "ord": _ID,
            "win": _SLOT,
            "sub": _HASH,
            "seq": _SEQ,
            "opens": _INSTANT,
            "closes": _INSTANT,
            "res": _one_of("ok", "late", "further"),
            "fresh": {"type": "boolean"},
            "at": _WHOLE_MINUTE,
        },
        closed=False,
        **{
            "if": {"properties": {"kind": {"const": "proof"}}},
            "then": {
                "required": ["ord", "win", "sub", "seq", "opens", "closes", "res", "fresh"],
                "if": {"properties": {"res": {"const": "late"}}},
                "then": {"required": ["at"]},
                "else": {"not": {"required": ["at"]}},
            },
        },
    ),
    "hb-refusal+jwt": _message(
        "Refusal",
        {
            "msg": _HASH,
            "at": _INSTANT,
            "problem": _object({"type": _one_of(*(f"problems/{code}" for code in _PROBLEMS))}),
        },
        closed=False,
    ),
    "hb-held+jwt": _message(
        "What is held",
        {
            "iss": _URL,
            "msg": _HASH,
            "ord": _ID,
            "items": {
                "type": "array",
                "maxItems": 25,
                "items": {
                    "type": "object",
                    "properties": {
                        "kind": {"type": "string", "pattern": "^[a-z]{1,16}$"},
                        "msg": _HASH,
                        "win": _SLOT,
                        "rec": {"type": "boolean"},
                    },
                    "required": ["kind", "msg"],
                },
            },
        },
        {"next": _HASH},
        closed=False,
        dependentSchemas={"next": {"properties": {"items": {"minItems": 1}}}},
    ),
    "hb-erased+jwt": _message(
        "Erasure",
        {
            "iss": _URL,
            "msg": _HASH,
            "ord": _ID,
            "sub": _HASH,
            "scope": _one_of("future", "records", "all"),
            "count": _whole(0, 999999),
            "all": _HASH,
            "at": _INSTANT,
        },
        closed=False,
        allOf=[
            {
                "if": {"properties": {"scope": {"const": "future"}}},
                "then": {"properties": {"count": {"const": 0}}},
            }
        ],
    ),
}
_FROM_RESIDENT: dict[str, Schema] = {
    "hb-enrol+jwt": _addressed(
        "Enrolment", {"code": {"type": "string", "pattern": "^[0-9A-HJKMNP-TV-Z]{10}$"}}
    ),
    "hb-proof+jwt": _addressed(
        "Proof",
        {"win": _SLOT, "non": _STEP, "seq": _SEQ, "rec": _HASH},
        {"prev": _HASH, "help": {"type": "boolean"}},
    )
    | {
        "if": {"properties": {"seq": {"const": 1}}},
        "then": {"not": {"required": ["prev"]}},
        "else": {"required": ["prev"]},
    },
    "hb-record+sd-jwt": _message(
        "Record",
        {
            "ord": _ID,
            "win": _SLOT,
            "_sd_alg": {"const": "sha-256"},
            "_sd": _list(40, 40, _HASH, uniqueItems=True),
        },
        {"form": _object({"id": _FORM_ID, "sha256": _HASH}) | _CLOSED},
    ),
    "hb-help+jwt": _addressed(
        "Help request",
        {"kind": _one_of("food", "medicine", "doctor", "talk", "other")},
        {"note": _NOTE},
    ),
    "hb-explain+jwt": _addressed(
        "Explanation",
        {"from": _SLOT, "why": _one_of("asleep", "hospital", "outage", "device", "other")},
        {"to": _SLOT, "note": _NOTE},
    ),
    "hb-object+jwt": _addressed(
        "Objection", {"what": _one_of("dates", "windows", "person", "other")}, {"note": _NOTE}
    ),
    "hb-disclosure+jwt": _addressed(
        "Disclosure", {"proof": _HASH, "purpose": _NOTE, "exp": _INSTANT}
    ),
    "hb-holdings+jwt": _addressed("Question what is held", {}, {"after": _HASH}),
    "hb-withdraw+jwt": _addressed("Withdrawal", {"scope": _one_of("future", "records", "all")}),
}


_REPLY: Schema = {
    "title": "What a sealed reply holds",
    "type": "object",
    "properties": {"answer": _TOKEN, "change": _TOKEN},
    "required": ["answer"],
    "additionalProperties": False,
}


_SIGNED: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_.-]+$"}
_IN_PACK = "^(configurations|changes|proofs|receipts|refusals|records)/[1-9][0-9]{0,3}\\.jwt$"
_NAMED: Schema = {"type": "string", "pattern": _IN_PACK}
_CHANGES_IN: Schema = {"type": "array", "minItems": 1, "maxItems": 32}
_FILES: dict[str, Schema] = {
    "order file": _message(
        "Order file",
        {"homebound": {"const": 1}, "config": _SIGNED, "order": _SIGNED},
        {"form": {"type": "string"}},
    ),
    "change file": _message(
        "Change file", {"homebound": {"const": 1}, "config": _SIGNED, "change": _SIGNED}
    ),
    "evidence": _message(
        "Evidence",
        {
            "homebound-evidence": {"const": 1},
            "config": _SIGNED,
            "order": _SIGNED,
            "key": _JWK,
            "proof": _SIGNED,
        },
        {"receipt": _SIGNED, "record": _TOKEN, "changes": _CHANGES_IN | {"items": _SIGNED}},
    ),
    "manifest": _message(
        "Manifest of a dispute pack",
        {
            "homebound-dispute": {"const": 1},
            "made": _INSTANT,
            "configurations": {"type": "array", "minItems": 1, "maxItems": 64, "items": _NAMED},
            "pieces": {
                "type": "array",
                "maxItems": 2000,
                "items": _message(
                    "Piece",
                    {"key": _JWK, "proof": _NAMED},
                    {"receipt": _NAMED, "refusal": _NAMED, "record": _NAMED},
                ),
            },
            "files": {
                "type": "object",
                "propertyNames": {
                    "pattern": f"^(order\\.jwt|attempts\\.json|statement\\.(pdf|html))$|{_IN_PACK}"
                },
                "additionalProperties": _HASH,
                "required": ["order.jwt", "attempts.json"],
            },
        },
        {"changes": _CHANGES_IN | {"items": _NAMED}},
    ),
    "attempts": _message(
        "Log of tries in a dispute pack",
        {
            "about": {"type": "string", "pattern": "^[^\\n]{0,200}$"},
            "attempts": {
                "type": "array",
                "maxItems": 20000,
                "items": _message(
                    "Try",
                    {
                        "win": _SLOT,
                        "at": _INSTANT,
                        "outcome": {"type": "string", "pattern": "^[a-z-]{1,40}$"},
                    },
                ),
            },
        },
    ),
}


def schemas() -> dict[str, Schema]:
    """Give every schema by the `typ` of its message; what has none by a word for what it is."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    found = {**_FROM_AUTHORITY, **_FROM_RESIDENT, "step": _STEP | {"title": "Freshness step"}}
    found |= {"reply": _REPLY} | _FILES
    return {typ: dialect | schema for typ, schema in found.items()}
