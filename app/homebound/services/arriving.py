"""A change of an order that came with an answer: less holds at once, more once it is accepted."""

from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.change import Change, apply_change, is_lighter
from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.protocol.answer import read_change
from homebound.protocol.change import parse_change
from homebound.protocol.config import parse_config
from homebound.protocol.strict import Malformed
from homebound.vault import arrivals, orders
from homebound.vault.arrivals import Arrival
from homebound.vault.orders import AcceptedOrder, FollowedChange

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.services.consenting import Standing


def take_change(db: "Database", standing: "Standing", token: str, now: datetime) -> bool:
    """Follow a change that asks for less, keep one that asks for more to be shown; say whether it is new.

    Anything but a right and newer change of this order is left aside.
    """
    person, order = standing.person_id, standing.order
    try:
        change = read_change(token, order.id, standing.config)
        changed = apply_change(order, change)
    except (Malformed, UserError):
        return False
    waits = arrivals.get(db, person, order.id)
    if waits is not None and _revision(waits) >= change.revision:
        return False
    config = standing.config_tokens[0]
    lighter = is_lighter(order, change)
    if lighter:
        orders.change(db, person, changed, FollowedChange(now, config, token))
    arrivals.put(db, person, order.id, Arrival(now, config, token, lighter))
    return True


def _revision(arrival: Arrival) -> int:
    return parse_change(arrival.token, parse_config(arrival.config)).revision


def arrived(db: "Database", accepted: AcceptedOrder) -> tuple[Arrival, Change, Order, Order] | None:
    """Give a change that waits to be seen: itself, the order until then, and the order after it."""
    from homebound.protocol.order_file import read_order_file

    arrival = arrivals.get(db, accepted.person_id, accepted.order.id)
    if arrival is None or accepted.source is None:
        return None
    change = parse_change(arrival.token, parse_config(arrival.config))
    if not arrival.followed:
        was = accepted.order
        return arrival, change, was, apply_change(was, change)
    was = read_order_file(accepted.source).order
    for one in orders.changes(db, accepted.person_id, accepted.order.id):
        if one.token == arrival.token:
            break
        was = apply_change(was, parse_change(one.token, parse_config(one.config)))
    return arrival, change, was, apply_change(was, change)
