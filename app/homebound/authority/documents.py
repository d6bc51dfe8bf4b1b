"""What the OpenAPI document says of each route: bodies that no type of Python's can describe."""

from collections.abc import Mapping
from typing import TypedDict

from homebound.protocol.envelope import BODY_BYTES

BODY_TYPE = "application/octet-stream"
PROBLEM_TYPE = "application/problem+json"

Responses = dict[int | str, dict[str, object]]

_SEALED: dict[str, object] = {
    BODY_TYPE: {
        "schema": {
            "type": "string",
            "contentMediaType": BODY_TYPE,
            "minLength": BODY_BYTES,
            "maxLength": BODY_BYTES,
        }
    }
}
_PROBLEM: dict[str, object] = {
    PROBLEM_TYPE: {
        "schema": {
            "type": "object",
            "required": ["type", "title", "status", "detail"],
            "properties": {
                "type": {"type": "string"},
                "title": {"type": "string"},
                "status": {"type": "integer"},
                "detail": {"type": "string"},
            },
        }
    }
}
_STEP: dict[str, object] = {
    "application/json": {
        "schema": {
            "type": "object",
            "required": ["id", "i", "n"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "pattern": "^[a-z0-9-]{1,16}$"},
                "i": {"type": "integer", "minimum": 1},
                "n": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"},
            },
        }
    }
}
_HEALTH: dict[str, object] = {
    "application/json": {
        "schema": {
            "type": "object",
            "required": ["status"],
            "properties": {"status": {"const": "ok"}},
        }
    }
}
_TOKEN: dict[str, object] = {"application/jwt": {"schema": {"type": "string"}}}


class RouteDocument(TypedDict, total=False):
    """The part of a route's description that FastAPI takes as it is."""

    operation_id: str
    status_code: int
    summary: str
    responses: Responses
    openapi_extra: dict[str, object]


_NOT_HTTP = "Not HTTP/1.1"
_CROWDED = "Too many connections are open"
_ANYWHERE: dict[int, str] = {
    400: _NOT_HTTP,
    500: "A fault of the authority's",
    503: _CROWDED,
}


def _responses(good: Mapping[str, object], says: str, problems: dict[int, str]) -> Responses:
    described: Responses = {200: {"description": says, "content": dict(good)}}
    return described | describe_responses(problems)


def describe_responses(problems: Mapping[int, str]) -> Responses:
    """Describe what may go wrong, the problems of every route among it."""
    return {
        status: {"description": reason, "content": _PROBLEM}
        for status, reason in (_ANYWHERE | dict(problems)).items()
    }


MESSAGES_DOCUMENT: RouteDocument = {
    "summary": "Hand in a sealed message and get a sealed answer",
    "openapi_extra": {"requestBody": {"required": True, "content": _SEALED}},
    "responses": _responses(
        _SEALED,
        "A receipt or a refusal, sealed",
        {
            400: f"Not of the one size, not sealed to a key of the configuration, or: {_NOT_HTTP}",
            408: "The body took too long",
            415: f"Not {BODY_TYPE}",
        },
    ),
}
CONFIG_DOCUMENT: RouteDocument = {
    "summary": "The configuration, signed by the root key",
    "responses": _responses(_TOKEN, "A compact JWS of type hb-config+jwt", {}),
}
FRESHNESS_DOCUMENT: RouteDocument = {
    "summary": "The newest step of the freshness chain, the same for everyone",
    "responses": _responses(
        _STEP, "A step", {503: f"Outside the hours of the chain, or: {_CROWDED}"}
    ),
}
HEALTH_DOCUMENT: RouteDocument = {
    "summary": "Whether the authority and its database answer",
    "responses": _responses(
        _HEALTH, "Both answer", {503: f"The database does not, or: {_CROWDED}"}
    ),
}
NOTICES_DOCUMENT: RouteDocument = {
    "summary": "Short texts for everyone, signed by a notice key",
    "responses": _responses(
        _TOKEN,
        "A compact JWS of type hb-notices+jwt",
        {404: "There are none now", 503: f"The database does not answer, or: {_CROWDED}"},
    ),
}
