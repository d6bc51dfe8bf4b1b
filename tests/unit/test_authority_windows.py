from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from homebound.authority.issuing import parse_window
from homebound.authority.windows import Proven, Span, Standing, WindowState, window_states
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
) -> list[WindowState]:
    shared = [] if sharing is None else [Span(sharing, None)]
    return list(window_states("CASE", ORDER, proven or {}, shared, [], now))


def standings(sharing: datetime | None) -> dict[str, Standing]:
    return {state.window: state.standing for state in states(sharing=sharing)}


def test_a_window_that_had_opened_when_the_order_was_issued_is_not_asked_for() -> None:
    assert [state.window for state in states()] == [NOON, NEXT_EARLY, NEXT_NOON]


def test_a_window_is_listed_from_the_instant_it_opens() -> None:
    assert states(now=NOON_OPENS - SECOND) == []
    assert [state.window for state in states(now=NOON_OPENS)] == [NOON]


def test_without_sharing_nothing_is_asked_for() -> None:
    assert set(standings(sharing=None).values()) == {Standing.NOT_SHARING}


def test_windows_that_opened_before_the_resident_opted_in_are_not_shared() -> None:
    assert standings(sharing=NOON_OPENS)[NOON] is Standing.NONE_YET
    assert standings(sharing=NOON_OPENS + SECOND) == {
        NOON: Standing.NOT_SHARING,
        NEXT_EARLY: Standing.NONE_YET,
        NEXT_NOON: Standing.NONE_YET,
    }


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
        WindowState("CASE", EARLY, standing, help_wanted=True),
        WindowState("CASE", NOON, standing, help_wanted=None),
    ]


def test_no_word_for_a_window_judges_anybody() -> None:
    assert {str(standing) for standing in Standing} == {
        "on time",
        "explained",
        "late",
        "none yet",
        "not sharing",
    }
