"""The dispute pack: what a resident hands over who is accused of having missed a check-in."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core import schedule
from homebound.core.order import Order
from homebound.core.schedule import Due, Entered, Slot
from homebound.services.background import in_background
from homebound.services.saving import save_file
from homebound.services.session import Session
from homebound.vault import entries, order_keys, orders, outbox, send_log
from homebound.vault.orders import AcceptedOrder
from homebound.vault.outbox import Message, OutboxKind, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.protocol.dispute import Attempt, DisputePack, Piece
    from homebound.protocol.dispute_check import Shown


@dataclass(frozen=True)
class SlotEvidence:
    """A slot of the order that has closed: what the resident's record says, and what is proven.

    `entered_at` is by the computer's own clock. `received` is whether a receipt is there, `late_at`
    the minute that it names when late, `further` that it only says that another proof for the slot
    came before, `refused` whether the authority refused the proof.
    """

    slot: Slot
    due: Due
    entered: Entered
    entered_at: datetime | None
    received: bool
    late_at: datetime | None
    further: bool
    refused: bool


@dataclass(frozen=True)
class Statement:
    """All that the readable statement says. `root` is the fingerprint of the authority's root."""

    name: str = field(repr=False)
    authority: str
    root: str
    order: Order = field(repr=False)
    made: datetime
    slots: tuple[SlotEvidence, ...] = field(repr=False)


Render = Callable[[Statement], Mapping[str, bytes]]


class Evidence:
    """Gather, check and save what a resident holds about an order."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def orders(self) -> Future[tuple[Order, ...]]:
        """Give the orders for which a proof was ever signed, the latest first."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[Order, ...]:
            return tuple(
                accepted.order
                for accepted in reversed(orders.all(db, person))
                if any(_is_piece(one) for one in outbox.of_order(db, person, accepted.order.id))
            )

        return self._session.vault.submit(job)

    def save_pack(self, order_id: str, path: Path, render: Render) -> Future[None]:
        """Write the dispute pack of an order into a file (mode 0600), whole or not at all.

        `render` makes the readable statement, off the main thread, as files by name. What does not
        verify by itself is left out, so that it does not spoil the rest. Raises UserError as
        `save_file` does.
        """
        now = self._session.clock.now()
        session = self._session

        def work() -> None:
            from homebound.protocol.dispute import write_dispute

            pack, statement = session.vault.submit(
                lambda db: _gather(db, session, order_id, now)
            ).result()
            data = write_dispute(replace(pack, statements=render(statement)))
            save_file(path, data, session)

        return in_background(work)


def _is_piece(message: Message) -> bool:
    return message.kind is OutboxKind.PROOF and message.token is not None


def _most_telling(messages: tuple[Message, ...]) -> list[Message]:
    """Choose, of more proofs than a pack holds, first those that decide a window, then receipts."""
    from homebound.protocol.dispute import MAX_PIECES

    found = [one for one in messages if _is_piece(one)]
    deciding: dict[str | None, int] = {}
    for one in found:
        if one.state is OutboxState.ACKNOWLEDGED:
            deciding.setdefault(one.slot, one.number)

    def rank(one: Message) -> tuple[bool, bool]:
        return deciding.get(one.slot) != one.number, one.state is not OutboxState.ACKNOWLEDGED

    return sorted(sorted(found, key=rank)[:MAX_PIECES], key=lambda one: one.number)


def _gather(
    db: "Database", session: Session, order_id: str, now: datetime
) -> "tuple[DisputePack, Statement]":
    from homebound.protocol.dispute_check import check_dispute
    from homebound.protocol.fingerprint import format_fingerprint
    from homebound.protocol.strict import Malformed

    person = session.person
    accepted = next(one for one in orders.all(db, person.id) if one.order.id == order_id)
    messages = _most_telling(outbox.of_order(db, person.id, order_id))
    empty = _order_pack(db, accepted, now)
    pieces = tuple([_piece(db, one) for one in messages])
    pack = replace(
        empty,
        pieces=pieces,
        attempts=_attempts(db, messages),
    )
    try:
        finding = check_dispute(pack)
    except Malformed:
        sound = tuple([one for one in pieces if _verifies(replace(empty, pieces=(one,)))])
        pack = replace(pack, pieces=sound)
        finding = check_dispute(pack)
    shown = {slot.ref: proofs for slot, proofs in finding.windows}
    statement = Statement(
        name=person.name,
        authority=finding.config.url,
        root=format_fingerprint(finding.config.root),
        order=accepted.order,
        made=now,
        slots=_slots(db, accepted, shown, now),
    )
    return pack, statement


def _order_pack(db: "Database", accepted: AcceptedOrder, now: datetime) -> "DisputePack":
    """Make the pack of an order without its proofs: its configurations and its changes."""
    from homebound.protocol.dispute import MAX_CONFIGS, DisputePack
    from homebound.protocol.order_file import read_order_file
    from homebound.services.arriving import followed_changes
    from homebound.services.consenting import standing_of

    if accepted.source is None:
        raise LookupError("an order without an authority has no evidence")
    file = read_order_file(accepted.source)
    followed = [one for _, one in followed_changes(db, accepted)]
    standing = standing_of(db, accepted)
    fetched = () if standing is None else standing.config_tokens
    tokens = dict.fromkeys([*fetched, *(one.config for one in followed)])
    tokens.pop(file.config_token, None)
    # Of more than a pack holds the newest: old keys stay listed in them.
    configs = [file.config_token, *reversed(list(tokens)[: MAX_CONFIGS - 1])]
    return DisputePack(
        now,
        file.order_token,
        tuple(configs),
        (),
        changes=tuple([one.token for one in followed]),
    )


def pack_of_one(
    db: "Database", accepted: AcceptedOrder, message: Message, now: datetime
) -> "DisputePack":
    """Make the pack of a single proof, with neither a statement nor the log of tries."""
    return replace(_order_pack(db, accepted, now), pieces=(_piece(db, message),))


def _verifies(pack: "DisputePack") -> bool:
    from homebound.protocol.dispute_check import check_dispute
    from homebound.protocol.strict import Malformed

    try:
        check_dispute(pack)
    except Malformed:
        return False
    return True


def _piece(db: "Database", message: Message) -> "Piece":
    from homebound.protocol.dispute import Piece
    from homebound.protocol.jws import SigningKey

    if message.token is None:
        raise LookupError("only a signed proof is evidence")
    return Piece(
        key=SigningKey(order_keys.get(db, message.key).secret).verifying,
        proof=message.token,
        receipt=message.answer if message.state is OutboxState.ACKNOWLEDGED else None,
        refusal=message.answer if message.state is OutboxState.REFUSED else None,
    )


def _attempts(db: "Database", messages: list[Message]) -> "tuple[Attempt, ...]":
    """Read the log of tries; where a pack does not hold all of it, the last tries of each proof."""
    from homebound.protocol.dispute import MOST_ATTEMPTS, Attempt

    logs = [
        [
            Attempt(one.slot or "", sent.at, sent.outcome)
            for sent in send_log.of_message(db, one.number)
        ]
        for one in messages
    ]
    if sum(map(len, logs)) > MOST_ATTEMPTS:
        logs = [log[-(MOST_ATTEMPTS // len(logs)) :] for log in logs]
    return tuple([attempt for log in logs for attempt in log])


def _slots(
    db: "Database",
    accepted: AcceptedOrder,
    shown: "Mapping[str, tuple[Shown, ...]]",
    now: datetime,
) -> tuple[SlotEvidence, ...]:
    order = accepted.order
    written = entries.check_ins(db, accepted.person_id, order.id)
    recorded = {slot: at for slot, (at, _) in written.items()}
    return tuple(
        _slot(slot, schedule.due(slot, order, accepted.accepted), recorded.get(slot.ref), shown)
        for slot in schedule.slots(order)
        if slot.closes <= now or slot.ref in recorded
    )


def _slot(
    slot: Slot, due: Due, at: datetime | None, shown: "Mapping[str, tuple[Shown, ...]]"
) -> SlotEvidence:
    from homebound.protocol.receipt import Result

    proofs = shown.get(slot.ref, ())
    receipts = [one.finding.receipt for one in proofs if one.finding.receipt is not None]
    # The first decides; what came after it says nothing against it. It may have been asked for last.
    firsts = [one for one in receipts if one.result is not Result.FURTHER]
    first = next(iter(firsts or receipts), None)
    return SlotEvidence(
        slot=slot,
        due=due,
        entered=schedule.entered(slot, at),
        entered_at=at,
        received=first is not None,
        late_at=None if first is None else first.at,
        further=first is not None and first.result is Result.FURTHER,
        refused=first is None and any(one.refusal is not None for one in proofs),
    )


def pack_name(order: Order) -> str:
    """Propose the name of the file: the days of the order and nothing personal."""
    from homebound.protocol.dispute import FILE_SUFFIX

    return f"homebound-dispute-{order.first.isoformat()}{FILE_SUFFIX}"
