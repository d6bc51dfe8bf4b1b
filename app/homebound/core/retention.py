"""When the question comes what becomes of a record; nothing but an answer ever erases one."""

from datetime import date, datetime, timedelta

from homebound.core.order import Order
from homebound.core.schedule import local_day

DEFAULT_DAYS = 30
DAYS = (7, 14, DEFAULT_DAYS, 90)


def asks_on(order: Order, kept: datetime | None, days: int | None) -> date | None:
    """Give the day, in the order's zone, on which to ask; None where nobody wants to be asked.

    It is so many `days` after the order's last, or after the resident last said to keep the record.
    """
    if days is None:
        return None
    since = order.last if kept is None else max(order.last, local_day(order, kept))
    return since + timedelta(days=days)
