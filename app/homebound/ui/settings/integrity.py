"""The card that checks the whole record."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.services.integrity import Integrity
from homebound.ui.settings.presenter import Checked, check_words
from homebound.ui.settings.task import TaskCard
from homebound.ui.widgets import button


class IntegrityCard(TaskCard):
    """A full check and what it found. Signal `salvage`: lock, and save what can be read."""

    salvage = Signal()

    def __init__(self, integrity: Integrity) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "integrity",
            tr("settings", "Check the record"),
            tr(
                "settings",
                "Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.",
            ),
        )
        self._integrity = integrity
        check = button(tr("settings", "Check now"), "checkRecord")
        check.clicked.connect(self._start)
        self._salvage = button(tr("settings", "Lock, and save what is readable"), "lockAndSalvage")
        self._salvage.clicked.connect(self.salvage)
        self._salvage.hide()
        self.finish(check, self._salvage)

    def _start(self) -> None:
        self.run(self._integrity.check, self._done)

    def _done(self, report: Checked) -> None:
        self.tell("\n".join(check_words(report)))
        self._salvage.setVisible(not report.whole)
