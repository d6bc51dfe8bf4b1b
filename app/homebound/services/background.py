"""Work that needs a thread but not the vault's: derivations, files, signatures."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


@cache
def _thread() -> "ThreadPoolExecutor":
    # Imported here: the first window needs no thread, and this brings the log with it.
    from concurrent.futures import ThreadPoolExecutor

    # One thread: what the resident asked for first comes first, and a second derivation would only
    # double the memory it takes.
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")


def in_background(work: Callable[[], T]) -> "Future[T]":
    """Run work off the main thread, after whatever was asked for before."""
    return _thread().submit(work)
