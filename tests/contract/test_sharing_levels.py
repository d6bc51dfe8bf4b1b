"""From opting in to a verified receipt, at every level, with nothing beyond it on the line."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from homebound.core.answer_values import Coded
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.receipt import parse_receipt
from homebound.protocol.strict import decode_base64url
from homebound.services.asking import Asking, Scope
from homebound.services.checkin import CheckIns
from homebound.services.consenting import find_standing
from homebound.services.delivery import Delivered
from homebound.services.receiving import Received
from homebound.services.today import Today
from homebound.vault.outbox import OutboxState
from homebound.verifier import verify_file
from sharing_world import done

if TYPE_CHECKING:
    from sharing_world import World

CLAIMS = {"jti", "aud", "ord", "win", "non", "seq", "rec"}


def claims_of(token: str) -> dict[str, Any]:
    found = json.loads(decode_base64url(token.split(".")[1]))
    assert isinstance(found, dict)
    return found


def disclosed(presentation: str) -> dict[str, str]:
    _, *disclosures, last = presentation.split("~")
    assert last == ""
    return {
        name: value
        for _, name, value in (json.loads(decode_base64url(each)) for each in disclosures)
    }


def root_of(world: "World") -> str:
    standing = world.session.vault.submit(
        lambda db: find_standing(db, world.session.person.id)
    ).result()
    assert standing is not None
    return format_fingerprint(standing.config.root)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_check_in_comes_back_as_a_receipt_that_others_can_verify(
    world: "World", tmp_path: Path, level: int
) -> None:
    world.opt_in(level, "cough")
    assert world.run() == Delivered(1, None)
    assert world.state().bound
    assert world.save(call=True).queued
    assert world.run() == Delivered(1, None)
    [message] = world.proofs()
    assert message.state is OutboxState.ACKNOWLEDGED
    assert [(row[1], row[2], row[5]) for row in world.rows()] == [
        (world.slot, "ok", 1 if level > 1 else None)
    ]
    overview = Today(world.session).overview().result()
    assert overview is not None
    assert [state.received for state in overview.slots if state.recorded] == [Received.ACKNOWLEDGED]
    path = tmp_path / "saved.homebound-receipt"
    world.sharing.save_receipt(message.number, path).result()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert verify_file(path, root_of(world))[0] == 0
    assert verify_file(path, None)[0] == 3
    assert verify_file(path, "00" * 32)[0] == 1
    evidence = json.loads(path.read_text())
    for name in ("proof", "receipt", "order", "config"):
        text = evidence[name]
        middle = text.index(".") + 40
        changed = text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :]
        path.write_text(json.dumps({**evidence, name: changed}))
        assert verify_file(path, root_of(world))[0] == 1, name


def test_who_shares_nothing_sends_nothing(world: "World") -> None:
    assert not world.save().queued
    assert world.run() == Delivered(0, None)
    assert world.wire.connections == 0


def test_level_1_tells_only_that_a_check_in_was_made(world: "World") -> None:
    world.opt_in(1, "cough")
    world.run()
    world.save(call=True)
    world.run()
    enrolment, proof = world.sent()
    assert claims_of(enrolment.message).keys() == {"jti", "aud", "ord", "code"}
    assert claims_of(proof.message).keys() == CLAIMS
    assert (enrolment.record, proof.record) == (None, None)


@pytest.mark.parametrize("call", [True, False])
def test_level_2_adds_the_wish_for_a_call_and_nothing_else(world: "World", call: bool) -> None:
    world.enrol(2, "cough")
    world.save(call=call)
    world.run()
    [proof] = world.sent()
    assert claims_of(proof.message).keys() == CLAIMS | {"help"}
    assert claims_of(proof.message)["help"] is call
    assert proof.record is None


def test_level_3_adds_exactly_the_ticked_answers(world: "World") -> None:
    world.enrol(3, "cough", "feeling", "not-a-question")
    world.save()
    world.run()
    [proof] = world.sent()
    assert proof.record is not None
    assert disclosed(proof.record) == {"cough": "yes", "feeling": "same"}
    assert claims_of(proof.record).keys() <= {"ord", "win", "form", "_sd_alg", "_sd"}
    assert len(claims_of(proof.record)["_sd"]) == 40


def test_every_request_has_the_same_headers_and_size_whatever_is_in_it(world: "World") -> None:
    world.opt_in(3, "cough", "note")
    world.run()
    world.save(note="word " * 56)
    world.run()
    assert [(one.method, one.path) for one in world.wire.requests] == [
        ("POST", "/hb/messages"),
        ("GET", "/hb/freshness"),
        ("POST", "/hb/messages"),
    ]
    common = {
        "Host": world.wire.url.removeprefix("http://"),
        "User-Agent": "homebound/1",
        "Accept": "*/*",
        "Accept-Encoding": "identity",
    }
    sealed = {"Content-Type": "application/octet-stream", "Content-Length": "8192"}
    for one in world.wire.requests:
        assert len(one.headers) == len(dict(one.headers))
        assert dict(one.headers) == (common | sealed if one.method == "POST" else common)
        assert len(one.body) == (8192 if one.method == "POST" else 0)


def test_an_amendment_leaves_only_at_level_3_and_is_receipted_as_further(world: "World") -> None:
    world.enrol(2)
    world.save()
    world.run()
    assert not world.save(feeling=Coded("worse")).queued
    assert world.run() == Delivered(0, None)
    world.change(3, "feeling")
    assert world.save(feeling=Coded("better")).queued
    world.wire.reset()
    assert world.run() == Delivered(1, None)
    [proof] = world.sent()
    assert proof.record is not None
    assert disclosed(proof.record) == {"feeling": "better"}
    assert [row[2] for row in world.rows()] == ["ok", "further"]


def lowered_to_1(world: "World") -> None:
    world.change(1)


def lowered_to_2(world: "World") -> None:
    world.change(2)


@pytest.mark.parametrize(
    ("lower", "expected"), [(lowered_to_1, CLAIMS), (lowered_to_2, CLAIMS | {"help"})]
)
@pytest.mark.parametrize("frozen", [False, True])
def test_what_waits_is_sent_at_no_more_than_the_level_of_now(
    world: "World", lower: Callable[["World"], None], expected: set[str], frozen: bool
) -> None:
    world.enrol(3, "cough")
    world.save(call=True)
    if frozen:
        world.wire.handler = world.wire.only("/messages", lambda *_: False)
        world.run()
        assert world.proofs()[0].token is not None
    lower(world)
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    [proof] = world.sent()
    assert claims_of(proof.message).keys() - {"prev"} == expected
    assert proof.record is None
    assert world.proofs()[0].state is OutboxState.ACKNOWLEDGED


def test_what_was_queued_at_a_lower_level_is_never_sent_at_a_higher(world: "World") -> None:
    world.enrol(1)
    world.save(call=True)
    world.change(3, "cough")
    world.run()
    [proof] = world.sent()
    assert claims_of(proof.message).keys() == CLAIMS
    assert proof.record is None


def test_answers_ticked_after_a_check_in_was_queued_do_not_leave_with_it(world: "World") -> None:
    world.enrol(3, "cough", "note")
    world.save()
    world.change(3, "cough", "feeling")
    world.run()
    [proof] = world.sent()
    assert proof.record is not None
    assert disclosed(proof.record) == {"cough": "yes"}


def test_a_wish_for_a_call_outlives_a_level_that_was_lowered_and_raised_again(
    world: "World",
) -> None:
    world.enrol(2)
    world.save(call=True)
    world.change(1)
    world.change(2)
    world.run()
    assert [row[5] for row in world.rows()] == [1]


def test_switched_off_while_it_waited_nothing_leaves(world: "World") -> None:
    world.enrol(3, "cough")
    world.save()
    world.change(0)
    assert world.later() == Delivered(0, None)
    assert world.wire.connections == 0
    assert [one.state for one in world.proofs()] == [OutboxState.WITHDRAWN]
    world.change(1)
    assert world.later() == Delivered(0, None)


def test_a_level_lowered_while_the_step_is_fetched_holds_for_that_message(
    world: "World",
) -> None:
    world.enrol(3, "cough")
    world.save(call=True)

    def lower(request: Any, to: Any) -> bool:
        world.change(1)
        return world.wire.forward(request, to)

    world.wire.handler = world.wire.only("/freshness", lower)
    assert world.run().answered == 1
    [proof] = world.sent()
    assert claims_of(proof.message).keys() == CLAIMS
    assert proof.record is None


def test_switched_off_while_the_step_is_fetched_nothing_else_leaves(world: "World") -> None:
    world.enrol(1)
    world.save()

    def switch_off(request: Any, to: Any) -> bool:
        world.change(0)
        return world.wire.forward(request, to)

    world.wire.handler = world.wire.only("/freshness", switch_off)
    assert world.run() == Delivered(0, None)
    assert world.wire.bodies() == []


def test_every_change_of_a_level_or_a_tick_stands_in_the_log_for_good(world: "World") -> None:
    world.opt_in(1)
    world.change(2)  # while the code is still on its way
    world.run()
    world.change(3, "cough")
    world.change(3, "cough", "fever")
    world.change(0)
    world.change(1)  # no code again: the key is bound
    done(Asking(world.session).take_back(Scope.FUTURE))
    world.lock()
    world.unlock()
    changes = world.state().everything.orders[0].changes
    assert [int(one.level) for one in changes] == [1, 2, 3, 3, 0, 1, 0]
    assert [sorted(one.answers) for one in changes][2:4] == [["cough"], ["cough", "fever"]]
    assert [one.at for one in changes] == sorted(one.at for one in changes)
    for change in ("UPDATE consents SET level = 3", "DELETE FROM consents"):
        with pytest.raises(Exception, match="append-only"):
            done(world.session.vault.submit(lambda db, change=change: db.execute(change)))  # type: ignore[misc]


def test_a_wrong_code_keeps_check_ins_waiting_until_the_right_one_comes(world: "World") -> None:
    right = world.code
    world.code = world.office.issue("UTC", world.clock.now().date())[1]
    world.opt_in(1)
    world.save()
    assert world.run() == Delivered(1, None)
    state = world.state()
    assert (state.bound, state.code_refused) == (False, True)
    assert world.rows() == []
    world.code = right
    world.opt_in(1)
    assert not world.state().code_refused
    assert world.run() == Delivered(2, None)
    assert [row[1] for row in world.rows()] == [world.slot]


@pytest.mark.parametrize("switch_off", [True, False])
def test_opting_in_again_after_a_lost_answer_uses_the_code_that_is_spent(
    world: "World", switch_off: bool
) -> None:
    world.wire.handler = world.wire.drop
    world.opt_in(1)
    world.run()
    if switch_off:
        world.change(0)
    world.wire.reset()
    world.opt_in(1)
    assert world.later() == Delivered(1, None)
    assert world.state().bound
    world.opt_in(2)  # once more, though all is well
    world.save()
    assert world.run() == Delivered(1, None)
    assert len(world.rows()) == 1


def test_the_preview_has_the_claims_that_leave(world: "World") -> None:
    world.enrol(2)
    world.save()
    seen = world.sharing.preview(world.state().level, frozenset()).result()
    assert seen is not None
    world.run()
    [proof] = world.sent()
    decoder = json.JSONDecoder()
    _, end = decoder.raw_decode(seen.message)
    assert json.loads(seen.message[end:]).keys() == claims_of(proof.message).keys()


def test_a_check_in_asks_about_a_call_only_where_that_would_be_shared(world: "World") -> None:
    assert not CheckIns(world.session).open(world.slot).result().asks_for_call
    world.enrol(1)
    assert not CheckIns(world.session).open(world.slot).result().asks_for_call
    world.change(2)
    assert CheckIns(world.session).open(world.slot).result().asks_for_call


def test_proofs_of_several_windows_are_chained_in_their_order(world: "World") -> None:
    world.enrol(1)
    for slot in world.slots:
        world.save(slot)
    assert world.run() == Delivered(3, None)
    rows = world.rows()
    assert [(row[1], row[2], row[3]) for row in rows] == [
        (world.slots[0], "late", 1),
        (world.slots[1], "late", 2),
        (world.slots[2], "ok", 3),
    ]
    assert [row[4] for row in rows] == [None, rows[0][0], rows[1][0]]
    assert world.office.forks(world.order_id) == 0
    standing = world.session.vault.submit(
        lambda db: find_standing(db, world.session.person.id)
    ).result()
    assert standing is not None
    for message in world.proofs():
        assert message.answer is not None
        receipt = parse_receipt(message.answer, standing.config.receipt_keys)
        assert receipt.proof is not None
        assert receipt.proof.window == message.slot
