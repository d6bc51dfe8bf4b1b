import json
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from homebound.authority import desk, web
from homebound.authority.errors import StoreBusyError
from homebound.authority.home import create_home
from homebound.authority.logs import JsonLines
from homebound.authority.server import make_server
from homebound.authority.serving import Serving, load_serving
from homebound.protocol.envelope import BODY_BYTES

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
    def fail(*_: object) -> bytes:
        raise ValueError("something that a resident sent")

    monkeypatch.setattr(desk, "answer", fail)
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
