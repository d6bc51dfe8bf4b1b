"""From the code to the receipt through a SOCKS5 proxy, with a real authority behind TLS."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from certificates import make_certificate
from homebound.core.consent import SharingLevel
from homebound.core.network import Network, Route
from homebound.core.person import AgeGroup
from homebound.demo.issuer import open_zone
from homebound.services.checkin import CheckIns
from homebound.services.delivery import Delivered, Delivery
from homebound.services.network import NetworkSettings
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.sharing import Sharing
from proxies import ConnectProxy, SocksProxy, TlsFront
from sharing_world import CHEAP, PASSPHRASE, WAIT, LiveClock, done, run

if TYPE_CHECKING:
    from homebound.core.answer_values import Answer
    from homebound.services.session import Session

NAME, PORT = "authority.example", 8443


@pytest.fixture
def front(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TlsFront]:
    """A real authority, in its own process, whose name nobody on this computer can resolve."""
    home = str(tmp_path / "authority")
    run("init", "--home", home, "--url", f"https://{NAME}:{PORT}/hb")
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "homebound.authority", "serve", "--home", home, "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    port = int(process.stdout.readline().rpartition(":")[2])
    certificate = make_certificate(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with TlsFront(certificate, port) as found:
        yield found
    process.kill()
    process.communicate(timeout=WAIT)


@pytest.fixture
def resident(front: TlsFront, tmp_path: Path) -> Iterator[tuple["Session", str, list[str]]]:
    """An unlocked profile with an order of two windows today, its code, and the windows."""
    clock = LiveClock()
    zone = open_zone(datetime.now(UTC))
    today = datetime.now(UTC).astimezone(ZoneInfo(zone)).date()
    path = tmp_path / "a.homebound"
    said = run(
        "issue", "--home", str(tmp_path / "authority"), "--ref", "A", "--zone", zone,
        "--first", str(today - timedelta(days=1)), "--last", str(today + timedelta(days=3)),
        "--window", "am=07:00-12:00+60", "--window", "pm=18:00-20:00", "--out", str(path),
    )  # fmt: skip
    profiles = Profiles(tmp_path / "home", clock, CHEAP)
    session = done(profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)))
    orders = Orders(session)
    done(orders.accept(done(orders.read(path))))
    yesterday = today - timedelta(days=1)
    slots = [f"{yesterday}.am", f"{yesterday}.pm", f"{today}.am"]
    yield session, said.partition("enrolment code: ")[2].strip(), slots
    done(session.lock())


def test_each_window_travels_by_a_circuit_of_its_own_and_the_proxy_resolves_the_name(
    front: TlsFront, resident: tuple["Session", str, list[str]], well: dict[str, "Answer"]
) -> None:
    session, code, slots = resident
    with SocksProxy({(NAME, PORT): front.port}) as socks:
        way = Network(Route.SOCKS, "127.0.0.1", socks.port)
        done(NetworkSettings(session).choose_network(way))
        done(Sharing(session).opt_in(SharingLevel.CHECKED_IN, frozenset(), code))
        for slot in slots:
            done(CheckIns(session).save(slot, well, "en"))
        assert done(Delivery(session, WAIT).run()) == Delivered(4, None)
        assert set(socks.kinds) == {3}
        assert set(socks.asked) == {(NAME, PORT)}
        # One for the enrolment, and one for each window: for its step and its proof.
        assert len(set(socks.users)) == 4
        # Nothing in them comes from the order, the code or the person.
        assert all(len(one) == 32 and int(one, 16) >= 0 for one in socks.users)


def test_by_an_http_proxy_and_not_at_all_where_it_is_away(
    front: TlsFront, resident: tuple["Session", str, list[str]], well: dict[str, "Answer"]
) -> None:
    session, code, slots = resident
    with ConnectProxy({(NAME, PORT): front.port}) as proxy:
        way = Network(Route.PROXY, "127.0.0.1", proxy.port)
        done(NetworkSettings(session).choose_network(way))
        done(Sharing(session).opt_in(SharingLevel.CHECKED_IN, frozenset(), code))
        assert done(Delivery(session, WAIT).run()) == Delivered(1, None)
        asked = len(proxy.asked)
        assert set(proxy.asked) == {(NAME, PORT)}
    done(CheckIns(session).save(slots[2], well, "en"))
    assert done(Delivery(session, WAIT).run()).answered == 0
    assert len(proxy.asked) == asked
    state = done(Sharing(session).state())
    assert state is not None
    assert [one.outcome for one in state.log[0].requests] == ["proxy-not-reached"]
