from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from homebound.authority.issuing import parse_window
from homebound.authority.windows import Known, Proven, Span, Standing, WindowState, window_states
from homebound.core.order import Order
from homebound.protocol.receipt import Result

DAY = date(2026, 11, 22)
ORDER = Order(
    id="AAAAAAAAAAAAAAAAAAAAAA",
    issued=datetime(2026, 11, 22, 8, tzinfo=UTC),
    zone="UTC",
    first=DAY,
    last=DAY + timedelta(days=1),
    windows=(parse_window("am=07:00-09:00"), parse_window("noon=12:00-14:00+30")),
)
EARLY, NOON, NEXT_EARLY, NEXT_NOON = (
    "2026-11-22.am",
    "2026-11-22.noon",
    "2026-11-23.am",
    "2026-11-23.noon",
)
NOON_OPENS = datetime(2026, 11, 22, 12, tzinfo=UTC)
END = datetime(2026, 12, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def states(
    proven: Mapping[str, Proven] | None = None,
    sharing: datetime | None = ORDER.issued,
    now: datetime = END,
    excused: frozenset[str] = frozenset(),
) -> list[WindowState]:
    shared = [] if sharing is None else [Span(sharing, None)]
    return list(window_states("CASE", ORDER, proven or {}, Known(shared, [], excused), now))


def standings(sharing: datetime | None) -> dict[str, Standing]:
    return {state.window: state.standing for state in states(sharing=sharing)}


def test_a_window_that_had_opened_when_the_order_was_issued_is_not_asked_for() -> None:
    assert [state.window for state in states()] == [NOON, NEXT_EARLY, NEXT_NOON]
    at_noon = window_states("CASE", replace(ORDER, issued=NOON_OPENS), {}, Known([], []), END)
    assert [state.window for state in at_noon] == [NEXT_EARLY, NEXT_NOON]


def test_a_window_is_listed_from_the_instant_it_opens() -> None:
    assert states(now=NOON_OPENS - SECOND) == []
    assert [state.window for state in states(now=NOON_OPENS)] == [NOON]


def test_without_sharing_nothing_is_asked_for() -> None:
    assert set(standings(sharing=None).values()) == {Standing.NOT_SHARING}


def test_windows_that_opened_before_the_resident_opted_in_are_not_shared() -> None:
    assert standings(sharing=NOON_OPENS)[NOON] is Standing.MISSED
    assert standings(sharing=NOON_OPENS + SECOND) == {
        NOON: Standing.NOT_SHARING,
        NEXT_EARLY: Standing.MISSED,
        NEXT_NOON: Standing.MISSED,
    }


def test_a_window_is_asked_for_only_where_sharing_lasted_until_its_grace_was_over() -> None:
    over = NOON_OPENS + timedelta(hours=2, minutes=30)
    for until, standing in ((over, Standing.MISSED), (over - SECOND, Standing.NOT_SHARING)):
        known = Known([Span(ORDER.issued, until)], [])
        [noon, *_] = window_states("CASE", ORDER, {}, known, END)
        assert noon.standing is standing


def test_an_explanation_covers_the_windows_that_it_names_both_included() -> None:
    shared = [Span(ORDER.issued, None)]
    next_early, next_noon = NOON_OPENS + timedelta(hours=19), NOON_OPENS + timedelta(days=1)
    for explained, expected in (
        (Span(NOON_OPENS, next_early), {NOON, NEXT_EARLY}),
        (Span(NOON_OPENS, NOON_OPENS), {NOON}),
        (Span(next_early, None), {NEXT_EARLY, NEXT_NOON}),
        (Span(NOON_OPENS + SECOND, next_noon - SECOND), {NEXT_EARLY}),
    ):
        found = window_states("CASE", ORDER, {}, Known(shared, [explained]), END)
        assert {one.window for one in found if one.standing is Standing.EXPLAINED} == expected


def test_a_window_counts_as_missed_only_when_its_grace_is_over() -> None:
    late_until = NOON_OPENS + timedelta(hours=2, minutes=30)
    assert [one.standing for one in states(now=late_until - SECOND)] == [Standing.NONE_YET]
    assert [one.standing for one in states(now=late_until)] == [Standing.MISSED]


def test_what_staff_excuse_is_excused_and_what_came_in_time_stays_so() -> None:
    proven = {NOON: Proven(Result.LATE, True), NEXT_EARLY: Proven(Result.OK, None)}
    found = states(proven, excused=frozenset({NOON, NEXT_EARLY, NEXT_NOON}))
    assert found == [
        WindowState("CASE", NOON, Standing.EXCUSED, True, Result.LATE),
        WindowState("CASE", NEXT_EARLY, Standing.ON_TIME, None, Result.OK),
        WindowState("CASE", NEXT_NOON, Standing.EXCUSED, None),
    ]


@pytest.mark.parametrize("sharing", [None, ORDER.issued, END])
@pytest.mark.parametrize(
    ("result", "standing"), [(Result.OK, Standing.ON_TIME), (Result.LATE, Standing.LATE)]
)
def test_what_was_proven_counts_whenever_the_resident_opted_in(
    sharing: datetime | None, result: Result, standing: Standing
) -> None:
    proven = {EARLY: Proven(result, help_wanted=True), NOON: Proven(result, help_wanted=None)}
    found = states(proven, sharing)
    assert found[:2] == [
        WindowState("CASE", EARLY, standing, True, result),
        WindowState("CASE", NOON, standing, None, result),
    ]


def test_no_word_for_a_window_judges_anybody() -> None:
    assert {str(standing) for standing in Standing} == {
        "on time",
        "excused",
        "explained",
        "late",
        "missed",
        "none yet",
        "not sharing",
    }
