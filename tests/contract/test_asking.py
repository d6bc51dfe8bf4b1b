"""What the resident asks of the authority by a button, from the vault to the desk and back."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from homebound.core.consent import SharingLevel
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import Why
from homebound.services.asking import Asking, AskState, HelpKind, Scope
from homebound.services.diary import Diary
from homebound.services.objections import Objections, Wrong
from homebound.services.orders import Orders
from homebound.services.revealing import Revealing
from homebound.vault.outbox import Message, OutboxKind, OutboxState
from sharing_world import done, says

if TYPE_CHECKING:
    from sharing_world import World

NOBODY = says(b"")


def state(world: "World") -> AskState:
    found = done(Asking(world.session).state())
    assert found is not None
    return found


def of_kind(world: "World", kind: OutboxKind) -> list[Message]:
    found = [one.message for one in reversed(world.state().log)]
    return [one for one in found if one.kind is kind]


def test_nothing_can_be_asked_before_a_key_is_bound(world: "World") -> None:
    assert done(Asking(world.session).state()) is None
    with pytest.raises(LookupError):
        done(Asking(world.session).ask_for_help(HelpKind.FOOD, ""))
    assert world.wire.requests == []


def test_a_request_for_help_an_objection_and_an_explanation_are_receipted(world: "World") -> None:
    world.enrol(1)
    asking = Asking(world.session)
    done(Diary(world.session).explain(world.slots[0], world.slots[0], Why.HOSPITAL, "Ambulance"))
    [untold] = state(world).untold
    done(asking.ask_for_help(HelpKind.MEDICINE, "Insulin, please"))
    done(Objections(world.session).file(world.order_id, Wrong.DATES, ""))
    done(asking.tell(untold))
    assert world.run().answered == 3
    for kind in (OutboxKind.HELP, OutboxKind.OBJECTION, OutboxKind.EXPLANATION):
        [message] = of_kind(world, kind)
        assert message.state is OutboxState.ACKNOWLEDGED
    assert state(world).untold == ()
    assert {len(body) for body in world.wire.bodies()} == {8192}
    assert all(one.method == "POST" for one in world.wire.requests)


def test_what_was_explained_of_another_order_is_not_offered_to_be_told(world: "World") -> None:
    done(Diary(world.session).explain(world.slots[0], None, Why.HOSPITAL, "Ambulance"))
    first = done(Orders(world.session).active())
    assert first is not None
    path, world.code = world.office.issue(first.order.zone, first.order.first)
    orders = Orders(world.session)
    done(orders.accept(done(orders.read(path))))
    world.enrol(1)
    assert state(world).untold == ()


def test_a_note_that_is_too_long_is_said_at_once(world: "World") -> None:
    world.enrol(1)
    with pytest.raises(UserError) as raised:
        Asking(world.session).ask_for_help(HelpKind.OTHER, "a" * 281)
    assert raised.value.code is ErrorCode.NOTE_TOO_LONG


def test_help_is_asked_for_also_while_nothing_is_shared_and_nothing_else_goes_along(
    world: "World",
) -> None:
    world.enrol(1)
    world.change(0)
    world.save()
    done(Asking(world.session).ask_for_help(HelpKind.TALK, ""))
    assert world.run().answered == 1
    assert [one.path.rpartition("/")[2] for one in world.wire.requests] == ["messages"]


def test_what_is_asked_holds_up_no_proof_and_is_tried_again(world: "World") -> None:
    world.enrol(1)
    done(Asking(world.session).ask_for_help(HelpKind.DOCTOR, ""))
    world.wire.handler = NOBODY
    world.run()
    world.wire.handler = world.wire.forward
    world.save()
    assert world.run().answered == 1
    assert world.later().answered == 1
    [message] = of_kind(world, OutboxKind.HELP)
    assert message.state is OutboxState.ACKNOWLEDGED


def test_everything_held_is_listed_over_all_pages(world: "World") -> None:
    world.enrol(1)
    world.save()
    asking = Asking(world.session)
    for _ in range(30):
        done(asking.ask_for_help(HelpKind.FOOD, ""))
    world.run()
    done(asking.ask_what_is_held())
    assert world.run().answered == 2
    holdings = state(world).holdings
    assert holdings is not None
    assert holdings.complete
    assert sorted(item.kind for item in holdings.items) == ["enrolment", *["help"] * 30, "proof"]
    assert all(item.known for item in holdings.items)


@pytest.mark.parametrize("scope", [Scope.FUTURE, Scope.ALL])
def test_taking_consent_back_stops_sharing_at_once_and_is_confirmed(
    world: "World", scope: Scope
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.run()
    world.save()
    done(Asking(world.session).take_back(scope))
    assert world.state().level is SharingLevel.OFF
    waiting = state(world).taken
    assert waiting is not None
    assert waiting.at is None
    world.wire.reset()
    assert world.run().answered == 1
    assert len(world.wire.requests) == 1
    taken = state(world).taken
    assert taken is not None
    assert taken.at is not None
    erased = scope is Scope.ALL
    assert (taken.count, taken.matches) == ((1, True) if erased else (0, None))
    assert len(world.rows()) == (0 if erased else 1)
    assert [one.state for one in world.proofs()] == [
        OutboxState.ACKNOWLEDGED,
        OutboxState.WITHDRAWN,
    ]


def test_sharing_again_after_a_withdrawal_needs_no_new_code(world: "World") -> None:
    world.enrol(1)
    done(Asking(world.session).take_back(Scope.ALL))
    world.run()
    world.change(1)
    world.save()
    world.later()
    assert [one.state for one in world.proofs()] == [OutboxState.ACKNOWLEDGED]
    assert len(world.rows()) == 1


@pytest.mark.parametrize("scope", Scope)
def test_what_is_shared_again_goes_after_a_withdrawal_that_waits_and_is_not_taken_back_by_it(
    world: "World", scope: Scope
) -> None:
    world.enrol(1)
    done(Asking(world.session).take_back(scope))
    world.wire.handler = NOBODY
    for _ in range(9):  # until it is tried once an hour
        world.later()
    world.clock.moved = timedelta()
    world.run()
    world.change(1)
    world.save()
    world.wire.reset()
    assert world.run().answered == 2
    [(_, win, res, seq, _, _)] = world.rows()
    assert (win, res, seq) == (world.slot, "ok", 1)
    assert [one.state for one in world.proofs()] == [OutboxState.ACKNOWLEDGED]
    taken = state(world).taken
    assert taken is not None
    assert (taken.count, taken.matches) == (0, True if scope is Scope.ALL else None)


def test_what_was_erased_before_is_not_missed_when_all_is_erased_again(world: "World") -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.run()
    done(Asking(world.session).take_back(Scope.ALL))
    world.run()
    world.change(1)
    world.save()
    world.later()
    done(Asking(world.session).take_back(Scope.ALL))
    world.later()
    taken = state(world).taken
    assert taken is not None
    assert (taken.count, taken.matches) == (1, True)


def test_a_message_whose_answer_was_lost_before_all_was_erased_is_known_here(
    world: "World",
) -> None:
    world.enrol(1)
    world.save(world.slots[0])
    world.run()
    world.save()
    world.wire.handler = world.wire.only("/messages", world.wire.drop)
    world.run()
    done(Asking(world.session).take_back(Scope.ALL))
    world.wire.reset()
    world.later()
    taken = state(world).taken
    assert taken is not None
    assert (taken.count, taken.matches) == (2, True)


def test_a_proof_that_an_older_copy_sends_again_after_all_was_erased_waits_no_longer(
    world: "World",
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    done(Asking(world.session).take_back(Scope.ALL))
    world.run()
    world.change(1)
    # As in a copy that was made before the receipt came.
    again = "UPDATE outbox SET state = 'queued', answer = NULL WHERE kind = 'proof'"
    done(world.session.vault.submit(lambda db: db.execute(again)))
    assert world.later().answered == 1
    [proof] = world.proofs()
    assert (proof.state, proof.answer) == (OutboxState.WITHDRAWN, None)
    assert world.log(proof.number)[-1].outcome == "erased"
    assert world.rows() == []


def test_a_request_for_help_whose_receipt_was_lost_before_all_was_erased_waits_no_longer(
    world: "World",
) -> None:
    world.enrol(1)
    done(Asking(world.session).ask_for_help(HelpKind.FOOD, ""))
    world.run()
    again = "UPDATE outbox SET state = 'queued', answer = NULL WHERE kind = 'help'"
    done(Asking(world.session).take_back(Scope.ALL))
    world.run()
    # As where the answer never came back.
    done(world.session.vault.submit(lambda db: db.execute(again)))
    assert world.later().answered == 1
    [asked] = of_kind(world, OutboxKind.HELP)
    assert (asked.state, asked.answer) == (OutboxState.WITHDRAWN, None)
    assert world.log(asked.number)[-1].outcome == "erased"


def test_chosen_answers_of_an_old_check_in_are_shown_later(world: "World") -> None:
    world.enrol(1)
    world.save()
    world.run()
    [proof] = world.proofs()
    expires = world.clock.now().replace(microsecond=0) + timedelta(days=30)
    work = Revealing(world.session).show_answers(proof.number, ["cough"], "My appeal", expires)
    done(work)
    world.wire.reset()
    assert world.run().answered == 1
    [opened] = world.sent()
    assert opened.record is not None
    assert len(opened.record.rstrip("~").split("~")) == 2


def test_a_withdrawal_survives_a_lock_and_a_second_change_of_mind(world: "World") -> None:
    world.enrol(1)
    done(Asking(world.session).take_back(Scope.FUTURE))
    world.change(0)
    world.lock()
    world.unlock()
    assert world.run().answered == 1
    taken = state(world).taken
    assert taken is not None
    assert taken.at is not None
