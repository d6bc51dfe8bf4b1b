"""The page that shows what an authority changes about an order, old beside new."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from homebound.core.errors import UserError
from homebound.core.order import Order, Window
from homebound.core.schedule import begun_before_change
from homebound.services.orders import Offer, Orders
from homebound.ui.direction import telephone_number
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.texts import breakable
from homebound.ui.timetext import (
    at_beginning,
    full_day_text,
    still_counts_text,
    time_text,
    window_name,
)
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    label,
    row,
)


class ChangePage(Page):
    """Until now beside from then on, and whether it counts already.

    Signals: `accepted`; `closed`; `wrong` where something is wrong with it.
    """

    accepted = Signal(object)
    closed = Signal()
    wrong = Signal()

    def __init__(self, orders: Orders, offer: Offer) -> None:
        tr = QCoreApplication.translate
        if offer.was is None or offer.change is None:
            raise LookupError("not a change")
        self._orders, self._offer = orders, offer
        released = offer.change.released
        super().__init__(
            "change",
            tr("change", "You are released") if released else tr("change", "Your order changes"),
        )
        card = Card()
        card.box.addWidget(label(at_beginning(_days_text(offer.change.since, offer.until))))
        if begun := begun_before_change(offer.order):
            card.box.addWidget(label(still_counts_text(begun), "body", "stillCounts"))
        if offer.change.why:
            card.box.addWidget(label(breakable(offer.change.why), "strong", "changeWhy"))
        card.box.addLayout(_beside(offer.was, offer.order))
        self.box.addWidget(card)
        words = (
            tr("change", "It asks for less than before, so it counts already.")
            if offer.follows
            else tr(
                "change",
                "It asks for more than before. It counts once you accept it; if it is wrong, call the authority first.",
            )
        )
        telephone = offer.order.telephones.help
        if telephone is not None:
            words = f"{words} {tr('change', 'Telephone: {number}').format(number=telephone_number(telephone))}"
        self.box.addWidget(label(words, "body", "changeHolds"))
        self._error = ErrorLine("changeError")
        self.box.addWidget(self._error)
        self._back = button(tr("change", "Not now"), "back")
        self._back.clicked.connect(self.closed)
        self._go = button(
            tr("change", "Continue") if offer.follows else tr("change", "Accept"),
            "acceptChange",
            "primary",
        )
        self._go.clicked.connect(self._start)
        if offer.follows:
            self._back.hide()
        wrong = button(tr("change", "Something is wrong with it"), "somethingWrong", "link")
        wrong.clicked.connect(self.wrong)
        self.box.addLayout(row(wrong, None))  # alone: in large text it takes the whole line
        self.box.addLayout(row(self._back, None, self._go))
        self.close_column()

    def _start(self) -> None:
        hold(self._go)
        if self._offer.follows:
            run_job(self, self._orders.seen(self._offer), self._on_seen, self._failed)
        else:
            run_job(self, self._orders.follow(self._offer), self.accepted.emit, self._failed)

    def _on_seen(self, _: None) -> None:
        self.accepted.emit(self._offer)

    def _failed(self, error: UserError) -> None:
        let_go(self._go)
        self._error.show_problem(error_text(error))

    def focus_first(self) -> None:
        (self._go if self._offer.follows else self._back).setFocus()
        self.verticalScrollBar().setValue(0)


def _days_text(since: date, until: date | None) -> str:
    """Say from when a change holds, and to when where a later one goes on from there."""
    tr, first = QCoreApplication.translate, full_day_text(since)
    if until is None:
        return tr("change", "From {day} on.").format(day=first)
    if until == since:
        return first
    return tr("summary", "{first} to {last}").format(first=first, last=full_day_text(until))


def _beside(was: Order, now: Order) -> QGridLayout:
    """Lay out old beside new, a line for each fact, the changed ones strong."""
    tr = QCoreApplication.translate
    table = QGridLayout()
    table.setHorizontalSpacing(24)
    table.setVerticalSpacing(12)
    for column, words in enumerate((tr("change", "Until now"), tr("change", "From then on")), 1):
        table.addWidget(label(words, "secondary"), 0, column)
    for column, share in enumerate((5, 9, 9)):
        table.setColumnStretch(column, share)
    facts = [
        (
            tr("change", "Last day"),
            at_beginning(full_day_text(was.last)),
            at_beginning(full_day_text(now.last)),
        ),
        (tr("change", "Windows"), _windows_text(was), _windows_text(now)),
    ]
    for number, (name, old, new) in enumerate(facts, 1):
        table.addWidget(label(name, "secondary"), number, 0, Qt.AlignmentFlag.AlignTop)
        table.addWidget(label(old), number, 1, Qt.AlignmentFlag.AlignTop)
        table.addWidget(
            label(new, "strong" if new != old else "body", f"new.{number}"),
            number,
            2,
            Qt.AlignmentFlag.AlignTop,
        )
    return table


def _windows_text(order: Order) -> str:
    if order.released:
        return QCoreApplication.translate("change", "None")
    windows = sorted(order.windows, key=lambda window: window.opens)
    return "\n".join(_window_text(window) for window in windows)


def _window_text(window: Window) -> str:
    tr = QCoreApplication.translate
    words = tr("change", "{name}: {opens} to {closes}").format(
        name=window_name(window), opens=time_text(window.opens), closes=time_text(window.closes)
    )
    if not window.grace:
        return words
    until = datetime.combine(date.min, window.closes) + window.grace
    return tr("change", "{window}, late until {until}").format(
        window=words, until=time_text(until.time())
    )
