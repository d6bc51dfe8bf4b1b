"""A PostgreSQL that is stopped where it is: its connections stay, and nothing is answered on them."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
import requests

import office
from homebound.authority import frozen
from homebound.authority.serving import load_serving
from homebound.protocol.envelope import open_reply
from homebound.protocol.receipt import Kind, parse_receipt
from homebound.protocol.refusal import Problem, parse_refusal
from loopback import served
from postgresql import Cluster

RESIDENTS = 8
WAIT = 60
HEADERS = {"Content-Type": "application/octet-stream"}


@pytest.fixture
def made(
    postgresql: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[office.Office, str]]:
    monkeypatch.setattr(frozen, "ANSWER_SECONDS", 3)
    monkeypatch.setattr(frozen, "CONNECT_SECONDS", 2)
    monkeypatch.setattr(frozen, "PAUSE_SECONDS", 2)
    found = office.make_office(tmp_path, RESIDENTS, postgresql.new_database())
    store = found.home.open_store()
    with served(load_serving(found.home, store, lambda: datetime.now(UTC))) as address:
        yield found, address
    store.close()


def test_every_request_is_answered_while_the_database_is_frozen_and_all_is_well_afterwards(
    made: tuple[office.Office, str], postgresql: Cluster
) -> None:
    authority, address = made
    receipt_keys = authority.home.config.receipt_keys
    sealed = office.sealed_proofs(authority)

    def send(number: int) -> str:
        body, reply = sealed[number]
        response = requests.post(f"{address}/messages", body, headers=HEADERS, timeout=WAIT)
        return open_reply(reply, response.content)

    def look(path: str) -> requests.Response:
        return requests.get(address + path, timeout=WAIT)

    assert parse_receipt(send(0), receipt_keys).kind is Kind.PROOF
    assert look("/healthz").status_code == 200
    with ThreadPoolExecutor(200) as pool:
        with postgresql.frozen():
            began = monotonic()
            for _ in range(2):  # upon connections that were there, and upon none
                looking = [pool.submit(look, path) for path in ("/healthz", "/notices") * 60]
                sending = [pool.submit(send, number) for number in range(RESIDENTS)]
                for response in (one.result(WAIT) for one in looking):
                    assert response.status_code == 503
                    assert response.headers["Content-Type"] == "application/problem+json"
                for sent in sending:
                    refusal = parse_refusal(sent.result(WAIT), receipt_keys)
                    assert refusal.problem is Problem.TRY_LATER
            # Each within a statement's time and another's connection's; not one after the other.
            assert monotonic() - began < 25
            ours = [one for one in threading.enumerate() if "ThreadPoolExecutor" not in one.name]
            assert len(ours) < 60
        until = monotonic() + WAIT
        while look("/healthz").status_code != 200:
            assert monotonic() < until
        for number in range(RESIDENTS):
            assert parse_receipt(send(number), receipt_keys).kind is Kind.PROOF
