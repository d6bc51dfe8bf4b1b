"""The vault on a bad day: kill -9, two processes, damaged, linked, unwritable and full."""

import os
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TypeVar

import pytest
from sqlite_utils import Database

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, Window
from homebound.core.person import Person
from homebound.services.backups import Backups
from homebound.services.profiles import Profiles
from homebound.services.saving import save_file
from homebound.services.session import Session
from homebound.ui.error_text import error_text
from homebound.vault import database, entries, header, keyslots, orders, people, preferences
from homebound.vault.header import KdfCost
from homebound.vault.keyslots import DataKey, Passphrase
from homebound.vault.profiles import create_profile, vault_path
from homebound.vault.worker import VaultThread

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = Passphrase("a phrase of words")
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SOON = 20
T = TypeVar("T")

# Children are given the profile's folder; what they print has happened.
_PRELUDE = """
import itertools, sys
from datetime import UTC, datetime
from pathlib import Path
from homebound.vault import database, entries, keyslots
from homebound.vault.header import KdfCost
from homebound.vault.keyslots import Passphrase
from homebound.vault.profiles import vault_path
folder = Path(sys.argv[1])
key = keyslots.unlock(folder, Passphrase(sys.argv[2]))
db = database.connect(vault_path(folder), key)
print("open", flush=True)
"""
_APPEND = """
for number in itertools.count():
    entry = entries.append(db, entries.NewEntry(
        entries.EntryKind.AMENDMENT, "p1", "order-1", "2026-11-22.am",
        datetime(2026, 11, 22, tzinfo=UTC), "UTC", 0, '"' + "n" * 3000 + '"'))
    print(entry.number, flush=True)
"""
_CHANGE_PASSPHRASE = """
for number in itertools.count():
    new = Passphrase(f"phrase {number}")
    keyslots.put_slot(folder, key, new, KdfCost(8, 1, 1))
    print(number, flush=True)
"""
_WAIT = "sys.stdin.read()"


def fill(db: Database) -> None:
    people.add(db, Person("p1", "Ann"))
    windows = (Window("am", time(8), time(12)),)
    order = Order("order-1", NOW, "UTC", date(2026, 11, 20), date(2026, 12, 3), windows)
    orders.accept(db, orders.AcceptedOrder(order, "p1", NOW))


def new_profile(home: Path) -> tuple[Path, DataKey]:
    return create_profile(
        home, name="Ann", language="en", passphrase=PASSPHRASE, cost=CHEAP, fill=fill
    )


@pytest.fixture
def profile(tmp_path: Path) -> tuple[Path, DataKey]:
    return new_profile(tmp_path)


def start(program: str, folder: Path, phrase: str = PASSPHRASE.text) -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", _PRELUDE + program, str(folder), phrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def kill_after(child: "subprocess.Popen[str]", lines: int) -> list[int]:
    """Let a child acknowledge so many steps, kill it wherever it is then, give what it said."""
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(lines)]
    child.send_signal(signal.SIGKILL)
    # Not `communicate`: it leaves out what was read ahead with the lines before.
    rest = child.stdout.read()
    child.communicate(timeout=SOON)
    return [int(line) for line in "".join([*said, rest]).splitlines(keepends=True) if "\n" in line]


def outcome(action: Callable[[], T]) -> T | ErrorCode:
    try:
        return action()
    except UserError as error:
        return error.code


def key_under(folder: Path, phrase: str) -> bytes | ErrorCode:
    return outcome(lambda: keyslots.unlock(folder, Passphrase(phrase)).derive(b""))


def refusal(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


def test_kill_9_while_saving_loses_no_acknowledged_entry(profile: tuple[Path, DataKey]) -> None:
    folder, key = profile
    for lines in (1, 2, 7, 40, 400):
        acknowledged = kill_after(start(_APPEND, folder), lines)
        db = database.connect(vault_path(folder), key)
        entries.check_chain(db)
        kept = {entry.number for entry in entries.of_order(db, "p1", "order-1")}
        database.close(db)
        assert len(acknowledged) >= lines
        assert set(acknowledged) <= kept


def test_kill_9_while_changing_the_passphrase_leaves_the_last_one_or_the_next(
    profile: tuple[Path, DataKey],
) -> None:
    folder, key = profile
    phrase = PASSPHRASE.text
    for lines in (1, 5, 60):
        last = kill_after(start(_CHANGE_PASSPHRASE, folder, phrase), lines)[-1]
        candidates = [f"phrase {last}", f"phrase {last + 1}"]
        found = [key_under(folder, candidate) for candidate in candidates]
        assert set(found) == {key.derive(b""), ErrorCode.PASSPHRASE_WRONG}
        phrase = candidates[found.index(key.derive(b""))]


def test_a_second_process_is_told_that_the_vault_is_in_use_until_the_first_is_gone(
    profile: tuple[Path, DataKey],
) -> None:
    folder, key = profile
    child = start(_WAIT, folder)
    assert refusal(lambda: database.connect(vault_path(folder), key)) is ErrorCode.VAULT_IN_USE
    child.kill()
    child.communicate(timeout=SOON)
    database.close(database.connect(vault_path(folder), key))


def test_a_vault_is_not_opened_twice_in_one_process_either(
    profile: tuple[Path, DataKey],
) -> None:
    folder, key = profile
    db = database.connect(vault_path(folder), key)
    assert refusal(lambda: database.connect(vault_path(folder), key)) is ErrorCode.VAULT_IN_USE
    preferences.put(db, "country", "RU")
    database.close(db)


def test_a_vault_cut_short_anywhere_is_damaged_or_whole(profile: tuple[Path, DataKey]) -> None:
    folder, key = profile
    path = vault_path(folder)
    good = path.read_bytes()
    places = [0, 1, 15, 16, 100, 4095, 4096, 4097, 8192, len(good) // 2, len(good) - 1]
    for length in places:
        path.write_bytes(good[:length])
        assert refusal(lambda: database.connect(path, key)) is ErrorCode.VAULT_DAMAGED
    path.write_bytes(good)
    database.close(database.connect(path, key))


def test_a_flipped_bit_is_found_at_opening_or_was_in_no_page_that_holds_anything(
    profile: tuple[Path, DataKey],
) -> None:
    folder, key = profile
    path = vault_path(folder)
    good = path.read_bytes()
    chance = random.Random(2)  # noqa: S311 - which bits does not matter
    damaged = 0
    for _ in range(150):
        bad = bytearray(good)
        bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
        path.write_bytes(bad)
        db = outcome(lambda: database.connect(path, key))
        if isinstance(db, ErrorCode):
            assert db is ErrorCode.VAULT_DAMAGED
            damaged += 1
        else:
            assert [person.name for person in people.all(db)] == ["Ann"]
            assert orders.active(db, "p1") is not None
            database.close(db)
    assert damaged > 100


def test_a_file_of_something_else_is_damaged(profile: tuple[Path, DataKey]) -> None:
    folder, key = profile
    vault_path(folder).write_bytes(b"SQLite format 3\x00" + bytes(8000))
    assert refusal(lambda: database.connect(vault_path(folder), key)) is ErrorCode.VAULT_DAMAGED


def test_a_missing_vault_is_missing_and_none_is_made(profile: tuple[Path, DataKey]) -> None:
    folder, key = profile
    vault_path(folder).unlink()
    assert refusal(lambda: database.connect(vault_path(folder), key)) is ErrorCode.VAULT_MISSING
    assert not vault_path(folder).exists()


def test_a_vault_of_another_profile_does_not_open(tmp_path: Path) -> None:
    (mine, key), (other, _) = new_profile(tmp_path), new_profile(tmp_path)
    vault_path(other).replace(vault_path(mine))
    assert refusal(lambda: database.connect(vault_path(mine), key)) is ErrorCode.VAULT_DAMAGED


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_in_place_of_the_vault_is_not_followed(profile: tuple[Path, DataKey]) -> None:
    folder, key = profile
    path = vault_path(folder)
    elsewhere = path.rename(folder.parent.parent / "elsewhere.db")
    path.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    assert refusal(lambda: database.connect(path, key)) is ErrorCode.VAULT_IS_LINK
    assert elsewhere.read_bytes() == before


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Give up root's right to write everywhere; yield a home that is then still ours."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        if os.geteuid() != 0:
            yield home
            return
        os.chown(home, 65534, 65534)
        os.seteuid(65534)
        try:
            yield home
        finally:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_folder_without_permission_is_named_as_such_and_nothing_changes(
    as_nobody: Path,
) -> None:
    folder, key = new_profile(as_nobody)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    denied, new = ErrorCode.FOLDER_NOT_WRITABLE, Passphrase("new")
    for mode in (0o500, 0o000):
        folder.chmod(mode)
        assert refusal(lambda: database.connect(vault_path(folder), key)) is denied
        folder.chmod(0o500)
        assert refusal(lambda: keyslots.put_slot(folder, key, new, CHEAP)) is denied
    folder.chmod(0o000)
    assert refusal(lambda: header.load(folder)[0]) is ErrorCode.FILE_NOT_READABLE
    folder.chmod(0o700)
    vault_path(folder).chmod(0o400)
    assert refusal(lambda: database.connect(vault_path(folder), key)) is denied
    vault_path(folder).chmod(0o600)
    as_nobody.joinpath("profiles").chmod(0o500)
    assert refusal(lambda: new_profile(as_nobody)) is denied
    as_nobody.joinpath("profiles").chmod(0o700)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "size=384k,mode=0700", "tmpfs", str(disk)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["/bin/umount", str(disk)], check=True)


def test_a_full_disk_that_was_chosen_for_a_file_is_named_and_has_nothing_of_it(
    small_disk: Path, session: Session, profiles: Profiles
) -> None:
    def export() -> None:
        save_file(small_disk / "table.csv", bytes(500_000), session)

    assert refusal(export) is ErrorCode.CHOSEN_DISK_FULL
    (small_disk / "ballast").write_bytes(bytes(350_000))
    saving = Backups(profiles, session).save(small_disk / "anna.homebound-backup")
    assert refusal(lambda: saving.result(30)) is ErrorCode.CHOSEN_DISK_FULL
    assert [one.name for one in small_disk.iterdir()] == ["ballast"]
    # Nobody has typed what is in an export.
    for code in (ErrorCode.CHOSEN_DISK_FULL, ErrorCode.CHOSEN_DISK_ERROR):
        assert "typed" not in error_text(UserError(code))


def test_on_a_full_disk_nothing_is_lost_and_the_disk_is_named(small_disk: Path) -> None:
    folder, key = new_profile(small_disk)
    thread = VaultThread(lambda: database.connect(vault_path(folder), key))

    def put(number: int) -> None:
        def job(db: Database) -> None:
            preferences.put(db, f"name {number}", "x" * 4000)

        thread.submit(job).result(SOON)

    put(0)
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    kept = [0]

    def put_until_full() -> None:
        for number in range(1, 100):
            put(number)
            kept.append(number)

    assert refusal(put_until_full) is ErrorCode.DISK_FULL
    new = Passphrase("new")
    assert refusal(lambda: keyslots.put_slot(folder, key, new, CHEAP)) is ErrorCode.DISK_FULL
    assert refusal(lambda: new_profile(small_disk)) is ErrorCode.DISK_FULL

    ballast.unlink()
    put(100)
    thread.close().result(SOON)
    files = {"keyslots.json", "keyslots.copy.json", "vault.db"}
    assert {path.name for path in folder.iterdir()} == files
    db = database.connect(vault_path(folder), keyslots.unlock(folder, PASSPHRASE))
    found = [number for number in range(101) if preferences.get(db, f"name {number}")]
    assert found == [*kept, 100]
    database.close(db)
