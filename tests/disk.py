"""A disk as system calls describe it, which after a power cut has what it was told to keep.

Of what nobody synced it may have kept nothing or some: any of the writes into a file, and in each
folder the names as they were last synced or as they are.
"""

import os
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir,rmdir,unlinkat"
_LINE = re.compile(r"(?:(\d+) +)?(\w+)\((.*)\)\s+= (\d+)")
_BEGUN = re.compile(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>")
_RESUMED = re.compile(r"(\d+) +<\.\.\. (\w+) resumed>(.*)\)\s+= (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_chance = random.Random(5)  # noqa: S311 - which writes a disk keeps does not matter


def texts(arguments: str) -> list[bytes]:
    """Give the strings among the arguments of a call."""
    return [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]


def calls_of(log: Path) -> Iterator[tuple[str, str, int]]:
    """Give the calls of a trace that succeeded, of all threads, each when it had returned."""
    begun: dict[tuple[str, str], str] = {}
    with log.open() as lines:
        for line in lines:
            if found := _LINE.match(line):
                yield found[2], found[3], int(found[4])
            elif found := _BEGUN.match(line):
                begun[found[1], found[2]] = found[3]
            elif found := _RESUMED.match(line):
                yield found[2], begun.pop((found[1], found[2])) + found[3], int(found[4])


@dataclass(eq=False)
class File:
    """What a file holds, on the disk for certain, and what was written since."""

    durable: bytes = b""
    since: list[tuple[int, bytes] | int] = field(default_factory=list)  # a write, or a new length

    def after(self, writes: list[tuple[int, bytes] | int]) -> bytes:
        data = bytearray(self.durable)
        for one in writes:
            if isinstance(one, int):
                data[one:] = bytes(max(one - len(data), 0))
                continue
            place, piece = one
            data[len(data) :] = bytes(max(place - len(data), 0))
            data[place : place + len(piece)] = piece
        return bytes(data)


@dataclass(eq=False)
class Folder:
    """The names in a folder, as they are and as they were last synced."""

    now: "dict[str, File | Folder]" = field(default_factory=dict)
    synced: "dict[str, File | Folder]" = field(default_factory=dict)


def _read(folder: Path) -> Folder:
    found: dict[str, File | Folder] = {
        path.name: _read(path) if path.is_dir() else File(path.read_bytes())
        for path in folder.iterdir()
    }
    return Folder(found, dict(found))


class Disk:
    """Follows what a process does to the files under a folder."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._root = _read(home)
        self._open: dict[int, tuple[Path, File | Folder]] = {}
        self._at: dict[int, int] = {}

    def is_sync(self, call: str, arguments: str) -> bool:
        """Say whether a call tells the disk to keep something of ours."""
        first = arguments.split(",")[0]
        return call in ("fsync", "fdatasync") and first.isdigit() and int(first) in self._open

    def happen(self, call: str, arguments: str, result: int) -> None:
        """Follow a system call."""
        first = arguments.split(",")[0]
        if call in ("openat", "rename", "unlink", "mkdir", "rmdir", "unlinkat"):
            base = (
                self._open[int(first)][0] if first.isdigit() and int(first) in self._open else None
            )
            paths = [(base or self._home) / os.fsdecode(text) for text in texts(arguments)]
            if call == "openat":
                self._opened(paths[0], arguments, result)
            elif all(path.is_relative_to(self._home) for path in paths):
                self._named(call, paths)
        elif first.isdigit() and int(first) in self._open:
            self._on_handle(call, int(first), arguments)

    def _folder(self, path: Path) -> Folder:
        found = self._root
        for name in path.relative_to(self._home).parts:
            inner = found.now[name]
            assert isinstance(inner, Folder)
            found = inner
        return found

    def _opened(self, path: Path, arguments: str, handle: int) -> None:
        self._open.pop(handle, None)
        if not path.is_relative_to(self._home):
            return
        if path == self._home:
            self._open[handle] = (path, self._root)
            return
        names = self._folder(path.parent).now
        if "O_CREAT" in arguments:
            names.setdefault(path.name, File())
        node = names[path.name]
        if "O_TRUNC" in arguments and isinstance(node, File):
            node.since.append(0)
        self._open[handle], self._at[handle] = (path, node), 0

    def _named(self, call: str, paths: list[Path]) -> None:
        names = self._folder(paths[0].parent).now
        if call == "mkdir":
            names[paths[0].name] = Folder()
            return
        moved = names.pop(paths[0].name)
        if call == "rename":
            self._folder(paths[1].parent).now[paths[1].name] = moved
            self._open = {
                handle: (paths[1] / path.relative_to(paths[0]), node)
                if path.is_relative_to(paths[0])
                else (path, node)
                for handle, (path, node) in self._open.items()
            }

    def _on_handle(self, call: str, handle: int, arguments: str) -> None:
        _, node = self._open[handle]
        if call == "close":
            del self._open[handle]
        elif isinstance(node, Folder):
            if call == "fsync":
                node.synced = dict(node.now)
        elif call in ("fsync", "fdatasync"):
            node.durable, node.since = node.after(node.since), []
        elif call == "ftruncate":
            node.since.append(int(arguments.split(",")[1]))
        else:
            [written] = texts(arguments)
            at = int(arguments.split(",")[-1]) if call == "pwrite64" else self._at[handle]
            self._at[handle] = at + len(written)
            node.since.append((at, written))

    def cut(self, home: Path, *, some: bool) -> None:
        """Write what the disk has after a cut: what was synced, and some of the rest or none."""
        shutil.rmtree(home, ignore_errors=True)
        _write(self._root, home, some=some)


def _write(node: File | Folder, path: Path, *, some: bool) -> None:
    if isinstance(node, File):
        path.write_bytes(node.after([one for one in node.since if some and _chance.random() < 0.5]))
        return
    path.mkdir(mode=0o700)
    names = node.now if some and _chance.random() < 0.5 else node.synced
    for name, inner in names.items():
        _write(inner, path / name, some=some)
