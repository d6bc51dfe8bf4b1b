"""Check a history in full, and save what can be saved of a damaged one."""

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.services.background import in_background
from homebound.services.profiles import Profiles, clean_name
from homebound.services.session import Session
from homebound.services.typed import unlock_typed
from homebound.vault import profiles

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.vault.salvage import Loss, Report


class Integrity:
    """Check an unlocked profile."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> "Future[Report]":
        """Check every page and every entry; where some are damaged, say what can still be read."""
        session = self._session
        reports: list[Report] = []

        def job(db: "Database") -> "Database":
            from homebound.vault import database, salvage

            path = profiles.vault_path(session.folder)
            report = salvage.check(db)
            if report.whole:
                reports.append(report)
                return db
            database.close(db)  # one connection at a time
            try:
                reports.append(salvage.look(lambda: database.upgrade(path, session.key)))
            finally:
                fresh = database.reopen(db)
            return fresh

        exchanged = session.vault.exchange(job)

        def work() -> "Report":
            exchanged.result()
            return reports[0]

        return in_background(work)


@dataclass(frozen=True)
class Salvaged:
    """The new profile, unlocked, and what could not be carried over to it."""

    session: Session
    lost: "tuple[Loss, ...]"


class Salvaging:
    """Help with a profile that VAULT_DAMAGED keeps from being unlocked; its folder stays as it is.

    `typed` is its passphrase or recovery code.
    """

    def __init__(self, profiles: Profiles) -> None:
        self._profiles = profiles

    def look(self, folder: Path, typed: str) -> "Future[Report]":
        """Say what can still be read. VAULT_DAMAGED where nothing can."""

        def work() -> "Report":
            from homebound.vault import database, salvage

            key = unlock_typed(folder, typed)
            path = profiles.vault_path(folder)
            try:
                return salvage.look(lambda: database.upgrade(path, key))
            finally:
                key.wipe()

        return in_background(work)

    def salvage(self, folder: Path, typed: str, name: str) -> Future[Salvaged]:
        """Make a new profile, under a name, of all that can be read; the same secrets open it.

        Raises UserError: VAULT_DAMAGED where nothing can be read, PASSPHRASE_WRONG,
        RECOVERY_CODE_WRONG, DISK_FULL, FOLDER_NOT_WRITABLE.
        """
        cleaned = clean_name(name)

        def work() -> Salvaged:
            from homebound.vault import database, header, keyslots, salvage

            key = unlock_typed(folder, typed)
            path = profiles.vault_path(folder)
            with profiles.unfinished_folder(self._profiles.home) as made:
                keyslots.install(made, header.load(folder)[0], key, cleaned)
                target = database.create(profiles.vault_path(made), key)
                try:
                    lost = salvage.salvage(
                        lambda: database.upgrade(path, key), target, self._profiles.clock.now()
                    )
                finally:
                    database.close(target)
                settled = profiles.settle(made)
            return Salvaged(self._profiles.open(settled, key), lost)

        return in_background(work)
