"""The page that restores a backup."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, Signal
from PySide6.QtWidgets import QCheckBox

from homebound.core.errors import ErrorCode, UserError
from homebound.services.backups import BackupInfo, Restoring
from homebound.services.profiles import clean_name
from homebound.ui.dialogs import Dialogs
from homebound.ui.direction import isolated
from homebound.ui.error_text import error_text
from homebound.ui.settings.task import TaskCard
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import file_text
from homebound.ui.timetext import full_day_text, time_text
from homebound.ui.widgets import (
    Page,
    bring_into_sight,
    button,
    caption,
    field,
    label,
    row,
    show_secret,
)


class RestorePage(Page):
    """Choose a backup, see whose it is, open it. Signals: `restored` carries the session; `closed`."""

    restored = Signal(object)
    closed = Signal()

    def __init__(self, restoring: Restoring, dialogs: Dialogs) -> None:
        tr = QCoreApplication.translate
        super().__init__("restore", tr("unlock", "Restore a backup"))
        self._restoring, self._dialogs = restoring, dialogs
        self._path = Path()
        self._info: BackupInfo | None = None
        self.box.addWidget(
            label(tr("unlock", "A profile that is on this computer is never overwritten."))
        )
        self._file = TaskCard(
            "backupFile",
            tr("unlock", "The backup"),
            tr("unlock", "Its name ends in .homebound-backup."),
        )
        self._found = label("", "body", "backupFound")
        self._found.hide()
        self._file.box.addWidget(self._found)
        self._choose = button(tr("unlock", "Choose the file"), "chooseBackup", "primary")
        self._choose.clicked.connect(self._on_choose)
        self._file.finish(self._choose)
        self.box.addWidget(self._file)
        self.box.addWidget(self._secret_card())
        self._back = button(tr("unlock", "Back"), "back")
        self._back.clicked.connect(self.closed)
        self._restore = button(tr("unlock", "Restore"), "restoreNow", "primary")
        self._restore.clicked.connect(self._start)
        self._restore.hide()
        self.box.addLayout(row(self._back, None, self._restore))
        on_key(self, "Esc", self._back.click)
        self.close_column()

    def _secret_card(self) -> TaskCard:
        tr = QCoreApplication.translate
        self._open = TaskCard("restoring", tr("unlock", "Open the backup"), "")
        self._copy_label = label(
            tr(
                "unlock",
                "This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:",
            ),
            "body",
            "copyLabel",
        )
        self._copy = field("copyName", tr("unlock", "Name of the copy"))
        question = tr("unlock", "Passphrase or recovery code from when it was saved")
        self._secret = field("backupSecret", question, secret=True)
        self._secret.returnPressed.connect(self._start)
        show = QCheckBox(tr("unlock", "Show what I type"))
        show.setObjectName("showBackupSecret")
        show.setAccessibleName(show.text())
        show.toggled.connect(lambda shown: show_secret(self._secret, shown))
        for part in (self._copy_label, self._copy, caption(question), self._secret, show):
            self._open.box.addWidget(part)
        self._open.finish()
        self._open.hide()
        return self._open

    def _on_choose(self) -> None:
        path = self._dialogs.open_backup(self)
        if path is not None:
            self._show_nothing()
            self._path = path
            self._file.run(partial(self._restoring.look, path), self._show)

    def _show_nothing(self) -> None:
        self._info = None
        self._secret.clear()
        for one in (self._found, self._open, self._restore):
            one.hide()

    def _show(self, info: BackupInfo) -> None:
        tr = QCoreApplication.translate
        self._info = info
        saved = QFileInfo(str(self._path)).lastModified()
        self._found.setText(
            tr(
                "unlock",
                "Profile: {name}\nSaved: {moment}\nFile: {file}\nIf you share check-ins, use only one of the two from now on: the authority takes both, and sees that there are two.",
            ).format(
                name=isolated(info.name),
                moment=tr("timetext", "{day}, {time}").format(
                    day=full_day_text(saved.date().toPython()),  # type: ignore[arg-type]
                    time=time_text(saved.time().toPython()),  # type: ignore[arg-type]
                ),
                file=file_text(self._path.name),
            )
        )
        self._found.show()
        self._copy.setText(tr("unlock", "{name} (restored)").format(name=info.name))
        self._copy_label.setVisible(info.here)
        self._copy.setVisible(info.here)
        self._open.show()
        self._restore.show()
        # One primary button at a time.
        self._choose.setText(tr("unlock", "Choose another file"))
        self._choose.setAccessibleName(self._choose.text())
        self._choose.setProperty("role", "plain")
        self._choose.style().polish(self._choose)
        self._secret.setFocus()
        bring_into_sight(self._open)

    def _start(self) -> None:
        info, typed = self._info, self._secret.text()
        if info is None or self._open.working:
            return
        if not typed:
            words = QCoreApplication.translate("unlock", "Type its passphrase or recovery code.")
            self._open.complain(words, self._secret)
            return
        name = None
        if info.here:
            try:
                name = clean_name(self._copy.text())
            except UserError as error:
                self._open.complain(error_text(error), self._copy)
                return
        self._set_busy(True)
        work = partial(self._restoring.restore, self._path, typed, copy_name=name)
        self._open.run(work, self.restored.emit, self._secret, self._on_error)

    def _on_error(self, error: UserError) -> None:
        self._set_busy(False)
        if error.code is ErrorCode.PROFILE_EXISTS:  # it came meanwhile
            self._copy_label.show()
            self._copy.show()
        self._secret.selectAll()

    def _set_busy(self, busy: bool) -> None:
        for one in (self._back, self._restore, self._choose):
            one.setEnabled(not busy)

    def focus_first(self) -> None:
        self._choose.setFocus()
