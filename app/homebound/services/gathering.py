"""Gather a person's history for files and pictures, a whole order at a time."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core import response, schedule
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import Slot
from homebound.exports.source import CheckIn, ExportSource, Followed, Told, Version
from homebound.services import forms
from homebound.services.diary import standing_explanations
from homebound.vault import entries, orders
from homebound.vault.entries import Entry
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.core.person import Person


@dataclass(frozen=True)
class Kept:
    """What the vault holds of a person, as it was read: to make sense of it takes longer."""

    accepted: tuple[AcceptedOrder, ...] = field(repr=False)
    written: tuple[tuple[Entry, ...], ...] = field(repr=False)  # of each order
    forms: tuple[Mapping[str, Questionnaire], ...] = field(repr=False)  # of each order
    told: tuple[Told, ...] = field(repr=False)


def read_kept(db: "Database", person_id: str) -> Kept:
    """Read all of a person's orders, check-ins and explanations, on the vault's thread."""
    accepted = sorted(orders.all(db, person_id), key=lambda one: one.order.first)
    written = [entries.of_order(db, person_id, one.order.id) for one in accepted]
    asked = [forms_of(db, one, entries_) for one, entries_ in zip(accepted, written, strict=True)]
    told = told_of(db, person_id, accepted)
    return Kept(tuple(accepted), tuple(written), tuple(asked), told)


def forms_of(
    db: "Database", accepted: AcceptedOrder, written: Sequence[Entry]
) -> Mapping[str, Questionnaire]:
    """Give the questionnaires that entries of an order are answers to; none without entries."""
    return forms.OrderForms(db, accepted).every() if written else {}


def source_of(kept: Kept, person: "Person", now: datetime, language: str) -> ExportSource:
    """Give everything that an export may hold, on any thread; raises as reading forms does."""
    check_ins = [
        one
        for accepted, written, asked in zip(kept.accepted, kept.written, kept.forms, strict=True)
        for one in check_ins_of(accepted, written, asked)
    ]
    check_ins.sort(key=lambda one: one.slot.opens)
    return ExportSource(
        name=person.name,
        age_group=person.age_group,
        followed=tuple([followed(one) for one in kept.accepted]),
        check_ins=tuple(check_ins),
        made=now,
        language=language,
        told=kept.told,
    )


def followed(accepted: AcceptedOrder) -> Followed:
    """Give an order and how long it was followed."""
    return Followed(accepted.order, accepted.accepted, accepted.replaced)


def told_of(db: "Database", person_id: str, accepted: list[AcceptedOrder]) -> tuple[Told, ...]:
    """Give what explanations of these orders stand, the earliest first."""
    by_id = {one.order.id: one.order for one in accepted}
    found = [
        Told(by_id[told.order_id], told.now, told.at)
        for told in reversed(standing_explanations(db, person_id))
        if told.order_id in by_id
    ]
    return tuple(found)


def check_ins_of(
    accepted: AcceptedOrder, written: Iterable[Entry], asked: Mapping[str, Questionnaire]
) -> Iterator[CheckIn]:
    """Give the check-ins of an order with all their versions, the earliest first."""
    by_slot: dict[str, list[Entry]] = {}
    for entry in written:
        by_slot.setdefault(entry.slot, []).append(entry)
    for slot in schedule.slots(accepted.order):
        if slot.ref in by_slot:
            yield _check_in(accepted, slot, asked, by_slot[slot.ref])


def _check_in(
    accepted: AcceptedOrder,
    slot: Slot,
    asked: Mapping[str, Questionnaire],
    written: list[Entry],
) -> CheckIn:
    bodies = [json.loads(one.body) for one in written]
    form = asked[bodies[0]["questionnaire"]]  # what is changed answers the same questions
    versions = [
        Version(one.at, response.from_response(form, body))
        for one, body in zip(written, bodies, strict=True)
    ]
    entered = schedule.entered(slot, versions[0].at)
    return CheckIn(accepted.order, slot, entered, form, tuple(versions))
