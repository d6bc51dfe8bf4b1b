"""The page that shows the authority chosen old answers."""

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import MAX_NOTE
from homebound.services.clock import Clock
from homebound.services.revealing import Leaving, Revealable, Revealing
from homebound.ui.choice import Choice
from homebound.ui.drop_list import DropList
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.sharing.levels import TickBox
from homebound.ui.sharing.raw import RawText
from homebound.ui.sharing.reveal_presenter import KEEP_DAYS, RevealPresenter, receipt_text
from homebound.ui.sharing.words import slot_text
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import authority_text
from homebound.ui.theme import GRID
from homebound.ui.timetext import at_beginning, list_text
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    announce,
    button,
    caption,
    field,
    label,
    row,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from datetime import datetime

T = TypeVar("T")


class RevealPage(Page):
    """A check-in, its answers to tick, what for, for how long, and exactly what would leave.

    `slot` is that of the check-in that stands there first, empty for the latest.

    Signals: `sent` when it is queued; `closed`.
    """

    sent = Signal()
    closed = Signal()

    def __init__(
        self, state: Revealable, revealing: Revealing, clock: Clock, language: str, slot: str = ""
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("reveal", tr("reveal", "Reveal an old answer"))
        self._presenter = RevealPresenter(state, language, slot)
        self._revealing, self._clock, self._language = revealing, clock, language
        self.box.addWidget(
            label(
                tr(
                    "reveal",
                    "For an appeal, for the authority's doctor or for a question: you can show {authority} single answers of a check-in for which it gave a receipt.",
                ).format(authority=authority_text(state.authority))
            )
        )
        self.box.addWidget(self._which_card())
        self.box.addWidget(self._why_card())
        self.box.addWidget(self._leaving_card())
        self._error = ErrorLine("revealError")
        self.box.addWidget(self._error)
        back = button(tr("reveal", "Back"), "back")
        back.clicked.connect(self.closed)
        self._send = button(tr("reveal", "Show these answers"), "sendReveal", "primary")
        self._send.clicked.connect(self._start)
        self.box.addLayout(row(back, None, self._send))
        self.close_column()
        on_key(self, "Esc", self.closed)
        self._refresh()

    @property
    def choosing(self) -> bool:
        return self._presenter.begun

    def focus_first(self) -> None:
        self._which.setFocus()

    # What is on the page

    def _which_card(self) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="revealWhich")
        words = tr("reveal", "Which check-in?")
        card.box.addWidget(label(words, "heading"))
        self._which = DropList("revealSlot", words)
        self._which.setSizeAdjustPolicy(
            DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for proof in self._presenter.state.proofs:
            self._which.addItem(
                at_beginning(slot_text(self._presenter.state.order, proof.slot)), proof.number
            )
        self._which.setCurrentIndex(self._which.findData(self._presenter.proof.number))
        self._which.currentIndexChanged.connect(self._on_which)
        card.box.addWidget(self._which)
        self._receipt = label("", "secondary", "revealReceipt")
        card.box.addWidget(self._receipt)
        card.box.addWidget(caption(tr("reveal", "Which answers?")))
        self._rows = QWidget()
        self._card_box = card.box
        card.box.addWidget(self._rows)
        self._fill()
        return card

    def _fill(self) -> None:
        """Show the answers of the chosen check-in in place of those before."""
        made = QWidget()
        made.setObjectName("revealAnswers")
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        boxes: list[QWidget] = [self._which]
        for tick, words in self._presenter.rows():
            line = TickBox(tick, self._language, ticked=False, words=words)
            line.ticked.connect(self._on_tick)
            box.addWidget(line)
            boxes.append(line.box)
        self._receipt.setText(receipt_text(self._presenter.state, self._presenter.proof))
        self._card_box.replaceWidget(self._rows, made)
        self._rows.hide()
        self._rows.setParent(None)
        self._rows.deleteLater()
        self._rows = made
        made.show()
        for before, after in pairwise(boxes):
            self.setTabOrder(before, after)

    def _why_card(self) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="revealWhy")
        words = tr("reveal", "What do you show them for?")
        self._purpose = field("purpose", words)
        self._purpose.setPlaceholderText(tr("reveal", "For example: my appeal of 3 December"))
        self._purpose.setMaxLength(2 * MAX_NOTE)
        self._purpose.textEdited.connect(self._on_purpose)
        card.box.addWidget(label(words, "strong"))
        card.box.addWidget(self._purpose)
        keep = tr("reveal", "For how long may the authority keep them?")
        card.box.addWidget(label(keep, "strong"))
        choice = Choice("keepDays", keep, [(str(days), _days_text(days)) for days in KEEP_DAYS])
        choice.choose(str(self._presenter.days))
        choice.chosen.connect(self._on_days)
        self._keep = choice
        card.box.addWidget(Fitted(choice))
        card.box.addWidget(
            label(tr("reveal", "After that it has to erase them again."), "secondary")
        )
        return card

    def _leaving_card(self) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="revealLeaving")
        card.box.addWidget(label(tr("reveal", "What would leave"), "heading"))
        self._list = label("", name="revealList")
        card.box.addWidget(self._list)
        self._proves = label("", "secondary", "revealProves")
        card.box.addWidget(self._proves)
        self._toggle = button(tr("reveal", "Show the raw text"), "showRawReveal", "link")
        self._toggle.clicked.connect(self._on_toggle)
        card.box.addLayout(row(self._toggle, None))
        self._fresh = label("", "secondary", "revealFresh")
        self._fresh.hide()
        card.box.addWidget(self._fresh)
        self._raw = RawText("rawReveal", tr("reveal", "The raw text"))
        self._raw.hide()
        card.box.addWidget(self._raw)
        return card

    # What the resident does

    def _on_which(self, _: int) -> None:
        self._presenter.choose(self._which.currentData())
        self._fill()
        self._refresh()

    def _on_tick(self, link_id: str, ticked: bool) -> None:
        self._presenter.tick(link_id, ticked=ticked)
        self._refresh()

    def _on_purpose(self, text: str) -> None:
        self._presenter.purpose = text
        self._refresh()

    def _on_days(self, code: str) -> None:
        if code:
            self._presenter.days = int(code)
            self._refresh()
        else:  # it is always one of them
            self._keep.choose(str(self._presenter.days))

    def _on_toggle(self) -> None:
        tr = QCoreApplication.translate
        opened = self._raw.isHidden()
        for part in (self._raw, self._fresh):
            part.setVisible(opened)
        words = tr("reveal", "Hide the raw text") if opened else tr("reveal", "Show the raw text")
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        self._refresh()
        if opened:
            announce(self._raw, self._raw.accessibleName())

    def _start(self) -> None:
        hold(self._send)
        self._ask(self._revealing.show_answers, self._done)

    def _ask(
        self,
        ask: "Callable[[int, Iterable[str], str, datetime], Future[T]]",
        done: "Callable[[T], None]",
    ) -> None:
        presenter = self._presenter
        try:
            work = ask(
                presenter.proof.number,
                presenter.answers(),
                presenter.purpose,
                presenter.expires(self._clock.now()),
            )
        except UserError as error:
            self._failed(error)
            return
        run_job(self, work, done, self._failed)

    def _done(self, _: None) -> None:
        self.sent.emit()

    def _failed(self, error: UserError) -> None:
        let_go(self._send)
        culprits = {
            ErrorCode.PURPOSE_MISSING: self._purpose,
            ErrorCode.NOTE_TOO_LONG: self._purpose,
        }
        culprit = culprits.get(error.code)
        self._error.show_problem(error_text(error), culprit)
        if culprit is not None:
            culprit.setFocus()

    # What is shown

    def _refresh(self) -> None:
        self._error.clear_problem(self._purpose)
        presenter = self._presenter
        self._list.setText("\n".join(f"• {line}" for line in presenter.leaving()))
        self._proves.setText(presenter.proves())
        if not self._raw.isHidden():
            self._ask(self._revealing.preview, self._show_raw)

    def _show_raw(self, leaving: Leaving) -> None:
        self._raw.show_text(f"{leaving.message}\n\n{leaving.record}")
        self._fresh.setText(
            QCoreApplication.translate(
                "reveal",
                "An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.",
            ).format(names=list_text(leaving.fresh))
        )


def _days_text(days: int) -> str:
    tr = QCoreApplication.translate
    match days:
        case 1:
            return tr("reveal", "A day")
        case 7:
            return tr("reveal", "A week")
        case 30:
            return tr("reveal", "A month")
        case _:
            return tr("reveal", "Three months")
