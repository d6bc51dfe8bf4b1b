"""The only way from the windows to another thread and back."""

import sys
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from homebound.core.errors import Cancelled, UserError

T = TypeVar("T")


class _Bridge(QObject):
    """Carry the end of a job to the main thread.

    A child of the page that asked: when the page goes, the queued signal goes with it.
    """

    ended = Signal()

    def __init__(self, parent: QObject, deliver: Callable[[], None]) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_ended(self) -> None:
        self.deleteLater()
        self._deliver()


def run_job(
    parent: QObject,
    work: Future[T],
    on_done: Callable[[T], None],
    on_error: Callable[[UserError], None],
) -> None:
    """Hear on the main thread how work that runs elsewhere ended.

    `on_error` receives what the resident can do something about; Cancelled is dropped, and a bug
    goes to the excepthook. Nothing is called once `parent` is gone.
    """

    def deliver() -> None:
        error = work.exception()
        if error is None:
            on_done(work.result())
        elif isinstance(error, UserError):
            on_error(error)
        elif not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)

    bridge = _Bridge(parent, deliver)

    def signal_end(_: Future[T]) -> None:
        try:
            bridge.ended.emit()
        except RuntimeError:  # the page went, and its bridge with it
            return

    work.add_done_callback(signal_end)
