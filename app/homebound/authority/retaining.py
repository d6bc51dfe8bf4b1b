"""Retention: what the policy in the configuration says is deleted, is deleted without being asked."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert, select

from homebound.authority.changing import current_order
from homebound.authority.serving import Serving
from homebound.authority.tables import codes, endings, metadata, orders
from homebound.core.order import Order
from homebound.core.schedule import to_instant
from homebound.protocol.strict import write_moment

BATCH = 50  # orders in one transaction: others write in between


def ends_at(order: Order) -> datetime:
    """Give the instant at which an order's last day is over in its zone."""
    return to_instant(order.last + timedelta(days=1), time(), ZoneInfo(order.zone))


def note_endings(serving: Serving) -> int:
    """Work out when some orders end for which that is not known; give how many.

    Again and again until it gives 0. Raises StoreBusyError.
    """
    unknown = (
        select(orders.c.order_id)
        .join(endings, endings.c.order_id == orders.c.order_id, isouter=True)
        .where(endings.c.order_id.is_(None))
        .order_by(orders.c.order_id)
        .limit(BATCH)
        # Whoever changes an order waits, and then takes away what is noted here.
        .with_for_update(of=orders, key_share=True)
    )
    with serving.store.writing() as connection:
        found = connection.execute(unknown).scalars().all()
        # Another process may have noted some while this one waited for them.
        noted = connection.execute(
            select(endings.c.order_id).where(endings.c.order_id.in_(found))
        ).scalars()
        rows = [
            {
                "order_id": order_id,
                "ends": write_moment(ends_at(current_order(connection, order_id))),
            }
            for order_id in sorted(set(found) - set(noted))
        ]
        if rows:
            connection.execute(insert(endings), rows)
        return len(found)


def forget_ended(serving: Serving, now: datetime) -> int:
    """Delete some orders that the policy keeps no longer, with all that is held; give how many.

    Again and again until it gives 0. Raises StoreBusyError.
    """
    kept = timedelta(days=serving.config.policy.keep_days)
    due = (
        select(orders.c.order_id)
        .join(endings, endings.c.order_id == orders.c.order_id)
        .where(endings.c.ends <= write_moment(now - kept))
        .order_by(orders.c.order_id)
        .limit(BATCH)
        # Not for deletion yet: who enrols has the code's row, and asks for the order's after it.
        .with_for_update(of=orders, key_share=True)
    )
    with serving.store.writing() as connection:
        found = connection.execute(due).scalars().all()
        _delete(connection, found)
        return len(found)


def _delete(connection: Connection, order_ids: Iterable[str]) -> None:
    of_orders = [
        table
        for table in reversed(metadata.sorted_tables)
        if "order_id" in table.c and table is not codes
    ]
    for order_id in order_ids:
        # The code first: from then on nobody enrols, and who was enrolling has done so.
        for table in (codes, *of_orders):
            connection.execute(delete(table).where(table.c.order_id == order_id))
