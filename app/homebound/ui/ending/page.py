"""The page after the last day."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.services.backups import Backups
from homebound.services.erasing import Erasing
from homebound.services.orders import Orders
from homebound.services.session import Session
from homebound.ui.dialogs import Dialogs
from homebound.ui.ending.presenter import Ending, ending
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.settings.backup import BackupCard
from homebound.ui.settings.erasing import EraseOrderCard
from homebound.ui.settings.presenter import order_text
from homebound.ui.timetext import full_day_text
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    label,
    row,
)


class EndingPage(Page):
    """Keep, save, erase, or begin anew: a question, at any time after the last day.

    Signals: `kept`; `new_order`; `erasing` carries the Future of the session that takes the place
    of this one.
    """

    kept = Signal()
    new_order = Signal()
    erasing = Signal(object)

    def __init__(
        self,
        session: Session,
        order: Order,
        asks: date | None,
        orders: Orders,
        backups: Backups,
        erasing: Erasing,
        dialogs: Dialogs,
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("ending", tr("ending", "Your quarantine is over"))
        self.box.insertWidget(0, label(order_text(order), "secondary", "endingOrder"))
        self._order, self._orders = order, orders
        self.box.addWidget(self._keep_card(ending(order, asks, session.clock)))
        self.box.addWidget(BackupCard(backups, session.clock, dialogs))
        for answers_only in (True, False):
            card = EraseOrderCard(erasing, session, (order,), answers_only=answers_only)
            card.erasing.connect(self.erasing)
            self.box.addWidget(card)
        self.box.addWidget(self._new_card())
        self.close_column()

    def _keep_card(self, shown: Ending) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="endingQuestion")
        card.box.addWidget(
            label(tr("ending", "What should become of your record?"), "state", "endingAsks")
        )
        words = tr("ending", "Nothing is erased unless you say so here.")
        if shown.asks is not None and not shown.asking:
            words = tr(
                "ending",
                "There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.",
            ).format(day=full_day_text(shown.asks))
        card.box.addWidget(label(words, "body", "endingWhen"))
        if shown.days_left:
            left = tr("ending", "Days until then: {count}").format(count=shown.days_left)
            card.box.addWidget(label(left, "secondary", "endingLeft"))
        self._error = ErrorLine("endingError")
        card.box.addWidget(self._error)
        self._keep = button(tr("ending", "Keep everything"), "keepRecord", "primary")
        self._keep.clicked.connect(self._on_keep)
        card.box.addLayout(row(None, self._keep))
        return card

    def _on_keep(self) -> None:
        hold(self._keep)
        run_job(self, self._orders.keep(self._order.id), self._on_kept, self._on_error)

    def _on_kept(self, _: None) -> None:
        self.kept.emit()

    def _on_error(self, error: UserError) -> None:
        let_go(self._keep)
        self._error.show_problem(error_text(error))

    def _new_card(self) -> QWidget:
        tr = QCoreApplication.translate
        card = Card(name="endingNew")
        act = button(tr("ending", "New order"), "endingNewOrder")
        act.clicked.connect(self.new_order)
        words = label(tr("ending", "Another quarantine begins? This record stays as it is."))
        line = row()
        line.addWidget(words, 1)
        line.addWidget(act)
        card.box.addLayout(line)
        return card

    def focus_first(self) -> None:
        self._keep.setFocus()
