"""What a victim said, held against the profile that it left."""

from contextlib import suppress
from pathlib import Path

import victim
from homebound.core.errors import UserError
from homebound.services.profiles import Profiles
from homebound.vault import backup, database, entries, keyslots, orders
from homebound.vault.keyslots import DataKey, Passphrase
from homebound.vault.profiles import vault_path


class Kept:
    """What the victim has said so far, held against the profile."""

    def __init__(self, home: Path, passphrase: str) -> None:
        self.home = home
        self.passphrase = passphrase
        self.entries: set[int] = set()
        self.erased: set[int] = set()
        self.last = ""  # what this life said last
        self.backed_up = -1
        self.count = 0

    def hear(self, said: list[tuple[str, int]]) -> None:
        """Take in what has happened."""
        self.last = said[-1][0] if said else ""
        for word, number in said:
            if word == "entry":
                self.entries.add(number)
            elif word == "erased":
                self.erased.add(number)
            elif word == "backup":
                self.backed_up = number
            elif word == "phrase":
                self.passphrase = f"phrase {number}"

    def _unlock(self, folder: Path) -> DataKey:
        """Unlock by the last passphrase that was acknowledged, or by the one after it."""
        next_phrase = f"phrase {self.count}"
        found: dict[str, DataKey] = {}
        for phrase in {self.passphrase, next_phrase}:
            with suppress(UserError):
                found[phrase] = keyslots.unlock(folder, Passphrase(phrase))
        [(self.passphrase, key)] = found.items()  # one of them, and never both
        return key

    def check_keys(self) -> None:
        """Fail unless, after an erasure, no other profile's keyslots are anywhere on the disk."""
        folders = {path.parent for path in self.home.rglob("*keyslots*") if any(path.read_bytes())}
        assert len(folders) == 1

    def check(self, what: str) -> None:
        """Fail unless the profile opens and everything that has happened is in it."""
        profiles = Profiles(self.home, victim.StandingClock(), victim.CHEAP)
        listed = profiles.listed()
        assert all(one.header is not None for one in listed)
        others = [one for one in listed if one.header and one.header.name == victim.OTHER]
        [found] = [one for one in listed if one not in others]
        assert len(others) <= 1
        assert others or self.last != "made"
        for other in others:
            beside = keyslots.unlock(other.folder, Passphrase(self.passphrase))
            database.close(database.connect(vault_path(other.folder), beside))
        key = self._unlock(found.folder)
        path = vault_path(found.folder)
        if what == "migrate":
            db = database.upgrade(path, key, 2, victim.later())
            victim.back_to_version_1(db)
            database.close(db)
        db = database.connect(path, key)
        entries.check_chain(db)
        kept = victim.numbers(db)
        followed = {accepted.order.id for accepted in orders.all(db, "p1")}
        database.close(db)
        assert self.entries <= kept
        assert not {f"erased-{number}" for number in self.erased} & followed
        self.entries = kept
        if what == "backup" and self.backed_up >= 0:
            self._check_backup()

    def _check_backup(self) -> None:
        restored = self.home / "restored.db"
        with backup.opened(self.home / victim.BACKUP) as file:
            secret = Passphrase(self.passphrase)
            key = backup.unpack(file, backup.read(file), secret, restored)
        db = database.connect(restored, key)
        entries.check_chain(db)
        assert max(victim.numbers(db)) >= self.backed_up
        database.close(db)
        restored.unlink()
