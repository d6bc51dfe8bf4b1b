"""Rules about the tree itself that no other tool checks."""

import re
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
