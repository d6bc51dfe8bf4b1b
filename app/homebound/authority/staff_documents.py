"""What the OpenAPI document says of the routes of staff's systems."""

from collections.abc import Mapping

from homebound.authority.counting import ALL, HELP_WANTED, LEAST, MAX_DAYS, STANDINGS
from homebound.authority.documents import Responses, RouteDocument, describe_responses
from homebound.authority.staff_schemas import (
    ANY,
    CHANGED,
    DATE,
    EXCUSED_AS,
    HASH,
    ID,
    KEY,
    NOTE,
    NUMBER,
    RULE,
    SAID,
    SLOT,
    SUMMARY,
    VISIT,
    WINDOW,
    WISH,
    YES_NO,
    Schema,
    a_list,
    an_object,
    one_of,
    or_null,
)
from homebound.authority.windows import Standing


def _json(schema: Schema) -> dict[str, object]:
    return {"application/json": {"schema": schema}}


def _parameter(place: str, name: str, schema: Schema, says: str = "") -> dict[str, object]:
    found: dict[str, object] = {"in": place, "name": name, "schema": schema}
    if place == "path":
        found["required"] = True
    return found | ({"description": says} if says else {})


_ORDER = _parameter("path", "order", ID, "The order's id")
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
        an_object({"cases": a_list(an_object(SUMMARY)), "next": or_null(ID)}),
    ),
    {},
    [
        _parameter("query", "after", ID, "`next` of the page before"),
        _LIMIT,
        _parameter(
            "query",
            "ref",
            {"type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]{1,64}$"},
            "The authority's own name for the case",
        ),
        _parameter(
            "query",
            "standing",
            one_of(*Standing, HELP_WANTED),
            "Only cases with a window that stands so, or in which help is wanted",
        ),
    ],
)
CASE = _document(
    "readCase",
    "One case: its windows, what the resident said, what was changed, its keys",
    _good(
        "The case. No answer of a check-in is in it.",
        an_object(
            {
                **SUMMARY,
                "rules": a_list(RULE),
                "windows": a_list(WINDOW),
                "said": a_list(SAID),
                "changes": a_list(CHANGED),
                "keys": a_list(KEY),
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
        an_object(
            {
                "revision": {"type": "integer", "minimum": 1},
                "last": DATE,
                "released": YES_NO,
                "file": ANY,
            }
        ),
        201,
    ),
    _NO_CASE
    | {
        409: "The order would not be acceptable, the note is too long, or the key that signed the order "
        "is not on this computer"
    },
    [_ORDER],
    {
        "oneOf": [
            an_object({"from": DATE, "released": {"const": True}}, {"why": NOTE}),
            an_object(
                {"from": DATE},
                {
                    "last": DATE,
                    "windows": a_list(RULE) | {"minItems": 1, "maxItems": 6},
                    "released": {"const": False},
                    "why": NOTE,
                },
            )
            | {"anyOf": [{"required": ["last"]}, {"required": ["windows"]}]},
        ]
    },
)
_PLACE = [_ORDER, _parameter("path", "window", SLOT, "The window, as 2026-11-22.am")]
_NO_WINDOW = {404: "There is no such case, or the case has no such window"}
EXCUSE = _document(
    "excuseWindow",
    "Excuse a window: a person has decided so",
    _good("What is kept", an_object({"window": SLOT, **EXCUSED_AS})),
    _NO_WINDOW | {409: "The note is too long"},
    _PLACE,
    an_object({}, {"why": NOTE}),
)
NO_EXCUSE = _document(
    "takeBackExcuse", "Take an excuse back, where there is one", _DONE, _NO_WINDOW, _PLACE
)
CODE = _document(
    "reissueCode",
    "Give out a new enrolment code, as for a lost computer",
    _good(
        "The code, told this once. The key that is bound stays until somebody enrols with it.",
        an_object(
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
        a_list(VISIT),
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
_REQUEST = [_ORDER, _parameter("path", "message", HASH, "The help request")]
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
        an_object(
            {
                "requests": a_list(an_object({"order": ID, "ref": ANY, **WISH})),
                "next": or_null(ANY),
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
        f"The days that are over and counted, at most {MAX_DAYS}, earliest first. A number under {LEAST} is withheld (null), and the number "
        "of all cases wherever one of its parts is, so that none can be computed. A case counts once "
        "a day, by the first that one of its windows had of: "
        + ", ".join(standing.value for standing in STANDINGS)
        + ". A day is counted once, two days after it began; what comes later changes no number.",
        an_object(
            {
                "days": a_list(
                    an_object(
                        {
                            "day": DATE,
                            "cases": an_object(
                                dict.fromkeys(
                                    (ALL, *(standing.value for standing in STANDINGS), HELP_WANTED),
                                    NUMBER,
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
        _parameter("query", "from", DATE, f"{MAX_DAYS - 1} days ago where it is left out"),
        _parameter("query", "to", DATE, "Today where it is left out"),
    ],
)
