"""The profiles under a data folder: `profiles/<random id>/{keyslots.json,keyslots.copy.json,vault.db}`.

A folder is made whole under a name that is not listed and then renamed; one that goes is renamed
first and then emptied, keyslots first. One that takes the place of another, because its vault got
a new key, names that in the file `replaces` until the other is gone: the renaming of the new folder
is the instant from which the old one does not count, whenever a crash comes.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.failures import user_errors
from homebound.vault.files import (
    create_private_file,
    make_private_folder,
    one_at_a_time,
    read_file,
    sync_folder,
)
from homebound.vault.header import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from homebound.vault.header import Header, KdfCost
    from homebound.vault.keyslots import DataKey, Passphrase

_UNFINISHED = ".new-"
_GONE = ".gone-"
_REPLACES = "replaces"
_ID_BYTES = 16
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class FoundProfile:
    """A profile's folder with its header, or with what is wrong with the header."""

    folder: Path
    header: "Header | None"
    problem: ErrorCode | None = None

    @property
    def changed(self) -> datetime | None:
        """Say when anything was last written into its vault, as its file tells everybody."""
        try:
            return datetime.fromtimestamp(vault_path(self.folder).stat().st_mtime, UTC)
        except OSError:
            return None


def _all_profiles(home: Path) -> Path:
    return home / "profiles"


def vault_path(folder: Path) -> Path:
    """Give the place of the vault file in a profile's folder."""
    return folder / "vault.db"


def profile_id(unfinished: Path) -> str:
    """Give the random id under which an unfinished folder will settle."""
    return unfinished.name.removeprefix(_UNFINISHED)


def _look_at(folder: Path) -> FoundProfile:
    if folder.is_symlink():
        return FoundProfile(folder, None, ErrorCode.VAULT_IS_LINK)
    try:
        return FoundProfile(folder, load(folder)[0])
    except UserError as error:
        return FoundProfile(folder, None, error.code)


def list_profiles(home: Path) -> tuple[FoundProfile, ...]:
    """Give the profiles under a data folder by name, the damaged ones last.

    Raises UserError (FILE_NOT_READABLE) only where the folder itself cannot be read.
    """
    with user_errors(denied=ErrorCode.FILE_NOT_READABLE):
        try:
            folders = [
                folder
                for folder in _all_profiles(home).iterdir()
                if folder.is_dir() and not folder.name.startswith(".")
            ]
        except FileNotFoundError:
            return ()
    replaced = {_replaced_by(folder) for folder in folders}
    found = [_look_at(folder) for folder in folders if folder not in replaced]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                one.header is None,
                one.header.name.casefold() if one.header else "",
                one.folder.name,
            ),
        )
    )


@contextmanager
def unfinished_folder(home: Path) -> Iterator[Path]:
    """Lend a new folder that is never listed; unless it settles, it goes at the end.

    What an earlier crash left half-made goes too. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    parent = _all_profiles(home)
    from secrets import token_hex  # 3 ms of a start, which makes no folder

    folder = parent / (_UNFINISHED + token_hex(_ID_BYTES))
    with user_errors():
        make_private_folder(parent)
        with one_at_a_time(parent):
            for leftover in parent.glob(f"{_UNFINISHED}*"):
                shutil.rmtree(leftover)
            folder.mkdir(mode=0o700)
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)


def settle(unfinished: Path, replaces: Path | None = None) -> Path:
    """Make an unfinished folder a profile, in place of another from this instant on.

    The other's files go with `erase_replaced`, once nothing has its vault open.
    """
    with user_errors():
        if replaces is not None:
            create_private_file(unfinished / _REPLACES, replaces.name.encode())
        sync_folder(unfinished)
        folder = unfinished.parent / profile_id(unfinished)
        unfinished.rename(folder)
        sync_folder(folder.parent)
    return folder


def _replaced_by(folder: Path) -> Path | None:
    try:
        name = read_file(folder / _REPLACES, 2 * _ID_BYTES).decode()
        load(folder)
    except (OSError, ValueError, UserError):
        return None
    return folder.parent / name if _ID.fullmatch(name) else None


def erase_replaced(folder: Path) -> None:
    """Erase the profile that this one took the place of. Raises UserError as `erase` does."""
    replaced = _replaced_by(folder)
    if replaced is not None:
        with user_errors():
            if replaced.is_dir():
                erase(replaced)
            (folder / _REPLACES).unlink()
            sync_folder(folder)


def erase(folder: Path) -> None:
    """Erase a profile that is not open: its keyslots first, then its files.

    A crash on the way leaves it unlisted, to be finished by `finish_erasures`. Raises UserError:
    VAULT_MISSING, FOLDER_NOT_WRITABLE, DISK_ERROR.
    """
    gone = folder.with_name(_GONE + folder.name)
    with user_errors():
        folder.rename(gone)
        sync_folder(folder.parent)
        _destroy(gone)


def _destroy(gone: Path) -> None:
    from homebound.vault import keyslots

    keyslots.destroy(gone)
    shutil.rmtree(gone)
    sync_folder(gone.parent)


def finish_erasures(home: Path) -> None:
    """Finish every erasure that a crash interrupted. Raises UserError as `erase` does."""
    parent = _all_profiles(home)
    with user_errors():
        for gone in parent.glob(f"{_GONE}*"):
            _destroy(gone)
        for marker in parent.glob(f"[!.]*/{_REPLACES}"):
            erase_replaced(marker.parent)


def create_profile(
    home: Path,
    *,
    name: str,
    language: str,
    passphrase: "Passphrase",
    cost: "KdfCost",
    fill: "Callable[[Database], None]",
) -> tuple[Path, "DataKey"]:
    """Make a profile, with the first rows that `fill` writes, wholly or not at all.

    Gives its folder and data key. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    from homebound.vault import database, keyslots

    with unfinished_folder(home) as unfinished:
        key = keyslots.create(
            unfinished,
            profile=profile_id(unfinished),
            name=name,
            language=language,
            passphrase=passphrase,
            cost=cost,
        )
        db = database.create(vault_path(unfinished), key)
        try:
            with db.atomic():
                fill(db)
        finally:
            database.close(db)
        folder = settle(unfinished)
    return folder, key
