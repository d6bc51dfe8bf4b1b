"""The way between the pages about the record itself: settings, ending, erasing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from homebound.core.errors import UserError
from homebound.services.profiles import Profiles
from homebound.ui.dialogs import Dialogs
from homebound.ui.frame import Frame
from homebound.ui.jobs import run_job
from homebound.ui.widgets import soon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from datetime import date

    from homebound.core.order import Order
    from homebound.services.session import Session
    from homebound.ui.settings.page import SettingsPage
    from homebound.ui.today.page import TodayPage


class RecordPages(QObject):
    """Makes those pages and shows them in the frame.

    `show` shows a page of the present person, as `ProfilePages` does; `current` gives the session
    in use. Signals: `changed` carries one that takes its place; `today`, `orders` and `start` ask
    for other pages; `lock` asks to lock, `salvage` to help with damage then; `people` tells that
    there are others now; `leaving` to end the session; `language` carries one to be shown; `failed`
    carries a UserError for which there is no page.
    """

    changed = Signal(object)
    today = Signal()
    orders = Signal()
    start = Signal()
    lock = Signal()
    salvage = Signal()
    people = Signal()
    leaving = Signal()
    language = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        frame: Frame,
        show: "Callable[..., None]",
        profiles: Profiles,
        dialogs: Dialogs,
        current: "Callable[[], Session | None]",
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._show = show
        self._current = current
        self._profiles = profiles
        self._dialogs = dialogs
        self._erasing = False
        self._locking = False

    def show_settings(self, session: "Session", orders: "Sequence[Order]") -> None:
        """Show the settings; what is typed there stays when the text size changes."""
        self._settings(session, orders)

    def show_backup(self, session: "Session", orders: "Sequence[Order]") -> None:
        """Show the settings at the place that saves a backup."""
        page = self._settings(session, orders)
        soon(page, page.go_to_backup)  # after the page has taken its first focus

    def _settings(self, session: "Session", orders: "Sequence[Order]") -> "SettingsPage":
        from homebound.services.backups import Backups
        from homebound.services.erasing import Erasing
        from homebound.services.integrity import Integrity
        from homebound.services.keys import Keys
        from homebound.services.people import People
        from homebound.services.settings import Settings
        from homebound.ui.settings.page import SettingsPage

        page = SettingsPage(
            session,
            Keys(self._profiles, session),
            Backups(self._profiles, session),
            Integrity(session),
            Erasing(self._profiles),
            People(session),
            Settings(session),
            orders,
            self._dialogs,
            self._profiles.home,
            self._frame.look.language,
        )
        page.language.connect(self.language)
        page.people_changing.connect(self._follow_people)
        page.reminding.connect(self._frame.shown)
        page.look.connect(self._frame.choose_look)
        page.auto_lock.connect(self._frame.auto_lock)
        page.help.connect(self._frame.show_help)
        page.recovery_code.connect(partial(self.show_recovery, session))
        page.changing.connect(self._follow)
        page.erasing.connect(self._follow_erasing)
        page.salvage.connect(self.salvage)
        page.erase_profile.connect(partial(self._erase_profile, session))
        self._show(page, None, "settings", self.people.emit)
        return page

    def show_ending(self, session: "Session", found: "tuple[Order, date | None]") -> None:
        """Ask what becomes of the record of the latest order."""
        from homebound.services.backups import Backups
        from homebound.services.erasing import Erasing
        from homebound.services.orders import Orders
        from homebound.ui.ending.page import EndingPage

        page = EndingPage(
            session,
            *found,
            Orders(session),
            Backups(self._profiles, session),
            Erasing(self._profiles),
            self._dialogs,
        )
        page.kept.connect(self.today)
        page.new_order.connect(self.orders)
        page.erasing.connect(self._follow_erasing)
        self._show(page, None, "today")

    def show_recovery(self, session: "Session") -> None:
        """Show a new recovery code, which counts once it is confirmed."""
        from homebound.ui.welcome.recovery_page import RecoveryPage

        page = RecoveryPage(self._profiles, session, self._dialogs)
        page.finished.connect(self.changed)
        page.finished.connect(self._go_on)
        page.postponed.connect(self.today)
        # A new code at every drawing: the page is not made anew with another text size.
        self._frame.show_page(page)

    def _go_on(self) -> None:
        self.today.emit()

    def remind(self, page: "TodayPage", session: "Session") -> None:
        """Put the reminder of a backup on the Today page where one is due."""
        from homebound.services.backups import Backups

        def done(due: bool) -> None:
            if due:
                page.remind_of_backup()

        # A vault that fails here fails on the page too, which says so.
        run_job(page, Backups(self._profiles, session).due(), done, lambda _: None)

    def lock_later(self) -> bool:
        """Say whether a lock has to wait for an erasure, which hands the vault to a new session.

        It comes as soon as that is over; until then nothing of the record is in sight.
        """
        from homebound.ui.settings.after import WaitPage

        if self._erasing and not self._locking:
            self._locking = True
            self._frame.put_sidebar(None)
            self._frame.show_page(WaitPage())
        return self._erasing

    def _follow(self, work: "Future[Session]") -> None:
        """Take the session over even if the page that asked for it has gone by then."""
        run_job(self, work, self._take, lambda _: None)

    def _follow_people(self, work: "Future[Session]") -> None:
        def done(session: "Session") -> None:
            self._take(session)
            self.people.emit()

        run_job(self, work, done, lambda _: None)

    def _follow_erasing(self, work: "Future[Session]") -> None:
        def done(session: "Session") -> None:
            self._take(session)
            if self._locking:
                end()
            else:
                self._erasing = False
                self._show_erased(session)

        def end(_: UserError | None = None) -> None:
            locking, self._erasing, self._locking = self._locking, False, False
            if locking:
                self.lock.emit()

        self._erasing = True
        run_job(self, work, done, end)

    def _take(self, session: "Session") -> None:
        now = self._current()
        # One that was locked meanwhile stays locked: its vault is the same.
        if now is not None and now.vault is session.vault:
            self.changed.emit(session)

    def _show_erased(self, session: "Session") -> None:
        from homebound.ui.settings.after import ErasedPage

        page = ErasedPage(needs_code=not session.has_recovery_code)
        page.closed.connect(self.today)
        page.recovery_code.connect(partial(self.show_recovery, session))
        self._frame.show_page(page)

    def _erase_profile(self, session: "Session") -> None:
        from homebound.services.erasing import Erasing
        from homebound.ui.settings.after import WaitPage

        self.leaving.emit()
        self._frame.show_page(WaitPage())

        def erase(_: None) -> None:
            work = Erasing(self._profiles).erase_profile(session.folder)
            run_job(self, work, self._show_gone, self._on_failed)

        run_job(self, session.lock(), erase, self._on_failed)

    def _show_gone(self, _: None) -> None:
        from homebound.ui.settings.after import ErasedPage

        page = ErasedPage()
        page.closed.connect(self.start)
        self._frame.show_page(page)

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(error)
