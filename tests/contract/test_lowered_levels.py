"""A level that is lowered between a lost answer and the next try."""

from pathlib import Path
from typing import TYPE_CHECKING

from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.proof import Proof, parse_proof
from homebound.services.delivery import Delivered
from homebound.services.evidence import Evidence
from homebound.services.sharing import Message, OutboxState
from homebound.vault import order_keys
from homebound.verifier import verify_file
from sharing_world import done, says

if TYPE_CHECKING:
    from sharing_world import World

NOTHING = says(b"")


def read(world: "World", token: str, message: Message) -> Proof:
    secret = done(world.session.vault.submit(lambda db: order_keys.get(db, message.key))).secret
    return parse_proof(token, SigningKey(secret).verifying)


def test_the_receipt_of_the_first_is_fetched_once_the_authority_shows_that_it_holds_it(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(2)
    world.save(call=True)
    world.wire.handler = world.wire.only("/messages", world.wire.drop)
    world.run()
    first = world.proofs()[0].token
    world.change(1)
    world.wire.reset()
    assert world.later() == Delivered(2, None)
    lower, again = (one.message for one in world.sent())
    [message, fetched] = world.proofs()
    assert read(world, lower, message).help is None
    assert again == first == fetched.token
    assert {one.state for one in world.proofs()} == {OutboxState.ACKNOWLEDGED}
    assert [(row[2], row[3]) for row in world.rows()] == [("ok", 1), ("further", 2)]
    # So the resident can show that the check-in was in time.
    path = tmp_path / "pack.zip"
    shown: list[bool] = []

    def look(statement: object) -> dict[str, bytes]:
        slots = {one.slot.ref: one for one in statement.slots}  # type: ignore[attr-defined]
        shown.append(slots[world.slot].received and slots[world.slot].late_at is None)
        return {}

    done(Evidence(world.session).save_pack(world.order_id, path, look))
    assert shown == [True]
    assert verify_file(path, None)[0] == 3
    assert hash_message(lower) != hash_message(again)
    assert world.later() == Delivered(0, None)


def test_what_never_arrived_is_never_sent_again(world: "World") -> None:
    world.enrol(2)
    world.save(call=True)
    world.wire.handler = world.wire.only("/messages", NOTHING)
    world.run()
    first = world.proofs()[0].token
    world.change(1)
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    assert world.later() == Delivered(0, None)
    assert first not in {one.message for one in world.sent()}
    assert [(row[2], row[3]) for row in world.rows()] == [("ok", 2)]


def test_where_another_proof_may_be_the_first_nothing_is_fetched(world: "World") -> None:
    world.enrol(3, "cough")
    world.save()
    assert world.run() == Delivered(1, None)
    world.save(call=True)  # an amendment
    world.wire.handler = world.wire.only("/messages", NOTHING)
    world.run()
    amendment = world.proofs()[-1].token
    world.change(1)
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    assert world.later() == Delivered(0, None)
    assert amendment not in {one.message for one in world.sent()}


def test_answers_are_left_out_of_the_next_try_of_the_same_bytes(world: "World") -> None:
    world.enrol(3, "cough")
    world.save()
    world.wire.handler = world.wire.only("/messages", NOTHING)
    world.run()
    frozen = world.proofs()[0].token
    world.change(2)
    world.wire.reset()
    assert world.later() == Delivered(1, None)
    [opened] = world.sent()
    assert (opened.message, opened.record) == (frozen, None)
