"""Whether the authority has receipted a check-in: apart from whether and when it was entered."""

from collections.abc import Iterable
from enum import StrEnum

from homebound.vault.outbox import OutboxState


class Received(StrEnum):
    """What became of the proof for a slot."""

    NOT_SHARED = "not-shared"
    WAITING = "waiting"  # it is signed once the record is unlocked and the authority answers
    SEALED = "sealed"  # it is signed: it goes out, also once the record is locked
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"


def received_by_slot(proofs: Iterable[tuple[str, OutboxState, bool]]) -> dict[str, Received]:
    """Give what became of the first proof of each slot that one was queued for.

    Later ones never change that, but where the authority refused it or it was withdrawn, one that
    took its place counts.
    """
    found: dict[str, Received] = {}
    for slot, state, signed in proofs:
        if found.get(slot) in (None, Received.NOT_SHARED, Received.REFUSED):
            found[slot] = _received(state, signed=signed)
    return found


def _received(state: OutboxState, *, signed: bool) -> Received:
    match state:
        case OutboxState.QUEUED:
            return Received.SEALED if signed else Received.WAITING
        case OutboxState.ACKNOWLEDGED:
            return Received.ACKNOWLEDGED
        case OutboxState.REFUSED:
            return Received.REFUSED
        case OutboxState.WITHDRAWN:
            return Received.NOT_SHARED
