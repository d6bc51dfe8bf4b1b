"""One file that holds a whole profile."""

import io
import os
import stat
import struct
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import StandingClock
from homebound.core.answers import Answers
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.services import recovery
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.history import History
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.vault import backup, header, keyslots
from homebound.vault.files import sync_folder
from homebound.vault.header import FLOOR, SlotKind

SOON = 30
SLOT = "2026-11-22.am"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "anna.homebound-backup"


@pytest.fixture
def kept(
    profiles: Profiles, session: Session, followed: Order, well: Answers, file: Path
) -> Session:
    """A session with one check-in, backed up while it is open."""
    CheckIns(session).save(SLOT, well, "en").result(SOON)
    Backups(profiles, session).save(file).result(SOON)
    return session


@pytest.fixture
def elsewhere(tmp_path: Path, clock: StandingClock) -> Restoring:
    """Another computer."""
    return Restoring(Profiles(tmp_path / "elsewhere", clock))


def refusal(restoring: Restoring, file: Path, typed: str) -> ErrorCode:
    with pytest.raises(UserError) as refused:
        restoring.restore(file, typed).result(SOON)
    return refused.value.code


def test_a_backup_restores_on_another_computer_with_all_that_was_in_it(
    kept: Session, file: Path, elsewhere: Restoring, passphrase: str
) -> None:
    shown = elsewhere.look(file).result(SOON)
    assert (shown.name, shown.here) == ("Anna", False)

    restored = elsewhere.restore(file, passphrase).result(SOON)

    assert History(restored).records().result(SOON) == History(kept).records().result(SOON)
    assert (restored.person, restored.country, restored.name) == (kept.person, "DE", "Anna")
    assert restored.folder != kept.folder
    restored.lock().result(SOON)


def test_the_recovery_code_opens_a_backup_however_it_is_typed(
    profiles: Profiles, session: Session, file: Path, elsewhere: Restoring
) -> None:
    offer = recovery.new_offer()
    profiles.add_recovery_code(session, offer.code).result(SOON)
    Backups(profiles, session).save(file).result(SOON)
    restored = elsewhere.restore(file, offer.text.lower().replace("-", "")).result(SOON)
    assert restored.has_recovery_code
    restored.lock().result(SOON)


def test_a_profile_that_is_here_is_never_overwritten_but_may_be_restored_beside_it(
    kept: Session, file: Path, profiles: Profiles, passphrase: str
) -> None:
    restoring = Restoring(profiles)
    assert restoring.look(file).result(SOON).here
    assert refusal(restoring, file, passphrase) is ErrorCode.PROFILE_EXISTS

    copied = restoring.restore(file, passphrase, copy_name="Anna, old").result(SOON)

    copied.lock().result(SOON)
    names = [found.header.name for found in profiles.listed() if found.header]
    assert names == ["Anna", "Anna, old"]
    assert len(History(kept).records().result(SOON)) == 1


def test_another_secret_restores_nothing(
    kept: Session, file: Path, elsewhere: Restoring, tmp_path: Path
) -> None:
    assert refusal(elsewhere, file, "wrong") is ErrorCode.PASSPHRASE_WRONG
    assert refusal(elsewhere, file, recovery.new_offer().text) is ErrorCode.RECOVERY_CODE_WRONG
    assert list((tmp_path / "elsewhere" / "profiles").iterdir()) == []


def test_a_backup_is_private_encrypted_and_leaves_nothing_else(
    kept: Session, file: Path, tmp_path: Path
) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"Slept badly" not in file.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"home", file.name}
    assert list(kept.folder.parent.iterdir()) == [kept.folder]


def test_a_second_backup_takes_the_place_of_the_first(
    kept: Session,
    profiles: Profiles,
    file: Path,
    followed: Order,
    elsewhere: Restoring,
    well: Answers,
    passphrase: str,
) -> None:
    CheckIns(kept).save(SLOT, well, "en").result(SOON)
    Backups(profiles, kept).save(file).result(SOON)
    restored = elsewhere.restore(file, passphrase).result(SOON)
    [record] = History(restored).records().result(SOON)
    assert len(record.versions) == 2
    restored.lock().result(SOON)


def test_two_vaults_under_one_key_never_share_their_salt(
    kept: Session, file: Path, elsewhere: Restoring, passphrase: str
) -> None:
    restored = elsewhere.restore(file, passphrase).result(SOON)
    restored.lock().result(SOON)
    kept.lock().result(SOON)
    with backup.opened(file) as opened:
        at = backup.read(opened).vault_at
    salts = [(one.folder / "vault.db").read_bytes()[:16] for one in (kept, restored)]
    assert len({*salts, file.read_bytes()[at : at + 16]}) == 3


def check(data: bytes) -> ErrorCode | None:
    try:
        backup.read(io.BytesIO(data))
    except UserError as error:
        return error.code
    return None


def test_a_backup_cut_short_at_any_byte_is_refused_and_says_so(kept: Session, file: Path) -> None:
    whole = file.read_bytes()
    assert check(whole) is None
    assert check(b"") is ErrorCode.BACKUP_NOT_ONE
    start = 200  # every length of the beginning and the end, and some between
    lengths = [*range(1, start), *range(start, len(whole) - start, 997)]
    lengths += range(len(whole) - start, len(whole))
    assert {check(whole[:length]) for length in lengths} == {ErrorCode.BACKUP_CUT_SHORT}
    assert check(whole + b"\x00") is ErrorCode.BACKUP_DAMAGED


def test_a_flipped_bit_anywhere_is_refused(
    kept: Session, file: Path, elsewhere: Restoring, passphrase: str
) -> None:
    whole = file.read_bytes()
    seal = len(whole) - 32
    places = [*range(1000), *range(1000, seal, 499), *range(seal - 32, seal)]
    for place in places:
        bad = bytearray(whole)
        bad[place] ^= 1 << place % 8
        assert check(bytes(bad)) is not None
    bad = bytearray(whole)
    bad[seal] ^= 1
    file.write_bytes(bad)
    assert refusal(elsewhere, file, passphrase) is ErrorCode.BACKUP_DAMAGED


def test_a_backup_altered_on_purpose_is_refused_by_its_mac(
    kept: Session, file: Path, elsewhere: Restoring, passphrase: str, tmp_path: Path
) -> None:
    whole = bytearray(file.read_bytes())
    whole[-5000] ^= 1
    whole[-64:-32] = sha256(whole[:-64]).digest()
    file.write_bytes(whole)
    assert check(bytes(whole)) is None
    assert refusal(elsewhere, file, passphrase) is ErrorCode.BACKUP_DAMAGED
    assert list((tmp_path / "elsewhere" / "profiles").iterdir()) == []


@given(st.binary(max_size=200), st.integers(0, 3), st.integers(0, 70_000), st.integers(0, 1 << 64))
def test_any_bytes_and_any_lengths_are_refused(
    data: bytes, version: int, keys: int, vault: int
) -> None:
    assert check(data) is ErrorCode.BACKUP_NOT_ONE or data.startswith(b"h")
    start = struct.pack(">16sIIQ", b"homebound backup", version, keys, vault % (1 << 64))
    assert check(start + data) is not None


def test_a_backup_of_a_newer_version_is_named_as_such(
    tmp_path: Path, kept: Session, file: Path
) -> None:
    whole = bytearray(file.read_bytes())
    whole[19] = 2
    assert check(bytes(whole)) is ErrorCode.BACKUP_NEWER


def test_what_is_no_backup_or_cannot_be_read_is_told_apart(
    elsewhere: Restoring, tmp_path: Path
) -> None:
    (tmp_path / "other").write_bytes(b"PK\x03\x04")
    for name, code in (
        ("other", ErrorCode.BACKUP_NOT_ONE),
        ("gone", ErrorCode.FILE_NOT_READABLE),
    ):
        with pytest.raises(UserError) as refused:
            elsewhere.look(tmp_path / name).result(SOON)
        assert refused.value.code is code


def test_a_folder_that_is_gone_says_so_and_notes_no_backup(
    profiles: Profiles, session: Session, tmp_path: Path
) -> None:
    backups = Backups(profiles, session)
    with pytest.raises(UserError) as refused:
        backups.save(tmp_path / "gone" / "x.homebound-backup").result(SOON)
    assert refused.value.code is ErrorCode.BACKUP_FOLDER_NOT_WRITABLE
    assert backups.last().result(SOON) is None


@pytest.mark.parametrize("name", ["vault.db", "keyslots.json", "kept.homebound-backup"])
def test_no_backup_is_written_among_the_profiles_whose_files_it_would_replace_or_go_with(
    profiles: Profiles, kept: Session, passphrase: str, name: str, tmp_path: Path
) -> None:
    (tmp_path / "way").symlink_to(kept.folder)
    for folder in (kept.folder, tmp_path / "way", kept.folder.parent):
        with pytest.raises(UserError) as refused:
            Backups(profiles, kept).save(folder / name).result(SOON)
        assert refused.value.code is ErrorCode.BACKUP_FOLDER_NOT_WRITABLE
    kept.lock().result(SOON)
    profiles.unlock(kept.folder, passphrase).result(SOON).lock().result(SOON)


@pytest.mark.parametrize("name", ["folder", "x" * 300, "x" * 255])
def test_a_name_that_no_file_can_have_is_refused_and_notes_no_backup(
    profiles: Profiles, session: Session, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    backups = Backups(profiles, session)
    with pytest.raises(UserError) as refused:
        backups.save(tmp_path / name).result(SOON)
    assert refused.value.code is ErrorCode.BACKUP_FOLDER_NOT_WRITABLE
    assert backups.last().result(SOON) is None
    assert [one.name for one in tmp_path.iterdir() if "new" in one.name] == []


def test_a_link_leads_to_a_backup_and_what_is_no_plain_file_is_none(
    profiles: Profiles, session: Session, elsewhere: Restoring, file: Path, tmp_path: Path
) -> None:
    Backups(profiles, session).save(file).result(SOON)
    (tmp_path / "link").symlink_to(file)
    assert elsewhere.look(tmp_path / "link").result(SOON).name == "Anna"
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path, code in (
        (tmp_path, ErrorCode.BACKUP_NOT_ONE),
        (Path("/dev/zero"), ErrorCode.BACKUP_NOT_ONE),
        (tmp_path / "loop", ErrorCode.FILE_NOT_READABLE),
        (tmp_path / ("x" * 300), ErrorCode.FILE_NOT_READABLE),
    ):
        with pytest.raises(UserError) as refused:
            elsewhere.look(path).result(SOON)
        assert refused.value.code is code


def test_a_disk_that_syncs_no_folders_keeps_nobody_from_writing() -> None:
    proc = os.open("/proc", os.O_RDONLY)
    with pytest.raises(OSError, match="Invalid argument"):  # as some network disks say
        os.fsync(proc)
    os.close(proc)
    sync_folder(Path("/proc"))


def test_a_backup_is_due_a_week_after_the_first_entry_and_after_each_backup(
    profiles: Profiles,
    session: Session,
    followed: Order,
    well: Answers,
    file: Path,
    clock: StandingClock,
) -> None:
    backups = Backups(profiles, session)
    clock.move(timedelta(days=1))
    assert not backups.due().result(SOON)
    CheckIns(session).save("2026-11-23.am", well, "en").result(SOON)
    clock.move(timedelta(days=7))
    assert not backups.due().result(SOON)
    clock.move(timedelta(seconds=1))
    assert backups.due().result(SOON)

    assert backups.save(file).result(SOON) == clock.now()
    assert backups.last().result(SOON) == clock.now()
    assert not backups.due().result(SOON)
    clock.move(timedelta(days=8))
    assert backups.due().result(SOON)
    clock.move(timedelta(days=-20))
    assert backups.due().result(SOON)


def test_a_keyring_slot_stays_behind(profiles: Profiles, session: Session, file: Path) -> None:
    keyslots.put_slot(session.folder, session.key, keyslots.KeyringSecret(bytes(32)), FLOOR)
    Backups(profiles, session).save(file).result(SOON)
    assert SlotKind.KEYRING in header.load(session.folder)[0].kinds
    with backup.opened(file) as opened:
        assert backup.read(opened).header.kinds == {SlotKind.PASSPHRASE}
