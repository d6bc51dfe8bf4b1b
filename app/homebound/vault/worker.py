"""The one thread that owns the connection to the vault."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.failures import user_errors
from homebound.vault.health import refuse_damaged

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
        self._opened: Future[Database] = self._pool.submit(open_vault)
        self._closed: Future[None] | None = None

    def submit(self, job: "Callable[[Database], T]") -> Future[T]:
        """Do a job after those before it; UserError comes out of its future, and so do bugs.

        Raises RuntimeError after `close`.
        """
        return self._pool.submit(self._run, job)

    def exchange(self, job: "Callable[[Database], Database]") -> Future[None]:
        """Do a job that gives another open vault, or the same: every job after it gets that one.

        Where it fails, the jobs after it go on with the vault that was open before.
        """
        return self._pool.submit(self._exchange, job)

    def close(self) -> Future[None]:
        """Finish the jobs that wait, close the vault and end the thread; a second call is the same."""
        if self._closed is None:
            self._closed = self._pool.submit(self._close)
            self._pool.shutdown(wait=False)
        return self._closed

    def _run(self, job: "Callable[[Database], T]") -> T:
        from homebound.vault import database

        db = self._opened.result()
        try:
            with user_errors():
                database.refuse_gone(db)
                result = job(db)
                database.refuse_gone(db)
                refuse_damaged(db)
        except UserError as error:
            if error.code is ErrorCode.VAULT_DAMAGED:
                self._reopen(db)
            raise
        return result

    def _reopen(self, db: "Database") -> None:
        # So that one bad page keeps nobody from recording the next check-in.
        from homebound.vault import database

        self._opened = Future()
        try:
            self._opened.set_result(database.reopen(db))
        except UserError as error:
            self._opened.set_exception(error)

    def _exchange(self, job: "Callable[[Database], Database]") -> None:
        from homebound.vault import database

        with user_errors():
            before = self._opened.result()
            self._opened = Future()
            try:
                self._opened.set_result(job(before))
            except BaseException:
                self._opened.set_result(before)
                raise
        if self._opened.result() is not before:
            with suppress(UserError):  # a vault that the other one stands for
                database.close(before)

    def _close(self) -> None:
        if self._opened.exception() is None:
            from homebound.vault import database

            database.close(self._opened.result())
