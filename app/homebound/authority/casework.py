"""What staff see of cases, as JSON: where windows stand, what residents said, and what was changed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, and_, bindparam, exists, func, or_, select

from homebound.authority.changing import current_order
from homebound.authority.counting import HELP_WANTED
from homebound.authority.serving import Serving
from homebound.authority.tables import (
    changes,
    enrolments,
    excuses,
    former_enrolments,
    handled,
    orders,
    proofs,
    reissues,
    sharing,
    statements,
)
from homebound.authority.windows import Standing, WindowState, case_windows
from homebound.core.order import Order, Window
from homebound.core.schedule import find_slot
from homebound.protocol import disclosure
from homebound.protocol import statements as said
from homebound.protocol.change import read_unverified_change
from homebound.protocol.jws import VerifyingKey, unverified_header
from homebound.protocol.receipt import KINDS, Kind, Result
from homebound.protocol.strict import Malformed

Json = dict[str, object]

MAX_PAGE = 200
# Of how many cases one answer looks at the windows: the rest comes with the next page.
_LOOKED_AT = 400
_PARSERS = {
    Kind.HELP.value: said.parse_help,
    Kind.EXPLANATION.value: said.parse_explanation,
    Kind.OBJECTION.value: said.parse_objection,
    Kind.DISCLOSURE.value: disclosure.parse_disclosure,
}
_RECEIVED = {Result.OK: "on time", Result.LATE: "late"}


@dataclass(frozen=True)
class Case:
    """One case: the authority's own name for it, its order as it is now, and its windows."""

    ref: str = field(repr=False)
    order: Order
    states: list[WindowState] = field(repr=False)


def write_time(moment: datetime | int) -> str:
    """Write an instant (UTC, or seconds since 1970) as RFC 3339 does."""
    if isinstance(moment, int):
        moment = datetime.fromtimestamp(moment, UTC)
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def load_case(connection: Connection, serving: Serving, order_id: str) -> Case | None:
    """Read a case, None where there is no such order."""
    ref = connection.execute(
        select(orders.c.ref).where(orders.c.order_id == order_id)
    ).scalar_one_or_none()
    if ref is None:
        return None
    order = current_order(connection, order_id)
    states = case_windows(connection, ref, order, serving.clock())
    return Case(ref, replace(order, written=frozenset(one.window for one in states)), states)


def _window(window: Window) -> Json:
    return {
        "id": window.id,
        "opens": f"{window.opens:%H:%M}",
        "closes": f"{window.closes:%H:%M}",
        "grace": window.grace.seconds // 60,
    }


_ORDER: BindParameter[str] = bindparam("order")
_HANDLED = and_(handled.c.order_id == statements.c.order_id, handled.c.msg == statements.c.msg)
_OPEN_HELP = (
    select(func.count())
    .select_from(statements.join(handled, _HANDLED, isouter=True))
    .where(
        statements.c.order_id == _ORDER,
        statements.c.kind == Kind.HELP.value,
        handled.c.msg.is_(None),
    )
    .scalar_subquery()
)
# What is said of a case in a line besides its windows: in one statement, built once.
_FACTS = select(
    _OPEN_HELP.label("asked"),
    exists().where(reissues.c.order_id == _ORDER).label("reissued"),
    exists().where(enrolments.c.order_id == _ORDER).label("enrolled"),
    exists().where(sharing.c.order_id == _ORDER, sharing.c.until.is_(None)).label("shared"),
)


def _key_state(facts: Row[Any, Any, Any, Any]) -> str:
    if facts.reissued:
        return "code given out anew"
    return "enrolled" if facts.enrolled else "not enrolled"


def summarise(connection: Connection, case: Case) -> Json:
    """Give the few facts by which staff choose whom to call."""
    order = case.order
    counted = Counter(state.standing for state in case.states)
    proven = [state for state in case.states if state.received is not None]
    facts = connection.execute(_FACTS, {"order": order.id}).one()
    return {
        "order": order.id,
        "ref": case.ref,
        "zone": order.zone,
        "first": order.first.isoformat(),
        "last": order.last.isoformat(),
        "released": order.released,
        "sharing": bool(facts.shared),
        "key": _key_state(facts),
        "counts": {standing.value: counted[standing] for standing in Standing},
        # By the newest check-in, or by a request that nobody has seen to.
        "help_wanted": bool(facts.asked or (proven and proven[-1].help_wanted)),
        "help_requests": facts.asked,
    }


def list_cases(
    connection: Connection,
    serving: Serving,
    after: str,
    limit: int,
    ref: str | None,
    standing: str | None,
) -> Json:
    """List cases in the order of their ids.

    `standing` keeps those with a window that stands so, or those in which help is wanted.
    """
    page = select(orders.c.order_id).where(orders.c.order_id > after).order_by(orders.c.order_id)
    if ref is not None:
        page = page.where(orders.c.ref == ref)
    ids = connection.execute(page.limit(_LOOKED_AT)).scalars().all()
    found: list[Json] = []
    last = None
    for order_id in ids:
        if len(found) == limit:
            break
        last = order_id
        case = load_case(connection, serving, order_id)
        if case is None:
            continue
        if standing not in (None, HELP_WANTED, *(state.standing for state in case.states)):
            continue
        line = summarise(connection, case)
        if standing != HELP_WANTED or line["help_wanted"]:
            found.append(line)
    more = last is not None and (last != ids[-1] or len(ids) == _LOOKED_AT)
    return {"cases": found, "next": last if more else None}


def _window_rows(
    connection: Connection, order_id: str
) -> tuple[Mapping[str, Row[Any, Any, Any]], frozenset[str]]:
    excused = {
        row.win: row
        for row in connection.execute(
            select(excuses.c.win, excuses.c.why, excuses.c.at).where(excuses.c.order_id == order_id)
        )
    }
    answered = connection.execute(
        select(proofs.c.win).where(proofs.c.order_id == order_id, proofs.c.record.is_not(None))
    ).scalars()
    return excused, frozenset(answered)


def _windows(connection: Connection, case: Case) -> Iterable[Json]:
    excused, answered = _window_rows(connection, case.order.id)
    for state in case.states:
        slot = find_slot(case.order, state.window)
        excuse = excused.get(state.window)
        if slot is None:
            continue
        yield {
            "window": state.window,
            "opens": write_time(slot.opens),
            "closes": write_time(slot.closes),
            "standing": state.standing.value,
            "received": None if state.received is None else _RECEIVED[state.received],
            "help_wanted": state.help_wanted,
            "answers": state.window in answered,
            "excuse": None if excuse is None else {"why": excuse.why, "at": write_time(excuse.at)},
        }


def _keys(connection: Connection, order_id: str) -> list[Json]:
    former = connection.execute(
        select(
            former_enrolments.c.kid, former_enrolments.c.enrolled, former_enrolments.c.superseded
        ).where(former_enrolments.c.order_id == order_id)
    )
    bound = connection.execute(
        select(enrolments.c.kid, enrolments.c.enrolled).where(enrolments.c.order_id == order_id)
    )
    found: list[Json] = [
        {"key": row.kid, "enrolled": write_time(row.enrolled), "until": write_time(row.superseded)}
        for row in former
    ]
    found.sort(key=lambda one: str(one["enrolled"]))
    return found + [
        {"key": row.kid, "enrolled": write_time(row.enrolled), "until": None} for row in bound
    ]


def _verifying(connection: Connection, order_ids: Iterable[str]) -> dict[str, VerifyingKey]:
    wanted = list(order_ids)
    return {
        kid: VerifyingKey(key)
        for table in (enrolments, former_enrolments)
        for kid, key in connection.execute(
            select(table.c.kid, table.c.key).where(table.c.order_id.in_(wanted))
        )
    }


def _statement(kind: str, token: str, keys: Mapping[str, VerifyingKey]) -> Json:
    typ, header = unverified_header(token, max_bytes=len(token))
    if KINDS.get(typ) != kind or header.kid not in keys:
        raise Malformed("a statement by nobody known")
    told = _PARSERS[kind](token, keys[header.kid])
    match told:
        case said.HelpRequest():
            return {"what": told.kind.value, "note": told.note}
        case said.Explanation():
            span: Json = {"from": told.since, "to": told.until}
            return span | {"why": told.why.value, "note": told.note}
        case said.Objection():
            return {"what": told.what.value, "note": told.note}
        case disclosure.Disclosure():
            return {"note": told.purpose, "until": write_time(told.expires)}
        case _:
            raise Malformed("a statement of no known kind")


_SAID = (
    select(
        statements.c.order_id,
        statements.c.msg,
        statements.c.kind,
        statements.c.at,
        statements.c.token,
        handled.c.at.label("handled"),
    )
    .join(handled, _HANDLED, isouter=True)
    .order_by(statements.c.order_id, statements.c.msg)
)


def _said(row: Row[Any, Any, Any, Any, Any, Any], keys: Mapping[str, VerifyingKey]) -> Json:
    told: Json = {"message": row.msg, "kind": row.kind, "at": write_time(row.at)}
    if row.kind == Kind.HELP.value:
        told["handled"] = None if row.handled is None else write_time(row.handled)
    return told | _statement(row.kind, row.token, keys)


def _changes(connection: Connection, order_id: str) -> Iterable[Json]:
    tokens = connection.execute(
        select(changes.c.token).where(changes.c.order_id == order_id).order_by(changes.c.rev)
    ).scalars()
    for token in tokens:
        change = read_unverified_change(token)
        yield {
            "revision": change.revision,
            "at": write_time(change.issued),
            "from": change.since.isoformat(),
            "last": None if change.last is None else change.last.isoformat(),
            "windows": None if change.windows is None else [_window(w) for w in change.windows],
            "released": change.released,
            "why": change.why,
        }


def describe(connection: Connection, case: Case) -> Json:
    """Give everything that staff may know of a case: no answer of the resident's is among it."""
    order_id = case.order.id
    keys = _verifying(connection, [order_id])
    told = [
        _said(row, keys)
        for row in connection.execute(_SAID.where(statements.c.order_id == order_id))
    ]
    return summarise(connection, case) | {
        "rules": [_window(window) for window in case.order.windows],
        "windows": list(_windows(connection, case)),
        "said": sorted(told, key=lambda one: str(one["at"])),
        "changes": list(_changes(connection, order_id)),
        "keys": _keys(connection, order_id),
    }


def list_help(connection: Connection, after: tuple[str, str], limit: int) -> Json:
    """List the help requests that nobody has seen to yet, page by page."""
    order_id, msg = after
    found = connection.execute(
        _SAID.where(
            statements.c.kind == Kind.HELP.value,
            handled.c.msg.is_(None),
            or_(
                statements.c.order_id > order_id,
                and_(statements.c.order_id == order_id, statements.c.msg > msg),
            ),
        ).limit(limit + 1)
    ).all()
    page = found[:limit]
    keys = _verifying(connection, {row.order_id for row in page})
    refs = {
        row.order_id: row.ref
        for row in connection.execute(
            select(orders.c.order_id, orders.c.ref).where(
                orders.c.order_id.in_({row.order_id for row in page})
            )
        )
    }
    requests = [
        {"order": row.order_id, "ref": refs[row.order_id]} | _said(row, keys) for row in page
    ]
    more = len(found) > limit
    return {"requests": requests, "next": f"{page[-1].order_id}.{page[-1].msg}" if more else None}
