"""A backup: one file with the header and a whole copy of the vault, both as they are on the disk.

    offset  bytes  what
    0       16     "homebound backup"
    16      4      version, 1
    20      4      length of the header, h
    24      8      length of the vault, v
    32      h      the header, as in keyslots.json
    32+h    v      the vault file
    32+h+v  32     SHA-256 of everything before
    64+h+v  32     HMAC-SHA256 of everything before, under a key from the data key

Numbers are big-endian. The lengths come first: a file cut short at any byte is known as such. The
digest finds every accident without a passphrase; the MAC, checked once the passphrase or the
recovery code has opened the header, finds every alteration on purpose. Nothing is restored before
all of it was checked.
"""

import hashlib
import hmac
import os
import stat
import struct
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import header as header_format
from homebound.vault.failures import user_errors
from homebound.vault.files import create_private_file, sync_folder
from homebound.vault.header import Header
from homebound.vault.keyslots import DataKey, open_header

if TYPE_CHECKING:
    from homebound.vault.keyslots import Secret

VERSION = 1
_MAGIC = b"homebound backup"
_START = struct.Struct(">16sIIQ")
_DIGEST_BYTES = 32
_ENDING = 2 * _DIGEST_BYTES
_LABEL = b"homebound 1 backup"
_PIECE = 1 << 20


@dataclass(frozen=True)
class Backup:
    """A backup that is whole as far as anyone can tell without its secret."""

    header: Header
    mac: bytes = field(repr=False)
    vault_at: int
    vault_bytes: int
    digest: bytes = field(repr=False)
    seal: bytes = field(repr=False)


class _Hashed:
    """A file that is written or read in order, hashed on the way."""

    def __init__(self, file: BinaryIO, key: bytes | None = None) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._mac = None if key is None else hmac.new(key, digestmod="sha256")

    def write(self, data: bytes, beside: Executor | None = None) -> None:
        """Write and hash; a large piece is hashed on another thread `beside` being sealed on this."""
        hashed = None if beside is None else beside.submit(self._digest.update, data)
        if hashed is None:
            self._digest.update(data)
        if self._mac is not None:
            self._mac.update(data)
        self._file.write(data)
        if hashed is not None:
            hashed.result()

    def finish(self) -> None:
        digest = self._digest.digest()
        self.write(digest)
        if self._mac is not None:
            self._file.write(self._mac.digest())


def write(path: Path, header: bytes, vault: Path, key: DataKey) -> None:
    """Write a backup of a header and a vault file that nothing has open, whole or not at all.

    A file that stands at `path` is replaced. Raises UserError: CHOSEN_DISK_FULL,
    BACKUP_FOLDER_NOT_WRITABLE.
    """
    fresh = path.with_name(f".{path.name}.new")
    if not path.parent.is_dir():
        raise UserError(ErrorCode.BACKUP_FOLDER_NOT_WRITABLE)
    with user_errors(ErrorCode.BACKUP_FOLDER_NOT_WRITABLE, elsewhere=True):
        fresh.unlink(missing_ok=True)
        try:
            create_private_file(fresh)
            with fresh.open("r+b") as file, vault.open("rb") as source:
                out = _Hashed(file, key.derive(_LABEL))
                length = os.fstat(source.fileno()).st_size
                out.write(_START.pack(_MAGIC, VERSION, len(header), length))
                out.write(header)
                with ThreadPoolExecutor(max_workers=1) as beside:
                    while piece := source.read(_PIECE):
                        out.write(piece, beside)
                out.finish()
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a backup's file. Raises UserError: FILE_NOT_READABLE, BACKUP_NOT_ONE."""
    with user_errors(ErrorCode.FILE_NOT_READABLE, elsewhere=True):
        # A link to one is followed: nothing is written. A pipe would keep everybody waiting.
        plain = stat.S_ISREG(path.stat().st_mode)
        file = path.open("rb") if plain else None
    if file is None:
        raise UserError(ErrorCode.BACKUP_NOT_ONE)
    with file:
        yield file


def read(file: BinaryIO) -> Backup:
    """Read a backup through and check it as far as goes without its secret.

    Raises UserError: BACKUP_NOT_ONE, BACKUP_NEWER, BACKUP_CUT_SHORT, BACKUP_DAMAGED.
    """
    with user_errors(ErrorCode.FILE_NOT_READABLE, elsewhere=True):
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        start = file.read(_START.size)
        if not start or start[: len(_MAGIC)] != _MAGIC[: len(start)]:
            raise UserError(ErrorCode.BACKUP_NOT_ONE)
        if len(start) < _START.size:
            raise UserError(ErrorCode.BACKUP_CUT_SHORT)
        _, version, header_bytes, vault_bytes = _START.unpack(start)
        if version != VERSION:
            raise UserError(
                ErrorCode.BACKUP_NEWER if version > VERSION else ErrorCode.BACKUP_DAMAGED
            )
        whole = _START.size + header_bytes + vault_bytes + _ENDING
        if header_bytes > header_format.MAX_BYTES or size > whole:
            raise UserError(ErrorCode.BACKUP_DAMAGED)
        if size < whole:
            raise UserError(ErrorCode.BACKUP_CUT_SHORT)
        header = file.read(header_bytes)
        digest = hashlib.sha256(start + header)
        for piece in _pieces(file, vault_bytes):
            digest.update(piece)
        if file.read(_DIGEST_BYTES) != digest.digest():
            raise UserError(ErrorCode.BACKUP_DAMAGED)
        seal = file.read(_DIGEST_BYTES)
    try:
        shown, mac = header_format.decode(header)
    except UserError as error:
        newer = error.code is ErrorCode.VAULT_NEWER
        raise UserError(ErrorCode.BACKUP_NEWER if newer else ErrorCode.BACKUP_DAMAGED) from error
    return Backup(shown, mac, _START.size + header_bytes, vault_bytes, digest.digest(), seal)


def _pieces(file: BinaryIO, length: int) -> Iterator[bytes]:
    while length:
        piece = file.read(min(length, _PIECE))
        if not piece:  # it became shorter while it was read
            raise UserError(ErrorCode.BACKUP_CUT_SHORT)
        length -= len(piece)
        yield piece


def unpack(file: BinaryIO, backup: Backup, secret: "Secret", vault: Path) -> DataKey:
    """Open a backup's header by a secret, check all of it, write its vault as a new file.

    Raises UserError: PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, BACKUP_DAMAGED, DISK_FULL,
    FOLDER_NOT_WRITABLE.
    """
    try:
        key = open_header(backup.header, backup.mac, secret)
    except UserError as error:
        if error.code is ErrorCode.VAULT_HEADER_DAMAGED:
            raise UserError(ErrorCode.BACKUP_DAMAGED) from error
        raise
    with user_errors():
        file.seek(0)
        mac = hmac.new(key.derive(_LABEL), file.read(backup.vault_at), "sha256")
        create_private_file(vault)
        with vault.open("r+b") as out:
            for piece in _pieces(file, backup.vault_bytes):
                mac.update(piece)
                out.write(piece)
        mac.update(backup.digest)
        if not hmac.compare_digest(mac.digest(), backup.seal):
            key.wipe()
            raise UserError(ErrorCode.BACKUP_DAMAGED)
    return key
