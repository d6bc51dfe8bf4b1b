"""From the start of the process to a window that can be typed into: time and memory."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from measure import Pair, Row

from homebound.core.person import AgeGroup
from homebound.services.profiles import NewProfile, Profiles
from homebound.vault.header import KdfCost

_CHILD = Path(__file__).with_name("first_window.py")
_TIMES = 15
_PATIENCE = 60  # seconds


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        return "UTC"


def make_home(home: Path) -> None:
    """Make a data folder with one locked profile."""
    profiles = Profiles(home, _Clock(), KdfCost(memory_kib=64, passes=1, lanes=1))
    phrase = "aspirin hatchet provoke attach grooving liver"
    profiles.create(NewProfile("Ann", "DE", AgeGroup.ADULT, phrase)).result().lock().result()


@contextlib.contextmanager
def displays() -> Iterator[dict[str, dict[str, str]]]:
    """Give the platforms to start on, each by its variables; Xvfb only where it is installed."""
    # Whoever sets the last would have every start compile the app anew.
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    without = {name: value for name, value in os.environ.items() if name not in hidden}
    found = {"offscreen": without | {"QT_QPA_PLATFORM": "offscreen"}}
    program = shutil.which("Xvfb")
    if program is None:
        yield found
        return
    listening, telling = os.pipe()
    command = [program, "-displayfd", str(telling), "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[telling], stderr=subprocess.DEVNULL) as server:
        os.close(telling)
        with os.fdopen(listening) as told:
            display = f":{told.readline().strip()}"
        found["Xvfb"] = without | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        try:
            yield found
        finally:
            server.terminate()


def first_window(environment: dict[str, str], *which: str) -> dict[str, float]:
    """Start a process; give seconds to the field, of the processor too, and bytes that stay."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-P", str(_CHILD), *which],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=_PATIENCE,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found | {"took": found["at"] - began}


def rows() -> Iterator[Row]:
    """Measure starts on each platform, ours and a bare window in turn."""
    with tempfile.TemporaryDirectory() as folder, displays() as platforms:
        home = Path(folder) / "home"
        make_home(home)
        for platform, variables in platforms.items():
            environment = variables | {"PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
            found: dict[str, Pair] = {name: Pair([], []) for name in ("took", "spent", "resident")}
            for at in range(_TIMES + 1):
                ours = first_window(environment, "ours", str(home))
                floor = first_window(environment, "bare")
                if at:  # the first fills the caches of both
                    for name, pair in found.items():
                        pair.ours.append(ours[name])
                        pair.floor.append(floor[name])
            spent = Row.of("", "", found["spent"], 1)
            yield Row.of(
                f"process start to the unlock field, {platform}",
                "bare PySide6 window",
                found["took"],
                1.4,
                beside=f"{spent.value:.2f}x of CPU time",
            )
            yield Row.of(
                f"resident memory, first window, {platform}",
                "bare PySide6 window",
                Pair(
                    *(
                        [value / 2**20 for value in part]
                        for part in vars(found["resident"]).values()
                    )
                ),
                1.35,
                unit="MiB",
            )
