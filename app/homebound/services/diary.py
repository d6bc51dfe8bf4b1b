"""What the resident writes beside the check-ins: explanations, absences and contacts."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from secrets import token_hex
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from homebound.core import schedule
from homebound.core.contact import Contact, check_contact, read_contact, write_contact
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import (
    Explanation,
    Why,
    check_note,
    read_explanation,
    write_explanation,
)
from homebound.services.session import Session
from homebound.vault import entries, orders
from homebound.vault.entries import Entry, EntryKind, NewEntry
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database

S = TypeVar("S", Explanation, Contact)


@dataclass(frozen=True)
class ToldExplanation:
    """An explanation as it stands now, with every earlier version, first to last."""

    now: Explanation
    order_id: str = field(repr=False)
    at: datetime
    earlier: tuple[Explanation, ...] = field(repr=False)


@dataclass(frozen=True)
class ToldContact:
    """A contact as it stands now, with every earlier version, first to last."""

    now: Contact
    earlier: tuple[Contact, ...] = field(repr=False)


class Diary:
    """Append to the present person's diary, and read it; nothing in it is ever changed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def explain(
        self, since: str, until: str | None, why: Why, note: str, identity: str | None = None
    ) -> Future[None]:
        """Explain the windows from `since` to `until`, before or after them.

        `identity` names the explanation that this one stands for. Raises UserError: NOTE_TOO_LONG
        at once; NO_ORDER, EXPLANATION_ENDS_EARLY.
        """
        told = Explanation(identity or token_hex(8), since, until, why, check_note(note))

        def job(db: "Database") -> None:
            accepted = self._order(db)
            slots = [schedule.find_former(accepted.order, ref) for ref in (since, until or since)]
            first, last = slots
            if first is None or last is None:
                raise LookupError("the active order has no such slot")
            if last.opens < first.opens:
                raise UserError(ErrorCode.EXPLANATION_ENDS_EARLY)
            self._append(db, accepted, EntryKind.EXPLANATION, since, write_explanation(told))

        return self._session.vault.submit(job)

    def take_back(self, told: Explanation) -> Future[None]:
        """Take an explanation back; that it was given stays in the record."""
        body = write_explanation(replace(told, withdrawn=True))

        def job(db: "Database") -> None:
            self._append(db, self._order(db), EntryKind.EXPLANATION, told.since, body)

        return self._session.vault.submit(job)

    def explanations(self) -> Future[tuple[ToldExplanation, ...]]:
        """Give what explanations stand now, the latest first."""
        person = self._session.person.id
        return self._session.vault.submit(lambda db: standing_explanations(db, person))

    def write_contact(self, contact: Contact) -> Future[None]:
        """Add a contact, or one that stands for an earlier with its id; an empty id is a new one.

        Raises UserError at once as `check_contact` does, later NO_ORDER.
        """
        now, zone = self._session.clock.now(), self._session.clock.zone()
        clean = replace(
            contact,
            id=contact.id or token_hex(8),
            who=_writable(contact.who),
            where=_writable(contact.where),
            reach=_writable(contact.reach),
        )
        check_contact(clean, self._session.latest(now).astimezone(ZoneInfo(zone)).date())

        def job(db: "Database") -> None:
            self._append(db, self._order(db), EntryKind.CONTACT, "", write_contact(clean))

        return self._session.vault.submit(job)

    def remove_contact(self, contact: Contact) -> Future[None]:
        """Take a contact off the list; that it stood there stays in the record."""
        return self._write_again(replace(contact, withdrawn=True))

    def put_back_contact(self, contact: Contact) -> Future[None]:
        """Put a contact that was taken off the list on it again, as it was."""
        return self._write_again(contact)

    def _write_again(self, contact: Contact) -> Future[None]:
        body = write_contact(contact)

        def job(db: "Database") -> None:
            self._append(db, self._order(db), EntryKind.CONTACT, "", body)

        return self._session.vault.submit(job)

    def contacts(self) -> Future[tuple[ToldContact, ...]]:
        """Give the contacts that stand now, the latest day first."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[ToldContact, ...]:
            found = []
            for _, versions in _versions(
                entries.of_kind(db, person, EntryKind.CONTACT), read_contact
            ):
                if not versions[-1].withdrawn:
                    # One that was removed and put back is what it was.
                    told = [one for one, _ in groupby(v for v in versions if not v.withdrawn)]
                    found.append(ToldContact(told[-1], tuple(told[:-1])))
            found.sort(
                key=lambda one: (one.now.day, one.now.at is not None, one.now.at), reverse=True
            )
            return tuple(found)

        return self._session.vault.submit(job)

    def _order(self, db: "Database") -> AcceptedOrder:
        accepted = orders.active(db, self._session.person.id)
        if accepted is None:
            raise UserError(ErrorCode.NO_ORDER)
        return accepted

    def _append(
        self, db: "Database", accepted: AcceptedOrder, kind: EntryKind, slot: str, body: str
    ) -> None:
        now, zone = self._session.clock.now(), self._session.clock.zone()
        offset = now.astimezone(ZoneInfo(zone)).utcoffset()
        entries.append(
            db,
            NewEntry(
                kind=kind,
                person_id=accepted.person_id,
                order_id=accepted.order.id,
                slot=slot,
                at=now,
                zone=zone,
                offset_minutes=0 if offset is None else round(offset.total_seconds() / 60),
                body=body,
            ),
            self._session.expected(now),
        )


def _writable(text: str) -> str:
    """Give a text without the space around it and without half a character."""
    return text.encode(errors="ignore").decode().strip()


def standing_explanations(db: "Database", person_id: str) -> tuple[ToldExplanation, ...]:
    """Give what explanations of a person stand now, the latest first."""
    found = [
        ToldExplanation(versions[-1], written[-1].order_id, written[-1].at, tuple(versions[:-1]))
        for written, versions in _versions(
            entries.of_kind(db, person_id, EntryKind.EXPLANATION), read_explanation
        )
        if not versions[-1].withdrawn
    ]
    return tuple(reversed(found))


def _versions(
    written: tuple[Entry, ...], read: Callable[[str], S]
) -> list[tuple[list[Entry], list[S]]]:
    """Put together what has one id, in the order in which the first of each was written."""
    found: dict[str, tuple[list[Entry], list[S]]] = {}
    for entry in written:
        if entry.body == "{}":  # its answers were erased
            continue
        value = read(entry.body)
        kept = found.setdefault(value.id, ([], []))
        kept[0].append(entry)
        kept[1].append(value)
    return list(found.values())
