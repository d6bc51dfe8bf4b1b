"""The routes of staff's systems, behind a token: cases, excuses, changes, codes, help, numbers.

They tell what came and what did not, and take down what people decide; no route decides anything.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from http import HTTPStatus

from fastapi import APIRouter, Request, Response, Security
from fastapi.security import HTTPBearer
from sqlalchemy import Connection, delete, insert, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from homebound.authority import staff_documents as documents
from homebound.authority.casework import (
    MAX_PAGE,
    Case,
    Json,
    describe,
    list_cases,
    list_help,
    load_case,
    write_time,
)
from homebound.authority.changing import ChangeRequest, change_case
from homebound.authority.counting import MAX_DAYS, list_days
from homebound.authority.documents import RouteDocument
from homebound.authority.errors import OperatorError
from homebound.authority.excusing import excuse_window, has_window, take_back_excuse
from homebound.authority.problems import make_problem
from homebound.authority.serving import Serving
from homebound.authority.sormas import DISEASE, Person, shared_answers, visits
from homebound.authority.superseding import reissue_code
from homebound.authority.tables import handled, orders, statements
from homebound.authority.tokens import is_staff
from homebound.authority.windows import Standing
from homebound.core.order import MAX_WINDOWS, Window
from homebound.protocol.addressed import read_note
from homebound.protocol.config import CHAIN_ID
from homebound.protocol.enrolment import format_code
from homebound.protocol.jws import ID_BYTES
from homebound.protocol.receipt import Kind
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    decode_base64url,
    parse_object,
    write_array,
    write_moment,
    write_object,
)

MAX_BODY_BYTES = 16 * 1024
BODY_SECONDS = 10
_JSON = "application/json"
_LIMIT = re.compile(r"[1-9][0-9]{0,2}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_REF = re.compile(r"[^\x00-\x1f\x7f]{1,64}")
_UUID = re.compile(r"[A-Za-z0-9-]{1,64}")
_DISEASE = re.compile(r"[A-Z][A-Z0-9_]{0,63}")
_STANDING = re.compile("|".join(Standing))


class _RefusedError(Exception):
    """Say why a request of staff's is not done, by a status and a sentence without its values."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


@dataclass(frozen=True)
class _Ask:
    """What a route is asked: the parts of its path, its query, and the body where it takes one."""

    serving: Serving
    path: Mapping[str, str] = field(repr=False)
    query: Claims = field(repr=False)
    body: Claims = field(repr=False)

    @property
    def now(self) -> datetime:
        return self.serving.clock()

    def text(self, name: str, pattern: re.Pattern[str], otherwise: str = "") -> str:
        return self.query.text(name, pattern) if name in self.query else otherwise

    @property
    def limit(self) -> int:
        limit = int(self.text("limit", _LIMIT, "100"))
        if limit > MAX_PAGE:
            raise Malformed("limit is too high")
        return limit


@dataclass(frozen=True)
class _Answer:
    status: HTTPStatus = HTTPStatus.NO_CONTENT
    body: bytes = field(default=b"", repr=False)


def _json(value: Json, status: HTTPStatus = HTTPStatus.OK) -> _Answer:
    return _Answer(status, write_object(value))


def _is_id(text: str, length: int) -> bool:
    try:
        decode_base64url(text, length=length)
    except Malformed:
        return False
    return True


def _not_found(what: str) -> _RefusedError:
    return _RefusedError(HTTPStatus.NOT_FOUND, f"There is no such {what}.")


def _order_id(ask: _Ask) -> str:
    # Before a database sees it: some take a text that no id is for an error of their own.
    if not _is_id(ask.path["order"], ID_BYTES):
        raise _not_found("case")
    return ask.path["order"]


def _case(connection: Connection, ask: _Ask) -> Case:
    found = load_case(connection, ask.serving, _order_id(ask))
    if found is None:
        raise _not_found("case")
    return found


def _lock(connection: Connection, ask: _Ask) -> str:
    """Lock the order of the path, so that one thing at a time changes it; give its id."""
    order_id = _order_id(ask)
    found = connection.execute(
        select(orders.c.order_id).where(orders.c.order_id == order_id).with_for_update()
    ).first()
    if found is None:
        raise _not_found("case")
    return order_id


def _cases(ask: _Ask) -> _Answer:
    after = ask.query.encoded("after", ID_BYTES) if "after" in ask.query else ""
    limit = ask.limit
    ref = ask.text("ref", _REF) or None
    standing = ask.text("standing", _STANDING)
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        chosen = Standing(standing) if standing else None
        return _json(list_cases(connection, ask.serving, after, limit, ref, chosen))


def _one_case(ask: _Ask) -> _Answer:
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        return _json(describe(connection, ask.serving, _case(connection, ask)))


def _rule(value: object) -> Window:
    claims = Claims(value)
    window = Window(
        id=claims.text("id", CHAIN_ID),
        opens=time.fromisoformat(claims.text("opens", _CLOCK)),
        closes=time.fromisoformat(claims.text("closes", _CLOCK)),
        grace=timedelta(minutes=claims.integer("grace", 0, 24 * 60) if "grace" in claims else 0),
    )
    claims.finish()
    return window


def _rules(body: Claims) -> tuple[Window, ...]:
    windows = tuple(_rule(item) for item in body.items("windows", 1, MAX_WINDOWS))
    if len({window.id for window in windows}) != len(windows):
        raise Malformed("two windows have the same id")
    return windows


def _change(ask: _Ask) -> _Answer:
    ask.query.finish()
    body = ask.body
    request = ChangeRequest(
        ref="",
        since=body.day("from"),
        last=body.day("last") if "last" in body else None,
        windows=_rules(body) if "windows" in body else None,
        released=body.boolean("released") if "released" in body else False,
        why=read_note(body, "why"),
    )
    body.finish()
    if request.released == (request.last is not None or request.windows is not None):
        raise Malformed("a change is a release, or else a last day or windows")
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        try:
            changed = change_case(connection, ask.serving.home, order_id, request, ask.now)
        except OperatorError as error:
            raise _RefusedError(HTTPStatus.CONFLICT, str(error)) from error
    return _json(
        {
            "revision": changed.order.revision,
            "last": changed.order.last.isoformat(),
            "released": changed.order.released,
            "file": changed.data.decode("utf-8"),
        },
        HTTPStatus.CREATED,
    )


def _window(connection: Connection, ask: _Ask, order_id: str) -> str:
    window = ask.path["window"]
    if not has_window(connection, ask.serving.config, order_id, window):
        raise _not_found("window of this case")
    return window


def _excuse(ask: _Ask) -> _Answer:
    ask.query.finish()
    why = read_note(ask.body, "why")
    ask.body.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        window = _window(connection, ask, order_id)
        at = excuse_window(connection, ask.serving.config, order_id, window, why, ask.now)
    return _json({"window": window, "why": why, "at": write_time(at)})


def _no_excuse(ask: _Ask) -> _Answer:
    ask.query.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        take_back_excuse(connection, order_id, _window(connection, ask, order_id))
    return _Answer()


def _code(ask: _Ask) -> _Answer:
    ask.query.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        code = reissue_code(connection, ask.serving.code_key, order_id, ask.now)
    if code is None:
        raise _not_found("case")
    return _json({"code": format_code(code)}, HTTPStatus.CREATED)


def _help(ask: _Ask) -> _Answer:
    after = ("", "")
    if "after" in ask.query:
        order_id, _, msg = ask.query.text("after", re.compile(r"[^.]{22}\.[^.]{43}")).partition(".")
        if not (_is_id(order_id, ID_BYTES) and _is_id(msg, HASH_BYTES)):
            raise Malformed("after is not what an answer gave")
        after = (order_id, msg)
    limit = ask.limit
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        return _json(list_help(connection, after, limit))


def _handled(ask: _Ask) -> _Answer:
    return _mark(ask, is_done=True)


def _not_handled(ask: _Ask) -> _Answer:
    return _mark(ask, is_done=False)


def _mark(ask: _Ask, *, is_done: bool) -> _Answer:
    ask.query.finish()
    msg = ask.path["message"]
    if not _is_id(msg, HASH_BYTES):
        raise _not_found("help request")
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        found = connection.execute(
            select(statements.c.msg).where(
                statements.c.order_id == order_id,
                statements.c.msg == msg,
                statements.c.kind == Kind.HELP.value,
            )
        ).first()
        if found is None:
            raise _not_found("help request")
        connection.execute(
            delete(handled).where(handled.c.order_id == order_id, handled.c.msg == msg)
        )
        if is_done:
            at = write_moment(ask.now)
            connection.execute(insert(handled).values(order_id=order_id, msg=msg, at=at))
    return _Answer()


def _statistics(ask: _Ask) -> _Answer:
    today = ask.now.astimezone(UTC).date()
    last = _day(ask, "to", today)
    first = _day(ask, "from", last - timedelta(days=MAX_DAYS - 1))
    ask.query.finish()
    if not 0 <= (last - first).days < MAX_DAYS:
        raise Malformed("from and to are too far apart, or the wrong way round")
    counted = list_days(ask.serving.store, first, last)
    rows = [{"day": day.isoformat(), "cases": shown} for day, shown in counted.items()]
    return _json({"days": rows})


def _day(ask: _Ask, name: str, otherwise: date) -> date:
    return ask.query.day(name) if name in ask.query else otherwise


def _visits(ask: _Ask) -> _Answer:
    person = Person(ask.query.text("person", _UUID), ask.text("disease", _DISEASE, DISEASE))
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        case = _case(connection, ask)
        answers = shared_answers(connection, case.order.id)
    if not answers:
        raise _RefusedError(HTTPStatus.CONFLICT, "This case shares no answers.")
    made = visits(person, case.order, case.states, answers)
    return _Answer(HTTPStatus.OK, write_array(list(made)))


@dataclass(frozen=True)
class _Route:
    method: str
    path: str
    handle: Callable[[_Ask], _Answer]
    document: RouteDocument
    takes_body: bool = False


_ROUTES = (
    _Route("GET", "/cases", _cases, documents.CASES),
    _Route("GET", "/cases/{order}", _one_case, documents.CASE),
    _Route("POST", "/cases/{order}/changes", _change, documents.CHANGE, takes_body=True),
    _Route("PUT", "/cases/{order}/excuses/{window}", _excuse, documents.EXCUSE, takes_body=True),
    _Route("DELETE", "/cases/{order}/excuses/{window}", _no_excuse, documents.NO_EXCUSE),
    _Route("POST", "/cases/{order}/code", _code, documents.CODE),
    _Route("GET", "/cases/{order}/visits", _visits, documents.VISITS),
    _Route("PUT", "/cases/{order}/help/{message}/handled", _handled, documents.HANDLED),
    _Route("DELETE", "/cases/{order}/help/{message}/handled", _not_handled, documents.NOT_HANDLED),
    _Route("GET", "/help", _help, documents.HELP),
    _Route("GET", "/statistics", _statistics, documents.STATISTICS),
)


def _query(request: Request) -> Claims:
    pairs = request.query_params.multi_items()
    query = dict(pairs)
    if len(query) != len(pairs):
        raise Malformed("a name occurs twice in the query")
    return Claims(query)


async def _body(request: Request) -> Claims:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != _JSON:
        raise _RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"The body has to be {_JSON}.")
    data = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                data += chunk
                if len(data) > MAX_BODY_BYTES:
                    raise _RefusedError(
                        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                        f"The body has to be at most {MAX_BODY_BYTES} bytes.",
                    )
    except TimeoutError as error:
        raise _RefusedError(HTTPStatus.REQUEST_TIMEOUT, "The body took too long.") from error
    return Claims(parse_object(bytes(data), max_bytes=MAX_BODY_BYTES))


async def _respond(serving: Serving, route: _Route, request: Request) -> Response:
    authorization = request.headers.get("authorization", "")
    try:
        if not await run_in_threadpool(is_staff, serving.home.folder, authorization):
            return make_problem(
                HTTPStatus.UNAUTHORIZED,
                "A token of staff's is needed.",
                {"WWW-Authenticate": "Bearer"},
            )
        body = await _body(request) if route.takes_body else Claims({})
        ask = _Ask(serving, request.path_params, _query(request), body)
        answer = await run_in_threadpool(route.handle, ask)
    except (Malformed, ClientDisconnect) as error:
        # The rule that was broken; never a value that was sent.
        return make_problem(HTTPStatus.BAD_REQUEST, f"Not a request of this route: {error}.")
    except _RefusedError as refused:
        close = {"Connection": "close"} if refused.status in _UNREAD else None
        return make_problem(refused.status, refused.detail, close)
    headers = {"Cache-Control": "no-store"}
    if not answer.body:
        return Response(status_code=answer.status, headers=headers)
    return Response(answer.body, answer.status, headers, _JSON)


_UNREAD = frozenset({HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.REQUEST_TIMEOUT})


def _add(router: APIRouter, serving: Serving, route: _Route) -> None:
    async def endpoint(request: Request) -> Response:
        return await _respond(serving, route, request)

    router.add_api_route(
        route.path, endpoint, methods=[route.method], response_class=Response, **route.document
    )


def staff_router(serving: Serving, prefix: str) -> APIRouter:
    """Make the routes of staff's systems, below `{prefix}/staff`."""
    # For the document alone: it looks at no token, `_respond` does.
    described = HTTPBearer(
        scheme_name="staff",
        description="A token that `homebound-authority token` made.",
        auto_error=False,
    )
    router = APIRouter(prefix=f"{prefix}/staff", tags=["staff"], dependencies=[Security(described)])
    for route in _ROUTES:
        _add(router, serving, route)
    return router
