"""What the OpenAPI document says of the routes of staff's systems."""

from collections.abc import Mapping

from homebound.authority.counting import ALL, LEAST, MAX_DAYS, STANDINGS
from homebound.authority.counting import HELP as HELP_WANTED
from homebound.authority.documents import Responses, RouteDocument, describe_responses
from homebound.authority.windows import Standing

Schema = dict[str, object]

_ID: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{21}[AQgw]$"}
_HASH: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}
_DATE: Schema = {"type": "string", "format": "date", "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}$"}
_TIME: Schema = {"type": "string", "format": "date-time"}
_CLOCK: Schema = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
_SLOT: Schema = {
    "type": "string",
    "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}\\.[a-z0-9-]{1,16}$",
}
_NOTE: Schema = {
    "type": "string",
    "minLength": 1,
    "maxLength": 280,
    "pattern": "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff]*$",
    "description": "At most 840 bytes of UTF-8; no control character but the line feed",
}
_ANY: Schema = {"type": "string"}
_YES_NO: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}


def _or_null(schema: Schema) -> Schema:
    return {"oneOf": [schema, {"type": "null"}]}


def _object(required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _enum(*values: str) -> Schema:
    return {"enum": list(values)}


_STANDING = _enum(*(standing.value for standing in Standing))
_RULE = _object(
    {
        "id": {"type": "string", "pattern": "^[a-z0-9-]{1,16}$"},
        "opens": _CLOCK,
        "closes": _CLOCK,
    },
    {"grace": {"type": "integer", "minimum": 0, "maximum": 1440, "description": "minutes"}},
)
_SUMMARY: dict[str, Schema] = {
    "order": _ID,
    "ref": _ANY,
    "zone": _ANY,
    "first": _DATE,
    "last": _DATE,
    "released": _YES_NO,
    "sharing": _YES_NO,
    "key": _enum("enrolled", "not enrolled", "code given out anew"),
    "counts": _object({standing.value: _COUNT for standing in Standing}),
    "help_wanted": _YES_NO,
    "help_requests": _COUNT,
}
_EXCUSE: dict[str, Schema] = {"why": _ANY, "at": _TIME}
_WINDOW = _object(
    {
        "window": _SLOT,
        "opens": _TIME,
        "closes": _TIME,
        "standing": _STANDING,
        "received": _or_null(_enum("on time", "late")),
        "help_wanted": _or_null(_YES_NO),
        "answers": _YES_NO,
        "excuse": _or_null(_object(_EXCUSE)),
    }
)
_WISH: dict[str, Schema] = {
    "message": _HASH,
    "kind": {"const": "help"},
    "at": _TIME,
    "handled": _or_null(_TIME),
    "what": _enum("food", "medicine", "doctor", "talk", "other"),
    "note": _ANY,
}
_SAID: Schema = {
    "oneOf": [
        _object(_WISH),
        _object(
            {
                "message": _HASH,
                "kind": {"const": "explanation"},
                "at": _TIME,
                "from": _SLOT,
                "to": _or_null(_SLOT),
                "why": _enum("asleep", "hospital", "outage", "device", "other"),
                "note": _ANY,
            }
        ),
        _object(
            {
                "message": _HASH,
                "kind": {"const": "objection"},
                "at": _TIME,
                "what": _enum("dates", "windows", "person", "other"),
                "note": _ANY,
            }
        ),
        _object(
            {
                "message": _HASH,
                "kind": {"const": "disclosure"},
                "at": _TIME,
                "note": _ANY,
                "until": _TIME,
            }
        ),
    ]
}
_CHANGED = _object(
    {
        "revision": {"type": "integer", "minimum": 1},
        "at": _TIME,
        "from": _DATE,
        "last": _or_null(_DATE),
        "windows": _or_null(_list(_RULE)),
        "released": _YES_NO,
        "why": _ANY,
    }
)
_KEY = _object({"key": _HASH, "enrolled": _TIME, "until": _or_null(_TIME)})
_NUMBER = _or_null({"type": "integer", "minimum": LEAST})
_VISIT = _object(
    {
        "personUuid": _ANY,
        "disease": _ANY,
        "visitDateTime": _TIME,
        "visitStatus": _enum("COOPERATIVE", "UNAVAILABLE"),
        "visitRemarks": _ANY,
    },
    {"symptoms": {"type": "object", "description": "SORMAS's SymptomsDto"}},
)


def _json(schema: Schema) -> dict[str, object]:
    return {"application/json": {"schema": schema}}


def _parameter(place: str, name: str, schema: Schema, says: str = "") -> dict[str, object]:
    found: dict[str, object] = {"in": place, "name": name, "schema": schema}
    if place == "path":
        found["required"] = True
    return found | ({"description": says} if says else {})


_ORDER = _parameter("path", "order", _ID, "The order's id")
_LIMIT = _parameter("query", "limit", {"type": "integer", "minimum": 1, "maximum": 200})

_REFUSED = {
    400: "Not a request of this route",
    401: "No token, or one that does not count",
    503: "The database does not answer, or: Too many connections are open",
}
_BODY = {
    408: "The body took too long",
    413: "The body is too large",
    415: "The body is not application/json",
}
_NO_CASE = {404: "There is no such case"}


def _document(
    operation: str,
    summary: str,
    good: Responses,
    problems: Mapping[int, str],
    parameters: list[dict[str, object]] | None = None,
    body: Schema | None = None,
) -> RouteDocument:
    extra: dict[str, object] = {}
    if parameters:
        extra["parameters"] = parameters
    if body is not None:
        extra["requestBody"] = {"required": True, "content": _json(body)}
    told = _REFUSED | (_BODY if body is not None else {}) | dict(problems)
    status = next(iter(good))
    return {
        "operation_id": operation,
        "summary": summary,
        "status_code": int(status),
        "openapi_extra": extra,
        "responses": good | describe_responses(told),
    }


def _good(says: str, schema: Schema, status: int = 200) -> Responses:
    return {status: {"description": says, "content": _json(schema)}}


_DONE: Responses = {204: {"description": "Done"}}

CASES = _document(
    "listCases",
    "Cases, by the ids of their orders",
    _good(
        "A page; `next` is what to ask after for the following one. With `standing` a page may be "
        "empty and have a following one.",
        _object({"cases": _list(_object(_SUMMARY)), "next": _or_null(_ID)}),
    ),
    {},
    [
        _parameter("query", "after", _ID, "`next` of the page before"),
        _LIMIT,
        _parameter(
            "query",
            "ref",
            {"type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]{1,64}$"},
            "The authority's own name for the case",
        ),
        _parameter("query", "standing", _STANDING, "Only cases with a window that stands so"),
    ],
)
CASE = _document(
    "readCase",
    "One case: its windows, what the resident said, what was changed, its keys",
    _good(
        "The case. No answer of a check-in is in it.",
        _object(
            {
                **_SUMMARY,
                "rules": _list(_RULE),
                "windows": _list(_WINDOW),
                "said": _list(_SAID),
                "changes": _list(_CHANGED),
                "keys": _list(_KEY),
            }
        ),
    ),
    _NO_CASE,
    [_ORDER],
)
CHANGE = _document(
    "changeOrder",
    "Change an order: a release, another last day, other windows",
    _good(
        "The change is kept and travels with the next answer to the resident; `file` is for whoever "
        "does not share: save it as NAME.homebound.",
        _object(
            {
                "revision": {"type": "integer", "minimum": 1},
                "last": _DATE,
                "released": _YES_NO,
                "file": _ANY,
            }
        ),
        201,
    ),
    _NO_CASE
    | {409: "The order would not be acceptable, or the key that signed it is not on this computer"},
    [_ORDER],
    {
        "description": "Either `released`, or `last`, `windows` or both.",
        **_object(
            {"from": _DATE},
            {
                "last": _DATE,
                "windows": _list(_RULE) | {"minItems": 1, "maxItems": 6},
                "released": _YES_NO,
                "why": _NOTE,
            },
        ),
    },
)
_PLACE = [_ORDER, _parameter("path", "window", _SLOT, "The window, as 2026-11-22.am")]
_NO_WINDOW = {404: "There is no such case, or the case has no such window"}
EXCUSE = _document(
    "excuseWindow",
    "Excuse a window: a person has decided so",
    _good("What is kept", _object({"window": _SLOT, **_EXCUSE})),
    _NO_WINDOW,
    _PLACE,
    _object({}, {"why": _NOTE}),
)
NO_EXCUSE = _document(
    "takeBackExcuse", "Take an excuse back, where there is one", _DONE, _NO_WINDOW, _PLACE
)
CODE = _document(
    "reissueCode",
    "Give out a new enrolment code, as for a lost computer",
    _good(
        "The code, told this once. The key that is bound stays until somebody enrols with it.",
        _object(
            {
                "code": {
                    "type": "string",
                    "pattern": "^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$",
                }
            }
        ),
        201,
    ),
    _NO_CASE,
    [_ORDER],
)
VISITS = _document(
    "listVisits",
    "The case as SORMAS's external visits, where the resident shares answers",
    _good(
        "A visit for every window that was asked for and is over. `visitDateTime` is its opening: when "
        "a check-in arrived in time is not kept.",
        _list(_VISIT),
    ),
    _NO_CASE | {409: "The case shares no answers"},
    [
        _ORDER,
        {
            **_parameter(
                "query",
                "person",
                {"type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$"},
                "The person's UUID in SORMAS",
            ),
            "required": True,
        },
        _parameter(
            "query",
            "disease",
            {"type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$", "default": "CORONAVIRUS"},
            "The disease by SORMAS's name",
        ),
    ],
)
_REQUEST = [_ORDER, _parameter("path", "message", _HASH, "The help request")]
_NO_REQUEST = {404: "There is no such case, or no such help request in it"}
HANDLED = _document(
    "handleHelp", "Note that somebody has seen to a help request", _DONE, _NO_REQUEST, _REQUEST
)
NOT_HANDLED = _document(
    "reopenHelp", "Take that note back, where there is one", _DONE, _NO_REQUEST, _REQUEST
)
HELP = _document(
    "listHelp",
    "The help requests that nobody has seen to",
    _good(
        "A page; `next` is what to ask after for the following one",
        _object(
            {
                "requests": _list(_object({"order": _ID, "ref": _ANY, **_WISH})),
                "next": _or_null(_ANY),
            }
        ),
    ),
    {},
    [
        _parameter(
            "query",
            "after",
            {
                "type": "string",
                "pattern": "^[A-Za-z0-9_-]{21}[AQgw]\\.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$",
            },
            "`next` of the page before",
        ),
        _LIMIT,
    ],
)
STATISTICS = _document(
    "listDays",
    "How many cases stood how, per day",
    _good(
        f"Every day that is over and counted. A number under {LEAST} is withheld (null), and the number "
        "of all cases wherever one of its parts is, so that none can be computed. A case counts once "
        "a day, by the first that one of its windows had of: "
        + ", ".join(standing.value for standing in STANDINGS)
        + ". A day is counted once, two days after it began; what comes later changes no number.",
        _object(
            {
                "days": _list(
                    _object(
                        {
                            "day": _DATE,
                            "cases": _object(
                                dict.fromkeys(
                                    (ALL, *(standing.value for standing in STANDINGS), HELP_WANTED),
                                    _NUMBER,
                                )
                            ),
                        }
                    )
                )
            }
        ),
    ),
    {},
    [
        _parameter("query", "from", _DATE, f"At most {MAX_DAYS - 1} days before `to`"),
        _parameter("query", "to", _DATE, "Today where it is left out"),
    ],
)
