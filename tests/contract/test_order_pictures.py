"""An order from a picture: the authority draws it, the resident follows it, verifies it, shares."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from homebound.authority.cli import main
from homebound.authority.home import open_home
from homebound.authority.picture import draw, signed_text
from homebound.authority.rotating import read_root
from homebound.core.consent import SharingLevel
from homebound.core.errors import ErrorCode, UserError
from homebound.demo.issuer import make_issuer, open_zone
from homebound.protocol.config import sign_config
from homebound.protocol.jws import SigningKey
from homebound.services.checkin import CheckIns
from homebound.services.delivery import Delivered, Delivery
from homebound.services.orders import Offer, Orders
from homebound.services.sharing import Sharing
from homebound.services.today import Today
from homebound.ui.orders.picture import read_codes
from homebound.vault import questions
from sharing_world import done, reply, run, says

if TYPE_CHECKING:
    from homebound.services.session import Session
    from sharing_world import Office, World

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def drawn(office: "Office", world: "World", tmp_path: Path) -> tuple[Path, str, str]:
    """A second order of the office's: its picture, its code, its case."""
    zone = open_zone(world.clock.now())
    first = world.clock.now().astimezone(ZoneInfo(zone)).date()
    picture, ref = tmp_path / "order.png", f"PICTURE-{tmp_path.name}"
    said = run(
        "issue", "--home", str(office.home), "--ref", ref, "--zone", zone,
        "--first", str(first), "--last", str(first + timedelta(days=4)),
        "--window", "am=07:00-12:00+60", "--out", str(tmp_path / "order.homebound"),
        "--qr", str(picture), "--help-phone", "+1 555 0100",
        "--issued", (datetime.now(UTC) - timedelta(days=3)).isoformat(),
    )  # fmt: skip
    assert f"order picture: {picture}" in said
    return picture, said.partition("enrolment code: ")[2].split()[0], ref


def read(world: "World", path: Path) -> Offer:
    return done(Orders(world.session).read(path, read_codes))


def followed(world: "World", path: Path) -> Offer:
    orders = Orders(world.session)
    done(orders.accept(read(world, path)))
    found = done(orders.unverified())
    assert found is not None
    return found


def refusal(work: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        work()
    return refused.value


def asked(session: "Session") -> list[tuple[str, str]]:
    person = session.person.id
    found = session.vault.submit(lambda db: questions.of_person(db, person)).result(30)
    return [(one.url, one.outcome) for one in found]


def test_a_picture_asks_nobody_until_the_button_and_is_followed_meanwhile(
    world: "World", drawn: tuple[Path, str, str]
) -> None:
    offer = followed(world, drawn[0])
    assert offer.fingerprint is None
    overview = done(Today(world.session).overview())
    assert overview is not None
    assert not overview.verified
    assert overview.order.id == offer.order.id
    slot = next(one.slot.ref for one in overview.slots if one.can_check_in)
    saved = done(CheckIns(world.session).save(slot, world.well, "en"))
    assert not saved.queued
    assert done(Sharing(world.session).state()) is None
    assert world.run() == Delivered(0, None)
    assert world.wire.requests == []
    assert asked(world.session) == []


def test_one_request_for_what_everybody_gets_verifies_it_and_sharing_works(
    world: "World", drawn: tuple[Path, str, str]
) -> None:
    picture, code, _ = drawn
    offer = followed(world, picture)
    verified = done(Orders(world.session).verify(offer))
    [request] = world.wire.requests
    assert (request.method, request.path, request.body) == ("GET", "/hb/config", b"")
    names = {name.lower() for name, _ in request.headers}
    assert names <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert offer.order.issuer is not None
    assert asked(world.session) == [(f"{offer.order.issuer.url}/config", "answered")]
    assert verified.fingerprint is not None
    assert done(Orders(world.session).unverified()) is None
    world.wire.reset()
    done(Sharing(world.session).opt_in(SharingLevel.CHECKED_IN, frozenset(), code))
    overview = done(Today(world.session).overview())
    assert overview is not None
    assert overview.verified
    slot = next(one.slot.ref for one in overview.slots if one.can_check_in)
    assert done(CheckIns(world.session).save(slot, world.well, "en")).queued
    assert done(Delivery(world.session, 30).run()).answered == 2


def test_an_order_is_verified_before_it_is_accepted_as_well(
    world: "World", drawn: tuple[Path, str, str]
) -> None:
    orders = Orders(world.session)
    verified = done(orders.verify(read(world, drawn[0])))
    assert verified.token is None
    accepted = done(orders.accept(verified))
    assert accepted.source is not None
    assert json.loads(accepted.source)["config"] == open_home(world.office.home).config_token


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (reply(b"<html>Sign in</html>", kind="text/html"), "not-verified"),
        (reply(b"\xff\xfe"), "not-verified"),
        (reply(b"", 302), "wrong-status"),
        (reply(b"", 404), "wrong-status"),
        (reply(bytes(70_000)), "wrong-size"),
        (b"", "not-reached"),
        (b"rubbish\r\n\r\n", "not-reached"),
    ],
)
def test_what_is_no_configuration_verifies_nothing_and_is_logged(
    world: "World", drawn: tuple[Path, str, str], answer: bytes, outcome: str
) -> None:
    offer = followed(world, drawn[0])
    world.wire.handler = says(answer)
    error = refusal(lambda: done(Orders(world.session).verify(offer)))
    signed = ErrorCode.AUTHORITY_NOT_SIGNED
    expected = signed if outcome == "not-verified" else ErrorCode.AUTHORITY_NO_ANSWER
    assert (error.code, error.details) == (expected, {"host": f"127.0.0.1:{world.wire.port}"})
    [(_, logged)] = asked(world.session)
    assert logged == outcome
    still = done(Orders(world.session).unverified())
    assert still is not None


def test_a_signed_configuration_that_does_not_fit_warns_of_the_order(
    world: "World", drawn: tuple[Path, str, str]
) -> None:
    offer = followed(world, drawn[0])
    home = open_home(world.office.home)
    config, root = home.config, read_root(home, world.office.home / "root")
    other = make_issuer(datetime.now(UTC), config.url)  # the right address, another root
    later = SigningKey.generate()
    without = replace(config, order_keys={later.kid: later.verifying}, version=2)
    elsewhere = replace(config, url="https://other.example/hb")
    expired = replace(config, expires=datetime.now(UTC) - timedelta(hours=1))
    for token, expected in (
        (other.config_token, ErrorCode.ORDER_NOT_CONFIRMED),
        (sign_config(without, root), ErrorCode.ORDER_NOT_CONFIRMED),
        (sign_config(elsewhere, root), ErrorCode.ORDER_NOT_CONFIRMED),
        (sign_config(expired, root), ErrorCode.AUTHORITY_NOT_SIGNED),
        (sign_config(config, later)[:-9], ErrorCode.AUTHORITY_NOT_SIGNED),
    ):
        world.wire.handler = says(reply(token.encode(), kind="application/jwt"))
        assert refusal(lambda: done(Orders(world.session).verify(offer))).code is expected
    assert done(Orders(world.session).unverified()) is not None


def test_an_order_is_verified_by_a_configuration_that_came_later(
    world: "World", drawn: tuple[Path, str, str]
) -> None:
    offer = followed(world, drawn[0])
    home = open_home(world.office.home)
    newer = replace(home.config, version=2, issued=datetime.now(UTC).replace(microsecond=0))
    token = sign_config(newer, read_root(home, world.office.home / "root"))
    world.wire.handler = says(reply(token.encode(), kind="application/jwt"))
    assert done(Orders(world.session).verify(offer)).token is None


def test_a_change_comes_as_a_picture_once_the_order_is_verified(
    world: "World", drawn: tuple[Path, str, str], tmp_path: Path
) -> None:
    offer = followed(world, drawn[0])
    change = tmp_path / "change.png"
    since = str(offer.order.first + timedelta(days=1))
    assert (
        main(
            [
                "change", "--home", str(world.office.home), "--ref", drawn[2], "--from", since,
                "--release", "--out", str(tmp_path / "change.homebound"), "--qr", str(change),
            ]
        )
        == 0
    )  # fmt: skip
    assert refusal(lambda: read(world, change)).code is ErrorCode.CHANGE_NEEDS_FILE
    done(Orders(world.session).verify(offer))
    released = read(world, change)
    assert released.follows
    assert released.order.released
    overview = done(Today(world.session).overview())
    assert overview is not None
    assert overview.order.last == offer.order.first


def test_a_change_that_asks_for_more_is_followed_from_its_picture_once_accepted(
    world: "World", drawn: tuple[Path, str, str], tmp_path: Path
) -> None:
    offer = followed(world, drawn[0])
    done(Orders(world.session).verify(offer))
    last = offer.order.last + timedelta(days=3)
    change = tmp_path / "longer.svg"
    out = tmp_path / "longer.homebound"
    arguments = ["--home", str(world.office.home), "--ref", drawn[2]]
    arguments += ["--from", str(offer.order.last), "--last", str(last), "--out", str(out)]
    assert main(["change", *arguments, "--qr", str(change)]) == 0
    assert change.read_text().startswith("<?xml")
    picture = tmp_path / "longer.png"
    picture.write_bytes(draw(signed_text(out, "change"), "png"))
    longer = read(world, picture)
    assert not longer.follows
    assert done(Orders(world.session).follow(longer)).order.last == last


@pytest.mark.parametrize("name", ["order.jpg", "order"])
def test_a_picture_of_another_kind_is_refused_before_anything_is_issued(
    office: "Office", tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    out = tmp_path / "o.homebound"
    arguments = ["--home", str(office.home), "--ref", "X", "--first", "2026-11-22"]
    arguments += ["--last", "2026-11-23", "--window", "am=07:00-12:00", "--out", str(out)]
    assert main(["issue", *arguments, "--qr", str(tmp_path / name)]) == 2
    assert "neither in .png nor in .svg" in capsys.readouterr().err
    assert not out.exists()
