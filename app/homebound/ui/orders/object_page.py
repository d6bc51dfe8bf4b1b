"""The page on which the resident says that something is wrong with an order they look at."""

from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, Signal

from homebound.services.objections import Objections, Wrong
from homebound.services.orders import Offer
from homebound.ui.sharing.objecting import objection_card, telephone_text
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import in_a_row
from homebound.ui.widgets import Card, Page, announce, button, label, row


class ObjectPage(Page):
    """What is wrong, kept with its date; then whom to call and what to follow meanwhile.

    Signals: `own_dates` where the resident follows dates of their own; `closed` for the order.
    """

    own_dates = Signal()
    closed = Signal()

    def __init__(self, objections: Objections, offer: Offer) -> None:
        tr = QCoreApplication.translate
        super().__init__("object", tr("object", "Your objection"))
        self._objections, self._offer = objections, offer
        # Who drew the picture would have drawn their own number into it.
        self._telephone = offer.order.telephones.help if offer.token is None else None
        self._card = objection_card(
            self._telephone,
            tr("object", "Your objection is kept in your record, with its date. Nothing is sent."),
            tr("object", "Keep my objection"),
            self._record,
            self._kept,
        )
        self.box.addWidget(self._card)
        self._done = self._done_card()
        self._done.hide()
        self.box.addWidget(self._done)
        self._back = button(tr("object", "Back to the order"), "back")
        self._back.clicked.connect(self.closed)
        self.box.addLayout(row(self._back, None))
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _done_card(self) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="objected")
        self._words = in_a_row(
            (
                tr("object", "Kept, with today's date."),
                telephone_text(self._telephone),
                tr(
                    "object",
                    "Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.",
                ),
            )
        )
        card.box.addWidget(label(self._words, "body", "objectedWords"))
        self._own = button(tr("object", "Follow dates of my own"), "ownDates", "primary")
        self._own.clicked.connect(self.own_dates)
        card.box.addLayout(row(None, self._own))
        return card

    def _record(self, code: str, note: str) -> Future[None]:
        return self._objections.record(self._offer, Wrong(code), note)

    def _kept(self) -> None:
        self.keeps = ""
        self._card.hide()
        self._done.show()
        announce(self._done, self._words)
        self._own.setFocus()
