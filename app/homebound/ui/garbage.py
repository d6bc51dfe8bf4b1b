"""Garbage, looked for on the main thread alone, and only while that has nothing else to do.

Python by itself looks on whatever thread takes memory. A widget that is destroyed on another thread
than its own takes the program with it; and a key would wait.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher


def look_while_idle() -> None:
    """Look from now on whenever the event loop of this thread is about to wait."""
    gc.disable()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(look)


def look() -> None:
    """Look for garbage where Python would: among the oldest that had its number of turns."""
    turns = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (had, most) in enumerate(turns) if had > most > 0]
    if due:
        gc.collect(due[-1])
