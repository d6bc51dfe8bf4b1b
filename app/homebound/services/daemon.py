"""Work that waits for a network: a thread of its own, which the end of the program need not await."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def in_daemon(name: str, work: Callable[[], T]) -> Future[T]:
    """Run work on a daemon thread: a name that is being looked up would hold up the program's end."""
    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it comes out of the future
            done.set_exception(error)

    Thread(target=run, name=name, daemon=True).start()
    return done
