import json
import logging
import os
import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import repeat
from pathlib import Path
from time import monotonic

import pytest
import requests
from sqlalchemy.exc import DatabaseError, OperationalError

from homebound.authority import desk, patience, store, web
from homebound.authority.errors import StoreBusyError
from homebound.authority.home import DATABASE_FILE, create_home
from homebound.authority.logs import JsonLines
from homebound.authority.server import make_server
from homebound.authority.serving import Serving, load_serving, newest_step
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import make_code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, open_reply, seal_request
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.strict import hash_text

MADE = datetime(2026, 11, 20, 10, 0, 30, tzinfo=UTC)
HEADERS = {"Content-Type": "application/octet-stream"}
WAIT = 30


@contextmanager
def running(serving: Serving) -> Iterator[int]:
    """Serve from a thread of this process, so that a test can reach inside; give the port."""
    server = make_server(serving)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(WAIT)


class MovedClock:
    def __init__(self) -> None:
        self.now = MADE

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def serving(tmp_path: Path, clock: MovedClock) -> Iterator[Serving]:
    home = create_home(tmp_path / "home", "https://office.example", MADE)
    store = home.open_store()
    yield load_serving(home, store, clock)
    store.close()


@pytest.fixture
def port(serving: Serving) -> Iterator[int]:
    with running(serving) as found:
        yield found


def post(port: int) -> requests.Response:
    address = f"http://127.0.0.1:{port}/messages"
    return requests.post(address, data=bytes(BODY_BYTES), headers=HEADERS, timeout=WAIT)


@contextmanager
def idlers(port: int, count: int) -> Iterator[list[socket.socket]]:
    with ExitStack() as stack:
        address = ("127.0.0.1", port)
        yield [stack.enter_context(socket.create_connection(address, WAIT)) for _ in range(count)]


def test_a_crowd_that_asks_nothing_is_sent_away_and_others_are_answered(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 4)  # a slow computer takes a while to crowd
    address = f"http://127.0.0.1:{port}/config"
    with idlers(port, patience.MAX_CONNECTIONS + 8) as crowd:
        # Where the computer is slow, the last of the crowd are let in only after a while.
        until = monotonic() + WAIT
        crowded = requests.get(address, timeout=WAIT)
        while crowded.status_code != 503 and monotonic() < until:
            crowded = requests.get(address, timeout=WAIT)
        assert crowded.status_code == 503
        assert crowded.headers["Content-Type"] == "application/problem+json"
        assert crowded.headers["Retry-After"] == "4"
        for each in crowd:
            with suppress(ConnectionResetError):
                assert each.recv(1) == b""
        assert requests.get(address, timeout=WAIT).status_code == 200


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(b"", id="at first"),
        pytest.param(b"GET /config HTTP/1.1\r\nHost: x\r\n\r\n", id="after an answer"),
        pytest.param(
            b"GET /config HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n",
            id="in a body that nobody reads",
        ),
    ],
)
def test_a_head_that_drips_is_given_up(
    port: int, before: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", port), WAIT) as connection:
        if before:
            connection.sendall(before)
            assert connection.recv(64 * 1024).startswith(b"HTTP/1.1 200 ")
        connection.settimeout(0.02)
        began = monotonic()
        gone = False
        while not gone and monotonic() - began < WAIT:
            try:
                connection.sendall(b"G")
                gone = connection.recv(64 * 1024) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                gone = True
        assert gone


def test_who_asks_without_reading_is_given_up(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", port), WAIT) as connection:
        requests_without_end = repeat(b"GET /config HTTP/1.1\r\nHost: x\r\n\r\n" * 1000)
        with pytest.raises(ConnectionError):
            list(map(connection.sendall, requests_without_end))


def test_a_connection_that_rests_between_requests_is_kept(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.2)
    with socket.create_connection(("127.0.0.1", port), WAIT) as connection:
        for _ in range(2):
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.settimeout(0.5)
            came: list[bytes] = []
            with pytest.raises(TimeoutError):
                came.extend(iter(partial(connection.recv, 64 * 1024), b""))
            assert came[0].startswith(b"HTTP/1.1 200 ")
            connection.settimeout(WAIT)


def test_what_is_not_http_is_answered_with_a_problem(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), WAIT) as connection:
        connection.sendall(b"\x16\x03\x01 no HTTP\r\n\r\n")
        answered = b""
        while more := connection.recv(64 * 1024):
            answered += more
    assert answered.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert b"application/problem+json" in answered
    assert json.loads(answered.partition(b"\r\n\r\n")[2])["status"] == 400


def test_a_body_that_drips_is_given_up(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "BODY_SECONDS", 0.1)
    with socket.create_connection(("127.0.0.1", port), WAIT) as connection:
        connection.sendall(
            b"POST /messages HTTP/1.1\r\nHost: x\r\nContent-Length: 8192\r\n"
            b"Content-Type: application/octet-stream\r\n\r\na few bytes"
        )
        answered = connection.recv(64 * 1024)
    assert answered.startswith(b"HTTP/1.1 408 ")
    assert b"application/problem+json" in answered


def test_a_fault_of_the_programs_is_a_problem_and_its_text_reaches_nobody(
    serving: Serving, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("something that a resident sent")

    monkeypatch.setattr(desk, "receive", fail)
    with caplog.at_level(logging.ERROR, "uvicorn"), running(serving) as port:
        response = post(port)
    assert response.status_code == 500
    assert response.headers["Content-Type"] == "application/problem+json"
    lines = [JsonLines().format(record) for record in caplog.records]
    assert [json.loads(line)["error"] for line in lines] == ["ValueError"]
    for text in (response.text, *lines):
        assert "resident sent" not in text


def test_outside_the_hours_of_its_chain_it_says_so_and_goes_on(
    port: int, clock: MovedClock
) -> None:
    address = f"http://127.0.0.1:{port}/freshness"
    assert requests.get(address, timeout=WAIT).status_code == 200
    clock.now += timedelta(days=400)
    gone = requests.get(address, timeout=WAIT)
    assert (gone.status_code, gone.headers["Content-Type"]) == (503, "application/problem+json")
    assert post(port).status_code == 400


def test_health_is_the_databases_too(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"http://127.0.0.1:{port}/healthz"
    assert requests.get(address, timeout=WAIT).status_code == 200

    def busy(*_: object) -> None:
        raise StoreBusyError

    monkeypatch.setattr("homebound.authority.store.Store.reading", busy)
    sick = requests.get(address, timeout=WAIT)
    assert (sick.status_code, sick.headers["Content-Type"]) == (503, "application/problem+json")


def test_a_database_of_rubbish_is_not_well_and_what_is_sent_may_be_tried_again(
    serving: Serving, port: int, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{port}"
    assert requests.get(f"{address}/healthz", timeout=WAIT).status_code == 200
    serving.store.close()  # so that all of it is in the one file
    file = tmp_path / "home" / DATABASE_FILE
    with file.open("r+b") as opened:
        opened.seek(100)  # what follows SQLite's header
        opened.write(os.urandom(file.stat().st_size - 100))
    key = SigningKey.generate()
    step = newest_step(serving, MADE + timedelta(hours=1))
    assert step is not None
    url = serving.config.url
    proof = Proof(new_id(), url, new_id(), "2026-11-22.am", step, 1, None, hash_text(b"a record"))
    for message in (sign_proof(proof, key), sign_enrolment(url, new_id(), make_code(), key)):
        body, reply = seal_request(message, None, serving.config.seal_keys[0])
        response = requests.post(f"{address}/messages", data=body, headers=HEADERS, timeout=WAIT)
        assert response.status_code == 200
        answered = open_reply(reply, response.content)
        refusal = read_answer(answered, message, key.verifying, serving.config)
        assert isinstance(refusal, Refusal)
        assert refusal.problem is Problem.TRY_LATER
    sick = requests.get(f"{address}/healthz", timeout=WAIT)
    assert (sick.status_code, sick.headers["Content-Type"]) == (503, "application/problem+json")


def test_damage_once_met_is_not_forgotten(serving: Serving) -> None:
    serving.store.check()
    with pytest.raises(StoreBusyError), serving.store.reading():
        raise DatabaseError("SELECT", {}, sqlite3.DatabaseError("malformed"))
    with pytest.raises(StoreBusyError):
        serving.store.check()


def test_a_lock_that_passes_is_no_damage(serving: Serving) -> None:
    with pytest.raises(StoreBusyError), serving.store.reading():
        raise OperationalError("SELECT", {}, sqlite3.OperationalError("locked"))
    serving.store.check()


def test_who_waits_for_a_locked_database_waits_no_longer_for_others_and_holds_up_nobody(
    tmp_path: Path, clock: MovedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = create_home(tmp_path / "home", "https://office.example", MADE)
    busy, many = 0.5, 60  # more than there are threads
    monkeypatch.setattr(store, "BUSY_SECONDS", busy)
    monkeypatch.setattr(store, "_PATIENCE", f"PRAGMA busy_timeout={int(busy * 1000)}")
    opened = home.open_store()
    serving = load_serving(home, opened, clock)
    done: list[float] = []

    def enrol(port: int) -> None:
        message = sign_enrolment(serving.config.url, new_id(), make_code(), SigningKey.generate())
        body, _ = seal_request(message, None, serving.config.seal_keys[0])
        address = f"http://127.0.0.1:{port}/messages"
        assert requests.post(address, data=body, headers=HEADERS, timeout=WAIT).status_code == 200
        done.append(monotonic())

    other = sqlite3.connect(tmp_path / "home" / DATABASE_FILE, isolation_level=None)
    with closing(other), running(serving) as port:
        other.execute("BEGIN EXCLUSIVE")
        began = monotonic()
        waiting = [threading.Thread(target=enrol, args=(port,)) for _ in range(many)]
        for one in waiting:
            one.start()
        for path in ("config", "freshness"):
            answer = requests.get(f"http://127.0.0.1:{port}/{path}", timeout=WAIT)
            assert answer.status_code == 200
        asked = monotonic()
        for one in waiting:
            one.join(WAIT)
        other.execute("ROLLBACK")
    opened.close()
    assert len(done) == many
    assert max(done) - began < many * busy / 4
    assert sum(at > asked for at in done) > many / 2
