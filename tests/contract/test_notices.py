"""Notices for everyone: when they are asked for, which are taken, and when they are gone."""

from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from homebound.authority.home import NOTICE_FILE, ROOT_FILE, open_home
from homebound.authority.keys import read_key
from homebound.core.errors import Cancelled, ErrorCode, UserError
from homebound.protocol.config import sign_config
from homebound.protocol.jws import SigningKey, sign
from homebound.protocol.notices import TYP, sign_notices
from homebound.protocol.notices import Notices as Signed
from homebound.protocol.strict import MAX_INTEGER, write_moment
from homebound.services.consenting import find_standing
from homebound.services.notices import Notices
from homebound.services.refreshing import take_config
from homebound.services.today import Today
from homebound.vault import notices as stored
from homebound.vault import questions
from sharing_world import HOUR, WAIT, done, reply, says

if TYPE_CHECKING:
    from socket import socket

    from sqlite_utils import Database

    from sharing_world import Handler, Request, World

TEXTS = {"en": ("The office is closed on Friday.",), "ru": ("В пятницу закрыто.",)}


def made(
    world: "World", version: int, hours: int = 24, texts: dict[str, tuple[str, ...]] | None = None
) -> Signed:
    config = open_home(world.office.home).config
    now = world.clock.now().replace(microsecond=0)
    # Signed a while ago, so that they may have expired.
    issued = now - HOUR if hours > 0 else now + timedelta(hours=hours) - HOUR
    return Signed(config.url, version, issued, now + timedelta(hours=hours), texts or TEXTS)


def key(world: "World") -> SigningKey:
    return SigningKey(open_home(world.office.home).key(NOTICE_FILE))


def gives(world: "World", token: str) -> "Handler":
    said = says(reply(token.encode(), kind="application/jwt"))
    return world.wire.only("/notices", said)


def publish(world: "World", notices: Signed) -> str:
    token = sign_notices(notices, key(world))
    world.wire.handler = gives(world, token)
    return token


def shown(world: "World", language: str = "en") -> tuple[str, ...]:
    overview = done(Today(world.session).overview())
    assert overview is not None
    return () if overview.notices is None else overview.notices.in_language(language)


def kept(world: "World") -> tuple[int, str | None]:
    person = world.session.person.id
    return done(world.session.vault.submit(lambda db: stored.get(db, person, world.order_id)))


def fetched(world: "World") -> int:
    return sum(one.path.endswith("/notices") for one in world.wire.requests)


def refusal(world: "World") -> ErrorCode:
    with pytest.raises(UserError) as refused:
        done(Notices(world.session).fetch())
    return refused.value.code


def test_a_button_asks_once_and_says_nothing_of_anyone(world: "World") -> None:
    publish(world, made(world, 1))
    assert done(Notices(world.session).fetch())
    [request] = world.wire.requests
    assert (request.method, request.path, request.body) == ("GET", "/hb/notices", b"")
    names = {name.lower() for name, _ in request.headers}
    assert names <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert shown(world) == ("The office is closed on Friday.",)
    assert shown(world, "ru-RU") == ("В пятницу закрыто.",)
    assert shown(world, "ar") == ("The office is closed on Friday.",)
    [asked] = world.state().everything.questions
    assert (asked.url, asked.outcome) == (f"{world.state().authority}/notices", "answered")


def test_expired_notices_go_from_the_vault_and_their_version_stays(world: "World") -> None:
    publish(world, made(world, 7, hours=2))
    assert done(Notices(world.session).fetch())
    world.clock.move(3 * HOUR)
    assert shown(world) == ()
    assert kept(world) == (7, None)
    publish(world, made(world, 6))
    assert refusal(world) is ErrorCode.AUTHORITY_NOT_SIGNED
    assert shown(world) == ()


def test_notices_of_the_future_are_not_shown_until_they_end(world: "World") -> None:
    """Else two days could last for years. A clock may be a day behind."""
    good, now = made(world, 1), world.clock.now().replace(microsecond=0)
    for ahead, is_taken in ((timedelta(days=1, hours=1), False), (timedelta(days=1), True)):
        issued = now + ahead
        publish(world, replace(good, issued=issued, expires=issued + timedelta(days=2)))
        assert done(Notices(world.session).fetch()) is is_taken
        assert bool(shown(world)) is is_taken
    assert kept(world)[0] == 1


def test_only_a_higher_version_takes_the_place_of_another(world: "World") -> None:
    token = publish(world, made(world, 5))
    assert done(Notices(world.session).fetch())
    assert done(Notices(world.session).fetch())
    for version in (5, 4):
        publish(world, made(world, version, texts={"en": ("Something else.",)}))
        assert refusal(world) is ErrorCode.AUTHORITY_NOT_SIGNED
    assert kept(world) == (5, token)
    publish(world, made(world, 6, texts={"en": ()}))
    assert not done(Notices(world.session).fetch())
    assert shown(world) == ()


def take_listing(world: "World", version: int, *listed: SigningKey) -> None:
    """Take a configuration of the authority that lists these notice keys and no others."""
    root = SigningKey(read_key(world.office.home / ROOT_FILE))
    keys = {one.kid: one.verifying for one in listed}
    newer = replace(open_home(world.office.home).config, version=version, notice_keys=keys)
    person, now = world.session.person.id, world.clock.now()

    def take(db: "Database") -> bool:
        standing = find_standing(db, person)
        return standing is not None and take_config(db, standing, sign_config(newer, root), now)

    assert done(world.session.vault.submit(take))


@pytest.mark.parametrize("expired", [False, True])
def test_who_stole_a_notice_key_that_was_taken_away_silences_nobody(
    world: "World", *, expired: bool
) -> None:
    publish(world, made(world, MAX_INTEGER, hours=2, texts={"en": ("All is well.",)}))
    assert done(Notices(world.session).fetch())
    if expired:
        world.clock.move(3 * HOUR)
        assert shown(world) == ()
    new = SigningKey.generate()
    take_listing(world, 2, new)
    world.wire.handler = gives(world, sign_notices(made(world, 2), new))
    assert done(Notices(world.session).fetch())
    assert shown(world) == ("The office is closed on Friday.",)


def test_a_notice_by_a_key_that_is_listed_stays_when_another_key_is_taken_away(
    world: "World",
) -> None:
    publish(world, made(world, 3))
    assert done(Notices(world.session).fetch())
    take_listing(world, 2, key(world), SigningKey.generate())
    take_listing(world, 3, key(world))
    assert shown(world) == ("The office is closed on Friday.",)
    assert kept(world)[0] == 3


def test_what_is_not_the_authoritys_word_is_not_taken(world: "World") -> None:
    good = made(world, 1)

    def claims(**changed: object) -> dict[str, object]:
        return {
            "iss": good.issuer,
            "ver": 1,
            "iat": write_moment(good.issued),
            "exp": write_moment(good.expires),
            "text": {"en": ["Come to the office."]},
        } | changed

    long = write_moment(good.issued + timedelta(hours=48, seconds=1))
    for token in (
        sign_notices(good, SigningKey.generate()),
        sign_notices(replace(good, issuer="https://other.example"), key(world)),
        sign(TYP, claims(exp=long), key(world)),
        sign(TYP, claims(text={"en": ["Pay at https://evil.example"]}), key(world)),
        sign(TYP, claims(text={"en": ["Write to evil@evil.example"]}), key(world)),
        sign(TYP, claims(text={"en": ["\u202eabc"]}), key(world)),
        sign("hb-change+jwt", claims(), key(world)),
        "<html>Sign in</html>",
        "",
    ):
        world.wire.handler = gives(world, token)
        assert refusal(world) is ErrorCode.AUTHORITY_NOT_SIGNED
    assert shown(world) == ()
    assert kept(world) == (0, None)


def test_no_notice_at_present_is_no_trouble(world: "World") -> None:
    world.wire.handler = world.wire.only("/notices", says(reply(b"{}", 404)))
    assert not done(Notices(world.session).fetch())
    publish(world, made(world, 3, hours=-1))
    assert not done(Notices(world.session).fetch())
    assert kept(world) == (0, None)
    assert [one.outcome for one in world.state().everything.questions] == ["nothing", "answered"]


def test_an_authority_that_is_not_there_is_named(world: "World") -> None:
    world.wire.handler = says(b"")
    assert refusal(world) is ErrorCode.AUTHORITY_NO_ANSWER


def test_with_sharing_off_nobody_is_asked_without_the_button(world: "World") -> None:
    publish(world, made(world, 1))
    world.save()
    assert not done(Notices(world.session).fetch_with_receipt())
    world.enrol(1)
    world.change(0)
    assert not done(Notices(world.session).fetch_with_receipt())
    assert fetched(world) == 0


def test_while_sharing_it_is_asked_after_a_receipt_and_every_six_hours_at_most(
    world: "World",
) -> None:
    world.enrol(1)
    publish(world, made(world, 1))
    assert not done(Notices(world.session).fetch_with_receipt())  # nothing was receipted yet
    world.save()
    assert world.run().answered == 1
    assert fetched(world) == 0  # the delivery itself asks for nothing but what a proof needs
    assert done(Notices(world.session).fetch_with_receipt())
    assert not done(Notices(world.session).fetch_with_receipt())
    assert fetched(world) == 1
    world.clock.move(7 * HOUR)
    assert not done(Notices(world.session).fetch_with_receipt())  # long after the receipt
    assert fetched(world) == 1


def test_a_question_that_failed_is_not_asked_again_at_once(world: "World") -> None:
    world.enrol(1)
    world.save()
    world.run()
    world.wire.handler = world.wire.only("/notices", says(b""))
    with pytest.raises(UserError):
        done(Notices(world.session).fetch_with_receipt())
    assert not done(Notices(world.session).fetch_with_receipt())
    assert fetched(world) == 1


def test_a_lock_breaks_off_the_question_that_is_under_way(world: "World") -> None:
    asked, broken_off = Event(), Event()

    def hangs(_: "Request", to: "socket") -> bool:
        asked.set()
        if to.recv(1) == b"":
            broken_off.set()
        return False

    world.wire.handler = world.wire.only("/notices", hangs)
    fetching = Notices(world.session).fetch()
    assert asked.wait(WAIT)
    world.lock()
    assert broken_off.wait(WAIT / 3)
    with pytest.raises(Cancelled):
        done(fetching)
    world.unlock()


def test_locking_meanwhile_asks_nothing_more(world: "World") -> None:
    publish(world, made(world, 1))
    session = world.session
    world.lock()
    with pytest.raises(Cancelled):
        done(Notices(session).fetch())
    world.unlock()
    found = done(
        world.session.vault.submit(lambda db: questions.of_person(db, world.session.person.id))
    )
    assert found == ()
    assert fetched(world) == 0
