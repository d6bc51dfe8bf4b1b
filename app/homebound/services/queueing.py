"""From a recorded check-in to the intent to prove it, in the same transaction."""

from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.answers import Answers
from homebound.core.consent import SharingLevel
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import find_slot
from homebound.vault import consents, outbox
from homebound.vault.entries import Entry, EntryKind
from homebound.vault.orders import AcceptedOrder
from homebound.vault.outbox import NewMessage, OutboxKind

if TYPE_CHECKING:
    from sqlite_utils import Database


def sharing_level(db: "Database", accepted: AcceptedOrder) -> SharingLevel:
    """Give the level that holds for an order."""
    choice = consents.current(db, accepted.person_id, accepted.order.id)
    return SharingLevel.OFF if choice is None else choice.level


def queue_proof(
    db: "Database",
    accepted: AcceptedOrder,
    entry: Entry,
    questionnaire: Questionnaire,
    answers: Answers,
    *,
    help_wanted: bool,
    now: datetime,
) -> bool:
    """Queue the intent to prove an entry of an order where consent says so; say whether one was queued.

    The record is signed here, since the proof commits to it; the proof itself is signed at the
    first sending. An amendment is queued at level 3 alone.
    """
    if sharing_level(db, accepted) is SharingLevel.OFF:
        return False
    # Loaded only now: who shares nothing does not wait for what signing needs.
    from homebound.services.consenting import standing_of
    from homebound.services.network import delayed_until, read_travel
    from homebound.services.records import make_entry_record

    standing = standing_of(db, accepted)
    if standing is None or standing.consent is None or standing.key is None:
        return False
    consent = standing.consent
    if entry.kind is EntryKind.AMENDMENT and consent.level < SharingLevel.ANSWERS:
        return False
    record = make_entry_record(
        standing.order, entry.slot, questionnaire, answers, standing.signing_key
    )
    number = outbox.put(
        db,
        NewMessage(
            key=standing.key.number,
            kind=OutboxKind.PROOF,
            level=consent.level,
            queued=now,
            slot=entry.slot,
            entry=entry.number,
            help=help_wanted if consent.level >= SharingLevel.CALL else None,
            record=record.token,
            disclosures=record.disclosures,
            answers=consent.answers,
        ),
    )
    if outbox.follows_withdrawal(db, standing.key.number, number):
        outbox.try_asked_now(db, standing.key.number)  # the proof waits for it
    slot = find_slot(standing.order, entry.slot)
    later = delayed_until(slot, now) if slot is not None and read_travel(db).delays else None
    if later is not None:
        outbox.retry_at(db, number, 0, later)
    return True
