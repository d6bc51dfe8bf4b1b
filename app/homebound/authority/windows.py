"""What became of each window, as far as the authority may know: no word of it judges anybody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, select

from homebound.authority.store import Store
from homebound.authority.tables import enrolments, orders, proofs
from homebound.core.order import Order
from homebound.core.schedule import Slot, slots
from homebound.protocol.config import Config
from homebound.protocol.order import parse_order
from homebound.protocol.receipt import Result


class Standing(StrEnum):
    """Where a window stands."""

    ON_TIME = "on time"
    LATE = "late"
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


def _state(ref: str, slot: Slot, proven: Proven | None, sharing: datetime | None) -> WindowState:
    if proven is not None:
        on_time = proven.result is Result.OK
        standing = Standing.ON_TIME if on_time else Standing.LATE
        return WindowState(ref, slot.ref, standing, proven.help_wanted)
    # Asked for only where sharing was on before it opened.
    asked = sharing is not None and sharing <= slot.opens
    return WindowState(ref, slot.ref, Standing.NONE_YET if asked else Standing.NOT_SHARING, None)


def window_states(
    ref: str,
    order: Order,
    proven: Mapping[str, Proven],
    sharing: datetime | None,
    now: datetime,
) -> Iterator[WindowState]:
    """Give the state of every window that has opened, earliest first.

    A window that had opened when the order was issued is left out unless it was proven. `sharing`
    is when the resident opted in, None where they did not.
    """
    for slot in slots(order):
        if slot.opens > now:
            return
        if slot.opens > order.issued or slot.ref in proven:
            yield _state(ref, slot, proven.get(slot.ref), sharing)


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
            select(orders.c.order_id, orders.c.ref, orders.c.token, enrolments.c.enrolled)
            .outerjoin(enrolments)
            .order_by(orders.c.ref, orders.c.order_id)
        ).all()
        for order_id, ref, token, enrolled in found:
            proven = _proven(connection, order_id)
            sharing = None if enrolled is None else datetime.fromtimestamp(enrolled, UTC)
            order = parse_order(token, config.order_keys)
            states.extend(window_states(ref, order, proven, sharing, now))
    return states
