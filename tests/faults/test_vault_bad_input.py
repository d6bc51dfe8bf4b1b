"""What a vault is given instead of what it left: a code that says what to do, and nothing lost."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

import victim
from homebound.core.errors import ErrorCode, UserError
from homebound.services.backups import Backups, Restoring
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.vault import entries, header, keyslots
from homebound.vault.keyslots import Passphrase
from homebound.vault.profiles import vault_path

SOON = 30
PHRASE, OTHER_PHRASE = "a phrase of words", "another phrase of words"


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path, victim.StandingClock(), victim.CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made, key = victim.make_profile(tmp_path, PHRASE)
    key.wipe()
    return made


def refusal(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def open_and_close(profiles: Profiles, folder: Path, phrase: str = PHRASE) -> None:
    profiles.unlock(folder, phrase).result(SOON).lock().result(SOON)


def write(session: Session, number: int) -> None:
    session.vault.submit(lambda db: victim.write(db, number)).result(SOON)


def written(session: Session) -> set[int]:
    return session.vault.submit(victim.numbers).result(SOON)


def key_files(folder: Path) -> tuple[Path, Path]:
    return folder / header.FILE_NAME, folder / header.COPY_NAME


def test_a_header_cut_short_at_any_byte_is_damaged_and_left_as_it_is(
    profiles: Profiles, folder: Path
) -> None:
    whole = key_files(folder)[0].read_bytes()
    for length in range(len(whole)):
        for file in key_files(folder):
            file.write_bytes(whole[:length])
        with pytest.raises(UserError) as refused:
            keyslots.unlock(folder, Passphrase(PHRASE))
        assert refused.value.code is ErrorCode.VAULT_HEADER_DAMAGED
        assert {file.read_bytes() for file in key_files(folder)} == {whole[:length]}
    key_files(folder)[1].write_bytes(whole)
    open_and_close(profiles, folder)


@pytest.mark.parametrize("which", [0, 1])
def test_a_key_file_of_another_profile_locks_nobody_out(
    profiles: Profiles, folder: Path, which: int
) -> None:
    other, key = victim.make_profile(profiles.home, OTHER_PHRASE, victim.OTHER)
    keyslots.put_slot(other, key, Passphrase(OTHER_PHRASE), victim.CHEAP)  # changed later
    mine = contents(folder)
    shutil.copy(key_files(other)[which], key_files(folder)[which])
    swapped = contents(folder)

    # Whatever opens now, the vault of this one is not the other's.
    assert refusal(lambda: open_and_close(profiles, folder, OTHER_PHRASE)) in {
        ErrorCode.VAULT_DAMAGED,
        ErrorCode.PASSPHRASE_WRONG,
    }
    assert contents(folder) == swapped
    if which == 1:  # the copy only stands in
        open_and_close(profiles, folder)
    key_files(folder)[which].write_bytes(mine[key_files(folder)[which].name])
    open_and_close(profiles, folder)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_link_in_place_of_the_journal_is_not_followed(
    profiles: Profiles, folder: Path, tmp_path: Path, ending: str
) -> None:
    elsewhere = tmp_path / "letter to my daughter"
    elsewhere.write_bytes(b"dear" * 2000)
    vault = vault_path(folder)
    link = vault.with_name(vault.name + ending)
    link.symlink_to(elsewhere)
    assert refusal(lambda: open_and_close(profiles, folder)) is ErrorCode.VAULT_IS_LINK
    assert elsewhere.read_bytes() == b"dear" * 2000
    link.unlink()
    open_and_close(profiles, folder)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_in_place_of_a_profile_s_folder_is_not_followed(
    profiles: Profiles, folder: Path, tmp_path: Path
) -> None:
    elsewhere = folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(elsewhere)
    before = contents(elsewhere)
    [found] = profiles.listed()
    assert found.problem is ErrorCode.VAULT_IS_LINK
    assert contents(elsewhere) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a file that is open")
def test_a_folder_moved_away_while_open_is_missed_before_anything_is_acknowledged(
    profiles: Profiles, folder: Path, tmp_path: Path
) -> None:
    session = profiles.unlock(folder, PHRASE).result(SOON)
    write(session, 1)
    away = folder.rename(tmp_path / "away")
    assert refusal(lambda: write(session, 2)) is ErrorCode.VAULT_MISSING
    assert refusal(lambda: Backups(profiles, session).save(tmp_path / "x").result(SOON))
    away.rename(folder)
    write(session, 3)
    assert written(session) == {1, 3}
    session.lock().result(SOON)
    session = profiles.unlock(folder, PHRASE).result(SOON)
    assert written(session) == {1, 3}
    session.lock().result(SOON)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a file that is open")
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_a_file_removed_while_open_is_missed_before_anything_is_acknowledged(
    profiles: Profiles, folder: Path, ending: str
) -> None:
    session = profiles.unlock(folder, PHRASE).result(SOON)
    write(session, 1)
    vault = vault_path(folder)
    vault.with_name(vault.name + ending).unlink()
    assert refusal(lambda: write(session, 2)) is ErrorCode.VAULT_MISSING
    if not ending:
        # Another in its place is not what is open either.
        vault.write_bytes(b"")
        assert refusal(lambda: write(session, 2)) is ErrorCode.VAULT_MISSING
    session.lock().exception(SOON)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "mode=0700", "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the right to mount a disk")
    yield place
    subprocess.run(["/bin/umount", str(place)], check=True)


def test_a_disk_that_is_read_only_is_named_and_stays_as_it_is(disk: Path, tmp_path: Path) -> None:
    victim.make_profile(disk, PHRASE)
    profiles = Profiles(disk, victim.StandingClock(), victim.CHEAP)
    [found] = profiles.listed()
    kept = tmp_path / "kept.homebound-backup"
    session = profiles.unlock(found.folder, PHRASE).result(SOON)
    Backups(profiles, session).save(kept).result(SOON)
    session.lock().result(SOON)
    before = contents(found.folder)
    subprocess.run(["/bin/mount", "-o", "remount,ro", str(disk)], check=True)

    denied = ErrorCode.FOLDER_NOT_WRITABLE
    assert [one.problem for one in profiles.listed()] == [None]
    assert refusal(lambda: open_and_close(profiles, found.folder)) is denied
    assert refusal(lambda: victim.make_profile(disk, PHRASE, victim.OTHER)) is denied
    restoring = Restoring(profiles).restore(kept, PHRASE, copy_name="Copy")
    assert refusal(lambda: restoring.result(SOON)) is denied
    assert contents(found.folder) == before


def test_a_header_that_asks_for_a_terabyte_is_refused_at_once(folder: Path) -> None:
    good = key_files(folder)[0].read_bytes()
    for name, value in (("memory_kib", 8), ("passes", 1), ("lanes", 1)):
        old, new = f'"{name}":{value}'.encode(), f'"{name}":{2**40}'.encode()
        assert old in good
        for file in key_files(folder):
            file.write_bytes(good.replace(old, new))
        began = datetime.now(UTC)
        with pytest.raises(UserError) as refused:
            keyslots.unlock(folder, Passphrase(PHRASE))
        assert refused.value.code is ErrorCode.VAULT_HEADER_DAMAGED
        assert (datetime.now(UTC) - began).total_seconds() < 5


def test_an_entry_is_written_whole_or_not_at_all_where_the_job_fails_half_way(
    profiles: Profiles, folder: Path
) -> None:
    session = profiles.unlock(folder, PHRASE).result(SOON)

    def half(db: Database) -> None:
        with db.atomic():
            victim.write(db, 1)
            raise KeyError

    assert isinstance(session.vault.submit(half).exception(SOON), KeyError)
    assert session.vault.submit(entries.highest).result(SOON) == 0
    session.lock().result(SOON)
