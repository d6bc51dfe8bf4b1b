"""A change of the order that comes with an answer: less at once, more once it is accepted."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from homebound.services.delivery import Delivered
from homebound.services.erasing import Erasing
from homebound.services.orders import Orders
from homebound.services.today import Overview, Today
from order_changing import change, held_to, refs, today
from sharing_world import PASSPHRASE, done

if TYPE_CHECKING:
    from sharing_world import World


def overview(world: "World") -> Overview:
    found = done(Today(world.session).overview())
    assert found is not None
    return found


def test_a_release_comes_with_the_next_receipt_and_holds_at_once(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    assert overview(world).arrived is None
    change(world, tmp_path, "--from", str(today(world)), "--release", "--why", "Negative")
    world.save()
    assert world.run() == Delivered(1, None)
    found = overview(world)
    assert found.order.released
    assert found.arrived is True
    assert refs(world) == held_to(world)
    orders = Orders(world.session)
    offer = done(orders.arrived())
    assert offer is not None
    assert offer.follows
    assert offer.was is not None
    assert not offer.was.released
    assert offer.change is not None
    assert offer.change.why == "Negative"
    done(orders.seen(offer))
    assert overview(world).arrived is None
    # The same one with every later answer is no news.
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    assert overview(world).arrived is None


def test_more_days_wait_for_the_resident_and_hold_once_accepted(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    before = refs(world)
    last = str(today(world) + timedelta(days=9))
    change(world, tmp_path, "--from", str(today(world)), "--last", last)
    world.save()
    assert world.run() == Delivered(1, None)
    assert refs(world) == before
    assert overview(world).arrived is False
    world.lock()
    world.unlock()
    orders = Orders(world.session)
    offer = done(orders.arrived())
    assert offer is not None
    assert not offer.follows
    done(orders.follow(offer))
    assert refs(world) == held_to(world)
    assert len(refs(world)) > len(before)
    assert overview(world).arrived is None
    assert done(orders.arrived()) is None


def test_a_change_is_followed_whole_or_waits_still(world: "World", tmp_path: Path) -> None:
    world.enrol(1)
    before, day = refs(world), today(world)
    change(world, tmp_path, "--from", str(day), "--last", str(day + timedelta(days=9)))
    world.save()
    world.run()
    orders = Orders(world.session)
    offer = done(orders.arrived())
    assert offer is not None
    # As where the computer stops in between.
    stops = "CREATE TRIGGER stops BEFORE DELETE ON arrivals BEGIN SELECT RAISE(ABORT, 'stops'); END"
    done(world.session.vault.submit(lambda db: db.execute(stops)))
    with pytest.raises(sqlcipher.DatabaseError, match="stops"):
        done(orders.follow(offer))
    done(world.session.vault.submit(lambda db: db.execute("DROP TRIGGER stops")))
    assert refs(world) == before
    offer = done(orders.arrived())
    assert offer is not None
    done(orders.follow(offer))
    assert refs(world) == held_to(world)
    assert done(orders.arrived()) is None


def test_the_newest_of_two_changes_is_the_one_to_be_seen(world: "World", tmp_path: Path) -> None:
    world.enrol(1)
    day = today(world)
    change(world, tmp_path, "--from", str(day), "--last", str(day + timedelta(days=9)))
    world.save(world.slots[0])
    world.run()
    change(world, tmp_path, "--from", str(day), "--last", str(day + timedelta(days=1)))
    world.save()
    world.run()
    # What asked for more was never accepted; what asks for less than the order holds.
    found = overview(world)
    assert found.arrived is True
    assert found.order.last == day + timedelta(days=1)
    assert found.order.revision == 2
    offer = done(Orders(world.session).arrived())
    assert offer is not None
    assert offer.was is not None
    assert offer.was.revision == 0


def test_a_change_by_file_that_is_followed_is_no_news_when_it_comes_again(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    path = change(world, tmp_path, "--from", str(today(world)), "--release")
    done(Orders(world.session).read(path))
    world.save()
    assert world.run() == Delivered(1, None)
    assert overview(world).arrived is None


def test_what_waits_to_be_seen_goes_with_its_order(world: "World", tmp_path: Path) -> None:
    world.enrol(1)
    last = str(today(world) + timedelta(days=9))
    change(world, tmp_path, "--from", str(today(world)), "--last", last)
    world.save()
    world.run()
    erasing = Erasing(world.profiles)
    world.session = done(erasing.erase_order(world.session, world.order_id, PASSPHRASE))
    assert done(Orders(world.session).arrived()) is None
