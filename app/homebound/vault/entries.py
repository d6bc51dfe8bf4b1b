"""The append-only history: each entry carries a hash over itself and the entry before it."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.health import refuse_damaged
from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database

_LABEL = b"homebound entry 1\x00"
_BEFORE_THE_FIRST = bytes(32)
COLUMNS = (
    'number, kind, person, "order", slot, at, zone, offset_minutes, body, clock_note, prev, hash'
)
_ANSWERS = "kind IN ('check-in', 'amendment')"
_BESIDE = "kind IN ('explanation', 'contact')"  # as the index says it
_SELECT = f"SELECT {COLUMNS} FROM entries"  # noqa: S608 - constants
# No order lasts longer, by far: what comes so long after its entry before came by a clock set ahead.
_FAR_AHEAD = timedelta(days=60)
_DRIFT = timedelta(minutes=2)


class EntryKind(StrEnum):
    """What an entry is."""

    CHECK_IN = "check-in"
    AMENDMENT = "amendment"
    EXPLANATION = "explanation"
    CONTACT = "contact"


class ClockNote(StrEnum):
    """Why the time of an entry may be wrong; nothing is refused because of it."""

    BACK = "back"
    AHEAD = "ahead"


@dataclass(frozen=True)
class NewEntry:
    """What is to be recorded.

    `slot` is the slot's reference, empty for a contact, `at` the instant by the computer's clock
    (UTC), `zone` and `offset_minutes` the computer's zone and its distance from UTC then, `body`
    JSON.
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

    clock_note: ClockNote | None
    number: int
    prev: bytes = field(repr=False)
    hash: bytes = field(repr=False)


def _hash(number: int, new: NewEntry, note: ClockNote | None, prev: bytes) -> bytes:
    # A JSON list of strings and whole numbers, each in the one way that json.dumps writes it.
    columns = json.dumps(
        [
            number,
            new.kind.value,
            new.person_id,
            new.order_id,
            new.slot,
            instant_text(new.at),
            new.zone,
            new.offset_minutes,
            new.body,
            note,
        ],
        separators=(",", ":"),
    )
    return hashlib.sha256(_LABEL + prev + columns.encode()).digest()


@dataclass(frozen=True)
class _Last:
    """The entry that the next one is chained to."""

    number: int = 0
    hash: bytes = _BEFORE_THE_FIRST
    at: datetime | None = None
    of: tuple[str, str] | None = None  # person and order


def _last(db: "Database") -> _Last:
    row = db.execute(
        'SELECT number, hash, at, person, "order" FROM entries ORDER BY number DESC LIMIT 1'
    ).fetchone()
    if row is None:
        return _Last()
    number, digest, at, *of = row
    return _Last(number, digest, datetime.fromisoformat(at), tuple(of))


def _last_of_order(db: "Database", new: NewEntry) -> datetime | None:
    row = db.execute(
        "SELECT at FROM entries WHERE number ="
        ' (SELECT max(number) FROM entries WHERE person = ? AND "order" = ?)',
        [new.person_id, new.order_id],
    ).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def _note(
    db: "Database", new: NewEntry, last: _Last, expected: datetime | None
) -> ClockNote | None:
    if last.at is not None and new.at < last.at:
        return ClockNote.BACK
    if expected is not None and abs(new.at - expected) > _DRIFT:
        return ClockNote.BACK if new.at < expected else ClockNote.AHEAD
    same = last.of == (new.person_id, new.order_id)
    before = last.at if same else _last_of_order(db, new)
    return ClockNote.AHEAD if before is not None and new.at - before > _FAR_AHEAD else None


def append(db: "Database", new: NewEntry, expected: datetime | None = None) -> Entry:
    """Append an entry; on its own it is synced to the disk on return, in `db.atomic()` with that.

    `expected` is what a clock that nobody can set says the time should be. An entry whose clock
    differs from that, is before the entry before it, or over 60 days after the one before it of
    its order, carries a note. A second check-in for a slot breaks a constraint: the caller looks
    first.
    """
    # What goes wrong in the caller's transaction is undone with all of it: no savepoint.
    with nullcontext() if db.conn.in_transaction else db.atomic():
        last = _last(db)
        entry = _insert(db, new, last, _note(db, new, last, expected))
        refuse_damaged(db)  # never chained to what could not be read
        return entry


def append_again(db: "Database", entry: Entry, body: str) -> Entry:
    """Append an entry of another vault, with this body, to this vault's chain, with its note."""
    fields = {name: getattr(entry, name) for name in NewEntry.__dataclass_fields__}
    return _insert(db, NewEntry(**{**fields, "body": body}), _last(db), entry.clock_note)


def _insert(db: "Database", new: NewEntry, last: _Last, note: ClockNote | None) -> Entry:
    number = last.number + 1
    digest = _hash(number, new, note, last.hash)
    entry = Entry(**vars(new), clock_note=note, number=number, prev=last.hash, hash=digest)
    db.execute(
        'INSERT INTO entries (number, kind, person, "order", slot, at, zone, offset_minutes,'
        " body, clock_note, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            entry.number,
            entry.kind.value,
            entry.person_id,
            entry.order_id,
            entry.slot,
            instant_text(entry.at),
            entry.zone,
            entry.offset_minutes,
            entry.body,
            entry.clock_note,
            entry.prev,
            entry.hash,
        ],
    )
    return entry


def is_whole(entry: Entry) -> bool:
    """Say whether an entry is as its own hash says."""
    return entry.hash == _hash(entry.number, entry, entry.clock_note, entry.prev)


def _select(db: "Database", where: str, values: list[str | int]) -> Iterator[Entry]:
    for row in db.execute(f"{_SELECT} WHERE {where} ORDER BY number", values):
        yield read_row(row)


def read_row(row: tuple[Any, ...]) -> Entry:
    """Read a row of COLUMNS; ValueError for a kind, an instant or a note that is none."""
    number, kind, person, order, slot, at, zone, offset, body, note, prev, digest = row
    return Entry(
        kind=EntryKind(kind),
        person_id=person,
        order_id=order,
        slot=slot,
        at=datetime.fromisoformat(at),
        zone=zone,
        offset_minutes=offset,
        body=body,
        clock_note=None if note is None else ClockNote(note),
        number=number,
        prev=prev,
        hash=digest,
    )


def get(db: "Database", number: int) -> Entry | None:
    """Give the entry of a number, or None."""
    return next(_select(db, "number = ?", [number]), None)


def of_order(db: "Database", person_id: str, order_id: str) -> tuple[Entry, ...]:
    """Give a person's check-ins and amendments of an order, earliest first."""
    where = f'person = ? AND "order" = ? AND {_ANSWERS}'
    return tuple(_select(db, where, [person_id, order_id]))


def check_ins(db: "Database", person_id: str, order_id: str) -> dict[str, tuple[datetime, int]]:
    """Give when each slot was first entered and how often it was changed since; reads no answers."""
    # With min(), SQLite takes the other columns from the row that has it.
    rows = db.execute(
        f'SELECT slot, min(number), at, count(*) FROM entries WHERE person = ? AND "order" = ?'  # noqa: S608
        f" AND {_ANSWERS} GROUP BY slot",
        [person_id, order_id],
    )
    return {slot: (datetime.fromisoformat(at), count - 1) for slot, _, at, count in rows}


def of_kind(db: "Database", person_id: str, kind: EntryKind) -> tuple[Entry, ...]:
    """Give a person's explanations or contacts, of every order, earliest first."""
    return tuple(_select(db, f"person = ? AND kind = ? AND {_BESIDE}", [person_id, kind.value]))


def after(db: "Database", number: int, most: int) -> tuple[Entry, ...]:
    """Give the entries that come after a number, at most so many."""
    return tuple(_select(db, "number > ? AND number <= ?", [number, number + most]))


def is_checked_in(db: "Database", person_id: str, order_id: str, slot: str) -> bool:
    """Say whether a person has checked in for a slot; reads no answers."""
    row = db.execute(
        "SELECT 1 FROM entries"
        " WHERE person = ? AND \"order\" = ? AND slot = ? AND iif(kind = 'check-in', 0, number) = 0",
        [person_id, order_id, slot],
    ).fetchone()
    return row is not None


def ends_of_slot(db: "Database", person_id: str, order_id: str, slot: str) -> tuple[Entry, ...]:
    """Give a person's first and latest answers for one slot: two, one or none."""
    where = f'person = ? AND "order" = ? AND slot = ? AND {_ANSWERS}'
    ends = f"number IN (SELECT min(number) FROM entries WHERE {where} UNION SELECT max(number) FROM entries WHERE {where})"  # noqa: S608
    return tuple(_select(db, ends, [person_id, order_id, slot] * 2))


def of_slot(db: "Database", person_id: str, order_id: str, slot: str) -> tuple[Entry, ...]:
    """Give a person's answers for one slot, earliest first: the check-in, then its amendments."""
    where = f'person = ? AND "order" = ? AND slot = ? AND {_ANSWERS}'
    return tuple(_select(db, where, [person_id, order_id, slot]))


def check_chain(db: "Database", after: int = 0) -> None:
    """Check every entry after a number against its hash and the one before it.

    Raises UserError (VAULT_DAMAGED) where one was changed, moved, put in or taken away.
    """
    prev = None if after > 0 else _BEFORE_THE_FIRST
    expected = after + 1
    try:
        for entry in _select(db, "number > ?", [after]):
            follows = entry.number == expected and prev in (None, entry.prev)
            if not (follows and is_whole(entry)):
                raise UserError(ErrorCode.VAULT_DAMAGED)
            expected, prev = entry.number + 1, entry.hash
    except ValueError as error:  # a kind or an instant that is none
        raise UserError(ErrorCode.VAULT_DAMAGED) from error
    if highest(db) != expected - 1:
        raise UserError(ErrorCode.VAULT_DAMAGED)


def highest(db: "Database") -> int:
    """Give the highest number that an entry ever had, 0 before the first."""
    [number] = db.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entries'"
    ).fetchone()
    return int(number)
