"""What is to be sent: queued as an intent, frozen at the first sending, kept with its answer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from homebound.core.consent import SharingLevel
from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


class OutboxKind(StrEnum):
    """What a message does."""

    ENROLMENT = "enrolment"
    PROOF = "proof"
    # What the resident asked for by a button, whatever is shared: each goes once, by itself.
    HELP = "help"
    EXPLANATION = "explanation"
    OBJECTION = "objection"
    DISCLOSURE = "disclosure"
    HOLDINGS = "holdings"
    WITHDRAWAL = "withdrawal"


class OutboxState(StrEnum):
    """What became of a message; only a signed answer ends the queueing, or the resident."""

    QUEUED = "queued"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class NewMessage:
    """A message to be queued. A proof names its slot and entry and has a record; an enrolment has none.

    `record` of a disclosure is the presentation that goes beside it. All but a proof is signed when
    it is queued.

    `level` is the level it was queued at, and `answers` the questions that were ticked then: it is
    never sent at more. `disclosures` has every answer all the same, for a later disclosure.
    """

    key: int
    kind: OutboxKind
    level: SharingLevel
    queued: datetime
    slot: str | None = None
    entry: int | None = None
    help: bool | None = None
    record: str | None = field(default=None, repr=False)
    disclosures: Mapping[str, str] = field(default_factory=dict, repr=False)
    answers: frozenset[str] = frozenset()
    token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Message(NewMessage):
    """A message of the outbox with its fate so far."""

    number: int = 0
    state: OutboxState = OutboxState.QUEUED
    attempts: int = 0
    next_try: datetime | None = None
    answer: str | None = field(default=None, repr=False)
    answered: datetime | None = None


_COLUMNS = (
    "outbox.number, key, kind, slot, entry, level, help, record, disclosures, queued, token,"
    " state, attempts, next_try, answer, answered"
)


def _pack(new: NewMessage) -> str:
    return json.dumps([sorted(new.answers), dict(new.disclosures)], ensure_ascii=False)


def _read(row: tuple[Any, ...]) -> Message:  # a STRICT table keeps its types
    number, key, kind, slot, entry, level, help_, record, disclosures, queued, token = row[:11]
    state, attempts, next_try, answer, answered = row[11:]
    ticked, texts = json.loads(disclosures) if disclosures else ((), {})
    return Message(
        number=number,
        key=key,
        kind=OutboxKind(kind),
        slot=slot,
        entry=entry,
        level=SharingLevel(level),
        help=None if help_ is None else bool(help_),
        record=record,
        disclosures=texts,
        answers=frozenset(ticked),
        queued=datetime.fromisoformat(queued),
        token=token,
        state=OutboxState(state),
        attempts=attempts,
        next_try=None if next_try is None else datetime.fromisoformat(next_try),
        answer=answer,
        answered=None if answered is None else datetime.fromisoformat(answered),
    )


def put(db: "Database", new: NewMessage) -> int:
    """Queue a message; give its number."""
    cursor = db.execute(
        "INSERT INTO outbox (key, kind, slot, entry, level, help, record, disclosures, queued,"
        " token) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            new.key,
            new.kind.value,
            new.slot,
            new.entry,
            int(new.level),
            None if new.help is None else int(new.help),
            new.record,
            _pack(new) if new.disclosures else None,
            instant_text(new.queued),
            new.token,
        ],
    )
    return int(cursor.lastrowid or 0)


def of_order(db: "Database", person_id: str, order_id: str) -> tuple[Message, ...]:
    """Give every message of an order, in the order in which they were queued."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM outbox JOIN order_keys ON key = order_keys.number"  # noqa: S608 - constants
        ' WHERE person = ? AND "order" = ? ORDER BY outbox.number',
        [person_id, order_id],
    )
    return tuple(map(_read, rows))


def proof_states(
    db: "Database", person_id: str, order_id: str, slot: str | None = None
) -> tuple[tuple[str, OutboxState, bool], ...]:
    """Give the slot, the state and whether it is signed of every proof of an order, or of one slot.

    In the order in which they were queued.
    """
    rows = db.execute(
        "SELECT slot, state, token IS NOT NULL FROM outbox JOIN order_keys ON key = order_keys.number"
        " WHERE person = ? AND \"order\" = ? AND kind = 'proof' AND slot IS coalesce(?, slot)"
        " ORDER BY outbox.number",
        [person_id, order_id, slot],
    )
    return tuple([(found, OutboxState(state), bool(signed)) for found, state, signed in rows])


def first_queued(db: "Database", key: int, *, asked: bool) -> Message | None:
    """Give the message that goes next for a key: an enrolment, then the proofs in their order.

    With `asked` the first of what the resident asked for by a button.
    """
    among = "NOT IN" if asked else "IN"
    row = db.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE key = ? AND state = 'queued'"  # noqa: S608 - constants
        f" AND kind {among} ('enrolment', 'proof') ORDER BY kind = 'enrolment' DESC, number LIMIT 1",
        [key],
    ).fetchone()
    return None if row is None else _read(row)


def follows_withdrawal(db: "Database", key: int, number: int) -> bool:
    """Say whether a withdrawal waits that was asked for before a message of its key was queued."""
    row = db.execute(
        "SELECT 1 FROM outbox WHERE key = ? AND state = 'queued' AND kind = 'withdrawal'"
        " AND number < ? LIMIT 1",
        [key, number],
    ).fetchone()
    return row is not None


def try_asked_now(db: "Database", key: int) -> None:
    """Have what was asked for by a button, and waits, tried without waiting any longer."""
    db.execute(
        "UPDATE outbox SET next_try = NULL WHERE key = ? AND state = 'queued'"
        " AND kind NOT IN ('enrolment', 'proof')",
        [key],
    )


def get(db: "Database", number: int) -> Message | None:
    """Give a message by its number, or None."""
    row = db.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE number = ?",  # noqa: S608 - constants
        [number],
    ).fetchone()
    return None if row is None else _read(row)


def has_signed(db: "Database") -> bool:
    """Say whether anything waits that is signed already, of anyone."""
    row = db.execute(
        "SELECT 1 FROM outbox WHERE state = 'queued' AND token IS NOT NULL LIMIT 1"
    ).fetchone()
    return row is not None


def freeze(db: "Database", number: int, token: str) -> None:
    """Keep a message's bytes: from now on it is sent as these."""
    db.execute("UPDATE outbox SET token = ? WHERE number = ?", [token, number])


def unfreeze(db: "Database", number: int, at: datetime) -> None:
    """Have a message that waits signed anew, now: its bytes can be taken by nobody any more."""
    db.execute(
        "UPDATE outbox SET token = NULL, next_try = ? WHERE number = ? AND state = 'queued'",
        [instant_text(at), number],
    )


def retry_at(db: "Database", number: int, attempts: int, at: datetime) -> None:
    """Note a try that may come to nothing, and when the next is due."""
    db.execute(
        "UPDATE outbox SET attempts = ?, next_try = ? WHERE number = ?",
        [attempts, instant_text(at), number],
    )


def withdraw(db: "Database", number: int, at: datetime) -> None:
    """Take a message that still waits out of the queue: it is not sent again."""
    db.execute(
        "UPDATE outbox SET state = 'withdrawn', answered = ?, next_try = NULL"
        " WHERE number = ? AND state = 'queued'",
        [instant_text(at), number],
    )


def acknowledge(db: "Database", number: int, token: str, receipt: str, at: datetime) -> None:
    """End the queueing with a receipt for the bytes that were sent.

    One that was withdrawn in the meantime is acknowledged all the same.
    """
    db.execute(
        "UPDATE outbox SET state = 'acknowledged', token = ?, answer = ?, answered = ?,"
        " next_try = NULL WHERE number = ? AND state IN ('queued', 'withdrawn')",
        [token, receipt, instant_text(at), number],
    )


def refuse(db: "Database", number: int, token: str, refusal: str, at: datetime) -> None:
    """End the queueing with a final refusal, if it is of the bytes that wait."""
    db.execute(
        "UPDATE outbox SET state = 'refused', answer = ?, answered = ?, next_try = NULL"
        " WHERE number = ? AND state = 'queued' AND token = ?",
        [refusal, instant_text(at), number, token],
    )
