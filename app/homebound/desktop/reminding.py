"""Wait for the next reminder."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from homebound.services.clock import Clock
from homebound.services.reminders import (
    Kind,
    Known,
    Reminder,
    is_awaited,
    next_bound,
    next_reminder,
)

# Between two looks: Qt's timers stand still while suspended, and know nothing of a clock that is set.
_LONGEST = timedelta(minutes=5)


class Reminding(QObject):
    """Works out from what is known of each profile what is due, and waits for what comes.

    Signals: `due` carries a Kind; `awaited`, at each look, whether a check-in is awaited now.
    """

    due = Signal(object)
    awaited = Signal(bool)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._known: dict[Path, Known] = {}
        self._said: set[Reminder] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self, known: Mapping[Path, Known]) -> None:
        """Begin with what is known of the profiles, by their folders, while all are locked."""
        self._known = {**known, **self._known}
        self.look()

    def learn(self, folder: Path, known: Known) -> None:
        """Take in what is known of a profile that is open."""
        # Whoever is here needs no reminder to unlock.
        self._known = {one: old for one, old in self._known.items() if old.spans is not None}
        self._known[folder] = known
        self.look()

    @property
    def wanted(self) -> bool:
        """Say whether there is a profile that wants to be reminded."""
        return any(one.choices.on for one in self._present())

    def look(self) -> None:
        """Say what is due, once, and wait for what comes next."""
        known, now, zone = self._present(), self._clock.now(), ZoneInfo(self._clock.zone())
        kinds: list[Kind] = []
        while (found := next_reminder(known, zone, now, self._said)) and found[0] <= now:
            self._said.add(found[1])
            kinds.append(found[1].kind)
        if Kind.CLOSES in kinds and Kind.OPENS in kinds:
            kinds.remove(Kind.OPENS)  # of two people; one sentence is enough
        bounds = [found[0]] if found else []
        if (bound := next_bound(known, now)) is not None:
            bounds.append(bound)
        if bounds:
            wait = min(min(bounds) - now, _LONGEST)
            self._timer.start(int(wait / timedelta(milliseconds=1)) + 1)
        else:
            self._timer.stop()
        self.awaited.emit(is_awaited(known, now))
        for kind in dict.fromkeys(kinds):
            self.due.emit(kind)

    def _present(self) -> tuple[Known, ...]:
        """Give what is known of the profiles that are still there."""
        return tuple(known for folder, known in self._known.items() if folder.is_dir())
