"""The app in the tray beside a bare Qt event loop: the processor's time over a minute, and what is written."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import start
from measure import Pair, Row

_SECONDS = 60.0
_SETTLED = 5.0  # seconds until what a start defers is done
_BARE = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
application.setQuitOnLastWindowClosed(False)
window = QWidget()
application.exec()
"""


def _figures(pid: int) -> tuple[float, int]:
    """Give the processor's seconds of a process, to a microsecond, and how often its threads woke."""
    spent, woken = 0.0, 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        spent += int((task / "schedstat").read_text().split()[0]) / 1e9
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                woken += int(line.partition(":")[2])
    return spent, woken


def _written(pid: int) -> int:
    """Give how many bytes a process has given to the system to write, to whatever it was."""
    for line in Path(f"/proc/{pid}/io").read_text().splitlines():
        if line.startswith("wchar:"):
            return int(line.partition(":")[2])
    raise LookupError("this system does not count what is written")


def _files(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Give what changes of each file when it is written."""
    found = {}
    for path in folder.rglob("*"):
        told = path.lstat()
        found[str(path)] = (told.st_ino, told.st_size, told.st_mtime_ns)
    return found


def rows() -> Iterator[Row]:
    """Let both wait for a minute, side by side."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        start.make_home(home)
        # Whatever it might write would be in here.
        own = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(own, folder)
        commands = (
            [sys.executable, "-P", "-m", "homebound", "--tray", "--home", str(home)],
            [sys.executable, "-P", "-c", _BARE],
        )
        running = [
            subprocess.Popen(command, env=variables, stderr=subprocess.DEVNULL)
            for command in commands
        ]
        try:
            time.sleep(_SETTLED)
            before = [_figures(one.pid) for one in running]
            written, files = [_written(one.pid) for one in running], _files(Path(folder))
            time.sleep(_SECONDS)
            written = [_written(one.pid) - was for one, was in zip(running, written, strict=True)]
            changed = set(files.items()) ^ set(_files(Path(folder)).items())
            after = [_figures(one.pid) for one in running]
            if any(one.poll() is not None for one in running):
                raise ChildProcessError("one of them has ended")
        finally:
            for one in running:
                one.terminate()
                one.wait()
    ours, bare = ((b[0] - a[0], b[1] - a[1]) for a, b in zip(before, after, strict=True))
    yield Row.of(
        f"idle in the tray, CPU over {_SECONDS:.0f} s",
        "bare Qt event loop",
        Pair([ours[0]], [bare[0]]),
        0.01,
        "more",
        beside=f"woken {ours[1]} times, the bare loop {bare[1]}",
    )
    yield Row.of(
        f"idle in the tray, written over {_SECONDS:.0f} s",
        "bare Qt event loop",
        Pair([float(written[0])], [float(written[1])]),
        0,
        "more",
        unit="bytes",
        beside=f"files made, changed or gone: {len({path for path, _ in changed})}",
    )
