"""After how long nobody's touch the record locks itself."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.core.errors import UserError
from homebound.services.settings import AUTO_LOCK, Settings
from homebound.ui.choice import Choice
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard

_OFFERED = (2, 5, AUTO_LOCK, 30, 60)
_NEVER = "never"


class LockingCard(TaskCard):
    """The minutes, or never; the choice counts at once. Signal `chosen` carries them, None for never."""

    chosen = Signal(object)

    def __init__(self, settings: Settings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "locking",
            tr("settings", "Lock by itself"),
            tr(
                "settings",
                "When nobody has touched the computer for so many minutes. It also locks when the screen does.",
            ),
        )
        self._settings = settings
        options = [(str(one), tr("settings", "%n minutes", "", one)) for one in _OFFERED]
        options.append((_NEVER, tr("settings", "Never")))
        self._choice = Choice("autoLock", self.accessibleName(), options)
        self.box.addWidget(Fitted(self._choice))
        self.finish()
        self._kept = ""
        self._choice.chosen.connect(self._keep)
        run_job(self, settings.auto_lock(), self._show, self._failed)

    def _show(self, minutes: int | None) -> None:
        self._kept = _NEVER if minutes is None else str(minutes)
        self._choice.choose(self._kept)

    def _keep(self, code: str) -> None:
        if not code:  # there is always an answer
            self._choice.choose(self._kept)
            return
        self._kept = code
        minutes = None if code == _NEVER else int(code)
        self.forgive()
        self.chosen.emit(minutes)
        run_job(self, self._settings.set_auto_lock(minutes), lambda _: None, self._failed)

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))
