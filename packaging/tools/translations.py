"""Collect what the app says, and build what it reads: translations.py update | release [FOLDER].

`update` brings resources/translations/*.ts up to date with the sources: new sentences come in
unfinished, those that are gone go. `release` builds the .qm of every language into FOLDER, which is
the environment's own unless given.

lupdate alone would read `tr("context", "sentence")`, which is how the sources shorten translate,
as a sentence called "context". So the sentences are collected here, each with the context that Qt
will look it up in, and lupdate merges them.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru", "zh_CN", "uz", "ar")
_APP = ROOT / "app" / "homebound"
_ROOMS = ("ui", "desktop")

# Of Qt's own words those that can come into sight; qtbase's translations have no Uzbek, and their
# words are not ours. The menu of a text field, the calendar of a date, the box about a mistake, and
# the file dialog of a desktop that has none.
_QT = {
    "QPlatformTheme": ("OK", "Cancel", "&Yes", "&No", "Close", "Save", "Open"),
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        "&Look in:", "List of places and bookmarks", "Back", "Go back", "Forward", "Go forward", "Parent Directory",
        "Go to the parent directory", "Create New Folder", "Create a New Folder", "List View",
        "Change to list view mode", "Detail View", "Change to detail view mode", "Sidebar", "Files",
        "File &name:", "Files of &type:", "Directory:", "&Open", "&Save", "&Choose", "Open",
        "Save As", "All Files (*)", "New Folder", "&New Folder", "&Rename", "&Delete",
        "Show &hidden files", "Remove", "Find Directory", "Show ",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "Are you sure you want to delete '%1'?", "Could not delete directory.", "Delete",
        "Recent Places", "My Computer",
    ),
    "QAbstractFileIconProvider": ("Drive", "File", "%1 File", "Folder", "Unknown"),
    "QFileSystemModel": ("Name", "Size", "Type", "Kind", "Date Modified", "Computer", "My Computer"),
}  # fmt: skip


@dataclass(frozen=True, order=True)
class Message:
    """A sentence as Qt looks it up; `counts` where it has plural forms."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


class NotLiteralError(Exception):
    """A sentence that nobody can collect."""


def collect() -> list[Message]:
    """Give every sentence of the app once. Raises NotLiteralError where one is put together."""
    found: set[Message] = set()
    for path in sorted(path for room in _ROOMS for path in (_APP / room).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        try:
            found.update(_messages(tree, "", own=False))
        except NotLiteralError as error:
            raise NotLiteralError(f"{path.relative_to(ROOT)}: {error}") from None
    found.update(Message(context, one) for context, words in _QT.items() for one in words)
    return sorted(found)


def _messages(node: ast.AST, owner: str, *, own: bool) -> Iterator[Message]:
    """Walk down; `owner` is the class around, `own` says whether `tr` stands for its self.tr."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.FunctionDef):
        own = own or any(_is_own_tr(one) for one in ast.walk(node))
    if isinstance(node, ast.Call):
        found = _message(node, owner, own=own)
        if found is not None:
            yield found
    for child in ast.iter_child_nodes(node):
        yield from _messages(child, owner, own=own)


def _is_own_tr(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id == "tr"
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "tr"
    )


def _message(call: ast.Call, owner: str, *, own: bool) -> Message | None:
    function = call.func
    name = getattr(function, "attr", getattr(function, "id", ""))
    places = list(call.args)
    if name == "tr" and (isinstance(function, ast.Attribute) or own):
        context, rest = owner, places
    elif name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
        if len(places) < 2 and not call.keywords:
            return None  # str.translate
        context, rest = _literal(call, places[0]), places[1:]
    else:
        return None
    if isinstance(rest[0], ast.Call) and name == "translate":
        return None  # of a QT_TRANSLATE_NOOP elsewhere
    comment = _literal(call, rest[1]) if len(rest) > 1 else ""
    counts = len(rest) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
    return Message(context, _literal(call, rest[0]), comment, counts)


def _literal(call: ast.Call, part: ast.expr) -> str:
    if isinstance(part, ast.Constant) and (part.value is None or isinstance(part.value, str)):
        return part.value or ""
    raise NotLiteralError(f"line {call.lineno}: a sentence for translation is no plain literal")


def _tool(name: str) -> str:
    import PySide6

    ending = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__path__[0]) / f"{name}{ending}")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _as_source(messages: list[Message]) -> str:
    """Write the sentences as lupdate reads them best."""
    lines = []
    for one in messages:
        parts = [_quoted(one.context), _quoted(one.source), _quoted(one.comment)]
        lines.append(f"QCoreApplication::translate({', '.join(parts)}{', n' * one.counts});")
    return "\n".join(lines) + "\n"


def update(folder: Path = FOLDER) -> None:
    """Bring the source of every language up to date."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "homebound.cpp"
        source.write_text(_as_source(collect()), encoding="utf-8")
        for code in LANGUAGES:
            # English is the source; it has a file only for its plural forms.
            plural = ["-pluralonly"] if code == "en" else []
            subprocess.run(  # noqa: S603 - Qt's own tool
                [
                    _tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none",
                    "-sort-messages", "-source-language", "en", "-target-language", code, *plural,
                    str(source), "-ts", str(folder / f"homebound_{code}.ts"),
                ],
                check=True,
            )  # fmt: skip


def release(folder: Path, source: Path = FOLDER) -> None:
    """Build every language; a sentence that is not translated yet stays English."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        for code in LANGUAGES:
            built = Path(work) / f"homebound_{code}.qm"
            command = [_tool("lrelease"), "-silent", "-nounfinished", "-compress"]
            subprocess.run(  # noqa: S603 - Qt's own tool
                [*command, str(source / f"homebound_{code}.ts"), "-qm", str(built)], check=True
            )
            built.replace(folder / built.name)  # whole or not at all, whoever reads it meanwhile


def main() -> None:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["release"]:
            release(Path(sys.prefix) / "translations")
        case ["release", folder]:
            release(Path(folder))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
