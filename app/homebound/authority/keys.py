"""Secret keys as files: one line of base64url, 0600 in a folder 0700."""

import errno
import os
from pathlib import Path

from homebound.authority.errors import OperatorError
from homebound.protocol.strict import Malformed, decode_base64url, encode_base64url

KEY_BYTES = 32
_MAX_KEY_FILE = 64  # bytes


def make_private_folder(path: Path) -> None:
    """Make a folder that only its owner can enter."""
    path.mkdir(mode=0o700)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that was not there, readable by its owner alone, and wait until it is kept.

    Raises FileExistsError.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def read_file(path: Path, most: int) -> bytes:
    """Read a file of at most so many bytes. Raises OSError, for a longer one as well.

    A pipe or a device, which might never end, is not opened.
    """
    if not path.is_file():
        raise OSError(errno.EINVAL, "not a file")
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, "too large")
    return data


def write_key(path: Path, secret: bytes) -> None:
    """Write a secret of 32 bytes into a new file."""
    write_new(path, encode_base64url(secret).encode("ascii") + b"\n")


def read_key(path: Path) -> bytes:
    """Read a secret of 32 bytes. Raises OperatorError where there is none."""
    try:
        text = read_file(path, _MAX_KEY_FILE).decode("ascii").removesuffix("\n")
        return decode_base64url(text, length=KEY_BYTES)
    except (OSError, UnicodeDecodeError, Malformed) as error:
        raise OperatorError(f"{path.name} of the authority's folder cannot be read.") from error


def replace_file(path: Path, data: bytes) -> None:
    """Put a file in the place of another, so that a crash leaves one of the two whole."""
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    write_new(beside, data)
    beside.replace(path)
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
