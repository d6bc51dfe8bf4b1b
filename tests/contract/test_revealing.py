"""Revealing old answers: what can be chosen, exactly what leaves, and what the authority then has."""

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.disclosure import parse_disclosure
from homebound.protocol.jws import hash_message
from homebound.protocol.record import verify_presentation
from homebound.services.asking import Asking, Scope
from homebound.services.consenting import find_standing
from homebound.services.revealing import Revealable, Revealing
from homebound.vault.outbox import OutboxKind, OutboxState
from sharing_world import done, reissue

if TYPE_CHECKING:
    from homebound.protocol.jws import VerifyingKey
    from sharing_world import World

DAYS = timedelta(days=7)


def state(world: "World") -> Revealable | None:
    return done(Revealing(world.session).state())


def can_reveal(world: "World") -> bool:
    found = done(Asking(world.session).state())
    assert found is not None
    return found.revealable


def receipted(world: "World", level: int = 1, *ticked: str) -> Revealable:
    world.enrol(level, *ticked)
    world.save()
    assert world.run().answered == 1
    world.wire.reset()
    found = state(world)
    assert found is not None
    return found


def key(world: "World") -> "VerifyingKey":
    person = world.session.person.id
    standing = done(world.session.vault.submit(lambda db: find_standing(db, person)))
    assert standing is not None
    return standing.signing_key.verifying


def test_nothing_can_be_revealed_before_there_is_a_receipt(world: "World") -> None:
    assert state(world) is None
    world.save()
    world.enrol(1)
    assert state(world) is None  # what was recorded before sharing was never committed to


def test_what_leaves_is_what_was_shown_and_nothing_that_was_not_ticked(world: "World") -> None:
    found = receipted(world)
    [proof] = found.proofs
    assert (proof.slot, proof.late_at, proof.further, proof.shown) == (
        world.slot,
        None,
        False,
        frozenset(),
    )
    assert {"cough", "temperature", "note"} <= proof.answers.keys()
    revealing, expires = Revealing(world.session), world.clock.now() + DAYS
    preview = done(revealing.preview(proof.number, ["cough"], "My appeal", expires))
    assert world.run().tried == 0  # looking at it queues nothing
    done(revealing.show_answers(proof.number, ["cough"], "My appeal", expires))
    assert world.run().answered == 1
    [sent] = world.sent()
    assert sent.record is not None
    said = parse_disclosure(sent.message, key(world))
    [message] = world.proofs()
    assert message.token is not None
    assert (said.proof, said.purpose) == (hash_message(message.token), "My appeal")
    assert said.expires == expires.replace(microsecond=0)
    shown = verify_presentation(sent.record, key(world))
    assert set(shown.answers) == {"cough"}
    assert "Slept badly" not in preview.record
    assert preview.record.count("yes") == 1
    assert json.dumps(said.purpose) in preview.message
    logged = [one for one in world.state().log if one.message.kind is OutboxKind.DISCLOSURE]
    assert [one.message.state for one in logged] == [OutboxState.ACKNOWLEDGED]
    again = state(world)
    assert again is not None
    assert again.proofs[0].shown == {"cough"}


def test_answers_of_before_a_new_code_can_still_be_shown(world: "World") -> None:
    receipted(world)
    world.code = reissue(world)
    world.opt_in(1)
    assert world.run().answered == 1
    assert can_reveal(world)
    found = state(world)
    assert found is not None
    [proof] = found.proofs
    expires = world.clock.now() + DAYS
    done(Revealing(world.session).show_answers(proof.number, ["cough"], "My appeal", expires))
    assert world.run().answered == 1
    [shown] = [
        one.message for one in world.state().log if one.message.kind is OutboxKind.DISCLOSURE
    ]
    assert shown.state is OutboxState.ACKNOWLEDGED


def test_answers_that_left_with_the_proof_are_marked(world: "World") -> None:
    found = receipted(world, 3, "temperature")
    assert found.proofs[0].shown == {"temperature"}


def test_a_disclosure_needs_answers_and_a_purpose(world: "World") -> None:
    [proof] = receipted(world).proofs
    revealing, expires = Revealing(world.session), world.clock.now() + DAYS
    for answers, purpose, expected in (
        ((), "My appeal", ErrorCode.NOTHING_CHOSEN),
        (("cough",), " ", ErrorCode.PURPOSE_MISSING),
        (("cough",), "a" * 281, ErrorCode.NOTE_TOO_LONG),
    ):
        with pytest.raises(UserError) as refused:
            revealing.show_answers(proof.number, answers, purpose, expires)
        assert refused.value.code is expected
    assert world.run().tried == 0


def test_one_that_expires_before_it_arrives_is_refused_with_a_reason(world: "World") -> None:
    [proof] = receipted(world).proofs
    past = world.clock.now() - DAYS
    done(Revealing(world.session).show_answers(proof.number, ["cough"], "Late", past))
    world.run()
    [logged] = [one for one in world.state().log if one.message.kind is OutboxKind.DISCLOSURE]
    assert logged.message.state is OutboxState.REFUSED
    assert logged.requests[-1].outcome == "too-late"


def test_what_was_erased_is_offered_no_longer(world: "World") -> None:
    receipted(world)
    done(Asking(world.session).take_back(Scope.ALL))
    assert state(world) is not None  # until the authority says that it is done
    assert world.run().answered == 1
    assert state(world) is None
    assert not can_reveal(world)
    world.change(1)
    world.save(world.slots[0])
    world.run()
    found = state(world)
    assert found is not None
    assert [one.slot for one in found.proofs] == [world.slots[0]]
    assert can_reveal(world)


def test_an_erased_proof_is_unknown_to_the_authority(world: "World") -> None:
    [proof] = receipted(world).proofs
    done(Asking(world.session).take_back(Scope.ALL))
    assert world.run().answered == 1
    expires = world.clock.now() + DAYS
    done(Revealing(world.session).show_answers(proof.number, ["cough"], "Appeal", expires))
    world.run()
    [logged] = [one for one in world.state().log if one.message.kind is OutboxKind.DISCLOSURE]
    assert logged.requests[-1].outcome == "proof-unknown"
