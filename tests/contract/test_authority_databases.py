"""What an authority promises on SQLite and on PostgreSQL, from several processes on one port."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import psycopg
import pytest
import requests
from sqlalchemy import MetaData, Table, create_engine, insert, select, text

import office
from homebound.authority import tables
from homebound.authority.cli import main
from homebound.authority.errors import OperatorError
from homebound.authority.home import create_home
from homebound.authority.issuing import OrderRequest, issue_order, parse_window
from homebound.authority.room import MOST
from homebound.authority.store import Store, open_store
from homebound.authority.windows import Standing
from homebound.core.order import Telephones
from homebound.protocol.answer import read_answer
from homebound.protocol.disclosure import Disclosure, sign_disclosure
from homebound.protocol.enrolment import sign_enrolment
from homebound.protocol.envelope import ReplyKey, open_reply, seal_request
from homebound.protocol.holdings import Held, HoldingsRequest, sign_holdings_request
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.receipt import Kind, Receipt, parse_receipt
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem, Refusal, parse_refusal
from homebound.protocol.withdrawal import Erasure, Scope, Withdrawal, sign_withdrawal
from office_world import AM, FORM, IN_TIME, PM
from office_world import Office as Desk
from postgresql import Cluster

CLIENTS = 64
WORKERS = 2
WAIT = 60
HEADERS = {"Content-Type": "application/octet-stream"}
T = TypeVar("T")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    """The address of a new database, None for SQLite in the authority's folder."""
    if request.param == "sqlite":
        return None
    cluster: Cluster = request.getfixturevalue("postgresql")
    return cluster.new_database()


@dataclass(frozen=True)
class Served:
    """An authority that serves from several processes."""

    process: subprocess.Popen[str]
    address: str

    def post(self, body: bytes) -> bytes:
        answered = requests.post(
            f"{self.address}/messages", data=body, headers=HEADERS, timeout=WAIT
        )
        assert answered.status_code == 200
        return answered.content

    def workers(self) -> set[int]:
        pid = self.process.pid
        return set(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))


@pytest.fixture
def serve() -> Iterator[Callable[..., Served]]:
    started: list[subprocess.Popen[str]] = []

    def start(home: Path, workers: int = WORKERS) -> Served:
        arguments = ["serve", "--home", str(home), "--port", "0", "--workers", str(workers)]
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "homebound.authority", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        said, _, address = process.stdout.readline().strip().rpartition(" ")
        assert said == "listening on"
        return Served(process, address)

    yield start
    for process in started:
        process.terminate()
        process.communicate(timeout=WAIT)


def at_once(acts: Sequence[Callable[[], T]]) -> list[T]:
    """Do everything at the same time, each from a thread of its own."""
    barrier = Barrier(len(acts))

    def act(one: Callable[[], T]) -> T:
        barrier.wait(WAIT)
        return one()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(act, acts))


def sent(served: Served, sealed: Sequence[tuple[bytes, ReplyKey]]) -> list[str]:
    """Send sealed bodies at once; give the tokens that answer them."""

    def send(body: bytes, reply: ReplyKey) -> str:
        return open_reply(reply, served.post(body))

    return at_once([lambda one=one: send(*one) for one in sealed])  # type: ignore[misc]


def rows(store: Store, table: Table) -> list[dict[str, object]]:
    with store.reading() as connection:
        return [dict(row) for row in connection.execute(select(table)).mappings()]


def test_of_64_clients_that_enrol_with_the_same_code_exactly_one_wins(
    database: str | None, tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, 1, database)
    home, now = made.home, datetime.now(UTC)
    request = OrderRequest(
        ref="case",
        zone="UTC",
        first=now.date(),
        last=now.date() + timedelta(days=2),
        windows=(parse_window("am=07:00-21:00"),),
        telephones=Telephones(),
    )
    issued = issue_order(home, request, now - timedelta(hours=20), tmp_path / "o.homebound")
    keys = [SigningKey.generate() for _ in range(CLIENTS)]
    messages = [sign_enrolment(home.config.url, issued.order.id, issued.code, key) for key in keys]
    seal = home.config.seal_keys[0]
    tokens = sent(serve(home.folder), [seal_request(message, None, seal) for message in messages])
    answers = [
        read_answer(token, message, key.verifying, home.config)
        for token, message, key in zip(tokens, messages, keys, strict=True)
    ]
    [winner] = [at for at, answer in enumerate(answers) if isinstance(answer, Receipt)]
    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    assert [one.problem for one in refused] == [Problem.ENROLMENT_REFUSED] * (CLIENTS - 1)
    store = home.open_store()
    [row] = [one for one in rows(store, tables.enrolments) if one["order_id"] == issued.order.id]
    store.close()
    assert (row["kid"], row["receipt"]) == (keys[winner].kid, tokens[winner])


def test_the_same_proof_from_64_clients_makes_one_row_and_identical_receipts(
    database: str | None, tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, 1, database)
    [(body, reply)] = office.sealed_proofs(made)
    tokens = sent(serve(made.home.folder), [(body, reply)] * CLIENTS)
    store = made.home.open_store()
    [row] = rows(store, tables.proofs)
    store.close()
    assert set(tokens) == {row["receipt"]}


def test_of_64_proofs_of_one_window_at_once_one_decides_and_all_are_kept(
    database: str | None, tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, 1, database)
    again = office.Office(made.home, made.residents * CLIENTS)
    tokens = sent(serve(made.home.folder), office.sealed_proofs(again))
    store = made.home.open_store()
    kept = rows(store, tables.proofs)
    store.close()
    assert {row["receipt"] for row in kept} == set(tokens)
    assert sorted(str(row["res"]) for row in kept) == ["further"] * (CLIENTS - 1) + ["ok"]


def test_of_64_proofs_at_once_only_as_many_are_kept_as_an_order_has_room_for(
    database: str | None, tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, 1, database)
    [(order, _)] = made.residents
    store = made.home.open_store()
    said = {"order_id": order.id, "kind": "help", "at": 0, "token": "", "receipt": ""}
    with store.writing() as connection:
        connection.execute(
            insert(tables.statements),
            [said | {"msg": hash_message(str(number))} for number in range(MOST - 10)],
        )
    again = office.Office(made.home, made.residents * CLIENTS)
    tokens = sent(serve(made.home.folder), office.sealed_proofs(again))
    kept = rows(store, tables.proofs)
    store.close()
    assert len(kept) == 10
    keys = made.home.config.receipt_keys
    refused = [
        parse_refusal(token, keys) for token in set(tokens) - {row["receipt"] for row in kept}
    ]
    assert [one.problem for one in refused] == [Problem.TOO_MANY] * (CLIENTS - 10)


def test_64_residents_at_once_are_all_kept(
    database: str | None, tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, CLIENTS, database)
    tokens = sent(serve(made.home.folder), office.sealed_proofs(made))
    store = made.home.open_store()
    kept = rows(store, tables.proofs)
    store.close()
    assert sorted(str(row["receipt"]) for row in kept) == sorted(tokens)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_process_that_dies_is_begun_anew_and_all_end_with_the_one_above_them(
    tmp_path: Path, serve: Callable[[Path], Served]
) -> None:
    made = office.make_office(tmp_path, 1)
    served = serve(made.home.folder)

    def well() -> bool:
        with suppress(requests.ConnectionError):
            return requests.get(f"{served.address}/healthz", timeout=WAIT).status_code == 200
        return False

    until = datetime.now(UTC) + timedelta(seconds=WAIT)
    while len(before := served.workers()) < WORKERS or not well():
        assert datetime.now(UTC) < until
    os.kill(min(before), signal.SIGKILL)
    while len(after := served.workers()) < WORKERS or after == before:
        assert datetime.now(UTC) < until
        assert well()
    served.process.kill()
    while well():
        assert datetime.now(UTC) < until


@pytest.mark.parametrize("workers", [1, WORKERS])
def test_once_it_is_told_to_stop_the_file_of_the_database_holds_all_and_may_be_copied(
    tmp_path: Path, serve: Callable[..., Served], workers: int
) -> None:
    made = office.make_office(tmp_path, 1)
    served = serve(made.home.folder, workers)
    [token] = sent(served, office.sealed_proofs(made))
    served.process.terminate()
    assert served.process.wait(WAIT) == 0
    [file] = made.home.folder.glob("*.db*")

    store = open_store(f"sqlite:///{shutil.copy(file, tmp_path / 'copy.db')}")
    [row] = rows(store, tables.proofs)
    store.close()
    assert row["receipt"] == token


def test_a_number_of_processes_that_is_none_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in ("0", "-1", "many", "257"):
        with pytest.raises(SystemExit):
            main(["serve", "--home", str(tmp_path), "--port", "0", "--workers", number])
        assert "from 1 to 256" in capsys.readouterr().err


# The rules, by the same desk


@pytest.fixture
def desk(database: str | None, tmp_path: Path) -> Iterator[Desk]:
    found = Desk(tmp_path, database)
    yield found
    found.close()


def test_every_kind_of_message_is_taken_told_and_erased(desk: Desk) -> None:
    answers = {"cough": "yes"}
    record = make_record(desk.mine.order.id, AM, FORM, answers, desk.key)
    proof = desk.proof(rec=record.hash)
    assert isinstance(desk.send(proof), Receipt)
    desk.help("Please call")
    desk.explain(PM)
    shown = Disclosure(desk.to(), hash_message(proof), "to show", IN_TIME + timedelta(days=1))
    disclosure = sign_disclosure(shown, desk.key)
    assert isinstance(desk.send(disclosure, present(record, ["cough"])), Receipt)
    held = desk.send(sign_holdings_request(HoldingsRequest(desk.to()), desk.key))
    assert isinstance(held, Held)
    kinds = sorted(item.kind for item in held.items)
    assert kinds == ["disclosure", "enrolment", "explanation", "help", "proof"]
    desk.now = IN_TIME + timedelta(hours=12)
    assert desk.standings() == {AM: Standing.ON_TIME, PM: Standing.EXPLAINED}
    erasure = desk.send(sign_withdrawal(Withdrawal(desk.to(), Scope.ALL), desk.key))
    assert isinstance(erasure, Erasure)
    assert erasure.count == 4
    assert desk.ask(proof).answer == desk.ask(proof).answer
    assert isinstance(desk.send(proof), Erasure)
    assert rows(desk.store, tables.proofs) == []


def test_wrong_codes_are_counted_and_slowed_down(desk: Desk) -> None:
    right, wrong = desk.other, desk.mine.code
    for _ in range(5):
        desk.enrol(right, desk.stranger, wrong)
    desk.enrol(right, desk.stranger)
    assert len(rows(desk.store, tables.enrolments)) == 1
    desk.now += timedelta(hours=1)
    desk.enrol(right, desk.stranger)
    assert len(rows(desk.store, tables.enrolments)) == 2


# PostgreSQL's own


def test_a_commit_waits_for_the_disk_whatever_the_database_was_told(postgresql: Cluster) -> None:
    url = postgresql.new_database()
    name = url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(postgresql.address(name), autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} SET synchronous_commit TO off".encode())
    store = open_store(url, new=True)
    with store.writing() as writing:
        assert writing.execute(text("SHOW synchronous_commit")).scalar() == "on"
    store.close()


def test_a_database_that_was_emptied_is_said_and_no_tables_take_their_place(
    postgresql: Cluster, tmp_path: Path
) -> None:
    url = postgresql.new_database()
    home = create_home(tmp_path / "home", "https://office.example", datetime.now(UTC), url)
    home.open_store().close()
    with psycopg.connect(postgresql.address(url.partition("@/")[2].partition("?")[0])) as emptied:
        emptied.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    for _ in range(2):
        with pytest.raises(OperatorError, match="is empty"):
            home.open_store()


def test_what_is_about_orders_can_be_partitioned_by_the_order(postgresql: Cluster) -> None:
    parted = MetaData()
    for table in tables.metadata.sorted_tables:
        if "order_id" in table.c:
            assert next(iter(table.primary_key.columns)).name == "order_id"
            table.to_metadata(parted).dialect_options["postgresql"]["partition_by"] = (
                "HASH (order_id)"
            )
    assert len(parted.tables) >= 8
    engine = create_engine(postgresql.new_database())
    with engine.begin() as connection:
        # PostgreSQL refuses a key, an index or a reference that would not allow it.
        parted.create_all(connection)
        for name in parted.tables:
            for part in range(2):
                connection.execute(
                    text(
                        f"CREATE TABLE {name}_{part} PARTITION OF {name}"
                        f" FOR VALUES WITH (MODULUS 2, REMAINDER {part})"
                    )
                )
        for number in range(8):
            connection.execute(
                insert(tables.orders), {"order_id": str(number), "ref": "", "token": ""}
            )
        sizes = [
            connection.execute(text(f"SELECT count(*) FROM orders_{part}")).scalar_one()  # noqa: S608
            for part in range(2)
        ]
    engine.dispose()
    assert sum(sizes) == 8
    assert min(sizes) > 0


def test_a_database_that_was_restarted_is_used_again(postgresql: Cluster, tmp_path: Path) -> None:
    desk = Desk(tmp_path, postgresql.new_database())
    proof = desk.proof()
    with desk.store.reading(), desk.store.reading():
        pass  # two connections are kept from now on
    with psycopg.connect(postgresql.address("postgres"), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    assert desk.problem(proof) is Problem.TRY_LATER
    with desk.store.reading():
        assert isinstance(desk.send(proof), Receipt)
    desk.store.check()
    desk.close()


def is_receipt(made: office.Office, token: str) -> bool:
    return parse_receipt(token, made.home.config.receipt_keys).kind is Kind.PROOF


def test_who_waits_for_an_order_that_is_held_elsewhere_keeps_nobody_else_waiting(
    postgresql: Cluster, tmp_path: Path, serve: Callable[..., Served]
) -> None:
    made = office.make_office(tmp_path, 2, postgresql.new_database())
    (held, held_key), other = office.sealed_proofs(made)
    served = serve(made.home.folder, 1)
    assert made.home.database is not None
    address = made.home.database.replace("+psycopg", "")
    with ThreadPoolExecutor(1) as pool, psycopg.connect(address) as connection:
        connection.execute(
            "SELECT 1 FROM orders WHERE order_id = %s FOR UPDATE", [made.residents[0][0].id]
        )
        waiting = pool.submit(served.post, held)
        while not connection.execute(
            "SELECT 1 FROM pg_locks, pg_sleep(0.01) WHERE NOT granted"
        ).fetchall():
            assert not waiting.done()
        assert is_receipt(made, open_reply(other[1], served.post(other[0])))
        assert not waiting.done()
        connection.rollback()
        assert is_receipt(made, open_reply(held_key, waiting.result(WAIT)))


def test_several_that_start_at_once_make_the_tables_once(postgresql: Cluster) -> None:
    url = postgresql.new_database()
    at_once([lambda: open_store(url, new=True).close()] * 8)
    store = open_store(url)
    assert len(rows(store, tables.codes)) == 1
    store.close()
