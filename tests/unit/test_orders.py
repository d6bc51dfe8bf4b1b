"""Orders: read from real signed files, or set up without an authority."""

import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Window
from homebound.demo.issuer import make_order_file
from homebound.services.orders import Orders
from homebound.services.session import Session
from homebound.services.today import Today

if TYPE_CHECKING:
    from conftest import StandingClock


@pytest.fixture
def order_file(tmp_path: Path, clock: "StandingClock") -> Path:
    path = tmp_path / "quarantine.homebound"
    path.write_bytes(make_order_file(clock.now()).data)
    return path


def _refusal(orders: Orders, path: Path) -> ErrorCode:
    with pytest.raises(UserError) as refused:
        orders.read(path).result()
    return refused.value.code


def test_an_order_is_shown_before_it_counts_and_followed_once_accepted(
    session: Session, order_file: Path
) -> None:
    orders = Orders(session)
    offer = orders.read(order_file).result()
    assert offer.fingerprint is not None
    assert Today(session).overview().result() is None
    orders.accept(offer).result()
    overview = Today(session).overview().result()
    assert overview is not None
    assert overview.order == offer.order
    assert (overview.number, len(overview.slots)) == (1, 28)


def test_the_same_order_is_not_accepted_twice(session: Session, order_file: Path) -> None:
    orders = Orders(session)
    offer = orders.read(order_file).result()
    orders.accept(offer).result()
    with pytest.raises(UserError) as refused:
        orders.accept(offer).result()
    assert refused.value.code is ErrorCode.ORDER_ALREADY_ACCEPTED


def test_an_order_that_is_over_is_refused(
    session: Session, order_file: Path, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=15))
    assert _refusal(Orders(session), order_file) is ErrorCode.ORDER_ENDED


def test_what_is_no_order_file_is_refused_with_its_reason(
    session: Session, order_file: Path, tmp_path: Path
) -> None:
    orders = Orders(session)
    data = order_file.read_bytes()
    cases = {
        "missing": (None, ErrorCode.FILE_NOT_READABLE),
        "empty": (b"", ErrorCode.ORDER_FILE_UNREADABLE),
        "picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), ErrorCode.ORDER_FILE_UNREADABLE),
        "cut": (data[: len(data) // 2], ErrorCode.ORDER_FILE_DAMAGED),
        "huge": (bytes(10_000_000), ErrorCode.ORDER_FILE_TOO_LARGE),
    }
    for name, (content, expected) in cases.items():
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        assert _refusal(orders, path) is expected, name
    assert _refusal(orders, tmp_path) is ErrorCode.FILE_NOT_READABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_in_place_of_an_order_file_does_not_hang(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "pipe.homebound"
    os.mkfifo(path)
    assert _refusal(Orders(session), path) is ErrorCode.FILE_NOT_READABLE


def test_an_own_quarantine_is_held_to_the_same_rules(session: Session) -> None:
    orders = Orders(session)
    day = date(2026, 11, 22)
    for windows, expected in (
        ((Window("w1", time(6), time(9)),), ErrorCode.ORDER_WINDOW_AT_NIGHT),
        ((Window("w1", time(9), time(8)),), ErrorCode.ORDER_WINDOW_REVERSED),
        ((), ErrorCode.ORDER_WINDOW_COUNT),
    ):
        with pytest.raises(UserError) as refused:
            orders.without_authority(day, 14, windows)
        assert refused.value.code is expected
    with pytest.raises(UserError) as refused:
        orders.without_authority(day - timedelta(days=30), 14, (Window("w1", time(8), time(12)),))
    assert refused.value.code is ErrorCode.ORDER_ENDED


def test_a_second_order_takes_the_place_of_the_first(
    session: Session, tmp_path: Path, clock: "StandingClock"
) -> None:
    orders = Orders(session)
    for name in ("one", "two"):
        path = tmp_path / name
        path.write_bytes(make_order_file(clock.now()).data)
        offer = orders.read(path).result()
        orders.accept(offer).result()
        clock.move(timedelta(minutes=1))
    active = orders.active().result()
    assert active is not None
    assert active.order.id == offer.order.id
    assert active.accepted == datetime(2026, 11, 22, 8, 31, tzinfo=UTC)
