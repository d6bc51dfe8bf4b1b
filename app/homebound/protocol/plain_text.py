"""Text that an authority writes and a resident reads: nothing unseen makes it read as another."""

import re
import unicodedata
from collections.abc import Iterator

# Control characters but the line feed; what shows nothing and splits a word; the ends of lines and
# paragraphs; what turns the order of letters round (U+202A to U+202E, U+2066 to U+2069).
_UNSEEN = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc"
)
_MEANINGLESS = "\ue000-\uf8ff\U000e0000-\U0010fffd"  # private use, tags
# Arabic needs them beside numbers and Latin words; elsewhere they only move a full stop or a digit.
_MARKS = "\u061c\u200e\u200f"
_NOT_FROM_THE_RIGHT = (
    "[^\n\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# A line with a mark in it and nothing that runs from the right.
_MARKED = rf"{_NOT_FROM_THE_RIGHT}*[{_MARKS}]{_NOT_FROM_THE_RIGHT}*(?:\n|$)"
# The large classes stand in what looks ahead: whoever makes texts from this need not list them.
PLAIN = re.compile(rf"(?!(?:[\s\S]*\n)?{_MARKED})(?![\s\S]*[{_MEANINGLESS}])[^{_UNSEEN}]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
# What is left out between the letters of a word as the eye reads it, beside what combines with them.
_UNREAD = frozenset(f"{_MARKS}\u200c\u200d")
_SYMBOL = "\ufffd"  # stands for any: names of hosts may have some, but not end in them
# What looks like a full stop (Unicode's confusables of U+002E and U+00B7), which stands so between
# the letters of other scripts, but not between Latin ones. Catalan writes a dot between two l's.
_STOPS = (
    r"(?:(?<!l)\u00b7|\u00b7(?!l)|[\u0660\u06f0\u0701\u0702\u1427\u16eb\u2022\u2027\u2219\u22c5"
    r"\u2e31\u2e33\u3002\u30fb\ua4f8\ua60e\ua78f\U00010101\U00010a50])"
)
_BYTE = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})"
_LINK = re.compile(
    r"://|www\.|@"
    rf"|[\w{_SYMBOL}-]\.[^\W\d_]{{2}}"  # a word, and two letters right behind
    rf"|[a-z0-9-]{_STOPS}[a-z]{{2}}"
    rf"|(?<![0-9])(?<![0-9][.\u3002]){_BYTE}(?:[.\u3002]{_BYTE}){{3}}(?![.\u3002]?[0-9])"
    r"|::|(?:[0-9a-f]{1,4}:){7}[0-9a-f]",
    re.IGNORECASE,
)


def is_plain(text: str) -> bool:
    """Say whether a text shows what it says (README, section 1, "plain text")."""
    return PLAIN.fullmatch(text) is not None and not _SURROGATE.search(text)


def _as_read(text: str) -> Iterator[str]:
    # As a browser would: the same letters in another width, circle or ligature are these letters.
    for character in unicodedata.normalize("NFKC", text):
        category = unicodedata.category(character)
        # With a letter before it an accent makes another one: a name so written is looked up too.
        if character not in _UNREAD and not category.startswith("M"):
            yield _SYMBOL if category in ("So", "Sk") else character


def leads_elsewhere(text: str) -> bool:
    """Say whether a text holds a link, an address or a host's name (README, section 16)."""
    return _LINK.search("".join(_as_read(text))) is not None
