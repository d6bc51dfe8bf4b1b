"""Statements on the way that every proof takes: compiled once, and run by the driver itself.

SQLAlchemy would look each up again by all of its parts and describe its result anew, every time:
longer than the database takes to run it.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Statement = Select[Any] | Insert
Parameters = Mapping[str, object]


@lru_cache(maxsize=64)
def _compile(statement: Statement, dialect: Dialect) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - as every database's is
    return compiled


def _arrange(compiled: SQLCompiler, given: Parameters) -> Any:
    if compiled.positiontup is None:
        return given
    return tuple(given[name] for name in compiled.positiontup)


def run(
    connection: Connection, statement: Statement, parameters: Parameters | Sequence[Parameters]
) -> Sequence[tuple[Any, ...]]:
    """Run a statement that was built once, for one set of parameters or for each of several.

    All of its parameters are given, as the driver takes them: no value is made ready for its column.
    Gives the rows of a Select as the driver does, and raises what SQLAlchemy would.
    """
    dialect = connection.dialect
    compiled = _compile(statement, dialect)
    try:
        with closing(connection.connection.cursor()) as cursor:
            if not isinstance(parameters, Mapping):
                cursor.executemany(compiled.string, [_arrange(compiled, one) for one in parameters])
                return []
            cursor.execute(compiled.string, _arrange(compiled, parameters))
            return cursor.fetchall()
    except dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(
            None, None, error, dialect.loaded_dbapi.Error, hide_parameters=True
        ) from error
