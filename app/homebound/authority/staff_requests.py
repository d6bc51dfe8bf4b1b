"""How a request of staff's systems is read and answered over HTTP, whatever it asks for."""

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from homebound.authority.casework import MAX_PAGE, Json
from homebound.authority.documents import RouteDocument
from homebound.authority.problems import make_problem
from homebound.authority.serving import Serving
from homebound.authority.tokens import is_staff
from homebound.protocol.strict import Claims, Malformed, parse_object, write_object

MAX_BODY_BYTES = 16 * 1024
BODY_SECONDS = 10
_JSON = "application/json"
_LIMIT = re.compile(r"[1-9][0-9]{0,2}")
_UNREAD = frozenset({HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.REQUEST_TIMEOUT})


class RefusedError(Exception):
    """Say why a request of staff's is not done, by a status and a sentence without its values."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


@dataclass(frozen=True)
class Ask:
    """What a route is asked: the parts of its path, its query, and the body where it takes one."""

    serving: Serving
    path: Mapping[str, str] = field(repr=False)
    query: Claims = field(repr=False)
    body: Claims = field(repr=False)

    @property
    def now(self) -> datetime:
        """The authority's time."""
        return self.serving.clock()

    def text(self, name: str, pattern: re.Pattern[str], otherwise: str = "") -> str:
        """Read a text of the query, which may be left out. Raises Malformed."""
        return self.query.text(name, pattern) if name in self.query else otherwise

    @property
    def limit(self) -> int:
        """How much a page may hold. Raises Malformed."""
        limit = int(self.text("limit", _LIMIT, "100"))
        if limit > MAX_PAGE:
            raise Malformed("limit is too high")
        return limit


@dataclass(frozen=True)
class Answer:
    """What goes back: a status, and JSON where there is something to tell."""

    status: HTTPStatus = HTTPStatus.NO_CONTENT
    body: bytes = field(default=b"", repr=False)


def write_answer(value: Json, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    """Answer with a JSON object."""
    return Answer(status, write_object(value))


@dataclass(frozen=True)
class Route:
    """A route of staff's: what handles it, and what the OpenAPI document says of it."""

    method: str
    path: str
    handle: Callable[[Ask], Answer]
    document: RouteDocument
    takes_body: bool = False


def _query(request: Request) -> Claims:
    pairs = request.query_params.multi_items()
    query = dict(pairs)
    if len(query) != len(pairs):
        raise Malformed("a name occurs twice in the query")
    return Claims(query)


async def _body(request: Request) -> Claims:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != _JSON:
        raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"The body has to be {_JSON}.")
    data = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                data += chunk
                if len(data) > MAX_BODY_BYTES:
                    raise RefusedError(
                        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                        f"The body has to be at most {MAX_BODY_BYTES} bytes.",
                    )
    except TimeoutError as error:
        raise RefusedError(HTTPStatus.REQUEST_TIMEOUT, "The body took too long.") from error
    return Claims(parse_object(bytes(data), max_bytes=MAX_BODY_BYTES))


async def respond(serving: Serving, route: Route, request: Request) -> Response:
    """Answer a request, by whoever holds a token; whatever is wrong is told as a problem."""
    authorization = request.headers.get("authorization", "")
    try:
        if not await run_in_threadpool(is_staff, serving.home.folder, authorization):
            return make_problem(
                HTTPStatus.UNAUTHORIZED,
                "A token of staff's is needed.",
                {"WWW-Authenticate": "Bearer"},
            )
        body = await _body(request) if route.takes_body else Claims({})
        ask = Ask(serving, request.path_params, _query(request), body)
        answer = await run_in_threadpool(route.handle, ask)
    except (Malformed, ClientDisconnect) as error:
        # The rule that was broken; never a value that was sent.
        return make_problem(HTTPStatus.BAD_REQUEST, f"Not a request of this route: {error}.")
    except RefusedError as refused:
        close = {"Connection": "close"} if refused.status in _UNREAD else None
        return make_problem(refused.status, refused.detail, close)
    headers = {"Cache-Control": "no-store"}
    if not answer.body:
        return Response(status_code=answer.status, headers=headers)
    return Response(answer.body, answer.status, headers, _JSON)
