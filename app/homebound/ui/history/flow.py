"""The way between the pages about what was written: history, search, diary, explanations."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from homebound.ui.frame import Frame
from homebound.ui.jobs import run_job
from homebound.ui.shortcuts import on_key

if TYPE_CHECKING:
    from datetime import date

    from homebound.core.contact import Contact
    from homebound.core.errors import UserError
    from homebound.core.order import Order
    from homebound.services.diary import ToldContact
    from homebound.services.history import CheckInRecord, Portion
    from homebound.services.pictures import Pictured
    from homebound.services.search import Hit
    from homebound.services.session import Session
    from homebound.services.today import Overview
    from homebound.ui.dialogs import Dialogs


class HistoryPages(QObject):
    """Makes those pages and shows them in the frame.

    `show` and `ask` are those of `ProfilePages`; `current` gives the session in use. Signals:
    `amend` carries a slot reference, `reveal` one and the way back; `today`; `failed` a UserError
    for which there is no page.
    """

    amend = Signal(str)
    reveal = Signal(str, object)
    today = Signal()
    failed = Signal(object)

    def __init__(
        self,
        frame: Frame,
        show: Callable[..., None],
        ask: Callable[..., None],
        current: "Callable[[], Session | None]",
        dialogs: "Dialogs",
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._show = show
        self._ask = ask
        self._current = current
        self._dialogs = dialogs
        on_key(frame, "Ctrl+F", self.show_search)

    @property
    def _language(self) -> str:
        """The language of questions and answers (BCP 47)."""
        return self._frame.look.language.tag

    def show_history(self) -> None:
        """Show the check-ins, latest first."""
        if (session := self._current()) is None:
            return
        from homebound.services.history import History
        from homebound.services.pictures import Pictures
        from homebound.ui.history.page import FIRST, HistoryPage
        from homebound.ui.history.pictures import PicturesCard, days_shown

        history, look = History(session), self._frame.look
        pictures = Pictures(session, self._language, days_shown(look))
        zone = session.clock.zone()

        def done(found: "tuple[Portion, Pictured | None]") -> None:
            portion, row = found
            card = None if row is None else PicturesCard(row, pictures, look, self._language)
            page = HistoryPage(portion, card, history, look, self._language, zone)
            if card is not None:
                card.opened.connect(self.show_day)
            page.opened.connect(self._open_record)
            page.search.connect(self.show_search)
            page.contacts.connect(self.show_contacts)
            page.export.connect(self.show_export)
            self._show(page, self.show_history, "history", self.show_history)

        self._ask(partial(pictures.with_list, FIRST), done)

    def show_export(self) -> None:
        """Offer to save the record in a file for others to read."""
        if (session := self._current()) is None:
            return
        from homebound.services.exporting import Exporting
        from homebound.ui.history.export_page import ExportPage

        exporting = Exporting(session)

        def done(order: "Order | None") -> None:
            today = _today(session)
            page = ExportPage(exporting, order, today, self._language, self._dialogs)
            page.closed.connect(self.show_history)
            self._show(page, None, "history")

        self._ask(exporting.order, done)

    def _open_record(self, record: "CheckInRecord") -> None:
        self.show_day(record.order_id, record.slot.ref)

    def show_day(
        self, order_id: str, slot_ref: str, back: Callable[[], None] | None = None
    ) -> None:
        """Show one check-in with all that was answered; `back` is whence it came, else the list."""
        if (session := self._current()) is None:
            return
        from homebound.services.history import History
        from homebound.ui.history.day import DayPage

        zone = session.clock.zone()

        def done(record: "CheckInRecord") -> None:
            page = DayPage(record, self._frame.look, self._language, zone)
            page.closed.connect(back or self.show_history)
            page.amend.connect(self.amend)
            again = partial(self.show_day, order_id, slot_ref, back)
            page.reveal.connect(partial(self._reveal, again))
            self._show(page, again, "history")

        self._ask(partial(History(session).record, order_id, slot_ref), done)

    def _reveal(self, back: Callable[[], None], slot_ref: str) -> None:
        self.reveal.emit(slot_ref, back)

    def show_search(self) -> None:
        """Show the search."""
        if (session := self._current()) is None:
            return
        from homebound.services.search import Search
        from homebound.ui.history.search_page import SearchPage

        page = SearchPage(Search(session), session.clock.zone())
        page.keeps = f"search {session.person.id}"
        page.closed.connect(self.show_history)
        page.opened.connect(self._open_hit)
        self._show(page, None, "history")

    def _open_hit(self, hit: "Hit") -> None:
        from homebound.services.search import EntryKind

        if hit.kind is EntryKind.CONTACT:
            self.show_contacts()
        elif hit.kind is EntryKind.EXPLANATION:
            self.today.emit()
        else:
            self.show_day(hit.order_id, hit.slot, self.show_search)

    def show_contacts(self) -> None:
        """Show the contact diary."""
        if (session := self._current()) is None:
            return
        from homebound.services.diary import Diary
        from homebound.ui.history.contacts_page import ContactsPage

        diary = Diary(session)

        def done(contacts: "tuple[ToldContact, ...]") -> None:
            page = ContactsPage(contacts)
            page.closed.connect(self.show_history)
            page.add.connect(partial(self._show_contact, None))
            page.change.connect(self._show_contact)
            page.remove.connect(partial(self._keep_standing, stands=False))
            page.put_back.connect(partial(self._keep_standing, stands=True))
            page.export.connect(partial(self._ask, diary.contacts, self._export_contacts))
            self._show(page, self.show_contacts, "history", self.show_contacts)

        self._ask(diary.contacts, done)

    def _export_contacts(self, contacts: "tuple[ToldContact, ...]") -> None:
        if (session := self._current()) is None:
            return
        from homebound.services.exporting import Exporting
        from homebound.ui.history.contact_export_page import ContactExportPage

        page = ContactExportPage(Exporting(session), contacts, _today(session), self._dialogs)
        page.closed.connect(self.show_contacts)
        self._show(page, None, "history")

    def _show_contact(self, contact: "Contact | None") -> None:
        if (session := self._current()) is None:
            return
        from homebound.services.diary import Diary
        from homebound.ui.history.contact_page import ContactPage

        today = _today(session)
        page = ContactPage(Diary(session), contact, today)
        page.keeps = f"contact {session.person.id} {'' if contact is None else contact.id}"
        page.saved.connect(self.show_contacts)
        page.closed.connect(self.show_contacts)
        self._show(page, None, "history")

    def _keep_standing(self, contact: "Contact", *, stands: bool) -> None:
        """Remove a contact, or put it back, and show that on the page in sight."""
        from homebound.services.diary import Diary
        from homebound.ui.history.contacts_page import ContactsPage

        session, page = self._current(), self._frame.page
        if session is None or not isinstance(page, ContactsPage):
            return
        diary = Diary(session)

        def done(_: None) -> None:
            page.show_standing(contact, stands=stands)

        work = diary.put_back_contact(contact) if stands else diary.remove_contact(contact)
        run_job(page, work, done, self._on_failed)

    def show_explain(self, *, beforehand: bool) -> None:
        """Ask why windows have no check-in, or will have none."""
        if (session := self._current()) is None:
            return
        from homebound.services.diary import Diary
        from homebound.services.today import Today
        from homebound.ui.today.explain_page import ExplainPage

        def done(overview: "Overview | None") -> None:
            if overview is None:
                self.today.emit()
                return
            page = ExplainPage(overview, Diary(session), beforehand=beforehand)
            page.keeps = f"explain {session.person.id} {beforehand}"
            page.saved.connect(self.today)
            page.closed.connect(self.today)
            self._show(page, None, "today")

        self._ask(Today(session).overview, done)

    def end_absence(self, overview: "Overview") -> None:
        """Note that the resident is back."""
        session, told = self._current(), overview.away
        if session is None or told is None:
            return
        from homebound.core.schedule import find_former
        from homebound.services.diary import Diary

        past = [state.slot for state in overview.slots if state.slot.closes <= overview.now]
        first = find_former(overview.order, told.since)
        diary = Diary(session)
        began = first is not None and past and first.opens <= past[-1].opens
        work = (
            diary.explain(told.since, past[-1].ref, told.why, told.note, told.id)
            if began
            else diary.take_back(told)
        )
        run_job(self, work, self._on_back, self._on_failed)

    def _on_back(self, _: Any) -> None:
        self.today.emit()

    def _on_failed(self, error: "UserError") -> None:
        self.failed.emit(error)


def _today(session: "Session") -> "date":
    from zoneinfo import ZoneInfo

    return session.clock.now().astimezone(ZoneInfo(session.clock.zone())).date()
