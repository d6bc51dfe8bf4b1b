"""Statements on the way that every proof takes, compiled once.

SQLAlchemy would look each up again by all of its parts, every time: longer than the database takes
to run it.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Insert, Select
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
) -> CursorResult[Any]:
    """Run a statement that was built once, for one set of parameters or for each of several.

    All of its parameters are given, as the driver takes them: no value is made ready for its column.
    """
    compiled = _compile(statement, connection.dialect)
    if isinstance(parameters, Mapping):
        arranged = _arrange(compiled, parameters)
    else:
        arranged = [_arrange(compiled, each) for each in parameters]
    return connection.exec_driver_sql(compiled.string, arranged)
