"""The card that offers to verify an order that came as a picture, by one request to a named host."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.core.errors import UserError
from homebound.services.orders import Offer, Orders
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.texts import authority_text
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    host_button,
    label,
    row,
)


class VerifyCard(Card):
    """Says that nobody has verified the order, and asks its authority once, by a button.

    Signal `verified` carries the Offer as it is then.
    """

    verified = Signal(object)

    def __init__(self, orders: Orders, offer: Offer, *, followed: bool) -> None:
        super().__init__("caution", "unverified")
        tr = QCoreApplication.translate
        self._orders, self._offer = orders, offer
        issuer = offer.order.issuer
        if issuer is None:
            raise LookupError("an own quarantine has nobody to verify it")
        self.box.addWidget(label(tr("verify", "Not verified yet"), "strong"))
        self.box.addWidget(
            label(
                tr(
                    "verify",
                    "A picture holds the order alone. Only the authority's keys can show whether it is the authority's own. Anybody can draw such a picture.",
                )
            )
        )
        words = (
            tr("verify", "You can follow it all the same. Sharing anything needs it verified.")
            if followed
            else tr(
                "verify",
                "You can follow it all the same, and verify it later. Sharing anything needs it verified.",
            )
        )
        self.box.addWidget(label(words))
        self.box.addWidget(
            label(
                tr(
                    "verify",
                    "If you ask, one request goes to {host}, for what everybody gets there. It says nothing of you or your order; whoever runs that address sees that a computer at your internet address asked.",
                ).format(host=authority_text(issuer.host)),
                "secondary",
                "verifyMeans",
            )
        )
        self._error = ErrorLine("verifyError")
        self.box.addWidget(self._error)
        self._ask = host_button(issuer.host, "verify")
        self._ask.clicked.connect(self._start)
        self.box.addLayout(row(None, self._ask))

    def _start(self) -> None:
        self._error.clear_problem()
        hold(self._ask)
        run_job(self, self._orders.verify(self._offer), self._done, self._failed)

    def _done(self, offer: Offer) -> None:
        self.verified.emit(offer)

    def _failed(self, error: UserError) -> None:
        let_go(self._ask)
        self._error.show_problem(error_text(error))
        self._ask.setFocus()
