"""Contacts that the resident chose to hand over, as comma-separated values (RFC 4180)."""

import csv
import io
from collections.abc import Iterable

from homebound.core.contact import Contact
from homebound.exports.table import harmless

_FACTS = ("who", "day", "time", "where", "minutes", "reach")


def write_contacts(contacts: Iterable[Contact]) -> bytes:
    """Write a line for every contact, the earliest first; marked and made harmless as `write_csv` does."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_FACTS)
    for one in sorted(contacts, key=lambda one: (one.day, one.at is not None, one.at)):
        writer.writerow(
            (
                harmless(one.who),
                one.day.isoformat(),
                "" if one.at is None else one.at.isoformat(timespec="minutes"),
                harmless(one.where),
                "" if one.minutes is None else str(one.minutes),
                harmless(one.reach),
            )
        )
    return text.getvalue().encode("utf-8-sig")
