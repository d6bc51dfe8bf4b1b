"""The cards that erase: a quarantine, its answers alone, or the whole profile."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from homebound.core.order import Order
from homebound.services.erasing import Erasing
from homebound.services.session import Session
from homebound.ui.drop_list import DropList
from homebound.ui.settings.presenter import erasing_limits, is_name, order_text
from homebound.ui.settings.task import AskingCard
from homebound.ui.widgets import (
    button,
    caption,
    field,
    label,
)


class EraseOrderCard(AskingCard):
    """Erase a quarantine, or its answers alone, with the passphrase.

    Signal `erasing` carries the Future of the session that takes the place of this one.
    """

    erasing = Signal(object)

    def __init__(
        self, erasing: Erasing, session: Session, orders: Sequence[Order], *, answers_only: bool
    ) -> None:
        tr = QCoreApplication.translate
        name = "eraseAnswers" if answers_only else "eraseOrder"
        heading = (
            tr("settings", "Erase the answers, keep the evidence")
            if answers_only
            else tr("settings", "Erase a whole quarantine")
        )
        text = (
            tr(
                "settings",
                "What you answered and noted goes. That you checked in and when, your proofs and the authority's receipts stay: they help you if you are accused.",
            )
            if answers_only
            else tr(
                "settings",
                "The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.",
            )
        )
        opener = (
            tr("settings", "Erase answers")
            if answers_only
            else tr("settings", "Erase a quarantine")
        )
        super().__init__(name, heading, text, opener)
        self._erasing, self._session = erasing, session
        self._orders = tuple(orders)
        self._answers_only = answers_only
        self._which = DropList(f"{name}Which", tr("settings", "Which quarantine"))
        # The latest has the last word: it stands first.
        self._orders = self._orders[::-1]
        for order in self._orders:
            self._which.addItem(order_text(order))
        self._which.setVisible(len(self._orders) > 1)
        self._which.setSizeAdjustPolicy(
            DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.asked.addWidget(caption(tr("settings", "Your quarantine")))
        self.asked.addWidget(self._which)
        if len(self._orders) == 1:
            self.asked.addWidget(label(order_text(self._orders[0])))
        self._passphrase = self._ask(f"{name}Passphrase", tr("settings", "Your passphrase"))
        self._code = None
        if session.has_recovery_code:
            self._code = self._ask(
                f"{name}Code", tr("settings", "Your recovery code, if it is at hand")
            )
            self.asked.addWidget(
                label(
                    tr(
                        "settings",
                        "What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.",
                    ),
                    "secondary",
                )
            )
        for sentence in erasing_limits():
            self.asked.addWidget(label(sentence, "secondary"))
        act = button(tr("settings", "Erase for good"), f"{name}Now")
        act.clicked.connect(self._start)
        self.finish_asking(act)

    def _ask(self, name: str, question: str) -> QLineEdit:
        self.asked.addWidget(caption(question))
        made = field(name, question, secret=True)
        made.returnPressed.connect(self._start)
        self.asked.addWidget(made)
        return made

    def _start(self) -> None:
        typed = self._passphrase.text()
        if not typed:
            self.complain(
                QCoreApplication.translate("settings", "Type your passphrase to erase."),
                self._passphrase,
            )
            return
        order = self._orders[self._which.currentIndex()]
        code = "" if self._code is None else self._code.text()
        erase = self._erasing.erase_answers if self._answers_only else self._erasing.erase_order
        self.run(
            partial(self._erase, partial(erase, self._session, order.id, typed, code)),
            self._done,
            self._passphrase,
        )

    def _done(self, _: Session) -> None:
        self.put_away()

    def _erase(self, erase: Callable[[], Future[Session]]) -> Future[Session]:
        work = erase()
        self.erasing.emit(work)
        return work


class EraseProfileCard(AskingCard):
    """Erase the whole profile, once its name was typed. Signal `confirmed`."""

    confirmed = Signal()

    def __init__(self, name: str) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "eraseProfile",
            tr("settings", "Erase everything"),
            tr("settings", "This profile with all its quarantines goes from this computer."),
            tr("settings", "Erase this profile"),
        )
        self._name = name
        question = tr("settings", "To be sure, type the name of this profile")
        self.asked.addWidget(caption(question))
        self.asked.addWidget(label(name, "body", "eraseProfileWhich"))
        self._typed = field("eraseProfileName", question)
        self._typed.returnPressed.connect(self._start)
        self.asked.addWidget(self._typed)
        for sentence in erasing_limits():
            self.asked.addWidget(label(sentence, "secondary"))
        act = button(tr("settings", "Erase for good"), "eraseProfileNow")
        act.clicked.connect(self._start)
        self.finish_asking(act)

    def _start(self) -> None:
        if is_name(self._typed.text(), self._name):
            self.forgive()
            self.confirmed.emit()
            return
        self.complain(
            QCoreApplication.translate(
                "settings", "That is not the name of this profile. Nothing was erased."
            ),
            self._typed,
        )
