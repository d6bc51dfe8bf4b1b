"""The one window: the way in, the lock, and the keys that work everywhere."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from homebound.core.errors import ErrorCode, UserError
from homebound.core.language import Language
from homebound.ui.dialogs import Dialogs
from homebound.ui.frame import Frame
from homebound.ui.jobs import run_job
from homebound.ui.profile_pages import ProfilePages
from homebound.ui.theme import Look
from homebound.ui.unlock.flow import WayIn

if TYPE_CHECKING:
    from concurrent.futures import Future

    from homebound.services.profiles import Profiles
    from homebound.services.session import Session
    from homebound.services.settings import Appearance
    from homebound.ui.courier import Courier, LockedCourier

_PATIENCE = 10.0


class MainWindow(Frame):
    """Opens and locks a profile; `pages` has the way from page to page inside it.

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
        self._courier: Courier | None = None
        self._locked: LockedCourier | None = None
        self._ended: Future[None] | None = None
        self._closing = False  # as soon as an erasure is over
        self.pages = self._make_pages(dialogs)
        self._way_in = WayIn(self, profiles, dialogs)
        self._way_in.unlocked.connect(self._begin)
        self._way_in.created.connect(self._begin)
        self._way_in.created.connect(self.pages.show_recovery)
        self._way_in.finished.connect(self.pages.show_today)
        self._way_in.language.connect(self.speak)
        self.pages.waits.connect(self._way_in.tell_order_waits)
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+N", self.pages.check_in_now),
            ("Ctrl+1", self.pages.show_today),
            ("Ctrl+2", self.pages.show_history),
            ("Ctrl+3", self.pages.show_sharing),
            ("Ctrl+4", self.pages.show_settings),
            ("Ctrl+E", self.pages.show_export),
            ("Ctrl++", partial(self.rescale, 1)),
            ("F1", self.show_help),
            ("Ctrl+=", partial(self.rescale, 1)),
            ("Ctrl+-", partial(self.rescale, -1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def show_start(self) -> None:
        """Show the welcome on a new computer, else the unlock page."""
        self._way_in.show_start()

    def _make_pages(self, dialogs: Dialogs) -> ProfilePages:
        pages = ProfilePages(self, self._profiles, dialogs)
        pages.send.connect(self._send)
        pages.changed.connect(self.changed)
        pages.lock.connect(self.lock)
        pages.salvage.connect(self._lock_damaged)
        pages.leaving.connect(self._end_session)
        pages.start.connect(self.show_start)
        pages.language.connect(self.speak)
        return pages

    def _lock_damaged(self) -> None:
        if self.pages.session is not None:
            self.lock(self.pages.session.folder)

    def _send(self) -> None:
        if self._courier is not None:
            self._courier.hurry()

    def _begin(self, session: "Session") -> None:
        from homebound.services.settings import Settings
        from homebound.ui.courier import Courier, LockedCourier

        self._way_in.forget_order()
        self.forget_typed()
        self.pages.begin(session)
        # Asked first, so that no page is shown in one look and then in another.
        run_job(self, Settings(session).appearance(), self._take_appearance, lambda _: None)
        if self._locked is None:
            self._locked = LockedCourier(self, self._profiles.clock)
        self._courier = Courier(self, session, self._locked.collect(session.folder))
        self._courier.delivered.connect(self.pages.after_delivery)
        self._courier.hurry()
        self._add_sidebar(session)
        self.opened.emit(session)

    def _add_sidebar(self, session: "Session") -> None:
        from homebound.ui.sidebar import Sidebar

        sidebar = Sidebar(self._look, session.name)
        sidebar.chosen.connect(self.pages.go)
        sidebar.lock.connect(self.lock)
        sidebar.help.connect(self.show_help)
        self.put_sidebar(sidebar)

    def _take_appearance(self, kept: "Appearance") -> None:
        if self.pages.session is not None:
            self.choose_look(kept.theme, kept.scale or 0)

    def rescale(self, step: int) -> None:
        """Make all text one step larger or smaller, and keep that for an open profile."""
        super().rescale(step)
        if self.pages.session is not None:
            from homebound.services.settings import Appearance, Settings

            chosen = Appearance(scale=self._look.scale)
            kept = Settings(self.pages.session).change_appearance(chosen)
            run_job(self, kept, lambda _: None, lambda _: None)

    def lock(self, damaged: Path | None = None) -> "Future[None] | None":
        """Close every page, drop the vault and its key, and ask for the passphrase again.

        `damaged` is the profile's folder where the page is to help with a damaged record. Gives
        what is done once the vault is closed.
        """
        if self.pages.session is None or self.pages.lock_later():
            return self._ended
        self._end_session(leaves=True)
        if self._profiles.listed():
            self._way_in.show_unlock(damaged)
        else:
            # The folder has gone, perhaps with the stick that it was on; a welcome would frighten.
            self.pages.fail(UserError(ErrorCode.VAULT_MISSING))
        if self._closing:
            self.close()
        return self._ended

    def _end_session(self, *, leaves: bool = False) -> None:
        """Close the profile; where it `leaves` what is sealed, that goes out while it is locked."""
        if self.pages.session is None:
            return
        self.closing.emit()
        self.clear_page()
        self.forget_typed()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self and dialog.isVisible():
                dialog.close()
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.put_sidebar(None)
        if self._courier is not None:
            if leaves and self._locked is not None:
                self._locked.expect(self._courier.leave())
            else:
                self._courier.stop()
            self._courier.deleteLater()
            self._courier = None
        session = self.pages.end()
        if session is not None:
            self._ended = session.lock()
        self.closed.emit()

    def speak(self, language: Language) -> None:
        """Show everything in another language, now and at every start."""
        from homebound.services.languages import Languages

        with suppress(UserError):  # where nothing can be kept, it holds until the end
            Languages(self._profiles.home).choose(language)
        self.take_look(replace(self._look, language=language))

    def renew_sidebar(self) -> None:
        if self.pages.session is not None:
            self._add_sidebar(self.pages.session)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pages.session is not None and self.pages.lock_later():
            self._closing = True
            event.ignore()
            return
        self._end_session()
        if self._ended is not None:
            # What was typed last is on its way to the disk; leaving waits for it.
            self._ended.result(timeout=_PATIENCE)
        event.accept()
        super().closeEvent(event)
