"""The one window, and the way from page to page."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QWidget

from homebound.ui import theme
from homebound.ui.dialogs import Dialogs
from homebound.ui.jobs import run_job
from homebound.ui.theme import SCALES, Look
from homebound.ui.widgets import Page

if TYPE_CHECKING:
    from concurrent.futures import Future

    from homebound.core.errors import UserError
    from homebound.services.history import CheckInRecord
    from homebound.services.profiles import Profiles
    from homebound.services.session import Session
    from homebound.ui.sidebar import Sidebar

_NARROW = 700
_PATIENCE = 10.0


class MainWindow(QWidget):
    """Shows one page at a time and makes it anew from what the services say.

    Pages are imported when they are first shown: the first window must not wait for them.
    """

    def __init__(self, profiles: "Profiles", look: Look, dialogs: Dialogs) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Homebound"))
        self.setMinimumSize(QSize(480, 400))
        self.resize(1080, 760)
        self._profiles = profiles
        self._look = look
        self._dialogs = dialogs
        self._session: Session | None = None
        self._page: Page | None = None
        self._again: Callable[[], None] = self.show_start
        self._sidebar: Sidebar | None = None
        self._ended: Future[None] | None = None
        self._order_file: Path | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._line = QFrame()
        self._line.setObjectName("sidebarLine")
        self._line.setFixedWidth(1)
        self._line.hide()
        self._box.addWidget(self._line)
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+N", self._check_in_now),
            ("Ctrl+1", self.show_today),
            ("Ctrl+2", self.show_history),
            ("Ctrl++", lambda: self._rescale(1)),
            ("Ctrl+=", lambda: self._rescale(1)),
            ("Ctrl+-", lambda: self._rescale(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # The way in ---------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the welcome on a new computer, else the unlock page."""
        if self._profiles.listed():
            self._show_unlock()
        else:
            self._show_welcome()

    def open_order_file(self, path: Path) -> None:
        """Offer an order file as soon as a profile is open."""
        self._order_file = path
        if self._session is not None:
            self._show_orders()

    def _show_welcome(self) -> None:
        from homebound.ui.welcome.page import WelcomePage

        page = WelcomePage(self._look)
        page.started.connect(self._show_profile)
        self._show(page, self._show_welcome)

    def _show_profile(self) -> None:
        from homebound.ui.welcome.profile_page import ProfilePage

        page = ProfilePage(self._profiles)
        page.created.connect(self._begin)
        page.created.connect(lambda _: self._show_recovery())
        self._show(page, self._show_profile)

    def _show_unlock(self) -> None:
        from homebound.ui.unlock.page import UnlockPage

        page = UnlockPage(self._profiles)
        page.unlocked.connect(self._begin)
        page.unlocked.connect(lambda _: self.show_today())
        page.new_profile.connect(self._show_profile)
        self._show(page, self._show_unlock)

    def _begin(self, session: "Session") -> None:
        from homebound.ui.sidebar import Sidebar

        self._session = session
        self._sidebar = Sidebar(self._look, session.name)
        self._sidebar.chosen.connect(self._go)
        self._sidebar.lock.connect(self.lock)
        self._box.insertWidget(0, self._sidebar)
        self._line.show()
        self._settle()

    def lock(self) -> None:
        """Close every page, drop the vault and its key, and ask for the passphrase again."""
        if self._session is None:
            return
        self._end_session()
        self._show_unlock()

    def _end_session(self) -> None:
        if self._session is None:
            return
        self._clear_page()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self and dialog.isVisible():
                dialog.close()
        QGuiApplication.clipboard().clear()
        if self._sidebar is not None:
            self._sidebar.hide()
            self._sidebar.deleteLater()
            self._sidebar = None
        self._line.hide()
        self._ended, self._session = self._session.lock(), None

    # Inside a profile ---------------------------------------------------------------------------

    def _go(self, key: str) -> None:
        {"today": self.show_today, "history": self.show_history}[key]()

    def show_today(self) -> None:
        """Show what is due now, or the way to a first order."""
        if (session := self._session) is None:
            return
        from homebound.services.today import Overview, Today

        def done(overview: Overview | None) -> None:
            if overview is None or self._order_file is not None:
                self._show_orders()
                return
            from homebound.ui.today.page import TodayPage

            page = TodayPage(
                overview,
                self._look,
                session.clock.zone(),
                has_recovery_code=session.has_recovery_code,
            )
            page.check_in.connect(self.show_check_in)
            page.opened.connect(self._show_slot)
            page.new_order.connect(self._show_orders)
            page.recovery_code.connect(self._show_recovery)
            page.stale.connect(self.show_today)
            self._show(page, self.show_today, "today")

        run_job(self, Today(session).overview(), done, self._fail)

    def show_check_in(self, slot_ref: str) -> None:
        """Show the check-in page of a slot, new or to be amended."""
        if (session := self._session) is None:
            return
        from homebound.services.checkin import CheckInForm, CheckIns

        checkins = CheckIns(session)

        def done(form: CheckInForm) -> None:
            from homebound.ui.checkin.page import CheckInPage

            page = CheckInPage(form, checkins, self._look, "en")
            page.recorded.connect(lambda _: self.show_today())
            page.closed.connect(self.show_today)
            self._show(page, lambda: self.show_check_in(slot_ref), "today")

        run_job(self, checkins.open(slot_ref), done, self._fail)

    def _check_in_now(self) -> None:
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

        run_job(self, Today(session).overview(), done, self._fail)

    def show_history(self) -> None:
        """Show every check-in, latest first."""
        self._with_records(self._show_records)

    def _show_records(self, records: "tuple[CheckInRecord, ...]") -> None:
        from homebound.ui.history.page import HistoryPage

        page = HistoryPage(records, self._look, "en")
        page.opened.connect(self._show_day)
        self._show(page, self.show_history, "history")

    def _show_slot(self, slot_ref: str) -> None:
        def done(records: "tuple[CheckInRecord, ...]") -> None:
            for record in records:
                if record.slot.ref == slot_ref:
                    self._show_day(record)
                    return

        self._with_records(done)

    def _show_day(self, record: "CheckInRecord") -> None:
        from homebound.ui.history.day import DayPage

        page = DayPage(record, self._look, "en")
        page.closed.connect(self.show_history)
        page.amend.connect(self.show_check_in)
        self._show(page, lambda: self._show_day(record), "history")

    def _with_records(self, done: "Callable[[tuple[CheckInRecord, ...]], None]") -> None:
        if (session := self._session) is None:
            return
        from homebound.services.history import History

        run_job(self, History(session).records(), done, self._fail)

    def _show_recovery(self) -> None:
        if (session := self._session) is None:
            return
        from homebound.ui.welcome.recovery_page import RecoveryPage

        page = RecoveryPage(self._profiles, session, self._dialogs)
        page.finished.connect(self._take_session)
        page.finished.connect(lambda _: self.show_today())
        page.postponed.connect(self.show_today)
        # A new code at every drawing: the page is not made anew with another text size.
        self._show(page, lambda: None)

    def _take_session(self, session: "Session") -> None:
        self._session = session

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
            page.accepted.connect(lambda _: self.show_today())
            page.closed.connect(self._show_orders)
            self._show(page, lambda: review(offer))

        def done(overview: Overview | None) -> None:
            page = OrdersPage(
                orders, QDate.currentDate(), self._dialogs, can_close=overview is not None
            )
            page.offered.connect(review)
            page.closed.connect(self.show_today)
            self._show(page, self._show_orders)
            if self._order_file is not None:
                path, self._order_file = self._order_file, None
                page.open_file(path)

        run_job(self, Today(session).overview(), done, self._fail)

    # Pages --------------------------------------------------------------------------------------

    def _show(self, page: Page, again: Callable[[], None], place: str = "") -> None:
        self._clear_page()
        self._page = page
        self._again = again
        self._box.insertWidget(self._box.indexOf(self._line) + 1, page, 1)
        if self._sidebar is not None:
            self._sidebar.show_chosen(place)
        self._settle()
        # The tab order is known only once the page has been laid out.
        QTimer.singleShot(0, page, page.focus_first)

    def _clear_page(self) -> None:
        if self._page is not None:
            self._page.leave()
            self._page.hide()
            self._box.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _fail(self, error: "UserError") -> None:
        """Say in place of a page why it cannot be shown."""
        from homebound.ui.problem_page import ProblemPage

        page = ProblemPage(error)
        page.retried.connect(self._again)
        self._show(page, self._again)

    def _rescale(self, step: int) -> None:
        at = SCALES.index(self._look.scale) + step
        if 0 <= at < len(SCALES):
            self.take_look(Look(self._look.palette, SCALES[at]))

    def take_look(self, look: Look) -> None:
        """Draw everything anew in another palette or text size."""
        self._look = look
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, look)
        if self._session is not None and self._sidebar is not None:
            session = self._session
            self._sidebar.deleteLater()
            self._begin(session)
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Stand the bar at the side, or lay it along the bottom where the window is narrow."""
        if self._sidebar is None:
            return
        narrow = self.width() < _NARROW * self._look.scale / 100
        self._box.setDirection(
            QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._sidebar.lie_down(narrow)
        self._sidebar.setFixedWidth(16777215 if narrow else int(180 * self._look.scale / 100))
        if narrow:
            self._sidebar.setMinimumWidth(0)
        self._line.setFixedSize(QSize(16777215, 1) if narrow else QSize(1, 16777215))
        if narrow:
            self._line.setMinimumWidth(0)
        else:
            self._line.setMinimumHeight(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_session()
        if self._ended is not None:
            # What was typed last is on its way to the disk; leaving waits for it.
            self._ended.result(timeout=_PATIENCE)
        event.accept()
        super().closeEvent(event)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        super().keyPressEvent(event)
