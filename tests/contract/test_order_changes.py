"""A change of an order, from the authority's command to the window, the proof and the pack."""

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.authority.changing import ChangeRequest, change_order
from homebound.authority.home import open_home
from homebound.authority.windows import Standing, list_windows
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import Why
from homebound.core.order import Window
from homebound.exports.stretches import covering
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.order_file import write_order_link
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.evidence import Evidence, Statement
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.today import Today
from homebound.vault.outbox import OutboxState
from homebound.verifier import verify_file
from order_changing import change, held_to, refs, today
from sharing_world import PASSPHRASE, done

if TYPE_CHECKING:
    from sharing_world import World


def test_a_release_holds_at_once_and_ends_what_has_not_opened(
    world: "World", tmp_path: Path
) -> None:
    before = refs(world)
    path = change(world, tmp_path, "--from", str(today(world)), "--release", "--why", "Negative")
    offer = done(Orders(world.session).read(path))
    assert offer.follows
    assert offer.change is not None
    assert offer.change.why == "Negative"
    assert refs(world) == held_to(world) == [ref for ref in before if ref <= world.slot]
    world.lock()
    world.unlock()
    active = done(Orders(world.session).active())
    assert active is not None
    assert active.order.released


def test_new_windows_hold_once_they_are_accepted(world: "World", tmp_path: Path) -> None:
    before = refs(world)
    tomorrow = today(world) + timedelta(days=1)
    path = change(world, tmp_path, "--from", str(tomorrow), "--window", "noon=12:00-14:00")
    orders = Orders(world.session)
    offer = done(orders.read(path))
    assert not offer.follows
    assert refs(world) == before
    assert done(orders.follow(offer)).follows
    assert refs(world) == held_to(world)
    assert f"{tomorrow}.noon" in refs(world)
    assert f"{tomorrow}.am" not in refs(world)


def test_a_change_comes_by_a_link_too_and_the_same_one_only_once(
    world: "World", tmp_path: Path
) -> None:
    last = today(world) + timedelta(days=1)
    path = change(world, tmp_path, "--from", str(today(world)), "--last", str(last))
    orders = Orders(world.session)
    assert done(orders.read_link(write_order_link(path.read_bytes()))).follows
    with pytest.raises(UserError) as raised:
        done(orders.read(path))
    assert raised.value.code is ErrorCode.CHANGE_OUTDATED


def test_a_change_of_an_order_that_nobody_follows_is_refused(
    world: "World", tmp_path: Path
) -> None:
    world.office.issue("UTC", today(world))
    path = change(world, tmp_path, "--from", str(today(world)), "--release")
    with pytest.raises(UserError) as raised:
        done(Orders(world.session).read(path))
    assert raised.value.code is ErrorCode.CHANGE_OTHER_ORDER


@pytest.mark.parametrize("spoilt", ["change", "config"])
def test_a_change_that_was_touched_is_refused(world: "World", tmp_path: Path, spoilt: str) -> None:
    path = change(world, tmp_path, "--from", str(today(world)), "--release")
    text = path.read_text()
    start = text.index(f'"{spoilt}":"') + len(spoilt) + 4
    end = text.index('"', start)
    other = "A" if text[end - 20] != "A" else "B"
    path.write_text(text[: end - 20] + other + text[end - 19 :])
    before = refs(world)
    with pytest.raises(UserError) as raised:
        done(Orders(world.session).read(path))
    assert raised.value.code in (ErrorCode.ORDER_SIGNATURE_WRONG, ErrorCode.ORDER_FILE_DAMAGED)
    assert refs(world) == before


def test_who_has_not_heard_of_new_windows_is_not_refused(world: "World", tmp_path: Path) -> None:
    world.enrol(1)
    change(
        world,
        tmp_path,
        "--from",
        str(today(world) - timedelta(days=1)),
        "--window",
        "x=07:00-08:00",
    )
    world.save()
    world.run()
    assert [one.state for one in world.proofs()] == [OutboxState.ACKNOWLEDGED]


def test_the_dispute_pack_and_a_single_receipt_hold_the_changes_and_verify(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    tomorrow = today(world) + timedelta(days=1)
    path = change(world, tmp_path, "--from", str(tomorrow), "--last", str(tomorrow))
    done(Orders(world.session).read(path))
    world.save()
    world.run()
    pack, receipt = tmp_path / "pack.zip", tmp_path / "one.homebound-receipt"
    done(Evidence(world.session).save_pack(world.order_id, pack, lambda _: {}))
    [proof] = world.proofs()
    done(world.sharing.save_receipt(proof.number, receipt))
    root = format_fingerprint(open_home(world.office.home).config.root)
    status, said = verify_file(pack, root)
    assert status == 0
    assert any(f"to {tomorrow}" in line for line in said)
    assert verify_file(receipt, root)[0] == 0


def test_erasing_the_order_erases_its_changes_too(world: "World", tmp_path: Path) -> None:
    path = change(world, tmp_path, "--from", str(today(world)), "--release")
    done(Orders(world.session).read(path))
    assert _rows(world) == 1
    erasing = Erasing(world.profiles)
    world.session = done(erasing.erase_order(world.session, world.order_id, PASSPHRASE))
    assert _rows(world) == 0


def _rows(world: "World") -> int:
    counted = "SELECT count(*) FROM changes"
    [found] = done(world.session.vault.submit(lambda db: db.execute(counted).fetchone()))
    return int(found)


@pytest.mark.parametrize("released", [True, False])
def test_what_was_entered_before_a_change_was_heard_of_stays_in_the_record_and_the_statement(
    world: "World", tmp_path: Path, released: bool
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    window = Window("x", time(7), time(21), timedelta(minutes=30))
    request = ChangeRequest(
        ref=f"CASE-{world.office._issued}",
        since=today(world),
        windows=None if released else (window,),
        released=released,
    )
    path = tmp_path / "early.homebound"
    orders = Orders(world.session)
    active = done(orders.active())
    assert active is not None
    early = active.order.issued + timedelta(minutes=1)
    change_order(open_home(world.office.home), request, early, path)
    offer = done(orders.read(path))
    if not released:
        done(orders.follow(offer))
    assert world.slot not in held_to(world)
    assert [one.slot.ref for one in done(History(world.session).records())] == [world.slot]
    told: list[Statement] = []

    def render(statement: Statement) -> dict[str, bytes]:
        told.append(statement)
        return {}

    done(Evidence(world.session).save_pack(world.order_id, tmp_path / "pack.zip", render))
    [shown] = [one for one in told[0].slots if one.slot.ref == world.slot]
    assert shown.received
    assert isinstance(shown.entered_at, datetime)
    store = open_home(world.office.home).open_store()
    seen = {
        one.window: one.standing
        for one in list_windows(store, world.clock.now())
        if one.ref == request.ref
    }
    store.close()
    assert seen[world.slot] is Standing.ON_TIME
    # What comes of a change after it is as the authority counts, whatever was entered here.
    others = [ref for ref in refs(world) if ref != world.slot]
    assert others == held_to(world)


def test_an_absence_holds_for_the_windows_that_a_change_puts_in_the_place_of_those_it_names(
    world: "World", tmp_path: Path
) -> None:
    days = [today(world) + timedelta(days=number) for number in range(4)]
    done(Diary(world.session).explain(f"{days[1]}.am", f"{days[2]}.pm", Why.HOSPITAL, ""))
    path = change(world, tmp_path, "--from", str(days[1]), "--window", "x=08:00-10:00")
    orders = Orders(world.session)
    done(orders.follow(done(orders.read(path))))
    overview = done(Today(world.session).overview())
    assert overview is not None
    explained = {one.slot.ref for one in overview.slots if overview.is_explained(one.slot)}
    assert explained == {f"{days[1]}.x", f"{days[2]}.x"}
    told = overview.explanations
    covered = {
        one.slot.ref
        for one in overview.slots
        if covering(overview.order, told, one.slot) is not None
    }
    assert covered == explained
    # Who comes back earlier ends it, although its first window is there no longer.
    world.clock.move(timedelta(days=1))
    back = Diary(world.session).explain(told[0].since, f"{days[1]}.x", told[0].why, "", told[0].id)
    done(back)
    overview = done(Today(world.session).overview())
    assert overview is not None
    explained = {one.slot.ref for one in overview.slots if overview.is_explained(one.slot)}
    assert explained == {f"{days[1]}.x"}
