"""The vault file: SQLCipher under sqlite-utils, opened by one process at a time.

SQLCipher encrypts and authenticates every page. It gets its raw key and draws the file's salt (for
the key of its page MACs) itself: two files under one key never share it.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database, Migrations

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import entries
from homebound.vault.failures import user_errors
from homebound.vault.files import (
    create_private_file,
    refuse_link,
    refuse_read_only,
    sync_file,
    sync_folder,
)
from homebound.vault.health import refuse_damaged
from homebound.vault.migrations import SCHEMA, migrations

if TYPE_CHECKING:
    from homebound.vault.keyslots import DataKey

_KEY_LABEL = b"homebound 1 vault database"
_WAIT_SECONDS = 0.5
_QUICK_PAGES = 2000  # 8 MB, about 40 ms
_LATEST = 50
_SMALL_TABLES = ("people", "orders", "drafts", "preferences", "consents", "order_keys")

_SETTINGS = (
    "cipher_compatibility = 4",
    # One process at a time. The system drops the lock with the process, however that dies, and
    # SQLite then keeps the journal's index in memory instead of in a third file. On POSIX systems
    # it is also dropped when *this* process opens and closes the vault file by any other way than
    # SQLite: read the file of an open vault through its connection only.
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",  # macOS: sync means the disk, not its cache
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "cache_size = -500",  # KiB; what is read twice comes from the system's own cache
)

# For a file that nobody sees before it is whole. Closing a journal in a file of its own says nothing
# of what did not fit into the vault file, and that file is about to be renamed without it.
_BUILDING = (
    "cipher_compatibility = 4",
    "locking_mode = EXCLUSIVE",
    "journal_mode = MEMORY",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "secure_delete = ON",
)
# For one that nobody needs after a power cut.
_PASSING = (
    "cipher_compatibility = 4",
    "locking_mode = EXCLUSIVE",
    "journal_mode = OFF",
    "synchronous = OFF",
)


class _Vault(Database):
    """An open vault that knows how to be opened again."""

    def __init__(self, connection: sqlcipher.Connection, path: Path, key: "DataKey") -> None:
        super().__init__(connection, execute_plugins=False)
        self.file = path
        self.key = key
        # What each file is, since it was first seen beside this connection.
        names = (os.fspath(path), f"{os.fspath(path)}-wal")
        self.known = {name: _identity(name) for name in names}


def _journals(path: Path) -> tuple[Path, ...]:
    return tuple([path.with_name(path.name + ending) for ending in ("-wal", "-journal")])


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def refuse_gone(database: Database) -> None:
    """Raise FileNotFoundError where a file of an open vault is no longer the one that is open.

    The system lets it be read and written all the same, and forgets it when it is closed.
    """
    if not isinstance(database, _Vault):
        raise TypeError("a database that is no vault")
    for path, known in database.known.items():
        found = _identity(path)
        if known is None:
            database.known[path] = found
        elif found != known:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))


def _open(path: Path, key: "DataKey", settings: tuple[str, ...] = _SETTINGS) -> _Vault:
    refuse_link(path)
    refuse_read_only(path)
    for journal in _journals(path):
        with suppress(FileNotFoundError):
            refuse_link(journal)
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=_WAIT_SECONDS,
        isolation_level=None,  # transactions begin and end where atomic() says
    )
    try:
        # It writes to stderr otherwise; what matters comes as an exception.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.derive(_KEY_LABEL).hex()}'\"")
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return _Vault(connection, path, key)


def _version(database: Database) -> int:
    [version] = database.execute("PRAGMA user_version").fetchone()
    return int(version)


def _check(database: Database) -> None:
    if _version(database) != SCHEMA:
        raise UserError(ErrorCode.VAULT_DAMAGED)
    [pages] = database.execute("PRAGMA page_count").fetchone()
    if pages <= _QUICK_PAGES:
        checks = ["quick_check(1)"]
    else:
        # Years of entries take longer to read than anyone should wait for. Each page is
        # authenticated again whenever it is read; here the latest stand for the rest.
        checks = [f"quick_check('{name}')" for name in _SMALL_TABLES]
        entries.check_chain(database, max(entries.highest(database) - _LATEST, 0))
    for check in checks:
        [verdict] = database.execute(f"PRAGMA {check}").fetchone()
        if verdict != "ok":
            raise UserError(ErrorCode.VAULT_DAMAGED)
    refuse_damaged(database)


def upgrade(
    path: Path, key: "DataKey", schema: int = SCHEMA, steps: Migrations = migrations
) -> Database:
    """Open a vault of any version up to this one, whole or not, brought to this version's schema.

    An older one is migrated as a copy that takes the place of the original once it is complete and
    on the disk: a crash leaves the one or the other. Raises UserError: VAULT_NEWER, and what
    `connect` raises.
    """
    with user_errors():
        database = _open(path, key)
        try:
            version = _version(database)
            if version > schema:
                raise UserError(ErrorCode.VAULT_NEWER)  # noqa: TRY301
            if version in (0, schema):
                return database
            fresh = _migrated(database, path, key, steps)
            # First the journal goes into the original: left there, it would be read into the copy.
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            database.close()
        except BaseException:
            database.close()
            raise
        if path.with_name(f"{path.name}-wal").exists():
            raise UserError(ErrorCode.DISK_ERROR)
        fresh.replace(path)
        sync_folder(path.parent)
        return _open(path, key)


def _migrated(database: Database, path: Path, key: "DataKey", steps: Migrations) -> Path:
    fresh = path.with_name(f".{path.name}.new")
    for leftover in path.parent.glob(f"{fresh.name}*"):  # from a crash
        leftover.unlink()
    try:
        copy(database, fresh, key)
        migrated = _open(fresh, key, _BUILDING)
        try:
            steps.apply(migrated)
        finally:
            migrated.close()
        sync_file(fresh)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def copy(database: Database, path: Path, key: "DataKey", *, passing: bool = False) -> None:
    """Write a whole copy of an open vault as a new file under its own key, and sync it.

    One that is only `passing`, read once and removed, is not synced. It has a salt of its own.
    Raises UserError (VAULT_DAMAGED) where a page cannot be read, and DISK_FULL,
    FOLDER_NOT_WRITABLE.
    """
    with user_errors():
        create_private_file(path)
        target = _open(path, key, _PASSING if passing else _BUILDING)
        try:
            database.conn.backup(target.conn)
        finally:
            target.close()
        refuse_damaged(database)
        if not passing:
            sync_file(path)


def create(path: Path, key: "DataKey") -> Database:
    """Make a new, empty vault file and open it. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
    with user_errors():
        create_private_file(path)
        database = _open(path, key)
        try:
            migrations.apply(database)
        except BaseException:
            database.close()
            raise
        sync_folder(path.parent)
    return database


def connect(path: Path, key: "DataKey") -> Database:
    """Open a vault file for this thread and check that it is whole, as far as that is quick.

    Raises UserError: VAULT_MISSING, VAULT_IS_LINK, VAULT_IN_USE (another process has it),
    VAULT_DAMAGED (also for a key of another vault), VAULT_NEWER, FOLDER_NOT_WRITABLE, DISK_FULL.
    """
    with user_errors():
        database = upgrade(path, key)
        try:
            _check(database)
        except BaseException:
            database.close()
            raise
    return database


def reopen(database: Database) -> Database:
    """Close a vault that has met a damaged page, and open it again: then the rest can be read."""
    if not isinstance(database, _Vault):
        raise TypeError("a database that is no vault")
    with suppress(sqlcipher.Error):
        database.close()
    return upgrade(database.file, database.key)


def close(database: Database) -> None:
    """Move the journal into the vault file and close it; no journal stays."""
    with user_errors():
        database.close()
