"""Back a profile up into one file, and restore one."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.services.background import in_background
from homebound.services.profiles import Profiles, clean_name
from homebound.services.session import Session
from homebound.services.typed import try_typed
from homebound.vault import preferences, profiles
from homebound.vault.failures import user_errors
from homebound.vault.files import refuse_within

if TYPE_CHECKING:
    from sqlite_utils import Database

BACKUP_SUFFIX = ".homebound-backup"
REMIND_AFTER = timedelta(days=7)
_LAST = "last_backup"


@dataclass(frozen=True)
class BackupInfo:
    """What a backup shows without its secret; `here` says that this computer has the profile."""

    name: str = field(repr=False)
    here: bool


class Backups:
    """Back up an unlocked profile."""

    def __init__(self, profiles: Profiles, session: Session) -> None:
        self._profiles = profiles
        self._session = session

    def save(self, path: Path) -> Future[datetime]:
        """Write all that the profile holds at this moment into one file (0600), in place of another.

        It opens by the passphrase and the recovery code of this moment. Raises UserError:
        DISK_FULL, CHOSEN_DISK_FULL, BACKUP_FOLDER_NOT_WRITABLE, FOLDER_NOT_WRITABLE,
        VAULT_DAMAGED.
        """
        session, now = self._session, self._session.clock.now()

        def job(db: "Database") -> datetime:
            from homebound.vault import backup, database, header, keyslots

            with user_errors(ErrorCode.BACKUP_FOLDER_NOT_WRITABLE, elsewhere=True):
                # Among the profiles it could take the place of a vault, and would go with it.
                refuse_within(path, session.folder.parent)
            with profiles.unfinished_folder(self._profiles.home) as scratch:
                copied = profiles.vault_path(scratch)
                database.copy(db, copied, session.key, passing=True)
                shown, _ = header.load(session.folder)
                keyslots.install(scratch, shown, session.key, shown.name)
                keys = (scratch / header.FILE_NAME).read_bytes()
                backup.write(path, keys, copied, session.key)
            preferences.put(db, _LAST, now.astimezone(UTC).isoformat())
            return now

        return session.vault.submit(job)

    def last(self) -> Future[datetime | None]:
        """Say when this profile was last backed up from here."""
        return self._session.vault.submit(_last)

    def due(self) -> Future[bool]:
        """Say whether the last backup, or before any the first entry, is over 7 days old."""
        now = self._session.clock.now()

        def job(db: "Database") -> bool:
            due = backup_due_at(db, now)
            return due is not None and due < now

        return self._session.vault.submit(job)


def backup_due_at(db: "Database", now: datetime) -> datetime | None:
    """Give when the last backup, or before any the first entry, is 7 days old; None for neither."""
    from homebound.vault import entries

    first = entries.get(db, 1)
    since = _last(db) or (None if first is None else first.at)
    if since is None:
        return None
    # A backup from the future: the clock was set back, and nobody knows how old it is.
    return since + REMIND_AFTER if since <= now else now - timedelta(seconds=1)


def _last(db: "Database") -> datetime | None:
    kept = preferences.get(db, _LAST)
    return None if kept is None else datetime.fromisoformat(kept)


class Restoring:
    """Restore a profile from a backup, with nothing unlocked."""

    def __init__(self, profiles: Profiles) -> None:
        self._profiles = profiles

    def look(self, path: Path) -> Future[BackupInfo]:
        """Read a backup through and say what it shows.

        Raises UserError: BACKUP_NOT_ONE, BACKUP_NEWER, BACKUP_CUT_SHORT, BACKUP_DAMAGED,
        FILE_NOT_READABLE.
        """

        def work() -> BackupInfo:
            from homebound.vault import backup

            with backup.opened(path) as file:
                shown = backup.read(file).header
            return BackupInfo(shown.name, self._is_here(shown.profile))

        return in_background(work)

    def restore(self, path: Path, typed: str, *, copy_name: str | None = None) -> Future[Session]:
        """Make a profile of a backup and unlock it; `typed` is its passphrase or recovery code.

        No profile is ever overwritten: where this computer has it already, it is refused
        (PROFILE_EXISTS), unless as a copy under a name of its own. A keyring's slot is left out.
        Raises UserError as `look` does, and PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, VAULT_NEWER,
        DISK_FULL, FOLDER_NOT_WRITABLE.
        """
        name = None if copy_name is None else clean_name(copy_name)

        def work() -> Session:
            from homebound.vault import backup, database, keyslots

            with (
                backup.opened(path) as file,
                profiles.unfinished_folder(self._profiles.home) as made,
            ):
                found = backup.read(file)
                if name is None and self._is_here(found.header.profile):
                    raise UserError(ErrorCode.PROFILE_EXISTS)
                packed = made / "restored.db"
                key = try_typed(typed, lambda secret: backup.unpack(file, found, secret, packed))
                keyslots.install(made, found.header, key, name or found.header.name)
                # Copied once more, so that two files under one key never share their salt.
                db = database.connect(packed, key)
                try:
                    database.copy(db, profiles.vault_path(made), key)
                finally:
                    database.close(db)
                packed.unlink()
                folder = profiles.settle(made)
            return self._profiles.open(folder, key)

        return in_background(work)

    def _is_here(self, profile: str) -> bool:
        found = (one.header for one in profiles.list_profiles(self._profiles.home))
        return any(header is not None and header.profile == profile for header in found)
