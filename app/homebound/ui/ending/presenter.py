"""When the question comes what becomes of the record, without a widget."""

from dataclasses import dataclass
from datetime import date, timedelta

from homebound.core import schedule
from homebound.core.order import Order
from homebound.services.clock import Clock

RETENTION = timedelta(days=30)


@dataclass(frozen=True)
class Ending:
    """The day on which the app asks, and how many days it is until then (0 from that day on)."""

    asks: date
    days_left: int

    @property
    def asking(self) -> bool:
        return self.days_left == 0


def ending(order: Order, clock: Clock) -> Ending:
    """Count down from an order's last day in the order's zone; it never ends in an erasure."""
    asks = order.last + RETENTION
    return Ending(asks, max((asks - schedule.local_day(order, clock.now())).days, 0))
