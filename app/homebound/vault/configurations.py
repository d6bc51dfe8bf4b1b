"""The configurations that an authority published after the one that came with an order."""

from datetime import datetime
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", person_id: str, order_id: str, token: str, at: datetime) -> None:
    """Keep a configuration, as signed; it is the one that holds from now on."""
    db.execute(
        'INSERT INTO configurations (person, "order", at, token) VALUES (?, ?, ?, ?)',
        [person_id, order_id, instant_text(at), token],
    )


def of_order(db: "Database", person_id: str, order_id: str) -> tuple[str, ...]:
    """Give the configurations that were fetched for an order, the newest last."""
    rows = db.execute(
        'SELECT token FROM configurations WHERE person = ? AND "order" = ? ORDER BY number',
        [person_id, order_id],
    )
    return tuple([token for (token,) in rows])
