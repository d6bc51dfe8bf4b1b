"""The contact diary: whom the resident met, by day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from homebound.core.contact import Contact
from homebound.services.diary import ToldContact
from homebound.ui.direction import isolated
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import breakable
from homebound.ui.timetext import at_beginning, full_day_text, time_text
from homebound.ui.widgets import Card, Page, button, label, row

PORTION = 50  # cards made at one time: more would hold up the page


def details(contact: Contact) -> str:
    """Say when, where and how long, as far as it was written down."""
    parts = []
    if contact.at is not None:
        parts.append(time_text(contact.at))
    if contact.where:
        parts.append(isolated(contact.where))
    if contact.minutes is not None:
        parts.append(QCoreApplication.translate("contacts", "%n minutes", "", contact.minutes))
    return " · ".join(parts)


class ContactsPage(Page):
    """The contacts, latest day first.

    Signals: `closed`; `add`; `export`; `change` and `remove` carry a Contact.
    """

    closed = Signal()
    add = Signal()
    export = Signal()
    change = Signal(object)
    remove = Signal(object)

    def __init__(self, contacts: Sequence[ToldContact]) -> None:
        tr = QCoreApplication.translate
        super().__init__("contacts", tr("contacts", "Contact diary"))
        self._contacts, self._shown = contacts, 0
        back = button(tr("contacts", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self.box.addWidget(
            label(
                tr(
                    "contacts",
                    "Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.",
                ),
                "secondary",
            )
        )
        self._add = button(tr("contacts", "Add a contact"), "addContact", "primary")
        self._add.clicked.connect(self.add)
        export = button(tr("contacts", "Export"), "exportContacts")
        export.clicked.connect(self.export)
        self.box.addLayout(row(export, None, self._add))
        export.setVisible(bool(contacts))
        if not contacts:
            self.box.addWidget(label(tr("contacts", "Nobody yet."), "body", "noContacts"))
        self._place = self.box.count()
        self._more = button(tr("contacts", "Show earlier"), "showEarlier")
        self._more.clicked.connect(self._show_more)
        self.box.addLayout(row(self._more, None))
        self.close_column()
        self._show_more()
        on_key(self, "Esc", self.closed)

    def _show_more(self) -> None:
        for told in self._contacts[self._shown : self._shown + PORTION]:
            before = self._contacts[self._shown - 1].now.day if self._shown else None
            if told.now.day != before:
                self._put(label(at_beginning(full_day_text(told.now.day)), "heading"))
            self._put(self._card(self._shown, told))
            self._shown += 1
        self._more.setVisible(self._shown < len(self._contacts))

    def _put(self, widget: "Card | object") -> None:
        self.box.insertWidget(self._place, widget)  # type: ignore[arg-type]
        self._place += 1

    def _card(self, number: int, told: ToldContact) -> Card:
        tr = QCoreApplication.translate
        contact = told.now
        card = Card(name=f"contact.{number}")
        card.setAccessibleName(contact.who)
        card.box.addWidget(label(breakable(contact.who), "strong", f"who.{number}"))
        for text in (details(contact), contact.reach):
            if text:
                card.box.addWidget(label(breakable(text), "secondary"))
        for earlier in told.earlier:
            words = " · ".join(
                filter(None, (isolated(earlier.who), details(earlier), isolated(earlier.reach)))
            )
            card.box.addWidget(
                label(breakable(tr("contacts", "Earlier: {what}").format(what=words)), "secondary")
            )
        change = button(tr("contacts", "Change"), f"changeContact.{number}")
        change.setAccessibleName(tr("contacts", "Change: {who}").format(who=contact.who))
        change.clicked.connect(partial(self.change.emit, contact))
        remove = button(tr("contacts", "Remove"), f"removeContact.{number}")
        remove.setAccessibleName(tr("contacts", "Remove: {who}").format(who=contact.who))
        remove.clicked.connect(partial(self.remove.emit, contact))
        card.box.addLayout(row(None, remove, change))
        return card

    def focus_first(self) -> None:
        self._add.setFocus()
