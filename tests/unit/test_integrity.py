"""A full check of a history, and what is saved of a damaged one."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from homebound.core.answers import Answers
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.services.checkin import CheckIns
from homebound.services.history import History
from homebound.services.integrity import Integrity, Salvaging
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.vault import carrying, database, entries, rechainings
from homebound.vault import orders as vault_orders
from homebound.vault.profiles import vault_path
from homebound.vault.rechainings import Reason

SOON = 60
PAGE = 4096
ENTRIES = 300


@pytest.fixture
def lived(session: Session, followed: Order, well: Answers) -> Session:
    """A profile whose entries fill many pages: one check-in, amended again and again."""
    CheckIns(session).save("2026-11-22.am", well, "en").result(SOON)

    def more(db: Database) -> None:
        first = entries.get(db, 1)
        assert first is not None
        fields = {name: getattr(first, name) for name in entries.NewEntry.__dataclass_fields__}
        with db.atomic():
            for number in range(2, ENTRIES + 1):
                later = first.at + timedelta(seconds=number)
                changed = {"kind": entries.EntryKind.AMENDMENT, "at": later}
                entries.append(db, entries.NewEntry(**{**fields, **changed}))

    session.vault.submit(more).result(SOON)
    return session


def pages_of(session: Session, table: str) -> list[int]:
    """Give the leaf pages of a table that hold its rows, by what SQLite says of them."""

    def job(db: Database) -> list[int]:
        [root] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
        [count] = db.execute("PRAGMA page_count").fetchone()
        assert count > root
        return [root, count]

    return session.vault.submit(job).result(SOON)


def damage(folder: Path, *pages: int) -> None:
    path = vault_path(folder)
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(data)


def test_a_whole_history_is_found_whole_and_counted(lived: Session) -> None:
    report = Integrity(lived).check().result(SOON)
    assert report.whole
    assert report.lost == ()
    assert (report.readable["entries"], report.readable["orders"]) == (ENTRIES, 1)
    assert len(History(lived).records().result(SOON)) == 1


def test_a_damaged_page_is_named_with_what_is_still_readable(
    lived: Session, profiles: Profiles, passphrase: str
) -> None:
    _, last = pages_of(lived, "entries")
    lived.lock().result(SOON)
    damage(lived.folder, last - 5)
    with pytest.raises(UserError) as refused:
        profiles.unlock(lived.folder, passphrase).result(SOON)
    assert refused.value.code is ErrorCode.VAULT_DAMAGED
    before = vault_path(lived.folder).read_bytes()

    report = Salvaging(profiles).look(lived.folder, passphrase).result(SOON)

    assert report.damaged_pages == (last - 5,)
    assert not report.whole
    lost = [loss.number for loss in report.lost]
    assert report.readable["entries"] + len(lost) == ENTRIES
    assert 0 < len(lost) < 20
    assert {loss.slot for loss in report.lost} == {"2026-11-22.am"}
    assert vault_path(lived.folder).read_bytes() == before


def test_all_that_is_readable_goes_to_a_new_profile_that_the_same_passphrase_opens(
    lived: Session, profiles: Profiles, passphrase: str
) -> None:
    _, last = pages_of(lived, "entries")
    originals = lived.vault.submit(lambda db: list(carrying.rows(db, "entries"))).result(SOON)
    lived.lock().result(SOON)
    damage(lived.folder, last - 5, last - 40)
    before = vault_path(lived.folder).read_bytes()

    salvaged = Salvaging(profiles).salvage(lived.folder, passphrase, "Anna, saved").result(SOON)

    lost = {loss.number for loss in salvaged.lost}
    bodies = [(row["at"], row["body"]) for row in originals if row["number"] not in lost]
    session = salvaged.session

    def job(db: Database) -> list[tuple[str, str]]:
        entries.check_chain(db)
        return [(row["at"], row["body"]) for row in carrying.rows(db, "entries")]

    assert lost
    assert session.vault.submit(job).result(SOON) == bodies
    [noted] = session.vault.submit(rechainings.all).result(SOON)
    assert noted.reason is Reason.SALVAGED
    assert session.name == "Anna, saved"
    assert len(History(session).records().result(SOON)) == 1
    assert Integrity(session).check().result(SOON).whole
    session.lock().result(SOON)
    assert vault_path(lived.folder).read_bytes() == before
    profiles.unlock(session.folder, passphrase).result(SOON).lock().result(SOON)


@pytest.mark.parametrize("table", ["people", "orders", "entries", "preferences"])
def test_with_a_whole_table_gone_the_rest_is_saved(
    lived: Session, profiles: Profiles, passphrase: str, table: str
) -> None:
    root, _ = pages_of(lived, table)
    lived.lock().result(SOON)
    damage(lived.folder, root)
    salvaged = Salvaging(profiles).salvage(lived.folder, passphrase, "Saved").result(SOON)
    assert {loss.table for loss in salvaged.lost} == {table}

    def job(db: Database) -> tuple[int, int]:
        person = salvaged.session.person.id
        return entries.highest(db), len(vault_orders.all(db, person))

    found = salvaged.session.vault.submit(job).result(SOON)
    assert found == (0 if table == "entries" else ENTRIES, 0 if table == "orders" else 1)
    salvaged.session.lock().result(SOON)


def test_a_vault_of_which_nothing_is_left_says_so_and_makes_nothing(
    lived: Session, profiles: Profiles, passphrase: str
) -> None:
    lived.lock().result(SOON)
    damage(lived.folder, 1)
    with pytest.raises(UserError) as refused:
        Salvaging(profiles).salvage(lived.folder, passphrase, "Saved").result(SOON)
    assert refused.value.code is ErrorCode.VAULT_DAMAGED
    assert list(lived.folder.parent.iterdir()) == [lived.folder]


def test_an_entry_whose_hash_is_wrong_is_lost_not_shown(
    lived: Session, profiles: Profiles, passphrase: str
) -> None:
    def alter(db: Database) -> None:
        db.execute("DROP TRIGGER entries_never_change")
        db.execute("UPDATE entries SET body = '{}' WHERE number = 7")

    lived.vault.submit(alter).result(SOON)
    report = Integrity(lived).check().result(SOON)
    assert not report.chain_whole
    assert [loss.number for loss in report.lost] == [7]
    lived.vault.submit(lambda db: entries.get(db, 1)).result(SOON)


def test_a_page_that_goes_bad_while_open_is_found_and_the_rest_still_opens(
    lived: Session,
) -> None:
    _, last = pages_of(lived, "entries")
    lived.vault.submit(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
    handle = vault_path(lived.folder)
    # Written by another process, as a failing disk would: closing the file here drops the lock.
    import subprocess
    import sys

    program = (
        "import sys\nwith open(sys.argv[1], 'r+b') as file:\n"
        f"    file.seek({(last - 6) * PAGE + 100})\n    file.write(b'broken')\n"
    )
    subprocess.run([sys.executable, "-c", program, str(handle)], check=True)
    report = Integrity(lived).check().result(SOON)
    assert report.damaged_pages == (last - 5,)
    assert report.lost
    assert lived.vault.submit(lambda db: entries.get(db, 1)).result(SOON) is not None


def test_a_large_history_is_checked_at_its_end_when_it_is_unlocked(
    lived: Session, profiles: Profiles, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_QUICK_PAGES", 10)

    def past_the_roots(db: Database) -> int:
        [last] = db.execute("SELECT max(rootpage) FROM sqlite_master").fetchone()
        return int(last) + 3

    page = lived.vault.submit(past_the_roots).result(SOON)
    lived.lock().result(SOON)
    profiles.unlock(lived.folder, passphrase).result(SOON).lock().result(SOON)
    damage(lived.folder, page)
    unlocked = profiles.unlock(lived.folder, passphrase).result(SOON)
    report = Integrity(unlocked).check().result(SOON)
    assert report.damaged_pages == (page,)
    unlocked.lock().result(SOON)
