"""What the resident says is wrong with an order: dated, kept, whether or not it was ever sent."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Objection:
    """An objection by its date (UTC). `source` is the order's signed text or file, as it came.

    `outbox` is the message by which the authority was told, None where it was not.
    """

    order_id: str = field(repr=False)
    at: datetime
    what: str
    note: str = field(repr=False)
    source: bytes | None = field(default=None, repr=False)
    outbox: int | None = None
    number: int = 0


def add(db: "Database", person_id: str, objection: Objection) -> int:
    """Keep an objection; give its number."""
    with db.atomic():
        db.execute(
            'INSERT INTO objections (person, "order", at, what, note, source, outbox)'
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                person_id,
                objection.order_id,
                instant_text(objection.at),
                objection.what,
                objection.note,
                objection.source,
                objection.outbox,
            ],
        )
        [number] = db.execute("SELECT last_insert_rowid()").fetchone()
    return int(number)


def told(db: "Database", number: int, outbox: int) -> None:
    """Note by which message the authority is told."""
    db.execute("UPDATE objections SET outbox = ? WHERE number = ?", [outbox, number])


def of_order(db: "Database", person_id: str, order_id: str) -> tuple[Objection, ...]:
    """Give the objections to an order, earliest first."""
    rows = db.execute(
        'SELECT "order", at, what, note, source, outbox, number FROM objections'
        ' WHERE person = ? AND "order" = ? ORDER BY number',
        [person_id, order_id],
    )
    return tuple(
        [
            Objection(order, datetime.fromisoformat(at), what, note, source, outbox, number)
            for order, at, what, note, source, outbox, number in rows
        ]
    )
