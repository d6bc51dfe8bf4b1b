"""The only way from the windows to another thread and back."""

import sys
from collections import deque
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from homebound.core.errors import Cancelled, UserError

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class _Postbox(QObject):
    """Carry the ends of jobs to the main thread.

    One for all jobs, and never deleted: an object that goes while another thread is still inside
    its signal takes the program with it.
    """

    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], None]] = deque()
        self.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def post(self, deliver: Callable[[], None]) -> None:
        """Have something done on the main thread; may be called on any."""
        self._waiting.append(deliver)
        self.arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        self._waiting.popleft()()


@cache
def _postbox() -> _Postbox:
    return _Postbox()


def run_job(
    parent: QObject,
    work: "Future[T]",
    on_done: Callable[[T], None],
    on_error: Callable[[UserError], None],
) -> None:
    """Hear on the main thread how work that runs elsewhere ended.

    `on_error` receives what the resident can do something about; Cancelled is dropped, and a bug
    goes to the excepthook. Nothing is called once `parent` is gone.
    """

    def deliver() -> None:
        if not shiboken6.isValid(parent):
            return
        error = work.exception()
        if error is None:
            on_done(work.result())
        elif isinstance(error, UserError):
            on_error(error)
        elif not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)

    postbox = _postbox()
    work.add_done_callback(lambda _: postbox.post(deliver))
