"""Work that arrives at once, done at once: what it costs to begin and to end is shared."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Generic, TypeVar

MOST = 128

Item = TypeVar("Item")
Result = TypeVar("Result")


class Gathering(Generic[Item, Result]):
    """A queue before work that is best done for many items together, one batch after another.

    A batch leaves when the one before it is back or has been away for `patience` seconds, at the
    earliest `seconds` after its first item came. `work` runs in the executor and gives a result, or
    what went wrong, for each item.
    """

    def __init__(
        self,
        work: Callable[[Sequence[Item]], Sequence[Result | Exception]],
        executor: Executor,
        seconds: float,
        patience: float,
    ) -> None:
        self._work = work
        self._executor = executor
        self._seconds = seconds
        self._patience = patience
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._gone = False
        self._turn = 0  # whose coming back lets the next leave

    async def put(self, item: Item) -> Result:
        """Have an item worked on; give its result or raise what went wrong with it."""
        loop = asyncio.get_running_loop()
        result: asyncio.Future[Result] = loop.create_future()
        self._waiting.append((item, result))
        if not self._gone:
            self._gone = True
            loop.call_later(self._seconds, self._leave)
        return await result

    def _leave(self) -> None:
        batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        items = [item for item, _ in batch]
        loop = asyncio.get_running_loop()
        # Of the orders in it one may be held elsewhere; the others' next messages are not.
        late = loop.call_later(self._patience, self._go_on, self._turn)
        done = loop.run_in_executor(self._executor, self._work, items)
        results = [result for _, result in batch]
        done.add_done_callback(partial(self._back, self._turn, late, results))

    def _back(
        self,
        turn: int,
        late: asyncio.TimerHandle,
        results: Sequence[asyncio.Future[Result]],
        done: asyncio.Future[Sequence[Result | Exception]],
    ) -> None:
        error = done.exception()
        found = [error] * len(results) if error is not None else done.result()
        for result, outcome in zip(results, found, strict=True):
            if result.done():
                continue  # whoever waited for it is gone
            if isinstance(outcome, BaseException):
                result.set_exception(outcome)
            else:
                result.set_result(outcome)
        late.cancel()
        self._go_on(turn)

    def _go_on(self, turn: int) -> None:
        if turn != self._turn:
            return  # the others did not wait for it
        self._turn += 1
        if self._waiting:
            # Those who have just been answered may go with the next, if they have more to ask.
            asyncio.get_running_loop().call_later(self._seconds, self._leave)
        else:
            self._gone = False
