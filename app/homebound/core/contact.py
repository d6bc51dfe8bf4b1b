"""A contact: whom the resident met, for whoever has to be warned later."""

import json
from dataclasses import dataclass, field
from datetime import date, time

from homebound.core.errors import ErrorCode, UserError
from homebound.core.strict_json import read_object

MAX_TEXT = 200
MAX_MINUTES = 24 * 60
_KEYS = {"who", "day", "at", "where", "minutes", "reach", "id", "withdrawn"}


@dataclass(frozen=True)
class Contact:
    """Who was met when, where, for how long (minutes), and how to reach them.

    A later one with the same `id` stands for it, and takes it back where it is `withdrawn`.
    """

    id: str
    who: str = field(repr=False)
    day: date = field(repr=False)
    at: time | None = field(default=None, repr=False)
    where: str = field(default="", repr=False)
    minutes: int | None = field(default=None, repr=False)
    reach: str = field(default="", repr=False)
    withdrawn: bool = False


def check_contact(contact: Contact, today: date) -> None:
    """Refuse what nobody can have meant.

    Raises UserError: CONTACT_WHO_MISSING, CONTACT_TOO_LONG, CONTACT_IN_FUTURE,
    CONTACT_MINUTES_WRONG.
    """
    if not contact.who.strip():
        raise UserError(ErrorCode.CONTACT_WHO_MISSING)
    if any(len(text) > MAX_TEXT for text in (contact.who, contact.where, contact.reach)):
        raise UserError(ErrorCode.CONTACT_TOO_LONG, limit=MAX_TEXT)
    if contact.day > today:
        raise UserError(ErrorCode.CONTACT_IN_FUTURE)
    if contact.minutes is not None and not 1 <= contact.minutes <= MAX_MINUTES:
        raise UserError(ErrorCode.CONTACT_MINUTES_WRONG, limit=MAX_MINUTES)


def write_contact(contact: Contact) -> str:
    """Write a contact as an entry's body."""
    return json.dumps(
        {
            "id": contact.id,
            "who": contact.who,
            "day": contact.day.isoformat(),
            "at": None if contact.at is None else contact.at.isoformat(timespec="minutes"),
            "where": contact.where,
            "minutes": contact.minutes,
            "reach": contact.reach,
            "withdrawn": contact.withdrawn,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def read_contact(body: str) -> Contact:
    """Read a contact back; ValueError for anything that `write_contact` does not write."""
    value = read_object(body.encode())
    if set(value) != _KEYS:
        raise ValueError("not a contact")
    at, minutes = value["at"], value["minutes"]
    found = Contact(
        id=str(value["id"]),
        who=str(value["who"]),
        day=date.fromisoformat(str(value["day"])),
        at=None if at is None else time.fromisoformat(str(at)),
        where=str(value["where"]),
        minutes=None if minutes is None else int(str(minutes)),
        reach=str(value["reach"]),
        withdrawn=value["withdrawn"] is True,
    )
    if write_contact(found) != body:
        raise ValueError("not a contact as it is written")
    return found
