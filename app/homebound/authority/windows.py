"""What became of each window, as far as the authority may know: no word of it judges anybody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, select

from homebound.authority.changing import current_order
from homebound.authority.store import Store
from homebound.authority.tables import orders, proofs, sharing, statements
from homebound.core.order import Order
from homebound.core.schedule import Slot, find_slot, slots
from homebound.protocol.config import Config
from homebound.protocol.receipt import Result


class Standing(StrEnum):
    """Where a window stands."""

    ON_TIME = "on time"
    LATE = "late"
    EXPLAINED = "explained"
    NONE_YET = "none yet"
    NOT_SHARING = "not sharing"


@dataclass(frozen=True)
class WindowState:
    """One window of one case; `help_wanted` is None where the resident does not share it."""

    ref: str
    window: str
    standing: Standing
    help_wanted: bool | None


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


def _state(
    ref: str, slot: Slot, proven: Proven | None, shared: list[Span], explained: list[Span]
) -> WindowState:
    if proven is not None:
        on_time = proven.result is Result.OK
        standing = Standing.ON_TIME if on_time else Standing.LATE
        return WindowState(ref, slot.ref, standing, proven.help_wanted)
    # Asked for only where sharing was on before it opened, and until it had closed.
    if not any(
        span.since <= slot.opens and (span.until is None or slot.late_until <= span.until)
        for span in shared
    ):
        return WindowState(ref, slot.ref, Standing.NOT_SHARING, None)
    told = any(
        span.since <= slot.opens and (span.until is None or slot.opens <= span.until)
        for span in explained
    )
    return WindowState(ref, slot.ref, Standing.EXPLAINED if told else Standing.NONE_YET, None)


def window_states(
    ref: str,
    order: Order,
    proven: Mapping[str, Proven],
    shared: list[Span],
    explained: list[Span],
    now: datetime,
) -> Iterator[WindowState]:
    """Give the state of every window that has opened, earliest first.

    A window that had opened when the order was issued is left out unless it was proven. `shared`
    is when sharing was on, `explained` which openings of windows the resident has explained.
    """
    for slot in slots(order):
        if slot.opens > now:
            return
        if slot.opens > order.issued or slot.ref in proven:
            yield _state(ref, slot, proven.get(slot.ref), shared, explained)


def _shared(connection: Connection, order_id: str) -> list[Span]:
    found = connection.execute(
        select(sharing.c.since, sharing.c.until).where(sharing.c.order_id == order_id)
    )
    return [
        Span(
            datetime.fromtimestamp(since, UTC),
            None if until is None else datetime.fromtimestamp(until, UTC),
        )
        for since, until in found
    ]


def _explained(connection: Connection, order: Order) -> list[Span]:
    found = connection.execute(
        select(statements.c.since, statements.c.until).where(
            statements.c.order_id == order.id, statements.c.since.is_not(None)
        )
    )
    spans = []
    for since, until in found:
        first = find_slot(order, since)
        last = None if until is None else find_slot(order, until)
        if first is not None:
            spans.append(Span(first.opens, None if last is None else last.opens))
    return spans


def _proven(connection: Connection, order_id: str) -> dict[str, Proven]:
    found = connection.execute(
        select(proofs.c.win, proofs.c.res, proofs.c.help).where(proofs.c.order_id == order_id)
    ).all()
    # A wish for a call counts whichever proof of the window it came with.
    wishes = {win for win, _, wanted in found if wanted}
    return {
        win: Proven(Result(res), True if win in wishes else wanted)
        for win, res, wanted in found
        if res != Result.FURTHER.value
    }


def list_windows(store: Store, config: Config, now: datetime) -> list[WindowState]:
    """List the windows of all cases that have opened, case by case. Raises StoreBusyError."""
    states: list[WindowState] = []
    with store.reading() as connection:
        found = connection.execute(
            select(orders.c.order_id, orders.c.ref).order_by(orders.c.ref, orders.c.order_id)
        ).all()
        for order_id, ref in found:
            order = current_order(connection, order_id, config)
            proven, shared = _proven(connection, order_id), _shared(connection, order_id)
            explained = _explained(connection, order)
            states.extend(window_states(ref, order, proven, shared, explained, now))
    return states
