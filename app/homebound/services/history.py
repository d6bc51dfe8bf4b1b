"""Read the encrypted history back."""

import json
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core import response, schedule
from homebound.core.answers import Answers
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import Entered, Slot
from homebound.services import forms
from homebound.services.receiving import Received, received_by_slot
from homebound.services.session import Session
from homebound.vault import entries, orders, outbox
from homebound.vault.entries import Entry, EntryKind
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Written:
    """What was entered at one time, as it was entered."""

    kind: EntryKind
    at: datetime
    zone: str
    answers: Answers = field(repr=False)


@dataclass(frozen=True)
class CheckInRecord:
    """A check-in with all its amendments, first to last; the first answer is never lost."""

    slot: Slot
    entered: Entered
    zone: str
    questionnaire: Questionnaire = field(repr=False)
    versions: tuple[Written, ...] = field(repr=False)
    received: Received = Received.NOT_SHARED


class History:
    """The check-ins of the session's person, latest first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def records(self) -> Future[tuple[CheckInRecord, ...]]:
        """Give every check-in of every order followed so far."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[CheckInRecord, ...]:
            found = [
                record for accepted in orders.all(db, person) for record in _records(db, accepted)
            ]
            return tuple(sorted(found, key=lambda record: record.slot.opens, reverse=True))

        return self._session.vault.submit(job)


def _records(db: "Database", accepted: AcceptedOrder) -> list[CheckInRecord]:
    questionnaire = forms.form_of(accepted.order, accepted.source)
    by_slot: dict[str, list[Entry]] = {}
    for entry in entries.of_order(db, accepted.person_id, accepted.order.id):
        by_slot.setdefault(entry.slot, []).append(entry)
    received = received_by_slot(outbox.of_order(db, accepted.person_id, accepted.order.id))
    return [
        CheckInRecord(
            slot,
            schedule.entered(slot, by_slot[slot.ref][0].at),
            accepted.order.zone,
            questionnaire,
            tuple(_written(questionnaire, entry) for entry in by_slot[slot.ref]),
            received.get(slot.ref, Received.NOT_SHARED),
        )
        for slot in schedule.slots(accepted.order)
        if slot.ref in by_slot
    ]


def _written(questionnaire: Questionnaire, entry: Entry) -> Written:
    answers = response.from_response(questionnaire, json.loads(entry.body))
    return Written(entry.kind, entry.at, entry.zone, answers)
