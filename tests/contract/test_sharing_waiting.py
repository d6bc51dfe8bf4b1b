"""What waits: its log, its clock, its order's own form, and changes of mind under way."""

import json
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from homebound import paths
from homebound.core.errors import ErrorCode, UserError
from homebound.core.person import AgeGroup
from homebound.demo.issuer import open_zone
from homebound.protocol.fingerprint import format_fingerprint
from homebound.services.asking import Asking, HelpKind
from homebound.services.delivery import Delivered
from homebound.services.evidence import Evidence
from homebound.services.exporting import Exporting
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.today import Today
from homebound.vault.outbox import OutboxState
from homebound.verifier import verify_file
from sharing_world import HOUR, done, says

if TYPE_CHECKING:
    from sharing_world import World

NOBODY = says(b"")


def test_every_request_is_in_the_log_before_it_leaves_with_all_that_is_in_it(
    world: "World",
) -> None:
    world.enrol(3, "cough")
    world.save()
    [number] = [one.number for one in world.proofs()]
    seen: list[tuple[str, str | None, str | None, str]] = []

    def look(request: Any, to: Any) -> bool:
        last = world.log(number)[-1]
        seen.append((last.url, last.message, last.record, last.outcome))
        return world.wire.forward(request, to)

    world.wire.handler = look
    world.run()
    [opened] = world.sent()
    address = f"{world.wire.url}/hb"
    assert seen == [
        (f"{address}/freshness", None, None, "unanswered"),
        (f"{address}/messages", opened.message, opened.record, "unanswered"),
    ]
    assert [one.outcome for one in world.log(number)] == ["answered", "acknowledged"]


def test_the_log_has_as_many_entries_as_the_line_has_requests(world: "World") -> None:
    world.opt_in(2)
    for slot in world.slots:
        world.save(slot)
    world.wire.handler = NOBODY
    world.run()
    world.later()
    world.wire.handler = world.wire.only("/messages", NOBODY)
    world.later()
    world.wire.handler = world.wire.forward
    world.later()
    logged = [sent for one in world.state().log for sent in one.requests]
    assert sorted(sent.url.rpartition("/")[2] for sent in logged) == sorted(
        request.path.rpartition("/")[2] for request in world.wire.requests
    )
    assert {one.message.state for one in world.state().log} == {OutboxState.ACKNOWLEDGED}


def test_waits_grow_to_an_hour_and_no_try_comes_before_its_time(world: "World") -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.wire.handler = NOBODY
    waits = []
    for tries in range(1, 13):
        due = world.run().next_try
        assert due is not None
        assert len(world.wire.requests) == tries
        waits.append(due - world.clock.now())
        assert world.run() == Delivered(0, due)
        assert len(world.wire.requests) == tries
        world.clock.move(due - world.clock.now())
    assert waits[0] <= timedelta(seconds=10)
    assert all(later > earlier for earlier, later in pairwise(waits[:9]))
    assert timedelta(minutes=44) < waits[-1] <= HOUR


def test_a_network_that_comes_back_before_the_window_ends_is_found_in_time(
    world: "World",
) -> None:
    world.enrol(1)
    world.save()
    overview = done(Today(world.session).overview())
    assert overview is not None
    [slot] = [one.slot for one in overview.slots if one.slot.ref == world.slot]
    world.wire.handler = NOBODY
    tries = 0
    while slot.late_until - world.clock.now() > timedelta(minutes=3):
        due = world.run().next_try
        assert due is not None
        assert due < slot.late_until
        world.clock.move(due - world.clock.now())
        tries += 1
    # No storm either: half of what is left, again and again, is soon used up.
    assert tries < 40
    world.wire.handler = world.wire.forward
    assert world.run().answered == 1
    assert world.clock.now() < slot.late_until


def test_a_dead_line_is_tried_once_for_all_that_waits_also_after_a_long_sleep(
    world: "World",
) -> None:
    world.enrol(1)
    for slot in world.slots:
        world.save(slot)
    asking = Asking(world.session)
    for _ in range(20):
        done(asking.ask_for_help(HelpKind.FOOD, "bread"))
    world.wire.handler = NOBODY
    for nights in range(1, 5):
        world.clock.move(timedelta(hours=9))  # asleep
        due = world.run().next_try
        assert due is not None
        assert due > world.clock.now()
        assert len(world.wire.requests) == nights
    world.wire.handler = world.wire.forward
    assert world.later().answered == 23
    assert len(world.rows()) == 3


@pytest.mark.parametrize(
    "back", [timedelta(minutes=1), timedelta(minutes=59), timedelta(hours=5), timedelta(days=400)]
)
def test_a_clock_that_was_set_back_holds_a_message_for_an_hour_at_most(
    world: "World", back: timedelta
) -> None:
    world.enrol(1)
    world.save()
    world.wire.handler = NOBODY
    for _ in range(10):
        world.later()
    world.clock.move(-back)
    began = world.clock.now()
    world.wire.handler = world.wire.forward
    while (found := world.run()).answered == 0:
        assert found.next_try is not None
        world.clock.move(found.next_try - world.clock.now())
    assert world.clock.now() - began <= HOUR


def test_a_clock_that_is_ahead_makes_a_proof_too_early_and_it_waits_for_its_window(
    world: "World",
) -> None:
    world.enrol(1)
    world.clock.move(timedelta(days=1))
    tomorrow = world.clock.now().astimezone(ZoneInfo(open_zone(world.clock.now()))).date()
    world.save(f"{tomorrow}.am")
    assert world.run().answered == 0
    [message] = world.proofs()
    assert message.state is OutboxState.QUEUED
    assert world.log(message.number)[-1].outcome == "too-early"
    assert world.rows() == []


@pytest.mark.parametrize("level", [0, 1])
def test_a_receipt_that_comes_after_a_change_of_mind_is_kept_with_the_bytes_it_is_for(
    world: "World", tmp_path: Path, level: int
) -> None:
    world.enrol(2)
    world.save(call=True)

    def change(request: Any, to: Any) -> bool:
        answer = world.wire.ask(request)
        assert answer is not None
        world.change(level)
        to.sendall(answer)
        return True

    world.wire.handler = world.wire.only("/messages", change)
    assert world.run() == Delivered(1, None)
    [message] = world.proofs()
    assert message.state is OutboxState.ACKNOWLEDGED
    path = tmp_path / "a.homebound-receipt"
    done(world.sharing.save_receipt(message.number, path))
    assert verify_file(path, None)[0] == 3


def test_a_proof_without_a_receipt_is_saved_as_one(world: "World", tmp_path: Path) -> None:
    world.enrol(1)
    world.save()
    [message] = world.proofs()
    path = tmp_path / "a.homebound-receipt"
    with pytest.raises(LookupError):
        done(world.sharing.save_receipt(message.number, path))
    world.wire.handler = world.wire.only("/messages", NOBODY)
    world.run()
    done(world.sharing.save_receipt(message.number, path))
    status, sentences = verify_file(path, None)
    assert status == 3
    assert sentences[0].startswith("There is no receipt")


@pytest.mark.parametrize("place", ["unplugged/a", "file/a"])
def test_a_place_that_is_gone_is_not_taken_for_a_lost_record(
    world: "World", tmp_path: Path, place: str
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    (tmp_path / "file").write_bytes(b"")
    [message] = world.proofs()
    for saved in (
        world.sharing.save_receipt(message.number, tmp_path / place),
        Evidence(world.session).save_pack(world.order_id, tmp_path / place, lambda _: {}),
        Exporting(world.session).save_contacts((), tmp_path / place, Event()),
    ):
        with pytest.raises(UserError) as refused:
            done(saved)
        assert refused.value.code is ErrorCode.EXPORT_FOLDER_NOT_WRITABLE


def test_a_receipt_of_an_earlier_key_is_still_saved_with_its_own(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    [message] = world.proofs()
    world.code = world.office.issue("UTC", world.clock.now().date())[1]
    world.opt_in(1)  # a code that was issued anew: another key
    path = tmp_path / "a.homebound-receipt"
    done(world.sharing.save_receipt(message.number, path))
    offer = json.loads(path.read_text())
    assert offer["receipt"] == message.answer
    assert verify_file(path, None)[0] == 3


def follow(world: "World", form: Path) -> str:
    """Accept an order with a form of its own; give its id."""
    zone = open_zone(world.clock.now())
    first = world.clock.now().astimezone(ZoneInfo(zone)).date() - timedelta(days=1)
    path, world.code = world.office.issue(zone, first, form)
    orders = Orders(world.session)
    offer = done(orders.read(path))
    assert offer.fingerprint is not None
    assert format_fingerprint(offer.order.issuer.root if offer.order.issuer else "") == (
        offer.fingerprint
    )
    world.order_id = done(orders.accept(offer)).order.id
    return world.order_id


def test_answers_to_an_order_s_own_form_are_taken_at_level_3(world: "World") -> None:
    follow(world, paths.resource("questionnaires/covid-19.json"))
    world.enrol(3, "cough")
    world.save()
    assert world.run() == Delivered(1, None)
    assert [row[2] for row in world.rows()] == ["ok"]


def _next_order(world: "World") -> None:
    """Accept another order of the same authority for the present person."""
    zone = open_zone(world.clock.now())
    today = world.clock.now().astimezone(ZoneInfo(zone)).date()
    path, _ = world.office.issue(zone, today)
    orders = Orders(world.session)
    done(orders.accept(done(orders.read(path))))


def test_an_earlier_order_s_messages_are_sent_after_another_was_accepted(world: "World") -> None:
    world.enrol(1)
    world.save()
    _next_order(world)
    assert world.run().answered == 1
    assert len(world.rows()) == 1


def test_everyone_s_messages_are_sent_whoever_s_turn_it_is(world: "World") -> None:
    world.enrol(1)
    world.save()
    world.session = done(People(world.session).add("Ben", AgeGroup.UNDER_5_YEARS))
    assert world.run().answered == 1
