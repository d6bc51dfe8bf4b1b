"""Which language this computer shows: kept outside every record, for the pages before one is open."""

from pathlib import Path

from homebound.core.language import LANGUAGES, Language, language_of
from homebound.vault.computer import keep_language, read_computer


class Languages:
    """The language that was chosen on this computer."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def chosen(self) -> Language | None:
        """Give the language that was chosen, None where nobody has yet."""
        found = language_of(read_computer(self._home).language or "")
        return found if found in LANGUAGES else None

    def choose(self, language: Language) -> None:
        """Keep a choice. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
        keep_language(self._home, language.code)
