"""The one place where errors of the disk and the database become what the resident can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from homebound.core.errors import ErrorCode, UserError

_BY_ERRNO = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EIO: ErrorCode.DISK_ERROR,
    errno.ENOENT: ErrorCode.VAULT_MISSING,
    errno.ENOTDIR: ErrorCode.VAULT_MISSING,
    errno.ELOOP: ErrorCode.VAULT_IS_LINK,
}
# No right to it, or a name that no file can have there.
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENAMETOOLONG}

# The same of a disk that the resident chose: nothing that was typed depends on it.
_ELSEWHERE = {
    ErrorCode.DISK_FULL: ErrorCode.CHOSEN_DISK_FULL,
    ErrorCode.DISK_ERROR: ErrorCode.CHOSEN_DISK_ERROR,
}

# Primary result codes, https://www.sqlite.org/rescode.html. What is not here is a bug: a constraint
# broken, a statement misspelt, a connection used from another thread.
_BY_SQLITE_CODE = {
    3: ErrorCode.FOLDER_NOT_WRITABLE,  # SQLITE_PERM
    5: ErrorCode.VAULT_IN_USE,  # SQLITE_BUSY
    8: ErrorCode.FOLDER_NOT_WRITABLE,  # SQLITE_READONLY
    10: ErrorCode.DISK_ERROR,  # SQLITE_IOERR
    11: ErrorCode.VAULT_DAMAGED,  # SQLITE_CORRUPT
    13: ErrorCode.DISK_FULL,  # SQLITE_FULL
    14: ErrorCode.FOLDER_NOT_WRITABLE,  # SQLITE_CANTOPEN: no right to the file or its journal
    26: ErrorCode.VAULT_DAMAGED,  # SQLITE_NOTADB: not one, or not with this key
}
# An error of the online backup has no code, only what sqlite3_errstr says.
_BY_MESSAGE = {
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
}


def _code(error: Exception, denied: ErrorCode, *, elsewhere: bool) -> ErrorCode | None:
    if isinstance(error, OSError):
        known = _BY_ERRNO.get(error.errno or 0)
        if error.errno in _DENIED:
            return denied
        if elsewhere:
            return denied if known is None else _ELSEWHERE.get(known, denied)
        return known
    # Asked by attribute, so that nobody imports SQLCipher only to catch its errors.
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and type(error).__module__.startswith("sqlcipher3"):
        code = _BY_MESSAGE.get(str(error))
    return None if code is None else _BY_SQLITE_CODE.get(code & 0xFF)


@contextmanager
def user_errors(
    denied: ErrorCode = ErrorCode.FOLDER_NOT_WRITABLE, *, elsewhere: bool = False
) -> Iterator[None]:
    """Turn errors of the disk and of SQLCipher into UserError; let everything else pass.

    `denied` is the code for a missing permission and for a name that no file can have. Where the
    file is `elsewhere`, in a place that the resident chose, it stands for all that can be wrong with
    that, as when the stick that it is on is pulled out: nothing of the profile is gone then.
    """
    try:
        yield
    except Exception as error:
        code = _code(error, denied, elsewhere=elsewhere)
        if code is None:
            raise
        raise UserError(code) from error
