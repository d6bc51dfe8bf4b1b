"""What the resident has typed for a slot and not yet saved: at most one draft a slot."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_THIS = 'person = ? AND "order" = ? AND slot = ?'


def keep(db: "Database", person_id: str, order_id: str, slot: str, body: str) -> None:
    """Keep a draft in place of the slot's earlier one; `body` is JSON."""
    db.execute(
        'INSERT INTO drafts (person, "order", slot, body) VALUES (?, ?, ?, ?)'
        ' ON CONFLICT (person, "order", slot) DO UPDATE SET body = excluded.body',
        [person_id, order_id, slot, body],
    )


def find(db: "Database", person_id: str, order_id: str, slot: str) -> str | None:
    """Give the draft of a slot as it was kept, or None."""
    row = db.execute(
        f"SELECT body FROM drafts WHERE {_THIS}",  # noqa: S608 - a constant
        [person_id, order_id, slot],
    ).fetchone()
    return None if row is None else str(row[0])


def slots_of(db: "Database", person_id: str, order_id: str) -> frozenset[str]:
    """Give the slots of an order that have a draft."""
    rows = db.execute(
        'SELECT slot FROM drafts WHERE person = ? AND "order" = ?', [person_id, order_id]
    )
    return frozenset(str(row[0]) for row in rows)


def drop(db: "Database", person_id: str, order_id: str, slot: str) -> None:
    """Forget the draft of a slot, if there is one; its bytes are overwritten (secure_delete)."""
    db.execute(
        f"DELETE FROM drafts WHERE {_THIS}",  # noqa: S608 - a constant
        [person_id, order_id, slot],
    )
