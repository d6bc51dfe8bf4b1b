"""What the authority does by itself: delete what it keeps no longer, and count the days."""

import asyncio
from dataclasses import dataclass
from threading import Event

from homebound.authority.counting import count_day
from homebound.authority.logs import LOGGER, log_event
from homebound.authority.retaining import forget_ended, note_endings
from homebound.authority.serving import Serving
from homebound.authority.stating import forget_expired

EVERY_SECONDS = 3600


@dataclass(frozen=True)
class Tidied:
    """How many orders were deleted, how many disclosed answers, and how many days were counted."""

    orders: int
    answers: int
    days: int


def tidy(serving: Serving, stop: Event | None = None) -> Tidied:
    """Delete what the policy keeps no longer and count the days that are over.

    Several processes may do it at once. Ends between two transactions once `stop` is set. Raises
    StoreBusyError.
    """

    def going() -> bool:
        return stop is None or not stop.is_set()

    now = serving.clock()
    while going() and note_endings(serving):
        pass
    days = 0
    # Before anything is deleted: what is gone cannot be counted.
    while going() and count_day(serving, now):
        days += 1
    answers = deleted = 0
    while going() and (more := forget_expired(serving, now)):
        answers += more
    while going() and (more := forget_ended(serving, now)):
        deleted += more
    serving.store.forget_log()
    if deleted or answers:
        log_event("deleted", orders=deleted, answers=answers)
    return Tidied(deleted, answers, days)


async def keep_house(serving: Serving, stop: Event) -> None:
    """Tidy now and every hour, whatever goes wrong, until cancelled."""
    while True:
        turn = asyncio.create_task(asyncio.to_thread(tidy, serving, stop))
        await asyncio.wait([turn])
        if (error := turn.exception()) is not None:
            LOGGER.error("tidied later", exc_info=error)
        await asyncio.sleep(EVERY_SECONDS)
