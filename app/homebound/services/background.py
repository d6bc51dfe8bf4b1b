"""Work that needs a thread but not the vault's: derivations, files, signatures."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

# One thread: what the resident asked for first comes first, and a second derivation would only
# double the memory it takes.
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")


def in_background(work: Callable[[], T]) -> Future[T]:
    """Run work off the main thread, after whatever was asked for before."""
    return _thread.submit(work)
