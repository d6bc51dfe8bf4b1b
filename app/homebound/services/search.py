"""Find words in everything that was ever written, whatever the script."""

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.answers import Answer, Coded, Quantity, Several
from homebound.core.contact import read_contact
from homebound.core.enabling import enabled_answers
from homebound.core.explanation import read_explanation
from homebound.core.questionnaire import Item
from homebound.core.questionnaire_items import Text
from homebound.services import forms
from homebound.services.session import Session
from homebound.vault import entries, orders, search_index
from homebound.vault.entries import Entry, EntryKind

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["EntryKind", "Hit", "Search", "catch_up"]

# Answers that say that there is nothing: who looks for "cough" wants the days with a cough.
_NOTHING = frozenset({"no", "unknown", "not-measured", "none"})
_AT_ONCE = 500


@dataclass(frozen=True)
class Hit:
    """An entry in which all the words are.

    `zone` is the order's, as everywhere in the record; without an order, the computer's then.
    """

    number: int
    kind: EntryKind
    order_id: str = field(repr=False)
    slot: str
    at: datetime
    zone: str
    body: str = field(repr=False)


class Search:
    """Search the present person's record."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, words: str) -> Future[tuple[Hit, ...]]:
        """Give the entries that have all the words, the latest first, at most 200.

        Case, accents and width count for nothing, and parts of words are found.
        """
        person = self._session.person.id

        def job(db: "Database") -> tuple[Hit, ...]:
            catch_up(db)
            found = (entries.get(db, number) for number in search_index.find(db, person, words))
            zones = {one.order.id: one.order.zone for one in orders.all(db, person)}
            return tuple([_hit(entry, zones) for entry in found if entry is not None])

        return self._session.vault.submit(job)


def _hit(entry: Entry, zones: Mapping[str, str]) -> Hit:
    zone = zones.get(entry.order_id, entry.zone)
    return Hit(entry.number, entry.kind, entry.order_id, entry.slot, entry.at, zone, entry.body)


def catch_up(db: "Database") -> None:
    """Put what was written since the last search into the index."""
    known: dict[tuple[str, str], forms.OrderForms] = {}
    number, last = search_index.highest(db), entries.highest(db)
    while number < last:
        written = entries.after(db, number, _AT_ONCE)
        texts = [(entry.number, " ".join(_texts(db, entry, known))) for entry in written]
        search_index.add(db, texts)
        number += _AT_ONCE


def _texts(
    db: "Database", entry: Entry, known: dict[tuple[str, str], forms.OrderForms]
) -> Iterator[str]:
    day = entry.slot.partition(".")[0]
    yield from _days(day or entry.at.date().isoformat())
    if entry.body == "{}":  # its answers were erased
        return
    match entry.kind:
        case EntryKind.CONTACT:
            contact = read_contact(entry.body)
            yield from (contact.who, contact.where, contact.reach)
            yield from _days(contact.day.isoformat())
        case EntryKind.EXPLANATION:
            told = read_explanation(entry.body)
            yield from (told.why.value, told.note)
        case _:
            if "item" in json.loads(entry.body):  # else its answers were erased
                form, answers = _forms(db, entry, known).read(entry)
                for link_id, answer in enabled_answers(form, answers).items():
                    item = form.find(link_id)
                    if item is not None:
                        yield from _answer_texts(item, answer)


def _days(day: str) -> Iterator[str]:
    yield day
    year, month, date = day.split("-")
    yield f"{date}.{month}.{year} {date}/{month}/{year} {int(date)}.{int(month)}.{year}"


def _forms(
    db: "Database", entry: Entry, known: dict[tuple[str, str], forms.OrderForms]
) -> forms.OrderForms:
    key = (entry.person_id, entry.order_id)
    if key not in known:
        accepted = next(
            one for one in orders.all(db, entry.person_id) if one.order.id == entry.order_id
        )
        known[key] = forms.OrderForms(db, accepted)
    return known[key]


def _answer_texts(item: Item, answer: Answer) -> Iterator[str]:
    match answer:
        case Coded(code) if code in _NOTHING:
            return
        case Coded(code):
            yield from _all(item.text)
            yield from (
                text for option in item.options if option.code == code for text in _all(option.text)
            )
        case Quantity(value, unit):
            yield f"{value:f} {value:f}".replace(".", ",", 1)
            yield from (text for one in item.units if one.code == unit for text in _all(one.text))
        case Several(answers):
            for one in answers:
                yield from _answer_texts(item, one)
        case False:
            return
        case True:
            yield from _all(item.text)
        case _:
            yield str(answer)


def _all(text: Text) -> Iterator[str]:
    yield text.default
    yield from text.translations.values()
