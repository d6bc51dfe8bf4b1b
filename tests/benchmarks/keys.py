"""How long a key press waits, wherever the app takes keys, beside a window with nothing but a field."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import start
import vault
from measure import Row

_CHILD = Path(__file__).with_name("key_presses.py")
_BOUND = 0.016  # seconds: one frame of a screen
_PATIENCE = 600


def _type(environment: Mapping[str, str], *which: str) -> dict[str, dict[str, list[float]]]:
    """Have a process type; give what it measured by place."""
    done = subprocess.run(
        [sys.executable, "-P", str(_CHILD), *which],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=_PATIENCE,
        text=True,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line["place"]: line for line in lines}


def _spread(seconds: list[float]) -> tuple[float, float, float]:
    """Give the median, the 99th percentile and the longest."""
    ordered = sorted(seconds)
    return ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100], ordered[-1]


def _told(name: str, seconds: list[float]) -> str:
    figures = " / ".join(f"{one * 1000:.1f}" for one in _spread(seconds))
    return f"{name} {figures} ms"


def rows() -> Iterator[Row]:
    """Type on each platform, in a bare window and in ours; the longest wait of each counts."""
    with (
        vault.profile(vault.MANY) as (_, session, home),
        tempfile.TemporaryDirectory() as folder,
        start.displays() as platforms,
    ):
        session.lock().result()
        for platform, variables in platforms.items():
            own = Path(folder) / platform
            shutil.copytree(home, own)
            floor = _type(variables, "bare")
            ours = _type(variables, str(own / "home"), vault.NOW.isoformat())
            for place, found in ours.items():
                below = floor["note" if place == "note" else "line"]
                yield Row(
                    f"a key press, {place}, {platform}",
                    "bare field, the longest of its keys",
                    max(below["took"]),
                    max(found["took"]),
                    _BOUND,
                    by="most",
                    beside="; ".join(
                        [
                            _told("p50 / p99 / max", found["took"]),
                            _told("bare", below["took"]),
                            _told("of CPU", found["spent"]),
                        ]
                    ),
                )
