"""The page that shows an order in plain words before it counts."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from homebound.core.errors import UserError
from homebound.core.order import Window
from homebound.services.forms import STANDARD_FORM
from homebound.services.objections import Filed
from homebound.services.orders import Offer, Orders
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.orders.form_choice import FormChoice
from homebound.ui.orders.verify_card import VerifyCard
from homebound.ui.places import zone_sentence, zone_text
from homebound.ui.sharing.objecting import filed_text
from homebound.ui.texts import authority_text, breakable
from homebound.ui.timetext import at_beginning, full_day_text, time_text, window_name
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    label,
    row,
)


class ReviewPage(Page):
    """Who, from when to when, which windows, what is sent.

    Signals: `accepted`; `closed`; `verified` carries the Offer once its authority was asked; `wrong`
    where something is wrong with it.
    """

    accepted = Signal(object)
    closed = Signal()
    verified = Signal(object)
    wrong = Signal()

    def __init__(
        self, orders: Orders, offer: Offer, computer_zone: str, filed: Sequence[Filed] = ()
    ) -> None:
        super().__init__("review", "")
        self._orders = orders
        self._offer = offer
        order = offer.order
        self.title.setText(
            self.tr("Your own quarantine") if order.issuer is None else self.tr("This is the order")
        )
        self.setAccessibleName(self.title.text())
        card = Card()
        facts: list[tuple[str, str]] = []
        if order.issuer is not None:
            issuer = authority_text(order.issuer.url)
            words = self.tr("{address}, says the picture").format(address=issuer)
            facts.append((self.tr("From"), issuer if offer.token is None else words))
        span = self.tr("{first} to {last}").format(
            first=full_day_text(order.first), last=full_day_text(order.last)
        )
        facts.append((self.tr("Days"), at_beginning(span)))
        facts.append((self.tr("How many days"), str(order.days)))
        facts += [
            (window_name(window), self._daily_text(window))
            for window in sorted(order.windows, key=lambda window: window.opens)
        ]
        if order.zone != computer_zone:
            facts.append(
                (
                    self.tr("Time zone"),
                    breakable(zone_sentence(zone_text(order.zone, order.first, order.last))),
                )
            )
        if order.telephones.help:
            facts.append((self.tr("Telephone"), breakable(order.telephones.help)))
        facts.append(
            (self.tr("What is sent"), self.tr("Nothing. Accepting sends nothing to anyone."))
        )
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(12)
        table.setColumnStretch(0, 1)
        table.setColumnStretch(1, 3)
        for number, (name, text) in enumerate(facts):
            table.addWidget(label(name, "secondary"), number, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(label(text, "strong"), number, 1)
        card.box.addLayout(table)
        self.box.addWidget(card)
        self._form = None if order.form is not None else FormChoice()
        if self._form is not None:
            self.box.addWidget(self._form)
        for told in self._warnings(filed):
            self.box.addWidget(told)
        if offer.token is not None:
            verify = VerifyCard(orders, offer, followed=False)
            verify.verified.connect(self.verified)
            self.box.addWidget(verify)
        if offer.fingerprint is not None:
            self.box.addWidget(self._fingerprint(offer.fingerprint))
        self._error = ErrorLine("acceptError")
        self.box.addWidget(self._error)
        self._back = button(self.tr("Back"), "back")
        self._back.clicked.connect(self.closed)
        self._accept = button(
            self.tr("Start") if order.issuer is None else self.tr("Accept"), "accept", "primary"
        )
        self._accept.clicked.connect(self._start)
        wrong = button(self.tr("Something is wrong with this order"), "somethingWrong", "link")
        wrong.clicked.connect(self.wrong)
        if order.issuer is None:
            wrong.hide()
        self.box.addLayout(row(wrong, None))  # alone: in large text it takes the whole line
        self.box.addLayout(row(self._back, None, self._accept))
        self.close_column()

    def _warnings(self, filed: Sequence[Filed]) -> Iterator[Card]:
        """Say what else should be known before it is accepted."""
        offer = self._offer
        if offer.replaces is not None:
            card = Card("caution", "replaces")
            card.box.addWidget(label(self.tr("You follow another order now"), "strong"))
            card.box.addWidget(
                label(
                    self.tr(
                        "It lasts until {last}. If you accept this one, it takes its place: nothing more is due under the other. What you recorded stays in your history."
                    ).format(last=full_day_text(offer.replaces.last))
                )
            )
            yield card
        if offer.strange_root:
            card = Card("caution", "strangeRoot")
            card.box.addWidget(label(self.tr("Not the key of your earlier order"), "strong"))
            card.box.addWidget(
                label(
                    self.tr(
                        "An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept."
                    )
                )
            )
            yield card
        if filed:
            card = Card(name="filedBefore")
            card.box.addWidget(label(self.tr("You said that something is wrong with it"), "strong"))
            for one in filed:
                card.box.addWidget(label(filed_text(one, offer.order.zone)))
            yield card

    def _daily_text(self, window: Window) -> str:
        opens, closes = time_text(window.opens), time_text(window.closes)
        if not window.grace:
            return self.tr("Every day {opens} to {closes}").format(opens=opens, closes=closes)
        until = datetime.combine(date.min, window.closes) + window.grace
        return self.tr("Every day {opens} to {closes}, late until {until}").format(
            opens=opens, closes=closes, until=time_text(until.time())
        )

    def _fingerprint(self, fingerprint: str) -> QFrame:
        card = Card("caution")
        card.box.addWidget(label(self.tr("Compare with your paper letter"), "strong"))
        card.box.addWidget(
            label(
                self.tr(
                    "The signatures fit together. Whether they are the authority's own, only your letter can tell: these groups must be the same there."
                )
            )
        )
        code = label(fingerprint, "code", "fingerprint")
        code.setAccessibleName(self.tr("Fingerprint"))
        code.setAccessibleDescription(fingerprint)
        card.box.addWidget(code)
        return card

    def _start(self) -> None:
        hold(self._accept)
        form = STANDARD_FORM if self._form is None else self._form.name
        run_job(self, self._orders.accept(self._offer, form), self.accepted.emit, self._failed)

    def _failed(self, error: UserError) -> None:
        let_go(self._accept)
        self._error.show_problem(error_text(error))

    def focus_first(self) -> None:
        # Not on Accept: what counts has to be read first, and stands above it.
        self._back.setFocus()
        self.verticalScrollBar().setValue(0)
