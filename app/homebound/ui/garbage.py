"""Garbage, looked for on the main thread alone, and only while that has nothing else to do.

Python by itself looks on whatever thread takes memory. A widget that is destroyed on another thread
than its own takes the program with it; and a key would wait.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, SignalInstance

_AT_THE_LATEST = 100  # turns of the younger after which all is gone through in any case


class Sweeper(QObject):
    """Looks whenever the event loop of this thread is about to wait.

    To go through all takes up to tens of milliseconds. A key might come meanwhile, but hardly just
    after another page was shown: `shown` tells of that. It is used each time: whatever the page took
    the place of is found there, or it waits, together with all that the page made, for a key.
    """

    def __init__(self, parent: QObject, shown: SignalInstance) -> None:
        super().__init__(parent)
        gc.disable()
        self._unhurried = False
        shown.connect(self._on_shown)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    def _on_shown(self) -> None:
        self._unhurried = True

    def _look(self) -> None:
        unhurried, self._unhurried = self._unhurried, False
        look(unhurried=unhurried)


def look(*, unhurried: bool = False) -> None:
    """Look for garbage where Python would; among all seldom, unless there is time for it."""
    counts, turns = gc.get_count(), gc.get_threshold()
    if unhurried or counts[2] > _AT_THE_LATEST:
        gc.collect()
    elif counts[1] > turns[1]:
        gc.collect(1)
    elif counts[0] > turns[0]:
        gc.collect(0)
