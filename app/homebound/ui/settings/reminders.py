"""When and how to be reminded."""

from datetime import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from homebound.core.errors import UserError
from homebound.services.autostart import Autostart
from homebound.services.closing import Closing
from homebound.services.reminders import BEFORE_CLOSING, Choices, Quiet
from homebound.services.settings import Settings
from homebound.ui.digits import in_digits
from homebound.ui.drop_list import DropList
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard
from homebound.ui.widgets import label, row
from homebound.ui.wrapping import WordsBeside


class RemindersCard(TaskCard):
    """Reminders on or off, when, and whether while locked; each choice counts at once.

    Signal `chosen` when one was kept.
    """

    chosen = Signal()

    def __init__(self, settings: Settings, home: Path) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "reminders",
            tr("settings", "Reminders"),
            tr("settings", "When a check-in opens, and once more before it closes."),
        )
        self._settings = settings
        self._autostart = Autostart(home)
        self._closing = Closing(home)
        self._kept = Choices()
        self._on = self._check("remindersOn", tr("settings", "Remind me"))
        before = tr("settings", "Before it closes")
        self._before = DropList("minutesBefore", before)
        for minutes in BEFORE_CLOSING:
            self._before.addItem(tr("settings", "%n minutes", "", minutes), minutes)
        self._line(before, self._before)
        self._begins = self._time("quietBegins", tr("settings", "Quiet from"))
        self._ends = self._time("quietEnds", tr("settings", "Quiet until"))
        self._while_locked = self._check(
            "whileLocked",
            tr("settings", "Remind me while locked"),
            tr(
                "settings",
                "Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.",
            ),
        )
        self._login = self._check("startAtLogin", tr("settings", "Start at login"))
        self._stays = self._check("staysInBackground", tr("settings", "Remind me when closed"))
        if self._closing.stays() is None and (nothing_chosen := self._stays.parentWidget()):
            nothing_chosen.hide()
        self._login.setChecked(self._autostart.is_on())
        self._stays.setChecked(self._closing.stays() is True)
        self._login.toggled.connect(self._on_login)
        self._stays.toggled.connect(self._on_stays)
        self.finish()
        self._controls = (self._on, self._before, self._begins, self._ends, self._while_locked)
        for control in self._controls:
            control.setEnabled(False)
        self._put(self._kept)
        run_job(self, settings.reminders(), self._show, self._on_failed)

    def _check(self, name: str, text: str, hint: str = "") -> QCheckBox:
        made = QCheckBox(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAccessibleDescription(hint)
        self.box.addWidget(WordsBeside(made, hint))
        return made

    def _time(self, name: str, text: str) -> QTimeEdit:
        made = QTimeEdit()
        in_digits(made)
        made.setObjectName(name)
        made.setDisplayFormat("HH:mm")
        self._line(text, made)
        return made

    def _line(self, text: str, control: QWidget) -> None:
        control.setAccessibleName(text)
        self.box.addLayout(row(label(text, "strong"), None, control))

    def _show(self, choices: Choices) -> None:
        self._kept = choices
        self._put(choices)
        self._enable()
        self._on.toggled.connect(self._keep)
        self._before.activated.connect(self._keep)
        self._begins.timeChanged.connect(self._keep)
        self._ends.timeChanged.connect(self._keep)
        self._while_locked.toggled.connect(self._keep)

    def _put(self, choices: Choices) -> None:
        self._on.setChecked(choices.on)
        self._before.setCurrentIndex(self._before.findData(choices.minutes_before))
        self._begins.setTime(_shown(choices.quiet.begins))
        self._ends.setTime(_shown(choices.quiet.ends))
        self._while_locked.setChecked(choices.while_locked is True)

    def _enable(self) -> None:
        for control in self._controls:
            control.setEnabled(control is self._on or self._on.isChecked())

    def _keep(self) -> None:
        """Keep what is chosen; whatever comes while that is under way is kept after it."""
        self._enable()
        agreed = self._while_locked.isChecked()
        chosen = Choices(
            self._on.isChecked(),
            int(self._before.currentData()),
            Quiet(_plain(self._begins.time()), _plain(self._ends.time())),
            agreed if agreed or self._kept.while_locked is not None else None,
        )
        if chosen != self._kept:
            self._kept = chosen
            self.forgive()
            run_job(self, self._settings.set_reminders(chosen), self._done, self._on_failed)

    def _done(self, _: None) -> None:
        self.chosen.emit()

    def _on_login(self, on: bool) -> None:
        self._try(partial(self._autostart.choose, on))
        self._login.setChecked(self._autostart.is_on())

    def _on_stays(self, stays: bool) -> None:
        self._try(partial(self._closing.choose, stays))
        self._stays.setChecked(self._closing.stays() is True)

    def _try(self, act: partial[None]) -> None:
        self.forgive()
        try:
            act()
        except UserError as error:
            self._on_failed(error)

    def _on_failed(self, error: UserError) -> None:
        self.complain(error_text(error))


def _shown(moment: time) -> QTime:
    return QTime(moment.hour, moment.minute)


def _plain(shown: QTime) -> time:
    return time(shown.hour(), shown.minute())
