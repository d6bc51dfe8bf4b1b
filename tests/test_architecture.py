"""Rules about the tree itself that no other tool checks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))
MOST_LINES = 400


def test_no_file_of_the_app_is_too_long() -> None:
    long = {
        str(path): n for path in SOURCES if (n := len(path.read_text().splitlines())) > MOST_LINES
    }
    assert long == {}


def test_the_time_is_asked_in_one_file_of_the_residents_app() -> None:
    asking = re.compile(r"datetime\.now\(|date\.today\(|\btime\.time\(")
    found = [
        path.relative_to(ROOT / "app/homebound").as_posix()
        for path in SOURCES
        if asking.search(path.read_text())
    ]
    allowed = ("services/clock.py", "demo/", "authority/")
    assert [name for name in found if not name.startswith(allowed)] == []
    assert "services/clock.py" in found


# Where a text is shown or said, by the place of the text among the arguments.
_SHOWN = dict.fromkeys(
    (
        "QAction", "QCheckBox", "QLabel", "QPushButton", "QRadioButton", "addAction", "addItem",
        "button", "complain", "insertItem", "label", "setAccessibleDescription",
        "setAccessibleName", "setPlaceholderText", "setPrefix", "setSpecialValueText", "setSuffix",
        "setText", "setTitle", "setToolTip", "setWindowTitle", "show_problem", "tell",
    ),
    0,
) | {"announce": 1, "field": 1, "picture": 2}  # fmt: skip
_TRANSLATING = ("tr", "translate")


def _named(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _bare_words(part: ast.AST) -> Iterator[str]:
    """Give the words in an expression that no translation sees."""
    if isinstance(part, ast.Call) and _named(part) in _TRANSLATING:
        return
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        if re.search(r"[A-Za-z]{2}", part.value):
            yield part.value
        return
    if isinstance(part, ast.Subscript):  # a key shows nothing
        part = part.value
    for inner in ast.iter_child_nodes(part):
        yield from _bare_words(inner)


def test_every_word_that_is_shown_goes_through_translation() -> None:
    found = []
    shown = 0
    for path in SOURCES:
        if not {"ui", "desktop"} & set(path.relative_to(ROOT).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            place = _SHOWN.get(_named(node))
            if place is None or len(node.args) <= place:
                continue
            shown += 1
            bare = set(_bare_words(node.args[place])) - {"Homebound"}
            found += [f"{path.name}:{node.lineno}: {word}" for word in bare]
    assert shown > 300
    assert found == []


def test_only_dialogs_opens_a_dialog_and_nothing_nests_an_event_loop() -> None:
    for path in SOURCES:
        text = path.read_text()
        assert not re.search(r"QEventLoop|processEvents|\.exec_\(", text), path.name
        if path.name != "dialogs.py":
            assert "QMessageBox" not in text, path.name
            assert "QFileDialog" not in text, path.name


def test_no_address_of_an_index_stands_in_a_lock() -> None:
    locks = sorted((ROOT / "packaging/requirements").glob("*.txt"))
    assert locks
    for lock in locks:
        assert "://" not in lock.read_text(), lock.name


def test_the_top_level_holds_what_was_planned_and_nothing_else() -> None:
    planned = {
        "app",
        "resources",
        "tests",
        "packaging",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "SECURITY.md",
    }
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - {"dist"} == planned  # what packaging/build made is nobody's source
    assert not (ROOT / "packaging/__init__.py").exists()
