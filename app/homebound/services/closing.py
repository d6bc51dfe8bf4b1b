"""Whether to go on in the background when the window is closed and there is no tray to show it.

Kept for the computer in `closing.json` in the data folder: nobody may be unlocked when it is asked.
"""

from contextlib import suppress
from pathlib import Path

from homebound.vault.failures import user_errors
from homebound.vault.files import make_private_folder, read_file, replace_file

_FORMS = {b'{"format":1,"stays":true}': True, b'{"format":1,"stays":false}': False}


class Closing:
    """What the resident answered."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._path = home / "closing.json"

    def stays(self) -> bool | None:
        """Say whether the app goes on; None where nobody has answered."""
        with suppress(OSError):
            return _FORMS.get(read_file(self._path, 64))
        return None

    def choose(self, stays: bool) -> None:
        """Keep an answer. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
        data = next(form for form, answer in _FORMS.items() if answer is stays)
        with user_errors():
            make_private_folder(self._home)
            replace_file(self._path, data)
