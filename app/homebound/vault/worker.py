"""The one thread that owns the connection to the vault."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from homebound.vault.failures import user_errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

T = TypeVar("T")


class VaultThread:
    """A thread that opens a vault at once, does jobs one after another, and closes it.

    `open_vault` runs on the thread, so that what it imports costs the window nothing. Where it
    fails, every job's future carries its exception. Made, used and closed by one other thread.
    """

    def __init__(self, open_vault: "Callable[[], Database]") -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._opened = self._pool.submit(open_vault)
        self._closed: Future[None] | None = None

    def submit(self, job: "Callable[[Database], T]") -> Future[T]:
        """Do a job after those before it; UserError comes out of its future, and so do bugs.

        Raises RuntimeError after `close`.
        """
        return self._pool.submit(self._run, job)

    def close(self) -> Future[None]:
        """Finish the jobs that wait, close the vault and end the thread; a second call is the same."""
        if self._closed is None:
            self._closed = self._pool.submit(self._close)
            self._pool.shutdown(wait=False)
        return self._closed

    def _run(self, job: "Callable[[Database], T]") -> T:
        with user_errors():
            return job(self._opened.result())

    def _close(self) -> None:
        if self._opened.exception() is None:
            from homebound.vault import database

            database.close(self._opened.result())
