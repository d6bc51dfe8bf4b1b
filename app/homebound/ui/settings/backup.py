"""The card that saves a backup."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from homebound.core.errors import UserError
from homebound.services.backups import Backups
from homebound.services.clock import Clock
from homebound.ui.dialogs import Dialogs
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.settings.presenter import backup_file_name, last_backup_text
from homebound.ui.settings.task import TaskCard
from homebound.ui.widgets import button, label


class BackupCard(TaskCard):
    """When the last backup was saved, and a button to save one now."""

    def __init__(self, backups: Backups, clock: Clock, dialogs: Dialogs) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "backup",
            tr("settings", "Backup"),
            tr(
                "settings",
                "One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.",
            ),
        )
        self._backups, self._clock, self._dialogs = backups, clock, dialogs
        self._last = label("", "strong", "lastBackup")
        self.box.addWidget(self._last)
        self._due = label(
            tr(
                "settings",
                "It is time for a new one: the last is over a week old, or there is none.",
            ),
            "hint",
            "backupDue",
        )
        self._due.hide()
        self.box.addWidget(self._due)
        self._save = button(tr("settings", "Save a backup"), "saveBackup")
        self._save.clicked.connect(self._choose)
        self.finish(self._save)
        run_job(self, backups.last(), self._show_last, self._failed)
        run_job(self, backups.due(), self._due.setVisible, self._failed)

    def go_to(self) -> None:
        """Put the focus on the button."""
        self._save.setFocus()

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))

    def _show_last(self, last: datetime | None) -> None:
        self._last.setText(last_backup_text(last, self._clock.zone()))

    def _choose(self) -> None:
        today = self._clock.now().astimezone(ZoneInfo(self._clock.zone())).date()
        path = self._dialogs.save_backup(self, backup_file_name(today))
        if path is not None:
            self.run(partial(self._backups.save, path), partial(self._done, path.name))

    def _done(self, file: str, saved: datetime) -> None:
        self._show_last(saved)
        self._due.hide()
        self.tell_saved(file)
