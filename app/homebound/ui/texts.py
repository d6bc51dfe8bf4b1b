"""Texts as a page has room for them."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale

_LONGEST_PIECE = 20
_LONG = re.compile(rf"\S{{{_LONGEST_PIECE}}}(?=\S)")


def in_a_row(sentences: Iterable[str]) -> str:
    """Write sentences one after the other, without those that are empty.

    The full stop of Chinese brings its own room.
    """
    between = "" if QLocale().language() is QLocale.Language.Chinese else " "
    return between.join(filter(None, sentences))


def breakable(text: str) -> str:
    """Give a text in which a line may also end inside a word that is longer than any word is."""
    return _LONG.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)
