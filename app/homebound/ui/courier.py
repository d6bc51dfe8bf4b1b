"""When to send: after a check-in, at unlock, and when the next try is due."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from homebound.core.errors import UserError
from homebound.services.delivery import Delivered, Delivery
from homebound.services.session import Session
from homebound.ui.jobs import run_job

if TYPE_CHECKING:
    from concurrent.futures import Future

_SHORTEST = 200
_LONGEST = 10 * 60 * 1000


class Courier(QObject):
    """Runs a session's delivery off the main thread. Signal `delivered` when it tried."""

    delivered = Signal()

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._delivery = Delivery(session)
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

    def _on_done(self, done: Delivered) -> None:
        if done.next_try is None:
            self._timer.stop()
        else:
            # Cut into pieces, so that a suspended computer or a changed clock is noticed.
            wait = (done.next_try - self._session.clock.now()).total_seconds() * 1000
            self._timer.start(max(_SHORTEST, min(int(wait), _LONGEST)))
        if done.tried:
            self.delivered.emit()
        if self._asked_again:
            self._asked_again = False
            self.hurry()

    def _on_error(self, _: UserError) -> None:
        """Leave it to the next run: the vault could not keep something, and says so elsewhere."""
