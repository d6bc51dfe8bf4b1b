"""Small choices of the profile that are nobody else's business: country, unit of temperature."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: "Database", name: str, value: str) -> None:
    """Set a preference."""
    db.execute(
        "INSERT INTO preferences (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [name, value],
    )


def get(db: "Database", name: str) -> str | None:
    """Give a preference, or None where it was never set."""
    row = db.execute("SELECT value FROM preferences WHERE name = ?", [name]).fetchone()
    return None if row is None else str(row[0])
