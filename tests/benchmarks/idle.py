"""The app in the tray beside a bare Qt event loop: the processor's time over a minute."""

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


def rows() -> Iterator[Row]:
    """Let both wait for a minute, side by side."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        start.make_home(home)
        variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
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
            time.sleep(_SECONDS)
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
