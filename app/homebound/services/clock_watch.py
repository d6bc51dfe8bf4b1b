"""See whether the computer's clock was set, by one that nobody can set."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta


def steady_seconds() -> float:
    """Give seconds that count on while the computer sleeps and that no setting of a clock moves."""
    # Linux's monotonic clock stands still in sleep, and so does what Python calls by that name on
    # macOS, but not the system's own of that name there; on Windows Python's counts on.
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class ClockWatch:
    """Counts on from an instant by a steady clock."""

    def __init__(self, now: datetime, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._from = now, steady()

    def latest(self, now: datetime) -> datetime:
        """Give the later of `now` and the time that it should be; tells of no jump."""
        before, seconds = self._from
        return max(now, before + timedelta(seconds=self._steady() - seconds))

    def expected(self, now: datetime) -> datetime:
        """Give the time that it should be, and count on from `now`: a jump is told of once."""
        (before, seconds), self._from = self._from, (now, self._steady())
        return before + timedelta(seconds=self._from[1] - seconds)
