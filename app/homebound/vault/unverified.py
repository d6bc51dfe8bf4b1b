"""Orders that are followed but came as a picture: nobody has verified them yet."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", person_id: str, order_id: str, token: str) -> None:
    """Keep the signed text of an order that was accepted unverified."""
    db.execute(
        'INSERT INTO unverified (person, "order", token) VALUES (?, ?, ?)',
        [person_id, order_id, token],
    )


def token_of(db: "Database", person_id: str, order_id: str) -> str | None:
    """Give the signed text of an order that nobody has verified; None for any other."""
    row = db.execute(
        'SELECT token FROM unverified WHERE person = ? AND "order" = ?', [person_id, order_id]
    ).fetchone()
    return None if row is None else str(row[0])


def settle(db: "Database", person_id: str, order_id: str, source: bytes) -> None:
    """Note that an order is verified: `source` is an order file with who signed it."""
    with db.atomic():
        db.execute(
            "UPDATE orders SET source = ? WHERE person = ? AND id = ?",
            [source, person_id, order_id],
        )
        db.execute('DELETE FROM unverified WHERE person = ? AND "order" = ?', [person_id, order_id])
