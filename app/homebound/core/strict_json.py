"""JSON read without its traps, and its parts with their types."""

import json
from collections.abc import Sequence
from decimal import Decimal

Node = dict[str, object]


def _without_duplicates(pairs: Sequence[tuple[str, object]]) -> Node:
    node = dict(pairs)
    if len(node) != len(pairs):
        raise ValueError("a key stands twice")
    return node


def _no_constant(_name: str) -> object:
    raise ValueError("not a number of JSON")


def read_object(data: bytes) -> Node:
    """Read UTF-8 JSON whose outermost value is an object; fractions become Decimal.

    Raises ValueError for anything else: a key standing twice, NaN, nesting too deep, lone
    surrogates.
    """
    try:
        found: object = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_without_duplicates,
            parse_float=Decimal,
            parse_constant=_no_constant,
        )
        json.dumps(found, ensure_ascii=False, default=str).encode("utf-8")
    except (ArithmeticError, RecursionError) as error:
        raise ValueError("beyond every sensible limit") from error
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the data is wrong, not a caller's type
    return found


def string(node: Node, key: str) -> str | None:
    """Give a member that is a text with something in it, None where absent, else ValueError."""
    value = node.get(key)
    if value is None and key not in node:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text")
    return value


def needed_string(node: Node, key: str) -> str:
    """Give a member that is a text with something in it, else ValueError."""
    value = string(node, key)
    if value is None:
        raise ValueError("a text is missing")
    return value


def flag(node: Node, key: str) -> bool:
    """Give a member that is true or false, False where absent, else ValueError."""
    value = node.get(key, False)
    if not isinstance(value, bool):
        raise ValueError("not true or false")  # noqa: TRY004 - the data is wrong
    return value


def as_object(value: object) -> Node:
    """Give a value that is an object, else ValueError."""
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the data is wrong
    return value


def objects(node: Node, key: str) -> list[Node]:
    """Give a member that is a list of objects, empty where absent, else ValueError."""
    value = node.get(key, [])
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004 - the data is wrong
    return [as_object(element) for element in value]
