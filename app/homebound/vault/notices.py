"""The latest notices of an order's authority, as signed; once expired only their version is left."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: "Database", person_id: str, order_id: str, version: int, token: str) -> None:
    """Keep notices in place of those before."""
    db.execute(
        'INSERT INTO notices (person, "order", version, token) VALUES (?, ?, ?, ?)'
        ' ON CONFLICT (person, "order")'
        " DO UPDATE SET version = excluded.version, token = excluded.token",
        [person_id, order_id, version, token],
    )


def get(db: "Database", person_id: str, order_id: str) -> tuple[int, str | None]:
    """Give the highest version that was ever taken, 0 without one, and the text that it has."""
    row = db.execute(
        'SELECT version, token FROM notices WHERE person = ? AND "order" = ?',
        [person_id, order_id],
    ).fetchone()
    return (0, None) if row is None else (int(row[0]), row[1])


def forget(db: "Database", person_id: str, order_id: str) -> None:
    """Take the text away, and remember its version: nothing older is ever taken."""
    db.execute(
        'UPDATE notices SET token = NULL WHERE person = ? AND "order" = ?', [person_id, order_id]
    )


def begin_anew(db: "Database", person_id: str, order_id: str) -> None:
    """Take the text and its version away: whatever comes next is taken."""
    db.execute('DELETE FROM notices WHERE person = ? AND "order" = ?', [person_id, order_id])
