"""Saying that something is wrong with an order, and what was said before."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.services.objections import Filed, Objections, Wrong
from homebound.services.sharing import OutboxState
from homebound.ui.direction import telephone_number
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.sharing.note_card import NoteCard
from homebound.ui.sharing.words import outcome_text
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID
from homebound.ui.timetext import day_and_time
from homebound.ui.widgets import Card, ErrorLine, button, label, row


def wrong_text(what: Wrong) -> str:
    """Name what is wrong."""
    tr = QCoreApplication.translate
    match what:
        case Wrong.DATES:
            return tr("asking", "The dates")
        case Wrong.WINDOWS:
            return tr("asking", "The windows")
        case Wrong.PERSON:
            return tr("asking", "It is not for me")
        case Wrong.OTHER:
            return tr("asking", "Something else")


def filed_text(filed: Filed, zone: str) -> str:
    """Say what was objected to and when, and whether the authority knows."""
    tr = QCoreApplication.translate
    words = tr("asking", "{moment}: {what}").format(
        moment=day_and_time(filed.at, zone), what=wrong_text(filed.what)
    )
    match filed.state:
        case _ if filed.erased:
            told = outcome_text("erased", refused=False)
        case None | OutboxState.WITHDRAWN:
            told = tr("asking", "Kept in your record; the authority was not told from here.")
        case OutboxState.QUEUED:
            told = tr("asking", "It waits to be sent to the authority.")
        case OutboxState.ACKNOWLEDGED:
            told = tr("asking", "The authority has it, with a signed receipt.")
        case OutboxState.REFUSED:
            told = tr("asking", "The authority did not take it.")
    return f"{words}\n{told}"


def telephone_text(telephone: str | None) -> str:
    """Say whom to call about an order."""
    tr = QCoreApplication.translate
    if telephone is None:
        return tr("asking", "Call the authority too, at the number in your letter.")
    return tr("asking", "Call the authority too: {number}.").format(
        number=telephone_number(telephone)
    )


def objection_card(
    telephone: str | None,
    words: str,
    send_words: str,
    send: Callable[[str, str], Future[None]],
    done: Callable[[], None],
) -> NoteCard:
    """Make the card in which what is wrong is chosen and described."""
    tr = QCoreApplication.translate
    return NoteCard(
        "objection",
        tr("asking", "Something is wrong with this order"),
        in_a_row((telephone_text(telephone), words)),
        [(what.value, wrong_text(what)) for what in Wrong],
        send_words,
        send,
        done,
    )


class ObjectionCards(QWidget):
    """What is wrong with the order that is followed, whether or not anything is shared.

    Signals: `filed` says that something was kept, and perhaps waits to be sent; `own_dates` that the
    resident wants to follow dates of their own meanwhile.
    """

    filed = Signal()
    own_dates = Signal()

    def __init__(self, objections: Objections, order: Order, *, bound: bool) -> None:
        super().__init__()
        self._objections, self._order, self._bound = objections, order, bound
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * GRID)
        tr = QCoreApplication.translate
        words = (
            tr(
                "asking",
                "Your objection goes to the authority with a date and a receipt. Until it answers, the order is as it was.",
            )
            if bound
            else tr(
                "asking",
                "Your objection is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.",
            )
        )
        self._card = objection_card(
            order.telephones.help,
            words,
            tr("asking", "Send my objection") if bound else tr("asking", "Keep my objection"),
            self._file,
            self.filed.emit,
        )
        self._said = Card(name="objections")
        self._said.hide()
        self._error = ErrorLine("objectionsError")
        for part in (self._said, self._error, self._card):
            self._box.addWidget(part)
        run_job(self, objections.of(order.id), self._show_filed, self._failed)

    @property
    def choosing(self) -> bool:
        """Say whether something was begun that making the page anew would lose."""
        return self._card.choosing

    def _file(self, code: str, note: str) -> Future[None]:
        return self._objections.file(self._order.id, Wrong(code), note)

    def _show_filed(self, filed: tuple[Filed, ...]) -> None:
        if not filed:
            return
        tr = QCoreApplication.translate
        box = self._said.box
        box.addWidget(label(tr("asking", "What you said is wrong with this order"), "heading"))
        for one in filed:
            box.addWidget(label(filed_text(one, self._order.zone), "body", f"filed.{one.number}"))
            if one.note:
                box.addWidget(label(one.note, "secondary"))
            if self._bound and one.state is None:
                tell = button(tr("asking", "Tell the authority"), f"tellObjection.{one.number}")
                tell.setAccessibleName(
                    tr("asking", "Tell the authority: {what}").format(what=wrong_text(one.what))
                )
                tell.clicked.connect(partial(self._tell, one.number, tell))
                box.addLayout(row(None, tell))
        own = button(tr("asking", "Follow dates of my own meanwhile"), "ownDates", "link")
        own.clicked.connect(self.own_dates)
        box.addLayout(row(own, None))
        self._said.show()

    def _tell(self, number: int, pressed: QWidget, *_: object) -> None:
        hold(pressed)
        work = self._objections.tell(self._order.id, number)
        run_job(self, work, lambda _: self.filed.emit(), partial(self._not_told, pressed))

    def _not_told(self, pressed: QWidget, error: UserError) -> None:
        let_go(pressed)
        self._failed(error)

    def _failed(self, error: UserError) -> None:
        self._error.show_problem(error_text(error))
