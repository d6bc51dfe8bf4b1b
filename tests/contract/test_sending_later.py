"""The random wait before a check-in is sent, and a route that is kept in the vault."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.core.network import Network, Route, make_network
from homebound.core.order import Window
from homebound.core.schedule import Slot
from homebound.services.delivery import Delivered
from homebound.services.network import NetworkSettings, Travel, delayed_until
from homebound.services.today import Today
from sharing_world import done

if TYPE_CHECKING:
    from sharing_world import World

OPENS = datetime(2026, 11, 22, 8, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=2)
SLOT = Slot(
    date(2026, 11, 22),
    Window("am", time(8), time(10), timedelta(minutes=60)),
    OPENS,
    CLOSES,
    CLOSES + timedelta(minutes=60),
)


@pytest.mark.parametrize(
    ("minutes", "longest"), [(0, 10), (60, 10), (80, 10), (85, 5), (89, 1), (90, 0), (150, 0)]
)
def test_the_wait_is_random_within_ten_minutes_and_never_in_the_last_thirty(
    minutes: int, longest: int
) -> None:
    now = OPENS + timedelta(minutes=minutes)
    moments = [delayed_until(SLOT, now) or now for _ in range(300)]
    latest = now + timedelta(minutes=longest)
    assert all(now <= one <= latest for one in moments)
    assert max(moments) <= max(now, CLOSES - timedelta(minutes=30))
    if longest:
        assert len(set(moments)) > 20
        assert max(moments) - min(moments) > timedelta(minutes=longest) / 2


def test_nothing_waits_unless_the_resident_chose_it(world: "World") -> None:
    assert done(NetworkSettings(world.session).travel()) == Travel(Network(), delays=False)
    world.enrol(1)
    world.save()
    assert world.run() == Delivered(1, None)


def test_a_check_in_that_waits_makes_no_request_until_its_moment(world: "World") -> None:
    world.enrol(1)
    settings = NetworkSettings(world.session)
    done(settings.choose_delay(True))
    overview = done(Today(world.session).overview())
    assert overview is not None
    [slot] = [one.slot for one in overview.slots if one.slot.ref == world.slot]
    world.clock.move(min(timedelta(), slot.closes - timedelta(hours=1) - world.clock.now()))
    world.save()
    waits = world.run()
    assert waits.answered == 0
    assert waits.next_try is not None
    assert timedelta() < waits.next_try - world.clock.now() <= timedelta(minutes=10)
    assert world.wire.requests == []
    world.clock.move(waits.next_try - world.clock.now())
    assert world.run() == Delivered(1, None)


def test_a_window_that_is_over_waits_for_nothing(world: "World") -> None:
    world.enrol(1)
    done(NetworkSettings(world.session).choose_delay(True))
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)


def test_a_route_is_kept_and_used_from_the_next_request_on(world: "World") -> None:
    settings = NetworkSettings(world.session)
    tor = make_network(Route.SOCKS, " 127.0.0.1 ", "9050")
    done(settings.choose_network(tor))
    world.lock()
    world.unlock()
    assert done(NetworkSettings(world.session).travel()).network == tor
    world.enrol(1)  # this computer's own address needs no proxy


@pytest.mark.parametrize(
    ("host", "port", "code"),
    [
        ("", "80", ErrorCode.PROXY_HOST_WRONG),
        ("http://proxy", "80", ErrorCode.PROXY_HOST_WRONG),
        ("proxy:80", "80", ErrorCode.PROXY_HOST_WRONG),
        ("a b", "80", ErrorCode.PROXY_HOST_WRONG),
        ("user@proxy", "80", ErrorCode.PROXY_HOST_WRONG),
        ("-proxy", "80", ErrorCode.PROXY_HOST_WRONG),
        ("fe80::1%eth0", "80", ErrorCode.PROXY_HOST_WRONG),
        ("proxy\n", "0", ErrorCode.PROXY_PORT_WRONG),
        ("proxy", "", ErrorCode.PROXY_PORT_WRONG),
        ("proxy", "65536", ErrorCode.PROXY_PORT_WRONG),
        ("proxy", "-1", ErrorCode.PROXY_PORT_WRONG),
        ("proxy", "8o", ErrorCode.PROXY_PORT_WRONG),
        ("proxy", "٣", ErrorCode.PROXY_PORT_WRONG),
    ],
)
def test_what_is_no_proxy_is_refused(host: str, port: str, code: ErrorCode) -> None:
    for route in (Route.PROXY, Route.SOCKS):
        with pytest.raises(UserError) as refused:
            make_network(route, host, port)
        assert refused.value.code is code


@pytest.mark.parametrize("host", ["localhost", "10.0.0.1", "::1", "proxy.example.org", "a_b.c."])
def test_names_and_addresses_are_taken(host: str) -> None:
    assert make_network(Route.PROXY, host, "3128") == Network(Route.PROXY, host, 3128)
