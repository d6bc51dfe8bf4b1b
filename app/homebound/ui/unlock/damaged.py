"""The help for a damaged record on the unlock page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal

from homebound.services.integrity import Salvaging
from homebound.ui.settings.presenter import Checked, check_words
from homebound.ui.settings.task import TaskCard
from homebound.ui.widgets import announce, bring_into_sight, button, field, label, row


class DamagedCard(TaskCard):
    """See what is still readable, and save it into a new profile; nothing is changed.

    `secret` gives what is typed on the page. Signals: `salvaged` carries what came out;
    `secret_missing` where nothing is typed.
    """

    salvaged = Signal(object)
    secret_missing = Signal()

    def __init__(self, salvaging: Salvaging, secret: Callable[[], str]) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "damaged",
            tr("unlock", "This record is damaged"),
            "",
            "caution",
        )
        self._salvaging, self._secret = salvaging, secret
        self._folder = Path()
        self.box.addWidget(
            label(
                tr(
                    "unlock",
                    "Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.",
                )
            )
        )
        self.box.addWidget(label(tr("unlock", "If you can, first make a copy of this folder:")))
        self._where = label("", "code", "damagedFolder")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(self._where)
        look = button(tr("unlock", "See what is still readable"), "lookDamaged")
        look.clicked.connect(self._look)
        self.box.addLayout(row(None, look))
        self.box.addWidget(
            label(tr("unlock", "Save what is readable into a new profile"), "strong")
        )
        question = tr("unlock", "Name of the new profile")
        self.box.addWidget(label(question))
        self._name = field("salvageName", question)
        self._name.returnPressed.connect(self._save)
        self.box.addWidget(self._name)
        save = button(tr("unlock", "Save what is readable"), "salvage", "primary")
        save.clicked.connect(self._save)
        self.finish(save)
        self.hide()

    def offer(self, folder: Path, name: str) -> None:
        """Show the card for a profile."""
        self._folder = folder
        self.forgive()
        self.tell("")
        self._name.setText(
            QCoreApplication.translate("unlock", "{name} (rescued)").format(name=name)
        )
        self._where.setText(str(folder))
        self.show()
        bring_into_sight(self._where)
        announce(self, self.accessibleName())

    def _typed(self) -> str:
        typed = self._secret()
        if not typed:
            self.secret_missing.emit()
        return typed

    def _look(self) -> None:
        if typed := self._typed():
            self.run(partial(self._salvaging.look, self._folder, typed), self._show)

    def _show(self, report: Checked) -> None:
        self.tell("\n".join(check_words(report)))

    def _save(self) -> None:
        if typed := self._typed():
            name = self._name.text()
            work = partial(self._salvaging.salvage, self._folder, typed, name)
            self.run(work, self.salvaged.emit, self._name)
