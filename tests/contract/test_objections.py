"""Something is wrong with an order: kept with a date before anything is shared, told later."""

from typing import TYPE_CHECKING

import pytest

from homebound.core.errors import ErrorCode, UserError
from homebound.protocol.jws import SigningKey
from homebound.protocol.statements import Wrong as Code
from homebound.protocol.statements import parse_objection
from homebound.services.asking import Asking, Scope
from homebound.services.consenting import find_standing
from homebound.services.erasing import Erasing
from homebound.services.objections import Filed, Objections, Wrong
from homebound.services.orders import Orders
from homebound.ui.sharing.objecting import filed_text
from homebound.vault import objections as stored
from homebound.vault.outbox import OutboxKind, OutboxState
from sharing_world import PASSPHRASE, done

if TYPE_CHECKING:
    from sharing_world import World


def filed(world: "World", order_id: str | None = None) -> tuple[Filed, ...]:
    return done(Objections(world.session).of(order_id or world.order_id))


def signing_key(world: "World") -> SigningKey:
    person = world.session.person.id
    standing = done(world.session.vault.submit(lambda db: find_standing(db, person)))
    assert standing is not None
    return standing.signing_key


def test_an_order_that_is_only_looked_at_is_objected_to_and_nothing_leaves(
    world: "World",
) -> None:
    path, _ = world.office.issue("UTC", world.clock.now().date())
    offer = done(Orders(world.session).read(path))
    done(Objections(world.session).record(offer, Wrong.PERSON, " Not my name "))
    [one] = filed(world, offer.order.id)
    assert (one.what, one.note, one.state) == (Wrong.PERSON, "Not my name", None)
    assert abs((one.at - world.clock.now()).total_seconds()) < 60
    person = world.session.person.id
    [kept] = done(
        world.session.vault.submit(lambda db: stored.of_order(db, person, offer.order.id))
    )
    assert kept.source == path.read_bytes()  # what it was about, should it ever be asked
    world.run()
    assert world.wire.requests == []
    assert filed(world) == ()


def test_an_objection_from_before_sharing_is_told_by_a_button(world: "World") -> None:
    objections = Objections(world.session)
    done(objections.file(world.order_id, Wrong.DATES, "A week too long"))
    [one] = filed(world)
    assert one.state is None
    world.enrol(1)
    world.run()
    assert world.sent() == []  # enrolling told nobody
    done(objections.tell(world.order_id, one.number))
    assert [one.state for one in filed(world)] == [OutboxState.QUEUED]
    world.run()
    [sent] = world.sent()
    [logged] = [
        one.message for one in world.state().log if one.message.kind is OutboxKind.OBJECTION
    ]
    said = parse_objection(sent.message, signing_key(world).verifying)
    assert (said.what, said.note) == (Code.DATES, "A week too long")
    assert [one.state for one in filed(world)] == [OutboxState.ACKNOWLEDGED]
    assert logged.answer is not None


def test_once_enrolled_an_objection_goes_at_once(world: "World") -> None:
    world.enrol(1)
    done(Objections(world.session).file(world.order_id, Wrong.WINDOWS, ""))
    assert [one.state for one in filed(world)] == [OutboxState.QUEUED]
    world.run()
    assert [one.state for one in filed(world)] == [OutboxState.ACKNOWLEDGED]


def test_what_was_said_before_all_was_erased_is_said_to_be_erased_and_what_came_after_is_not(
    world: "World",
) -> None:
    world.enrol(1)
    objections, asking = Objections(world.session), Asking(world.session)
    for what in (Wrong.WINDOWS, Wrong.DATES):
        done(objections.file(world.order_id, what, ""))
    world.run()
    done(asking.take_back(Scope.RECORDS))
    done(asking.take_back(Scope.ALL))
    assert [one.erased for one in filed(world)] == [False, False]  # it waits still
    world.run()
    # As where the answer to one never came back.
    again = (
        "UPDATE outbox SET state = 'queued', answer = NULL WHERE number = "
        "(SELECT min(number) FROM outbox WHERE kind = 'objection')"
    )
    done(world.session.vault.submit(lambda db: db.execute(again)))
    world.later()
    done(objections.file(world.order_id, Wrong.OTHER, ""))
    world.run()
    said = filed(world)
    assert [one.erased for one in said] == [True, True, False]
    assert [one.state for one in said] == [
        OutboxState.WITHDRAWN,
        OutboxState.ACKNOWLEDGED,
        OutboxState.ACKNOWLEDGED,
    ]
    told = [filed_text(one, "UTC").splitlines()[1] for one in said]
    assert told == [
        "The authority had erased it, as you asked.",
        "The authority had erased it, as you asked.",
        "The authority has it, with a signed receipt.",
    ]


def test_a_note_that_is_too_long_keeps_nothing(world: "World") -> None:
    with pytest.raises(UserError) as refused:
        Objections(world.session).file(world.order_id, Wrong.OTHER, "я" * 281)
    assert refused.value.code is ErrorCode.NOTE_TOO_LONG
    assert filed(world) == ()


def test_erasing_the_answers_keeps_that_it_was_objected_to_without_the_words(
    world: "World",
) -> None:
    done(Objections(world.session).file(world.order_id, Wrong.OTHER, "My words"))
    erasing = Erasing(world.profiles)
    world.session = done(erasing.erase_answers(world.session, world.order_id, PASSPHRASE))
    [one] = filed(world)
    assert (one.what, one.note) == (Wrong.OTHER, "")
    world.session = done(erasing.erase_order(world.session, world.order_id, PASSPHRASE))
    assert filed(world) == ()
