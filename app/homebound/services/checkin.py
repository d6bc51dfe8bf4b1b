"""A check-in from the first key to the encrypted history."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from homebound.core import response, schedule
from homebound.core.answers import Answers, Coded, Quantity, check_answers
from homebound.core.consent import SharingLevel
from homebound.core.enabling import enabled
from homebound.core.errors import ErrorCode, UserError
from homebound.core.person import Person
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import Entered, Phase, Slot
from homebound.core.temperature import CELSIUS, FAHRENHEIT, to_celsius
from homebound.core.triage import AdviceTable, emergency_number, for_questionnaire
from homebound.services import forms
from homebound.services.queueing import queue_proof, sharing_level
from homebound.services.session import Session
from homebound.services.settings import Degrees, appearance
from homebound.vault import drafts, entries, orders
from homebound.vault.entries import Entry, EntryKind, NewEntry
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database

AGE_GROUP = "age-group"
_DAYS_LOOKED_BACK = 2  # the advice on fever asks about three days running


@dataclass(frozen=True)
class CheckInForm:
    """All that the check-in page needs, read in one job.

    `draft` holds the page's fields as they were typed; `answers` what is recorded already, where
    the page amends. `known` are the answers that the app fills in itself; `last_time` are those of
    the latest check-in of today or the two days before, to the same questionnaire.
    """

    slot: Slot
    phase: Phase
    zone: str
    computer_zone: str
    person: Person = field(repr=False)
    questionnaire: Questionnaire
    advice: AdviceTable
    emergency_number: str
    order_emergency_number: str | None
    known: Answers = field(repr=False)
    past_days: tuple[Decimal | None, ...] = field(repr=False)
    draft: str | None = field(repr=False)
    answers: Answers | None = field(repr=False)

    last_time: Answers | None = field(default=None, repr=False)
    asks_for_call: bool = False
    fahrenheit: bool = False  # the unit that a temperature is asked in first

    @property
    def amends(self) -> bool:
        return self.answers is not None


@dataclass(frozen=True)
class Recorded:
    """A check-in or amendment that is durably in the vault."""

    at: datetime
    entered: Entered
    kind: EntryKind
    queued: bool = False


class CheckIns:
    """Open, draft, save and amend check-ins of the active order."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self, slot_ref: str) -> Future[CheckInForm]:
        """Read what the page of a slot needs; CHECKIN_TOO_EARLY before the slot opens."""
        now, zone = self._session.clock.now(), self._session.clock.zone()
        person = self._session.person

        def job(db: "Database") -> CheckInForm:
            accepted, slot = self._find(db, slot_ref)
            phase = schedule.phase(slot, now)
            if phase is Phase.UPCOMING:
                raise UserError(ErrorCode.CHECKIN_TOO_EARLY)
            asked = forms.OrderForms(db, accepted)
            written = entries.ends_of_slot(db, person.id, accepted.order.id, slot_ref)
            # What is changed stays an answer to the questions that were asked then.
            questionnaire, answers = asked.read(written[-1]) if written else (asked.now(), None)
            looked_back = _looked_back(db, accepted, slot)
            return CheckInForm(
                slot=slot,
                phase=phase,
                zone=accepted.order.zone,
                computer_zone=zone,
                person=person,
                questionnaire=questionnaire,
                advice=for_questionnaire(forms.advice_table(), questionnaire),
                emergency_number=emergency_number(forms.emergency_numbers(), self._session.country),
                order_emergency_number=accepted.order.telephones.emergency,
                known=_known_answers(questionnaire, person),
                past_days=_past_temperatures(asked, slot, looked_back),
                draft=drafts.find(db, person.id, accepted.order.id, slot_ref),
                answers=answers,
                last_time=None if written else _last_time(asked, questionnaire, looked_back),
                # At level 2 a change is not sent, so there is nobody to ask on behalf of.
                asks_for_call=sharing_level(db, accepted)
                >= (SharingLevel.ANSWERS if written else SharingLevel.CALL),
                fahrenheit=appearance(db).degrees is Degrees.FAHRENHEIT,
            )

        return self._session.vault.submit(job)

    def keep_draft(self, slot_ref: str, body: str) -> Future[None]:
        """Keep the page as it stands, in place of the draft before it."""
        person = self._session.person.id

        def job(db: "Database") -> None:
            accepted, _ = self._find(db, slot_ref)
            drafts.keep(db, person, accepted.order.id, slot_ref, body)

        return self._session.vault.submit(job)

    def save(
        self, slot_ref: str, answers: Answers, language: str, *, help_wanted: bool = False
    ) -> Future[Recorded]:
        """Append the check-in, or an amendment of it, and drop its draft, in one transaction.

        Where consent says so, the intent to prove it is queued in the same transaction.

        The result comes after the commit is on disk. Raises UserError where an answer is missing
        or not acceptable, or before the slot opens; nothing is written then.
        """
        now = self._session.clock.now()
        zone = self._session.clock.zone()
        person = self._session.person

        def job(db: "Database") -> Recorded:
            accepted, slot = self._find(db, slot_ref)
            asked = forms.OrderForms(db, accepted)
            earlier = entries.is_checked_in(db, person.id, accepted.order.id, slot_ref)
            latest = self._session.latest(now)
            if not earlier and schedule.phase(slot, latest) is Phase.UPCOMING:
                raise UserError(ErrorCode.CHECKIN_TOO_EARLY)
            if earlier:
                before = entries.ends_of_slot(db, person.id, accepted.order.id, slot_ref)[-1]
                questionnaire = asked.answered(before)
            else:
                questionnaire = asked.now()
            complete = {**answers, **_known_answers(questionnaire, person)}
            shown = enabled(questionnaire, complete)  # found out once for all
            problems = check_answers(questionnaire, complete, shown)
            if any(problem.blocks for problem in problems):
                raise UserError(ErrorCode.CHECKIN_INCOMPLETE)
            local = now.astimezone(ZoneInfo(zone))
            body = response.to_response(questionnaire, complete, local, language, shown=shown)
            with db.atomic():
                kind = EntryKind.AMENDMENT if earlier else EntryKind.CHECK_IN
                entry = entries.append(
                    db,
                    NewEntry(
                        kind=kind,
                        person_id=person.id,
                        order_id=accepted.order.id,
                        slot=slot_ref,
                        at=now,
                        zone=zone,
                        offset_minutes=_minutes(local.utcoffset()),
                        body=json.dumps(body, ensure_ascii=False, separators=(",", ":")),
                    ),
                    self._session.expected(now),
                )
                drafts.drop(db, person.id, accepted.order.id, slot_ref)
                queued = queue_proof(
                    db, accepted, entry, questionnaire, complete, help_wanted=help_wanted, now=now
                )
            return Recorded(now, schedule.entered(slot, now), kind, queued)

        return self._session.vault.submit(job)

    def _find(self, db: "Database", slot_ref: str) -> tuple[AcceptedOrder, Slot]:
        accepted = orders.active(db, self._session.person.id)
        slot = None if accepted is None else schedule.find_slot(accepted.order, slot_ref)
        if accepted is None or slot is None:
            raise LookupError("the active order has no such slot")
        return accepted, slot


def _minutes(offset: timedelta | None) -> int:
    return 0 if offset is None else round(offset.total_seconds() / 60)


def _known_answers(questionnaire: Questionnaire, person: Person) -> Mapping[str, Coded]:
    asked = questionnaire.find(AGE_GROUP)
    code = person.age_group.value
    # An authority's form may know other groups, or none: then it has to ask for itself.
    if asked is None or all(option.code != code for option in asked.options):
        return {}
    return {AGE_GROUP: Coded(code)}


def _looked_back(
    db: "Database", accepted: AcceptedOrder, slot: Slot
) -> tuple[tuple[Slot, Entry], ...]:
    """Give the latest answers for every slot of today and the days looked back on, latest first."""
    found = []
    for back in range(_DAYS_LOOKED_BACK + 1):
        day = slot.day - timedelta(days=back)
        for earlier in reversed(schedule.slots_of_day(accepted.order, day)):
            if earlier.opens < slot.opens:
                key = (accepted.person_id, accepted.order.id, earlier.ref)
                written = entries.ends_of_slot(db, *key)
                found += [(earlier, written[-1])] if written else []
    return tuple(found)


def _last_time(
    asked: forms.OrderForms,
    questionnaire: Questionnaire,
    looked_back: tuple[tuple[Slot, Entry], ...],
) -> Answers | None:
    for _, entry in looked_back[:1]:
        form, answers = asked.read(entry)
        return answers if form.canonical == questionnaire.canonical else None
    return None


def _past_temperatures(
    asked: forms.OrderForms, slot: Slot, looked_back: tuple[tuple[Slot, Entry], ...]
) -> tuple[Decimal | None, ...]:
    """Give the highest temperature in °C of each of the days before a slot's, latest first."""
    highest: dict[date, Decimal] = {}
    for earlier, entry in looked_back:
        if earlier.day == slot.day:
            continue
        form, answers = asked.read(entry)
        for link_id in for_questionnaire(forms.advice_table(), form).over_days:
            measured = answers.get(link_id)
            # An authority's form may measure in anything; the advice knows these two.
            if isinstance(measured, Quantity) and measured.unit in (CELSIUS, FAHRENHEIT):
                celsius = to_celsius(measured)
                highest[earlier.day] = max(highest.get(earlier.day, celsius), celsius)
    return tuple(
        highest.get(slot.day - timedelta(days=back)) for back in range(1, _DAYS_LOOKED_BACK + 1)
    )
