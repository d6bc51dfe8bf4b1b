"""What the sharing tests share: a real authority in its own process, the line to it, a resident."""

import io
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stdout, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

import pytest

from homebound.authority.cli import main
from homebound.authority.clock import system_clock
from homebound.authority.home import CODE_FILE, SEAL_FILE, open_home
from homebound.authority.superseding import reissue_code
from homebound.core.answer_values import Answer
from homebound.core.consent import SharingLevel
from homebound.core.person import AgeGroup
from homebound.demo.issuer import open_zone
from homebound.protocol.enrolment import format_code
from homebound.protocol.envelope import Opened, SealSecret, open_request
from homebound.services.checkin import CheckIns, Recorded
from homebound.services.delivery import Delivered, Delivery
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session
from homebound.services.sharing import Sharing, SharingState
from homebound.vault.header import KdfCost
from homebound.vault.outbox import Message, OutboxKind
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from concurrent.futures import Future

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
WAIT = 30
PREFIX = "/hb"
HOUR = timedelta(hours=1)
T = TypeVar("T")


@dataclass(frozen=True)
class Request:
    """A request as it came over the line."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


Handler = Callable[[Request, socket.socket], bool]


class Wire:
    """The line to the authority: notes every request, and answers as a test tells it.

    A handler gives True to keep the connection open.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.requests: list[Request] = []
        self.connections = 0
        self.behind: int | None = None
        self.handler: Handler = self.forward
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def reset(self) -> None:
        self.requests.clear()
        self.connections = 0
        self.handler = self.forward

    def bodies(self) -> list[bytes]:
        return [one.body for one in self.requests if one.method == "POST"]

    def only(self, path: str, handler: Handler) -> Handler:
        """Answer one path by a handler, and forward the others."""
        return lambda request, to: (handler if request.path.endswith(path) else self.forward)(
            request, to
        )

    def forward(self, request: Request, to: socket.socket) -> bool:
        answered = self.ask(request)
        if answered is not None:
            to.sendall(answered)
        return answered is not None

    def drop(self, request: Request, to: socket.socket) -> bool:
        """Let the authority answer, and lose the answer."""
        assert self.ask(request) is not None
        return False

    def ask(self, request: Request) -> bytes | None:
        if self.behind is None:
            return None
        with closing(HTTPConnection("127.0.0.1", self.behind, timeout=WAIT)) as line:
            try:
                line.request(request.method, request.path, request.body, dict(request.headers))
                answer = line.getresponse()
                body = answer.read()
            except OSError:
                return None
        return reply(body, answer.status, answer.getheader("Content-Type") or "")

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(WAIT)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as lines, suppress(OSError):
            while (request := _read_request(lines)) is not None:
                self.requests.append(request)
                if not self.handler(request, connection):
                    return


def _read_request(lines: io.BufferedReader) -> Request | None:
    first = lines.readline().decode("ascii").split()
    if len(first) != 3:
        return None
    headers = []
    while (line := lines.readline().decode("ascii").strip()) != "":
        name, _, value = line.partition(":")
        headers.append((name.strip(), value.strip()))
    length = int(dict(headers).get("Content-Length", "0"))
    return Request(first[0], first[1], tuple(headers), lines.read(length))


def reply(body: bytes, status: int = 200, kind: str = "application/octet-stream") -> bytes:
    """Write an answer of HTTP."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def says(data: bytes) -> Handler:
    """Make a handler that answers everything with these bytes and hangs up."""

    def handler(_: Request, to: socket.socket) -> bool:
        to.sendall(data)
        return False

    return handler


class Office:
    """An authority whose address is the line's; its process is started and killed at will."""

    def __init__(self, folder: Path, line: Wire, days: int = 4) -> None:
        """Make one that exists since so many days."""
        self.home = folder / "authority"
        self.line = line
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._issued = 0
        early = (datetime.now(UTC) - timedelta(days=days)).isoformat()
        run("init", "--home", str(self.home), "--url", line.url + PREFIX, "--issued", early)

    def start(self) -> None:
        if self._process is not None:
            return
        arguments = ["serve", "--home", str(self.home), "--port", "0"]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "homebound.authority", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        self.line.behind = int(self._process.stdout.readline().rpartition(":")[2])

    def kill(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.communicate(timeout=WAIT)
        self._process = self.line.behind = None

    def issue(self, zone: str, first: date, form: Path | None = None) -> tuple[Path, str]:
        """Issue an order of five days; give its file and its code."""
        self._issued += 1
        out = self._folder / f"{self._issued}.homebound"
        said = run(
            "issue", "--home", str(self.home), "--ref", f"CASE-{self._issued}", "--zone", zone,
            "--first", str(first), "--last", str(first + timedelta(days=4)),
            "--window", "am=07:00-12:00+60", "--window", "pm=18:00-20:00",
            "--issued", (datetime.now(UTC) - timedelta(days=3)).isoformat(), "--out", str(out),
            *(("--form", str(form)) if form else ()),
        )  # fmt: skip
        return out, said.partition("enrolment code: ")[2].strip()

    def open(self, body: bytes) -> Opened:
        """Open a sealed body with the authority's own key."""
        assert len(body) == 8192
        secret = SealSecret(open_home(self.home).key(SEAL_FILE))
        return open_request(body, {secret.public.kid: secret})

    def rows(self, order_id: str) -> list[tuple[str, str, str, int, str | None, int | None]]:
        """Give what it keeps of an order's proofs: msg, win, res, seq, prev, help."""
        with closing(sqlite3.connect(self.home / "authority.db")) as database:
            return database.execute(
                "SELECT msg, win, res, seq, prev, help FROM proofs WHERE order_id = ? ORDER BY seq",
                [order_id],
            ).fetchall()

    def forks(self, order_id: str) -> int:
        with closing(sqlite3.connect(self.home / "authority.db")) as database:
            [found] = database.execute(
                "SELECT count(*) FROM proofs WHERE order_id = ? AND forked", [order_id]
            ).fetchone()
        return int(found)


def run(*arguments: str) -> str:
    """Run a command of the authority's in this process; give what it prints."""
    said = io.StringIO()
    with redirect_stdout(said):
        assert main(arguments) == 0
    return said.getvalue()


@dataclass
class LiveClock:
    """The real time, moved as a test moves it: the authority's own clock cannot be moved."""

    moved: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.moved

    def zone(self) -> str:
        return "UTC"

    def move(self, by: timedelta) -> None:
        self.moved += by


@dataclass
class World:
    """A resident who follows an order of the office's since yesterday; it is morning there."""

    office: Office
    wire: Wire
    clock: LiveClock
    profiles: Profiles
    session: Session
    order_id: str
    code: str
    slots: tuple[str, str, str]  # two that are over, one that is open
    well: dict[str, Answer]
    deliveries: list[Delivery] = field(default_factory=list)

    @property
    def slot(self) -> str:
        return self.slots[2]

    @property
    def sharing(self) -> Sharing:
        return Sharing(self.session)

    def opt_in(self, level: int, *answers: str) -> None:
        done(self.sharing.opt_in(SharingLevel(level), frozenset(answers), self.code))

    def enrol(self, level: int, *answers: str) -> None:
        self.opt_in(level, *answers)
        assert self.run() == Delivered(1, None)
        self.wire.reset()

    def change(self, level: int, *answers: str) -> None:
        done(self.sharing.change_level(SharingLevel(level), frozenset(answers)))

    def save(self, slot: str | None = None, *, call: bool = False, **answers: Answer) -> Recorded:
        given = {**self.well, **answers}
        checkins = CheckIns(self.session)
        return done(checkins.save(slot or self.slot, given, "en", help_wanted=call))

    def delivery(self, limit: float = WAIT) -> Delivery:
        self.deliveries.append(Delivery(self.session, limit))
        return self.deliveries[-1]

    def run(self, limit: float = WAIT) -> Delivered:
        return done(self.delivery(limit).run())

    def later(self) -> Delivered:
        """Run again when every wait is over."""
        self.clock.move(HOUR)
        return self.run()

    def state(self) -> SharingState:
        found = done(self.sharing.state())
        assert found is not None
        return found

    def proofs(self) -> list[Message]:
        """Give the proofs of the outbox, earliest first."""
        found = [one.message for one in reversed(self.state().log)]
        return [one for one in found if one.kind is OutboxKind.PROOF]

    def log(self, number: int) -> tuple[Sent, ...]:
        return next(one.requests for one in self.state().log if one.message.number == number)

    def lock(self) -> None:
        done(self.session.lock())

    def unlock(self) -> None:
        self.session = done(self.profiles.unlock(self.session.folder, PASSPHRASE))

    def rows(self) -> list[tuple[str, str, str, int, str | None, int | None]]:
        return self.office.rows(self.order_id)

    def sent(self) -> list[Opened]:
        """Open what the line has carried, as the authority does."""
        return [self.office.open(body) for body in self.wire.bodies()]


def reissue(world: "World") -> str:
    """Have the authority give the order a new code; give it as a letter has it."""
    home = open_home(world.office.home)
    store = home.open_store()
    with store.writing() as connection:
        code = reissue_code(connection, home.key(CODE_FILE), world.order_id, system_clock())
    store.close()
    assert code is not None
    return format_code(code)


def done(work: "Future[T]") -> T:
    """Wait for work."""
    return work.result(timeout=WAIT)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    line = Wire()
    found = Office(tmp_path_factory.mktemp("office"), line)
    yield found
    found.kill()
    line.close()


@pytest.fixture
def wire(office: Office) -> Iterator[Wire]:
    office.line.reset()
    yield office.line
    office.line.reset()


@pytest.fixture
def world(office: Office, wire: Wire, tmp_path: Path, well: dict[str, Answer]) -> Iterator[World]:
    """A resident with an accepted order and a running authority; nothing is shared yet."""
    office.start()
    clock = LiveClock()
    zone = open_zone(clock.now())
    today = clock.now().astimezone(ZoneInfo(zone)).date()
    yesterday = today - timedelta(days=1)
    path, code = office.issue(zone, yesterday)
    profiles = Profiles(tmp_path / "home", clock, CHEAP)
    session = done(profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)))
    orders = Orders(session)
    order = done(orders.accept(done(orders.read(path)))).order
    slots = (f"{yesterday}.am", f"{yesterday}.pm", f"{today}.am")
    found = World(office, wire, clock, profiles, session, order.id, code, slots, well)
    yield found
    for delivery in found.deliveries:
        delivery.stop()
    found.lock()
