"""Text that an authority writes and a resident reads: nothing unseen makes it read as another."""

import re
import unicodedata

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
# A full stop, or what looks like one, right between a word and two letters; the ideographic one
# stands so between Chinese sentences, but not between Latin letters.
_LINK = re.compile(
    r"://|www\.|[@\uff20]|[\w-][.\u2024\ufe52\uff0e\uff61][^\W\d_]{2}|[a-z0-9-]\u3002[a-z]{2}",
    re.IGNORECASE,
)


def is_plain(text: str) -> bool:
    """Say whether a text shows what it says (README, section 1, "plain text")."""
    return PLAIN.fullmatch(text) is not None and not _SURROGATE.search(text)


def _is_read(character: str) -> bool:
    return character not in _UNREAD and not unicodedata.category(character).startswith("M")


def leads_elsewhere(text: str) -> bool:
    """Say whether a text holds a link, an address or a host's name, also with something unseen in it."""
    # With a letter before it an accent makes another one: a name so written is looked up all the same.
    return _LINK.search("".join(filter(_is_read, text))) is not None
