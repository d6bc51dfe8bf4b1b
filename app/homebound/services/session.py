"""An unlocked profile: the vault's thread, its key, and whose quarantine it keeps."""

import sys
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from homebound.core.person import Person
from homebound.services.clock import Clock
from homebound.services.clock_watch import ClockWatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from homebound.vault.keyslots import DataKey
    from homebound.vault.worker import VaultThread


class UnderWay:
    """What a lock breaks off: the way to end each request whose answer nobody will be shown."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._ended = False
        self._ends: set[Callable[[], None]] = set()

    def begin(self, end: "Callable[[], None]") -> None:
        """Note a request; `end` is called at the lock, at once after it, on whatever thread."""
        with self._lock:
            if not self._ended:
                self._ends.add(end)
                return
        end()

    def finish(self, end: "Callable[[], None]") -> None:
        """Forget a request that has its answer, or none."""
        with self._lock:
            self._ends.discard(end)

    def end(self) -> None:
        """End every request that is under way, and any that comes."""
        with self._lock:
            self._ended = True
            ends, self._ends = self._ends, set()
        for one in ends:
            one()


@dataclass(frozen=True)
class Session:
    """What exists between unlock and lock. `lock` ends it; nothing of it is used after that.

    `people` are all whose quarantine the profile keeps, `person` the one whose turn it is.
    """

    folder: Path
    name: str = field(repr=False)
    country: str
    person: Person
    people: tuple[Person, ...]
    key: "DataKey" = field(repr=False)
    vault: "VaultThread" = field(repr=False)
    clock: Clock = field(repr=False)
    has_recovery_code: bool = True
    has_keyring: bool = False
    watch: ClockWatch | None = field(default=None, repr=False)
    under_way: UnderWay = field(default_factory=UnderWay, repr=False)

    def expected(self, now: datetime) -> datetime | None:
        """Give the time that it should be by a clock that nobody can set, where there is one."""
        return None if self.watch is None else self.watch.expected(now)

    def latest(self, now: datetime) -> datetime:
        """Give the time at which nothing that has come is refused: a clock set back counts for nothing."""
        return now if self.watch is None else self.watch.latest(now)

    def of(self, person_id: str) -> "Session":
        """Give the same session for another of its people, or this one for a person who has gone."""
        found = next((one for one in self.people if one.id == person_id), self.person)
        return replace(self, person=found)

    def lock(self) -> "Future[None]":
        """Finish what was handed to the vault, close it, forget its key, and break off questions."""
        closed = self.vault.close()
        self.under_way.end()
        # The thread may still be about to open the vault with it.
        key = self.key  # alone: the future lives on, and the session with its names must not
        closed.add_done_callback(lambda _: key.wipe())
        closed.add_done_callback(lambda _: _forget())
        return closed


def _forget() -> None:
    """Forget what was read of orders; only of what was loaded, since a lock should wait for nothing."""
    for name in ("homebound.services.consenting", "homebound.services.forms"):
        if (module := sys.modules.get(name)) is not None:
            module.forget()
