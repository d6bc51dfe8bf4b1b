"""The one window, and the way from page to page."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from homebound.core.errors import ErrorCode, UserError
from homebound.ui.dialogs import Dialogs
from homebound.ui.frame import Frame
from homebound.ui.jobs import run_job
from homebound.ui.settings.flow import RecordPages
from homebound.ui.theme import Look
from homebound.ui.unlock.flow import WayIn

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from homebound.core.order import Order
    from homebound.services.checkin import Recorded
    from homebound.services.clock import Clock
    from homebound.services.history import CheckInRecord
    from homebound.services.profiles import Profiles
    from homebound.services.session import Session
    from homebound.ui.courier import Courier

T = TypeVar("T")
_PATIENCE = 10.0
_LANGUAGE = "en"  # of questionnaires and advice; the only one so far


class MainWindow(Frame):
    """The way from page to page; each is made anew from what the services say.

    Pages are imported when they are first shown: the first window must not wait for them.
    Signals: `opened` carries the session of a profile, `changed` one that takes its place; `closing`
    comes while the vault still takes jobs, `closed` once it is locked.
    """

    opened = Signal(object)
    changed = Signal(object)
    closing = Signal()
    closed = Signal()

    def __init__(self, profiles: "Profiles", look: Look, dialogs: Dialogs) -> None:
        super().__init__(look)
        self.setWindowTitle(self.tr("Homebound"))
        self._profiles = profiles
        self._dialogs = dialogs
        self._session: Session | None = None
        self._courier: Courier | None = None
        self._ended: Future[None] | None = None
        self._order_file: Path | None = None
        self._asked = 0
        self._way_in = WayIn(self, profiles, dialogs)
        self._way_in.unlocked.connect(self._begin)
        self._way_in.created.connect(self._begin)
        self._way_in.created.connect(self._show_recovery)
        self._way_in.finished.connect(self.show_today)
        self._record_pages = self._make_record_pages(profiles, dialogs)
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+N", self.check_in_now),
            ("Ctrl+1", self.show_today),
            ("Ctrl+2", self.show_history),
            ("Ctrl+3", self.show_sharing),
            ("Ctrl+4", self.show_settings),
            ("Ctrl++", partial(self.rescale, 1)),
            ("Ctrl+=", partial(self.rescale, 1)),
            ("Ctrl+-", partial(self.rescale, -1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # The way in ---------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the welcome on a new computer, else the unlock page."""
        self._way_in.show_start()

    def open_order_file(self, path: Path) -> None:
        """Offer an order file as soon as a profile is open."""
        self._order_file = path
        if self._session is not None:
            self._show_orders()

    def _begin(self, session: "Session") -> None:
        from homebound.ui.courier import Courier

        self._session = session
        self._courier = Courier(self, session)
        self._courier.delivered.connect(self._on_delivered)
        self._courier.hurry()
        self._add_sidebar(session)
        self.opened.emit(session)

    def _add_sidebar(self, session: "Session") -> None:
        from homebound.ui.sidebar import Sidebar

        sidebar = Sidebar(self._look, session.name)
        sidebar.chosen.connect(self._go)
        sidebar.lock.connect(self.lock)
        self.put_sidebar(sidebar)

    def lock(self, damaged: Path | None = None) -> "Future[None] | None":
        """Close every page, drop the vault and its key, and ask for the passphrase again.

        `damaged` is the profile's folder where the page is to help with a damaged record. Gives
        what is done once the vault is closed.
        """
        if self._session is None or self._record_pages.lock_later():
            return self._ended
        self._end_session()
        if self._profiles.listed():
            self._way_in.show_unlock(damaged)
        else:
            # The folder has gone, perhaps with the stick that it was on; a welcome would frighten.
            self._fail(UserError(ErrorCode.VAULT_MISSING))
        return self._ended

    def _end_session(self) -> None:
        if self._session is None:
            return
        self.closing.emit()
        self._asked += 1  # whatever was on its way to the screen has nothing to show any more
        self.clear_page()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self and dialog.isVisible():
                dialog.close()
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.put_sidebar(None)
        if self._courier is not None:
            self._courier.stop()
            self._courier.deleteLater()
            self._courier = None
        self._ended, self._session = self._session.lock(), None
        self.closed.emit()

    def _ask(self, work: "Callable[[], Future[T]]", show: "Callable[[T], None]") -> None:
        """Show what a job brings, unless the resident has locked or gone elsewhere meanwhile."""
        # What is typed on the page in sight goes to the vault before anything is read from it.
        if self._page is not None:
            self._page.leave()
        self._asked += 1
        asked = self._asked

        def done(result: "T") -> None:
            if asked == self._asked:
                show(result)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._fail(error)

        run_job(self, work(), done, failed)

    # Inside a profile ---------------------------------------------------------------------------

    def _go(self, key: str) -> None:
        {
            "today": self.show_today,
            "history": self.show_history,
            "sharing": self.show_sharing,
            "settings": self.show_settings,
        }[key]()

    def show_today(self) -> None:
        """Show what is due now, or the way to a first order."""
        if (session := self._session) is None:
            return
        from homebound.services.today import Overview, Today

        pages = self._record_pages

        def done(overview: Overview | None) -> None:
            if overview is None or self._order_file is not None:
                self._show_orders()
                return
            from homebound.ui.today.page import TodayPage

            page = TodayPage(
                overview,
                self._look,
                session.clock,
                has_recovery_code=session.has_recovery_code,
            )
            page.check_in.connect(self.show_check_in)
            page.opened.connect(self._show_slot)
            page.new_order.connect(self._show_orders)
            page.recovery_code.connect(self._show_recovery)
            page.stale.connect(self.show_today)
            page.sharing.connect(self.show_sharing)
            page.back_up.connect(partial(self._with_orders, pages.show_backup))
            page.ending.connect(partial(self._with_orders, pages.show_ending))
            self.show_page(page, self.show_today, "today")
            pages.remind(page, session)

        self._ask(Today(session).overview, done)

    def show_check_in(self, slot_ref: str) -> None:
        """Show the check-in page of a slot, new or to be amended."""
        if (session := self._session) is None:
            return
        from homebound.services.checkin import CheckInForm, CheckIns

        checkins = CheckIns(session)

        def done(form: CheckInForm) -> None:
            from homebound.ui.checkin.page import CheckInPage

            page = CheckInPage(form, checkins, self._look, _LANGUAGE)
            page.recorded.connect(self._on_recorded)
            page.closed.connect(self.show_today)
            self.show_page(page, lambda: self.show_check_in(slot_ref), "today")

        self._ask(partial(checkins.open, slot_ref), done)

    def _on_recorded(self, recorded: "Recorded") -> None:
        if recorded.queued:
            self._send()
        self.show_today()

    def _send(self) -> None:
        if self._courier is not None:
            self._courier.hurry()

    def _on_delivered(self) -> None:
        """Show at once that a receipt came, where it can be seen and nothing is being typed."""
        page = self._page
        if page is not None and page.objectName() in ("today", "sharing") and not page.choosing:
            self._again()

    def show_sharing(self) -> None:
        """Show what is shared, what has left, and the ways to change it."""
        if (session := self._session) is None:
            return
        from homebound.services.sharing import Sharing, SharingState

        sharing = Sharing(session)

        def done(state: SharingState | None) -> None:
            from homebound.ui.sharing.page import SharingPage

            page = SharingPage(state, sharing, self._look, _LANGUAGE, self._dialogs)
            page.changed.connect(self._send)
            page.changed.connect(self.show_sharing)
            self.show_page(page, self.show_sharing, "sharing")

        self._ask(sharing.state, done)

    def check_in_now(self) -> None:
        """Open the check-in of the present window, from anywhere."""
        if (session := self._session) is None:
            return
        from homebound.services.today import Overview, Today
        from homebound.ui.today.presenter import glance

        def done(overview: Overview | None) -> None:
            state = None if overview is None else glance(overview).state
            if state is not None and state.recorded is None:
                self.show_check_in(state.slot.ref)
            else:
                self.show_today()

        self._ask(Today(session).overview, done)

    def show_history(self) -> None:
        """Show every check-in, latest first."""
        self._with_records(self._show_records)

    def _show_records(self, records: "tuple[CheckInRecord, ...]") -> None:
        from homebound.ui.history.page import HistoryPage

        page = HistoryPage(records, self._look, _LANGUAGE)
        page.opened.connect(self._show_day)
        self.show_page(page, self.show_history, "history")

    def _show_slot(self, slot_ref: str) -> None:
        def done(records: "tuple[CheckInRecord, ...]") -> None:
            for record in records:
                if record.slot.ref == slot_ref:
                    self._show_day(record)
                    return

        self._with_records(done)

    def _show_day(self, record: "CheckInRecord") -> None:
        from homebound.ui.history.day import DayPage

        page = DayPage(record, self._look, _LANGUAGE)
        page.closed.connect(self.show_history)
        page.amend.connect(self.show_check_in)
        self.show_page(page, lambda: self._show_day(record), "history")

    def _with_records(self, done: "Callable[[tuple[CheckInRecord, ...]], None]") -> None:
        if (session := self._session) is None:
            return
        from homebound.services.history import History

        self._ask(History(session).records, done)

    def _show_recovery(self) -> None:
        if self._session is not None:
            self._record_pages.show_recovery(self._session)

    def _take_session(self, session: "Session") -> None:
        self._session = session
        self.changed.emit(session)

    def _make_record_pages(self, profiles: "Profiles", dialogs: Dialogs) -> RecordPages:
        pages = RecordPages(self, profiles, dialogs, lambda: self._session)
        pages.changed.connect(self._take_session)
        pages.today.connect(self.show_today)
        pages.orders.connect(self._show_orders)
        pages.start.connect(self.show_start)
        pages.salvage.connect(self._lock_damaged)
        pages.lock.connect(self.lock)
        pages.leaving.connect(self._end_session)
        pages.failed.connect(self._fail)
        return pages

    def _lock_damaged(self) -> None:
        if self._session is not None:
            self.lock(self._session.folder)

    def show_settings(self) -> None:
        """Show what opens the record, its backup, its check, and the ways to erase it."""
        self._with_orders(self._record_pages.show_settings)

    def _with_orders(self, show: "Callable[[Session, tuple[Order, ...]], None]") -> None:
        if (session := self._session) is None:
            return
        from homebound.services.orders import Orders

        self._ask(Orders(session).accepted, partial(show, session))

    def _show_orders(self) -> None:
        if (session := self._session) is None:
            return
        from homebound.services.orders import Offer, Orders
        from homebound.services.today import Overview, Today
        from homebound.ui.orders.page import OrdersPage
        from homebound.ui.orders.review_page import ReviewPage

        orders = Orders(session)

        def review(offer: Offer) -> None:
            page = ReviewPage(orders, offer, session.clock.zone())
            page.accepted.connect(self.show_today)
            page.closed.connect(self._show_orders)
            self.show_page(page)

        def done(overview: Overview | None) -> None:
            page = OrdersPage(
                orders, _today(session.clock), self._dialogs, can_close=overview is not None
            )
            page.offered.connect(review)
            page.closed.connect(self.show_today)
            self.show_page(page)
            if self._order_file is not None:
                path, self._order_file = self._order_file, None
                page.open_file(path)

        self._ask(Today(session).overview, done)

    def _fail(self, error: UserError) -> None:
        """Say in place of a page why it cannot be shown."""
        from homebound.ui.problem_page import ProblemPage

        page = ProblemPage(error)
        page.retried.connect(self.show_start if self._session is None else self.show_today)
        self.show_page(page)

    def take_look(self, look: Look) -> None:
        """Draw everything anew in another palette or text size, the sidebar too."""
        if self._session is not None:
            self._look = look
            self._add_sidebar(self._session)
        super().take_look(look)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_session()
        if self._ended is not None:
            # What was typed last is on its way to the disk; leaving waits for it.
            self._ended.result(timeout=_PATIENCE)
        event.accept()
        super().closeEvent(event)


def _today(clock: "Clock") -> QDate:
    day = clock.now().astimezone(ZoneInfo(clock.zone())).date()
    return QDate(day.year, day.month, day.day)
