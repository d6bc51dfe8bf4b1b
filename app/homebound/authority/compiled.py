"""Statements on the way that every proof takes: compiled once, and run by the driver itself.

SQLAlchemy would look each up again by all of its parts and describe its result anew, every time:
longer than the database takes to run it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Select, Table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Parameters = Mapping[str, object]


@lru_cache(maxsize=64)
def _compile(statement: Select[Any], dialect: Dialect) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - as every database's is
    return compiled


def _arrange(compiled: SQLCompiler, given: Parameters) -> Any:
    if compiled.positiontup is None:
        return given
    return tuple(given[name] for name in compiled.positiontup)


@contextmanager
def driver_cursor(connection: Connection) -> Iterator[Any]:
    """Open a cursor of the driver's own. Raises what SQLAlchemy would."""
    dialect, driven = connection.dialect, connection.connection
    wrong = dialect.loaded_dbapi.Error
    try:
        with closing(driven.cursor()) as cursor:
            yield cursor
    except wrong as error:
        if dialect.is_disconnect(error, driven, None):
            connection.engine.dispose()  # the others that are kept are cut as well
        raise DBAPIError.instance(None, None, error, wrong, hide_parameters=True) from error


def run(
    connection: Connection, statement: Select[Any], parameters: Parameters
) -> Sequence[tuple[Any, ...]]:
    """Run a statement that was built once, and give its rows as the driver does.

    All of its parameters are given, as the driver takes them: no value is made ready for its column.
    """
    compiled = _compile(statement, connection.dialect)
    with driver_cursor(connection) as cursor:
        cursor.execute(compiled.string, _arrange(compiled, parameters))
        rows: Sequence[tuple[Any, ...]] = cursor.fetchall()
    return rows


def insert_rows(connection: Connection, table: Table, rows: Sequence[Parameters]) -> None:
    """Insert rows that name the same columns in the same order, each value as the driver takes it."""
    names = list(rows[0])
    columns = f"{table.name} ({', '.join(names)})"
    with driver_cursor(connection) as cursor:
        if connection.dialect.name == "postgresql":
            # A statement for each would be begun and ended as often.
            with cursor.copy(f"COPY {columns} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(tuple(row.values()))
        else:
            values = ", ".join(f":{name}" for name in names)
            cursor.executemany(f"INSERT INTO {columns} VALUES ({values})", rows)  # noqa: S608
