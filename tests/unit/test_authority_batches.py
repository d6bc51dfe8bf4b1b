"""Proofs that arrive together: one commit for all, and nothing of one's touches another's."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, event, func, select

from homebound.authority import changing, keeping, proving
from homebound.authority.desk import Arrived, receive
from homebound.authority.enrolling import enrol
from homebound.authority.gathering import Gathering
from homebound.authority.home import DATABASE_FILE, create_home
from homebound.authority.issuing import OrderRequest, issue_order, parse_window
from homebound.authority.proving import Answered, prove
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.tables import enrolments, proofs
from homebound.core.order import Telephones
from homebound.protocol.enrolment import parse_enrolment, sign_enrolment
from homebound.protocol.envelope import seal_request
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Result, parse_receipt
from homebound.protocol.refusal import Problem
from homebound.protocol.strict import hash_text

MADE = datetime(2026, 11, 20, 10, tzinfo=UTC)
IN_TIME = datetime(2026, 11, 22, 5, 30, 12, tzinfo=UTC)
AM = "2026-11-22.am"
WAIT = 30


class Office:
    """An authority with a few residents who have enrolled, each in an order of their own."""

    def __init__(self, folder: Path, residents: int) -> None:
        home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.config = home.config
        self.file = home.folder / DATABASE_FILE
        self.store = home.open_store()
        self.serving = load_serving(home, self.store, lambda: IN_TIME)
        self.residents: list[tuple[str, SigningKey]] = []
        for number in range(residents):
            request = OrderRequest(
                ref=str(number),
                zone="Europe/Moscow",
                first=date(2026, 11, 22),
                last=date(2026, 11, 24),
                windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
                telephones=Telephones(),
            )
            issued = issue_order(home, request, MADE, folder / f"{number}.homebound")
            key = SigningKey.generate()
            message = sign_enrolment(self.config.url, issued.order.id, issued.code, key)
            parsed = parse_enrolment(message)
            assert isinstance(enrol(self.serving, parsed, hash_message(message), MADE), str)
            self.residents.append((issued.order.id, key))

    def proof(self, resident: int, window: str = AM, seq: int = 1, prev: str | None = None) -> str:
        order, key = self.residents[resident]
        step = newest_step(self.serving, IN_TIME)
        assert step is not None
        rec = hash_text(b"record")
        return sign_proof(
            Proof(new_id(), self.config.url, order, window, step, seq, prev, rec), key
        )

    def prove(self, *messages: str) -> list[str | Problem | Exception]:
        sent = []
        for message in messages:
            body, _ = seal_request(message, None, self.config.seal_keys[0])
            sent.append(receive(self.serving, Arrived(body, IN_TIME)).as_proof)
        found = prove(self.serving, sent)
        return [one.outcome if isinstance(one, Answered) else one for one in found]

    def results(self, *messages: str) -> list[Result]:
        found = []
        for message, outcome in zip(messages, self.prove(*messages), strict=True):
            assert type(outcome) is str
            receipt = parse_receipt(outcome, self.config.receipt_keys)
            assert receipt.message == hash_message(message)
            assert receipt.proof is not None
            found.append(receipt.proof.result)
        return found

    def count(self) -> int:
        with self.store.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(proofs)).scalar_one())

    def refuse_rows_of(self, resident: int) -> None:
        """Have the database take no proof of one order."""
        with closing(sqlite3.connect(self.file)) as database:
            database.execute(
                "CREATE TRIGGER refuses BEFORE INSERT ON proofs"
                f" WHEN NEW.order_id = '{self.residents[resident][0]}'"
                " BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
            database.commit()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = Office(tmp_path, 5)
    yield found
    found.store.close()


def test_proofs_of_different_orders_share_one_commit_and_each_gets_its_own_receipt(
    office: Office,
) -> None:
    commits: list[object] = []

    def note(connection: object) -> None:
        if "homebound_begin" not in connection.get_execution_options():  # type: ignore[attr-defined]
            commits.append(connection)

    messages = [office.proof(number) for number in range(5)]
    event.listen(Engine, "commit", note)
    try:
        assert office.results(*messages) == [Result.OK] * 5
    finally:
        event.remove(Engine, "commit", note)
    assert len(commits) == 1
    assert office.count() == 5


def test_of_two_proofs_of_a_window_the_one_that_came_first_decides(office: Office) -> None:
    first = office.proof(0)
    second = office.proof(0, seq=2, prev=hash_message(first))
    other = office.proof(1)
    assert office.results(first, other, second) == [Result.OK, Result.OK, Result.FURTHER]
    assert office.count() == 3


def test_the_same_bytes_in_one_batch_make_one_row_and_one_receipt(office: Office) -> None:
    message = office.proof(0)
    outcomes = office.prove(*[message] * 64, office.proof(1))
    assert len(set(outcomes[:64])) == 1
    assert outcomes[64] != outcomes[0]
    assert office.count() == 2
    assert office.prove(message) == outcomes[:1]


def test_forks_are_seen_within_a_batch(office: Office) -> None:
    first = office.proof(0)
    disjoint = office.proof(0, "2026-11-22.am", seq=2, prev=hash_text(b"another"))
    office.results(first, disjoint)
    with office.store.reading() as connection:
        flags = {
            row.msg: row.forked for row in connection.execute(select(proofs.c.msg, proofs.c.forked))
        }
    assert flags == {hash_message(first): False, hash_message(disjoint): True}


def test_what_breaks_a_rule_is_refused_and_the_rest_is_kept(office: Office) -> None:
    early = office.proof(1, "2026-11-23.am")
    strange = office.proof(2, "2026-11-22.noon")
    head, payload, _ = office.proof(3).split(".")
    forged = ".".join([head, payload, office.proof(4).split(".")[2]])
    outcomes = office.prove(office.proof(0), early, strange, forged, office.proof(4))
    assert outcomes[1:4] == [Problem.TOO_EARLY, Problem.WRONG_WINDOW, Problem.NOT_VERIFIED]
    assert [type(outcomes[at]) for at in (0, 4)] == [str, str]
    assert office.count() == 2


def test_a_row_that_the_database_does_not_take_spoils_no_other(office: Office) -> None:
    office.refuse_rows_of(2)
    messages = [office.proof(number) for number in range(5)]
    outcomes = office.prove(*messages)
    assert outcomes[2] is Problem.TRY_LATER
    assert [type(outcomes[at]) for at in (0, 1, 3, 4)] == [str] * 4
    assert office.count() == 4
    office.store.check()  # and it is no damage


def test_a_fault_of_the_programs_met_with_one_proof_is_no_others(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = changing.find_in

    def faulty(orders: object, window: str) -> object:
        if window.endswith("pm"):
            raise ZeroDivisionError
        return sound(orders, window)  # type: ignore[arg-type]

    monkeypatch.setattr(proving, "find_in", faulty)
    outcomes = office.prove(office.proof(0), office.proof(1, "2026-11-22.pm"), office.proof(2))
    assert isinstance(outcomes[1], ZeroDivisionError)
    assert [type(outcomes[at]) for at in (0, 2)] == [str, str]


def test_a_key_that_is_no_longer_bound_when_its_turn_comes_is_not_taken(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = keeping.keep

    def late(serving: object, accepted: object) -> object:
        with office.store.writing() as connection:
            connection.execute(
                delete(enrolments).where(enrolments.c.order_id == office.residents[1][0])
            )
        return keep(serving, accepted)  # type: ignore[arg-type]

    monkeypatch.setattr(proving, "keep", late)
    outcomes = office.prove(office.proof(0), office.proof(1))
    assert type(outcomes[0]) is str
    assert outcomes[1] is Problem.NOT_VERIFIED
    assert office.count() == 1


def test_a_database_that_does_not_answer_gives_no_receipt_to_anybody(office: Office) -> None:
    office.store.close()
    office.file.write_bytes(b"rubbish" * 4096)
    assert office.prove(office.proof(0), office.proof(1)) == [Problem.TRY_LATER] * 2


# Who waits for whom


def gathered(
    work: "Sequence[int | Exception] | None", count: int
) -> tuple[list[object], list[Sequence[int]]]:
    batches: list[Sequence[int]] = []
    first = threading.Event()

    def act(items: Sequence[int]) -> Sequence[int | Exception]:
        batches.append(items)
        if len(batches) == 1:
            first.wait(WAIT)
        if work is None:
            raise ZeroDivisionError
        return [work[item] for item in items]

    async def run() -> list[object]:
        with ThreadPoolExecutor(1) as pool:
            gathering: Gathering[int, int] = Gathering(act, pool, 0, WAIT)
            alone = asyncio.create_task(gathering.put(0))
            while not batches:
                await asyncio.sleep(0)
            rest = [asyncio.create_task(gathering.put(item)) for item in range(1, count)]
            await asyncio.sleep(0)
            first.set()
            return list(await asyncio.gather(alone, *rest, return_exceptions=True))

    return asyncio.run(run()), batches


def test_what_comes_while_a_batch_is_away_goes_together_with_the_next() -> None:
    found, batches = gathered([10, 11, 12, 13], 4)
    assert found == [10, 11, 12, 13]
    assert [list(batch) for batch in batches] == [[0], [1, 2, 3]]


def test_a_batch_that_is_held_up_holds_up_nobody_else() -> None:
    away, free = threading.Event(), threading.Event()

    def act(items: Sequence[int]) -> Sequence[int]:
        if 0 in items:
            away.set()
            free.wait(WAIT)
        return items

    async def run() -> None:
        with ThreadPoolExecutor(2) as pool:
            gathering: Gathering[int, int] = Gathering(act, pool, 0, 0.01)
            held = asyncio.create_task(gathering.put(0))
            while not away.is_set():
                await asyncio.sleep(0)
            async with asyncio.timeout(WAIT / 2):
                for item in range(1, 4):
                    assert await gathering.put(item) == item
            assert not held.done()
            free.set()
            assert await held == 0
            assert await gathering.put(4) == 4

    asyncio.run(run())


def test_each_waits_for_its_own_result_or_error() -> None:
    error = ValueError()
    found, _ = gathered([10, error, 12], 3)
    assert found == [10, error, 12]


def test_where_the_work_itself_fails_nobody_waits_for_ever() -> None:
    found, _ = gathered(None, 3)
    assert [type(one) for one in found] == [ZeroDivisionError] * 3
