"""What a signed answer changes in the vault, all of it in one transaction."""

from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from homebound.protocol.holdings import Held
from homebound.protocol.proof import parse_proof
from homebound.protocol.receipt import Receipt, Result
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.withdrawal import Erasure
from homebound.services.arriving import take_change
from homebound.services.asking import queue_next_page
from homebound.services.rekeying import move_to_key
from homebound.vault import order_keys, outbox, send_log
from homebound.vault.outbox import NewMessage, OutboxKind, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.protocol.envelope import Replied
    from homebound.services.waiting import Waiting

Answer: TypeAlias = Receipt | Refusal | Held | Erasure


def keep_answer(
    db: "Database",
    waiting: "Waiting",
    token: str,
    logged: int,
    replied: "Replied",
    read: Answer,
    now: datetime,
) -> bool:
    """Keep a verified answer to the bytes that were sent, and the change of the order beside it.

    Says whether it ended the message's waiting.
    """
    with db.atomic():
        ended = _keep(db, waiting, token, logged, replied.answer, read, now)
        if replied.change is not None:
            take_change(db, waiting.standing, replied.change, now)
    return ended


def _keep(
    db: "Database",
    waiting: "Waiting",
    token: str,
    logged: int,
    answer: str,
    read: Answer,
    now: datetime,
) -> bool:
    message, standing = waiting.message, waiting.standing
    number, kind = message.number, message.kind
    if isinstance(read, Refusal):
        send_log.note(db, logged, read.problem.value)
        if read.problem is Problem.STEP_WRONG and _is_of_old_chain(waiting, token):
            # Its chain was taken away since: the check-in is proven with a step of the new one.
            outbox.unfreeze(db, number, now)
            return False
        if read.problem.final:
            outbox.refuse(db, number, token, answer, now)
        if read.problem is Problem.NOT_VERIFIED and kind is not OutboxKind.ENROLMENT:
            # Another key signs for the order now, or the authority has lost this one. What waits
            # would be refused one by one: it waits for a new code instead.
            order_keys.supersede(db, message.key)
        return read.problem.final
    if isinstance(read, Erasure) and kind is not OutboxKind.WITHDRAWAL:
        # Erased at the resident's wish before its receipt came back: there is none now.
        send_log.note(db, logged, send_log.ERASED)
        outbox.withdraw(db, number, now)
        return True
    send_log.note(db, logged, OutboxState.ACKNOWLEDGED.value)
    outbox.acknowledge(db, number, token, answer, now)
    if kind is OutboxKind.ENROLMENT:
        order_keys.mark_bound(db, message.key)
        if standing.key is not None and standing.key.number != message.key:
            move_to_key(db, standing, standing.key.number, message.key, now)
    if isinstance(read, Held) and read.next is not None:
        queue_next_page(db, standing, message, read.next, now)
    if isinstance(read, Receipt) and read.proof is not None and read.proof.result is Result.FURTHER:
        _ask_for_the_first(db, waiting, token, now)
    return True


def _is_of_old_chain(waiting: "Waiting", token: str) -> bool:
    """Say whether a proof that can be signed anew has a step of a chain that is listed no longer."""
    if waiting.message.kind is not OutboxKind.PROOF or waiting.message.record is None:
        return False
    step = parse_proof(token, waiting.signing_key.verifying).step
    return step.chain not in {chain.id for chain in waiting.standing.config.chains}


def _ask_for_the_first(db: "Database", waiting: "Waiting", token: str, now: datetime) -> None:
    """Ask for the receipt of a proof that was replaced by one that says less, before it was answered.

    That the authority calls this one a further one shows that it holds the other: the same bytes
    again tell it nothing, and only the receipt for them says whether they were in time. Where
    another proof for the window may be the first, it shows nothing, and nothing is sent.
    """
    message, standing = waiting.message, waiting.standing
    lost = [one for one in send_log.tokens_of(db, message.number) if one != token]
    others = [
        one
        for one in outbox.of_order(db, standing.person_id, standing.order.id)
        if one.kind is OutboxKind.PROOF
        and one.slot == message.slot
        and one.number != message.number
        and (one.token is not None or one.state is OutboxState.ACKNOWLEDGED)
    ]
    if len(lost) != 1 or others:
        return
    outbox.put(
        db,
        NewMessage(
            message.key, OutboxKind.PROOF, message.level, now, slot=message.slot, token=lost[0]
        ),
    )
