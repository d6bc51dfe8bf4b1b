from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, Window, check_acceptable, has_ended

ORDER = Order(
    id="",
    issued=datetime(2026, 11, 21, tzinfo=UTC),
    zone="Europe/Moscow",
    first=date(2026, 11, 22),
    last=date(2026, 12, 5),
    windows=(Window("am", time(7), time(12)), Window("pm", time(18), time(21))),
)


def with_windows(*spans: tuple[str, str, int]) -> Order:
    return replace(
        ORDER,
        windows=tuple(
            Window(
                f"w{number}",
                time.fromisoformat(opens),
                time.fromisoformat(closes),
                timedelta(minutes=grace),
            )
            for number, (opens, closes, grace) in enumerate(spans)
        ),
    )


def days(count: int) -> Order:
    return replace(ORDER, last=ORDER.first + timedelta(days=count - 1))


SIX = tuple((f"{hour:02}:00", f"{hour + 2:02}:00", 0) for hour in range(7, 19, 2))


@pytest.mark.parametrize(
    "order",
    [
        ORDER,
        days(1),
        days(60),
        with_windows(*SIX),
        with_windows(("07:00", "22:00", 0)),
        with_windows(("07:00", "08:00", 0)),
        with_windows(("21:00", "22:00", 0)),
        with_windows(("18:00", "21:30", 30)),
        with_windows(("09:00", "12:00", 0), ("12:00", "14:00", 0)),
        with_windows(("09:00", "12:00", 60), ("12:00", "14:00", 0)),
        with_windows(("12:00", "14:00", 0), ("09:00", "12:00", 0)),
        replace(ORDER, zone="UTC"),
        replace(ORDER, zone="Asia/Kathmandu"),
    ],
)
def test_an_order_at_the_edge_of_the_rules_is_acceptable(order: Order) -> None:
    check_acceptable(order)


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (days(0), ErrorCode.ORDER_DATES_REVERSED),
        (days(61), ErrorCode.ORDER_TOO_LONG),
        (with_windows(), ErrorCode.ORDER_WINDOW_COUNT),
        (with_windows(*SIX, ("19:00", "20:00", 0)), ErrorCode.ORDER_WINDOW_COUNT),
        (with_windows(("12:00", "12:00", 0)), ErrorCode.ORDER_WINDOW_REVERSED),
        (with_windows(("12:00", "11:00", 0)), ErrorCode.ORDER_WINDOW_REVERSED),
        (with_windows(("21:00", "07:30", 0)), ErrorCode.ORDER_WINDOW_REVERSED),
        (with_windows(("06:59", "12:00", 0)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        (with_windows(("18:00", "22:01", 0)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        (with_windows(("18:00", "21:30", 31)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        (with_windows(("18:00", "23:59", 0)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        (with_windows(("00:00", "01:00", 0)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        (with_windows(("09:00", "09:59", 0)), ErrorCode.ORDER_WINDOW_TOO_SHORT),
        (
            with_windows(("09:00", "12:00", 0), ("11:59", "14:00", 0)),
            ErrorCode.ORDER_WINDOWS_OVERLAP,
        ),
        (
            with_windows(("11:59", "14:00", 0), ("09:00", "12:00", 0)),
            ErrorCode.ORDER_WINDOWS_OVERLAP,
        ),
        (
            with_windows(("09:00", "15:00", 0), ("10:00", "11:00", 0)),
            ErrorCode.ORDER_WINDOWS_OVERLAP,
        ),
        (
            with_windows(("09:00", "12:00", 0), ("09:00", "12:00", 0)),
            ErrorCode.ORDER_WINDOWS_OVERLAP,
        ),
    ],
)
def test_an_order_just_beyond_the_rules_is_refused_with_the_reason(
    order: Order, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as refusal:
        check_acceptable(order)
    assert refusal.value.code is code


@pytest.mark.parametrize(
    "zone",
    [
        "",
        "Mars/Olympus",
        "Europe",
        "europe/moscow",
        "EUROPE/MOSCOW",
        "../../etc/passwd",
        "/etc/localtime",
        "localtime",
        "Factory",
        "posixrules",
        "right/Europe/Moscow",
        "posix/Europe/Moscow",
        "zone.tab",
        "+03:00",
        "MSK-3",
        "x" * 5000,
        "a\0b",
    ],
)
def test_a_zone_that_is_not_in_the_iana_list_is_refused(zone: str) -> None:
    with pytest.raises(UserError) as refusal:
        check_acceptable(replace(ORDER, zone=zone))
    assert refusal.value.code is ErrorCode.ORDER_ZONE_UNKNOWN


@pytest.mark.parametrize("zone", ["Europe/Moscow", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_an_order_ends_at_midnight_of_its_own_zone(zone: str) -> None:
    order = replace(ORDER, zone=zone)
    end = datetime(2026, 12, 6, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert not has_ended(order, end - timedelta(seconds=1))
    assert has_ended(order, end)
