"""A real authority in its own process, residents enrolled in bulk, and the proofs they send."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

from sqlalchemy import insert, text

from homebound.authority.home import ORDER_FILE, Home, create_home, open_home
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.tables import enrolments, orders, sharing
from homebound.core.order import Issuer, Order, Window
from homebound.core.schedule import slots_of_day
from homebound.protocol.envelope import BODY_BYTES, ReplyKey, seal_request
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.record import make_record
from processor import processor_seconds

_URL = "http://127.0.0.1:1"
_HEAD = (
    "POST /messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {type}\r\n"
    f"Content-Length: {BODY_BYTES}\r\n\r\n"
)


@dataclass(frozen=True)
class Office:
    """An authority's folder and the residents that it knows: each an order and a key."""

    home: Home
    residents: tuple[tuple[Order, SigningKey], ...]


def make_office(folder: Path, residents: int, database: str | None = None) -> Office:
    """Make an authority, or take the one of the folder, to which so many residents come who have enrolled.

    A window of each is open now. `database` is a new one's address, None for SQLite.
    """
    now = datetime.now(UTC)
    where = folder / "authority"
    known = where.exists()
    home = (
        open_home(where) if known else create_home(where, _URL, now - timedelta(days=1), database)
    )
    order_key = SigningKey(home.key(ORDER_FILE))
    issuer = Issuer(home.config.url, home.config.root)
    # By day anywhere; the zone is one in which it is about noon.
    zone = f"Etc/GMT{now.hour - 12:+d}"
    today = (now + timedelta(hours=12 - now.hour)).date()
    windows = (Window("am", time_of_day(7), time_of_day(21)),)
    made = []
    for _ in range(residents):
        last = today + timedelta(days=13)
        issued = (now - timedelta(hours=20)).replace(microsecond=0)
        order = Order(new_id(), issued, zone, today, last, windows, issuer)
        made.append((order, SigningKey.generate()))
    store = home.open_store()
    with store.writing() as connection:
        connection.execute(
            insert(orders),
            [
                {"order_id": one.id, "ref": one.id, "token": sign_order(one, issuer, order_key)}
                for one, _ in made
            ],
        )
        connection.execute(
            insert(enrolments),
            [
                {
                    "order_id": one.id,
                    "kid": key.kid,
                    "key": key.verifying.raw,
                    "msg": new_id(),
                    "enrolled": 0,
                    "receipt": "",
                }
                for one, key in made
            ],
        )
        # As an enrolment does.
        connection.execute(insert(sharing), [{"order_id": one.id, "since": 0} for one, _ in made])
    store.close()
    return Office(home, tuple(made))


def sealed_proofs(office: Office, today: date | None = None) -> list[tuple[bytes, ReplyKey]]:
    """Seal a first proof of each resident, level 1: no record goes with it."""
    store = office.home.open_store()
    serving = load_serving(office.home, store, lambda: datetime.now(UTC))
    step = newest_step(serving, datetime.now(UTC))
    store.close()
    assert step is not None
    config, sealed = office.home.config, []
    for order, key in office.residents:
        slot = slots_of_day(order, today or order.first)[0]
        record = make_record(order.id, slot.ref, None, {"cough": "yes"}, key)
        proof = Proof(new_id(), config.url, order.id, slot.ref, step, 1, None, record.hash)
        sealed.append(seal_request(sign_proof(proof, key), None, config.seal_keys[0]))
    return sealed


def proofs(office: Office) -> list[bytes]:
    """Seal a first proof of each resident; whoever only counts needs no way to open the answer."""
    return [body for body, _ in sealed_proofs(office)]


def _has_loop(pid: int) -> bool:
    with contextlib.suppress(OSError):
        files = Path(f"/proc/{pid}/fd").iterdir()
        return any(str(file.readlink()) == "anon_inode:[eventpoll]" for file in files)
    return False


@dataclass(frozen=True)
class Server:
    """A server in its own process, and the file that it logs to."""

    port: int
    pid: int
    log: Path

    def spent(self) -> float:
        """Give its seconds of processor time so far, user and system."""
        return processor_seconds(self.pid)

    def resident(self) -> float:
        """Give the bytes of resident memory of the process that serves; of several, in the mean."""
        serving = self.workers() or [self.pid]
        pages = (int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in serving)
        return sum(pages) / len(serving) * os.sysconf("SC_PAGE_SIZE")

    def workers(self) -> list[int]:
        """Give the processes below it that serve."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):  # it has just ended
                above = int((process / "stat").read_text().rpartition(")")[2].split()[1])
                helper = b"resource_tracker" in (process / "cmdline").read_bytes()
                if above == self.pid and not helper:
                    found.append(int(process.name))
        return found

    def wait_for(self, workers: int) -> None:
        """Wait until so many workers have begun to serve: each has an event loop."""
        while sum(map(_has_loop, self.workers())) < workers:
            time.sleep(0.05)

    def shared(self) -> int:
        """Give its bytes of memory with its workers', those that several share divided among them."""
        rollups = (
            Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in (self.pid, *self.workers())
        )
        return sum(int(each.partition("\nPss:")[2].split()[0]) * 1024 for each in rollups)

    def batches(self) -> list[int]:
        """Give how many proofs were answered together, of each batch so far: an authority logs it."""
        events = map(json.loads, self.log.read_text().splitlines())
        return [event["count"] for event in events if event["event"] == "receipted"]


@contextlib.contextmanager
def serve(*command: str) -> Iterator[Server]:
    """Run a server that says where it listens."""
    with (
        tempfile.NamedTemporaryFile() as log,
        subprocess.Popen(
            [sys.executable, "-P", *command], stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            yield Server(int(said.rpartition(":")[2]), process.pid, Path(log.name))
        finally:
            process.terminate()


def kept(office: Office) -> int:
    """Give how many proofs were ever kept: a refusal is answered with a 200 as well."""
    store = office.home.open_store()
    with store.reading() as connection:
        # Counting 5,000,000 rows would take longer than what is measured.
        sqlite = connection.dialect.name == "sqlite"
        counted = "coalesce(max(rowid), 0)" if sqlite else "count(*)"
        found = connection.execute(text(f"SELECT {counted} FROM proofs")).scalar_one()  # noqa: S608
    store.close()
    return int(found)


def serve_office(office: Office, *options: str) -> contextlib.AbstractContextManager[Server]:
    """Run an authority as its operator would."""
    home = str(office.home.folder)
    return serve("-m", "homebound.authority", "serve", "--home", home, "--port", "0", *options)


def serve_bare(*options: str) -> contextlib.AbstractContextManager[Server]:
    """Run the same server around an empty route, or with `--plain` uvicorn's own."""
    return serve(str(Path(__file__).parent / "benchmarks" / "bare_server.py"), *options)


def send(
    server: Server, bodies: Sequence[bytes], connections: int = 8, rate: float | None = None
) -> list[float]:
    """Send every body over kept connections; give the seconds of each answer.

    With a `rate` a second each is sent at its time, whether or not earlier ones were answered in
    theirs, and its seconds count from that time. Raises ConnectionError for anything but a 200.
    """
    took: list[float] = []
    queue = iter(enumerate(bodies))
    lock = threading.Lock()
    wrong: list[bytes] = []
    head = _HEAD.format(type="application/octet-stream").encode()
    began = time.perf_counter()

    def work() -> None:
        with socket.create_connection(("127.0.0.1", server.port)) as line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            answers = line.makefile("rb")
            while not wrong:
                with lock:
                    number, body = next(queue, (0, b""))
                if not body:
                    return
                due = time.perf_counter() if rate is None else began + number / rate
                time.sleep(max(0.0, due - time.perf_counter()))
                line.sendall(head + body)
                status, length = answers.readline(), 0
                while (field := answers.readline()) != b"\r\n":
                    if field.lower().startswith(b"content-length:"):
                        length = int(field.partition(b":")[2])
                answers.read(length)
                if b" 200 " not in status:
                    wrong.append(status)
                took.append(time.perf_counter() - due)

    threads = [threading.Thread(target=work) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise ConnectionError(wrong[0])
    return took
