"""When to send: after a check-in, at unlock, when the next try is due, and while locked."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from homebound.core.errors import UserError
from homebound.services.clock import Clock
from homebound.services.delivery import Delivered, Delivery
from homebound.services.session import Session
from homebound.ui.jobs import run_job

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from homebound.services.sealed import Brought, LockedDelivery, Sealed

_SHORTEST = 200
_LONGEST = 10 * 60 * 1000


class Courier(QObject):
    """Runs a session's delivery off the main thread. Signal `delivered` when it tried.

    `brought` is what came while the profile was locked.
    """

    delivered = Signal()

    def __init__(
        self, parent: QObject, session: Session, brought: "Iterable[Brought]" = ()
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._delivery = Delivery(session, brought=brought)
        self._work: Future[Delivered] | None = None
        self._asked_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hurry)

    def hurry(self) -> None:
        """Send now what is due; a call while it is under way has it look once more."""
        if self._work is not None and not self._work.done():
            self._asked_again = True
            return
        # Whatever becomes of this run, even a bug, there is another.
        self._timer.start(_LONGEST)
        self._work = self._delivery.run()
        run_job(self, self._work, self._on_done, self._on_error)

    def stop(self) -> None:
        """End; what waits is sent after the next unlock."""
        self._timer.stop()
        self._delivery.stop()

    def leave(self) -> "Future[tuple[Sealed, ...]]":
        """End, and give what may go out while the profile is locked."""
        self._timer.stop()
        return self._delivery.leave()

    def _on_done(self, done: Delivered) -> None:
        if done.next_try is None:
            self._timer.stop()
        else:
            self._timer.start(_wait(done.next_try, self._session.clock))
        if done.tried or done.answered:
            self.delivered.emit()
        if self._asked_again:
            self._asked_again = False
            self.hurry()

    def _on_error(self, _: UserError) -> None:
        """Leave it to the next run: the vault could not keep something, and says so elsewhere."""


class LockedCourier(QObject):
    """Sends what was sealed before a lock, until its profile is unlocked again."""

    def __init__(self, parent: QObject, clock: Clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self._delivery: LockedDelivery | None = None
        self._open: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    def expect(self, sealed: "Future[tuple[Sealed, ...]]") -> None:
        """Take over what the open profile leaves, which is being locked, once the vault has given it."""
        self._open = None
        # A vault that fails here leaves nothing: it is sent after the next unlock.
        run_job(self, sealed, self._take, lambda _: None)

    def collect(self, folder: Path) -> "tuple[Brought, ...]":
        """Give what came for a profile that is unlocked now, and send nothing more for it."""
        self._open = folder
        return () if self._delivery is None else self._delivery.collect(folder)

    def _take(self, sealed: "tuple[Sealed, ...]") -> None:
        # Who is back already may think otherwise by now about what is shared.
        if not sealed or any(one.folder == self._open for one in sealed):
            return
        if self._delivery is None:
            from homebound.services.sealed import LockedDelivery

            self._delivery = LockedDelivery(self._clock)
        self._delivery.take(sealed)
        self._run()

    def _run(self) -> None:
        if self._delivery is not None:
            self._timer.start(_LONGEST)
            run_job(self, self._delivery.run(), self._on_done, lambda _: None)

    def _on_done(self, next_try: datetime | None) -> None:
        if next_try is None:
            self._timer.stop()
        else:
            self._timer.start(_wait(next_try, self._clock))


def _wait(until: datetime, clock: Clock) -> int:
    """Give the milliseconds to wait, in pieces, so that a suspended computer or a changed clock is
    noticed."""
    wait = (until - clock.now()).total_seconds() * 1000
    return max(_SHORTEST, min(int(wait), _LONGEST))
