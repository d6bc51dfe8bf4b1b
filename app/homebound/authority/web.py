"""The HTTP face: one address for every sealed message, and what is public beside it."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from copy import copy
from functools import partial
from http import HTTPStatus
from threading import Event
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from homebound.authority import desk
from homebound.authority.documents import (
    BODY_TYPE,
    CONFIG_DOCUMENT,
    FRESHNESS_DOCUMENT,
    HEALTH_DOCUMENT,
    MESSAGES_DOCUMENT,
    NOTICES_DOCUMENT,
)
from homebound.authority.errors import OperatorError, StoreBusyError
from homebound.authority.gathering import Gathering
from homebound.authority.housekeeping import keep_house
from homebound.authority.logs import log_event
from homebound.authority.noticing import current_notices
from homebound.authority.problems import make_problem
from homebound.authority.serving import Serving, newest_step
from homebound.authority.staff import staff_router
from homebound.protocol.envelope import BODY_BYTES, NotOpened
from homebound.protocol.freshness import STEP, write_step

BODY_SECONDS = 10
# Proofs that come within it share one commit; nobody's answer waits longer for the sake of others'.
GATHER_SECONDS = 0.005
# A batch that waits for the database as long as it may has a second. One at a time is faster.
PATIENCE_SECONDS = 1.0
DESKS = 4
CONFIG_SECONDS = 3600
NOTICES_SECONDS = 600
_METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE")

_Desk = Gathering[desk.Arrived, bytes | desk.Received]


def _media_type(request: Request) -> str:
    """Give the media type without its parameters; its case says nothing (RFC 9110, 8.3.1)."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def _read_body(request: Request) -> bytes | None:
    """Read a body of the one size, or None; never more of it than one byte too many."""
    if request.headers.get("content-length", str(BODY_BYTES)) != str(BODY_BYTES):
        return None
    body, more = b"", True
    while more and len(body) <= BODY_BYTES:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            return None  # nobody is left to read the answer
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body if len(body) == BODY_BYTES else None


async def _take_message(serving: Serving, together: _Desk, request: Request) -> Response:
    if _media_type(request) != BODY_TYPE:
        return make_problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"The body has to be {BODY_TYPE}.")
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await _read_body(request)
    except TimeoutError:
        return make_problem(
            HTTPStatus.REQUEST_TIMEOUT, "The body took too long.", {"Connection": "close"}
        )
    if body is None:
        return make_problem(
            HTTPStatus.BAD_REQUEST,
            f"The body has to be exactly {BODY_BYTES} bytes.",
            {"Connection": "close"},
        )
    try:
        answered = await together.put(desk.Arrived(body, serving.clock()))
    except NotOpened:
        return make_problem(
            HTTPStatus.BAD_REQUEST,
            "The body is not sealed to a key of the present configuration.",
        )
    if isinstance(answered, desk.Received):
        answered = await run_in_threadpool(desk.answer_apart, serving, answered)
    return Response(answered, headers={"Cache-Control": "no-store"}, media_type=BODY_TYPE)


def _messages(serving: Serving, path: str) -> APIRoute:
    """Make the route of every message, whose function is given the request as it came.

    FastAPI would look for parameters, dependencies and forms in it before, which takes longer than
    all else that is done for a request outside its seal. Errors are answered as every route's.
    """
    together: _Desk = Gathering(
        partial(desk.answer_together, serving),
        ThreadPoolExecutor(DESKS, "desk"),
        GATHER_SECONDS,
        PATIENCE_SECONDS,
    )

    async def messages(request: Request) -> Response:
        return await _take_message(serving, together, request)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await messages(Request(scope, receive))
        await response(scope, receive, send)

    route = APIRoute(path, messages, methods=["POST"], response_class=Response, **MESSAGES_DOCUMENT)
    route.app = app
    return route


def _freshness(serving: Serving) -> Response:
    now = serving.clock()
    step = newest_step(serving, now)
    if step is None:
        return make_problem(HTTPStatus.SERVICE_UNAVAILABLE, "The freshness chain has no step now.")
    # Kept until the next one appears, at the full hour; the step is the same for everyone.
    left = now.replace(minute=0, second=0, microsecond=0) + STEP - now
    return Response(
        write_step(step),
        headers={"Cache-Control": f"public, max-age={int(left.total_seconds())}"},
        media_type="application/json",
    )


def _notices(serving: Serving) -> Response:
    found = current_notices(serving.store, serving.clock())
    if found is None:
        return make_problem(HTTPStatus.NOT_FOUND, "There are no notices now.")
    token, seconds = found
    return Response(
        token,
        headers={"Cache-Control": f"public, max-age={min(seconds, NOTICES_SECONDS)}"},
        media_type="application/jwt",
    )


def _router(serving: Serving, prefix: str) -> APIRouter:
    router = APIRouter(prefix=prefix)

    # These two need no database, and so no thread: those may all be waiting for it.
    @router.get("/config", response_class=Response, **CONFIG_DOCUMENT)
    async def config() -> Response:
        return Response(
            serving.config_token,
            headers={"Cache-Control": f"public, max-age={CONFIG_SECONDS}"},
            media_type="application/jwt",
        )

    @router.get("/freshness", response_class=Response, **FRESHNESS_DOCUMENT)
    async def freshness() -> Response:
        return _freshness(serving)

    @router.get("/notices", response_class=Response, **NOTICES_DOCUMENT)
    def notices() -> Response:
        return _notices(serving)

    @router.get("/healthz", response_class=Response, **HEALTH_DOCUMENT)
    def healthz() -> Response:
        serving.store.check()
        return Response(
            b'{"status":"ok"}',
            headers={"Cache-Control": "no-store"},
            media_type="application/json",
        )

    return router


def _taken(request: Request) -> str:
    """Name all methods that a path takes (RFC 9110, 15.5.6): each of them is a route of its own."""
    return ", ".join(
        method
        for method in _METHODS
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    )


async def _http_problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for nothing else
    status = HTTPStatus(error.status_code)
    headers = error.headers
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers = {"Allow": _taken(request)}
    return make_problem(status, status.description or status.phrase, headers)


async def _store_busy(_request: Request, _error: Exception) -> Response:
    return make_problem(
        HTTPStatus.SERVICE_UNAVAILABLE, "The database does not answer.", {"Retry-After": "60"}
    )


async def _unusable(_request: Request, error: Exception) -> Response:
    assert isinstance(error, OperatorError)  # noqa: S101 - registered for nothing else
    log_event("not usable", reason=str(error))
    return make_problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The authority's folder cannot be used.",
        {"Retry-After": "60"},
    )


async def _bug(_request: Request, _error: Exception) -> Response:
    return make_problem(HTTPStatus.INTERNAL_SERVER_ERROR, "This is a fault of the authority's.")


def _take_head(router: APIRouter) -> None:
    """Answer HEAD wherever there is GET (RFC 9110, 9.1); the server leaves the content out."""
    for route in tuple(router.routes):
        if isinstance(route, APIRoute) and route.methods == {"GET"}:
            head = copy(route)
            head.methods, head.include_in_schema = {"HEAD"}, False
            router.routes.append(head)


def create_app(serving: Serving) -> FastAPI:
    """Make the web application; its paths stand under the path of the configuration's `iss`.

    While it runs it deletes what the policy says, by itself.
    """

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        stop = Event()
        house = asyncio.create_task(keep_house(serving, stop))
        yield
        stop.set()
        house.cancel()

    prefix = urlsplit(serving.config.url).path
    app = FastAPI(
        title="Homebound authority",
        description=(
            "Takes proofs of check-ins and gives signed receipts. It tells what came and what did "
            "not, and takes down what people decide: it decides nothing by itself."
        ),
        version="1",
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{prefix}/openapi.json",
        redirect_slashes=False,
        lifespan=lifespan,
    )
    app.add_exception_handler(HTTPException, _http_problem)
    app.add_exception_handler(StoreBusyError, _store_busy)
    app.add_exception_handler(OperatorError, _unusable)
    app.add_exception_handler(Exception, _bug)
    app.routes.append(_messages(serving, f"{prefix}/messages"))
    for router in (_router(serving, prefix), staff_router(serving, prefix)):
        _take_head(router)
        app.include_router(router)
    return app
