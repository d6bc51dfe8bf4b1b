"""What became of each window, as far as the authority may know: no word of it judges anybody."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from operator import itemgetter

from sqlalchemy import BindParameter, Connection, bindparam, select

from homebound.authority.changing import current_order, every_revision, find_in
from homebound.authority.store import Store
from homebound.authority.tables import excuses, orders, proofs, sharing, statements
from homebound.core.order import Order
from homebound.core.schedule import Slot, slots, slots_of_day
from homebound.protocol.receipt import Result

# Built once: to build a statement takes longer than to run it.
_ORDER: BindParameter[str] = bindparam("order")
_SHARED = select(sharing.c.since, sharing.c.until).where(sharing.c.order_id == _ORDER)
_EXPLAINED = select(statements.c.since, statements.c.until, statements.c.at).where(
    statements.c.order_id == _ORDER, statements.c.since.is_not(None)
)
_PROVEN = select(proofs.c.win, proofs.c.res, proofs.c.help).where(proofs.c.order_id == _ORDER)
_EXCUSED = select(excuses.c.win).where(excuses.c.order_id == _ORDER)


class Standing(StrEnum):
    """Where a window stands."""

    ON_TIME = "on time"
    LATE = "late"
    MISSED = "missed"  # nothing came until it had closed; it may still come late
    EXPLAINED = "explained"
    EXCUSED = "excused"
    NONE_YET = "none yet"  # it is still open
    NOT_SHARING = "not sharing"


@dataclass(frozen=True)
class WindowState:
    """One window of one case; `help_wanted` is None where the resident does not share it.

    `received` is how its first proof came, None without one: an excuse does not hide it.
    """

    ref: str
    window: str
    standing: Standing
    help_wanted: bool | None
    received: Result | None = None


@dataclass(frozen=True)
class Proven:
    """How the first proof of a window came, and whether any of the window asks for a call."""

    result: Result
    help_wanted: bool | None


@dataclass(frozen=True)
class Span:
    """From when to when something holds, in UTC; None is without an end."""

    since: datetime
    until: datetime | None


@dataclass(frozen=True)
class Known:
    """What is known of an order's windows besides its proofs.

    When sharing was on, which openings of windows the resident has explained, and which windows
    staff have excused.
    """

    shared: list[Span]
    explained: list[Span]
    excused: Collection[str] = ()


def _standing(slot: Slot, result: Result | None, known: Known, now: datetime) -> Standing:
    if result is Result.OK:
        return Standing.ON_TIME
    if slot.ref in known.excused:
        return Standing.EXCUSED
    if result is not None:
        return Standing.LATE
    # Asked for only where sharing was on before it opened, and until it had closed.
    if not any(
        span.since <= slot.opens and (span.until is None or slot.late_until <= span.until)
        for span in known.shared
    ):
        return Standing.NOT_SHARING
    if any(
        span.since <= slot.opens and (span.until is None or slot.opens <= span.until)
        for span in known.explained
    ):
        return Standing.EXPLAINED
    return Standing.NONE_YET if now < slot.late_until else Standing.MISSED


def window_states(
    ref: str,
    order: Order,
    proven: Mapping[str, Proven],
    known: Known,
    now: datetime,
    day: date | None = None,
) -> Iterator[WindowState]:
    """Give the state of every window that has opened, earliest first; of one day where it is given.

    A window that had opened when the order was issued is left out unless it was proven.
    """
    for slot in slots(order) if day is None else slots_of_day(order, day):
        if slot.opens > now:
            return
        if slot.opens > order.issued or slot.ref in proven:
            found = proven.get(slot.ref)
            result, wish = (None, None) if found is None else (found.result, found.help_wanted)
            standing = _standing(slot, result, known, now)
            yield WindowState(ref, slot.ref, standing, wish, result)


def _shared(connection: Connection, order_id: str) -> list[Span]:
    found = connection.execute(_SHARED, {"order": order_id})
    return [
        Span(
            datetime.fromtimestamp(since, UTC),
            None if until is None else datetime.fromtimestamp(until, UTC),
        )
        for since, until in found
    ]


def _explained(connection: Connection, order: Order) -> list[Span]:
    found = connection.execute(_EXPLAINED, {"order": order.id}).all()
    # Who is back says until when they were away: that ends what was said without an end.
    ended = {
        since: at for since, until, at in sorted(found, key=itemgetter(2)) if until is not None
    }
    spans = []
    # A change may have taken away the windows that an explanation names, and not what it says.
    orders = every_revision(connection, order.id) if order.revision else [order]
    for since, until, at in found:
        first = find_in(orders, since)
        last = None if until is None else find_in(orders, until)
        if first is not None and (until is not None or ended.get(since, 0) < at):
            spans.append(Span(first.opens, None if last is None else last.opens))
    return spans


def _proven(connection: Connection, order_id: str) -> dict[str, Proven]:
    found = connection.execute(_PROVEN, {"order": order_id}).all()
    # A wish for a call counts whichever proof of the window it came with.
    wishes = {win for win, _, wanted in found if wanted}
    return {
        win: Proven(Result(res), True if win in wishes else wanted)
        for win, res, wanted in found
        if res != Result.FURTHER.value
    }


def _excused(connection: Connection, order_id: str) -> frozenset[str]:
    return frozenset(connection.execute(_EXCUSED, {"order": order_id}).scalars())


def case_windows(
    connection: Connection, ref: str, order: Order, now: datetime, day: date | None = None
) -> list[WindowState]:
    """List the windows of a case that have opened, earliest first; of one day where it is given."""
    known = Known(
        _shared(connection, order.id),
        _explained(connection, order),
        _excused(connection, order.id),
    )
    proven = _proven(connection, order.id)
    # Who had not heard of a change reported by the windows of before it.
    whole = replace(order, written=frozenset(proven))
    return list(window_states(ref, whole, proven, known, now, day))


def list_windows(store: Store, now: datetime) -> list[WindowState]:
    """List the windows of all cases that have opened, case by case. Raises StoreBusyError."""
    states: list[WindowState] = []
    with store.reading() as connection:
        found = connection.execute(
            select(orders.c.order_id, orders.c.ref).order_by(orders.c.ref, orders.c.order_id)
        ).all()
        for order_id, ref in found:
            order = current_order(connection, order_id)
            states.extend(case_windows(connection, ref, order, now))
    return states
