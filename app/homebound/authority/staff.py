"""The routes of staff's systems, behind a token: cases, excuses, changes, codes, help, numbers.

They tell what came and what did not, and take down what people decide; no route decides anything.
"""

import re
from datetime import UTC, date, time, timedelta
from http import HTTPStatus

from fastapi import APIRouter, Request, Response, Security
from fastapi.security import HTTPBearer
from sqlalchemy import Connection, delete, insert, select

from homebound.authority import staff_documents as documents
from homebound.authority.casework import (
    Case,
    describe,
    list_cases,
    list_help,
    load_case,
    write_time,
)
from homebound.authority.changing import ChangeRequest, change_case
from homebound.authority.counting import HELP_WANTED, MAX_DAYS, list_days
from homebound.authority.errors import OperatorError
from homebound.authority.excusing import excuse_window, has_window, take_back_excuse
from homebound.authority.serving import Serving
from homebound.authority.sormas import DISEASE, Person, shared_answers, visits
from homebound.authority.staff_requests import (
    Answer,
    Ask,
    RefusedError,
    Route,
    respond,
    write_answer,
)
from homebound.authority.superseding import reissue_code
from homebound.authority.tables import handled, orders, statements
from homebound.authority.windows import Standing
from homebound.core.explanation import MAX_NOTE_BYTES
from homebound.core.order import MAX_WINDOWS, Window
from homebound.protocol.addressed import NOTE
from homebound.protocol.config import CHAIN_ID
from homebound.protocol.enrolment import format_code
from homebound.protocol.jws import ID_BYTES
from homebound.protocol.plain_text import is_plain
from homebound.protocol.receipt import Kind
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    decode_base64url,
    write_array,
    write_moment,
)

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_REF = re.compile(r"[^\x00-\x1f\x7f]{1,64}")
_UUID = re.compile(r"[A-Za-z0-9-]{1,64}")
_DISEASE = re.compile(r"[A-Z][A-Z0-9_]{0,63}")
_STANDING = re.compile("|".join((*Standing, HELP_WANTED)))


def _is_id(text: str, length: int) -> bool:
    try:
        decode_base64url(text, length=length)
    except Malformed:
        return False
    return True


def _not_found(what: str) -> RefusedError:
    return RefusedError(HTTPStatus.NOT_FOUND, f"There is no such {what}.")


def _order_id(ask: Ask) -> str:
    # Before a database sees it: some take a text that no id is for an error of their own.
    if not _is_id(ask.path["order"], ID_BYTES):
        raise _not_found("case")
    return ask.path["order"]


def _case(connection: Connection, ask: Ask) -> Case:
    found = load_case(connection, ask.serving, _order_id(ask))
    if found is None:
        raise _not_found("case")
    return found


def _lock(connection: Connection, ask: Ask) -> str:
    """Lock the order of the path, so that one thing at a time changes it; give its id."""
    order_id = _order_id(ask)
    found = connection.execute(
        select(orders.c.order_id)
        .where(orders.c.order_id == order_id)
        .with_for_update(key_share=True)
    ).first()
    if found is None:
        raise _not_found("case")
    return order_id


def _cases(ask: Ask) -> Answer:
    after = ask.query.encoded("after", ID_BYTES) if "after" in ask.query else ""
    limit = ask.limit
    ref = ask.text("ref", _REF) or None
    standing = ask.text("standing", _STANDING) or None
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        return write_answer(list_cases(connection, ask.serving, after, limit, ref, standing))


def _one_case(ask: Ask) -> Answer:
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        return write_answer(describe(connection, _case(connection, ask)))


def _why(body: Claims) -> str:
    why = body.text("why", NOTE) if "why" in body else ""
    if not is_plain(why):
        raise Malformed("why is not a plain text")
    if len(why.encode()) > MAX_NOTE_BYTES:
        raise RefusedError(HTTPStatus.CONFLICT, f"A note has at most {MAX_NOTE_BYTES} bytes.")
    return why


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
    return tuple(_rule(item) for item in body.items("windows", 1, MAX_WINDOWS))


def _change(ask: Ask) -> Answer:
    ask.query.finish()
    body = ask.body
    request = ChangeRequest(
        ref="",
        since=body.day("from"),
        last=body.day("last") if "last" in body else None,
        windows=_rules(body) if "windows" in body else None,
        released=body.boolean("released") if "released" in body else False,
        why=_why(body),
    )
    body.finish()
    if request.released == (request.last is not None or request.windows is not None):
        raise Malformed("a change is a release, or else a last day or windows")
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        try:
            changed = change_case(connection, ask.serving.home, order_id, request, ask.now)
        except OperatorError as error:
            raise RefusedError(HTTPStatus.CONFLICT, str(error)) from error
    return write_answer(
        {
            "revision": changed.order.revision,
            "last": changed.order.last.isoformat(),
            "released": changed.order.released,
            "file": changed.data.decode("utf-8"),
        },
        HTTPStatus.CREATED,
    )


def _window(connection: Connection, ask: Ask, order_id: str) -> str:
    window = ask.path["window"]
    if not has_window(connection, order_id, window):
        raise _not_found("window of this case")
    return window


def _excuse(ask: Ask) -> Answer:
    ask.query.finish()
    why = _why(ask.body)
    ask.body.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        window = _window(connection, ask, order_id)
        at = excuse_window(connection, order_id, window, why, ask.now)
    return write_answer({"window": window, "why": why, "at": write_time(at)})


def _no_excuse(ask: Ask) -> Answer:
    ask.query.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        take_back_excuse(connection, order_id, _window(connection, ask, order_id))
    return Answer()


def _code(ask: Ask) -> Answer:
    ask.query.finish()
    with ask.serving.store.writing() as connection:
        order_id = _lock(connection, ask)
        code = reissue_code(connection, ask.serving.code_key, order_id, ask.now)
    if code is None:
        raise _not_found("case")
    return write_answer({"code": format_code(code)}, HTTPStatus.CREATED)


def _help(ask: Ask) -> Answer:
    after = ("", "")
    if "after" in ask.query:
        order_id, _, msg = ask.query.text("after", re.compile(r"[^.]{22}\.[^.]{43}")).partition(".")
        if not (_is_id(order_id, ID_BYTES) and _is_id(msg, HASH_BYTES)):
            raise Malformed("after is not what an answer gave")
        after = (order_id, msg)
    limit = ask.limit
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        return write_answer(list_help(connection, after, limit))


def _handled(ask: Ask) -> Answer:
    return _mark(ask, is_done=True)


def _not_handled(ask: Ask) -> Answer:
    return _mark(ask, is_done=False)


def _mark(ask: Ask, *, is_done: bool) -> Answer:
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
    return Answer()


def _statistics(ask: Ask) -> Answer:
    today = ask.now.astimezone(UTC).date()
    last = _day(ask, "to", today)
    first = _day(ask, "from", today - timedelta(days=MAX_DAYS - 1))
    ask.query.finish()
    counted = list_days(ask.serving.store, first, last)
    rows = [{"day": day.isoformat(), "cases": shown} for day, shown in counted.items()]
    return write_answer({"days": rows})


def _day(ask: Ask, name: str, otherwise: date) -> date:
    return ask.query.day(name) if name in ask.query else otherwise


def _visits(ask: Ask) -> Answer:
    person = Person(ask.query.text("person", _UUID), ask.text("disease", _DISEASE, DISEASE))
    ask.query.finish()
    with ask.serving.store.reading() as connection:
        case = _case(connection, ask)
        answers = shared_answers(connection, case.order.id)
    if not answers:
        raise RefusedError(HTTPStatus.CONFLICT, "This case shares no answers.")
    made = visits(person, case.order, case.states, answers, ask.now)
    return Answer(HTTPStatus.OK, write_array(list(made)))


_ROUTES = (
    Route("GET", "/cases", _cases, documents.CASES),
    Route("GET", "/cases/{order}", _one_case, documents.CASE),
    Route("POST", "/cases/{order}/changes", _change, documents.CHANGE, takes_body=True),
    Route("PUT", "/cases/{order}/excuses/{window}", _excuse, documents.EXCUSE, takes_body=True),
    Route("DELETE", "/cases/{order}/excuses/{window}", _no_excuse, documents.NO_EXCUSE),
    Route("POST", "/cases/{order}/code", _code, documents.CODE),
    Route("GET", "/cases/{order}/visits", _visits, documents.VISITS),
    Route("PUT", "/cases/{order}/help/{message}/handled", _handled, documents.HANDLED),
    Route("DELETE", "/cases/{order}/help/{message}/handled", _not_handled, documents.NOT_HANDLED),
    Route("GET", "/help", _help, documents.HELP),
    Route("GET", "/statistics", _statistics, documents.STATISTICS),
)


def _add(router: APIRouter, serving: Serving, route: Route) -> None:
    async def endpoint(request: Request) -> Response:
        return await respond(serving, route, request)

    router.add_api_route(
        route.path, endpoint, methods=[route.method], response_class=Response, **route.document
    )


def staff_router(serving: Serving, prefix: str) -> APIRouter:
    """Make the routes of staff's systems, below `{prefix}/staff`."""
    # For the document alone: it looks at no token, `respond` does.
    described = HTTPBearer(
        scheme_name="staff",
        description="A token that `homebound-authority token` made.",
        auto_error=False,
    )
    router = APIRouter(prefix=f"{prefix}/staff", tags=["staff"], dependencies=[Security(described)])
    for route in _ROUTES:
        _add(router, serving, route)
    return router
