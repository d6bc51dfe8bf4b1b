"""`homebound demo`: the app in a temporary folder, with an order ready to be opened."""

import json
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from homebound.bootstrap import Options, build, prepare_while_typing
from homebound.demo.issuer import make_order_file
from homebound.services.clock import SystemClock
from homebound.services.history import History
from homebound.services.profiles import Profiles

ORDER_FILE = "quarantine.homebound"


@dataclass(frozen=True)
class DemoOptions:
    """What the command line chose; `tour` is the folder for the pictures."""

    home: Path | None
    tour: Path | None
    keep: bool
    theme: str
    scale: int
    on_screen: bool


def run_demo(options: DemoOptions) -> int:
    """Open the demo, or play its tour; give the exit status.

    A folder that the command line names is kept; the temporary one goes at the end.
    """
    if options.home is not None and options.home.exists() and any(options.home.iterdir()):
        sys.stderr.write("homebound demo: --home has to name a new or an empty folder.\n")
        return 2
    if not options.on_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    home = options.home or Path(tempfile.mkdtemp(prefix="homebound-demo-"))
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _play(options, home) if options.tour is not None else _open(options, home)
    finally:
        if options.home is None and not options.keep:
            shutil.rmtree(home)


def _prepare_order(home: Path) -> Path:
    now = datetime.now(UTC)
    order = make_order_file(now)
    path = home / ORDER_FILE
    path.write_bytes(order.data)
    path.chmod(0o600)
    sys.stdout.write(f"The order file: {path}\n")
    sys.stdout.write(f"The fingerprint in the paper letter: {order.fingerprint}\n")
    sys.stdout.flush()
    return path


def _open(options: DemoOptions, home: Path) -> int:
    order_file = _prepare_order(home)
    application, window = build(Options(home, options.theme, options.scale))
    window.show()
    window.show_start()
    window.open_order_file(order_file)
    prepare_while_typing()
    return application.exec()


def _play(options: DemoOptions, home: Path) -> int:
    from homebound.demo.script import Journey
    from homebound.demo.tour import ScriptedDialogs, Tour

    assert options.tour is not None  # noqa: S101 - said by the only caller
    started = time.perf_counter()
    options.tour.mkdir(parents=True, exist_ok=True)
    order_file = _prepare_order(home)
    application, window = build(
        Options(home, options.theme, options.scale), dialogs=ScriptedDialogs(order_file, home)
    )
    tour = Tour(window, options.tour)
    journey = Journey(tour)
    tour.play(journey.steps())
    window.show()
    window.show_start()
    application.exec()
    if tour.failure is not None:
        sys.stderr.write(f"homebound demo: the tour stopped at: {tour.failure}\n")
        return 1
    checkins = _count(home, journey.passphrase)
    report = {
        "checkins": checkins,
        "proofs": 0,
        "receipts": 0,
        "verified": None,
        "screens": tour.screens,
        "seconds": round(time.perf_counter() - started, 2),
        "home": str(home),
    }
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


def _count(home: Path, passphrase: str) -> int:
    """Count the check-ins in the vault itself, not what the tour believes it did."""
    profiles = Profiles(home, SystemClock())
    [profile] = profiles.listed()
    session = profiles.unlock(profile.folder, passphrase).result()
    records = History(session).records().result()
    session.lock().result()
    return len(records)
