"""Files that the resident puts where they like."""

from pathlib import Path

from homebound.core.errors import ErrorCode
from homebound.services.session import Session
from homebound.vault import files
from homebound.vault.failures import user_errors


def save_file(path: Path, data: bytes, session: Session) -> None:
    """Write a file (mode 0600) outside the profiles, whole or not at all.

    Raises UserError: EXPORT_FOLDER_NOT_WRITABLE, CHOSEN_DISK_FULL, CHOSEN_DISK_ERROR.
    """
    with user_errors(ErrorCode.EXPORT_FOLDER_NOT_WRITABLE, elsewhere=True):
        files.refuse_within(path, session.folder.parent)
        files.replace_file(path, data)
