"""What can be searched for: derived from the entries, inside the vault, caught up when asked.

Nothing else has to know of it: whatever makes a new vault (salvage, erasing) begins with an empty
index, which therefore never holds a word of what was erased.
"""

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

TABLE = "search"
# The tables that FTS5 makes for one of its own.
TABLES = (TABLE, *(f"{TABLE}_{part}" for part in ("data", "idx", "content", "docsize", "config")))
MAX_WORDS = 10
MAX_CHARACTERS = 1000
_MOST = 200
# What keyboards and haste put for one another: the dotless i of Turkish; in Arabic the end of a
# feminine word and the two forms of ya, with the letters of Persian and Urdu for them and for kaf.
_ALIKE = dict(zip("ıةىیک", "iهييك", strict=True))
_TATWEEL = "\N{ARABIC TATWEEL}"


class _Plain(dict[int, str]):
    """Gives each sign as it is compared, and keeps it: a record has few different ones."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = self._plain(chr(code))
        return plain

    @staticmethod
    def _plain(sign: str) -> str:
        if unicodedata.combining(sign) or sign == _TATWEEL or unicodedata.category(sign) == "Cf":
            return ""
        digit = unicodedata.decimal(sign, None)
        return _ALIKE.get(sign, sign) if digit is None else str(digit)


_PLAIN = _Plain()


def fold(text: str) -> str:
    """Give a text as it is compared: without case, marks and width, in any script, digits as 0 to 9."""
    writable = text.encode(errors="ignore").decode()  # half a character can be typed, not kept
    apart = unicodedata.normalize("NFKD", writable.casefold())
    return apart.translate(_PLAIN)


def highest(db: "Database") -> int:
    """Give the number of the last entry that is in the index, 0 for none."""
    [number] = db.execute(f"SELECT coalesce(max(rowid), 0) FROM {TABLE}").fetchone()  # noqa: S608
    return int(number)


def add(db: "Database", texts: "Sequence[tuple[int, str]]") -> None:
    """Put the texts of entries into the index, in one transaction."""
    with db.atomic():
        db.conn.executemany(
            f"INSERT INTO {TABLE} (rowid, text) VALUES (?, ?)",  # noqa: S608 - a constant
            [(number, fold(text)) for number, text in texts],
        )


def find(db: "Database", person_id: str, words: str) -> tuple[int, ...]:
    """Give the numbers of a person's entries that have all the words, the latest first, at most 200.

    Parts of words count. Nothing but spaces finds nothing.
    """
    # SQLite refuses longer patterns, and whoever looks for so much looks for nothing.
    parts = fold(words)[:MAX_CHARACTERS].split()[:MAX_WORDS]
    if not parts:
        return ()
    # From three characters on the trigrams find it; below, a scan does.
    where = " AND ".join(["text LIKE ? ESCAPE '!'"] * len(parts))
    rows = db.execute(
        f"SELECT number FROM {TABLE} JOIN entries ON number = {TABLE}.rowid"  # noqa: S608
        f" WHERE person = ? AND {where} ORDER BY number DESC LIMIT {_MOST}",
        [person_id, *(f"%{_escaped(part)}%" for part in parts)],
    )
    return tuple(number for (number,) in rows)


def _escaped(part: str) -> str:
    for sign in "!%_":
        part = part.replace(sign, f"!{sign}")
    return part
