"""What can be asked of the authority: help, a correction, what is held, and taking it all back."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.errors import UserError
from homebound.core.explanation import Explanation
from homebound.core.order import Order
from homebound.core.schedule import local_day
from homebound.services.asking import (
    Asking,
    AskState,
    HelpKind,
    Holdings,
    Scope,
    Taken,
)
from homebound.ui.choice import Choice
from homebound.ui.direction import telephone_number
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.focus import hold, let_go, tab_stops, tab_through
from homebound.ui.jobs import run_job
from homebound.ui.sharing.note_card import NoteCard
from homebound.ui.sharing.words import slot_text
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID
from homebound.ui.timetext import at_beginning, day_text
from homebound.ui.today.explain_page import span_text, why_text
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    button,
    label,
    row,
)


def help_text(kind: HelpKind) -> str:
    """Name what is needed."""
    tr = QCoreApplication.translate
    match kind:
        case HelpKind.FOOD:
            return tr("asking", "Food")
        case HelpKind.MEDICINE:
            return tr("asking", "Medicine")
        case HelpKind.DOCTOR:
            return tr("asking", "A doctor")
        case HelpKind.TALK:
            return tr("asking", "Someone to talk to")
        case HelpKind.OTHER:
            return tr("asking", "Something else")


def scope_text(scope: Scope) -> str:
    """Name how much is taken back."""
    tr = QCoreApplication.translate
    match scope:
        case Scope.FUTURE:
            return tr("asking", "Share nothing from now on")
        case Scope.RECORDS:
            return tr("asking", "Erase my answers there")
        case Scope.ALL:
            return tr("asking", "Share nothing, and erase everything there")


def scope_meaning(scope: Scope) -> str:
    """Say what becomes of what was sent."""
    tr = QCoreApplication.translate
    match scope:
        case Scope.FUTURE:
            return tr(
                "asking",
                "The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.",
            )
        case Scope.RECORDS:
            return tr(
                "asking",
                "The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.",
            )
        case Scope.ALL:
            return tr(
                "asking",
                "The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.",
            )


def held_text(holdings: Holdings, order: Order) -> str:
    """Say what the authority holds, a line for each message."""
    tr = QCoreApplication.translate
    lines = [
        tr("asking", "Messages that the authority held on {day}: {count}.").format(
            day=day_text(local_day(order, holdings.at)), count=len(holdings.items)
        )
    ]
    for item in holdings.items:
        words = _kind_text(item.kind)
        if item.slot is not None:
            words = f"{words} · {slot_text(order, item.slot)}"
        if item.answers:
            words = tr("asking", "{message} · with answers").format(message=words)
        if not item.known:
            words = tr("asking", "{message} · not sent from this record").format(message=words)
        lines.append(f"• {words}")
    if not holdings.complete:
        lines.append(tr("asking", "More is being asked for."))
    return "\n".join(lines)


def _kind_text(kind: str) -> str:
    tr = QCoreApplication.translate
    match kind:
        case "enrolment":
            return tr("asking", "Your key")
        case "proof":
            return tr("asking", "A check-in")
        case "help":
            return tr("asking", "A request for help")
        case "explanation":
            return tr("asking", "An explanation")
        case "objection":
            return tr("asking", "An objection")
        case "disclosure":
            return tr("asking", "Answers that you showed later")
        case _:
            return tr("asking", "Another message")


def taken_text(taken: Taken, order: Order) -> str:
    """Say where a withdrawal stands."""
    tr = QCoreApplication.translate
    if taken.at is None:
        return tr("asking", "Not confirmed by the authority yet. It is sent by itself.")
    words = tr("asking", "Confirmed with a signature on {day}. Messages touched: {count}.").format(
        day=day_text(local_day(order, taken.at)), count=taken.count
    )
    if taken.matches is None:
        return words
    same = (
        tr("asking", "They are exactly those that this record knows.")
        if taken.matches
        else tr(
            "asking",
            "They are not exactly those that this record knows: another copy of it may have sent some.",
        )
    )
    return in_a_row((words, same))


class AskCards(QWidget):
    """The cards for whoever has enrolled.

    `help_told` says what became of the latest request for help, `help_wanted` that the resident came
    here to ask for help. Signals: `asked` says that something waits to be sent; `reveal` asks for the
    page that reveals old answers.
    """

    asked = Signal()
    reveal = Signal()

    def __init__(self, asking: Asking, order: Order, help_told: str) -> None:
        super().__init__()
        self._asking, self._order, self._help_told = asking, order, help_told
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * GRID)
        self._help: NoteCard | None = None
        self._scope: Choice | None = None
        self.help_wanted = False
        self.hide()
        # What cannot be read now is asked for again with the page; nothing is offered meanwhile.
        run_job(self, asking.state(), self._offer, lambda _: None)

    @property
    def choosing(self) -> bool:
        """Say whether something was begun that making the page anew would lose."""
        begun = self._scope is not None and bool(self._scope.code())
        return begun or (self._help is not None and self._help.choosing)

    def _offer(self, state: AskState | None) -> None:
        if state is None:
            return
        tr = QCoreApplication.translate
        words = tr(
            "asking", "A person at the authority reads your request; nobody answers at once."
        )
        if state.telephone is not None:
            words = tr("asking", "Quickest by telephone: {number}.").format(
                number=telephone_number(state.telephone)
            )
        for untold in state.untold:
            self._box.addWidget(self._tell_card(untold))
        self._help = NoteCard(
            "help",
            tr("asking", "Ask for help"),
            words,
            [(kind.value, help_text(kind)) for kind in HelpKind],
            tr("asking", "Send my request"),
            self._ask_for_help,
            self.asked.emit,
            self._help_told,
        )
        self._box.addWidget(self._help)
        self._box.addWidget(self._held_card(state.holdings))
        if state.revealable:
            self._box.addWidget(self._reveal_card())
        self._box.addWidget(self._take_back_card(state.taken))
        self.show()
        self._take_place()
        if self.help_wanted:
            self.go_to_help()

    def _take_place(self) -> None:
        """Have Tab come to the cards where they stand: they came last, and would come after the log."""
        inside, before = set(self.findChildren(QWidget)), self.previousInFocusChain()
        while before is not None and before is not self:
            if before not in inside and before.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                tab_through([before, *tab_stops(self)])
                return
            before = before.previousInFocusChain()

    def go_to_help(self) -> None:
        """Put the focus on what is needed, as soon as it is there, with the telephone above it."""
        self.help_wanted = True
        if self._help is not None:
            self._help.go_to()

    def _ask_for_help(self, code: str, note: str) -> Future[None]:
        return self._asking.ask_for_help(HelpKind(code), note)

    def _tell_card(self, untold: Explanation) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="tell")
        span = at_beginning(span_text(untold, self._order))
        card.box.addWidget(label(tr("asking", "The authority does not know this yet"), "heading"))
        card.box.addWidget(label(f"{span} · {why_text(untold.why)}"))
        card.box.addWidget(
            label(
                tr("asking", "Your note goes with it. Only a person there can excuse a window."),
                "secondary",
            )
        )
        tell = button(tr("asking", "Tell the authority why"), f"tell.{untold.id}")
        tell.setAccessibleName(tr("asking", "Tell the authority why: {what}").format(what=span))
        tell.clicked.connect(partial(self._run, partial(self._asking.tell, untold), tell))
        card.box.addLayout(row(None, tell))
        return card

    def _held_card(self, holdings: Holdings | None) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="held")
        card.box.addWidget(label(tr("asking", "What the authority holds"), "heading"))
        words = (
            tr("asking", "It answers with a signed list of every message it has of this order.")
            if holdings is None
            else held_text(holdings, self._order)
        )
        card.box.addWidget(label(words, "body", "heldList"))
        ask = button(tr("asking", "Ask what is held"), "askHeld")
        ask.clicked.connect(partial(self._run, self._asking.ask_what_is_held, ask))
        card.box.addLayout(row(None, ask))
        return card

    def _reveal_card(self) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="revealCard")
        words = tr("asking", "Reveal an old answer")
        card.box.addWidget(label(words, "heading"))
        card.box.addWidget(
            label(
                tr(
                    "asking",
                    "Single answers of a check-in that has its receipt, for an appeal or for the authority's doctor. You choose them, and see first what would leave.",
                )
            )
        )
        go = button(tr("asking", "Choose answers"), "goReveal")
        go.setAccessibleName(words)
        go.clicked.connect(self.reveal)
        card.box.addLayout(row(None, go))
        return card

    def _take_back_card(self, taken: Taken | None) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="takeBack")
        heading = tr("asking", "Take your agreement back")
        card.box.addWidget(label(heading, "heading"))
        if taken is not None:
            card.box.addWidget(label(scope_text(taken.scope), "strong"))
            card.box.addWidget(label(taken_text(taken, self._order), "body", "taken"))
        codes = [(scope.value, scope_text(scope)) for scope in Scope]
        self._scope = Choice("scope", heading, codes)
        self._scope.chosen.connect(self._on_scope)
        card.box.addWidget(Fitted(self._scope))
        self._meaning = label("", "secondary", "scopeMeaning")
        self._meaning.hide()
        card.box.addWidget(self._meaning)
        self._error = ErrorLine("askError")
        card.box.addWidget(self._error)
        self._take = button(tr("asking", "Take it back"), "takeItBack")
        self._take.clicked.connect(self._on_take)
        self._take.setEnabled(False)
        card.box.addLayout(row(None, self._take))
        return card

    def _on_scope(self, code: str) -> None:
        self._meaning.setText(scope_meaning(Scope(code)) if code else "")
        self._meaning.setVisible(bool(code))
        self._take.setEnabled(bool(code))

    def _on_take(self) -> None:
        code = self._scope.code() if self._scope is not None else ""
        if code:
            self._run(partial(self._asking.take_back, Scope(code)), self._take)

    def _run(self, work: Callable[[], Future[None]], pressed: QWidget, *_: object) -> None:
        hold(pressed)
        run_job(self, work(), self._done, partial(self._failed, pressed))

    def _done(self, _: None) -> None:
        self._scope = None  # nothing is in the making any more
        self.asked.emit()

    def _failed(self, pressed: QWidget, error: UserError) -> None:
        let_go(pressed)
        self._error.show_problem(error_text(error))
