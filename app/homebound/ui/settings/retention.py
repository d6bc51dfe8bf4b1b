"""The card about when to ask what becomes of a record."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from homebound.core.errors import UserError
from homebound.core.retention import DAYS
from homebound.services.settings import Settings
from homebound.ui.choice import Choice
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard

_NEVER = "never"


class RetentionCard(TaskCard):
    """After how many days the app asks; it never erases by itself."""

    def __init__(self, settings: Settings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "retention",
            tr("settings", "When a quarantine is over"),
            tr(
                "settings",
                "Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.",
            ),
        )
        self._settings = settings
        options = [(str(days), tr("settings", "%n days", "", days)) for days in DAYS]
        question = tr("settings", "Ask after")
        self._choice = Choice(
            "retentionDays", question, [*options, (_NEVER, tr("settings", "Never"))]
        )
        self._shown = ""  # until it is known
        self._choice.chosen.connect(self._on_chosen)
        self.box.addWidget(Fitted(self._choice))
        self.finish()
        run_job(self, settings.retention(), self._show, self._failed)

    def _show(self, days: int | None) -> None:
        self._shown = _NEVER if days is None else str(days)
        self._choice.choose(self._shown)

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))

    def _on_chosen(self, code: str) -> None:
        if not code:  # there is always one
            self._choice.choose(self._shown)
            return
        days = None if code == _NEVER else int(code)
        self.run(partial(self._settings.set_retention, days), partial(self._done, days))

    def _done(self, days: int | None, _: None) -> None:
        self._show(days)
        self.tell(QCoreApplication.translate("settings", "Saved."))
