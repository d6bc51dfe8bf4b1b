"""Sentences beside each other."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale


def in_a_row(sentences: Iterable[str]) -> str:
    """Write sentences one after the other, without those that are empty.

    The full stop of Chinese brings its own room.
    """
    between = "" if QLocale().language() is QLocale.Language.Chinese else " "
    return between.join(filter(None, sentences))
