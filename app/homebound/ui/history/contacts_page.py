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
from homebound.ui.widgets import Card, Page, announce, button, label, row

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


class ContactCard(Card):
    """One contact. Signals: `change`, `remove` and `put_back` carry it."""

    change = Signal(object)
    remove = Signal(object)
    put_back = Signal(object)

    def __init__(self, number: int, told: ToldContact) -> None:
        super().__init__(name=f"contact.{number}")
        tr = QCoreApplication.translate
        contact = told.now
        self.setAccessibleName(contact.who)
        self._removed = label(tr("contacts", "Removed"), "strong", f"removed.{number}")
        self.box.addWidget(self._removed)
        self.box.addWidget(label(breakable(contact.who), "strong", f"who.{number}"))
        for text in (details(contact), contact.reach):
            if text:
                self.box.addWidget(label(breakable(text), "secondary"))
        for earlier in told.earlier:
            words = " · ".join(
                filter(None, (isolated(earlier.who), details(earlier), isolated(earlier.reach)))
            )
            self.box.addWidget(
                label(breakable(tr("contacts", "Earlier: {what}").format(what=words)), "secondary")
            )
        self._change = button(tr("contacts", "Change"), f"changeContact.{number}")
        self._change.setAccessibleName(tr("contacts", "Change: {who}").format(who=contact.who))
        self._change.clicked.connect(partial(self.change.emit, contact))
        self._remove = button(tr("contacts", "Remove"), f"removeContact.{number}")
        self._remove.setAccessibleName(tr("contacts", "Remove: {who}").format(who=contact.who))
        self._remove.clicked.connect(partial(self.remove.emit, contact))
        self._put_back = button(tr("contacts", "Put back"), f"putBackContact.{number}")
        self._put_back.setAccessibleName(tr("contacts", "Put back: {who}").format(who=contact.who))
        self._put_back.clicked.connect(partial(self.put_back.emit, contact))
        self.box.addLayout(row(None, self._remove, self._change, self._put_back))
        self._removed.hide()
        self._put_back.hide()

    def show_standing(self, *, stands: bool) -> None:
        """Show whether it stands, or was removed and can be put back, with the focus on the way back."""
        way = self._remove if stands else self._put_back
        way.show()
        way.setFocus()  # before what has it is hidden, which would send it elsewhere
        for one in (self._remove, self._change):
            one.setVisible(stands)
        for other in (self._removed, self._put_back):
            other.setVisible(not stands)
        if not stands:
            announce(self, self._removed.text())


class ContactsPage(Page):
    """The contacts, latest day first.

    One that is removed keeps its place, for it to be put back, until the page is made anew.
    Signals: `closed`; `add`; `export`; `change`, `remove` and `put_back` carry a Contact.
    """

    closed = Signal()
    add = Signal()
    export = Signal()
    change = Signal(object)
    remove = Signal(object)
    put_back = Signal(object)

    def __init__(self, contacts: Sequence[ToldContact]) -> None:
        tr = QCoreApplication.translate
        super().__init__("contacts", tr("contacts", "Contact diary"))
        self._contacts, self._shown = contacts, 0
        self._cards: dict[str, ContactCard] = {}
        self._removed: set[str] = set()
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
        self._export = button(tr("contacts", "Export"), "exportContacts")
        self._export.clicked.connect(self.export)
        self.box.addLayout(row(self._export, None, self._add))
        self._export.setVisible(bool(contacts))
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

    def _card(self, number: int, told: ToldContact) -> "ContactCard":
        card = ContactCard(number, told)
        card.change.connect(self.change)
        card.remove.connect(self.remove)
        card.put_back.connect(self.put_back)
        self._cards[told.now.id] = card
        return card

    def show_standing(self, contact: Contact, *, stands: bool) -> None:
        """Show that a contact was removed, with the way back, or that it stands again."""
        self._cards[contact.id].show_standing(stands=stands)
        self._removed ^= {contact.id}
        self._export.setVisible(len(self._removed) < len(self._contacts))

    def focus_first(self) -> None:
        self._add.setFocus()
