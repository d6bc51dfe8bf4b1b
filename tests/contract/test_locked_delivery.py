"""What is sealed at a lock goes out, and its answer is kept at the next unlock."""

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from homebound.authority.home import RECEIPT_FILE, open_home
from homebound.core.answer_values import Coded
from homebound.protocol.envelope import seal_reply
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.services.asking import Asking, HelpKind
from homebound.services.delivery import Delivered, Delivery
from homebound.services.receiving import Received
from homebound.services.sealed import AFTER_LOCK, LockedDelivery, Sealed
from homebound.services.today import Today
from homebound.vault.outbox import OutboxState
from sharing_world import WAIT, done, reply, says

if TYPE_CHECKING:
    from datetime import datetime

    from sharing_world import World

NOTHING = says(b"")


def lock(world: "World", locked: LockedDelivery) -> tuple[Sealed, ...]:
    """Lock as the window does."""
    leaving = world.delivery().leave()
    world.lock()
    sealed = done(leaving)
    locked.take(sealed)
    return sealed


def unlock(world: "World", locked: LockedDelivery) -> Delivered:
    """Unlock as the window does, and send."""
    world.unlock()
    brought = locked.collect(world.session.folder)
    world.deliveries.append(Delivery(world.session, WAIT, brought))
    return done(world.deliveries[-1].run())


def go(world: "World", locked: LockedDelivery) -> "datetime | None":
    """Let what is sealed go out when its time has come."""
    world.clock.move(timedelta(hours=1))
    return done(locked.run())


def frozen(world: "World", **answers: Any) -> None:
    """Have a proof frozen whose answer, or request, was lost."""
    world.save(**answers)
    world.wire.handler = world.wire.only("/messages", NOTHING)
    world.run()
    world.wire.reset()


@pytest.fixture
def locked(world: "World") -> LockedDelivery:
    return LockedDelivery(world.clock, WAIT)


def received(world: "World") -> Received:
    overview = done(Today(world.session).overview())
    assert overview is not None
    return next(one.received for one in overview.slots if one.slot.ref == world.slot)


def test_a_sealed_proof_goes_out_after_the_lock_and_its_receipt_is_kept_at_the_next_unlock(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(3, "cough")
    frozen(world, cough=Coded("yes"))
    assert received(world) is Received.SEALED
    [sealed] = lock(world, locked)
    assert go(world, locked) is None
    assert [row[1] for row in world.rows()] == [world.slot]
    assert world.wire.bodies() == [sealed.body]
    world.wire.reset()
    assert unlock(world, locked) == Delivered(1, None)
    assert world.wire.requests == []
    [message] = world.proofs()
    assert message.state is OutboxState.ACKNOWLEDGED
    assert received(world) is Received.ACKNOWLEDGED
    log = world.log(message.number)
    assert [one.outcome for one in log] == ["answered", "not-reached", "acknowledged"]
    assert log[-1].message == message.token
    assert log[-1].record is not None


def test_what_was_never_signed_needs_unlocking(world: "World", locked: LockedDelivery) -> None:
    world.enrol(1)
    world.save()
    assert received(world) is Received.WAITING
    assert lock(world, locked) == ()
    assert done(locked.run()) is None
    assert world.wire.requests == []
    assert unlock(world, locked) == Delivered(1, None)


def test_an_enrolment_and_a_wish_go_out_after_the_lock_too(
    world: "World", locked: LockedDelivery
) -> None:
    world.opt_in(1)
    assert len(lock(world, locked)) == 1
    assert go(world, locked) is None
    assert unlock(world, locked) == Delivered(1, None)
    assert world.state().bound
    done(Asking(world.session).ask_for_help(HelpKind.FOOD, "bread"))
    assert len(lock(world, locked)) == 1
    assert go(world, locked) is None
    assert unlock(world, locked) == Delivered(1, None)


def test_tries_while_locked_wait_longer_and_longer_and_stand_in_the_log(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    world.wire.handler = NOTHING
    waits = []
    for _ in range(4):
        due = go(world, locked)
        assert due is not None
        waits.append(due - world.clock.now())
        assert done(locked.run()) == due  # not before its time
    assert all(timedelta() < one <= timedelta(hours=1) for one in waits)
    assert waits == sorted(waits)
    assert len(world.wire.requests) == 4
    world.wire.reset()
    unlock(world, locked)
    assert world.later().answered + len(world.rows()) >= 1
    [message] = world.proofs()
    outcomes = [one.outcome for one in world.log(message.number)]
    assert outcomes == ["answered", *["not-reached"] * 5, "acknowledged"]
    # Not one more or less than the line carried.
    assert AFTER_LOCK not in outcomes


def test_a_program_that_ends_while_locked_sends_it_again_and_says_what_may_have_been(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    go(world, locked)  # and its answer is lost with the program
    world.unlock()
    assert world.later() == Delivered(1, None)
    assert [row[2] for row in world.rows()] == ["ok"]
    [message] = world.proofs()
    assert [one.outcome for one in world.log(message.number)][-2:] == [AFTER_LOCK, "acknowledged"]


def test_unlocking_breaks_off_what_is_under_way_and_it_is_sent_again(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    arrived, released = threading.Event(), threading.Event()

    def hold(request: Any, to: Any) -> bool:
        world.wire.ask(request)
        arrived.set()
        released.wait(WAIT)
        return False

    world.wire.handler = world.wire.only("/messages", hold)
    world.clock.move(timedelta(hours=1))
    under_way = locked.run()
    assert arrived.wait(WAIT)
    world.unlock()
    brought = locked.collect(world.session.folder)
    assert under_way.result(timeout=5) is None
    released.set()
    world.wire.reset()
    world.deliveries.append(Delivery(world.session, WAIT, brought))
    done(world.deliveries[-1].run())
    world.later()
    assert [row[2] for row in world.rows()] == ["ok"]
    assert world.proofs()[0].state is OutboxState.ACKNOWLEDGED


def test_an_authority_that_says_later_is_asked_later_and_a_stranger_ends_nothing(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    key = SigningKey(open_home(world.office.home).key(RECEIPT_FILE))

    def refused_by(signer: SigningKey, problem: Problem) -> Any:
        def handler(request: Any, to: Any) -> bool:
            opened = world.office.open(request.body)
            refusal = Refusal(hash_message(opened.message), world.clock.now(), problem)
            to.sendall(reply(seal_reply(opened.reply, sign_refusal(refusal, signer))))
            return False

        return world.wire.only("/messages", handler)

    for handler in (
        refused_by(key, Problem.TRY_LATER),
        refused_by(SigningKey.generate(), Problem.NOT_VERIFIED),
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 8192\r\n\r\n" + bytes(8192)),
    ):
        world.wire.handler = handler
        assert go(world, locked) is not None
    world.wire.reset()
    assert go(world, locked) is None
    unlock(world, locked)
    [message] = world.proofs()
    assert message.state is OutboxState.ACKNOWLEDGED
    assert [one.outcome for one in world.log(message.number)][-4:] == [
        "try-later",
        "not-verified",
        "not-verified",
        "acknowledged",
    ]


def test_a_profile_that_is_gone_sends_nothing(world: "World", locked: LockedDelivery) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    gone = world.session.folder.rename(world.session.folder.with_name("gone"))
    assert go(world, locked) is None
    assert world.wire.requests == []
    gone.rename(world.session.folder)


def test_a_change_of_mind_after_unlocking_holds_for_what_was_sealed(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    world.unlock()
    brought = locked.collect(world.session.folder)
    world.change(0)
    world.deliveries.append(Delivery(world.session, WAIT, brought))
    done(world.deliveries[-1].run())
    assert go(world, locked) is None
    assert world.wire.requests == []


def test_another_message_in_its_place_takes_nothing_of_it(
    world: "World", locked: LockedDelivery
) -> None:
    world.enrol(1)
    frozen(world)
    lock(world, locked)
    go(world, locked)
    world.unlock()
    [brought] = locked.collect(world.session.folder)
    other = replace(brought, sealed=replace(brought.sealed, hash=hash_message("another")))
    world.deliveries.append(Delivery(world.session, WAIT, [other]))
    world.wire.handler = NOTHING
    assert done(world.deliveries[-1].run()).answered == 0
    assert world.proofs()[0].state is OutboxState.QUEUED
