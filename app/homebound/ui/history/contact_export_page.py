"""Where the resident chooses of which people their contacts are handed over."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from homebound.core.contact import Contact
from homebound.services.diary import ToldContact
from homebound.services.exporting import Exporting
from homebound.ui.dialogs import Dialogs
from homebound.ui.settings.task import TaskCard
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import breakable
from homebound.ui.widgets import Page, button, row

_SHOWN = 200  # people with a box of their own; more at one time would hold up the page


class ContactExportPage(Page):
    """A box for each person of the diary, none of them ticked, and a button that saves; `closed`."""

    closed = Signal()

    def __init__(
        self,
        exporting: Exporting,
        contacts: Sequence[ToldContact],
        today: date,
        dialogs: Dialogs,
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("exportContacts", tr("contacts", "Export contacts"))
        self._exporting, self._dialogs, self._today = exporting, dialogs, today
        self._stop = Event()
        back = button(tr("contacts", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self._card = TaskCard(
            "saveContacts",
            tr("contacts", "Whose contacts do you want to hand over?"),
            tr(
                "contacts",
                "Only those of the people that you tick. The file is not encrypted: give it only to people you trust.",
            ),
        )
        self._by_name: dict[str, list[Contact]] = {}
        for told in contacts:
            self._by_name.setdefault(told.now.who, []).append(told.now)
        self._boxes: list[tuple[QCheckBox, list[Contact]]] = []
        for number, (who, theirs) in enumerate(sorted(self._by_name.items())[:_SHOWN]):
            self._card.box.addWidget(self._tick(number, who, theirs))
        save = button(tr("contacts", "Save"), "saveContactsNow", "primary")
        save.clicked.connect(self._choose)
        self._card.finish(save)
        self.box.addWidget(self._card)
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _tick(self, number: int, who: str, theirs: list[Contact]) -> QCheckBox:
        words = QCoreApplication.translate("contacts", "{who} ({count})").format(
            who=who, count=len(theirs)
        )
        made = QCheckBox(breakable(words.replace("&", "&&")))
        made.setObjectName(f"contactPerson.{number}")
        made.setAccessibleName(words)
        self._boxes.append((made, theirs))
        return made

    def leave(self) -> None:
        self._stop.set()

    def _choose(self) -> None:
        tr = QCoreApplication.translate
        chosen = [one for box, theirs in self._boxes if box.isChecked() for one in theirs]
        if not chosen:
            first = self._boxes[0][0] if self._boxes else None
            self._card.complain(tr("contacts", "Tick at least one person."), first)
            return
        path = self._dialogs.save_export(self, f"homebound-contacts-{self._today.isoformat()}.csv")
        if path is None:
            return
        save = partial(self._exporting.save_contacts, chosen, path, self._stop)
        self._card.run(save, partial(self._done, path.name))

    def _done(self, file: str, _: None) -> None:
        self._card.tell_saved(file)
