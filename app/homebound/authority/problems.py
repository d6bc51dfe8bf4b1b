"""Errors outside the seal, as problem details (RFC 9457)."""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import Response

from homebound.authority.documents import PROBLEM_TYPE
from homebound.protocol.strict import write_object


def make_problem(
    status: HTTPStatus, detail: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Make an error outside the seal; nothing of the request is repeated in it."""
    content = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
    }
    return Response(
        write_object(dict(content)),
        status,
        {**(headers or {}), "Cache-Control": "no-store"},
        PROBLEM_TYPE,
    )
