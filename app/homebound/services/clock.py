"""The one file that asks the computer what time it is."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What every use-case asks for the time; tests bring their own."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""

    def zone(self) -> str:
        """Name the computer's time zone (IANA)."""


class SystemClock:
    """The computer's own clock and zone."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        import tzlocal

        try:
            return tzlocal.get_localzone_name() or "UTC"
        except (LookupError, OSError, ValueError):  # a computer with a broken zone setting
            return "UTC"
