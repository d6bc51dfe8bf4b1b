"""The app is told to end, or its display goes away, with a check-in half typed."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from homebound.core.order import Window
from homebound.core.person import AgeGroup
from homebound.services.checkin import CheckIns
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.vault.header import KdfCost

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="NOT TESTED: Windows has neither these signals nor Xvfb"
)
APP = Path(__file__).parents[2] / "app"
PHRASE = "aspirin hatchet provoke attach grooving liver"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
TYPED = "38,4"
PATIENCE = 60
# Starts as the command line does, unlocks, types a temperature and says so; "kept" once the draft
# is on the disk. HOME UNTIL
PROGRAM = f"""
import sys
from datetime import datetime, UTC
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from homebound import bootstrap
from homebound.cli import main
from homebound.services.clock import SystemClock

SystemClock.now = lambda _: datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SystemClock.zone = lambda _: "UTC"
build = bootstrap.build

def field(window, page, name):
    shown = window.page
    found = shown.findChild(QLineEdit, name) if shown and shown.objectName() == page else None
    return found if found is not None and found.isVisible() else None

def steps(window):
    while (secret := field(window, "unlock", "secret")) is None:
        yield
    secret.setText({PHRASE!r})
    QTest.keyClick(secret, Qt.Key.Key_Return)
    while window.page is None or window.page.objectName() != "today":
        yield
    window.pages.check_in_now()
    while (degrees := field(window, "checkin", "answer.temperature")) is None:
        yield
    yield
    QTest.keyClicks(degrees, {TYPED!r})
    print("typed", flush=True)
    if sys.argv[2] == "typed":
        return
    page, session = window.page, window.pages.session
    while page._timer.isActive():
        yield
    session.vault.submit(lambda _: None).result()
    print("kept", flush=True)

def watched(*arguments, **named):
    application, window = build(*arguments, **named)
    timer = QTimer(window)
    going = steps(window)
    timer.timeout.connect(lambda: next(going, "over") == "over" and timer.stop())
    window.seen.connect(lambda: timer.start(20))
    return application, window

bootstrap.build = watched
sys.exit(main(["--home", sys.argv[1]]))
"""


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

    def zone(self) -> str:
        return "UTC"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A locked profile whose morning window is open."""
    profiles = Profiles(tmp_path / "home", _Clock(), CHEAP)
    session = profiles.create(NewProfile("Ann", "DE", AgeGroup.ADULT, PHRASE)).result(30)
    windows = (Window("am", time(8), time(12), timedelta(minutes=60)),)
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 14, windows)).result(30)
    session.lock().result(30)
    return tmp_path / "home"


@contextmanager
def _typing(home: Path, until: str, display: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Have the app run until it says so."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus", "PYTHONPATH": str(APP)}
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM, str(home), until],
        env=kept | nowhere | display,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        said = iter(process.stdout.readline, "")
        assert any(line.strip() == until for line in said), process.communicate()[1]
        yield process
    finally:
        process.kill()
        process.communicate()


def _draft(home: Path) -> str | None:
    """Start again: give the draft that is offered."""
    profiles = Profiles(home, _Clock(), CHEAP)
    [profile] = profiles.listed()
    session = profiles.unlock(profile.folder, PHRASE).result(30)
    form = CheckIns(session).open("2026-11-22.am").result(30)
    session.lock().result(30)
    return form.draft


def _left_readable(home: Path) -> list[Path]:
    return [
        path for path in home.rglob("*") if path.is_file() and TYPED.encode() in path.read_bytes()
    ]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_keeps_what_was_typed_last_and_locks(
    home: Path, number: signal.Signals
) -> None:
    with _typing(home, "typed", {"QT_QPA_PLATFORM": "offscreen"}) as process:
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
        assert "File " not in said, said  # no traceback, of Python's or of ours
    names = {path.name for path in home.rglob("*") if path.is_file()}
    assert not {name for name in names if "-wal" in name or "-shm" in name or "journal" in name}
    assert TYPED in str(_draft(home))


@pytest.mark.skipif(
    shutil.which("Xvfb") is None, reason="NOT TESTED: a display that goes away needs Xvfb"
)
def test_a_display_that_goes_away_takes_no_draft_with_it(home: Path) -> None:
    listening, telling = os.pipe()
    command = ["Xvfb", "-displayfd", str(telling), "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[telling], stderr=subprocess.DEVNULL) as server:
        try:
            os.close(telling)
            with os.fdopen(listening) as told:
                display = f":{told.readline().strip()}"
            variables = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            with _typing(home, "kept", variables) as process:
                server.kill()
                _, said = process.communicate(timeout=PATIENCE)
                assert process.returncode == 1
                assert "File " not in said, said
                assert "display" in said or "X11" in said, said
        finally:
            server.kill()
    assert not _left_readable(home)
    assert TYPED in str(_draft(home))
