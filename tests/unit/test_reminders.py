"""When a reminder comes, and when none may."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from homebound.core.order import Order, Window
from homebound.services import reminders
from homebound.services.reminders import (
    BEFORE_CLOSING,
    Choices,
    Kind,
    Known,
    Quiet,
    Reminder,
    Span,
    next_reminder,
)
from homebound.services.today import Overview, overview_at

UTC_ZONE = ZoneInfo("UTC")
DAY = date(2026, 11, 22)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
LOUD = Quiet(time(0), time(0))
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")


def _at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def _order(zone: str = "UTC", first: date = DAY, days: int = 14) -> Order:
    return Order(
        id="a",
        issued=datetime.combine(first, time(0), tzinfo=UTC) - 2 * timedelta(days=1),
        zone=zone,
        first=first,
        last=first + timedelta(days=days - 1),
        windows=(
            Window("am", time(8), time(12), HOUR),
            Window("pm", time(18), time(21), HOUR),
        ),
    )


def _overview(order: Order, now: datetime, *recorded: str) -> Overview:
    return overview_at(order, order.issued, dict.fromkeys(recorded, now), frozenset(), now)


def _known(overview: Overview, choices: Choices | None = None) -> Known:
    spans, until = reminders.awaited(overview), reminders.end_of(overview)
    return Known(overview.now, choices or Choices(), spans, until)


def _play(
    known: Known, start: datetime, end: datetime, zone: ZoneInfo = UTC_ZONE, most: int = 400
) -> list[tuple[datetime, Kind]]:
    """Go from reminder to reminder, as the timer does."""
    said: list[Reminder] = []
    heard: list[tuple[datetime, Kind]] = []
    now = start
    while len(heard) < most:
        found = next_reminder([known], zone, now, said)
        if found is None or found[0] >= end:
            break
        now, reminder = found
        said.append(reminder)
        heard.append((now, reminder.kind))
    return heard


def test_a_window_is_told_of_when_it_opens_and_once_an_hour_before_it_closes() -> None:
    known = _known(_overview(_order(), _at(6)))
    assert _play(known, _at(6), _at(23)) == [
        (_at(8), Kind.OPENS),
        (_at(11), Kind.CLOSES),
        (_at(18), Kind.OPENS),
        (_at(20), Kind.CLOSES),
    ]


def test_what_is_recorded_is_told_of_no_more() -> None:
    known = _known(_overview(_order(), _at(6), f"{DAY}.am"))
    assert _play(known, _at(6), _at(23))[0] == (_at(18), Kind.OPENS)


def test_a_window_from_before_the_order_was_issued_or_accepted_is_not_told_of() -> None:
    order = _order()
    overview = overview_at(order, _at(13), {}, frozenset(), _at(13))
    assert [span.opens for span in reminders.awaited(overview)][:1] == [_at(18)]
    joined = overview_at(order, _at(22, day=21), {}, frozenset(), _at(7))
    assert [span.opens for span in reminders.awaited(joined)][:1] == [_at(8)]


def test_after_sleeping_through_one_only_what_still_helps_is_said() -> None:
    known = _known(_overview(_order(), _at(6)))
    assert _play(known, _at(11, 30), _at(13)) == [(_at(11, 30), Kind.CLOSES)]
    assert _play(known, _at(12), _at(18)) == []


def test_a_window_no_longer_than_the_minutes_before_closing_is_told_of_once() -> None:
    known = _known(_overview(_order(), _at(6)), Choices(minutes_before=120))
    known = Known(_at(6), known.choices, (Span(_at(8), _at(10)),), known.until)
    assert _play(known, _at(6), _at(12)) == [(_at(8), Kind.OPENS)]


def test_a_clock_that_is_set_back_says_nothing_twice() -> None:
    known = _known(_overview(_order(), _at(6)))
    first = next_reminder([known], UTC_ZONE, _at(8, 5), ())
    assert first is not None
    again = next_reminder([known], UTC_ZONE, _at(7), [first[1]])
    assert again is not None
    assert again[0] == _at(11)


def test_a_window_that_opens_in_quiet_hours_waits_for_their_end() -> None:
    # 08:00 in Berlin is 02:00 in New York, where this computer believes to be.
    known = _known(_overview(_order("Europe/Berlin"), _at(0)))
    york = ZoneInfo("America/New_York")
    heard = _play(known, _at(0), _at(23), york)
    assert heard[0] == (_at(17), Kind.OPENS)  # the morning's was over before 07:00 in New York


def test_switched_off_there_is_none() -> None:
    known = _known(_overview(_order(), _at(6)), Choices(on=False))
    assert next_reminder([known], UTC_ZONE, _at(9), ()) is None
    assert next_reminder([Known(_at(9), Choices(on=False))], UTC_ZONE, _at(9), ()) is None


def test_quiet_hours_begin_with_their_first_minute_and_end_before_their_last() -> None:
    night, noon = Quiet(time(22), time(7)), Quiet(time(12), time(13))
    hours = {
        night: ((21, 59, False), (22, 0, True), (0, 0, True), (6, 59, True), (7, 0, False)),
        noon: ((11, 59, False), (12, 0, True), (12, 59, True), (13, 0, False)),
        LOUD: ((0, 0, False), (23, 59, False)),
    }
    for quiet, moments in hours.items():
        for hour, minute, holds in moments:
            assert quiet.holds(time(hour, minute)) is holds


def test_a_check_in_is_awaited_from_the_opening_until_just_before_the_closing() -> None:
    known = [_known(_overview(_order(), _at(6)))]
    for now, awaited, bound in (
        (_at(8) - MINUTE, False, _at(8)),
        (_at(8), True, _at(12)),
        (_at(12) - MINUTE, True, _at(12)),
        (_at(12), False, _at(18)),
    ):
        assert reminders.is_awaited(known, now) is awaited
        assert reminders.next_bound(known, now) == bound
    assert reminders.next_bound(known, _at(21, day=5).replace(month=12)) is None
    assert not reminders.is_awaited([Known(_at(9))], _at(9))  # nobody has unlocked it yet


def test_after_the_last_day_there_is_none() -> None:
    order = _order(days=2)
    known = Known(_at(6), Choices(), reminders.awaited(_overview(order, _at(6))), _at(0, day=24))
    known = Known(known.at, known.choices, known.spans, known.until, backup=_at(5))
    assert all(at < _at(0, day=24) for at, _ in _play(known, _at(6), _at(6, day=30)))
    assert next_reminder([known], UTC_ZONE, _at(0, day=24), ()) is None


def test_people_with_the_same_windows_are_reminded_once() -> None:
    known = _known(_overview(_order(), _at(6)))
    first = next_reminder([known, known], UTC_ZONE, _at(9), ())
    assert first is not None
    again = next_reminder([known, known], UTC_ZONE, _at(9), [first[1]])
    assert again is not None
    assert again[1].kind is Kind.CLOSES


def test_unlocking_is_asked_for_every_hour_but_not_at_night() -> None:
    known = Known(_at(19, 30))
    heard = _play(known, _at(19, 30), _at(9, 30, day=23))
    assert [at for at, _ in heard if at < _at(22)] == [_at(19, 30), _at(20, 30), _at(21, 30)]
    assert {kind for _, kind in heard} == {Kind.UNLOCK}
    assert not [at for at, _ in heard if at.hour >= 22 or at.hour < 7]
    assert [at for at, _ in heard if at >= _at(7, 31, day=23)] == [
        _at(8, 30, day=23),
    ]


def test_an_old_backup_is_told_of_daily_but_not_while_the_first_page_says_so() -> None:
    known = _known(_overview(_order(), _at(6)))
    old = Known(known.at, Choices(), (), known.until, backup=_at(10, day=20))
    heard = _play(old, _at(6), _at(12, day=24))
    assert heard == [(_at(10, day=day), Kind.BACKUP) for day in (22, 23, 24)]
    just_read = Known(_at(10, 1), Choices(), (), known.until, backup=_at(10, day=20))
    assert _play(just_read, _at(10, 1), _at(12, day=23)) == [(_at(10, day=23), Kind.BACKUP)]


instants = st.datetimes(datetime(2026, 3, 1), datetime(2026, 12, 1)).map(  # noqa: DTZ001
    lambda one: one.replace(tzinfo=UTC, second=0, microsecond=0)
)
clock_times = st.times().map(lambda one: one.replace(second=0, microsecond=0))
quiets = st.builds(Quiet, clock_times, clock_times)
choices = st.builds(
    Choices, on=st.just(True), minutes_before=st.sampled_from(BEFORE_CLOSING), quiet=quiets
)
orders = st.builds(
    _order,
    zone=st.sampled_from(ZONES),
    first=st.dates(date(2026, 3, 1), date(2026, 11, 15)),
    days=st.integers(1, 10),
)


@given(orders, choices, instants, st.sampled_from(ZONES), st.data())
def test_never_in_quiet_hours_never_when_done_never_outside_a_window(
    order: Order, chosen: Choices, now: datetime, zone: str, data: st.DataObject
) -> None:
    refs = [state.slot.ref for state in _overview(order, now).slots]
    done = data.draw(st.sets(st.sampled_from(refs)))
    overview = _overview(order, now, *done)
    computer = ZoneInfo(zone)
    awaited = [state for state in overview.slots if state.slot.ref not in done]
    heard = _play(_known(overview, chosen), now, now + timedelta(days=300), computer)
    for at, kind in heard:
        assert not chosen.quiet.holds(at.astimezone(computer).time())
        assert kind in (Kind.OPENS, Kind.CLOSES)
        assert any(state.slot.opens <= at < state.slot.closes for state in awaited)
        assert at < reminders.end_of(overview)
    for state in awaited:  # at most twice each, and both only with time between
        assert len([at for at, _ in heard if state.slot.opens <= at < state.slot.closes]) <= 2


@given(orders, instants, st.sampled_from(ZONES))
def test_without_quiet_hours_every_awaited_window_is_told_of_at_its_opening(
    order: Order, now: datetime, zone: str
) -> None:
    overview = _overview(order, now)
    heard = _play(_known(overview, Choices(quiet=LOUD)), now, now + timedelta(days=300))
    opened = [at for at, kind in heard if kind is Kind.OPENS and at > now]
    spans = reminders.awaited(overview)
    assert opened == [span.opens for span in spans if span.opens > now]


def test_quiet_hours_that_end_in_the_hour_that_comes_twice_or_never_are_kept() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        quiet = Quiet(time(22), time(2, 30))
        midnight = datetime.combine(day, time(0), tzinfo=berlin).astimezone(UTC)
        for minute in range(0, 300, 10):
            now = midnight + minute * MINUTE
            known = Known(now, Choices(quiet=quiet))
            found = next_reminder([known], berlin, now, ())
            assert found is not None
            assert not quiet.holds(found[0].astimezone(berlin).time())
            assert found[0] - now <= 6 * HOUR
