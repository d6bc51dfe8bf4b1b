"""The newest change of an order that came with an answer, until the resident has seen it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Arrival:
    """A change as it was signed, and whether it asks for less and so is followed already."""

    at: datetime
    config: str = field(repr=False)
    token: str = field(repr=False)
    followed: bool


def put(db: "Database", person_id: str, order_id: str, arrival: Arrival) -> None:
    """Keep a change to be shown, in place of an earlier one."""
    with db.atomic():
        forget(db, person_id, order_id)
        db.execute(
            'INSERT INTO arrivals (person, "order", at, config, token, followed)'
            " VALUES (?, ?, ?, ?, ?, ?)",
            [
                person_id,
                order_id,
                instant_text(arrival.at),
                arrival.config,
                arrival.token,
                int(arrival.followed),
            ],
        )


def get(db: "Database", person_id: str, order_id: str) -> Arrival | None:
    """Give the change of an order that waits to be seen, or None."""
    row = db.execute(
        'SELECT at, config, token, followed FROM arrivals WHERE person = ? AND "order" = ?',
        [person_id, order_id],
    ).fetchone()
    if row is None:
        return None
    at, config, token, followed = row
    return Arrival(datetime.fromisoformat(at), config, token, bool(followed))


def forget(db: "Database", person_id: str, order_id: str) -> None:
    """Note that the change was seen, or is followed."""
    db.execute('DELETE FROM arrivals WHERE person = ? AND "order" = ?', [person_id, order_id])
