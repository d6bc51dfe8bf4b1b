"""The database: opening it, and transactions that are durable when they end."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    select,
)
from sqlalchemy.exc import ArgumentError, DatabaseError, NoResultFound, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from homebound.authority.errors import OperatorError, StoreBusyError
from homebound.authority.logs import log_event
from homebound.authority.migrating import migrate
from homebound.authority.tables import metadata
from homebound.protocol.strict import Malformed

BUSY_SECONDS = 10
_READ_ONLY = "homebound_read_only"


class Store:
    """A database of cases. A transaction that changes something is on the disk when it ends."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reading = engine.execution_options(**{_READ_ONLY: True})
        self._damaged = False
        # SQLite takes one writer at a time, and those that wait for it sleep and try again.
        self._turn = Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one state. Raises StoreBusyError."""
        with self._converted(), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is committed at the end, or leaves nothing behind on an error.

        Raises StoreBusyError.
        """
        with self._turn, self._converted(), self._engine.begin() as connection:
            yield connection

    def check(self) -> None:
        """Read a row of every table. Raises StoreBusyError where that fails, or damage was met.

        Damage counts until the authority is started anew: a row that reads well does not undo it.
        """
        with self.reading() as connection:
            for table in metadata.sorted_tables:
                connection.execute(select(table).limit(1)).all()
        if self._damaged:
            raise StoreBusyError

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _converted(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, NoResultFound, PoolTimeoutError, Malformed) as error:
            # SQLite's corruption has no class of its own; the others miss or misread what was kept.
            self._damaged |= type(error) is DatabaseError or isinstance(
                error, (NoResultFound, Malformed)
            )
            cause = getattr(error, "orig", None)
            # SQLite's own name for it, such as SQLITE_FULL, tells the operator what to look at.
            log_event("database", error=getattr(cause, "sqlite_errorname", type(error).__name__))
            raise StoreBusyError from error


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        for pragma in (
            f"busy_timeout={BUSY_SECONDS * 1000}",
            "journal_mode=WAL",
            "synchronous=FULL",  # in WAL mode a lesser one may lose what was committed
            "foreign_keys=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Taking the lock at the first write instead would fail wherever another came in between.
        read_only = connection.get_execution_options().get(_READ_ONLY, False)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def _engine(url: str | URL) -> Engine:
    try:
        engine = create_engine(url, hide_parameters=True, pool_timeout=BUSY_SECONDS)
    except (ArgumentError, ImportError) as error:
        raise OperatorError("The database URL cannot be used; is its driver installed?") from error
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    return engine


def open_store(url: str | URL) -> Store:
    """Open the database at an SQLAlchemy URL; make its tables, or bring older ones up to date.

    Raises OperatorError where it cannot be reached or is of a newer version.
    """
    engine = _engine(url)
    try:
        with engine.begin() as connection:
            migrate(connection)
    except OperatorError:
        engine.dispose()
        raise
    except SQLAlchemyError as error:
        engine.dispose()
        raise OperatorError("The database cannot be opened.") from error
    return Store(engine)


def sqlite_url(path: Path) -> URL:
    """Give the URL of a SQLite file, which is made for its owner alone if it is not there."""
    path.touch(mode=0o600, exist_ok=True)
    return URL.create("sqlite", database=str(path.absolute()))
