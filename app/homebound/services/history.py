"""Read the encrypted history back."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from homebound.core import schedule
from homebound.core.answers import Answers
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import Entered, Slot
from homebound.services import forms
from homebound.services.receiving import Received, received_by_slot
from homebound.services.session import Session
from homebound.vault import entries, orders, outbox
from homebound.vault.entries import ClockNote, Entry, EntryKind
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database


__all__ = ["CheckInRecord", "ClockNote", "History", "Portion", "Written"]


@dataclass(frozen=True)
class Written:
    """What was entered at one time, as it was entered; the note says where the clock had jumped."""

    kind: EntryKind
    at: datetime
    zone: str
    answers: Answers = field(repr=False)
    clock_note: ClockNote | None = None


@dataclass(frozen=True)
class CheckInRecord:
    """A check-in with all its amendments, first to last; the first answer is never lost.

    In a `Portion` the versions are the first and, where there were changes, the latest alone. Only
    check-ins of the order that is followed can be changed.
    """

    order_id: str = field(repr=False)
    slot: Slot
    entered: Entered
    zone: str
    questionnaire: Questionnaire = field(repr=False)
    versions: tuple[Written, ...] = field(repr=False)
    received: Received = Received.NOT_SHARED
    can_change: bool = True


@dataclass(frozen=True)
class Portion:
    """Some check-ins of the list, the latest first, and whether there are earlier ones."""

    records: tuple[CheckInRecord, ...] = field(repr=False)
    more: bool


@dataclass(frozen=True)
class _Place:
    """Where in the list a check-in stands."""

    accepted: AcceptedOrder = field(repr=False)
    slot: Slot
    entered: Entered


class History:
    """The check-ins of the session's person, latest first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def portion(self, skip: int, most: int) -> Future[Portion]:
        """Give at most so many check-ins of the list; reads the answers of no others."""
        person = self._session.person.id
        return self._session.vault.submit(
            lambda db: portion_of(db, orders.all(db, person), skip, most)
        )

    def record(self, order_id: str, slot_ref: str) -> Future[CheckInRecord]:
        """Give one check-in with everything about it."""
        person = self._session.person.id

        def job(db: "Database") -> CheckInRecord:
            accepted = next(one for one in orders.all(db, person) if one.order.id == order_id)
            place = next(one for one in _places_of(db, accepted) if one.slot.ref == slot_ref)
            active = orders.active(db, person)
            is_active = active is not None and active.order.id == order_id
            record = _record(db, _Asked(db), place, all_versions=True)
            return replace(record, can_change=is_active)

        return self._session.vault.submit(job)

    def records(self) -> Future[tuple[CheckInRecord, ...]]:
        """Give every check-in of every order followed so far, whole."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[CheckInRecord, ...]:
            asked = _Asked(db)
            places = _places(db, orders.all(db, person), None)
            return tuple([_record(db, asked, place, all_versions=True) for place in places])

        return self._session.vault.submit(job)


def portion_of(
    db: "Database", accepted: tuple[AcceptedOrder, ...], skip: int, most: int
) -> Portion:
    """Read at most so many check-ins of the list of a person, whose orders are given."""
    places = _places(db, accepted, skip + most + 1)[skip:]
    asked = _Asked(db)
    records = [_record(db, asked, place, all_versions=False) for place in places[:most]]
    return Portion(tuple(records), more=len(places) > most)


def _places(db: "Database", followed: tuple[AcceptedOrder, ...], most: int | None) -> list[_Place]:
    """Give the places of the latest check-ins, or of all; orders that are long over are not read."""
    found: list[_Place] = []
    for accepted in sorted(followed, key=lambda one: one.order.last, reverse=True):
        if most is not None and len(found) >= most:
            earliest = found[most - 1].slot.day
            if accepted.order.last < earliest:
                break
        found += islice(_places_of(db, accepted), most)
        found.sort(key=lambda place: place.slot.opens, reverse=True)
    return found if most is None else found[:most]


def _places_of(db: "Database", accepted: AcceptedOrder) -> Iterator[_Place]:
    """Give the places of an order's check-ins, the latest first."""
    written = entries.check_ins(db, accepted.person_id, accepted.order.id)
    for day in sorted({ref.partition(".")[0] for ref in written}, reverse=True):
        for slot in reversed(schedule.slots_of_day(accepted.order, date.fromisoformat(day))):
            if slot.ref in written:
                yield _Place(accepted, slot, schedule.entered(slot, written[slot.ref][0]))


class _Asked:
    """The questionnaires of every order that is read in one job."""

    def __init__(self, db: "Database") -> None:
        self._db = db
        self._orders: dict[str, forms.OrderForms] = {}

    def of(self, accepted: AcceptedOrder) -> forms.OrderForms:
        return self._orders.setdefault(accepted.order.id, forms.OrderForms(self._db, accepted))


def _record(db: "Database", asked: _Asked, place: _Place, *, all_versions: bool) -> CheckInRecord:
    accepted, slot = place.accepted, place.slot
    key = (accepted.person_id, accepted.order.id, slot.ref)
    written = entries.of_slot(db, *key) if all_versions else entries.ends_of_slot(db, *key)
    # All versions answer the questions of the first.
    read = [(entry, *asked.of(accepted).read(entry)) for entry in written]
    return CheckInRecord(
        accepted.order.id,
        slot,
        place.entered,
        accepted.order.zone,
        read[0][1],
        tuple([_written(entry, answers) for entry, _, answers in read]),
        received_by_slot(outbox.proof_states(db, *key)).get(slot.ref, Received.NOT_SHARED),
    )


def _written(entry: Entry, answers: Answers) -> Written:
    return Written(entry.kind, entry.at, entry.zone, answers, entry.clock_note)
