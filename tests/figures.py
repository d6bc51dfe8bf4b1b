"""How much the fault tests do, a little or all of it, and what they found.

`packaging/bench faults` asks for all of it and prints the figures.
"""

import os
from pathlib import Path

_FULL = "HOMEBOUND_FULL_FAULTS"
_FILE = "HOMEBOUND_FIGURES"


def amount(little: int, full: int) -> int:
    """Give how often to do something: a little in every run of the tests, else all of it."""
    return full if os.environ.get(_FULL) else little


def note(figure: str) -> None:
    """Note a figure for the end of the run, where somebody asked for it."""
    if file := os.environ.get(_FILE):
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.write(f"{figure}\n")
