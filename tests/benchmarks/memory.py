"""What stays in memory while the app lives on, and how soon History opens in it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import start
import vault
from measure import Pair, Row

# As the app starts: PySide6's signatures are not in its memory, and its import reads no sources.
_CHILD = "from homebound.ui.signatures import load_signatures_late; load_signatures_late(); import living; living.main()"
_NONE = 1.0  # MiB: what a heap moves up and down by itself


def _live(what: str, home: Path) -> Any:
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", _CHILD, what, str(home)],
        env=variables,
        stdout=subprocess.PIPE,
        check=True,
        timeout=900,
    )
    return json.loads(done.stdout)


def rows() -> Iterator[Row]:
    """Measure a long life, then History with more and more in it."""
    with vault.profile(0) as (_, session, home):
        session.lock().result()
        found = _live("memory", home / "home")
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    bare = start.first_window(variables, "bare")["resident"] / 2**20
    after = Pair([found["check-in 1"]], [bare])
    yield Row.of("resident memory, after a check-in", "bare PySide6 window", after, 2.2, unit="MiB")
    for what, first, last in (("check-in", 50, 500), ("lock", 50, 200)):
        grown = Pair([found[f"{what} {last}"]], [found[f"{what} {first}"]])
        yield Row.of(
            f"resident memory, after {last} {what}s",
            f"after {first}",
            grown,
            _NONE,
            "more",
            unit="MiB",
        )
    for count in (1_000, 10_000, 100_000):
        with vault.profile(count) as (_, session, home):
            session.lock().result()
            took = Pair(**_live("history", home / "home"))
        yield Row.of(
            f"open History, {count:,} entries",
            "an empty page",
            took,
            0.1,
            "more",
            curve="open History",
            size=count,
        )
