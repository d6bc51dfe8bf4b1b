"""Changes that were missed: they come in turn with the newest, and go in their place."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.authority.changing import change_of, read_changes
from homebound.authority.home import open_home
from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.change import read_unverified_change
from homebound.protocol.fingerprint import format_fingerprint
from homebound.services.arriving import take_change
from homebound.services.consenting import standing_of
from homebound.services.evidence import Evidence
from homebound.services.orders import Offer, Orders
from homebound.vault import orders
from homebound.verifier import verify_file
from order_changing import change, held_to, refs, today
from sharing_world import done

if TYPE_CHECKING:
    from sqlite_utils import Database

    from sharing_world import World

NOON = ("--window", "noon=12:00-14:00")


def told(world: "World") -> dict[int, str]:
    """Give the changes of 100 answers of the authority, by revision."""
    store = open_home(world.office.home).open_store()
    with store.reading() as connection:
        found = {change_of(connection, world.order_id) for _ in range(100)}
    store.close()
    return {read_unverified_change(one).revision: one for one in found if one is not None}


def signed(world: "World") -> list[str]:
    """Give all that the authority ever signed about the order."""
    store = open_home(world.office.home).open_store()
    with store.reading() as connection:
        found = read_changes(connection, world.order_id)
    store.close()
    return list(found)


def hear(world: "World", *tokens: str) -> list[bool]:
    """Take changes as they come with answers; say of which there are news."""

    def job(db: "Database") -> list[bool]:
        news = []
        for token in tokens:
            accepted = orders.active(db, world.session.person.id)
            standing = None if accepted is None else standing_of(db, accepted)
            assert standing is not None
            news.append(take_change(db, standing, token, world.clock.now()))
        return news

    return done(world.session.vault.submit(job))


def offered(world: "World") -> Offer:
    offer = done(Orders(world.session).arrived())
    assert offer is not None
    return offer


def see(world: "World") -> Offer:
    """Look at the news that wait, and accept what they ask for."""
    offer, found = offered(world), Orders(world.session)
    done(found.seen(offer)) if offer.follows else done(found.follow(offer))
    return offer


def days(world: "World", *numbers: int) -> list[date]:
    return [today(world) + timedelta(days=number) for number in numbers]


def test_who_missed_other_windows_hears_of_them_though_the_last_day_was_moved_since(
    world: "World", tmp_path: Path
) -> None:
    first, second, later = days(world, 1, 2, 3)
    change(world, tmp_path, "--from", str(first), *NOON)
    change(world, tmp_path, "--from", str(later), "--last", str(later + timedelta(days=1)))
    found = told(world)
    assert set(found) == {1, 2}
    before = refs(world)
    assert hear(world, found[2]) == [True]
    see(world)
    assert hear(world, found[1], found[2], found[1]) == [True, False, False]
    offer = offered(world)
    assert not offer.follows
    assert f"{first}.am" in refs(world)
    # Until the later one begins: the days that it names, and what held on them.
    assert (offer.change and offer.change.since, offer.until) == (first, second)
    assert offer.was is not None
    assert [one.id for one in offer.was.windows] == ["am", "pm"]
    assert [one.id for one in offer.order.windows] == ["noon"]
    assert offer.was.last == offer.order.last == later + timedelta(days=1)
    see(world)
    assert refs(world) == held_to(world) != before
    assert f"{first}.noon" in refs(world)
    assert done(Orders(world.session).arrived()) is None
    # Every one of them is held now and says nothing more.
    assert hear(world, *signed(world)) == [False, False]


def test_who_missed_other_windows_hears_of_them_though_the_order_was_released_since(
    world: "World", tmp_path: Path
) -> None:
    first, second, later = days(world, 1, 2, 3)
    change(world, tmp_path, "--from", str(first), "--window", "am=07:00-12:00+60")
    change(world, tmp_path, "--from", str(later), "--release")
    found = told(world)
    assert hear(world, found[2]) == [True]
    assert see(world).order.released
    # It asks for less, and so holds at once; the release stays.
    assert hear(world, found[1]) == [True]
    offer = see(world)
    assert (offer.follows, offer.until) == (True, second)
    assert refs(world) == held_to(world)
    active = done(Orders(world.session).active())
    assert active is not None
    assert active.order.released
    assert f"{first}.pm" not in refs(world)


def test_what_waits_for_acceptance_comes_again_after_a_lighter_change_took_its_place(
    world: "World", tmp_path: Path
) -> None:
    first, later = days(world, 1, 3)
    change(world, tmp_path, "--from", str(first), *NOON)
    [token] = signed(world)
    assert hear(world, token) == [True]
    assert not offered(world).follows
    change(world, tmp_path, "--from", str(later), "--release")
    found = told(world)
    assert hear(world, found[2]) == [True]
    # The release is seen first; until then the other is left for one of the next answers.
    assert hear(world, found[1]) == [False]
    assert see(world).order.released
    assert hear(world, found[1]) == [True]
    before = refs(world)
    assert not see(world).follows
    assert refs(world) == held_to(world) != before
    world.lock()
    world.unlock()
    assert refs(world) == held_to(world)


def test_what_a_later_change_that_begins_no_later_says_anew_is_not_told_and_changes_nothing(
    world: "World", tmp_path: Path
) -> None:
    first, second, later = days(world, 1, 2, 3)
    change(world, tmp_path, "--from", str(first), *NOON)
    change(world, tmp_path, "--from", str(later), "--last", str(later))
    path = change(world, tmp_path, "--from", str(first), "--window", "x=15:00-17:00")
    assert set(told(world)) == {3}
    one, two, three = signed(world)
    assert hear(world, three) == [True]
    see(world)
    after = refs(world)
    assert after == held_to(world)
    assert hear(world, one, two, three) == [False, False, False]
    with pytest.raises(UserError) as raised:
        done(Orders(world.session).read(path))
    assert raised.value.code is ErrorCode.CHANGE_OUTDATED
    assert refs(world) == after
    assert f"{second}.x" in after
    count = "SELECT count(*) FROM changes"
    assert done(world.session.vault.submit(lambda db: db.execute(count).fetchone())) == (1,)


def test_a_missed_change_that_alters_nothing_is_kept_without_a_word(
    world: "World", tmp_path: Path
) -> None:
    first, later = days(world, 1, 3)
    same = ("--window", "am=07:00-12:00+60", "--window", "pm=18:00-20:00")
    change(world, tmp_path, "--from", str(first), *same)
    change(world, tmp_path, "--from", str(later), "--release")
    one, two = signed(world)
    assert hear(world, two) == [True]
    see(world)
    assert hear(world, one) == [False]
    assert done(Orders(world.session).arrived()) is None
    assert refs(world) == held_to(world)


def test_the_file_of_a_missed_change_is_taken_too_and_the_pack_has_them_in_order(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    first, later = days(world, 1, 3)
    path = change(world, tmp_path, "--from", str(first), *NOON)
    change(world, tmp_path, "--from", str(later), "--release")
    one, two = signed(world)
    assert hear(world, two) == [True]
    found = Orders(world.session)
    offer = done(found.read(path))
    assert not offer.follows
    done(found.follow(offer))
    assert refs(world) == held_to(world)
    # The news of the later one was not seen yet, and stays.
    assert offered(world).follows
    assert offered(world).change == read_unverified_change(two)
    with pytest.raises(UserError) as raised:
        done(found.read(path))
    assert raised.value.code is ErrorCode.CHANGE_OUTDATED
    world.save()
    world.run()
    pack, receipt = tmp_path / "pack.zip", tmp_path / "one.homebound-receipt"
    done(Evidence(world.session).save_pack(world.order_id, pack, lambda _: {}))
    [proof] = world.proofs()
    done(world.sharing.save_receipt(proof.number, receipt))
    root = format_fingerprint(open_home(world.office.home).config.root)
    status, said = verify_file(pack, root)
    assert status == 0
    assert any("2 changes of the order are" in line for line in said)
    assert verify_file(receipt, root)[0] == 0
    assert one != two


def test_a_change_of_another_order_or_key_is_put_nowhere(world: "World", tmp_path: Path) -> None:
    first, later = days(world, 1, 3)
    change(world, tmp_path, "--from", str(first), *NOON)
    change(world, tmp_path, "--from", str(later), "--release")
    one, two = signed(world)
    hear(world, two)
    see(world)
    before = refs(world)
    head, body, signature = one.split(".")
    other = "A" if signature[5] != "A" else "B"
    spoilt = f"{head}.{body}.{signature[:5]}{other}{signature[6:]}"
    assert hear(world, spoilt, two) == [False, False]
    assert refs(world) == before


def test_a_change_that_was_followed_while_a_message_was_on_its_way_stays(
    world: "World", tmp_path: Path
) -> None:
    first, later = days(world, 1, 3)
    change(world, tmp_path, "--from", str(first), "--window", "am=07:00-12:00+60")
    change(world, tmp_path, "--from", str(later), "--release")
    one, two = signed(world)

    def job(db: "Database") -> list[bool]:
        accepted = orders.active(db, world.session.person.id)
        standing = None if accepted is None else standing_of(db, accepted)
        assert standing is not None
        return [take_change(db, standing, token, world.clock.now()) for token in (one, one, two)]

    assert done(world.session.vault.submit(job)) == [True, False, True]
    assert refs(world) == held_to(world)
