"""Texts as a page has room for them."""

import re
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QLocale

from homebound.ui.direction import isolated, runs_left

_LONGEST_PIECE = 20
_SCHEME = re.compile("^https?://")
_LONG = re.compile(rf"\S{{{_LONGEST_PIECE}}}(?=\S)")


def in_a_row(sentences: Iterable[str]) -> str:
    """Write sentences one after the other, without those that are empty.

    The full stop of Chinese brings its own room.
    """
    between = "" if QLocale().language() is QLocale.Language.Chinese else " "
    return between.join(filter(None, sentences))


def authority_text(address: str) -> str:
    """Name an authority by its address (a URL or a host) in a sentence, everywhere the same way."""
    return isolated(breakable(_SCHEME.sub("", address)))


def file_text(name: str) -> str:
    """Name a file in a sentence: what runs from left to right in it stays in its order."""
    words = groupby(breakable(name).split(" "), runs_left)
    return " ".join(isolated(" ".join(group)) for _, group in words)


def breakable(text: str) -> str:
    """Give a text in which a line may also end inside a word that is longer than any word is."""
    return _LONG.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)
