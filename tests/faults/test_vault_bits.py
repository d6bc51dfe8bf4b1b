"""Flipped bits: never a wrong value, never anything but a sentence for the resident."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from sqlite_utils import Database

import figures
import victim
from homebound.core.errors import ErrorCode, UserError
from homebound.vault import carrying, database, entries
from homebound.vault.entries import EntryKind
from homebound.vault.keyslots import DataKey
from homebound.vault.profiles import vault_path
from homebound.vault.worker import VaultThread

PASSPHRASE = "a phrase of words"
SOON = 30
T = TypeVar("T")
ENTRIES = 60
chance = random.Random(6)  # noqa: S311 - which bits does not matter


@pytest.fixture
def lived(tmp_path: Path) -> tuple[Path, DataKey]:
    """A vault with entries that run over several pages each."""
    folder, key = victim.make_profile(tmp_path, PASSPHRASE)
    db = database.connect(vault_path(folder), key)
    for number in range(ENTRIES):
        victim.write(db, number, EntryKind.CHECK_IN)
    database.close(db)
    return vault_path(folder), key


def flipped(good: bytes, times: int) -> Iterator[bytes]:
    for _ in range(times):
        bad = bytearray(good)
        bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
        yield bytes(bad)


def outcome(thread: VaultThread, job: Callable[[Database], T | None]) -> T | None:
    """Do a job; give None where it was refused as damaged, and fail for any other refusal."""
    try:
        return thread.submit(job).result(SOON)
    except UserError as error:
        if error.code is not ErrorCode.VAULT_DAMAGED:
            raise
        return None


def everything(db: Database) -> dict[str, list[carrying.Row]]:
    return {table: list(carrying.rows(db, table)) for table in carrying.tables(db)}


def read_each_by_itself(thread: VaultThread, truth: dict[str, list[carrying.Row]]) -> int:
    """Read every entry in a job of its own; give how many were refused."""
    refused = 0
    for row in truth["entries"]:
        number = row["number"]
        found = outcome(thread, partial(entries.get, number=number))
        if found is None:
            refused += 1
        else:
            assert (found.body, found.hash) == (row["body"], row["hash"])
    return refused


def test_no_flipped_bit_of_a_vault_ever_shows_a_wrong_value(
    lived: tuple[Path, DataKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = lived
    # As in a large history, where unlocking reads only a part.
    monkeypatch.setattr(database, "_QUICK_PAGES", 0)
    monkeypatch.setattr(database, "_LATEST", 1)
    good = path.read_bytes()
    db = database.connect(path, key)
    truth = everything(db)
    database.close(db)
    at_opening = later = harmless = 0
    for bad in flipped(good, figures.amount(60, 1000)):
        path.write_bytes(bad)
        thread = VaultThread(lambda: database.connect(path, key))
        found = outcome(thread, everything)
        if found is not None:
            assert found == truth
            harmless += 1
        elif outcome(thread, carrying.tables) is None:
            at_opening += 1
        else:
            later += 1
            assert read_each_by_itself(thread, truth) < ENTRIES
        thread.close()
    assert at_opening > 0
    assert later > 0
    figures.note(
        f"flipped bits of a vault: {at_opening} refused at opening, {later} later,"
        f" {harmless} in no page that is read, 0 wrong values"
    )


def test_a_copy_of_a_damaged_vault_is_refused_and_not_made_of_zeros(
    lived: tuple[Path, DataKey], tmp_path: Path
) -> None:
    path, key = lived
    for bad in flipped(path.read_bytes(), figures.amount(20, 200)):
        path.write_bytes(bad)
        thread = VaultThread(lambda: database.upgrade(path, key))

        def copied(db: Database) -> bool:
            database.copy(db, tmp_path / "copy.db", key)
            return True

        assert outcome(thread, copied) is None
        (tmp_path / "copy.db").unlink(missing_ok=True)
        thread.close()


def test_a_check_in_is_kept_although_an_old_page_is_damaged(
    lived: tuple[Path, DataKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = lived
    monkeypatch.setattr(database, "_QUICK_PAGES", 0)
    monkeypatch.setattr(database, "_LATEST", 1)
    db = database.connect(path, key)
    truth = everything(db)
    database.close(db)
    good = path.read_bytes()
    kept = 0
    for bad in flipped(good, figures.amount(20, 200)):
        path.write_bytes(bad)
        thread = VaultThread(lambda: database.connect(path, key))
        if thread.submit(carrying.tables).exception(SOON) is None:
            read_each_by_itself(thread, truth)
            saved = thread.submit(lambda db: victim.write(db, ENTRIES, EntryKind.CHECK_IN))
            if saved.exception(SOON) is None:
                thread.close().result(SOON)
                thread = VaultThread(lambda: database.upgrade(path, key))
                last = thread.submit(lambda db: entries.get(db, ENTRIES + 1)).result(SOON)
                assert last is not None
                assert last.prev == truth["entries"][-1]["hash"]
                kept += 1
        thread.close()
    assert kept > 0
