"""Whether the authority has receipted a check-in: apart from whether and when it was entered."""

from collections.abc import Iterable
from enum import StrEnum

from homebound.vault.outbox import OutboxState


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


def received_by_slot(proofs: Iterable[tuple[str, OutboxState]]) -> dict[str, Received]:
    """Give, for each slot that a proof was queued for, what became of the first."""
    first: dict[str, Received] = {}
    for slot, state in proofs:
        first.setdefault(slot, _RECEIVED[state])
    return first
