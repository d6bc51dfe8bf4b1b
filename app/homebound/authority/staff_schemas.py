"""The shapes of what staff's systems send and get, as JSON Schemas for the OpenAPI document."""

from collections.abc import Mapping

from homebound.authority.counting import LEAST
from homebound.authority.windows import Standing
from homebound.protocol.plain_text import PLAIN

Schema = dict[str, object]

ID: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{21}[AQgw]$"}
HASH: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}
DATE: Schema = {"type": "string", "format": "date", "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}$"}
TIME: Schema = {"type": "string", "format": "date-time"}
CLOCK: Schema = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
SLOT: Schema = {
    "type": "string",
    "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}\\.[a-z0-9-]{1,16}$",
}
NOTE: Schema = {
    "type": "string",
    "minLength": 1,
    "maxLength": 280,
    "pattern": f"^{PLAIN.pattern}$",
    "description": "Plain text: nothing unseen but the line feed; at most 840 bytes of UTF-8",
}
ANY: Schema = {"type": "string"}
YES_NO: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}


def or_null(schema: Schema) -> Schema:
    """Describe what may be null."""
    return {"oneOf": [schema, {"type": "null"}]}


def an_object(
    required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None
) -> Schema:
    """Describe an object of exactly these names."""
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def a_list(items: Schema) -> Schema:
    """Describe an array."""
    return {"type": "array", "items": items}


def one_of(*values: str) -> Schema:
    """Describe one of some words."""
    return {"enum": list(values)}


STANDING = one_of(*(standing.value for standing in Standing))
RULE = an_object(
    {
        "id": {"type": "string", "pattern": "^[a-z0-9-]{1,16}$"},
        "opens": CLOCK,
        "closes": CLOCK,
    },
    {"grace": {"type": "integer", "minimum": 0, "maximum": 1440, "description": "minutes"}},
)
SUMMARY: dict[str, Schema] = {
    "order": ID,
    "ref": ANY,
    "zone": ANY,
    "first": DATE,
    "last": DATE,
    "released": YES_NO,
    "sharing": YES_NO,
    "key": one_of("enrolled", "not enrolled", "code given out anew"),
    "counts": an_object({standing.value: COUNT for standing in Standing}),
    "help_wanted": YES_NO,
    "help_requests": COUNT,
}
EXCUSED_AS: dict[str, Schema] = {"why": ANY, "at": TIME}
WINDOW = an_object(
    {
        "window": SLOT,
        "opens": TIME,
        "closes": TIME,
        "standing": STANDING,
        "received": or_null(one_of("on time", "late")),
        "help_wanted": or_null(YES_NO),
        "answers": YES_NO,
        "excuse": or_null(an_object(EXCUSED_AS)),
    }
)
WISH: dict[str, Schema] = {
    "message": HASH,
    "kind": {"const": "help"},
    "at": TIME,
    "handled": or_null(TIME),
    "what": one_of("food", "medicine", "doctor", "talk", "other"),
    "note": ANY,
}
SAID: Schema = {
    "oneOf": [
        an_object(WISH),
        an_object(
            {
                "message": HASH,
                "kind": {"const": "explanation"},
                "at": TIME,
                "from": SLOT,
                "to": or_null(SLOT),
                "why": one_of("asleep", "hospital", "outage", "device", "other"),
                "note": ANY,
            }
        ),
        an_object(
            {
                "message": HASH,
                "kind": {"const": "objection"},
                "at": TIME,
                "what": one_of("dates", "windows", "person", "other"),
                "note": ANY,
            }
        ),
        an_object(
            {
                "message": HASH,
                "kind": {"const": "disclosure"},
                "at": TIME,
                "note": ANY,
                "until": TIME,
            }
        ),
    ]
}
CHANGED = an_object(
    {
        "revision": {"type": "integer", "minimum": 1},
        "at": TIME,
        "from": DATE,
        "last": or_null(DATE),
        "windows": or_null(a_list(RULE)),
        "released": YES_NO,
        "why": ANY,
    }
)
KEY = an_object({"key": HASH, "enrolled": TIME, "until": or_null(TIME)})
NUMBER = or_null({"type": "integer", "minimum": LEAST})
VISIT = an_object(
    {
        "personUuid": ANY,
        "disease": ANY,
        "visitDateTime": TIME,
        "visitStatus": one_of("COOPERATIVE", "UNAVAILABLE"),
        "visitRemarks": ANY,
    },
    {"symptoms": {"type": "object", "description": "SORMAS's SymptomsDto"}},
)
