"""The database: opening it, and transactions that are durable when they end."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import (
    ARRAY,
    URL,
    Connection,
    Engine,
    Text,
    any_,
    bindparam,
    cast,
    create_engine,
    event,
    select,
)
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DataError,
    IntegrityError,
    InternalError,
    NoResultFound,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from homebound.authority.compiled import driver_cursor, run
from homebound.authority.errors import OperatorError, StatementError, StoreBusyError
from homebound.authority.logs import log_event
from homebound.authority.migrating import migrate
from homebound.authority.tables import metadata, orders
from homebound.protocol.strict import Malformed

BUSY_SECONDS = 10
_BEGIN = "homebound_begin"
# The drivers begin nothing by themselves.
_BEGIN_READING = {
    "sqlite": "BEGIN",
    "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
}
_BEGIN_WRITING = {
    # To take the lock at the first write instead would fail wherever another came in between.
    "sqlite": "BEGIN IMMEDIATE",
    "postgresql": "BEGIN",
}
# In order, so that two transactions never wait for each other's; the keys of other tables that
# point to these rows do not wait for this. Whoever locks more than an order's row does so behind
# it: the code's next, then the rest. Only who enrols begins with the code's, and of the order's row
# needs no more than that it stays.
_LOCK = (
    select(orders.c.order_id)
    .where(orders.c.order_id == any_(cast(bindparam("orders", type_=Text), ARRAY(Text))))
    .order_by(orders.c.order_id)
    .with_for_update(key_share=True)
)
_PATIENCE = f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}"


class Store:
    """A database of cases. A transaction that changes something is on the disk when it ends."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._one_writer = engine.dialect.name == "sqlite"
        self._reading = engine.execution_options(**{_BEGIN: _BEGIN_READING[engine.dialect.name]})
        self._looking = engine.execution_options(**{_BEGIN: None})
        self._damaged = False
        # SQLite takes one writer at a time, and those that wait for it sleep and try again.
        self._turn = Lock() if self._one_writer else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one state. Raises StoreBusyError."""
        with self.guarded(), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def looking_up(self) -> Iterator[Connection]:
        """Open a connection whose statements may each see a later state. Raises StoreBusyError."""
        with self.guarded(), self._looking.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is committed at the end, or leaves nothing behind on an error.

        Raises StoreBusyError, of it StatementError where only what was to be written is at fault.
        """
        with self._in_turn(), self.guarded(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Wait for those before, for no longer than for the database: each of them may wait as long."""
        if self._turn is None:
            yield
            return
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            log_event("database", error="turn")
            raise StoreBusyError
        try:
            yield
        finally:
            self._turn.release()

    def lock_orders(self, connection: Connection, order_ids: Sequence[str]) -> None:
        """Let no other transaction that asks for these orders go on before this one ends.

        There is no other where a database has one writer.
        """
        if not self._one_writer:
            # An id has no character that means something there.
            run(connection, _LOCK, {"orders": f"{{{','.join(order_ids)}}}"})

    def check(self) -> None:
        """Read a row of every table. Raises StoreBusyError where that fails, or damage was met.

        Damage counts until the authority is started anew: a row that reads well does not undo it.
        """
        with self.reading() as connection:
            for table in metadata.sorted_tables:
                connection.execute(select(table).limit(1)).all()
        if self._damaged:
            raise StoreBusyError

    def forget_log(self) -> None:
        """Empty what SQLite writes first, where pages stay as they were before something was erased.

        Left for the next time where somebody reads for long. Raises StoreBusyError.
        """
        if not self._one_writer:
            return
        with self._in_turn(), self.guarded(), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            try:
                # Whoever writes waits for as long as this waits for who reads.
                cursor.execute("PRAGMA busy_timeout=1000")
                try:
                    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                finally:
                    cursor.execute(_PATIENCE)
            except sqlite3.Error as error:
                raise StoreBusyError from error

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn what goes wrong with the database, or with what was kept, into StoreBusyError."""
        try:
            yield
        except (DatabaseError, NoResultFound, PoolTimeoutError, Malformed) as error:
            # SQLite's corruption has no class of its own; the others miss or misread what was kept.
            self._damaged |= type(error) is DatabaseError or isinstance(
                error, (NoResultFound, Malformed)
            )
            log_event("database", error=_name(error))
            if isinstance(error, (IntegrityError, DataError, InternalError)):
                raise StatementError from error
            raise StoreBusyError from error


def _name(error: Exception) -> str:
    """Name an error as its database does: SQLITE_FULL, 53100 tell the operator what to look at."""
    cause = getattr(error, "orig", None)
    named = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return named or type(error).__name__


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    begin = options.get(_BEGIN, _BEGIN_WRITING[connection.dialect.name])
    if begin is not None:
        with driver_cursor(connection) as cursor:
            cursor.execute(begin)


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: object) -> None:
        connection.execute(_PATIENCE)
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",  # in WAL mode a lesser one may lose what was committed
            "foreign_keys=ON",
            "secure_delete=ON",  # what is erased is overwritten; not every build does it by itself
            # 16 MiB. Proofs are of orders far apart: a page is copied back less often than written.
            "wal_autocheckpoint=4000",
            # 4 MiB at most for each connection: most of what leads to a proof's place in three indexes
            # of 5,000,000. Their last pages, far apart for each, are left to the system's memory.
            "cache_size=-4096",
        ):
            connection.execute(f"PRAGMA {pragma}")


def _prepare_postgresql(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: object) -> None:
        [(durable,)] = connection.execute("SHOW synchronous_commit").fetchall()
        if durable == "off":
            # Else a commit is told before it is on the disk, and with it a receipt.
            connection.execute("SET synchronous_commit TO on")
        connection.execute(f"SET lock_timeout TO '{BUSY_SECONDS}s'")
        # Whatever is asked for here is a few rows by their keys. Where a table has not been analysed
        # since it grew, PostgreSQL would read the whole of it to join it to them.
        connection.execute("SET enable_hashjoin TO off")
        connection.execute("SET enable_mergejoin TO off")


def _engine(url: str | URL) -> Engine:
    try:
        # The last connection first: SQLite's drops what it has read once another has written.
        engine = create_engine(
            url,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
            pool_timeout=BUSY_SECONDS,
            pool_use_lifo=True,
        )
    except (ArgumentError, ImportError, TypeError, ValueError) as error:
        # The last two of SQLite in memory, which has no pool to wait for, and of a port that is no number.
        raise OperatorError("The database URL cannot be used; is its driver installed?") from error
    prepare = {"sqlite": _prepare_sqlite, "postgresql": _prepare_postgresql}.get(
        engine.dialect.name
    )
    if prepare is None:
        raise OperatorError("The database has to be SQLite, or PostgreSQL 15 or later.")
    if engine.dialect.name == "sqlite" and not Path(engine.url.database or "").is_absolute():
        # Else each command would have another one, made anew in the folder where it was typed.
        raise OperatorError("A file of SQLite's is named in full, as sqlite:////srv/authority.db.")
    prepare(engine)
    event.listen(engine, "begin", _begin)
    return engine


def open_store(url: str | URL, *, new: bool = False) -> Store:
    """Open the database at an SQLAlchemy URL; bring older tables up to date, make them in a `new` one.

    Raises OperatorError where it cannot be reached, is of a newer version, or is empty and not new.
    """
    engine = _engine(url)
    try:
        with engine.begin() as connection:
            migrate(connection, new=new)
    except OperatorError:
        engine.dispose()
        raise
    except SQLAlchemyError as error:
        engine.dispose()
        raise OperatorError("The database cannot be opened.") from error
    if engine.dialect.name == "postgresql":
        from homebound.authority.frozen import bound_waiting  # its driver need not be installed

        engine.dispose()  # to bring large tables up to date may take longer
        bound_waiting(engine)
    return Store(engine)


def sqlite_url(path: Path) -> URL:
    """Give the URL of a SQLite file."""
    return URL.create("sqlite", database=str(path.absolute()))
