"""Whether the authority has receipted a check-in: apart from whether and when it was entered."""

from collections.abc import Iterable
from enum import StrEnum

from homebound.vault.outbox import Message, OutboxKind, OutboxState


class Received(StrEnum):
    """What became of the first proof for a slot; later ones never change it."""

    NOT_SHARED = "not-shared"
    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"


_RECEIVED = {
    OutboxState.QUEUED: Received.WAITING,
    OutboxState.ACKNOWLEDGED: Received.ACKNOWLEDGED,
    OutboxState.REFUSED: Received.REFUSED,
    OutboxState.WITHDRAWN: Received.NOT_SHARED,
}


def received_by_slot(messages: Iterable[Message]) -> dict[str, Received]:
    """Give, for each slot that a proof was queued for, what became of the first."""
    first: dict[str, Received] = {}
    for message in messages:
        if message.kind is OutboxKind.PROOF and message.slot is not None:
            first.setdefault(message.slot, _RECEIVED[message.state])
    return first
