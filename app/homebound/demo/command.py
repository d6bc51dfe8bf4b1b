"""`homebound demo`: the app in a temporary folder, with an order ready to be opened."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from homebound.bootstrap import Options, build, run
from homebound.core.language import Language
from homebound.demo.authority import DemoAuthority, Letter
from homebound.demo.issuer import make_order_file
from homebound.demo.later import LaterDays
from homebound.demo.line import Line
from homebound.demo.script import Journey
from homebound.demo.tour import ScriptedDialogs, Tour
from homebound.services.clock import SystemClock
from homebound.services.history import History
from homebound.services.profiles import Profiles
from homebound.services.sharing import Sharing
from homebound.vault.outbox import OutboxKind, OutboxState

ORDER_FILE = "quarantine.homebound"


@dataclass(frozen=True)
class DemoOptions:
    """What the command line chose; `tour` is the folder for the pictures."""

    home: Path | None
    tour: Path | None
    keep: bool
    level: int
    theme: str
    scale: int
    language: Language | None
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
        with ExitStack() as stack:
            letter, line = _prepare_order(options, home / ORDER_FILE, stack)
            if options.tour is None:
                return _open(options, home, letter)
            # Exports are not encrypted: they stand apart from the home, and go.
            exports = stack.enter_context(TemporaryDirectory(prefix="homebound-demo-exports-"))
            dialogs = ScriptedDialogs(home / ORDER_FILE, Path(exports))
            return _play(options, options.tour, home, letter, line, dialogs)
    except subprocess.CalledProcessError as error:
        if error.returncode != 2:
            raise
        sys.stderr.write(error.stderr)  # of the authority: what whoever typed it can mend
        return 2
    finally:
        if options.home is None and not options.keep:
            shutil.rmtree(home)


def _prepare_order(
    options: DemoOptions, path: Path, stack: ExitStack
) -> tuple[Letter, Line | None]:
    now = datetime.now(UTC)
    if options.tour is not None and options.level == 0:
        # Who shares nothing needs no authority: the order is made by keys of this moment alone.
        order = make_order_file(now)
        path.write_bytes(order.data)
        path.chmod(0o600)
        return Letter(order.fingerprint, ""), None
    authority = stack.enter_context(DemoAuthority(now, path))
    return authority.letter, authority.line


def _open(options: DemoOptions, home: Path, letter: Letter) -> int:
    order_file = home / ORDER_FILE
    sys.stdout.write(f"The order file: {order_file}\n")
    sys.stdout.write(f"The fingerprint in the paper letter: {letter.fingerprint}\n")
    sys.stdout.write(f"The code in the paper letter, for sharing: {letter.code}\n")
    sys.stdout.flush()
    return run(
        Options(home, options.theme, options.scale, order_file, options.language), stays=False
    )


def _play(
    options: DemoOptions,
    pictures: Path,
    home: Path,
    letter: Letter,
    line: Line | None,
    dialogs: ScriptedDialogs,
) -> int:
    started = time.perf_counter()
    pictures.mkdir(parents=True, exist_ok=True)
    shown = Options(home, options.theme, options.scale, None, options.language)
    application, window = build(shown, dialogs=dialogs)
    tour = Tour(window, pictures, dialogs)
    journey = Journey(tour, options.level, letter.code, line)
    later = LaterDays(tour, lambda: window.look)
    tour.play(chain(journey.steps(), later.steps()))
    window.show()
    window.show_start()
    application.exec()
    if tour.failure is not None:
        sys.stderr.write(f"homebound demo: the tour stopped at: {tour.failure}\n")
        return 1
    counted = _count(home, journey.passphrase)
    verified = _verify(dialogs.receipts, letter.fingerprint) if options.level else None
    report = {
        "checkins": counted[0],
        "proofs": counted[1],
        "receipts": counted[2],
        "verified": verified,
        "screens": tour.screens,
        "seconds": round(time.perf_counter() - started, 2),
        "home": str(home),
    }
    complete = not options.level or (verified and counted[1] == counted[2] == len(dialogs.receipts))
    if not complete:
        sys.stderr.write("homebound demo: the tour stopped at: receipts that are not verified\n")
    sys.stdout.write(json.dumps(report) + "\n")
    return 0 if complete else 1


def _count(home: Path, passphrase: str) -> tuple[int, int, int]:
    """Count check-ins, proofs and receipts in the vault itself, not what the tour believes."""
    profiles = Profiles(home, SystemClock())
    [profile] = profiles.listed()
    session = profiles.unlock(profile.folder, passphrase).result()
    records = History(session).records().result()
    state = Sharing(session).state().result()
    session.lock().result()
    messages = [] if state is None else [logged.message for logged in state.log]
    proofs = [one for one in messages if one.kind is OutboxKind.PROOF and one.token is not None]
    receipted = [one for one in proofs if one.state is OutboxState.ACKNOWLEDGED]
    return len(records), len(proofs), len(receipted)


def _verify(receipts: list[Path], fingerprint: str) -> bool:
    """Ask `homebound verify` about every receipt that was saved, as somebody else would."""
    command = [sys.executable, "-P", "-m", "homebound", "verify"]
    return bool(receipts) and all(
        subprocess.run(
            [*command, str(path), "--root", fingerprint], stdout=subprocess.DEVNULL, check=False
        ).returncode
        == 0
        for path in receipts
    )
