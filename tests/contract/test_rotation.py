"""An authority whose keys and chain were replaced: everyone finds the new ones, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from homebound.authority.generations import in_generation
from homebound.authority.home import (
    CONFIG_FILE,
    ORDER_FILE,
    ROOT_FILE,
    open_home,
)
from homebound.authority.keys import read_key, write_key
from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.config import Config, parse_config, sign_config
from homebound.protocol.dispute import read_dispute
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.notices import Notices as Signed
from homebound.protocol.notices import sign_notices
from homebound.protocol.receipt import parse_receipt
from homebound.protocol.strict import Malformed
from homebound.services.asking import Asking
from homebound.services.consenting import find_standing
from homebound.services.delivery import Delivered
from homebound.services.erasing import Erasing
from homebound.services.evidence import Evidence
from homebound.services.notices import Notices
from homebound.services.orders import Orders
from homebound.services.refreshing import take_config
from homebound.services.today import Today
from homebound.vault import configurations
from homebound.verifier import verify_file
from order_changing import change, today
from sharing_world import PASSPHRASE, Office, Wire, done, run, says

if TYPE_CHECKING:
    from sqlite_utils import Database

    from sharing_world import World

HOUR = timedelta(hours=1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An authority of the test's own: what it becomes is nobody else's."""
    (tmp_path / "office").mkdir()
    line = Wire()
    found = Office(tmp_path / "office", line)
    yield found
    found.kill()
    line.close()


def root_of(office: Office) -> SigningKey:
    return SigningKey(read_key(office.home / ROOT_FILE))


def publish(office: Office, config: Config) -> None:
    """Have an authority serve a configuration from now on."""
    office.kill()
    (office.home / CONFIG_FILE).write_text(sign_config(config, root_of(office)))
    office.start()


def rotate(office: Office, *, drop: bool = True) -> Config:
    """Replace every key and the chain as staff do.

    With `drop` the authority holds none of the old ones any more but the order key, without which
    it would not know the orders that residents have.
    """
    office.kill()
    home = open_home(office.home)
    order = SigningKey(home.key(ORDER_FILE))
    root = str((office.home / ROOT_FILE).parent)
    dropped = ("--drop", "1") if drop else ()
    run("rotate", "--home", str(office.home), "--root", root, *dropped)
    config = open_home(office.home).config
    if drop:
        config = replace(config, order_keys={order.kid: order.verifying})
        path = office.home / in_generation(ORDER_FILE, 2)
        path.unlink()
        write_key(path, order.secret)
        publish(office, config)
    office.start()
    return config


def asked(world: "World") -> list[str]:
    return [one.path.rpartition("/")[2] for one in world.wire.requests]


def outcomes(world: "World") -> list[tuple[str, str]]:
    [message] = world.proofs()
    return [(one.url.rpartition("/")[2], one.outcome) for one in world.log(message.number)]


def test_a_check_in_after_every_key_and_the_chain_were_replaced_is_receipted_at_once(
    world: "World",
) -> None:
    world.enrol(1)
    rotated = rotate(world.office)
    world.save()
    assert world.run() == Delivered(1, None)
    assert asked(world) == ["freshness", "config", "freshness", "messages"]
    assert outcomes(world) == [
        ("freshness", "not-verified"),
        ("config", "config-newer"),
        ("freshness", "answered"),
        ("messages", "acknowledged"),
    ]
    [message] = world.proofs()
    assert message.answer is not None
    receipt = parse_receipt(message.answer, rotated.receipt_keys)
    assert receipt.message == hash_message(message.token or "")


def test_nobody_notices_a_rotation_that_drops_nothing(world: "World") -> None:
    world.enrol(1)
    rotate(world.office, drop=False)
    world.save()
    assert world.run() == Delivered(1, None)
    assert asked(world) == ["freshness", "messages"]


def notice(office: Office, text: str) -> None:
    run("notice", "--home", str(office.home), "--text", f"en={text}")


def shown(world: "World") -> tuple[str, ...]:
    overview = done(Today(world.session).overview())
    assert overview is not None
    return () if overview.notices is None else overview.notices.in_language("en")


def test_a_notice_by_a_key_newer_than_the_order_is_read_by_the_configuration_that_lists_it(
    world: "World",
) -> None:
    """Notices are the same for everyone, so also for whoever has the configuration of their order."""
    world.enrol(1)
    rotate(world.office, drop=False)
    notice(world.office, "The office is closed.")
    world.wire.reset()
    assert done(Notices(world.session).fetch())
    assert shown(world) == ("The office is closed.",)
    assert asked(world) == ["notices", "config"]
    log = world.state().everything.questions
    assert [(one.url.rpartition("/")[2], one.outcome) for one in log] == [
        ("notices", "answered"),
        ("config", "answered"),
    ]
    assert len(fetched(world)) == 1
    # And taking it back needs no more than any other.
    run("notice", "--home", str(world.office.home), "--none")
    world.wire.reset()
    assert not done(Notices(world.session).fetch())
    assert shown(world) == ()
    assert asked(world) == ["notices"]


def test_while_sharing_the_configuration_of_a_notice_is_looked_for_with_it(world: "World") -> None:
    world.enrol(1)
    rotate(world.office, drop=False)
    notice(world.office, "The office is closed.")
    world.save()
    assert world.run() == Delivered(1, None)
    world.wire.reset()
    assert done(Notices(world.session).fetch_with_receipt())
    assert shown(world) == ("The office is closed.",)
    assert asked(world) == ["notices", "config"]


def test_a_notice_by_a_key_that_no_configuration_lists_is_asked_about_once(world: "World") -> None:
    world.enrol(1)
    now = datetime.now(UTC).replace(microsecond=0)
    texts = {"en": ("Come to the office.",)}
    url = open_home(world.office.home).config.url
    forged = sign_notices(Signed(url, 9, now - HOUR, now + HOUR, texts), SigningKey.generate())
    other = f"HTTP/1.1 200 OK\r\nContent-Length: {len(forged)}\r\n\r\n{forged}".encode()
    world.wire.handler = world.wire.only("/notices", says(other))
    world.wire.requests.clear()
    with pytest.raises(UserError) as refused:
        done(Notices(world.session).fetch())
    assert refused.value.code is ErrorCode.AUTHORITY_NOT_SIGNED
    assert asked(world) == ["notices", "config"]
    assert (shown(world), fetched(world)) == ((), ())


def test_a_body_for_a_key_that_is_gone_leads_to_the_new_one_and_nothing_is_lost(
    world: "World",
) -> None:
    world.enrol(1)
    world.save()
    world.wire.handler = world.wire.only("/messages", says(b""))
    world.run()
    frozen = world.proofs()[0].token
    rotate(world.office)
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    assert outcomes(world)[-5:] == [
        ("messages", "bad-request"),
        ("config", "config-newer"),
        ("messages", "step-wrong"),
        ("freshness", "answered"),
        ("messages", "acknowledged"),
    ]
    # The same bytes first; only where their chain is gone as well, others with the next number.
    [message] = world.proofs()
    texts = [one.message for one in world.log(message.number) if one.message]
    assert texts[-3:] == [frozen, frozen, message.token]
    assert message.token != frozen
    assert [(row[2], row[3]) for row in world.rows()] == [("ok", 2)]


def test_a_configuration_that_two_requests_brought_at_once_is_kept_once_and_no_older_one_after_it(
    world: "World",
) -> None:
    """A message and notices each look for one: neither knows what the other finds meanwhile."""
    first, root = open_home(world.office.home).config, root_of(world.office)
    second, third = (sign_config(replace(first, version=at), root) for at in (2, 3))
    person, now = world.session.person.id, world.clock.now()
    standing = done(world.session.vault.submit(lambda db: find_standing(db, person)))
    assert standing is not None

    def take(token: str) -> bool:
        return done(world.session.vault.submit(lambda db: take_config(db, standing, token, now)))

    assert take(third)
    assert take(third)  # newer than the one that whoever asked had, and so tried again with
    with pytest.raises(Malformed):
        take(second)
    assert fetched(world) == (third,)


def test_an_enrolment_finds_the_new_keys_too(world: "World") -> None:
    rotate(world.office)
    world.opt_in(1)
    assert world.run() == Delivered(1, None)
    assert asked(world) == ["messages", "config", "messages"]


def test_a_newer_configuration_is_looked_for_before_the_present_one_expires_once_a_day(
    world: "World",
) -> None:
    world.enrol(1)
    held = open_home(world.office.home).config
    publish(
        world.office,
        replace(
            held, version=2, expires=datetime.now(UTC).replace(microsecond=0) + timedelta(days=6)
        ),
    )
    world.wire.reset()
    # Of the one that is held still nothing expires: nobody asks.
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    assert asked(world) == ["freshness", "messages"]
    world.wire.reset()
    world.clock.move(timedelta(days=360))
    world.save(world.slots[1])
    world.run()
    assert asked(world)[0] == "config"
    world.wire.reset()
    world.save(world.slots[2])
    world.run()
    assert "config" not in asked(world)


def test_the_configuration_that_comes_with_a_change_file_counts_too(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    rotate(world.office)
    path = change(world, tmp_path, "--from", str(today(world)), "--release")
    done(Orders(world.session).read(path))
    world.save()
    assert world.run() == Delivered(1, None)
    assert asked(world) == ["freshness", "messages"]


def test_who_shares_nothing_asks_for_no_configuration(world: "World") -> None:
    world.enrol(1)
    world.save()
    world.change(0)
    world.clock.move(timedelta(days=400))
    assert world.run() == Delivered(0, None)
    assert world.wire.requests == []


def test_a_configuration_that_may_not_follow_is_left_aside(world: "World") -> None:
    world.enrol(1)
    first = open_home(world.office.home).config
    rotated = rotate(world.office)
    root = root_of(world.office)
    other = replace(first, policy=replace(first.policy, keep_days=1))
    wrong = {
        "of another address": sign_config(replace(rotated, url=f"{rotated.url}/other"), root),
        "of another root": sign_config(replace(rotated, version=9), SigningKey.generate()),
        "another of the same version": sign_config(other, root),
        "a captive portal": "<html>log in</html>",
        "too long": "a" * 70_000,
        "nothing": "",
    }
    world.save()
    for name, token in wrong.items():
        body = token.encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        world.wire.handler = world.wire.only("/config", says(head + body))
        assert world.later().answered == 0, name
        assert outcomes(world)[-1][0] == "config", name
        assert outcomes(world)[-1][1] in ("not-verified", "wrong-size"), name
        assert fetched(world) == (), name
    # The true one is found the next time, and nothing was lost.
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    [token] = fetched(world)
    # And what is older than it is taken from nobody any more.
    body = sign_config(first, root).encode()
    old = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    refused = b"HTTP/1.1 400 X\r\nContent-Length: 0\r\n\r\n"

    def back(request: Any, to: Any) -> bool:
        answers = {"config": old, "messages": refused}
        name = request.path.rpartition("/")[2]
        return (
            says(answers[name])(request, to) if name in answers else world.wire.forward(request, to)
        )

    world.wire.handler = back
    world.save(world.slots[0])
    assert world.run().answered == 0
    assert "config" in asked(world)
    assert fetched(world) == (token,)


def fetched(world: "World") -> tuple[str, ...]:
    person = world.session.person.id
    return done(
        world.session.vault.submit(lambda db: configurations.of_order(db, person, world.order_id))
    )


def test_an_authority_that_answers_400_for_ever_is_asked_less_and_less(world: "World") -> None:
    world.enrol(1)
    world.save(world.slots[0])
    refused = b"HTTP/1.1 400 X\r\nContent-Length: 0\r\n\r\n"
    world.wire.handler = world.wire.only("/messages", says(refused))
    began = world.clock.now()
    for _ in range(12):
        due = world.run().next_try
        assert due is not None
        assert due > world.clock.now()
        world.clock.move(due - world.clock.now())
    assert world.clock.now() - began > timedelta(hours=2)
    assert asked(world).count("config") == asked(world).count("messages") == 12


def test_every_configuration_is_in_the_dispute_pack_and_old_and_new_proofs_verify(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    first = open_home(world.office.home).config
    rotated = rotate(world.office)
    world.save(world.slots[2])
    assert world.run() == Delivered(1, None)
    path = tmp_path / "pack.zip"
    done(Evidence(world.session).save_pack(world.order_id, path, lambda _: {}))
    pack = read_dispute(path.read_bytes())
    assert [parse_config(one).version for one in pack.configs] == [1, 2]
    assert len(pack.pieces) == 2
    assert first.root == rotated.root
    status, sentences = verify_file(path, first.root)
    assert (status, [one for one in sentences if "broken" in one]) == (0, [])


def test_of_more_configurations_than_a_pack_holds_the_newest_are_in_it(
    world: "World", tmp_path: Path
) -> None:
    """As of an authority that makes one every day."""
    world.enrol(1)
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    first, root = open_home(world.office.home).config, root_of(world.office)
    known = [sign_config(replace(first, version=number), root) for number in range(2, 72)]
    person, now = world.session.person.id, world.clock.now()

    def hold(db: "Database") -> None:
        for token in known:
            configurations.add(db, person, world.order_id, token, now)

    done(world.session.vault.submit(hold))
    rotated = replace(rotate(world.office), version=72)
    publish(world.office, rotated)
    world.save(world.slots[2])
    assert world.run() == Delivered(1, None)
    path = tmp_path / "pack.zip"
    done(Evidence(world.session).save_pack(world.order_id, path, lambda _: {}))
    pack = read_dispute(path.read_bytes())
    assert {parse_config(one).version for one in pack.configs} == {1, *range(10, 73)}
    assert len(pack.pieces) == 2
    assert verify_file(path, first.root)[0] == 0


def test_a_receipt_that_was_damaged_in_the_vault_spoils_no_dispute_pack(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    for slot in (world.slots[0], world.slots[2]):
        world.save(slot)
        assert world.run() == Delivered(1, None)
    first, second = world.proofs()
    spoil = (
        "UPDATE outbox SET answer = substr(answer, 1, length(answer) - 6) || 'AAAAAA'"
        " WHERE number = ?"
    )
    done(world.session.vault.submit(lambda db: db.execute(spoil, [first.number])))
    path = tmp_path / "pack.zip"
    done(Evidence(world.session).save_pack(world.order_id, path, lambda _: {}))
    assert [one.proof for one in read_dispute(path.read_bytes()).pieces] == [second.token]


def test_a_receipt_from_after_a_rotation_is_saved_with_the_configuration_by_which_it_verifies(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    rotated = rotate(world.office, drop=False)
    world.clock.move(timedelta(days=360))  # so that the newer one is looked for
    world.save(world.slots[2])
    assert world.run() == Delivered(1, None)
    assert len(fetched(world)) == 1
    for message in world.proofs():
        receipt = tmp_path / f"{message.number}.homebound-receipt"
        done(world.sharing.save_receipt(message.number, receipt))
        assert verify_file(receipt, rotated.root)[0] == 0


def test_a_receipt_from_after_its_order_s_key_was_dropped_is_saved_so_that_it_verifies(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    home = open_home(world.office.home)
    key = home.key(ORDER_FILE)
    rotated = rotate(world.office)
    world.office.kill()
    # As `rotate --drop` leaves it: the key that signed the order is listed no longer.
    new = SigningKey.generate()
    (world.office.home / in_generation(ORDER_FILE, 2)).unlink()
    write_key(world.office.home / in_generation(ORDER_FILE, 2), new.secret)
    dropped = replace(rotated, version=rotated.version + 1, order_keys={new.kid: new.verifying})
    assert SigningKey(key).kid not in dropped.order_keys
    publish(world.office, dropped)
    for slot in (world.slots[0], world.slots[2]):
        world.save(slot)
        assert world.run() == Delivered(1, None)
    path = tmp_path / "am.homebound-receipt"
    done(world.sharing.save_receipt(world.proofs()[0].number, path))
    status, sentences = verify_file(path, rotated.root)
    assert status == 0
    assert [one for one in sentences if "it holds 1 proof and 1 receipt" in one]


def test_what_was_answered_by_an_old_key_is_still_read_once_it_is_no_longer_listed(
    world: "World",
) -> None:
    world.enrol(1)
    asking = Asking(world.session)
    done(asking.ask_what_is_held())
    assert world.run() == Delivered(1, None)
    rotate(world.office)
    world.save()
    assert world.run() == Delivered(1, None)
    state = done(asking.state())
    assert state is not None
    assert state.holdings is not None
    assert [one.kind for one in state.holdings.items] == ["enrolment"]


def test_an_order_s_configurations_go_when_it_is_erased(world: "World") -> None:
    world.enrol(1)
    rotate(world.office)
    world.save()
    world.run()
    world.session = done(
        Erasing(world.profiles).erase_order(world.session, world.order_id, PASSPHRASE)
    )
    [count] = done(
        world.session.vault.submit(
            lambda db: db.execute("SELECT count(*) FROM configurations").fetchone()
        )
    )
    assert count == 0
