"""How long it is until the question comes what becomes of the record, without a widget."""

from dataclasses import dataclass
from datetime import date

from homebound.core import schedule
from homebound.core.order import Order
from homebound.services.clock import Clock


@dataclass(frozen=True)
class Ending:
    """The day on which the app asks, None for never, and the days until then (0 from that day on)."""

    asks: date | None
    days_left: int | None

    @property
    def asking(self) -> bool:
        return self.days_left == 0


def ending(order: Order, asks: date | None, clock: Clock) -> Ending:
    """Count down to a day in the order's zone; it never ends in an erasure."""
    if asks is None:
        return Ending(None, None)
    return Ending(asks, max((asks - schedule.local_day(order, clock.now())).days, 0))
