"""Carry rows over to a new vault: all but what is erased, or all that can still be read.

The entries that remain are chained anew, from number 1 and without a gap: a hash kept of what was
erased could be used to guess it. A row of `rechainings` says when and why, so that nobody takes the
new chain for the old one. What points to an entry follows it to its new number.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import read_explanation, write_explanation
from homebound.vault import entries, rechainings, search_index
from homebound.vault.instants import instant_text
from homebound.vault.rechainings import Reason, Rechaining

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
Read = Callable[[str], Iterable[Row]]

# What an answered questionnaire says without its answers.
_FRAME = frozenset({"resourceType", "language", "questionnaire", "status", "authored"})


class _Belongs(Enum):
    """To what a table's rows belong, and so with what they are erased."""

    PROFILE = "profile"
    ORDER = "order"
    KEY = "key"
    MESSAGE = "message"


# In an order in which nothing comes before what it refers to. A table that stands not here is one
# whose erasure nobody has thought about, and carries nothing over.
_TABLES = {
    "people": _Belongs.PROFILE,
    "preferences": _Belongs.PROFILE,
    "rechainings": _Belongs.PROFILE,
    "orders": _Belongs.ORDER,
    "changes": _Belongs.ORDER,
    "forms": _Belongs.ORDER,
    "entries": _Belongs.ORDER,
    "drafts": _Belongs.ORDER,
    "consents": _Belongs.ORDER,
    "order_keys": _Belongs.ORDER,
    "outbox": _Belongs.KEY,
    "send_log": _Belongs.MESSAGE,
    "unverified": _Belongs.ORDER,
    "questions": _Belongs.ORDER,
    "notices": _Belongs.ORDER,
    "objections": _Belongs.ORDER,
    "configurations": _Belongs.ORDER,
    "arrivals": _Belongs.ORDER,
}
_OWN = ("_sqlite_migrations", "sqlite_sequence", *search_index.TABLES)


@dataclass(frozen=True)
class Erased:
    """What of a vault is erased: an order with all that belongs to it, or its answers alone."""

    person_id: str
    order_id: str = field(repr=False)
    answers_only: bool

    @property
    def reason(self) -> Reason:
        return Reason.ANSWERS_ERASED if self.answers_only else Reason.ORDER_ERASED

    def covers(self, row: Row) -> bool:
        return (row["person"], row.get("order", row.get("id"))) == (self.person_id, self.order_id)


def rows(db: "Database", table: str) -> Iterable[Row]:
    """Give the rows of a table of a whole vault, as they were added."""
    columns = entries.COLUMNS if table == "entries" else "*"
    cursor = db.execute(f'SELECT {columns} FROM "{table}" ORDER BY rowid')  # noqa: S608 - constants
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


def tables(db: "Database") -> tuple[str, ...]:
    """Give the tables that hold what the resident has, in the order of carrying."""
    found = {
        name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }.difference(_OWN)
    if found != set(_TABLES):
        raise LookupError("a table of which nobody said with what it is erased")
    return tuple(_TABLES)


def carry(read: Read, target: "Database", now: datetime, erased: Erased | None = None) -> None:
    """Carry rows over into a new vault, in one transaction; without `erased` they are a salvage.

    Foreign keys are not enforced, since what was lost cannot be referred to. Raises UserError as
    any writing does.
    """
    target.execute("PRAGMA foreign_keys = OFF")
    gone = _Gone(erased)
    with target.atomic():
        for table in tables(target):
            if table == "entries":
                _carry_entries(read, target, gone)
                continue
            for row in read(table):
                kept = gone.keep(table, row, now)
                if kept is not None:
                    _insert(target, table, kept)
        reason = Reason.SALVAGED if erased is None else erased.reason
        rechainings.add(target, Rechaining(now, reason))
    target.execute("PRAGMA foreign_keys = ON")


def _insert(target: "Database", table: str, row: Row) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    target.execute(
        f'INSERT INTO "{table}" ({columns}) VALUES ({places})',  # noqa: S608 - a table's own names
        list(row.values()),
    )


def _carry_entries(read: Read, target: "Database", gone: "_Gone") -> None:
    for row in read("entries"):
        covered = gone.erased is not None and gone.erased.covers(row)
        if covered and not gone.answers_only:
            continue
        entry = entries.read_row(tuple(row.values()))
        if not entries.is_whole(entry):
            raise UserError(ErrorCode.VAULT_DAMAGED)
        body = _without_answers(entry) if covered else entry.body
        gone.numbers[entry.number] = entries.append_again(target, entry, body).number


def _without_answers(entry: entries.Entry) -> str:
    match entry.kind:
        case entries.EntryKind.CONTACT:
            return "{}"
        case entries.EntryKind.EXPLANATION:
            with suppress(ValueError):
                told = read_explanation(entry.body)
                return write_explanation(replace(told, note=""))
            return "{}"
        case _:
            return _frame(entry.body)


def _frame(body: str) -> str:
    try:
        value = json.loads(body)
    except ValueError:
        value = {}
    known = value.items() if isinstance(value, dict) else ()
    kept = {name: part for name, part in known if name in _FRAME}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


class _Gone:
    """What is erased, as far as the tables before have shown it."""

    def __init__(self, erased: Erased | None) -> None:
        self.erased = erased
        self.answers_only = erased is not None and erased.answers_only
        self.numbers: dict[int, int] = {}
        self._keys: set[int] = set()
        self._messages: set[int] = set()

    def keep(self, table: str, row: Row, now: datetime) -> Row | None:
        """Give what is kept of a row, or None."""
        if table == "outbox":
            row["entry"] = self.numbers.get(row["entry"])
        if not self._covers(table, row):
            return row
        if table == "order_keys":
            self._keys.add(row["number"])
        if table == "outbox":
            self._messages.add(row["number"])
        if not self.answers_only or table == "drafts":
            return None
        return _EVIDENCE.get(table, _as_it_is)(row, now)

    def _covers(self, table: str, row: Row) -> bool:
        if self.erased is None:
            return False
        match _TABLES[table]:
            case _Belongs.PROFILE:
                return False
            case _Belongs.ORDER:
                return self.erased.covers(row)
            case _Belongs.KEY:
                return row["key"] in self._keys
            case _Belongs.MESSAGE:
                return row["outbox"] in self._messages


def _as_it_is(row: Row, _: datetime) -> Row:
    return row


def _message_without_answers(row: Row, now: datetime) -> Row:
    row |= {"record": None, "disclosures": None}
    if row["state"] == "queued" and row["kind"] == "proof" and row["token"] is None:
        # Unsigned, it can prove nothing any more.
        at = instant_text(now)
        row |= {"state": "withdrawn", "answered": at}
    return row


def _request_without_answers(row: Row, _: datetime) -> Row:
    return row | {"record": None}


def _objection_without_note(row: Row, _: datetime) -> Row:
    return row | {"note": ""}


_EVIDENCE: Mapping[str, Callable[[Row, datetime], Row]] = {
    "outbox": _message_without_answers,
    "send_log": _request_without_answers,
    "objections": _objection_without_note,
}
