"""When to remind of what: values in, values out; no clock and no file of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from homebound.core.schedule import Due, to_instant

if TYPE_CHECKING:
    from homebound.services.today import Overview

EVENING = time(22)
MORNING = time(7)
BEFORE_CLOSING = (15, 30, 60, 90, 120)  # minutes to choose from
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


class Kind(StrEnum):
    """What a reminder is about; each has one neutral sentence."""

    CLOSES = "closes"
    OPENS = "opens"
    BACKUP = "backup"
    UNLOCK = "unlock"


@dataclass(frozen=True)
class Quiet:
    """The hours of the computer's clock in which nothing is said; none where both are the same."""

    begins: time = EVENING
    ends: time = MORNING

    def holds(self, moment: time) -> bool:
        """Say whether a time of the clock is quiet; `begins` is, `ends` is not."""
        if self.begins <= self.ends:
            return self.begins <= moment < self.ends
        return moment >= self.begins or moment < self.ends


@dataclass(frozen=True)
class Choices:
    """What the resident chose for a profile; `while_locked` is None until it was answered."""

    on: bool = True
    minutes_before: int = 60
    quiet: Quiet = Quiet()
    while_locked: bool | None = None


@dataclass(frozen=True, order=True)
class Span:
    """A window in which a check-in is awaited, in UTC."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True)
class Known:
    """What reminders of a profile are worked out from: choices and instants, nothing else.

    `spans` are the windows in which a check-in is awaited, None where nobody has unlocked the profile
    yet. `until` is the end of the last day; `backup` when the last backup was or will be too old.
    """

    at: datetime
    choices: Choices = Choices()
    spans: tuple[Span, ...] | None = None
    until: datetime | None = None
    backup: datetime | None = None


@dataclass(frozen=True)
class Reminder:
    """Something to say from `begins` on, unless it was said for the same reason before.

    `about` is the instant that it is about. It is said by `ends` or not at all.
    """

    kind: Kind
    about: datetime
    begins: datetime = field(compare=False)
    ends: datetime = field(compare=False)


def awaited(overview: "Overview") -> tuple[Span, ...]:
    """Give the windows of an order in which a check-in is still awaited, earliest first.

    Who has said to be away is not reminded.
    """
    return tuple(
        Span(state.slot.opens, state.slot.closes)
        for state in overview.slots
        if state.due is Due.DUE
        and state.recorded is None
        and overview.now < state.slot.closes
        and not overview.is_explained(state.slot)
    )


def end_of(overview: "Overview") -> datetime:
    """Give the end of an order's last day."""
    return to_instant(overview.order.last + _DAY, time(), ZoneInfo(overview.order.zone))


def next_reminder(
    known: Iterable[Known], zone: ZoneInfo, now: datetime, said: Iterable[Reminder]
) -> tuple[datetime, Reminder] | None:
    """Give what is to be said next and when; `now` where it is due at once.

    `zone` is the computer's: by its clock the hours are quiet.
    """
    done = frozenset(said)
    found = [
        (at, reminder)
        for one in known
        if one.choices.on
        for reminder in _reminders(one, now)
        if reminder not in done
        and (at := _first_loud(max(reminder.begins, now), reminder.ends, one.choices.quiet, zone))
    ]
    return min(found, key=lambda one: (one[0], list(Kind).index(one[1].kind)), default=None)


def is_awaited(known: Iterable[Known], now: datetime) -> bool:
    """Say whether a window is open in which a check-in is awaited."""
    return any(span.opens <= now < span.closes for one in known for span in one.spans or ())


def next_bound(known: Iterable[Known], now: datetime) -> datetime | None:
    """Give the next instant at which an awaited window opens or closes."""
    bounds = (
        bound for one in known for span in one.spans or () for bound in (span.opens, span.closes)
    )
    return min((bound for bound in bounds if bound > now), default=None)


def _reminders(known: Known, now: datetime) -> Iterator[Reminder]:
    if known.spans is None:
        yield from _repeated(Kind.UNLOCK, known.at, _HOUR, now)
        return
    for span in known.spans:
        last_call = span.closes - timedelta(minutes=known.choices.minutes_before)
        if last_call <= span.opens:  # a short window is told of once
            yield Reminder(Kind.OPENS, span.opens, span.opens, span.closes)
        else:
            yield Reminder(Kind.OPENS, span.opens, span.opens, last_call)
            yield Reminder(Kind.CLOSES, span.closes, last_call, span.closes)
    if known.backup is not None and known.until is not None:
        # What was too old when the profile was open stood on its first page: not said again at once.
        begins = known.backup + max(0, -((known.backup - known.at) // _DAY)) * _DAY
        for reminder in _repeated(Kind.BACKUP, begins, _DAY, now):
            if reminder.begins < known.until and now < known.until:
                yield reminder


def _repeated(kind: Kind, first: datetime, every: timedelta, now: datetime) -> Iterator[Reminder]:
    """Give the latest repetition that has begun, and the one after it."""
    number = max(0, (now - first) // every)
    for begins in (first + number * every, first + (number + 1) * every):
        yield Reminder(kind, begins, begins, begins + _DAY)


def _first_loud(begins: datetime, ends: datetime, quiet: Quiet, zone: ZoneInfo) -> datetime | None:
    """Give the first instant of a span that is not quiet, None where there is none."""
    at = begins
    while at < ends:
        local = at.astimezone(zone)
        if not quiet.holds(local.time()):
            return at
        # A clock that is put back shows the end of the quiet hours twice; one may be over already.
        at = min(
            instant
            for day in (local.date(), local.date() + _DAY)
            for latest in (False, True)
            if (instant := to_instant(day, quiet.ends, zone, latest=latest)) > at
        )
    return None
