"""An authority that is away, answers that are lost, a profile that is locked, a program killed."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from homebound.services.delivery import Delivered
from homebound.vault.outbox import OutboxState

if TYPE_CHECKING:
    from sharing_world import World

WAIT = 30

# What the app does after unlocking, in a process of its own: check in for each slot, then send.
RESIDENT = """
import os, sys
from pathlib import Path
from decimal import Decimal
from homebound.core.answer_values import Coded, Quantity
from homebound.core.enabling import enabled
from homebound.services.checkin import CheckIns
from homebound.services.clock import SystemClock
from homebound.services.delivery import Delivery
from homebound.services.forms import standard_form
from homebound.services.profiles import Profiles

home, folder, passphrase, *slots = sys.argv[1:]
session = Profiles(Path(home), SystemClock()).unlock(Path(folder), passphrase).result()
form = standard_form()
answers = {
    item.link_id: Coded("no")
    for item in form.questions()
    if any(option.code == "no" for option in item.options)
}
answers |= {"feeling": Coded("same"), "temperature": Quantity(Decimal("37.2"), "Cel")}
answers = {name: answer for name, answer in answers.items() if name in enabled(form, answers)}
for slot in slots:
    assert CheckIns(session).save(slot, answers, "en").result().queued
print("queued", flush=True)
sys.stdin.readline()
print(Delivery(session).run().result(), flush=True)
"""


def test_an_authority_that_comes_back_receipts_what_waited(world: "World") -> None:
    world.enrol(1)
    world.office.kill()
    for slot in world.slots:
        world.save(slot)
    first = world.run()
    assert first.answered == 0
    assert first.next_try is not None
    assert {one.state for one in world.proofs()} == {OutboxState.QUEUED}
    world.office.start()
    # Not before its time, and then without anybody's doing.
    assert world.run() == Delivered(0, first.next_try)
    world.clock.move(first.next_try - world.clock.now())
    assert world.run() == Delivered(3, None)
    assert [(row[1], row[3]) for row in world.rows()] == [
        (slot, number) for number, slot in enumerate(world.slots, 1)
    ]


def test_an_enrolment_waits_for_the_authority_too_and_goes_before_the_proofs(
    world: "World",
) -> None:
    world.office.kill()
    world.opt_in(1)
    world.save()
    assert world.run().answered == 0
    world.office.start()
    assert world.later() == Delivered(2, None)
    assert len(world.rows()) == 1


def test_an_answer_lost_on_the_way_is_asked_for_again_with_the_same_bytes(
    world: "World",
) -> None:
    world.enrol(2)
    world.save(call=True)
    world.wire.handler = world.wire.only("/messages", world.wire.drop)
    assert world.run().answered == 0
    assert world.proofs()[0].state is OutboxState.QUEUED
    assert len(world.rows()) == 1
    world.wire.handler = world.wire.forward
    assert world.later() == Delivered(1, None)
    assert [row[2] for row in world.rows()] == ["ok"]
    first, second = world.sent()
    assert first.message == second.message == world.proofs()[0].token
    assert len(set(world.wire.bodies())) == 2
    assert first.reply != second.reply


def test_a_lock_between_queueing_and_sending_loses_nothing(world: "World") -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.lock()
    world.unlock()
    world.wire.handler = world.wire.only("/messages", world.wire.drop)
    world.run()
    frozen = world.proofs()[0].token
    assert frozen is not None
    world.lock()
    world.unlock()
    world.save()
    world.wire.handler = world.wire.forward
    assert world.later() == Delivered(2, None)
    assert world.proofs()[0].token == frozen
    rows = world.rows()
    assert [(row[3], row[4]) for row in rows] == [(1, None), (2, rows[0][0])]


def test_a_lock_while_a_request_is_under_way_ends_it_and_it_is_sent_again(
    world: "World",
) -> None:
    world.enrol(1)
    world.save()
    arrived, released = threading.Event(), threading.Event()

    def hold(request: Any, to: Any) -> bool:
        world.wire.ask(request)
        arrived.set()
        released.wait(WAIT)
        return False

    world.wire.handler = world.wire.only("/messages", hold)
    delivery = world.delivery()
    under_way = delivery.run()
    assert arrived.wait(WAIT)
    delivery.stop()
    world.lock()
    # The authority still holds the line: it is the resident's side that has let go.
    assert under_way.result(timeout=5) == Delivered(0, None)
    assert delivery.run().result(timeout=5) == Delivered(0, None)
    released.set()
    world.unlock()
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    assert world.proofs()[0].state is OutboxState.ACKNOWLEDGED
    assert len(world.rows()) == 1


def test_a_vault_closed_under_a_delivery_ends_it_quietly(world: "World") -> None:
    world.enrol(1)
    world.save()

    def lock(request: Any, to: Any) -> bool:
        world.lock()
        return world.wire.forward(request, to)

    world.wire.handler = world.wire.only("/messages", lock)
    assert world.run() == Delivered(0, None)
    world.unlock()
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    assert len(world.rows()) == 1


def test_two_runs_at_once_send_each_message_once(world: "World") -> None:
    world.enrol(1)
    for slot in world.slots:
        world.save(slot)
    delivery = world.delivery()
    runs = [delivery.run(), delivery.run()]
    assert sum(run.result(timeout=WAIT).answered for run in runs) == 3
    assert len(world.wire.bodies()) == 3


class Child:
    """A resident's program in its own process, to be killed."""

    def __init__(self, world: "World", passphrase: str, *slots: str) -> None:
        home = world.session.folder.parent.parent
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", RESIDENT, home, world.session.folder, passphrase, *slots],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "app")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "queued\n"

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(WAIT)

    def send(self) -> str:
        """Let it send; give what it printed, and what it complained of."""
        said, complained = self.process.communicate("\n", timeout=WAIT)
        return said + complained

    def close(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=WAIT)


@pytest.mark.parametrize(
    ("moment", "frozen"),
    [("queued", False), ("step asked", False), ("proof sent", True), ("proof answered", True)],
)
def test_a_program_killed_at_any_moment_leaves_one_effect(
    world: "World", passphrase: str, moment: str, frozen: bool
) -> None:
    world.enrol(2)
    world.lock()
    child = Child(world, passphrase, world.slots[0], world.slots[2])

    def kill(request: Any, to: Any) -> bool:
        if moment == "proof answered":
            world.wire.ask(request)
        child.kill()
        return False

    if moment == "queued":
        child.kill()
    else:
        path = "/freshness" if moment == "step asked" else "/messages"
        world.wire.handler = world.wire.only(path, kill)
        assert child.send() == ""
    child.close()
    world.unlock()
    token = world.proofs()[0].token
    assert (token is not None) is frozen
    # What left, or was about to, stands in the log.
    log = world.log(world.proofs()[0].number)
    assert [(one.url.rpartition("/")[2], one.outcome) for one in log] == {
        "queued": [],
        "step asked": [("freshness", "unanswered")],
        "proof sent": [("freshness", "answered"), ("messages", "unanswered")],
        "proof answered": [("freshness", "answered"), ("messages", "unanswered")],
    }[moment]
    assert [one.message for one in log if one.message] == ([token] if frozen else [])
    world.wire.reset()
    assert world.later() == Delivered(2, None)
    rows = world.rows()
    assert [(row[1], row[3]) for row in rows] == [(world.slots[0], 1), (world.slots[2], 2)]
    assert [row[4] for row in rows] == [None, rows[0][0]]
    assert world.office.forks(world.order_id) == 0
    if frozen:
        assert world.proofs()[0].token == token


def test_a_program_ends_at_once_though_the_authority_is_silent(
    world: "World", passphrase: str
) -> None:
    world.enrol(1)
    world.lock()
    ended = threading.Event()

    def silent(*_: Any) -> bool:
        ended.wait(WAIT)
        return False

    world.wire.handler = silent
    program = RESIDENT.replace("print(Delivery(session).run().result(), flush=True)", "").replace(
        "sys.stdin.readline()",
        "d = Delivery(session); d.run(); sys.stdin.readline(); d.stop(); session.lock().result()",
    )
    process = subprocess.Popen(
        [
            sys.executable, "-P", "-c", program, world.session.folder.parent.parent,
            world.session.folder, passphrase, world.slot,
        ],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "app")},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "queued\n"
        while not world.wire.requests:
            assert process.poll() is None
        _, complained = process.communicate("\n", timeout=5)
        assert (process.returncode, complained) == (0, "")
    finally:
        process.kill()
        process.communicate(timeout=WAIT)
        ended.set()
    world.unlock()
