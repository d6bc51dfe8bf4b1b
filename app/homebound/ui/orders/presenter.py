"""What the pages about an order decide, without a widget."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from homebound.core.order import Window

PROPOSED_DAYS = 14
PROPOSED_WINDOWS = ((time(8), time(12)), (time(18), time(21)))
GRACE = timedelta(minutes=60)
_LATEST = timedelta(hours=22)


@dataclass(frozen=True)
class OwnQuarantine:
    """A quarantine as the resident typed it."""

    first: date
    days: int
    windows: tuple[tuple[time, time], ...]

    def to_windows(self) -> tuple[Window, ...]:
        """Give the windows, each with an hour's grace or as much as the night leaves."""
        made = []
        for number, (opens, closes) in enumerate(sorted(self.windows), start=1):
            room = _LATEST - timedelta(hours=closes.hour, minutes=closes.minute)
            grace = max(timedelta(0), min(GRACE, room))
            made.append(Window(f"w{number}", opens, closes, grace))
        return tuple(made)
