"""A change of an order that came with an answer: less holds at once, more once it is accepted."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.change import Change, Placed, apply_change, is_lighter, place_change
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.schedule import Due, Slot, due, slots
from homebound.protocol.answer import read_change
from homebound.protocol.change import parse_change, read_unverified_change
from homebound.protocol.config import parse_config
from homebound.protocol.strict import Malformed
from homebound.vault import arrivals, orders
from homebound.vault.arrivals import Arrival
from homebound.vault.orders import AcceptedOrder, FollowedChange

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.services.consenting import Standing


def followed_changes(
    db: "Database", accepted: AcceptedOrder
) -> list[tuple[Change, FollowedChange]]:
    """Give the changes of an order that are followed, by revision: a missed one comes after a later."""
    found = orders.changes(db, accepted.person_id, accepted.order.id)
    read = [(read_unverified_change(one.token), one) for one in found]
    return sorted(read, key=lambda pair: pair[0].revision)


def place(db: "Database", accepted: AcceptedOrder, change: Change) -> tuple[Placed, bool]:
    """Put a change in its place among those that are followed; say whether it asks for less only.

    Raises UserError as `apply_change`: CHANGE_OUTDATED also for a lower revision that is held, or
    whose days a later one says anew.
    """
    order = accepted.order
    if change.revision > order.revision:
        changed = apply_change(order, change)
        return Placed(changed, order, changed), is_lighter(order, change)
    held = [one for one, _ in followed_changes(db, accepted)]
    if any(
        one.revision == change.revision
        or (one.revision > change.revision and one.since <= change.since)
        for one in held
    ):
        raise UserError(ErrorCode.CHANGE_OUTDATED)
    placed = place_change(_issued(accepted), held, change)
    lighter = _asked(accepted, placed.order) <= _asked(accepted, order)
    return replace(placed, order=replace(placed.order, written=order.written)), lighter


def _issued(accepted: AcceptedOrder) -> Order:
    from homebound.protocol.order_file import read_order_file

    if accepted.source is None:
        raise LookupError("only a verified order is changed")
    return read_order_file(accepted.source).order


def _asked(accepted: AcceptedOrder, order: Order) -> set[Slot]:
    """Give what an order asks of who accepted it, whatever was entered beside."""
    found = slots(replace(order, written=frozenset()))
    begins, ends = accepted.accepted, accepted.replaced
    return {slot for slot in found if due(slot, order, begins, ends) is Due.DUE}


def take_change(db: "Database", standing: "Standing", token: str, now: datetime) -> bool:
    """Follow a change that asks for less, keep one that asks for more to be shown; say whether it is new.

    Anything but a right change of this order, newer or missed, is left aside; a missed one also
    while a later one waits to be seen: it comes again.
    """
    person = standing.person_id
    # As it is now: another change may have been followed while the message was on its way.
    known = (one for one in orders.all(db, person) if one.order.id == standing.order.id)
    accepted = next(known, standing.accepted)
    order = accepted.order
    try:
        change = read_change(token, order.id, standing.config)
        placed, lighter = place(db, accepted, change)
    except (Malformed, UserError):
        return False
    waits = arrivals.get(db, person, order.id)
    if waits is not None and _revision(waits) >= change.revision:
        return False
    config = standing.config_tokens[0]
    if lighter:
        orders.change(db, person, placed.order, FollowedChange(now, config, token))
    asked, asks = _asked(accepted, order), _asked(accepted, placed.order)
    if change.revision < order.revision and asks == asked:
        # No news, but a part of the order. What waits for acceptance may not join it: it comes again.
        if waits is not None and not waits.followed:
            arrivals.forget(db, person, order.id)
        return False
    arrivals.put(db, person, order.id, Arrival(now, config, token, lighter))
    return True


def _revision(arrival: Arrival) -> int:
    return read_unverified_change(arrival.token).revision


def forget_arrived(db: "Database", accepted: AcceptedOrder, placed: Placed, change: Change) -> None:
    """Note that a change is followed: what waits to be seen was of before, or comes again.

    The news of a later one stay, where this one was missed and went in its place.
    """
    waits = arrivals.get(db, accepted.person_id, accepted.order.id)
    if waits is None or not change.revision < placed.order.revision <= _revision(waits):
        arrivals.forget(db, accepted.person_id, accepted.order.id)


def arrived(db: "Database", accepted: AcceptedOrder) -> tuple[Arrival, Change, Placed] | None:
    """Give a change that waits to be seen: itself, and it in its place."""
    arrival = arrivals.get(db, accepted.person_id, accepted.order.id)
    if arrival is None or accepted.source is None:
        return None
    change = parse_change(arrival.token, parse_config(arrival.config))
    if not arrival.followed:
        return arrival, change, place(db, accepted, change)[0]
    found = [one for one, _ in followed_changes(db, accepted)]
    others = [one for one in found if one.revision != change.revision]
    return arrival, change, place_change(_issued(accepted), others, change)
