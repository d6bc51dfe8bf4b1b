"""The way in: from the first page to an unlocked profile."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from homebound.services.profiles import Profiles
from homebound.ui.dialogs import Dialogs
from homebound.ui.frame import Frame

if TYPE_CHECKING:
    from homebound.services.integrity import Salvaged


class WayIn(QObject):
    """Makes the pages before a profile is open and shows them in the frame.

    Signals: `unlocked` and `created` carry the session; `language` one to be shown. Pages are imported when they are first
    shown: the first window must not wait for them.
    """

    unlocked = Signal(object)
    created = Signal(object)
    finished = Signal()
    language = Signal(object)

    def __init__(self, frame: Frame, profiles: Profiles, dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame = frame
        self._profiles = profiles
        self._dialogs = dialogs
        self._waiting: str | None = None

    def tell_order_waits(self, file: str) -> None:
        """Say, until a profile is open, that an order waits, in a file or, where that is empty, a link.

        What is typed stays.
        """
        from homebound.ui.unlock.page import UnlockPage
        from homebound.ui.welcome.page import WelcomePage

        self._waiting = file
        page = self._frame.page
        if isinstance(page, WelcomePage | UnlockPage):
            page.tell_order_waits(file)

    def forget_order(self) -> None:
        """Say so no longer: it is shown."""
        self._waiting = None

    def show_start(self) -> None:
        """Show the welcome on a new computer, else the unlock page."""
        if self._profiles.listed():
            self.show_unlock()
        else:
            self.show_welcome()

    def show_welcome(self) -> None:
        """Show what the app is and is not."""
        from homebound.ui.welcome.page import WelcomePage

        page = WelcomePage(self._frame.look)
        if self._waiting is not None:
            page.tell_order_waits(self._waiting)
        page.started.connect(self.show_profile)
        page.restore.connect(self.show_restore)
        page.language.connect(self.language)
        page.help.connect(self._frame.show_help)
        self._frame.show_page(page, self.show_welcome)

    def show_profile(self) -> None:
        """Show the page that makes a profile."""
        from homebound.ui.welcome.profile_page import ProfilePage

        page = ProfilePage(self._profiles, self._frame.look.language)
        page.keeps = "profile"
        page.closed.connect(self.show_start)
        page.created.connect(self.created)
        self._frame.show_page(page)

    def show_unlock(self, damaged: Path | None = None) -> None:
        """Ask for the passphrase; `damaged` is a folder whose readable part may be saved."""
        from homebound.ui.unlock.page import UnlockPage

        page = UnlockPage(self._profiles, self._frame.look.language)
        if self._waiting is not None:
            page.tell_order_waits(self._waiting)
        page.unlocked.connect(self.unlocked)
        page.unlocked.connect(self._finish)
        page.salvaged.connect(self._show_salvaged)
        page.new_profile.connect(self.show_profile)
        page.restore.connect(self.show_restore)
        page.language.connect(self.language)
        page.help.connect(self._frame.show_help)
        self._frame.show_page(page, anew=self.show_unlock)
        if damaged is not None:
            page.offer_salvage(damaged)

    def show_restore(self) -> None:
        """Ask for a backup."""
        from homebound.services.backups import Restoring
        from homebound.ui.unlock.restore_page import RestorePage

        page = RestorePage(Restoring(self._profiles), self._dialogs)
        page.restored.connect(self.unlocked)
        page.restored.connect(self._finish)
        page.closed.connect(self.show_start)
        self._frame.show_page(page)

    def _show_salvaged(self, salvaged: "Salvaged") -> None:
        from homebound.ui.settings.after import SalvagedPage

        self.unlocked.emit(salvaged.session)
        page = SalvagedPage(salvaged.lost)
        page.closed.connect(self.finished)
        self._frame.show_page(page)

    def _finish(self) -> None:
        self.finished.emit()
