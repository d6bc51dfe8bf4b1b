"""A power cut at any instant: what the disk was told to keep is all that there is afterwards."""

import copy
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import figures
import victim
from witness import Kept

PASSPHRASE = "a phrase of words"
STRACE = shutil.which("strace")
CALLS = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir,rmdir,unlinkat"
_LINE = re.compile(r"(\w+)\((.*)\)\s+= (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
chance = random.Random(5)  # noqa: S311 - which writes a disk keeps does not matter


@dataclass
class Bytes:
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


class Disk:
    """Files as a disk has them that loses whatever was not synced: contents, and names too."""

    def __init__(self, home: Path) -> None:
        self.home = home
        files = [path for path in home.rglob("*") if path.is_file()]
        self.names = {str(path): Bytes(path.read_bytes()) for path in files}
        self.synced_names = dict(self.names)
        self._open: dict[int, tuple[str, Bytes | None]] = {}
        self._at: dict[int, int] = {}

    def happen(self, call: str, arguments: str, result: int) -> bool:
        """Follow a system call; say whether the disk was told to keep something."""
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        first = arguments.split(",")[0]
        if call == "openat":
            self._opened(os.fsdecode(texts[0]), arguments, result)
        elif call in ("rename", "unlink", "unlinkat"):
            self._renamed([str(self.home / os.fsdecode(text)) for text in texts])
        elif first.isdigit() and int(first) in self._open:
            return self._on_handle(call, int(first), texts, arguments)
        return False

    def _opened(self, name: str, arguments: str, handle: int) -> None:
        path = str(self.home / name)
        if not path.startswith(str(self.home)):
            self._open.pop(handle, None)
            return
        if "O_CREAT" in arguments:
            self.names.setdefault(path, Bytes())
        self._open[handle], self._at[handle] = (path, self.names.get(path)), 0

    def _renamed(self, paths: list[str]) -> None:
        moved = self.names.pop(paths[0], None)
        if moved is not None and len(paths) == 2:
            self.names[paths[1]] = moved

    def _on_handle(self, call: str, handle: int, texts: list[bytes], arguments: str) -> bool:
        path, file = self._open[handle]
        if call == "close":
            del self._open[handle]
        elif file is None:  # a folder
            if call == "fsync":
                inside = re.compile(re.escape(path) + "/[^/]+")
                others = {
                    name: held
                    for name, held in self.synced_names.items()
                    if not inside.fullmatch(name)
                }
                here = {name: held for name, held in self.names.items() if inside.fullmatch(name)}
                self.synced_names = others | here
                return True
        elif call in ("fsync", "fdatasync"):
            file.durable, file.since = file.after(file.since), []
            return True
        elif call == "ftruncate":
            file.since.append(int(arguments.split(",")[1]))
        else:
            at = int(arguments.split(",")[-1]) if call == "pwrite64" else self._at[handle]
            self._at[handle] = at + len(texts[0])
            file.since.append((at, texts[0]))
        return False

    def cut(self, home: Path, *, some: bool) -> None:
        """Write what the disk has after a cut: what was synced, and some of the rest or none."""
        shutil.rmtree(home, ignore_errors=True)
        for name, file in self.synced_names.items():
            path = home / Path(name).relative_to(self.home)
            path.parent.mkdir(parents=True, exist_ok=True)
            kept = [one for one in file.since if some and chance.random() < 0.5]
            path.write_bytes(file.after(kept))


def calls_of(log: Path) -> Iterator[tuple[str, str, int]]:
    with log.open() as lines:
        for line in lines:
            if found := _LINE.match(line):
                yield found[1], found[2], int(found[3])


def traced(what: str, home: Path, log: Path, acknowledgements: int) -> None:
    assert STRACE is not None
    options = ["-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
    child = subprocess.Popen(
        [STRACE, *options, sys.executable, victim.__file__, what, str(home), PASSPHRASE, "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(acknowledgements + 1)]
    if said[0] != "ready 0\n":
        child.communicate()
        pytest.skip("needs the right to trace a process")
    # The traced one goes with the tracer: it writes into a pipe that nobody reads any more.
    child.stdout.close()
    child.wait(timeout=30)


@pytest.mark.skipif(STRACE is None, reason="needs strace")
@pytest.mark.parametrize("what", ["save", "passphrase", "backup", "migrate"])
def test_a_power_cut_at_any_instant_loses_nothing_acknowledged(tmp_path: Path, what: str) -> None:
    home, log = tmp_path / "home", tmp_path / "log"
    victim.make_profile(home, PASSPHRASE)
    disk = Disk(home)
    traced(what, home, log, figures.amount(6, 60))
    kept = Kept(tmp_path / "after", PASSPHRASE)
    cuts = heard = 0
    for call, arguments, result in calls_of(log):
        told = call == "write" and arguments.startswith("1,")
        if told:
            text = bytes.fromhex(_TEXT.findall(arguments)[0].replace("\\x", "")).decode()
            word, number = text.split()
            if word == "ready":
                continue
            heard += 1
            kept.hear([(word, int(number))])
            kept.count = int(number) + 1
        elif not disk.happen(call, arguments, result):
            continue
        for some in (False, True):
            cuts += 1
            disk.cut(kept.home, some=some)
            copy.deepcopy(kept).check(what)
    assert heard >= 6
    assert cuts > 2 * heard
    figures.note(f"power cut during {what}: {cuts} cuts, {heard} acknowledgements, 0 lost")
