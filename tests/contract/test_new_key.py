"""A lost computer: a code that was given out anew, a key that takes the old one's place, nothing lost."""

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.core.answer_values import Coded
from homebound.core.consent import SharingLevel
from homebound.core.person import AgeGroup
from homebound.services.asking import Asking, HelpKind
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.delivery import Delivered, Delivery
from homebound.services.evidence import Evidence
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.receiving import Received
from homebound.services.sharing import OutboxKind, OutboxState, Sharing
from homebound.services.today import Today
from homebound.ui.sharing.statement import render
from sharing_world import CHEAP, PASSPHRASE, done, reissue

if TYPE_CHECKING:
    from sharing_world import World


def enrol_elsewhere(world: "World", tmp_path: Path, code: str) -> None:
    """Follow the same order on another computer with a fresh file, share, and check in there."""
    source = done(Orders(world.session).active())
    assert source is not None
    assert source.source is not None
    path = tmp_path / "again.homebound"
    path.write_bytes(source.source)
    profiles = Profiles(tmp_path / "elsewhere", world.clock, CHEAP)
    session = done(profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)))
    orders = Orders(session)
    done(orders.accept(done(orders.read(path))))
    done(Sharing(session).opt_in(SharingLevel.CHECKED_IN, frozenset(), code))
    done(CheckIns(session).save(world.slots[1], world.well, "en"))
    assert done(Delivery(session).run()) == Delivered(2, None)
    done(session.lock())


def states(world: "World") -> list[tuple[str | None, OutboxState]]:
    return [(one.slot, one.state) for one in world.proofs()]


def test_a_fresh_order_file_and_a_new_code_make_a_key_that_counts_from_one(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.run()
    enrol_elsewhere(world, tmp_path, reissue(world))
    assert [(row[1], row[3], row[4]) for row in world.rows()] == [
        (world.slots[0], 1, None),
        (world.slots[1], 1, None),
    ]


def test_a_key_that_was_superseded_is_said_to_be_so_and_what_waits_goes_with_a_new_code(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(3, "cough")
    world.save(world.slots[0])
    world.run()
    done(Asking(world.session).ask_for_help(HelpKind.FOOD, "bread"))
    enrol_elsewhere(world, tmp_path, reissue(world))
    world.save(world.slots[2], cough=Coded("yes"))
    world.wire.reset()
    world.run()
    assert world.state().superseded
    # One refusal is enough: what else waits is not refused one by one.
    assert len(world.wire.bodies()) == 1
    overview = done(Today(world.session).overview())
    assert overview is not None
    assert overview.superseded
    assert world.later() == Delivered(0, None)
    world.code = reissue(world)
    world.opt_in(3, "cough")
    # The enrolment, the help request or the proof that was refused, and the other.
    assert world.later() == Delivered(3, None)
    state = world.state()
    assert (state.bound, state.superseded, state.code_refused) == (True, False, False)
    assert [row[2:4] for row in world.rows() if row[1] == world.slots[2]] == [("ok", 1)]
    assert {row[1] for row in world.rows()} == set(world.slots)
    asked = [one for one in state.log if one.message.kind is OutboxKind.HELP]
    assert OutboxState.ACKNOWLEDGED in {one.message.state for one in asked}
    overview = done(Today(world.session).overview())
    assert overview is not None
    assert {one.slot.ref: one.received for one in overview.slots}[world.slots[2]] is (
        Received.ACKNOWLEDGED
    )
    # Each record beside a proof shows the one answer that was ticked, whichever key signed it.
    assert {one.record.count("~") for one in world.sent() if one.record is not None} == {2}


@pytest.mark.usefixtures("qapp")
def test_that_another_proof_came_first_does_not_say_that_this_one_was_in_time(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    world.run()
    enrol_elsewhere(world, tmp_path, reissue(world))
    world.code = reissue(world)
    world.opt_in(1)
    world.save(world.slots[1])
    world.run()
    world.later()
    assert [row[2] for row in world.rows()] == ["late", "further"]
    pack = tmp_path / "pack.zip"
    done(Evidence(world.session).save_pack(world.order_id, pack, render))
    with zipfile.ZipFile(pack) as files:
        statement = files.read("statement.html").decode()
    assert "Received in time" not in statement
    assert "another check-in for this window was received before it" in statement


def test_a_wrong_new_code_ends_nothing(world: "World") -> None:
    world.enrol(1)
    right = world.code
    world.code = world.office.issue("UTC", world.clock.now().date())[1]
    world.opt_in(1)
    world.save()
    assert world.run() == Delivered(2, None)
    state = world.state()
    assert (state.bound, state.superseded, state.code_refused) == (True, False, True)
    assert [(row[1], row[3]) for row in world.rows()] == [(world.slot, 1)]
    # Nor does the code by which the present key was bound.
    world.code = right
    world.opt_in(2)
    assert world.run() == Delivered(0, None)
    world.save(world.slots[0])
    assert world.run() == Delivered(1, None)
    assert [row[3] for row in world.rows()] == [1, 2]


def test_the_old_key_goes_on_until_the_new_one_is_bound(world: "World") -> None:
    world.enrol(1)
    world.code = reissue(world)
    world.wire.handler = world.wire.drop
    world.opt_in(1)
    world.run()  # bound over there, but nobody here knows
    world.wire.reset()
    world.save()
    # The old key's proof is refused; the new one, told of its binding, proves it.
    assert world.later().answered >= 2
    world.later()
    assert [(row[1], row[3]) for row in world.rows()] == [(world.slot, 1)]
    assert not world.state().superseded


@pytest.mark.parametrize("superseded", [False, True])
def test_a_restored_backup_goes_on_or_asks_for_a_new_code(
    world: "World", tmp_path: Path, superseded: bool
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.run()
    path = tmp_path / "a.homebound-backup"
    done(Backups(world.profiles, world.session).save(path))
    world.lock()
    other = Profiles(tmp_path / "other", world.clock, CHEAP)
    world.session = done(Restoring(other).restore(path, PASSPHRASE))
    world.profiles = other
    if superseded:
        code = reissue(world)
        enrol_elsewhere(world, tmp_path, code)
    world.save()
    world.run()
    assert world.state().superseded is superseded
    if superseded:
        assert (world.slot, OutboxState.REFUSED) in states(world)
        world.code = reissue(world)
        world.opt_in(1)
        assert world.later() == Delivered(2, None)
    rows = [row for row in world.rows() if row[1] == world.slot]
    assert [(row[2], row[3]) for row in rows] == [("ok", 1 if superseded else 2)]
