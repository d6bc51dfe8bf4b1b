"""After a day of use nothing that was typed can be read on the disk, and no file is unexpected."""

import base64
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import day
from readable import forms_of

APP = Path(__file__).parents[2] / "app"
STRACE = shutil.which("strace")
CALLS = "openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat"
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
# Every file that may ever be written, below the home, the folder for backups and the temporary one.
EXPECTED = re.compile(
    r"""
    home/\.?computer\.json(\.new)?
    | home/profiles(/(\.new-|\.gone-)?[0-9a-f]{32}(/(
        \.?keyslots(\.copy)?\.json(\.new)?
        | (vault|restored)\.db(-wal|-journal)?
        | replaces
    ))?)?
    | outside/\.?saved\.homebound-backup(\.new)?
    """,
    re.VERBOSE,
)


def _live(folder: Path, *before: str) -> None:
    """Let a day go by in a process of its own, and kill it."""
    for name in ("home", "outside", "user", "tmp"):
        (folder / name).mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    child = subprocess.Popen(
        [
            *before,
            sys.executable,
            "-P",
            day.__file__,
            str(folder / "home"),
            str(folder / "outside"),
        ],
        env=kept
        | {
            "HOME": str(folder / "user"),
            "TMPDIR": str(folder / "tmp"),
            "PYTHONPATH": str(APP),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout is not None
    said = child.stdout.readline()
    os.killpg(child.pid, 9)
    _, errors = child.communicate(timeout=60)
    assert said == "ready\n", errors


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder after the day, of which every name written was traced where that can be done."""
    folder = tmp_path_factory.mktemp("day")
    options = ["-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e", f"trace={CALLS}"]
    options += ["-e", "signal=none", "-o", str(folder / "log")]
    _live(folder, *([STRACE, *options] if STRACE else []))
    return folder


def test_no_word_of_the_day_can_be_read_in_any_file_nor_name(lived: Path) -> None:
    files = _files(lived)
    assert {path.name for path in files} >= {"vault.db", "vault.db-wal", "saved.homebound-backup"}
    for path in files:
        content = path.read_bytes()
        for field, word in day.WORDS.items():
            assert word.lower() not in str(path).lower()
            for form in forms_of(word):
                assert form not in content, (path.name, field)


def test_the_search_would_find_a_word_however_it_is_written() -> None:
    word = day.WORDS["amended note"]
    for shift in range(3):
        content = base64.b64encode(b"x" * shift + f"an {word} here".encode())
        assert any(form in content for form in forms_of(word))


def test_nothing_of_the_day_is_for_anyone_but_its_owner(lived: Path) -> None:
    for top in ("home", "outside", "user", "tmp"):
        for path in (lived / top).rglob("*"):
            expected = 0o700 if path.is_dir() else 0o600
            assert stat.S_IMODE(path.stat().st_mode) == expected, path.name


@pytest.mark.skipif(STRACE is None, reason="NOT TESTED: to list the files written needs strace")
def test_every_file_that_is_ever_written_is_expected(lived: Path) -> None:
    written = set(_written(lived / "log"))
    assert len(written) > 10  # the list is seen to list
    strange = {
        name
        for name in written
        if not name.startswith(("/dev/", "/proc/self/"))
        and not EXPECTED.fullmatch(name.removeprefix(f"{lived}/"))
    }
    assert sorted(strange) == []


def _written(log: Path) -> Iterator[str]:
    """Give every name that was opened for writing, made, or given to a file."""
    for line in log.read_text(errors="replace").splitlines():
        call = line.split("(", 1)[0].split()[-1]
        if " = -1 " in line or (call.startswith("open") and not _WRITES.search(line)):
            continue
        yield from _TEXT.findall(line)
