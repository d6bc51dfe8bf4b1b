"""What all tests share: a private data folder, a clock that stands still, scripted dialogs."""

import gc
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "linux":
    # Of a locale that is not here or not UTF-8 Qt would complain, and that fails a test.
    os.environ["LC_ALL"] = "C.UTF-8"
sys.path.insert(0, str(Path(__file__).parent))  # so that tests find the helpers beside this file

from desktop_bus import bus
from homebound.core.answer_values import Answer, Coded, Quantity
from homebound.core.enabling import enabled
from homebound.core.order import Order, Window
from homebound.core.person import AgeGroup
from homebound.services.forms import standard_form
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session
from homebound.ui.garbage import look
from homebound.ui.signatures import load_signatures_late
from homebound.vault.header import KdfCost
from postgresql import MISSING, Cluster, find_programs, running_cluster
from sharing_world import office, wire, world

__all__ = ["bus", "office", "wire", "world"]  # fixtures

load_signatures_late()  # as the app does: what it then calls wrongly has to fail here

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
_MOST_WORKERS = 4  # each takes up to 0.7 GB, and starts servers and apps of its own
MORNING = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


class StandingClock:
    """A clock that moves only when a test moves it."""

    def __init__(self, now: datetime = MORNING, zone: str = "UTC") -> None:
        self._now = now
        self._zone = zone

    def now(self) -> datetime:
        return self._now

    def zone(self) -> str:
        return self._zone

    def move(self, by: timedelta) -> None:
        self._now += by


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A PostgreSQL of the tests' own."""
    programs = find_programs()
    if programs is None:
        pytest.skip(MISSING)
    with running_cluster(programs) as found:
        yield found


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Share folders of tests among the cores; run files that are named in this process."""
    named = [config.invocation_params.dir / one.partition("::")[0] for one in config.args]
    if all(path.is_file() for path in named):
        return 0
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    workers = min(cores, _MOST_WORKERS)
    return workers if workers > 1 else 0


_COUNT = re.compile(r"[A-Za-z][\w .-]*: \d+ [a-z]")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what passing tests counted: with whom we agree, and in how many cases."""
    counted = [
        line
        for report in terminalreporter.getreports("passed")
        if report.when == "call"
        for line in report.capstdout.splitlines()
        if _COUNT.match(line)
    ]
    if counted:
        terminalreporter.section("counted")
        for line in counted:
            terminalreporter.write_line(line)


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    """Look for garbage on this thread alone, as the app does: widgets without a window are in it."""
    gc.disable()
    yield
    look()


@pytest.fixture(autouse=True)
def _british() -> None:
    """Write days and times in one way, wherever this computer stands and whatever ran before."""
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def profiles(tmp_path: Path, clock: StandingClock) -> Profiles:
    return Profiles(tmp_path / "home", clock, CHEAP)


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def session(profiles: Profiles) -> Iterator[Session]:
    """An unlocked profile of an adult in Germany, without an order."""
    chosen = NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)
    made = profiles.create(chosen).result(timeout=30)
    yield made
    made.lock().result(timeout=30)


WINDOWS = (
    Window("am", time(8), time(12), timedelta(minutes=60)),
    Window("pm", time(18), time(21), timedelta(minutes=60)),
)


@pytest.fixture
def followed(session: Session) -> Order:
    """The session's own quarantine of 14 days from 22 November 2026, in UTC."""
    orders = Orders(session)
    offer = orders.without_authority(date(2026, 11, 22), 14, WINDOWS)
    return orders.accept(offer).result(timeout=30).order


@pytest.fixture
def well() -> dict[str, Answer]:
    """A complete set of answers to the shipped questionnaire: nothing but a cough."""
    form = standard_form()
    answers: dict[str, Answer] = {
        item.link_id: Coded("no")
        for item in form.questions()
        if any(option.code == "no" for option in item.options)
    }
    answers |= {
        "feeling": Coded("same"),
        "temperature": Quantity(Decimal("37.2"), "Cel"),
        "cough": Coded("yes"),
        "cough-severity": Coded("mild"),
        "note": "Slept badly.",
    }
    shown = enabled(form, answers)
    return {link_id: answer for link_id, answer in answers.items() if link_id in shown}
