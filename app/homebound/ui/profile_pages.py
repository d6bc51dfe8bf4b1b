"""The way from page to page inside an open profile."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from homebound.core.errors import UserError
from homebound.ui.dialogs import Dialogs
from homebound.ui.focus import tab_stops, tab_through
from homebound.ui.frame import Frame
from homebound.ui.history.flow import HistoryPages
from homebound.ui.jobs import run_job
from homebound.ui.orders.flow import OrderPages
from homebound.ui.settings.flow import RecordPages
from homebound.ui.widgets import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from homebound.core.order import Order
    from homebound.core.person import Person
    from homebound.services.checkin import Recorded
    from homebound.services.profiles import Profiles
    from homebound.services.session import Session

T = TypeVar("T")


class ProfilePages(QObject):
    """Makes each page anew from what the services say, and shows it in the frame.

    Pages are imported when they are first shown: the first window must not wait for them.
    Signals: `changed` carries a session that takes the place of the one before; `send` asks for
    what waits to be sent; `lock` to lock, `salvage` to help with damage then; `leaving` to end the
    session; `start` for the way in; `language` carries one to be shown; `waits` the name of the
    file of an order that waits for a profile to be opened, empty for a link.
    """

    changed = Signal(object)
    send = Signal()
    lock = Signal()
    salvage = Signal()
    leaving = Signal()
    start = Signal()
    language = Signal(object)
    waits = Signal(str)

    def __init__(self, frame: Frame, profiles: "Profiles", dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame = frame
        self._dialogs = dialogs
        self.session: Session | None = None
        self._order: Path | str | None = None
        self._asked = 0
        self._answered = 0
        self._news = False
        self._record_pages = self._make_record_pages(profiles, dialogs)
        self._order_pages = self._make_order_pages(dialogs)
        self._history_pages = HistoryPages(
            frame, self._show, self._ask, lambda: self.session, dialogs
        )
        self._history_pages.amend.connect(self.show_check_in)
        self._history_pages.reveal.connect(self.show_reveal)
        self._history_pages.today.connect(self.show_today)
        self._history_pages.failed.connect(self.fail)

    def begin(self, session: "Session") -> None:
        """Take the session of a profile that was opened."""
        self.session = session

    def end(self) -> "Session | None":
        """Give the session away; whatever was on its way to the screen has nothing to show now."""
        self._asked += 1
        self._news = False
        session, self.session = self.session, None
        return session

    def lock_later(self) -> bool:
        """Say whether a lock has to wait for an erasure."""
        return self._record_pages.lock_later()

    def open_order(self, order: Path | str) -> None:
        """Offer an order, from a file or a link, as soon as a profile is open."""
        self._order = order.absolute() if isinstance(order, Path) else order
        if self.session is None:
            self.waits.emit(order.name if isinstance(order, Path) else "")
        else:
            self.show_orders()

    def after_delivery(self) -> None:
        """Show what came, and ask for the notices that go with a receipt."""
        self.refresh()
        if (session := self.session) is None:
            return
        from homebound.services.notices import Notices

        def done(found: bool) -> None:
            if found:
                self.refresh()

        # What cannot be had now is asked for after another receipt; the log has it.
        run_job(self, Notices(session).fetch_with_receipt(), done, lambda _: None)

    def refresh(self) -> None:
        """Show at once that a receipt came, where it can be seen and nothing is being typed."""
        page = self._frame.page
        self._news = self._answered != self._asked
        if self._news:
            # Another page is on its way, which this must not keep from coming; what it shows may
            # have been read before.
            return
        if page is not None and page.objectName() in ("today", "sharing") and not page.choosing:
            self._frame.show_again()

    def _ask(self, work: "Callable[[], Future[T]]", show: "Callable[[T], None]") -> None:
        """Show what a job brings, unless the resident has locked or gone elsewhere meanwhile."""
        # What is typed on the page in sight goes to the vault before anything is read from it.
        self._frame.leave_page()
        self._asked += 1
        asked = self._asked

        def done(result: "T") -> None:
            if asked == self._asked:
                self._answered = asked
                self._frame.make_room()  # a job has led here, and nothing of the page in sight
                show(result)
                if self._news:
                    self.refresh()

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._answered = asked
                self.fail(error)

        run_job(self, work(), done, failed)

    def go(self, key: str) -> None:
        """Show one of the four main pages by its name in the sidebar."""
        {
            "today": self.show_today,
            "history": self.show_history,
            "sharing": self.show_sharing,
            "settings": self.show_settings,
        }[key]()

    def _show(
        self,
        page: Page,
        again: "Callable[[], None] | None" = None,
        place: str = "",
        others: "Callable[[], None] | None" = None,
    ) -> None:
        """Show a page; where there are several people it says whose it is.

        `others` makes the same page for another person, or in another language, where that makes
        sense.
        """
        session = self.session
        if session is not None and len(session.people) > 1:
            from homebound.ui.people_bar import PeopleBar, whose

            if others is None:
                page.box.insertWidget(0, whose(session.person))
            else:
                bar = PeopleBar(session.people, session.person)
                bar.chosen.connect(partial(self._turn_to, others))
                stops = tab_stops(page)
                page.box.insertWidget(0, bar)
                self._frame.show_page(page, again, place, others)
                tab_through([*tab_stops(bar), *stops])  # in its window, where the bar came last
                return
        self._frame.show_page(page, again, place, others)

    def _turn_to(self, show: "Callable[[], None]", person_id: str) -> None:
        """Make it another person's turn, and show their page."""
        if self.session is not None:
            self.session = self.session.of(person_id)
            show()

    def show_today(self) -> None:
        """Show what is due now, or the way to a first order."""
        if (session := self.session) is None:
            return
        from homebound.services.today import Overview, Today

        pages = self._record_pages

        def done(everyone: "tuple[tuple[Person, Overview | None], ...]") -> None:
            overview = next(one for person, one in everyone if person.id == session.person.id)
            if overview is None or self._order is not None:
                self.show_orders()
                return
            from homebound.ui.today.page import TodayPage

            page = TodayPage(
                overview,
                [(person, one) for person, one in everyone if person.id != session.person.id],
                self._frame.look,
                session.clock,
                has_recovery_code=session.has_recovery_code,
                language=self._frame.look.language.tag,
            )
            page.check_in.connect(self.show_check_in)
            page.check_in_for.connect(self._check_in_for)
            page.person.connect(partial(self._turn_to, self.show_today))
            page.opened.connect(partial(self._history_pages.show_day, overview.order.id))
            page.explain.connect(partial(self._history_pages.show_explain, beforehand=False))
            page.go_away.connect(partial(self._history_pages.show_explain, beforehand=True))
            page.back.connect(partial(self._history_pages.end_absence, overview))
            page.new_order.connect(self.show_orders)
            page.see_change.connect(self._order_pages.show_arrived)
            page.recovery_code.connect(self.show_recovery)
            page.stale.connect(self.show_today)
            page.sharing.connect(self.show_sharing)
            page.ask_for_help.connect(partial(self.show_sharing, help_wanted=True))
            page.back_up.connect(partial(self._with_orders, pages.show_backup))
            page.ending.connect(self._show_ending)
            self._show(page, self.show_today, "today")
            pages.remind(page, session)

        self._ask(Today(session).everyone, done)

    def _show_ending(self) -> None:
        if (session := self.session) is None:
            return
        from homebound.services.orders import Orders

        self._ask(Orders(session).ending, partial(self._record_pages.show_ending, session))

    def _check_in_for(self, person_id: str, slot_ref: str) -> None:
        self._turn_to(partial(self.show_check_in, slot_ref), person_id)

    def show_check_in(self, slot_ref: str) -> None:
        """Show the check-in page of a slot, new or to be amended."""
        if (session := self.session) is None:
            return
        from homebound.services.checkin import CheckInForm, CheckIns

        checkins = CheckIns(session)

        def done(form: CheckInForm) -> None:
            from homebound.ui.checkin.page import CheckInPage

            look = self._frame.look
            page = CheckInPage(form, checkins, look, look.language.tag)
            page.recorded.connect(self._on_recorded)
            page.closed.connect(self.show_today)
            self._show(page, lambda: self.show_check_in(slot_ref), "today")

        self._ask(partial(checkins.open, slot_ref), done)

    def _on_recorded(self, recorded: "Recorded") -> None:
        if recorded.queued:
            self.send.emit()
        self.show_today()

    def show_sharing(self, *, help_wanted: bool = False) -> None:
        """Show what is shared, what has left, and the ways to change it, or to ask for help."""
        if (session := self.session) is None:
            return
        from homebound.services.asking import Asking
        from homebound.services.evidence import Evidence
        from homebound.services.notices import Notices
        from homebound.services.objections import Objections
        from homebound.services.sharing import Sharing, SharingState

        sharing = Sharing(session)

        def done(state: SharingState | None) -> None:
            from homebound.ui.sharing.page import SharingPage

            page = SharingPage(
                state,
                sharing,
                Evidence(session),
                Asking(session),
                self._frame.look,
                self._frame.look.language.tag,
                self._dialogs,
                objections=Objections(session),
                notices=Notices(session),
            )
            page.changed.connect(self.send)
            page.changed.connect(self.show_sharing)
            page.told.connect(self.send)
            page.told.connect(self._frame.show_again)
            page.reveal.connect(self.show_reveal)
            page.own_dates.connect(self._order_pages.show_own_dates)
            if state is None:
                self._order_pages.offer_verification(page, self.show_sharing)
            self._show(page, self.show_sharing, "sharing", self.show_sharing)
            if help_wanted:
                page.lead_to_help()

        self._ask(sharing.state, done)

    def show_reveal(self, slot: str = "", back: "Callable[[], None] | None" = None) -> None:
        """Show the page on which old answers are chosen to be revealed; `back` is whence it came."""
        if (session := self.session) is None:
            return
        from homebound.services.revealing import Revealable, Revealing

        revealing = Revealing(session)

        def done(state: Revealable | None) -> None:
            if state is None:
                self.show_sharing()
                return
            from homebound.ui.sharing.reveal_page import RevealPage

            tag = self._frame.look.language.tag
            page = RevealPage(state, revealing, session.clock, tag, slot)
            page.sent.connect(self.send)
            page.sent.connect(self.show_sharing)
            page.closed.connect(back or self.show_sharing)
            self._show(page, None, "sharing")

        self._ask(revealing.state, done)

    def check_in_now(self) -> None:
        """Open the check-in of the present window, from anywhere: the first one's that has none."""
        if (session := self.session) is None:
            return
        from homebound.services.today import Overview, Today
        from homebound.ui.today.presenter import glance

        def done(everyone: "tuple[tuple[Person, Overview | None], ...]") -> None:
            for person, overview in everyone:
                shown = None if overview is None else glance(overview)
                if shown is not None and shown.state is not None and shown.open:
                    self._check_in_for(person.id, shown.state.slot.ref)
                    return
            self.show_today()

        self._ask(Today(session).everyone, done)

    def show_history(self) -> None:
        """Show the check-ins, latest first."""
        self._history_pages.show_history()

    def show_export(self) -> None:
        """Offer to save the record in a file for others to read."""
        self._history_pages.show_export()

    def show_recovery(self) -> None:
        """Show a new recovery code, which counts once it is confirmed."""
        if self.session is not None:
            self._record_pages.show_recovery(self.session)

    def _take_session(self, session: "Session") -> None:
        self.session = session
        self.changed.emit(session)

    def _make_record_pages(self, profiles: "Profiles", dialogs: Dialogs) -> RecordPages:
        pages = RecordPages(self._frame, self._show, profiles, dialogs, lambda: self.session)
        pages.changed.connect(self._take_session)
        pages.today.connect(self.show_today)
        pages.orders.connect(self.show_orders)
        pages.start.connect(self.start)
        pages.language.connect(self.language)
        pages.salvage.connect(self.salvage)
        pages.lock.connect(self.lock)
        pages.leaving.connect(self.leaving)
        pages.people.connect(self.show_settings)
        pages.failed.connect(self.fail)
        return pages

    def show_settings(self) -> None:
        """Show what opens the record, its backup, its check, and the ways to erase it."""
        self._with_orders(self._record_pages.show_settings)

    def _with_orders(self, show: "Callable[[Session, tuple[Order, ...]], None]") -> None:
        if (session := self.session) is None:
            return
        from homebound.services.orders import Orders

        self._ask(Orders(session).accepted, partial(show, session))

    def show_orders(self) -> None:
        """Show the ways to an order, and the order that waits."""
        order, self._order = self._order, None
        self._order_pages.show_orders(order)

    def _make_order_pages(self, dialogs: Dialogs) -> OrderPages:
        pages = OrderPages(self._frame, self._show, self._ask, lambda: self.session, dialogs)
        pages.today.connect(self.show_today)
        pages.turned.connect(partial(self._turn_to, lambda: None))  # which shows the page itself
        return pages

    def fail(self, error: UserError) -> None:
        """Say in place of a page why it cannot be shown."""
        from homebound.ui.problem_page import ProblemPage

        page = ProblemPage(error)
        page.retried.connect(self.start if self.session is None else self.show_today)
        self._frame.show_page(page)
