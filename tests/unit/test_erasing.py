"""Erasing an order, its answers, or a profile: what stays, what goes, and what a crash leaves."""

import shutil
import threading
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from conftest import WINDOWS, StandingClock
from homebound.core.answers import Answers
from homebound.core.consent import SharingLevel
from homebound.core.errors import Cancelled, ErrorCode, UserError
from homebound.core.order import Order
from homebound.services import recovery
from homebound.services.checkin import CheckIns
from homebound.services.erasing import Erasing
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.vault import (
    carrying,
    consents,
    database,
    entries,
    order_keys,
    orders,
    outbox,
    rechainings,
    send_log,
)
from homebound.vault import (
    profiles as vault_profiles,
)
from homebound.vault.carrying import Erased
from homebound.vault.keyslots import DataKey
from homebound.vault.outbox import NewMessage, OutboxKind, OutboxState
from homebound.vault.rechainings import Reason

SOON = 30
SLOT = "2026-11-22.am"
NOTE = "Slept badly."


@pytest.fixture
def erasing(profiles: Profiles) -> Erasing:
    return Erasing(profiles)


@pytest.fixture
def lived(session: Session, followed: Order, well: Answers) -> Session:
    """Two quarantines: in each a check-in, in the first an amendment, a proof sent and one not."""
    save = CheckIns(session).save
    save(SLOT, well, "en").result(SOON)
    save(SLOT, well, "en").result(SOON)

    def share(db: Database) -> None:
        person, at = session.person.id, session.clock.now()
        consents.add(db, person, followed.id, consents.Choice(SharingLevel.ANSWERS, at))
        key = order_keys.add(db, person, followed.id, bytes(32))
        for number, token in ((1, "signed"), (2, None)):
            message = outbox.put(
                db,
                NewMessage(
                    key=key,
                    kind=OutboxKind.PROOF,
                    level=SharingLevel.ANSWERS,
                    queued=at,
                    slot=SLOT,
                    entry=number,
                    record="a record",
                    disclosures={"cough": "yes"},
                    token=token,
                ),
            )
            if token:
                sent = send_log.Sent(message, at, "https://a.example", token, "a record with yes")
                send_log.add(db, sent)
                outbox.acknowledge(db, message, token, "a receipt", at)

    session.vault.submit(share).result(SOON)
    more = Orders(session)
    offer = more.without_authority(date(2026, 11, 22), 14, WINDOWS)
    more.accept(offer).result(SOON)
    save(SLOT, well, "en").result(SOON)
    return session


def order_ids(session: Session) -> list[str]:
    found = session.vault.submit(lambda db: orders.all(db, session.person.id)).result(SOON)
    return [accepted.order.id for accepted in found]


def all_entries(session: Session) -> list[entries.Entry]:
    def job(db: Database) -> list[entries.Entry]:
        entries.check_chain(db)
        return [entries.read_row(tuple(row.values())) for row in carrying.rows(db, "entries")]

    return session.vault.submit(job).result(SOON)


def test_an_erased_order_is_gone_with_all_of_it_and_the_other_is_as_it_was(
    erasing: Erasing, lived: Session, passphrase: str
) -> None:
    first, second = order_ids(lived)
    kept = [entry for entry in all_entries(lived) if entry.order_id == second]

    fresh = erasing.erase_order(lived, first, passphrase).result(SOON)

    assert order_ids(fresh) == [second]
    [entry] = all_entries(fresh)
    assert (entry.number, entry.prev) == (1, bytes(32))
    assert (entry.at, entry.body) == (kept[0].at, kept[0].body)

    def rest(db: Database) -> list[object]:
        tables = ("consents", "order_keys", "outbox", "send_log")
        return [row for table in tables for row in carrying.rows(db, table)]

    assert fresh.vault.submit(rest).result(SOON) == []
    [noted] = fresh.vault.submit(rechainings.all).result(SOON)
    assert (noted.at, noted.reason) == (fresh.clock.now(), Reason.ORDER_ERASED)
    fresh.lock().result(SOON)


def test_erased_answers_leave_the_evidence(
    erasing: Erasing, lived: Session, passphrase: str
) -> None:
    first, _ = order_ids(lived)
    before = all_entries(lived)

    fresh = erasing.erase_answers(lived, first, passphrase).result(SOON)

    after = all_entries(fresh)
    times = [(entry.number, entry.kind, entry.slot, entry.at) for entry in after]
    assert times == [(entry.number, entry.kind, entry.slot, entry.at) for entry in before]
    assert [NOTE in entry.body for entry in after] == [False, False, True]
    versions = [
        version for record in History(fresh).records().result(SOON) for version in record.versions
    ]
    assert sorted(len(version.answers) > 0 for version in versions) == [False, False, True]

    person = fresh.person.id
    sent, unsigned = fresh.vault.submit(lambda db: outbox.of_order(db, person, first)).result(SOON)
    assert (sent.token, sent.answer, sent.entry) == ("signed", "a receipt", 1)
    assert unsigned.state is OutboxState.WITHDRAWN
    assert {sent.record, unsigned.record} == {None}
    assert {**sent.disclosures, **unsigned.disclosures} == {}
    [logged] = fresh.vault.submit(lambda db: send_log.of_message(db, sent.number)).result(SOON)
    assert (logged.message, logged.record) == ("signed", None)
    assert fresh.vault.submit(lambda db: consents.all(db, person, first)).result(SOON)
    fresh.lock().result(SOON)


def test_the_passphrase_opens_what_remains_and_the_old_key_opens_nothing(
    erasing: Erasing, lived: Session, passphrase: str, profiles: Profiles
) -> None:
    old_key = DataKey(bytearray(lived.key._key))
    fresh = erasing.erase_order(lived, order_ids(lived)[0], passphrase).result(SOON)
    assert not lived.folder.exists()
    assert list(fresh.folder.parent.iterdir()) == [fresh.folder]
    assert {path.name for path in fresh.folder.iterdir()} == {
        "keyslots.json", "keyslots.copy.json", "vault.db", "vault.db-wal",
    }  # fmt: skip
    fresh.lock().result(SOON)
    with pytest.raises(UserError) as refused:
        database.connect(vault_profiles.vault_path(fresh.folder), old_key)
    assert refused.value.code is ErrorCode.VAULT_DAMAGED
    profiles.unlock(fresh.folder, passphrase).result(SOON).lock().result(SOON)


@pytest.mark.parametrize("typed_again", [True, False])
def test_the_recovery_code_goes_on_only_if_it_was_typed(
    erasing: Erasing, lived: Session, passphrase: str, profiles: Profiles, typed_again: bool
) -> None:
    offer = recovery.new_offer()
    profiles.add_recovery_code(lived, offer.code).result(SOON)
    first, _ = order_ids(lived)
    code = offer.text if typed_again else ""
    fresh = erasing.erase_order(lived, first, passphrase, code).result(SOON)
    fresh.lock().result(SOON)
    assert fresh.has_recovery_code is typed_again
    unlocked = profiles.unlock_by_code(fresh.folder, offer.text)
    assert (unlocked.exception(SOON) is None) is typed_again
    if typed_again:
        unlocked.result().lock().result(SOON)


@pytest.mark.parametrize(
    ("typed", "code", "refusal"),
    [
        ("wrong", "", ErrorCode.PASSPHRASE_WRONG),
        (None, "0000", ErrorCode.RECOVERY_CODE_MISTYPED),
        (None, recovery.new_offer().text, ErrorCode.RECOVERY_CODE_WRONG),
    ],
    ids=["wrong passphrase", "mistyped code", "wrong code"],
)
def test_with_a_wrong_secret_nothing_is_erased_and_the_session_goes_on(
    erasing: Erasing,
    lived: Session,
    passphrase: str,
    typed: str | None,
    code: str,
    refusal: ErrorCode,
) -> None:
    before = all_entries(lived)
    with pytest.raises(UserError) as refused:
        erasing.erase_order(lived, order_ids(lived)[0], typed or passphrase, code).result(SOON)
    assert refused.value.code is refusal
    assert all_entries(lived) == before


def test_where_the_new_vault_cannot_be_made_the_old_one_goes_on(
    erasing: Erasing, lived: Session, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = all_entries(lived)

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(vault_profiles, "sync_folder", full)
    with pytest.raises(UserError) as refused:
        erasing.erase_order(lived, order_ids(lived)[0], passphrase).result(SOON)
    assert refused.value.code is ErrorCode.DISK_FULL
    monkeypatch.undo()
    assert all_entries(lived) == before
    assert list(lived.folder.parent.iterdir()) == [lived.folder]


def test_what_was_handed_to_the_vault_during_an_erasure_is_in_the_new_one(
    erasing: Erasing, lived: Session, passphrase: str, well: Answers
) -> None:
    first, _ = order_ids(lived)
    erased = erasing.erase_order(lived, first, passphrase)
    saved = [CheckIns(lived).save(SLOT, well, "en") for _ in range(20)]
    for future in saved:
        future.result(SOON)
    fresh = erased.result(SOON)
    assert len(all_entries(fresh)) == 21
    fresh.lock().result(SOON)


def test_a_crash_after_the_swap_leaves_one_profile_and_the_erasure_is_finished(
    lived: Session, passphrase: str, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_: Path) -> None:
        raise UserError(ErrorCode.DISK_ERROR)

    monkeypatch.setattr(vault_profiles, "erase", crash)
    fresh = Erasing(profiles).erase_order(lived, order_ids(lived)[0], passphrase).result(SOON)
    fresh.lock().result(SOON)
    assert lived.folder.exists()
    assert [found.folder for found in profiles.listed()] == [fresh.folder]
    monkeypatch.undo()
    assert [found.folder for found in profiles.listed()] == [fresh.folder]
    assert list(fresh.folder.parent.iterdir()) == [fresh.folder]
    assert not (fresh.folder / "replaces").exists()


@pytest.mark.parametrize("name", ["../../../victim", "victim", "", "0" * 31, "\xff"])
def test_a_forged_note_of_replacing_erases_nothing(
    session: Session, profiles: Profiles, name: str, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (session.folder.parent / "victim").mkdir()
    (session.folder / "replaces").write_text(name, encoding="latin-1")
    profiles.listed()
    assert victim.exists()
    assert (session.folder.parent / "victim").exists()
    assert (session.folder / "vault.db").exists()


def test_an_erased_profile_is_gone(erasing: Erasing, profiles: Profiles, session: Session) -> None:
    session.lock().result(SOON)
    erasing.erase_profile(session.folder).result(SOON)
    assert profiles.listed() == ()
    assert list(session.folder.parent.iterdir()) == []


def test_an_erasure_of_a_profile_loses_the_keyslots_first_and_is_finished_after_a_crash(
    erasing: Erasing, profiles: Profiles, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.lock().result(SOON)

    def crash(_: Path) -> None:
        raise OSError(5, "crash")

    monkeypatch.setattr(shutil, "rmtree", crash)
    with pytest.raises(UserError):
        erasing.erase_profile(session.folder).result(SOON)
    [left] = session.folder.parent.iterdir()
    assert [path.name for path in left.iterdir()] == ["vault.db"]
    assert profiles.listed() == ()
    monkeypatch.undo()
    profiles.listed()
    assert list(session.folder.parent.iterdir()) == []


def test_a_table_that_nobody_thought_of_when_erasing_carries_nothing_over(
    lived: Session, tmp_path: Path, clock: StandingClock
) -> None:
    def job(db: Database) -> None:
        target = database.create(tmp_path / "new.db", lived.key)
        try:
            target.execute("CREATE TABLE surprise (person TEXT)")
            erased = Erased(lived.person.id, "x", False)
            carrying.carry(lambda table: carrying.rows(db, table), target, clock.now(), erased)
        finally:
            database.close(target)

    with pytest.raises(LookupError):
        lived.vault.submit(job).result(SOON)


def test_every_table_of_a_vault_is_thought_of(session: Session) -> None:
    assert "entries" in session.vault.submit(carrying.tables).result(SOON)


def test_a_profile_locked_before_the_erasure_began_is_as_it_was(
    session: Session, followed: Order, profiles: Profiles, passphrase: str
) -> None:
    session.lock().result(timeout=30)
    with pytest.raises(Cancelled):
        Erasing(profiles).erase_order(session, followed.id, passphrase).result(timeout=30)
    again = profiles.unlock(session.folder, passphrase).result(timeout=30)
    assert Orders(again).accepted().result(timeout=30) == (followed,)
    again.lock().result(timeout=30)


def test_a_lock_that_comes_during_the_erasure_leaves_it_done(
    session: Session, followed: Order, profiles: Profiles, passphrase: str
) -> None:
    ready, go = threading.Event(), threading.Event()

    def hold(_: object) -> None:
        ready.set()
        go.wait(30)

    session.vault.submit(hold)
    assert ready.wait(30)
    erased = Erasing(profiles).erase_order(session, followed.id, passphrase)
    # Once the vault's thread has the erasure waiting, the lock comes after it.
    while session.vault._pool._work_queue.qsize() == 0:
        assert not erased.done()
    locked = session.lock()
    go.set()
    locked.result(timeout=30)
    with pytest.raises(Cancelled):
        erased.result(timeout=30)
    [left] = profiles.listed()
    again = profiles.unlock(left.folder, passphrase).result(timeout=30)
    assert Orders(again).accepted().result(timeout=30) == ()
    again.lock().result(timeout=30)
