"""The outbox: what goes next, and which answer ends the waiting of what."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlite_utils import Database

from homebound.core.consent import SharingLevel
from homebound.core.order import Order, Window
from homebound.core.person import Person
from homebound.vault import database, order_keys, orders, outbox, people
from homebound.vault.keyslots import DataKey
from homebound.vault.outbox import Message, NewMessage, OutboxKind, OutboxState

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
AM, PM = "2026-11-22.am", "2026-11-22.pm"
ORDER = Order(
    "order-1", NOW, "UTC", date(2026, 11, 20), date(2026, 12, 3), (Window("am", time(8), time(12)),)
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = database.create(tmp_path / "vault.db", DataKey(bytearray(range(32))))
    people.add(made, Person("ann", "Ann"))
    orders.accept(made, orders.AcceptedOrder(ORDER, "ann", NOW))
    order_keys.add(made, "ann", ORDER.id, bytes(32))
    yield made
    database.close(made)


def put(db: Database, kind: OutboxKind = OutboxKind.PROOF, token: str | None = None) -> int:
    slot = AM if kind is OutboxKind.PROOF else None
    return outbox.put(db, NewMessage(1, kind, SharingLevel.CHECKED_IN, NOW, slot=slot, token=token))


def found(db: Database, number: int) -> Message:
    message = outbox.get(db, number)
    assert message is not None
    return message


def next_for(db: Database, *, asked: bool = False) -> int | None:
    message = outbox.first_queued(db, 1, asked=asked)
    return None if message is None else message.number


def test_an_enrolment_goes_first_then_proofs_in_their_order_and_wishes_apart(db: Database) -> None:
    wish = put(db, OutboxKind.HELP, "help")
    first, second = put(db), put(db)
    enrolment = put(db, OutboxKind.ENROLMENT, "enrol")
    for number in (enrolment, first, second):
        assert next_for(db) == number
        outbox.acknowledge(db, number, "token", "receipt", NOW)
    assert next_for(db) is None
    assert next_for(db, asked=True) == wish


def test_only_a_refusal_of_the_bytes_that_wait_ends_their_waiting(db: Database) -> None:
    number = put(db, token="before")
    outbox.unfreeze(db, number, NOW)
    outbox.freeze(db, number, "anew")
    outbox.refuse(db, number, "before", "refusal", NOW)
    assert found(db, number).state is OutboxState.QUEUED
    outbox.refuse(db, number, "anew", "refusal", NOW)
    assert found(db, number).state is OutboxState.REFUSED
    assert next_for(db) is None


def test_a_receipt_counts_for_what_was_withdrawn_meanwhile_and_for_the_bytes_it_is_of(
    db: Database,
) -> None:
    number = put(db, token="sent")
    outbox.withdraw(db, number, NOW)
    assert found(db, number).state is OutboxState.WITHDRAWN
    outbox.acknowledge(db, number, "sent", "receipt", NOW)
    message = found(db, number)
    assert (message.state, message.token, message.answer) == (
        OutboxState.ACKNOWLEDGED,
        "sent",
        "receipt",
    )


@pytest.mark.parametrize("state", [OutboxState.ACKNOWLEDGED, OutboxState.REFUSED])
def test_what_was_answered_stays_as_it_was_answered(db: Database, state: OutboxState) -> None:
    number = put(db, token="sent")
    if state is OutboxState.ACKNOWLEDGED:
        outbox.acknowledge(db, number, "sent", "answer", NOW)
    else:
        outbox.refuse(db, number, "sent", "answer", NOW)
    before = found(db, number)
    outbox.withdraw(db, number, NOW)
    outbox.unfreeze(db, number, NOW)
    outbox.refuse(db, number, "sent", "another", NOW)
    if state is OutboxState.REFUSED:
        outbox.acknowledge(db, number, "sent", "another", NOW)
    assert found(db, number) == before
