"""Windows and days against `whenever`, a calendar library that shares no code with ours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Instant, PlainDateTime

from homebound.core.order import NIGHT_BEGINS, NIGHT_ENDS, Order, Window
from homebound.core.schedule import (
    Due,
    Entered,
    Phase,
    Slot,
    due,
    entered,
    find_slot,
    local_day,
    next_slot,
    phase,
    slots,
    slots_of_day,
    to_instant,
)

SECOND = timedelta(seconds=1)
BEGIN, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
ZONES = sorted(available_timezones() - {"localtime", "Factory"})
HOUR, QUARTER = timedelta(hours=1), timedelta(minutes=15)


@dataclass(frozen=True)
class Change:
    """An instant at which a zone's offset from UTC changes by `by`."""

    zone: str
    at: datetime
    by: timedelta

    @property
    def before(self) -> datetime:
        """The local time that clocks would have shown, had they not been changed."""
        offset = (self.at - SECOND).astimezone(ZoneInfo(self.zone)).utcoffset()
        assert offset is not None
        return (self.at + offset).replace(tzinfo=None)


def offset_at(zone: ZoneInfo, at: datetime) -> timedelta:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def changes_of(name: str) -> Iterator[Change]:
    zone, week = ZoneInfo(name), timedelta(days=7)
    low = BEGIN
    while low < END:
        high = low + week
        if offset_at(zone, low) != offset_at(zone, high):
            early, late = low, high
            while late - early > SECOND:
                middle = early + timedelta(seconds=(late - early) // SECOND // 2)
                same = offset_at(zone, early) == offset_at(zone, middle)
                early, late = (middle, late) if same else (early, middle)
            yield Change(name, late, offset_at(zone, late) - offset_at(zone, early))
        low = high


@cache
def all_changes() -> tuple[Change, ...]:
    """Every change of every IANA zone in the years 2024 to 2030."""
    return tuple(change for name in ZONES for change in changes_of(name))


def expected(local: datetime, zone: str, *, latest: bool) -> datetime:
    """Say by `whenever` what an instant should be."""
    plain = PlainDateTime(
        local.year, local.month, local.day, local.hour, local.minute, local.second
    )
    # "compatible" and "later" both go forward in a gap; they part where a time occurs twice.
    if latest:
        instant = plain.assume_tz(zone, disambiguation="later").to_instant()
    else:
        instant = plain.assume_tz(zone, disambiguation="compatible").to_instant()
    return datetime.fromtimestamp(instant.timestamp(), UTC)


def order_with(*windows: Window, zone: str = "Europe/Moscow", **values: date) -> Order:
    return Order(
        id="",
        issued=datetime(2000, 1, 1, tzinfo=UTC),
        zone=zone,
        first=values.get("first", date(2026, 11, 22)),
        last=values.get("last", date(2026, 12, 5)),
        windows=windows,
    )


MORNING = Window("am", time(7), time(12), timedelta(minutes=60))
EVENING = Window("pm", time(18), time(21), timedelta(minutes=30))
ORDER = order_with(EVENING, MORNING)
SLOT = slots_of_day(ORDER, date(2026, 11, 22))[0]


def test_the_zones_with_changes_are_many_and_hold_the_odd_ones() -> None:
    changes = all_changes()
    print(f"whenever: {len(changes)} changes of offset in {len({c.zone for c in changes})} zones")  # noqa: T201
    sizes = {abs(change.by) for change in changes}
    assert len(changes) > 1500
    assert {timedelta(minutes=30), HOUR, 2 * HOUR} <= sizes  # Lord Howe, most, Troll


def test_local_times_around_every_change_are_the_instants_of_an_independent_calendar() -> None:
    steps = [number * QUARTER for number in range(-13, 14)] + [-SECOND, SECOND]
    edges = [edge - SECOND for edge in (HOUR, -HOUR, HOUR / 2, -HOUR / 2)]
    for change in all_changes():
        zone = ZoneInfo(change.zone)
        for step in steps + edges:
            local = change.before + step
            for latest in (False, True):
                ours = to_instant(local.date(), local.time(), zone, latest=latest)
                assert ours == expected(local, change.zone, latest=latest), (change, local, latest)


def test_slots_on_the_days_around_every_change_match_an_independent_calendar() -> None:
    windows = (Window("night", time(0, 30), time(3, 30)), MORNING, EVENING)
    for change in all_changes():
        middle = change.before.date()
        first, last = middle - timedelta(days=1), middle + timedelta(days=1)
        order = order_with(*windows, zone=change.zone, first=first, last=last)
        found = list(slots(order))
        assert len(found) == 9
        for slot in found:
            opens = datetime.combine(slot.day, slot.window.opens)
            closes = datetime.combine(slot.day, slot.window.closes)
            assert slot.opens == expected(opens, change.zone, latest=False)
            assert slot.closes == expected(closes, change.zone, latest=True)
            assert slot.late_until == slot.closes + slot.window.grace


def test_only_easter_islands_changes_fall_into_the_hours_in_which_windows_may_lie() -> None:
    """Should another zone turn up here one day, think again about the rules of acceptance."""
    touched = set()
    for change in all_changes():
        early, late = sorted((change.before, change.before + change.by))
        if late.time() > NIGHT_ENDS and early.time() < NIGHT_BEGINS:
            touched.add((change.zone, early.time(), late.time()))
    assert touched == {
        (name, time(21), time(22)) for name in ("Chile/EasterIsland", "Pacific/Easter")
    }


def test_the_local_day_around_every_change_is_that_of_an_independent_calendar() -> None:
    for change in all_changes():
        order = order_with(MORNING, zone=change.zone)
        for hours in range(-26, 27, 4):
            for around in (-SECOND, timedelta(0)):
                now = change.at + timedelta(hours=hours) + around
                theirs = Instant.from_timestamp(int(now.timestamp())).to_tz(change.zone).date()
                ours = local_day(order, now)
                assert (ours.year, ours.month, ours.day) == (theirs.year, theirs.month, theirs.day)


minutes = st.integers(0, 24 * 60 - 1)


@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    minute=minutes,
    latest=st.booleans(),
)
def test_any_local_time_anywhere_is_the_instant_of_an_independent_calendar(
    zone: str, day: date, minute: int, latest: bool
) -> None:
    local = datetime.combine(day, time(minute // 60, minute % 60))
    ours = to_instant(day, local.time(), ZoneInfo(zone), latest=latest)
    assert ours == expected(local, zone, latest=latest)


@given(
    zone=st.sampled_from(ZONES),
    first=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    count=st.integers(1, 60),
)
def test_slots_of_an_order_never_overlap_and_come_in_order(
    zone: str, first: date, count: int
) -> None:
    last = first + timedelta(days=count - 1)
    found = list(slots(order_with(EVENING, MORNING, zone=zone, first=first, last=last)))
    assert len(found) == 2 * count
    bounds = [bound for slot in found for bound in (slot.opens, slot.closes, slot.late_until)]
    assert all(early < late for early, late in pairwise(bounds))


def test_a_window_across_the_hour_that_occurs_twice_is_an_hour_longer() -> None:
    night = Window("n", time(2, 15), time(2, 45))
    order = order_with(
        night, zone="Europe/Berlin", first=date(2026, 10, 25), last=date(2026, 10, 25)
    )
    (slot,) = slots(order)
    assert slot.opens == datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    assert slot.closes == datetime(2026, 10, 25, 1, 45, tzinfo=UTC)


def test_a_window_within_the_hour_that_does_not_exist_moves_forward() -> None:
    night = Window("n", time(2, 15), time(2, 45))
    order = order_with(night, zone="Europe/Berlin", first=date(2026, 3, 29), last=date(2026, 3, 29))
    (slot,) = slots(order)
    assert slot.opens == datetime(2026, 3, 29, 1, 15, tzinfo=UTC)
    assert slot.closes == datetime(2026, 3, 29, 1, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2028, 2, 27), date(2028, 3, 1), ["02-27", "02-28", "02-29", "03-01"]),
        (date(2027, 2, 27), date(2027, 3, 1), ["02-27", "02-28", "03-01"]),
        (date(2026, 12, 30), date(2027, 1, 1), ["12-30", "12-31", "01-01"]),
    ],
)
def test_leap_days_and_year_ends_are_days_like_others(
    first: date, last: date, days: list[str]
) -> None:
    found = list(slots(order_with(MORNING, first=first, last=last)))
    assert [f"{slot.day:%m-%d}" for slot in found] == days
    assert [slot.ref for slot in found] == [f"{slot.day.isoformat()}.am" for slot in found]


def test_windows_come_in_order_of_opening_whatever_the_order_says() -> None:
    assert [slot.window.id for slot in slots_of_day(ORDER, ORDER.first)] == ["am", "pm"]


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 12, 6)])
def test_no_slot_lies_outside_the_days_of_the_order(day: date) -> None:
    assert slots_of_day(ORDER, day) == ()


@pytest.mark.parametrize(
    ("now", "stands"),
    [
        (SLOT.opens - SECOND, Phase.UPCOMING),
        (SLOT.opens, Phase.OPEN),
        (SLOT.closes - SECOND, Phase.OPEN),
        (SLOT.closes, Phase.LATE),
        (SLOT.late_until - SECOND, Phase.LATE),
        (SLOT.late_until, Phase.OVER),
    ],
)
def test_a_bound_belongs_to_the_phase_that_follows_it(now: datetime, stands: Phase) -> None:
    assert phase(SLOT, now) is stands


@pytest.mark.parametrize(
    ("at", "stands"),
    [
        (None, Entered.NOT),
        (SLOT.opens, Entered.IN_TIME),
        (SLOT.closes - SECOND, Entered.IN_TIME),
        (SLOT.closes, Entered.LATE),
        (SLOT.late_until - SECOND, Entered.LATE),
        (SLOT.late_until, Entered.AFTERWARDS),
    ],
)
def test_a_check_in_is_in_time_late_or_afterwards(at: datetime | None, stands: Entered) -> None:
    assert entered(SLOT, at) is stands


@pytest.mark.parametrize("slot", [replace(SLOT, window=EVENING, late_until=SLOT.closes)])
def test_without_grace_nothing_is_late_but_over_at_once(slot: Slot) -> None:
    assert phase(slot, slot.closes) is Phase.OVER
    assert entered(slot, slot.closes) is Entered.AFTERWARDS


@pytest.mark.parametrize(
    ("issued", "accepted", "stands"),
    [
        (SLOT.opens - SECOND, SLOT.opens, Due.DUE),
        (SLOT.opens, SLOT.opens, Due.BEFORE_ISSUED),
        (SLOT.opens + SECOND, SLOT.closes, Due.BEFORE_ISSUED),
        (SLOT.opens - SECOND, SLOT.closes - SECOND, Due.DUE),
        (SLOT.opens - SECOND, SLOT.closes, Due.BEFORE_JOINED),
    ],
)
def test_a_slot_is_due_if_it_opens_after_the_order_and_closes_after_acceptance(
    issued: datetime, accepted: datetime, stands: Due
) -> None:
    assert due(SLOT, replace(ORDER, issued=issued), accepted) is stands


@pytest.mark.parametrize(
    ("replaced", "stands"),
    [(SLOT.closes - SECOND, Due.REPLACED), (SLOT.closes, Due.DUE), (None, Due.DUE)],
)
def test_a_slot_is_not_due_if_another_order_was_accepted_before_it_closed(
    replaced: datetime | None, stands: Due
) -> None:
    order = replace(ORDER, issued=SLOT.opens - SECOND)
    assert due(SLOT, order, order.issued, replaced) is stands


def test_the_next_slot_is_the_first_that_has_yet_to_open() -> None:
    morning, evening = slots_of_day(ORDER, ORDER.first)
    assert next_slot(ORDER, morning.opens - SECOND) == morning
    assert next_slot(ORDER, morning.opens) == evening
    assert next_slot(ORDER, list(slots(ORDER))[-1].opens) is None


def test_a_slot_is_found_by_its_reference() -> None:
    for slot in slots(ORDER):
        assert find_slot(ORDER, slot.ref) == slot
    assert find_slot(ORDER, "2026-11-22.noon") is None
    assert find_slot(ORDER, "2026-12-06.am") is None
