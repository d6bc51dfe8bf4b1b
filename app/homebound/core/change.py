"""A change of an order: a release, fewer or more days, other windows; past windows stay as they were."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, Period, Window, check_acceptable
from homebound.core.schedule import local_day, slots_of_day

MAX_CHANGES = 32  # of one order, the last of them a release: as many as its evidence holds


@dataclass(frozen=True)
class Change:
    """What an authority changes about an order from the day `since` on, in the order's zone.

    `revision` only ever rises. Of `since` itself only windows that open after `issued` (UTC) are
    touched. None leaves as it is. A release ends everything from `since` on.
    """

    order_id: str = field(repr=False)
    revision: int
    issued: datetime
    since: date
    last: date | None = None
    windows: tuple[Window, ...] | None = None
    released: bool = False
    why: str = field(default="", repr=False)


def is_lighter(order: Order, change: Change) -> bool:
    """Say whether a change asks for less only, and so acts at once; else the resident is asked."""
    if change.released:
        return True
    if change.windows is not None and set(change.windows) - set(order.windows):
        return False
    return change.last is None or change.last <= order.last


def _last_opened(order: Order, now: datetime) -> date | None:
    """Give the newest day with a window that has opened, None where none has."""
    day = min(order.last, local_day(order, now))
    while day >= order.first:
        if any(slot.opens <= now for slot in slots_of_day(order, day)):
            return day
        day -= timedelta(days=1)
    return None


def apply_change(order: Order, change: Change) -> Order:
    """Give the order as it is after a change.

    Raises UserError: CHANGE_OTHER_ORDER, CHANGE_OUTDATED for a revision that is not higher, or why
    the order would not be acceptable (CHANGE_NOT_ACCEPTABLE where its days do not join up, or after
    too many changes).
    """
    if change.order_id != order.id:
        raise UserError(ErrorCode.CHANGE_OTHER_ORDER)
    if change.revision <= order.revision:
        raise UserError(ErrorCode.CHANGE_OUTDATED)
    # Days that nobody was told of cannot be due, and a hole between two periods would be one.
    if not order.first <= change.since <= order.last + timedelta(days=1):
        raise UserError(ErrorCode.CHANGE_NOT_ACCEPTABLE)
    last = order.last if change.last is None else change.last
    windows = order.windows if change.windows is None else change.windows
    if change.released:
        last = change.since - timedelta(days=1)
    elif last < change.since - timedelta(days=1):
        raise UserError(ErrorCode.CHANGE_NOT_ACCEPTABLE)
    before = order.periods or (Period(order.first, order.issued, order.last, order.windows),)
    if len(before) > MAX_CHANGES or (len(before) == MAX_CHANGES and not change.released):
        raise UserError(ErrorCode.CHANGE_NOT_ACCEPTABLE)
    ruled = Period(change.since, change.issued, last, () if change.released else windows)
    # What had opened by then stays due, also where it lies behind the new last day.
    opened = _last_opened(replace(order, written=frozenset()), change.issued) or order.first
    changed = replace(
        order,
        last=max(order.first, last, opened),
        windows=windows,
        periods=(*before, ruled),
        revision=change.revision,
        released=change.released,
    )
    check_acceptable(changed)
    return changed


def follow_all(order: Order, changes: Iterable[Change]) -> Order:
    """Give an order as it is after several changes, lowest revision first. Raises as `apply_change`."""
    for change in changes:
        order = apply_change(order, change)
    return order


@dataclass(frozen=True)
class Placed:
    """A change in its place among those of an order, whichever came first.

    `order` is the order with all of them, `was` and `then` what this one is shown as: before and
    after it, with the last day that the order has now. `until` is the last day that is its own
    where a later change goes on from there, None for the newest.
    """

    order: Order
    was: Order
    then: Order
    until: date | None = None


def place_change(issued: Order, others: Sequence[Change], change: Change) -> Placed:
    """Put a change in its place among others, by revision. Raises UserError as `apply_change`."""
    was = follow_all(issued, [one for one in others if one.revision < change.revision])
    then = apply_change(was, change)
    later = [one for one in others if one.revision > change.revision]
    if not later:
        return Placed(then, was, then)
    order = follow_all(then, later)
    until = min(one.since for one in later) - timedelta(days=1)
    return Placed(order, replace(was, last=order.last), replace(then, last=order.last), until)
