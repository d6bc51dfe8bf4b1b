"""Values of a program as a relation that a statement can join, one parameter however many they are."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Text, bindparam, cast, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from homebound.protocol.strict import write_array


class _Items(FunctionElement[str]):
    """The items of a JSON array, a row each."""

    inherit_cache = True
    name = "items"


@compiles(_Items, "sqlite")
def _on_sqlite(element: _Items, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **more)})"


@compiles(_Items, "postgresql")
def _on_postgresql(element: _Items, compiler: SQLCompiler, **more: Any) -> str:
    return f"jsonb_array_elements(CAST({compiler.process(element.clauses, **more)} AS jsonb))"


class Relation:
    """The parameter `name` as a relation; `rows` writes what is given for it."""

    def __init__(self, name: str) -> None:
        self.rows = _Items(bindparam(name, type_=Text)).table_valued("value", name=name)

    def text(self, column: str) -> ColumnElement[str]:
        """Give a column of text."""
        quoted: ColumnElement[str] = literal_column(f"'{column}'", Text)
        return self.rows.c.value.op("->>", return_type=Text())(quoted)

    def integer(self, column: str) -> ColumnElement[int]:
        """Give a column of integers."""
        return cast(self.text(column), BigInteger)


def write_rows(rows: list[dict[str, object]]) -> str:
    """Write rows for a parameter that is a relation."""
    return write_array(list(rows)).decode("utf-8")
