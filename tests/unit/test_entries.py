"""The append-only, chained history."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, Window
from homebound.core.person import Person
from homebound.vault import database, drafts, entries, orders, people
from homebound.vault.entries import ClockNote, Entry, EntryKind, NewEntry
from homebound.vault.keyslots import DataKey

KEY = DataKey(bytearray(range(32)))
NOON = datetime(2026, 11, 22, 9, 0, 0, 123456, tzinfo=UTC)


def order(number: int) -> Order:
    return Order(
        f"order-{number}",
        NOON,
        "Europe/Moscow",
        date(2026, 11, 20),
        date(2026, 12, 3),
        (Window("am", time(8), time(12)),),
    )


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = database.create(tmp_path / "vault.db", KEY)
    for person in ("ann", "bob"):
        people.add(made, Person(person, person.title()))
        for number in (1, 2):
            orders.accept(made, orders.AcceptedOrder(order(number), person, NOON))
    yield made
    database.close(made)


def new(
    slot: str = "2026-11-22.am",
    *,
    kind: EntryKind = EntryKind.CHECK_IN,
    person: str = "ann",
    order: str = "order-1",
    body: str = '{"cough":"yes"}',
) -> NewEntry:
    return NewEntry(kind, person, order, slot, NOON, "Europe/Moscow", 180, body)


def test_an_entry_comes_back_as_it_was_recorded(db: Database) -> None:
    written = new(body='{"note":"ёж 王 \\u0000 \U0001f426"}')
    entry = entries.append(db, written)
    assert entries.get(db, entry.number) == entry
    assert {name: getattr(entry, name) for name in vars(written)} == vars(written)
    assert entry.number == 1


def test_an_instant_is_kept_in_utc_whatever_zone_it_was_given_in(db: Database) -> None:
    moscow = dataclasses.replace(new(), at=NOON.astimezone(timezone(timedelta(hours=3))))
    entry = entries.append(db, moscow)
    [text] = db.execute("SELECT at FROM entries").fetchone()
    assert text == "2026-11-22T09:00:00.123456+00:00"
    assert entries.get(db, entry.number) == entry
    entries.check_chain(db)


def test_entries_are_given_by_order_and_by_slot_earliest_first(db: Database) -> None:
    first = entries.append(db, new())
    entries.append(db, new(person="bob"))
    entries.append(db, new(order="order-2"))
    evening = entries.append(db, new("2026-11-22.pm"))
    amended = entries.append(db, new(kind=EntryKind.AMENDMENT, body='{"cough":"no"}'))

    assert entries.of_order(db, "ann", "order-1") == (first, evening, amended)
    assert entries.of_slot(db, "ann", "order-1", "2026-11-22.am") == (first, amended)
    assert entries.of_slot(db, "ann", "order-1", "2026-11-23.am") == ()
    assert entries.get(db, 99) is None


def test_each_entry_is_chained_to_the_one_before(db: Database) -> None:
    one, two = entries.append(db, new()), entries.append(db, new("2026-11-22.pm"))
    assert one.prev == bytes(32)
    assert two.prev == one.hash
    entries.check_chain(db)


def test_a_second_check_in_for_a_slot_is_a_bug_and_leaves_no_trace(db: Database) -> None:
    first = entries.append(db, new())
    with pytest.raises(sqlcipher.IntegrityError):
        entries.append(db, new(body="{}"))
    assert entries.of_order(db, "ann", "order-1") == (first,)
    assert entries.append(db, new("2026-11-22.pm")).number == 2
    entries.check_chain(db)


def test_an_entry_for_an_order_that_was_never_accepted_is_a_bug(db: Database) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        entries.append(db, new(order="order-3"))


def test_an_entry_and_what_belongs_to_it_are_one_transaction(db: Database) -> None:
    drafts.keep(db, "ann", "order-1", "2026-11-22.am", "{}")

    def save(*, fail: bool) -> None:
        with db.atomic():
            entries.append(db, new())
            drafts.drop(db, "ann", "order-1", "2026-11-22.am")
            if fail:
                raise KeyError

    with pytest.raises(KeyError):
        save(fail=True)
    assert entries.get(db, 1) is None
    assert drafts.find(db, "ann", "order-1", "2026-11-22.am") == "{}"

    save(fail=False)
    assert entries.get(db, 1) is not None
    assert drafts.find(db, "ann", "order-1", "2026-11-22.am") is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = '{}'",
        "UPDATE entries SET at = at",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO entries SELECT * FROM entries",
    ],
)
def test_an_entry_can_be_neither_changed_nor_removed(db: Database, statement: str) -> None:
    entry = entries.append(db, new())
    with pytest.raises(sqlcipher.IntegrityError, match="append-only"):
        db.execute(statement)
    assert entries.get(db, 1) == entry


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET kind = 'amendment' WHERE number = 2",
        "UPDATE entries SET kind = 'nonsense' WHERE number = 2",
        "UPDATE entries SET person = 'bob' WHERE number = 2",
        "UPDATE entries SET \"order\" = 'order-2' WHERE number = 2",
        "UPDATE entries SET slot = 'x' WHERE number = 2",
        "UPDATE entries SET at = '2026-11-22T09:00:00.123457+00:00' WHERE number = 2",
        "UPDATE entries SET at = 'noon' WHERE number = 2",
        "UPDATE entries SET zone = 'UTC' WHERE number = 2",
        "UPDATE entries SET offset_minutes = 0 WHERE number = 2",
        "UPDATE entries SET body = '{}' WHERE number = 2",
        "UPDATE entries SET clock_note = 'back' WHERE number = 2",
        "UPDATE entries SET clock_note = 'nonsense' WHERE number = 2",
        "UPDATE entries SET prev = zeroblob(32) WHERE number = 2",
        "UPDATE entries SET hash = zeroblob(32) WHERE number = 3",
        "UPDATE entries SET number = 9 WHERE number = 3",
        "DELETE FROM entries WHERE number = 1",
        "DELETE FROM entries WHERE number = 2",
        "DELETE FROM entries WHERE number = 3",
        "DELETE FROM entries",
    ],
)
def test_a_chain_broken_by_hand_is_noticed(db: Database, statement: str) -> None:
    for day in (20, 21, 22):
        entries.append(db, new(f"2026-11-{day}.am"))
    entries.check_chain(db)
    for trigger in ("entries_never_change", "entries_never_go"):
        db.execute(f"DROP TRIGGER {trigger}")
    db.execute(statement)
    with pytest.raises(UserError) as caught:
        entries.check_chain(db)
    assert caught.value.code is ErrorCode.VAULT_DAMAGED


def test_an_entry_written_anew_with_a_hash_of_its_own_breaks_the_chain_behind_it(
    db: Database,
) -> None:
    for day in (20, 21, 22):
        entries.append(db, new(f"2026-11-{day}.am"))
    db.execute("DROP TRIGGER entries_never_change")
    second = entries.get(db, 2)
    assert second is not None
    forged = dataclasses.replace(second, body="{}")
    digest = entries._hash(2, forged, None, second.prev)
    db.execute("UPDATE entries SET body = '{}', hash = ? WHERE number = 2", [digest])
    assert entries.is_whole(dataclasses.replace(forged, hash=digest))
    with pytest.raises(UserError):
        entries.check_chain(db)


def test_text_cannot_move_from_one_column_to_the_next_unnoticed(db: Database) -> None:
    one = entries.append(db, dataclasses.replace(new("a"), zone='b","c'))
    db.execute("DROP TRIGGER entries_never_change")
    db.execute("UPDATE entries SET slot = ?, zone = ?", ['a","b', "c"])
    moved = entries.get(db, one.number)
    assert moved is not None
    with pytest.raises(UserError):
        entries.check_chain(db)


def test_a_clock_that_was_put_back_is_noted_and_nothing_is_refused(db: Database) -> None:
    at = [NOON, NOON - timedelta(seconds=1), NOON - timedelta(seconds=1), NOON]
    written = [
        entries.append(db, dataclasses.replace(new(f"2026-11-{day}.am"), at=instant))
        for day, instant in enumerate(at, 20)
    ]
    assert [entry.clock_note for entry in written] == [None, ClockNote.BACK, None, None]
    assert entries.of_order(db, "ann", "order-1") == tuple(written)
    entries.check_chain(db)


@pytest.mark.parametrize(
    ("minutes", "note"), [(-3, ClockNote.BACK), (-2, None), (2, None), (3, ClockNote.AHEAD)]
)
def test_a_clock_that_went_another_way_than_a_steady_one_is_noted(
    db: Database, minutes: int, note: ClockNote | None
) -> None:
    entries.append(db, dataclasses.replace(new("2026-11-20.am"), at=NOON - timedelta(days=1)))
    expected = NOON - timedelta(minutes=minutes)
    assert entries.append(db, new(), expected).clock_note is note


def test_a_clock_far_ahead_in_an_order_is_noted_and_a_later_order_is_not(db: Database) -> None:
    entries.append(db, new())
    sixty = dataclasses.replace(new("2027-01-21.am"), at=NOON + timedelta(days=60))
    assert entries.append(db, sixty).clock_note is None
    later = dataclasses.replace(new("2027-03-22.am"), at=NOON + timedelta(days=120, microseconds=1))
    assert entries.append(db, later).clock_note is ClockNote.AHEAD
    other = dataclasses.replace(later, order_id="order-2", at=NOON + timedelta(days=400))
    assert entries.append(db, other).clock_note is None


def test_the_end_of_the_chain_is_checked_alone(db: Database) -> None:
    for day in (20, 21, 22):
        entries.append(db, new(f"2026-11-{day}.am"))
    db.execute("DROP TRIGGER entries_never_change")
    db.execute("UPDATE entries SET body = '{}' WHERE number = 1")
    entries.check_chain(db, after=1)
    db.execute("UPDATE entries SET body = '{}' WHERE number = 3")
    with pytest.raises(UserError):
        entries.check_chain(db, after=1)


def test_what_the_resident_wrote_stays_out_of_repr(db: Database) -> None:
    entry: Entry = entries.append(db, new())
    assert "cough" not in repr(entry)
    assert "order-1" not in repr(entry)


@pytest.mark.parametrize(
    "where",
    ["number = ?", 'person = ? AND "order" = ?', 'person = ? AND "order" = ? AND slot = ?'],
)
def test_no_question_reads_the_whole_table(db: Database, where: str) -> None:
    plan = db.execute(
        f"EXPLAIN QUERY PLAN SELECT * FROM entries WHERE {where} ORDER BY number",  # noqa: S608
        ["x"] * where.count("?"),
    ).fetchall()
    assert plan
    assert not any("SCAN" in step for *_, step in plan)
