"""The profiles under a data folder: `profiles/<random id>/{keyslots.json,vault.db}`."""

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.failures import user_errors
from homebound.vault.files import make_private_folder, one_at_a_time, sync_folder
from homebound.vault.header import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from homebound.vault.header import Header, KdfCost
    from homebound.vault.keyslots import DataKey, Passphrase

_UNFINISHED = ".new-"
_ID_BYTES = 16


@dataclass(frozen=True)
class FoundProfile:
    """A profile's folder with its header, or with what is wrong with the header."""

    folder: Path
    header: "Header | None"
    problem: ErrorCode | None = None


def _all_profiles(home: Path) -> Path:
    return home / "profiles"


def vault_path(folder: Path) -> Path:
    """Give the place of the vault file in a profile's folder."""
    return folder / "vault.db"


def _look_at(folder: Path) -> FoundProfile:
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
    found = [_look_at(folder) for folder in folders]
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

    Gives its folder and data key. What an earlier crash left half-made is removed. Raises
    UserError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    from homebound.vault import database, keyslots

    parent = _all_profiles(home)
    profile = secrets.token_hex(_ID_BYTES)
    unfinished, folder = parent / (_UNFINISHED + profile), parent / profile
    with user_errors():
        make_private_folder(parent)
        with one_at_a_time(parent):
            for leftover in parent.glob(f"{_UNFINISHED}*"):
                shutil.rmtree(leftover)
            unfinished.mkdir(mode=0o700)
            try:
                key = keyslots.create(
                    unfinished,
                    profile=profile,
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
                sync_folder(unfinished)
                unfinished.rename(folder)
            except BaseException:
                shutil.rmtree(unfinished, ignore_errors=True)
                raise
            sync_folder(parent)
    return folder, key
