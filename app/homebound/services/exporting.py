"""Take the history of the session's person away in a file that others can read."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from homebound.core.contact import Contact
from homebound.core.errors import Cancelled
from homebound.core.order import Order
from homebound.exports.source import ExportSource
from homebound.services.background import in_background
from homebound.services.saving import save_file
from homebound.services.session import Session
from homebound.vault import orders

if TYPE_CHECKING:
    from sqlite_utils import Database


class ExportKind(StrEnum):
    """What an export is; the value is the ending of its file."""

    PAPER = "pdf"
    PAGE = "html"
    TABLE = "csv"
    BUNDLE = "json"
    CALENDAR = "ics"


# Draws and words what is for people's eyes; runs off the main thread.
Render = Callable[[ExportKind, ExportSource], bytes]


class Exporting:
    """Write exports; none is encrypted, and none leaves the computer by itself."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def order(self) -> Future[Order | None]:
        """Give the order whose windows the calendar would hold."""
        person = self._session.person.id

        def job(db: "Database") -> Order | None:
            active = orders.active(db, person)
            return None if active is None else active.order

        return self._session.vault.submit(job)

    def save(
        self,
        kind: ExportKind,
        path: Path,
        *,
        language: str,
        reminder: str,
        render: Render,
        stop: Event,
    ) -> Future[None]:
        """Write an export into a file (mode 0600), whole or not at all.

        `language` is that of questions and answers, `reminder` what a calendar shows, `render` what
        makes the summaries. Once `stop` is set nothing is written any more and Cancelled raised.
        Raises UserError: EXPORT_FOLDER_NOT_WRITABLE and whatever reading the history raises.
        """
        now = self._session.clock.now()

        def work() -> None:
            if kind is ExportKind.CALENDAR:
                from homebound.exports.calendar import write_calendar

                order = self.order().result()
                if order is None:
                    raise LookupError("without an order there is no calendar to choose")
                data = write_calendar(order, now, reminder)
            else:
                source = self._gather(language)
                _go_on(stop)
                data = _written(kind, source, render)
            _go_on(stop)
            save_file(path, data, self._session)

        return in_background(work)

    def save_contacts(self, contacts: Sequence[Contact], path: Path, stop: Event) -> Future[None]:
        """Write these contacts, and no others, into a file (mode 0600), as `save` does."""

        def work() -> None:
            from homebound.exports.contacts import write_contacts

            data = write_contacts(contacts)
            _go_on(stop)
            save_file(path, data, self._session)

        return in_background(work)

    def _gather(self, language: str) -> ExportSource:
        from homebound.services.gathering import read_kept, source_of

        person = self._session.person
        kept = self._session.vault.submit(lambda db: read_kept(db, person.id)).result()
        clock = self._session.clock
        # The day that stands on paper is that of the resident, not of Greenwich.
        made = clock.now().astimezone(ZoneInfo(clock.zone()))
        return source_of(kept, person, made, language)


def _written(kind: ExportKind, source: ExportSource, render: Render) -> bytes:
    if kind in (ExportKind.PAPER, ExportKind.PAGE):
        return render(kind, source)
    if kind is ExportKind.TABLE:
        from homebound.exports.table import write_csv

        return write_csv(source)
    from homebound.exports.fhir import write_bundle

    return write_bundle(source)


def _go_on(stop: Event) -> None:
    if stop.is_set():
        raise Cancelled
