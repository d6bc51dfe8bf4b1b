"""What the authority deletes by itself, and what it counts before."""

import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import func, select

from homebound.authority.changing import ChangeRequest
from homebound.authority.cli import main
from homebound.authority.counting import STANDINGS, count_day, list_days, withhold
from homebound.authority.excusing import excuse_window
from homebound.authority.housekeeping import Tidied, tidy
from homebound.authority.stating import Said, read_said, take
from homebound.authority.superseding import reissue_code
from homebound.authority.tables import DECOY, handled, metadata, proofs, statements
from homebound.core.explanation import Why
from homebound.protocol import withdrawal
from homebound.protocol.disclosure import Disclosure, sign_disclosure
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem
from homebound.protocol.statements import (
    EXPLANATION_TYP,
    HELP_TYP,
    Explanation,
    HelpKind,
    HelpRequest,
    sign_explanation,
    sign_help,
)
from homebound.protocol.withdrawal import Scope, Withdrawal, sign_withdrawal
from loopback import served
from office_world import AM, IN_TIME, NEXT, PM, Office, at

# Moscow's 24 November is over at 21:00 UTC, and 30 days are kept.
DELETED = at(24, 21) + timedelta(days=30)
SECOND = timedelta(seconds=1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def on_disk(office: Office, text: str) -> bool:
    """Say whether any part of a text stands in the files of the database, pointed to or not."""
    kept = b"".join(path.read_bytes() for path in office.home.folder.glob("authority.db*"))
    return any(text[at : at + 40].encode() in kept for at in range(0, len(text) - 39, 40))


def rows(office: Office) -> dict[str, int]:
    """Count what is held about the first order, by table."""
    mine = office.mine.order.id
    with office.store.reading() as connection:
        return {
            table.name: connection.execute(
                select(func.count()).select_from(table).where(table.c.order_id == mine)
            ).scalar_one()
            for table in metadata.sorted_tables
            if "order_id" in table.c
        }


def fill(office: Office) -> None:
    """Leave a row in every table that is about orders."""
    order = office.mine.order.id
    with office.store.writing() as connection:
        code = reissue_code(connection, office.serving.code_key, order, office.now)
    assert code is not None
    office.key = SigningKey.generate()
    office.enrol(office.mine, office.key, code)
    office.send(office.proof())
    office.send(sign_withdrawal(Withdrawal(office.to(), Scope.RECORDS), office.key))
    asked = office.help("insulin")
    office.change(ChangeRequest("mine", date(2026, 11, 23), last=date(2026, 11, 24)))
    with office.store.writing() as connection:
        excuse_window(connection, order, NEXT, "", office.now)
        connection.execute(handled.insert().values(order_id=order, msg=asked, at=1))
        reissue_code(connection, office.serving.code_key, order, office.now)


def test_all_that_is_held_of_an_order_is_deleted_when_the_policy_says_and_not_before(
    office: Office,
) -> None:
    fill(office)
    office.issue("longer", last=date(2026, 12, 20))
    tidy(office.serving)
    before = rows(office)
    assert all(before.values()), before
    office.now = DELETED - SECOND
    assert tidy(office.serving).orders == 0
    assert rows(office) == before
    office.now = DELETED
    assert tidy(office.serving) == Tidied(orders=2, answers=0, days=0)
    assert not any(rows(office).values())
    with office.store.reading() as connection:
        refs = connection.execute(select(metadata.tables["orders"].c.ref)).scalars().all()
        codes = connection.execute(select(metadata.tables["codes"].c.order_id)).scalars().all()
    assert refs == ["longer"]
    assert DECOY in codes
    assert office.problem(office.proof()) is Problem.NOT_VERIFIED


def test_an_order_deleted_while_its_messages_wait_is_no_damage(office: Office) -> None:
    # Their key was found; what deletes the order comes before their turn to write.
    to, key = office.to(), office.key
    said = [
        (HELP_TYP, sign_help(HelpRequest(to, HelpKind.FOOD), key)),
        (EXPLANATION_TYP, sign_explanation(Explanation(to, AM, None, Why.ASLEEP), key)),
        (withdrawal.TYP, sign_withdrawal(Withdrawal(to, Scope.ALL), key)),
    ]
    office.now = DELETED
    assert tidy(office.serving).orders == 2
    for typ, token in said:
        waiting = Said(typ, token, hash_message(token), key.verifying, None, office.now)
        assert take(office.serving, waiting, read_said(waiting)) is Problem.NOT_VERIFIED
    office.store.check()


def test_a_change_moves_the_day_on_which_an_order_is_deleted(office: Office) -> None:
    tidy(office.serving)
    office.change(ChangeRequest("mine", date(2026, 11, 24), last=date(2026, 11, 26)))
    office.change(ChangeRequest("other", date(2026, 11, 23), released=True))
    office.now = at(22, 21) + timedelta(days=30)
    assert tidy(office.serving).orders == 1
    office.now = at(26, 21) + timedelta(days=30) - SECOND
    assert tidy(office.serving).orders == 0
    office.now += SECOND
    assert tidy(office.serving).orders == 1


def test_the_answers_of_a_disclosure_are_deleted_when_it_expires(office: Office) -> None:
    record = make_record(office.mine.order.id, AM, None, {}, office.key)
    proof = office.proof(rec=record.hash)
    office.send(proof)
    until = IN_TIME + timedelta(days=2)
    told = Disclosure(office.to(), hash_message(proof), "My appeal", until)
    office.send(sign_disclosure(told, office.key), present(record, []))
    office.now = until - SECOND
    assert tidy(office.serving).answers == 0
    office.now = until
    assert tidy(office.serving).answers == 1
    with office.store.reading() as connection:
        assert connection.execute(select(statements.c.record)).scalars().all() == [None]


def test_it_stops_between_two_transactions(office: Office) -> None:
    stop = Event()
    stop.set()
    office.now = DELETED
    assert tidy(office.serving, stop) == Tidied(0, 0, 0)


def test_serving_deletes_by_itself_and_logs_how_many_and_not_whose(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.now = DELETED
    caplog.set_level(logging.INFO, "homebound.authority")
    seen = Event()

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.getMessage() == "deleted":
                seen.set()

    listener = Listener()
    logging.getLogger("homebound.authority").addHandler(listener)
    try:
        with served(office.serving):
            assert seen.wait(30)
    finally:
        logging.getLogger("homebound.authority").removeHandler(listener)
    assert not any(rows(office).values())
    fields: Any = next(one for one in caplog.records if one.getMessage() == "deleted")
    assert fields.fields == {"orders": 2, "answers": 0}


def test_the_command_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = str(tmp_path / "home")
    assert main(["init", "--home", home]) == 0
    capsys.readouterr()
    assert main(["tidy", "--home", home]) == 0
    assert capsys.readouterr().out == "orders deleted: 0\nanswers deleted: 0\ndays counted: 1\n"


@pytest.mark.parametrize("days", ["13", "3661", "-1"])
def test_a_policy_that_would_lose_late_proofs_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], days: str
) -> None:
    assert main(["init", "--home", str(tmp_path / "home"), "--keep-days", days]) == 2
    assert "14" in capsys.readouterr().err
    assert not (tmp_path / "home").exists()


# Counting


def shown(office: Office, day: date) -> dict[str, int | None]:
    return list_days(office.store, day, day)[day]


def raw(office: Office, day: date) -> dict[str, int]:
    table = metadata.tables["days"]
    with office.store.reading() as connection:
        text = connection.execute(
            select(table.c.counts).where(table.c.day == day.isoformat())
        ).scalar_one()
    found: dict[str, int] = json.loads(text)
    return found


def test_a_day_is_counted_once_when_it_is_over_everywhere(office: Office) -> None:
    tidy(office.serving)  # on the 22nd: the 20th is counted, and counting has begun
    office.send(office.proof(help=True))
    office.now = at(23, 23, 59)
    while count_day(office.serving, office.now):
        pass
    day = date(2026, 11, 22)
    assert list_days(office.store, day, day) == {}
    office.now = at(24, 0)
    assert count_day(office.serving, office.now) == day
    # On time and then missed: a person may have to call, so missed counts.
    assert raw(office, day) == {"help wanted": 1, "missed": 1, "not sharing": 1}
    office.now = at(24, 1)
    office.send(office.proof("2026-11-22.pm", seq=2, prev=hash_message(office.proof())))
    assert count_day(office.serving, office.now) is None
    assert raw(office, day) == {"help wanted": 1, "missed": 1, "not sharing": 1}
    assert set(shown(office, day).values()) == {None}


def test_days_on_which_nothing_ran_are_counted_later(office: Office) -> None:
    office.now = at(23, 0)
    tidy(office.serving)
    office.now = at(27, 0)
    assert tidy(office.serving).days == 4
    assert sorted(list_days(office.store, date(2026, 1, 1), date(2026, 12, 31))) == [
        date(2026, 11, number) for number in range(21, 26)
    ]


def test_a_case_counts_once_a_day_by_what_needs_a_person_most(office: Office) -> None:
    for number in range(12):
        issued, key = office.issue(f"more-{number}"), SigningKey.generate()
        office.now = at(21, 5)
        office.enrol(issued, key)
        office.now = IN_TIME
        first = office.proof(key=key, issued=issued)
        office.send(first, key=key)
        office.now = at(22, 16)
        if number != 0:
            more: Any = {"seq": 2, "prev": hash_message(first)}
            office.send(office.proof(PM, key=key, issued=issued, **more), key=key)
        office.now = IN_TIME
    office.now = at(24, 0)
    tidy(office.serving)
    day = date(2026, 11, 22)
    assert raw(office, day) == {
        "help wanted": 0,
        "missed": 2,
        "not sharing": 1,
        "on time": 11,
    }
    assert shown(office, day) == {
        "all": None,
        "on time": 11,
        "late": None,
        "missed": None,
        "explained": None,
        "excused": None,
        "not sharing": None,
        "help wanted": None,
    }


def test_numbers_under_ten_are_withheld_and_ten_is_shown() -> None:
    names = [standing.value for standing in STANDINGS]
    assert withhold(dict.fromkeys(names, 10)) == {
        "all": 60, **dict.fromkeys(names, 10), "help wanted": None,
    }  # fmt: skip
    small = withhold(dict.fromkeys(names, 10) | {"late": 9, "help wanted": 10})
    assert (small["late"], small["all"], small["help wanted"]) == (None, None, 10)
    assert withhold({}) == dict.fromkeys(["all", *names, "help wanted"])


def test_what_is_withheld_can_be_anything_for_whoever_knows_the_rule() -> None:
    """Try every possible day: whoever sees one answer cannot tell a withheld number at all."""
    least = 2
    by_answer: dict[str, list[tuple[int, ...]]] = {}
    for counts in product(range(4), repeat=len(STANDINGS)):
        day = dict(zip([standing.value for standing in STANDINGS], counts, strict=True))
        answer = json.dumps(withhold(day, least), sort_keys=True)
        by_answer.setdefault(answer, []).append(counts)
    assert len(by_answer) > 500
    for answer, days in by_answer.items():
        told = json.loads(answer)
        for place, standing in enumerate(STANDINGS):
            if told[standing.value] is None:
                assert {counts[place] for counts in days} == set(range(least))
        # Nor their sum: it may be as small and as large as it could ever be.
        hidden = [place for place, one in enumerate(STANDINGS) if told[one.value] is None]
        sums = {sum(counts[place] for place in hidden) for counts in days}
        assert sums == set(range(len(hidden) * (least - 1) + 1))


def test_several_processes_count_a_day_once(office: Office) -> None:
    office.now = at(24, 0)
    with ThreadPoolExecutor(4) as pool:
        counted = set(pool.map(lambda _: count_day(office.serving, office.now), range(4)))
    assert date(2026, 11, 22) in counted
    assert raw(office, date(2026, 11, 22)) == {"help wanted": 0, "missed": 1, "not sharing": 1}


def test_what_a_resident_had_erased_is_overwritten_once_the_authority_has_tidied(
    office: Office,
) -> None:
    said = "a zebra in the kitchen"
    proof = office.prove_with({"note": said})
    with office.store.reading() as connection:
        record = connection.execute(select(proofs.c.record)).scalar_one()
    claims, answer = proof.split(".")[1], record.split("~")[1]
    assert on_disk(office, claims)
    assert on_disk(office, answer)
    office.ask(sign_withdrawal(Withdrawal(office.to(), Scope.ALL), office.key))
    tidy(office.serving)
    assert not on_disk(office, claims)
    assert not on_disk(office, answer)
