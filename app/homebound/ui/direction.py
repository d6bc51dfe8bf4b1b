"""Numbers, codes and Latin words where all else runs from right to left."""

import unicodedata

from PySide6.QtGui import QGuiApplication

_RIGHT_TO_LEFT = ("R", "AL")
_STRONG = ("L", *_RIGHT_TO_LEFT)


def runs_left(text: str) -> bool:
    """Say whether a text has nothing that runs from right to left."""
    return not any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT for one in text)


def _begins_left(line: str) -> bool:
    return next(kind for one in line if (kind := unicodedata.bidirectional(one)) in _STRONG) == "L"


def from_the_right(text: str) -> str:
    """Have each line of a sentence run from the right, also where a Latin name begins it.

    Qt takes the direction of a line from its first letter, whatever the language is.
    """
    return "\n".join(
        line if runs_left(line) or not _begins_left(line) else f"\N{RIGHT-TO-LEFT MARK}{line}"
        for line in text.split("\n")
    )


def isolated(text: str) -> str:
    """Keep a telephone number, a code, °C or 100 % in its order inside a sentence of another.

    Without it “+998 71 200” would be read as “200 71 998+”.
    """
    if not text or not QGuiApplication.isRightToLeft() or not runs_left(text):
        return text
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def telephone_number(number: str) -> str:
    """Keep a telephone number on one line and in its order, inside a sentence of any language."""
    return isolated(number.replace(" ", "\N{NO-BREAK SPACE}"))
