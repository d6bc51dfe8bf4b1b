"""The vault and the backup of every format version, and how an older one is brought up to date."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from conftest import MORNING, StandingClock
from homebound.core.consent import SharingLevel
from homebound.core.contact import read_contact
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import read_explanation
from homebound.services.backups import Restoring
from homebound.services.profiles import Profiles
from homebound.vault import (
    carrying,
    consents,
    database,
    drafts,
    entries,
    forms,
    keyslots,
    notices,
    objections,
    orders,
    outbox,
    people,
    preferences,
    questions,
    send_log,
    unverified,
)
from homebound.vault.keyslots import DataKey, Passphrase
from homebound.vault.profiles import vault_path

VERSION_1 = Path(__file__).parents[1] / "golden" / "vault-1"
PASSPHRASE = "golden lantern under the old pond"


@pytest.fixture
def golden(tmp_path: Path) -> tuple[Path, DataKey]:
    folder = tmp_path / "home" / "profiles" / ("0" * 32)
    shutil.copytree(VERSION_1, folder)
    return folder, keyslots.unlock(folder, Passphrase(PASSPHRASE))


def check(db: Database) -> None:
    entries.check_chain(db)
    [person] = people.all(db)
    [accepted] = orders.all(db, person.id)
    assert (person.name, accepted.source) == ("Ann", b"\x00the file\xff")
    [first, amended] = entries.of_slot(db, "p1", "order-1", "2026-11-22.am")
    assert (first.body, amended.body) == ('{"note":"ёж"}', "{}")
    [told] = entries.of_kind(db, "p1", entries.EntryKind.EXPLANATION)
    assert read_explanation(told.body).note == "ёж"
    [contact] = entries.of_kind(db, "p1", entries.EntryKind.CONTACT)
    assert read_contact(contact.body).who == "Ёж"
    assert forms.chosen(db, "p1", "order-1") == '{"text":"ёж"}'.encode()
    assert drafts.find(db, "p1", "order-1", "2026-11-23.am") == '{"a":1}'
    assert preferences.get(db, "country") == "RU"
    choice = consents.current(db, "p1", "order-1")
    assert choice is not None
    assert choice.level is SharingLevel.ANSWERS
    [message] = outbox.of_order(db, "p1", "order-1")
    assert (message.record, message.disclosures) == ("record", {"cough": "x"})
    [sent] = send_log.of_message(db, message.number)
    assert sent.message == "token"
    [asked] = questions.of_person(db, "p1")
    assert (asked.order_id, asked.outcome) == ("order-1", "answered")
    assert notices.get(db, "p1", "order-1") == (3, "notice")
    assert unverified.token_of(db, "p1", "order-1") == "order.ж"
    [objection] = objections.of_order(db, "p1", "order-1")
    assert (objection.what, objection.note, objection.source) == ("dates", "ёж", b"\x00")


def test_a_vault_of_version_1_opens(golden: tuple[Path, DataKey]) -> None:
    folder, key = golden
    db = database.connect(vault_path(folder), key)
    check(db)
    database.close(db)


def test_a_backup_of_version_1_restores(tmp_path: Path) -> None:
    restoring = Restoring(Profiles(tmp_path, StandingClock(MORNING + timedelta(days=9))))
    file = VERSION_1 / "backup.homebound-backup"
    session = restoring.restore(file, PASSPHRASE).result(30)
    session.vault.submit(check).result(30)
    session.lock().result(30)


def later() -> Migrations:
    """A schema 2 that adds a table, and takes a while to get there."""
    steps = Migrations("vault")

    @steps()
    def first(db: Database) -> None:
        raise AssertionError("version 1 is there already")

    @steps()
    def second(db: Database) -> None:
        db.execute("CREATE TABLE later (number INTEGER PRIMARY KEY) STRICT")
        db.execute("PRAGMA user_version = 2")

    return steps


def test_an_older_vault_is_migrated_as_a_copy_that_takes_its_place(
    golden: tuple[Path, DataKey],
) -> None:
    folder, key = golden
    old = vault_path(folder).stat().st_ino
    db = database.upgrade(vault_path(folder), key, 2, later())
    assert vault_path(folder).stat().st_ino != old
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    with pytest.raises(LookupError):
        carrying.tables(db)
    check(db)
    database.close(db)
    assert {path.name for path in folder.iterdir()} == {path.name for path in VERSION_1.iterdir()}
    with pytest.raises(UserError) as refused:
        database.connect(vault_path(folder), key)
    assert refused.value.code is ErrorCode.VAULT_NEWER


def test_a_migration_that_fails_leaves_the_original_and_nothing_else(
    golden: tuple[Path, DataKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = golden
    before = vault_path(folder).read_bytes()

    def full(_: Path) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(database, "sync_file", full)
    with pytest.raises(UserError) as refused:
        database.upgrade(vault_path(folder), key, 2, later())
    assert refused.value.code is ErrorCode.DISK_FULL
    monkeypatch.undo()
    assert vault_path(folder).read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {path.name for path in VERSION_1.iterdir()}
    db = database.connect(vault_path(folder), key)
    check(db)
    database.close(db)


def test_what_a_crash_left_of_a_migration_is_in_nobodys_way(golden: tuple[Path, DataKey]) -> None:
    folder, key = golden
    for name in (".vault.db.new", ".vault.db.new-wal"):
        (folder / name).write_bytes(b"half")
    database.close(database.upgrade(vault_path(folder), key, 2, later()))
    assert {path.name for path in folder.iterdir()} == {path.name for path in VERSION_1.iterdir()}
