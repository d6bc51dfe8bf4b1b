"""Every error that a resident can meet has a sentence with all its blanks filled."""

import ast
import string
from functools import cache
from pathlib import Path

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.ui.error_text import SENTENCES, error_text

APP = Path(__file__).parents[2] / "app" / "homebound"


@cache
def _raised() -> dict[str, list[set[str]]]:
    """Collect, for each code, the details that it is raised with anywhere in the app."""
    found: dict[str, list[set[str]]] = {}
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "UserError"
                and node.args
                and isinstance(node.args[0], ast.Attribute)
            ):
                details = {keyword.arg for keyword in node.keywords if keyword.arg}
                found.setdefault(node.args[0].attr, []).append(details)
    return found


@pytest.mark.parametrize("code", list(ErrorCode))
def test_each_code_has_a_sentence_whose_blanks_are_filled_wherever_it_is_raised(
    code: ErrorCode,
) -> None:
    blanks = {name for _, name, _, _ in string.Formatter().parse(str(SENTENCES[code])) if name}
    # What is raised by way of a table is given what the sentence needs.
    for details in _raised().get(code.name, [blanks]):
        assert blanks <= details
        sentence = error_text(UserError(code, **dict.fromkeys(details, 7)))
        assert sentence
        assert "{" not in sentence


def test_no_sentence_stands_for_a_code_that_is_gone() -> None:
    assert set(SENTENCES) == set(ErrorCode)
