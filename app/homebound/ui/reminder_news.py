"""Tell those who remind what is known, each time that it may have changed."""

from PySide6.QtCore import QObject, Signal

from homebound.services.session import Session
from homebound.ui.jobs import run_job
from homebound.ui.window import MainWindow


class ReminderNews(QObject):
    """Reads what is due whenever a page of the window comes, and once more before it locks.

    Signal `told` carries a profile's folder and its Known.
    """

    told = Signal(object, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._session: Session | None = None
        window.opened.connect(self._take)
        window.changed.connect(self._take)
        window.shown.connect(self._read)
        window.closing.connect(self._read)
        window.closed.connect(self._drop)

    def _take(self, session: Session) -> None:
        self._session = session
        self._read()

    def _drop(self) -> None:
        self._session = None

    def _read(self) -> None:
        if (session := self._session) is None:
            return
        from homebound.services.reminder_times import learn

        folder = session.folder
        # A vault that fails here fails on the page too, which says so.
        run_job(self, learn(session), lambda known: self.told.emit(folder, known), lambda _: None)
