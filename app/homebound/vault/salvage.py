"""What of a vault can still be read when a page of it cannot.

After one page whose MAC is wrong a connection gives nothing that may be believed. So rows are read
in ranges, a range that fails is halved, and every failure is followed by a new connection.
"""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from homebound.core.errors import UserError
from homebound.core.person import Person
from homebound.vault import carrying, entries, health, people
from homebound.vault.failures import user_errors

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.vault.carrying import Row

_PAGE = re.compile(r"page (\d+)")


@dataclass(frozen=True)
class Loss:
    """A row that cannot be read, 0 for all of a table of which nobody knows how many it had.

    `slot` where it was an entry and an index still names its slot.
    """

    table: str
    number: int
    slot: str | None = None


@dataclass(frozen=True)
class Report:
    """What a full check found: pages whose MAC is wrong, rows that can be read, rows that cannot."""

    damaged_pages: tuple[int, ...] = ()
    structure_whole: bool = True
    chain_whole: bool = True
    readable: Mapping[str, int] = field(default_factory=dict)
    lost: tuple[Loss, ...] = ()

    @property
    def whole(self) -> bool:
        return not (self.damaged_pages or self.lost) and self.structure_whole and self.chain_whole


class Salvager:
    """Reads a vault that may be damaged; collects in `lost` what it could not read.

    `connect` opens the vault unchecked. Used by one thread, and closed by `close`.
    """

    def __init__(self, connect: "Callable[[], Database]") -> None:
        self._connect = connect
        with user_errors():
            self._db = connect()
        self.lost: list[Loss] = []
        self._slots: dict[int, str] | None = None

    def close(self) -> None:
        """Close the vault."""
        with suppress(sqlcipher.Error):
            self._db.close()

    def _try(self, statement: str, *values: int) -> "list[Row] | None":
        try:
            cursor = self._db.execute(statement, list(values))
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
            if health.is_sound(self._db):
                return found
        except sqlcipher.DatabaseError:
            pass
        self.close()
        with user_errors():
            self._db = self._connect()
        return None

    def tables(self) -> tuple[str, ...]:
        """Give the tables. Raises UserError (VAULT_DAMAGED) where not even these can be read."""
        with user_errors():
            return carrying.tables(self._db)

    def rows(self, table: str) -> "Iterator[Row]":
        """Give every row of a table that can be read, and note the rest as lost."""
        highest = self._highest(table)
        if highest is None:
            self._lose(table, 0)
            return
        yield from self._range(table, 1, highest)

    def _highest(self, table: str) -> int | None:
        # The indexes too may name rows on a page that is gone.
        found = [
            self._try(f'SELECT max(rowid) AS n FROM "{table}" NOT INDEXED'),  # noqa: S608
            self._try(f"SELECT seq AS n FROM sqlite_sequence WHERE name = '{table}'"),  # noqa: S608
            self._try(f'SELECT max(rowid) AS n FROM "{table}"'),  # noqa: S608
        ]
        known = [row["n"] for rows in found if rows for row in rows if row["n"]]
        empty = 0 if found[0] is not None else None
        return max(known, default=empty)

    def _range(self, table: str, first: int, last: int) -> "Iterator[Row]":
        waiting = [(first, last)] if first <= last else []
        columns = entries.COLUMNS if table == "entries" else "*"
        statement = (
            f'SELECT {columns}, rowid AS "rowid" FROM "{table}" NOT INDEXED'  # noqa: S608
            " WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        )
        while waiting:
            low, high = waiting.pop()
            found = self._try(statement, low, high)
            if found is not None:
                for row in found:
                    number = row.pop("rowid")
                    if table == "entries" and not _is_right(row):
                        self._lose(table, number)
                    else:
                        yield row
            elif low == high:
                self._lose(table, low)
            else:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]

    def _lose(self, table: str, number: int) -> None:
        slot = self._slot(number) if table == "entries" else None
        self.lost.append(Loss(table, number, slot))

    def _slot(self, number: int) -> str | None:
        if self._slots is None:
            found = self._try("SELECT number, slot FROM entries INDEXED BY entries_by_slot")
            self._slots = {row["number"]: row["slot"] for row in found or ()}
        return self._slots.get(number)


def _is_right(row: "Row") -> bool:
    try:
        return entries.is_whole(entries.read_row(tuple(row.values())))
    except ValueError:
        return False


def check(db: "Database") -> Report:
    """Check every page and row of a vault that may be damaged; afterwards `db` may refuse everything.

    Where the report is not whole, `look` says what can still be read.
    """
    damaged, structure = _pages(db), False
    with suppress(sqlcipher.DatabaseError):
        structure = db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    chain = False
    with suppress(sqlcipher.DatabaseError, UserError):
        entries.check_chain(db)
        chain = True
    report = Report(damaged, structure, chain)
    if not report.whole:
        return report
    counts = {
        table: int(db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
        for table in carrying.tables(db)
    }
    return replace(report, readable=counts)


def _pages(db: "Database") -> tuple[int, ...]:
    found = (_PAGE.search(row[0]) for row in db.execute("PRAGMA cipher_integrity_check"))
    return tuple(int(match[1]) for match in found if match)


def look(connect: "Callable[[], Database]") -> Report:
    """Say of a damaged vault what can still be read. Raises UserError (VAULT_DAMAGED): nothing."""
    with user_errors():
        db = connect()
        try:
            report = check(db)
        finally:
            with suppress(sqlcipher.Error):
                db.close()
    if report.whole:
        return report
    salvager = Salvager(connect)
    try:
        readable = {table: sum(1 for _ in salvager.rows(table)) for table in salvager.tables()}
    finally:
        salvager.close()
    return replace(report, readable=readable, lost=tuple(salvager.lost))


def salvage(
    connect: "Callable[[], Database]", target: "Database", now: datetime
) -> tuple[Loss, ...]:
    """Carry all that can be read over into a new vault; give what could not.

    Raises UserError: VAULT_DAMAGED where nothing can be read, DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    salvager = Salvager(connect)
    try:
        salvager.tables()
        carrying.carry(salvager.rows, target, now)
    finally:
        salvager.close()
    _name_the_nameless(target)
    return tuple(salvager.lost)


def _name_the_nameless(target: "Database") -> None:
    # A history whose person was on the damaged page is still somebody's, and every profile is.
    known = {person.id for person in people.all(target)}
    named = target.execute("SELECT person FROM orders UNION SELECT person FROM entries")
    for (person,) in named.fetchall() or ([] if known else [(secrets.token_hex(8),)]):
        if person not in known:
            people.add(target, Person(person, "?"))
