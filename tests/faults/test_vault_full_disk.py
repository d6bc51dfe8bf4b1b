"""A disk that is full, at every write of everything that writes a profile."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlite_utils import Database

import figures
import victim
from homebound.core.errors import ErrorCode, UserError
from homebound.services.backups import Backups
from homebound.services.erasing import Erasing
from homebound.services.keys import Keys
from homebound.services.profiles import Profiles
from homebound.vault import carrying, database, entries
from homebound.vault import profiles as folders
from homebound.vault.database import close

PHRASES = (
    "otter velvet sunrise magnet picnic lantern",
    "quiet copper meadow biscuit violin harbor",
)
SOON = 30
PAGE = 4096
DISK_PAGES = 512
ENTRIES = 10
MOST = 191  # pages that are left free; more than any of these needs


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    size = f"size={DISK_PAGES * PAGE},mode=0700"
    try:
        subprocess.run(
            ["/bin/mount", "-t", "tmpfs", "-o", size, "tmpfs", str(disk)],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["/bin/umount", str(disk)], check=True)


def fill(disk: Path, leave: int) -> Path:
    """Leave so many pages of the disk free."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        with suppress(OSError):
            while file.write(bytes(PAGE)):
                pass
        file.truncate(max(file.tell() - leave * PAGE, 0))
    return ballast


def is_refused(action: Callable[[], object]) -> bool:
    """Do something; say whether a full disk was named, and fail for any other refusal."""
    try:
        action()
    except UserError as error:
        if error.code not in (ErrorCode.DISK_FULL, ErrorCode.CHOSEN_DISK_FULL):
            raise
        return True
    return False


class World:
    """A profile on a small disk, and everything that can be done to it."""

    def __init__(self, disk: Path) -> None:
        self.disk = disk
        self.profiles = Profiles(disk, victim.StandingClock(), victim.CHEAP)
        self.phrase, self.other = PHRASES
        folder, key = victim.make_profile(disk, self.phrase)
        self.session = self.profiles.open(folder, key)
        self.count = 0
        self.orders = 0
        for _ in range(ENTRIES):
            self.save()

    def job(self, what: Callable[[Database], None]) -> None:
        self.session.vault.submit(what).result(SOON)

    def save(self) -> None:
        self.job(lambda db: victim.write(db, self.count))
        self.count += 1

    def change_passphrase(self) -> None:
        Keys(self.profiles, self.session).change_passphrase(self.phrase, self.other).result(SOON)
        self.phrase, self.other = self.other, self.phrase

    def back_up(self) -> None:
        file = self.disk / "x.homebound-backup"
        Backups(self.profiles, self.session).save(file).result(SOON)

    def follow(self) -> None:
        self.orders += 1
        self.job(lambda db: victim.accept(db, f"erased-{self.orders}"))

    def erase(self) -> None:
        order = f"erased-{self.orders}"
        erased = Erasing(self.profiles).erase_order(self.session, order, self.phrase)
        self.session = erased.result(SOON)

    def relock(self) -> None:
        """Lock and unlock, and hold what is there against what was acknowledged."""
        self.session.lock().result(SOON)
        [found] = self.profiles.listed()
        self.session = self.profiles.unlock(found.folder, self.phrase).result(SOON)

        def check(db: Database) -> None:
            entries.check_chain(db)
            assert victim.numbers(db) >= set(range(self.count))
            assert carrying.tables(db)

        self.job(check)
        names = {path.name for path in found.folder.iterdir()}
        assert names <= {"keyslots.json", "keyslots.copy.json", "vault.db", "vault.db-wal"}


@pytest.mark.parametrize("what", ["save", "change_passphrase", "back_up", "erase"])
def test_a_disk_that_is_full_at_any_write_loses_nothing_and_is_named(disk: Path, what: str) -> None:
    world = World(disk)
    refused = done = 0
    for leave in range(0, MOST, figures.amount(19, 1)):
        world.follow()
        ballast = fill(disk, leave)
        if is_refused(getattr(world, what)):
            refused += 1
        else:
            done += 1
        ballast.unlink()
        world.relock()
    world.session.lock().result(SOON)
    assert refused > 0
    assert done > 0
    figures.note(f"disk full during {what}: {refused} refused, {done} done, 0 lost")


def test_a_disk_that_is_full_at_any_write_of_a_migration_leaves_the_original(disk: Path) -> None:
    folder, key = victim.make_profile(disk, PHRASES[0])
    path = folders.vault_path(folder)
    db = database.connect(path, key)
    for number in range(ENTRIES):
        victim.write(db, number)
    close(db)
    refused = done = 0
    for leave in range(0, MOST, figures.amount(19, 1)):
        ballast = fill(disk, leave)
        if is_refused(lambda: close(database.upgrade(path, key, 2, victim.later()))):
            refused += 1
        else:
            done += 1
        ballast.unlink()
        db = database.upgrade(path, key, 2)
        victim.back_to_version_1(db)
        close(db)
        db = database.connect(path, key)
        assert victim.numbers(db) == set(range(ENTRIES))
        close(db)
        names = {found.name for found in folder.iterdir()}
        assert names == {"keyslots.json", "keyslots.copy.json", "vault.db"}
    assert refused > 0
    assert done > 0
    figures.note(f"disk full during migrate: {refused} refused, {done} done, 0 lost")
