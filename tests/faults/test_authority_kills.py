"""kill -9 of the authority at random instants under load: a receipt that was given is kept."""

import http.client
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

import figures
import office
from homebound.authority.home import Home
from homebound.authority.tables import proofs
from homebound.protocol.config import Config
from homebound.protocol.envelope import ReplyKey, open_reply
from homebound.protocol.receipt import parse_receipt
from homebound.protocol.strict import Malformed

if TYPE_CHECKING:
    from postgresql import Cluster

WORKERS = 2
CLIENTS = 16
ROUNDS = figures.amount(3, 60)
OF_A_ROUND = 300
LONGEST_SECONDS = 0.6
HEADERS = {"Content-Type": "application/octet-stream"}
WAIT = 60
chance = random.Random(5)  # noqa: S311 - when to kill does not have to be a secret


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    if request.param == "sqlite":
        return None
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.new_database()


class Load:
    """Clients that send what is left and note every receipt, until the line breaks."""

    def __init__(self, config: Config, port: int, sealed: Iterator[tuple[bytes, ReplyKey]]) -> None:
        self.receipts: list[str] = []
        self.began = threading.Event()
        self._config, self._port, self._sealed = config, port, sealed
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._send) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def wait(self) -> None:
        for thread in self._threads:
            thread.join(WAIT)

    def _send(self) -> None:
        with (
            closing(http.client.HTTPConnection("127.0.0.1", self._port, timeout=WAIT)) as line,
            suppress(OSError, http.client.HTTPException),
        ):
            while True:
                with self._lock:
                    body, reply = next(self._sealed, (b"", None))
                if reply is None:
                    return
                line.request("POST", "/messages", body, HEADERS)
                answered = line.getresponse()
                # Only a whole answer says anything; what opens was sealed by the authority.
                token = open_reply(reply, answered.read())
                with suppress(Malformed):  # not a receipt: "try later"
                    parse_receipt(token, self._config.receipt_keys)
                    with self._lock:
                        self.receipts.append(token)
                    self.began.set()


def killed(home: Home, sealed: Iterator[tuple[bytes, ReplyKey]]) -> list[str]:
    """Serve under load, kill every process at some instant; give the receipts that had come."""
    arguments = ["serve", "--home", str(home.folder), "--port", "0", "--workers", str(WORKERS)]
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "homebound.authority", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    load = Load(home.config, int(process.stdout.readline().rpartition(":")[2]), sealed)
    assert load.began.wait(WAIT)
    with suppress(subprocess.TimeoutExpired):
        process.wait(chance.uniform(0, LONGEST_SECONDS))
    assert process.returncode is None, "the authority ended by itself"
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=WAIT)
    load.wait()
    return load.receipts


def test_kill_9_under_load_loses_no_receipt_that_was_given(
    database: str | None, tmp_path: Path
) -> None:
    made = office.make_office(tmp_path, ROUNDS * OF_A_ROUND, database)
    sealed = iter(office.sealed_proofs(made))
    given: list[str] = []
    for _ in range(ROUNDS):
        came = killed(made.home, sealed)
        assert came
        given += came
        store = made.home.open_store()
        with store.reading() as connection:
            kept = set(connection.execute(select(proofs.c.receipt)).scalars())
        store.check()
        store.close()
        assert set(given) <= kept
    name = "SQLite" if database is None else "PostgreSQL"
    figures.note(
        f"authority on {name}: {ROUNDS} kills of {WORKERS} processes under load, "
        f"{len(given)} receipts given, 0 of them lost"
    )
