"""What staff need, on PostgreSQL as on SQLite."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
import requests
from sqlalchemy import Connection, insert, select, text, update

from homebound.authority.changing import ChangeRequest
from homebound.authority.codes import hash_code, try_code
from homebound.authority.counting import list_days
from homebound.authority.housekeeping import tidy
from homebound.authority.noticing import current_notices, publish_notices
from homebound.authority.retaining import forget_ended, note_endings
from homebound.authority.stating import begin_sharing, forget_expired
from homebound.authority.superseding import reissue_code
from homebound.authority.tables import sharing, statements
from homebound.authority.tokens import make_token
from homebound.protocol.enrolment import Code
from homebound.protocol.jws import SigningKey
from homebound.protocol.receipt import Receipt
from homebound.protocol.refusal import Problem, Refusal
from loopback import served
from office_world import AM, NEXT, PM, Office, at

postgresql = pytest.importorskip(
    "postgresql",
    reason="there is no helper that starts PostgreSQL: staff's work is NOT tested on it",
)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    programs = postgresql.find_programs()
    if programs is None:
        pytest.skip(postgresql.MISSING)
    with postgresql.running_cluster(programs) as cluster:
        yield cluster


@pytest.fixture
def office(tmp_path: Path, cluster: Any) -> Iterator[Office]:
    office = Office(tmp_path, cluster.new_database())
    yield office
    office.close()


def test_staffs_day_goes_the_same_way(office: Office) -> None:
    first = office.prove_with({"cough": "yes"})
    asked = office.help("insulin")
    office.explain(NEXT)
    publish_notices(office.home, office.store, {"en": ("Closed",)}, office.now)
    publish_notices(office.home, office.store, {"en": ("Open",)}, office.now)
    assert current_notices(office.store, office.now) is not None
    mine = f"/cases/{office.mine.order.id}"
    headers = {"Authorization": f"Bearer {make_token(office.home.folder)}"}
    with served(office.serving) as address:

        def ask(method: str, path: str, body: object = None) -> requests.Response:
            url = f"{address}/hb/staff{path}"
            return requests.request(method, url, headers=headers, json=body, timeout=30)

        office.now = at(23, 12)
        assert ask("PUT", f"{mine}/excuses/{PM}", {"why": "Power cut"}).status_code == 200
        assert ask("PUT", f"{mine}/excuses/{PM}", {}).status_code == 200
        assert ask("PUT", f"{mine}/help/{asked}/handled").status_code == 204
        assert ask("GET", "/help").json() == {"requests": [], "next": None}
        change = {"from": "2026-11-24", "released": True}
        assert ask("POST", f"{mine}/changes", change).status_code == 201
        case = ask("GET", mine).json()
        standings = {one["window"]: one["standing"] for one in case["windows"]}
        assert standings == {AM: "on time", PM: "excused", NEXT: "explained"}
        assert [one["ref"] for one in ask("GET", "/cases?standing=excused").json()["cases"]] == [
            "mine"
        ]
        assert len(ask("GET", f"{mine}/visits?person=X").json()) == 3
        for path in ("/cases/%00", "/cases?ref=%00", "/cases?after=%00", f"{mine}/excuses/%00"):
            assert ask("GET", path).status_code in (400, 404, 405)
        assert ask("PUT", f"{mine}/help/%00/handled").status_code == 404
        assert ask("POST", f"{mine}/code").status_code == 201
    assert office.ask(first).change is not None


def test_of_sixteen_that_enrol_with_a_new_code_at_once_one_wins(office: Office) -> None:
    order = office.mine.order.id
    office.send(office.proof())
    with office.store.writing() as connection:
        code = reissue_code(connection, office.serving.code_key, order, office.now)
    assert code is not None
    keys = [SigningKey.generate() for _ in range(16)]
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda key: office.enrol(office.mine, key, code), keys))
    found = [office.send(office.proof(key=key), key=key) for key in keys]
    refused = [one.problem for one in found if isinstance(one, Refusal)]
    assert refused == [Problem.NOT_VERIFIED] * 15
    assert office.problem(office.proof()) is Problem.NOT_VERIFIED


def waiting(office: Office) -> bool:
    """Say whether a transaction waits for another's lock."""
    with office.store.reading() as connection:
        asked = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(connection.execute(asked).scalar_one())


def wait_for_a_lock(office: Office) -> None:
    until = monotonic() + 30
    while not waiting(office):
        assert monotonic() < until


def test_a_code_given_out_anew_while_somebody_enrols_locks_nobody_out(office: Office) -> None:
    order, key = office.other.order.id, office.serving.code_key
    mac = hash_code(key, order, office.other.code)

    def give_out() -> Code | None:
        with office.store.writing() as connection:
            return reissue_code(connection, key, order, office.now)

    with ThreadPoolExecutor(1) as pool:
        with office.store.writing() as connection:
            assert try_code(connection, order, mac, office.now)
            given = pool.submit(give_out)
            wait_for_a_lock(office)
            begin_sharing(connection, order, office.now)
        code = given.result(30)
    assert code is not None
    office.enrol(office.other, office.stranger, code)
    proof = office.proof(key=office.stranger, issued=office.other)
    assert isinstance(office.send(proof, key=office.stranger), Receipt)


def test_what_is_deleted_and_what_comes_at_the_same_moment_do_not_wait_for_each_other(
    office: Office,
) -> None:
    order = office.other.order.id
    mac = hash_code(office.serving.code_key, order, office.other.code)
    while note_endings(office.serving):
        pass
    late = at(24, 21) + timedelta(days=31)
    with ThreadPoolExecutor(1) as pool:
        # The last enrolment: it has looked at the code when the order is deleted.
        with office.store.writing() as connection:
            assert try_code(connection, order, mac, office.now)
            deleted = pool.submit(forget_ended, office.serving, late)
            wait_for_a_lock(office)
            begin_sharing(connection, order, office.now)
        assert deleted.result(30) == 2
        with office.store.reading() as connection:
            assert not connection.execute(select(sharing).where(sharing.c.order_id == order)).all()
    office.enrol(office.other, office.stranger)
    assert office.problem(office.proof(key=office.stranger, issued=office.other), office.stranger)


def test_answers_that_expire_and_a_withdrawal_do_not_wait_for_each_other(office: Office) -> None:
    order = office.mine.order.id
    said = [
        {
            "order_id": order,
            "msg": f"{number:043}",
            "kind": "disclosure",
            "at": 0,
            "expires": 1,
            "token": "",
            "record": "",
            "receipt": "",
        }
        for number in range(2)
    ]

    def erase(connection: Connection, one: dict[str, object]) -> None:
        connection.execute(
            update(statements).where(statements.c.msg == one["msg"]).values(record=None)
        )

    with office.store.writing() as connection:
        connection.execute(insert(statements), said)
    with ThreadPoolExecutor(1) as pool:
        with office.store.writing() as connection:
            office.store.lock_orders(connection, [order])
            erase(connection, said[1])
            forgotten = pool.submit(forget_expired, office.serving, office.now)
            wait_for_a_lock(office)
            erase(connection, said[0])
        assert forgotten.result(30) == 0


def test_several_processes_may_tidy_at_once(office: Office) -> None:
    tidy(office.serving)
    office.change(ChangeRequest("other", date(2026, 11, 23), released=True))
    for number in range(60):
        office.issue(f"more-{number}")
    office.now = at(24, 21) + timedelta(days=30)

    def work(_: int) -> int:
        while note_endings(office.serving):
            pass
        deleted = 0
        while more := forget_ended(office.serving, office.now):
            deleted += more
        return deleted

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, range(4))) == 62
    tidy(office.serving)
    assert list_days(office.store, date(2026, 11, 22), date(2026, 11, 22))
    assert office.problem(office.proof()) is Problem.NOT_VERIFIED
