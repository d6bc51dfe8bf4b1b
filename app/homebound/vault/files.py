"""Private files: 0700 and 0600 from creation, replaced whole or not at all.

Everything here raises OSError; the callers convert.
"""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SYNCS_NO_FOLDERS = {errno.EINVAL, errno.ENOTSUP}  # what some network disks say
_BINARY = getattr(os, "O_BINARY", 0)  # Windows alone has it
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)  # Windows has none; refuse_link looks first


def make_private_folder(folder: Path) -> None:
    """Make a folder and every missing one above it, each for its owner alone."""
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait until no other process is in this block for the same folder; Windows does not wait."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def refuse_link(path: Path) -> None:
    """Raise OSError (ELOOP) where anything but a plain file stands, FileNotFoundError for nothing."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def refuse_within(path: Path, folder: Path) -> None:
    """Raise PermissionError where a file would stand in a folder or below it, by whatever way."""
    if Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(folder)):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def refuse_read_only(path: Path) -> None:
    """Raise PermissionError where a file may not be read and written, without opening it."""
    # SQLite would open it for reading and then call the lock that it cannot take a disk error.
    if not os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def create_private_file(path: Path, data: bytes = b"") -> None:
    """Write a new file, for its owner alone, and sync it; one that exists is an error."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make names created, replaced or removed in a folder survive a power cut."""
    if os.name == "nt":  # Windows syncs no folders; NTFS journals its names
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _SYNCS_NO_FOLDERS:
            raise
    finally:
        os.close(handle)


def replace_file(path: Path, data: bytes) -> None:
    """Replace a file: whoever opens it, at any time, finds the old bytes or the new ones."""
    replace_files((path,), data)


def replace_files(paths: tuple[Path, ...], data: bytes) -> None:
    """Replace files of one folder, in their order, by the same bytes.

    Whoever opens one, at any time, finds its old bytes or the new ones; none is replaced where the
    disk is too full for all.
    """
    fresh = {path: path.with_name(f".{path.name}.new") for path in paths}
    try:
        for new in fresh.values():
            new.unlink(missing_ok=True)  # from a crash
            create_private_file(new, data)
        for path, new in fresh.items():
            new.replace(path)
    except OSError:
        for new in fresh.values():
            new.unlink(missing_ok=True)
        raise
    sync_folder(paths[0].parent)


def overwrite(path: Path) -> None:
    """Write zeros over a small file and remove it; a disk that moves blocks may keep the old ones."""
    with suppress(FileNotFoundError):
        if stat.S_ISREG(path.lstat().st_mode):
            with os.fdopen(os.open(path, os.O_RDWR | _BINARY | _NO_LINKS), "r+b") as file:
                file.write(bytes(os.fstat(file.fileno()).st_size))
                file.flush()
                os.fsync(file.fileno())
        path.unlink()


def sync_file(path: Path) -> None:
    """Make the bytes of a file survive a power cut."""
    handle = os.open(path, os.O_RDWR | _BINARY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_file(path: Path, limit: int) -> bytes:
    """Read at most `limit` + 1 bytes of a plain file, so that the caller can tell a longer one."""
    refuse_link(path)
    with os.fdopen(os.open(path, os.O_RDONLY | _BINARY | _NO_LINKS), "rb") as file:
        return file.read(limit + 1)
