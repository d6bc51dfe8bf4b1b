"""The vault's own thread."""

import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from sqlite_utils import Database

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import database, preferences
from homebound.vault.keyslots import DataKey
from homebound.vault.worker import VaultThread

KEY = DataKey(bytearray(range(32)))
SOON = 20  # seconds; nothing here takes one


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "vault.db"
    database.close(database.create(path, KEY))
    return path


def test_jobs_run_in_order_on_one_thread_that_is_not_ours(vault: Path) -> None:
    thread = VaultThread(lambda: database.connect(vault, KEY))
    done: list[tuple[int, int]] = []

    def note(number: int, _: Database) -> None:
        done.append((number, threading.get_ident()))

    futures = [thread.submit(partial(note, number)) for number in range(50)]
    thread.close().result(SOON)
    assert all(future.done() for future in futures)
    assert [number for number, _ in done] == list(range(50))
    idents = {ident for _, ident in done}
    assert len(idents) == 1
    assert threading.get_ident() not in idents


def test_closing_finishes_what_waits_and_leaves_no_journal(vault: Path) -> None:
    def put(number: int, db: Database) -> None:
        preferences.put(db, "last", str(number))

    thread = VaultThread(lambda: database.connect(vault, KEY))
    for number in range(20):
        thread.submit(partial(put, number))
    thread.close().result(SOON)

    assert list(vault.parent.iterdir()) == [vault]
    again = VaultThread(lambda: database.connect(vault, KEY))
    assert again.submit(lambda db: preferences.get(db, "last")).result(SOON) == "19"
    again.close().result(SOON)


def test_after_closing_no_job_is_taken(vault: Path) -> None:
    thread = VaultThread(lambda: database.connect(vault, KEY))
    thread.close().result(SOON)
    with pytest.raises(RuntimeError):
        thread.submit(lambda _: None)


def test_a_vault_that_does_not_open_says_so_in_every_future(tmp_path: Path) -> None:
    thread = VaultThread(lambda: database.connect(tmp_path / "vault.db", KEY))
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            thread.submit(lambda _: None).result(SOON)
        assert caught.value.code is ErrorCode.VAULT_MISSING
    thread.close().result(SOON)


def test_a_failed_job_leaves_nothing_behind_and_the_next_one_runs(vault: Path) -> None:
    def half(db: Database) -> None:
        with db.atomic():
            preferences.put(db, "country", "RU")
            raise KeyError

    thread = VaultThread(lambda: database.connect(vault, KEY))
    with pytest.raises(KeyError):
        thread.submit(half).result(SOON)
    assert thread.submit(lambda db: preferences.get(db, "country")).result(SOON) is None
    thread.close().result(SOON)


def test_a_full_file_comes_back_as_a_full_disk_and_nothing_is_half_written(vault: Path) -> None:
    def fill(db: Database) -> None:
        with db.atomic():
            for number in range(1000):
                preferences.put(db, f"name {number}", "x" * 4000)

    def limit(db: Database) -> None:
        [pages] = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages + 5}")

    thread = VaultThread(lambda: database.connect(vault, KEY))
    thread.submit(limit).result(SOON)
    with pytest.raises(UserError) as caught:
        thread.submit(fill).result(SOON)
    assert caught.value.code is ErrorCode.DISK_FULL
    assert thread.submit(lambda db: preferences.get(db, "name 0")).result(SOON) is None
    thread.close().result(SOON)


def test_a_program_that_forgets_to_close_still_ends_and_loses_nothing(vault: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from homebound.vault.keyslots import DataKey\n"
        "from homebound.vault.worker import VaultThread\n"
        "assert 'sqlite_utils' not in sys.modules and 'sqlcipher3' not in sys.modules\n"
        "def opened():\n"
        "    from homebound.vault import database\n"
        "    return database.connect(Path(sys.argv[1]), DataKey(bytearray(range(32))))\n"
        "def put(db):\n"
        "    from homebound.vault import preferences\n"
        "    preferences.put(db, 'unit', 'F')\n"
        "VaultThread(opened).submit(put)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(vault)], check=True, timeout=SOON)
    db = database.connect(vault, KEY)
    assert preferences.get(db, "unit") == "F"
    database.close(db)
