"""How the vault writes an instant, whatever table it stands in."""

from datetime import UTC, datetime


def instant_text(at: datetime) -> str:
    """Write an instant in UTC and to the microsecond: such texts sort as the instants do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
