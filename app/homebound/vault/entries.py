"""The append-only history: each entry carries a hash over itself and the entry before it."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError

if TYPE_CHECKING:
    from sqlite_utils import Database

_LABEL = b"homebound entry 1\x00"
_BEFORE_THE_FIRST = bytes(32)
_SELECT = (
    'SELECT number, kind, person, "order", slot, at, zone, offset_minutes, body, prev, hash'
    " FROM entries"
)


class EntryKind(StrEnum):
    """What an entry is."""

    CHECK_IN = "check-in"
    AMENDMENT = "amendment"


@dataclass(frozen=True)
class NewEntry:
    """What is to be recorded.

    `slot` is the slot's reference, `at` the instant by the computer's clock (UTC), `zone` and
    `offset_minutes` the computer's zone and its distance from UTC then, `body` JSON.
    """

    kind: EntryKind
    person_id: str
    order_id: str = field(repr=False)
    slot: str
    at: datetime
    zone: str
    offset_minutes: int
    body: str = field(repr=False)


@dataclass(frozen=True)
class Entry(NewEntry):
    """What was recorded: numbered from 1 without a gap, chained by `prev` and `hash`."""

    number: int
    prev: bytes = field(repr=False)
    hash: bytes = field(repr=False)


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _hash(number: int, new: NewEntry, prev: bytes) -> bytes:
    # A JSON list of strings and whole numbers, each in the one way that json.dumps writes it.
    columns = json.dumps(
        [
            number,
            new.kind.value,
            new.person_id,
            new.order_id,
            new.slot,
            _instant(new.at),
            new.zone,
            new.offset_minutes,
            new.body,
        ],
        separators=(",", ":"),
    )
    return hashlib.sha256(_LABEL + prev + columns.encode()).digest()


def append(db: "Database", new: NewEntry) -> Entry:
    """Append an entry; on its own it is synced to the disk on return, in `db.atomic()` with that.

    A second check-in for a slot breaks a constraint: the caller looks first.
    """
    with db.atomic():
        last = db.execute("SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1")
        number, prev = last.fetchone() or (0, _BEFORE_THE_FIRST)
        entry = Entry(**vars(new), number=number + 1, prev=prev, hash=_hash(number + 1, new, prev))
        db.execute(
            'INSERT INTO entries (number, kind, person, "order", slot, at, zone, offset_minutes,'
            " body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                entry.number,
                entry.kind.value,
                entry.person_id,
                entry.order_id,
                entry.slot,
                _instant(entry.at),
                entry.zone,
                entry.offset_minutes,
                entry.body,
                entry.prev,
                entry.hash,
            ],
        )
    return entry


def _select(db: "Database", where: str, values: list[str | int]) -> Iterator[Entry]:
    for row in db.execute(f"{_SELECT} WHERE {where} ORDER BY number", values):
        number, kind, person, order, slot, at, zone, offset, body, prev, digest = row
        yield Entry(
            kind=EntryKind(kind),
            person_id=person,
            order_id=order,
            slot=slot,
            at=datetime.fromisoformat(at),
            zone=zone,
            offset_minutes=offset,
            body=body,
            number=number,
            prev=prev,
            hash=digest,
        )


def get(db: "Database", number: int) -> Entry | None:
    """Give the entry of a number, or None."""
    return next(_select(db, "number = ?", [number]), None)


def of_order(db: "Database", person_id: str, order_id: str) -> tuple[Entry, ...]:
    """Give a person's entries of an order, earliest first."""
    return tuple(_select(db, 'person = ? AND "order" = ?', [person_id, order_id]))


def of_slot(db: "Database", person_id: str, order_id: str, slot: str) -> tuple[Entry, ...]:
    """Give a person's entries of one slot, earliest first: the check-in, then its amendments."""
    where = 'person = ? AND "order" = ? AND slot = ?'
    return tuple(_select(db, where, [person_id, order_id, slot]))


def check_chain(db: "Database") -> None:
    """Check every entry against its hash and the one before it.

    Raises UserError (VAULT_DAMAGED) where one was changed, moved, put in or taken away.
    """
    expected, prev = 1, _BEFORE_THE_FIRST
    try:
        for entry in _select(db, "number > ?", [0]):
            if (entry.number, entry.prev) != (expected, prev) or entry.hash != _hash(
                entry.number, entry, prev
            ):
                raise UserError(ErrorCode.VAULT_DAMAGED)
            expected, prev = entry.number + 1, entry.hash
    except ValueError as error:  # a kind or an instant that is none
        raise UserError(ErrorCode.VAULT_DAMAGED) from error
    [highest] = db.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entries'"
    ).fetchone()
    if highest != expected - 1:
        raise UserError(ErrorCode.VAULT_DAMAGED)
