"""Several processes that serve one port, and the one above them that keeps them running."""

import os
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

from homebound.authority.errors import OperatorError
from homebound.authority.logs import LOGGER, log_event

PAUSE_SECONDS = 1.0  # before a process that ended at once is begun anew

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class _Workers:
    """The processes that run, and whether they are to stop."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._since: dict[int, float] = {}
        self._stopping = threading.Event()
        # Nothing is ever written: whoever reads learns that the process above is gone.
        self._alive, self._above = os.pipe()

    def run(self, count: int) -> None:
        for number in _SIGNALS:
            signal.signal(number, self._stop)
        for _ in range(count):
            self._begin()
        while self._since:
            pid, status = os.wait()
            lived = time.monotonic() - self._since.pop(pid)
            if not self._stopping.is_set():
                log_event("worker ended", status=os.waitstatus_to_exitcode(status))
                if lived < PAUSE_SECONDS:
                    time.sleep(PAUSE_SECONDS)
                self._begin()

    def _begin(self) -> None:
        if self._stopping.is_set():
            return
        pid = os.fork()
        if pid == 0:
            self._be_worker()
        self._since[pid] = time.monotonic()
        if self._stopping.is_set():  # asked for in between
            os.kill(pid, signal.SIGTERM)

    def _be_worker(self) -> NoReturn:
        status = 1
        try:
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            os.close(self._above)
            threading.Thread(target=self._end_with_the_process_above, daemon=True).start()
            self._work()
            status = 0
        except Exception:  # noqa: BLE001 - this process ends here, and nobody else would tell
            LOGGER.exception("worker failed")
        finally:
            os._exit(status)  # what the process above has still to do is not for this one

    def _end_with_the_process_above(self) -> None:
        os.read(self._alive, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping.set()
        for pid in self._since:
            os.kill(pid, signal.SIGTERM)


def run_workers(count: int, work: Callable[[], None]) -> None:
    """Run `work` in so many processes until told to stop; one that ends is begun anew.

    They end with this process, whatever ends it. Raises OperatorError where the system cannot.
    """
    if not hasattr(os, "fork"):
        raise OperatorError("This system runs one process only; leave --workers out.")
    _Workers(work).run(count)
