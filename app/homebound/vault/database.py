"""The vault file: SQLCipher under sqlite-utils, opened by one process at a time.

SQLCipher encrypts and authenticates every page. It gets its raw key and draws the file's salt (for
the key of its page MACs) itself: two files under one key never share it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.failures import user_errors
from homebound.vault.files import (
    create_private_file,
    refuse_link,
    refuse_read_only,
    sync_folder,
)
from homebound.vault.migrations import SCHEMA, migrations

if TYPE_CHECKING:
    from homebound.vault.keyslots import DataKey

_KEY_LABEL = b"homebound 1 vault database"
_WAIT_SECONDS = 0.5

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
)


def _open(path: Path, key: "DataKey") -> Database:
    refuse_link(path)
    refuse_read_only(path)
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
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)


def _check(database: Database) -> None:
    [version] = database.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA:
        raise UserError(ErrorCode.VAULT_NEWER)
    [verdict] = database.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok" or version != SCHEMA:
        raise UserError(ErrorCode.VAULT_DAMAGED)


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
    """Open a vault file for this thread and check that it is whole.

    Raises UserError: VAULT_MISSING, VAULT_IS_LINK, VAULT_IN_USE (another process has it),
    VAULT_DAMAGED (also for a key of another vault), VAULT_NEWER, FOLDER_NOT_WRITABLE, DISK_FULL.
    """
    with user_errors():
        database = _open(path, key)
        try:
            _check(database)
        except BaseException:
            database.close()
            raise
    return database


def close(database: Database) -> None:
    """Move the journal into the vault file and close it; no journal stays."""
    with user_errors():
        database.close()
