"""The keys that sign for an order, and how far each has counted."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class OrderKey:
    """An Ed25519 secret of 32 bytes; `bound` once the authority has receipted its enrolment.

    `seq` counts the proofs that it signed, `prev` is the hash of the last of them.
    """

    number: int
    secret: bytes = field(repr=False)
    bound: bool
    seq: int
    prev: str | None
    superseded: bool = False


_SELECT = "SELECT number, secret, bound, seq, prev, superseded FROM order_keys"


def _read(row: tuple[int, bytes, int, int, str | None, int]) -> OrderKey:
    number, secret, bound, seq, prev, superseded = row
    return OrderKey(number, secret, bool(bound), seq, prev, bool(superseded))


def add(db: "Database", person_id: str, order_id: str, secret: bytes) -> int:
    """Keep a new key, which takes the place of an earlier one; give its number."""
    with db.atomic():
        db.execute(
            'INSERT INTO order_keys (person, "order", secret) VALUES (?, ?, ?)',
            [person_id, order_id, secret],
        )
        [number] = db.execute("SELECT last_insert_rowid()").fetchone()
    return int(number)


def current(db: "Database", person_id: str, order_id: str) -> OrderKey | None:
    """Give the key that signs for an order: the latest that was bound, or the first; None before."""
    row = db.execute(
        f'{_SELECT} WHERE person = ? AND "order" = ? ORDER BY bound DESC, number DESC LIMIT 1',
        [person_id, order_id],
    ).fetchone()
    return None if row is None else _read(row)


def candidate(db: "Database", person_id: str, order_id: str) -> OrderKey | None:
    """Give the key that is to take the place of the present one once it is bound, or None."""
    row = db.execute(
        f'{_SELECT} WHERE person = ? AND "order" = ? ORDER BY number DESC LIMIT 1',
        [person_id, order_id],
    ).fetchone()
    present = current(db, person_id, order_id)
    if row is None or present is None or row[0] == present.number:
        return None
    return _read(row)


def get(db: "Database", number: int) -> OrderKey:
    """Give the key of a number that is in use."""
    return _read(db.execute(f"{_SELECT} WHERE number = ?", [number]).fetchone())


def mark_bound(db: "Database", number: int) -> None:
    """Note that the authority has receipted the key's enrolment."""
    db.execute("UPDATE order_keys SET bound = 1 WHERE number = ?", [number])


def supersede(db: "Database", number: int) -> None:
    """Note that the authority takes nothing of this key any more."""
    db.execute("UPDATE order_keys SET superseded = 1 WHERE number = ?", [number])


def count(db: "Database", number: int, seq: int, prev: str) -> None:
    """Note the last proof that a key has signed."""
    db.execute("UPDATE order_keys SET seq = ?, prev = ? WHERE number = ?", [seq, prev, number])
