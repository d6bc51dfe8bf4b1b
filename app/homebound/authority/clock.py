"""The one file of the authority that asks the computer what time it is."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Give the present instant in UTC."""
    return datetime.now(UTC)
