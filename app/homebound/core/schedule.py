"""When windows open and close, and where a check-in stands towards its window.

Two facts are never merged: *entered* (when the resident wrote it) and *received* (whether the
authority has given a receipt).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from homebound.core.order import Order, Window


class Phase(StrEnum):
    """Where an instant stands towards a slot."""

    UPCOMING = "upcoming"
    OPEN = "open"
    LATE = "late"
    OVER = "over"


class Entered(StrEnum):
    """When a check-in was written, by the computer's clock."""

    IN_TIME = "in-time"
    LATE = "late"
    AFTERWARDS = "afterwards"
    NOT = "not"


class Due(StrEnum):
    """Whether a slot is asked for at all."""

    DUE = "due"
    BEFORE_ISSUED = "before-issued"  # it had opened when the order was issued
    BEFORE_JOINED = "before-joined"  # it closed before the resident accepted the order
    REPLACED = "replaced"  # the resident had accepted another order before it closed


@dataclass(frozen=True)
class Slot:
    """One window on one day. The bounds are instants in UTC; a bound belongs to what follows it."""

    day: date
    window: Window
    opens: datetime
    closes: datetime
    late_until: datetime

    @property
    def ref(self) -> str:
        """Name the slot as it goes over the wire: `2026-11-22.am`."""
        return f"{self.day.isoformat()}.{self.window.id}"


def to_instant(day: date, moment: time, zone: ZoneInfo, *, latest: bool = False) -> datetime:
    """Turn a local time into an instant in UTC.

    A local time that does not exist moves forward by the length of the gap. Of one that occurs
    twice, the first is taken, or the second if `latest`.
    """
    local = datetime.combine(day, moment, tzinfo=zone)
    first = local.replace(fold=0).astimezone(UTC)
    if not latest:
        return first
    # In a gap fold=1 would move backward, so the later of the two is right in both cases.
    return max(first, local.replace(fold=1).astimezone(UTC))


def slots_of_day(order: Order, day: date) -> tuple[Slot, ...]:
    """Give the slots of a local day in order of opening, empty outside the order's days.

    Those of before a change that are kept are among them.
    """
    found = _ruled(order, day)
    if not order.periods:
        return found
    named = {slot.ref for slot in found}
    former = {ref for ref in order.written if ref.startswith(f"{day.isoformat()}.")} - named
    for count in range(len(order.periods) - 1, 0, -1) if former else ():
        before = replace(order, last=max(day, order.last), periods=order.periods[:count])
        again = tuple(slot for slot in _ruled(before, day) if slot.ref in former)
        former -= {slot.ref for slot in again}
        found += again
    return tuple(sorted(found, key=lambda slot: slot.opens))


def _ruled(order: Order, day: date) -> tuple[Slot, ...]:
    if not order.first <= day <= order.last:
        return ()
    if not order.periods:
        return _slots(order.zone, day, order.windows)
    found: tuple[Slot, ...] = ()
    for number, period in enumerate(order.periods):
        if day < period.since:
            continue
        ruled = _slots(order.zone, day, period.windows) if day <= period.last else ()
        found = _changed(found, ruled, period.issued) if number else ruled
    return found


def _slots(zone_name: str, day: date, windows: tuple[Window, ...]) -> tuple[Slot, ...]:
    zone = ZoneInfo(zone_name)
    found = []
    for window in sorted(windows, key=lambda window: window.opens):
        opens = to_instant(day, window.opens, zone)
        closes = to_instant(day, window.closes, zone, latest=True)
        found.append(Slot(day, window, opens, closes, closes + window.grace))
    return tuple(found)


def _changed(
    before: tuple[Slot, ...], ruled: tuple[Slot, ...], issued: datetime
) -> tuple[Slot, ...]:
    """Keep what had opened when a change was issued, and take the rest of the day from the change.

    A new window is left out where an old one of its name, or one that it overlaps, was due already.
    """
    kept = tuple(slot for slot in before if slot.opens <= issued)
    return kept + tuple(
        slot
        for slot in ruled
        if slot.opens > issued
        and all(slot.window.id != old.window.id and slot.opens >= old.closes for old in kept)
    )


def slots(order: Order) -> Iterator[Slot]:
    """Give every slot of the order, earliest first."""
    for number in range(days(order)):
        yield from slots_of_day(order, order.first + timedelta(days=number))


def begun_before_change(order: Order) -> tuple[Slot, ...]:
    """Give what still counts of before an order's latest change: it had opened when that was issued."""
    if len(order.periods) < 2:
        return ()
    latest = order.periods[-1]
    return tuple(
        slot
        for slot in slots(order)
        if slot.day >= latest.since and order.issued < slot.opens <= latest.issued
    )


def days(order: Order) -> int:
    """Count the days of an order, and those behind its last that keep a window."""
    written = [date.fromisoformat(ref[:10]) for ref in order.written if order.periods]
    return (max([order.last, *written]) - order.first).days + 1


def find_slot(order: Order, ref: str) -> Slot | None:
    """Find a slot by its reference, or None where the order has no such slot."""
    day_text, _, window_id = ref.partition(".")
    try:
        day = date.fromisoformat(day_text)
    except ValueError:
        return None
    if order.periods:
        found = slots_of_day(order, day)
    else:  # then no other window has a say
        named = tuple([window for window in order.windows if window.id == window_id])
        found = _slots(order.zone, day, named) if order.first <= day <= order.last else ()
    return next((slot for slot in found if slot.ref == ref), None)


def find_former(order: Order, ref: str) -> Slot | None:
    """Find a slot as `find_slot` does, and also one that a change took away."""
    return find_slot(replace(order, written=order.written | {ref}), ref)


def local_day(order: Order, now: datetime) -> date:
    """Give the day that it is in the order's zone."""
    return now.astimezone(ZoneInfo(order.zone)).date()


def phase(slot: Slot, now: datetime) -> Phase:
    """Say where an instant stands towards a slot."""
    if now < slot.opens:
        return Phase.UPCOMING
    if now < slot.closes:
        return Phase.OPEN
    return Phase.LATE if now < slot.late_until else Phase.OVER


def entered(slot: Slot, at: datetime | None) -> Entered:
    """Say how a check-in written at an instant stands towards its slot; None means none was."""
    if at is None:
        return Entered.NOT
    if at < slot.closes:
        return Entered.IN_TIME
    return Entered.LATE if at < slot.late_until else Entered.AFTERWARDS


def due(slot: Slot, order: Order, accepted: datetime, replaced: datetime | None = None) -> Due:
    """Say whether a slot is asked for.

    `accepted` is when the resident accepted the order, `replaced` when they accepted another.
    """
    if slot.opens <= order.issued:
        return Due.BEFORE_ISSUED
    if replaced is not None and slot.closes > replaced:
        return Due.REPLACED
    return Due.BEFORE_JOINED if slot.closes <= accepted else Due.DUE


def next_slot(order: Order, now: datetime) -> Slot | None:
    """Give the first slot that has yet to open, or None after the last."""
    return next((slot for slot in slots(order) if slot.opens > now), None)
