"""What a resident typed to show that a profile is theirs: a passphrase or a recovery code."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.recovery_code import parse_recovery_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from homebound.vault.keyslots import DataKey, Secret

T = TypeVar("T")


def try_typed(typed: str, attempt: "Callable[[Secret], T]") -> T:
    """Try what was typed as a passphrase and, where it reads as a recovery code, as that first.

    Raises UserError: PASSPHRASE_WRONG or RECOVERY_CODE_WRONG, and whatever else the attempt raises.
    """
    from homebound.vault.keyslots import Passphrase

    try:
        code = parse_recovery_code(typed)
    except UserError:
        return attempt(Passphrase(typed))
    try:
        return attempt(code)
    except UserError as error:
        if error.code is not ErrorCode.RECOVERY_CODE_WRONG:
            raise
        wrong = error
    try:
        return attempt(Passphrase(typed))  # somebody's passphrase may look like a code
    except UserError as other:
        raise (wrong if other.code is ErrorCode.PASSPHRASE_WRONG else other) from None


def unlock_typed(folder: Path, typed: str) -> "DataKey":
    """Give the data key of a profile by a passphrase or a recovery code."""
    from homebound.vault import keyslots

    return try_typed(typed, lambda secret: keyslots.unlock(folder, secret))


def opens(folder: Path, typed: str) -> None:
    """Raise UserError (PASSPHRASE_WRONG, RECOVERY_CODE_WRONG) unless it opens the profile."""
    unlock_typed(folder, typed).wipe()
