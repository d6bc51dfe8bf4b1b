"""The sharing page."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.consent import SharingLevel
from homebound.core.errors import UserError
from homebound.services.asking import Asking
from homebound.services.evidence import Evidence
from homebound.services.notices import Notices
from homebound.services.objections import Objections
from homebound.services.sharing import OutboxKind, Preview, Sharing, SharingLog, SharingState
from homebound.ui.dialogs import Dialogs
from homebound.ui.direction import telephone_number
from homebound.ui.error_text import error_text
from homebound.ui.flow import Flow
from homebound.ui.jobs import run_job
from homebound.ui.sharing.asking import AskCards
from homebound.ui.sharing.dispute import DisputeCard
from homebound.ui.sharing.leaving import Leaving
from homebound.ui.sharing.levels import Levels, Ticks
from homebound.ui.sharing.log import Log
from homebound.ui.sharing.notices_card import NoticesCard
from homebound.ui.sharing.objecting import ObjectionCards
from homebound.ui.sharing.presenter import Act, SharingPresenter, Stage, events
from homebound.ui.sharing.words import last_text, limits, now_text, policy_texts, stage_text
from homebound.ui.texts import authority_text
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    announce,
    bring_into_sight,
    button,
    field,
    label,
    row,
)


class SharingPage(Page):
    """What is shared now, the ways to change it, and everything ever sent.

    Signals: `changed` says that a choice is on disk: the page is to be made anew, and what waits
    sent; `told` the same of what is said further down, where the page then has to stay; `reveal`
    asks for the page that reveals old answers, `own_dates` for dates of one's own.
    """

    changed = Signal()
    told = Signal()
    reveal = Signal()
    own_dates = Signal()

    def __init__(
        self,
        state: SharingState | None,
        sharing: Sharing,
        evidence: Evidence,
        asking: Asking,
        look: Look,
        language: str,
        dialogs: Dialogs,
        *,
        objections: Objections,
        notices: Notices,
    ) -> None:
        super().__init__("sharing", QCoreApplication.translate("sharing", "Sharing"))
        self._chooser: Chooser | None = None
        self._asks: AskCards | None = None
        self._objects: ObjectionCards | None = None
        self._nobody = _nobody_card()
        self._look = look
        if state is None:
            self.box.addWidget(self._nobody)
            show = partial(self._show_log, sharing, dialogs)
            run_job(self, sharing.everything(), show, lambda _: None)
        else:
            self._chooser = Chooser(SharingPresenter(state), sharing, look, language)
            self._chooser.changed.connect(self.changed)
            self.box.addWidget(self._chooser)
            self._asks = AskCards(asking, state.order, last_text(state, OutboxKind.HELP))
            self._asks.asked.connect(self.told)
            self._asks.reveal.connect(self.reveal)
            self.box.addWidget(self._asks)
            self._objects = ObjectionCards(objections, state.order, bound=state.bound)
            self._objects.filed.connect(self.told)
            self._objects.own_dates.connect(self.own_dates)
            self.box.addWidget(self._objects)
            if state.has_notices and state.order.issuer is not None:
                shares = state.level is not SharingLevel.OFF
                self.box.addWidget(NoticesCard(notices, state.order.issuer, shares=shares))
        self.box.addWidget(DisputeCard(evidence, dialogs))
        if state is not None:
            self.box.addWidget(Log(state.everything, sharing, look, dialogs))
        self.close_column()

    def lead_to_help(self) -> None:
        """Go to the request for help, as soon as it is there."""
        if self._asks is not None:
            self._asks.go_to_help()

    def put_verification(self, card: Card) -> None:
        """Offer to verify the order, without which nothing can be shared."""
        self._nobody.hide()
        self.box.insertWidget(self.box.indexOf(self._nobody), card)
        card.show()

    def _show_log(self, sharing: Sharing, dialogs: Dialogs, log: SharingLog) -> None:
        """Show what was ever sent, if anything was, for an earlier order or for none."""
        if events(log):
            self.box.insertWidget(self.box.count() - 1, Log(log, sharing, self._look, dialogs))

    @property
    def choosing(self) -> bool:
        """Say whether a choice is in the making, which making the page anew would lose."""
        parts = (self._chooser, self._asks, self._objects)
        return any(part is not None and part.choosing for part in parts)

    def focus_first(self) -> None:
        if self._chooser is None:
            super().focus_first()
        else:
            self._chooser.go_to()
        if self._asks is not None and self._asks.help_wanted:
            self._asks.go_to_help()


def _nobody_card() -> Card:
    tr = QCoreApplication.translate
    card = Card(name="nobody")
    card.box.addWidget(label(tr("sharing", "There is nobody to share with"), "state", "sharingNow"))
    card.box.addWidget(
        label(
            tr(
                "sharing",
                "You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.",
            )
        )
    )
    return card


class Chooser(QWidget):
    """The level that holds, the levels to choose from, what would leave, and the button."""

    changed = Signal()

    def __init__(
        self, presenter: SharingPresenter, sharing: Sharing, look: Look, language: str
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._sharing = sharing
        self._working = False
        state = presenter.state
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addWidget(self._now_card())
        self._levels = Levels(presenter.level)
        self._levels.chosen.connect(self._on_level)
        box.addWidget(self._levels)
        self._ticks = Ticks(
            state.questionnaire,
            look,
            language,
            presenter.ticked,
            folded=state.level is SharingLevel.ANSWERS,
        )
        self._ticks.ticked.connect(self._on_tick)
        box.addWidget(self._ticks)
        self._leaving = Leaving(state, language)
        box.addWidget(self._leaving)
        box.addWidget(self._policy_card())
        box.addWidget(self._limits_card())
        box.addWidget(self._act_card())
        box.addWidget(self._stop_card())
        self._refresh()

    @property
    def choosing(self) -> bool:
        typed = self._presenter.needs_code and bool(self._code.text())
        return typed or self._working or self._presenter.choosing

    def go_to(self) -> None:
        """Put the focus on the chosen level."""
        self._levels.go_to()

    # What is on the page

    def _now_card(self) -> Card:
        tr = QCoreApplication.translate
        state, stage = self._presenter.state, self._presenter.stage
        worrying = stage in (Stage.CODE_REFUSED, Stage.KEY_UNKNOWN)
        card = Card("caution" if worrying else "card", "now")
        card.box.addWidget(label(now_text(state, stage), "state", "sharingNow"))
        card.box.addWidget(label(stage_text(stage), "body", "sharingStage"))
        words = tr("sharing", "Your health authority: {address}").format(
            address=authority_text(state.authority)
        )
        if state.telephone is not None:
            telephone = tr("sharing", "Telephone: {number}").format(
                number=telephone_number(state.telephone)
            )
            words = f"{words}\n{telephone}"
        card.box.addWidget(label(words, "secondary", "authority"))
        return card

    def _policy_card(self) -> Card:
        card = Card()
        heading = QCoreApplication.translate("sharing", "What the authority says it does")
        card.box.addWidget(label(heading, "heading"))
        words = "\n".join(policy_texts(self._presenter.state.policy))
        card.box.addWidget(label(words, "body", "policy"))
        return card

    def _limits_card(self) -> Card:
        card = Card(name="limits")
        card.box.addWidget(label(QCoreApplication.translate("sharing", "Good to know"), "heading"))
        for sentence in limits():
            card.box.addWidget(label(sentence, "secondary"))
        return card

    def _act_card(self) -> QWidget:
        tr = QCoreApplication.translate
        self._act = Card(name="act")
        question = tr("sharing", "The code from your letter")
        self._question = label(question, "strong")
        self._code = field("sharingCode", question)
        self._code.setMaxLength(200)
        self._code.returnPressed.connect(self._start)
        self._code.textEdited.connect(self._on_typed)
        self._used = label(self._used_text(), "secondary", "codeUsed")
        self._error = ErrorLine("sharingError")
        self._begin = button(tr("sharing", "Start sharing"), "startSharing", "primary")
        self._begin.clicked.connect(self._start)
        self._change = button(tr("sharing", "Change"), "changeLevel", "primary")
        self._change.clicked.connect(self._start)
        self._recode = button(tr("sharing", "I have a new code"), "newCode", "link")
        self._recode.clicked.connect(self._on_recode)
        self._stop = button(tr("sharing", "Stop sharing"), "stopSharing")
        self._stop.clicked.connect(self._ask_to_stop)
        for part in (self._question, self._code, self._error, self._used):
            self._act.box.addWidget(part)
        self._act.box.addWidget(Flow((self._stop, self._recode), GRID))
        self._act.box.addLayout(row(None, self._change, self._begin))
        return self._act

    def _used_text(self) -> str:
        telephone = self._presenter.state.telephone
        if telephone is None:
            return QCoreApplication.translate(
                "sharing", "Already used? Ask the authority for a new one."
            )
        return QCoreApplication.translate("sharing", "Already used? Call {telephone}.").format(
            telephone=telephone_number(telephone)
        )

    def _stop_card(self) -> Card:
        tr = QCoreApplication.translate
        self._question_card = Card("caution", "stopQuestion")
        self._question_card.box.addWidget(label(tr("sharing", "Stop sharing?"), "strong"))
        self._question_card.box.addWidget(
            label(
                tr(
                    "sharing",
                    "Nothing more is sent; what was sent stays with the authority and in the log below.",
                )
            )
        )
        self._stop_error = ErrorLine("stopError")
        self._question_card.box.addWidget(self._stop_error)
        keep = button(tr("sharing", "Keep sharing"), "keepSharing")
        keep.clicked.connect(self._keep)
        self._confirm = button(tr("sharing", "Stop sharing"), "confirmStop", "primary")
        self._confirm.clicked.connect(self._stop_now)
        self._question_card.box.addLayout(row(None, keep, self._confirm))
        return self._question_card

    # What the resident does

    def _on_level(self, level: SharingLevel) -> None:
        self._presenter.level = level
        self._presenter.stopping = False
        self._refresh()
        # What the choice means and asks for stands below the four levels.
        below = (self._ticks.head, self._leaving)
        bring_into_sight(next((part for part in below if part.isVisible()), self._act))

    def _on_tick(self, link_id: str, ticked: bool) -> None:
        self._presenter.tick(link_id, ticked=ticked)
        self._refresh()

    def _on_typed(self) -> None:
        self._error.clear_problem(self._code)
        bring_into_sight(self._act)  # with what helps and the button, which stand below the field

    def _on_recode(self) -> None:
        self._presenter.recoding = True
        self._refresh()
        self._code.setFocus()

    def _ask_to_stop(self) -> None:
        self._presenter.stopping = True
        self._refresh()
        announce(self._question_card, QCoreApplication.translate("sharing", "Stop sharing?"))
        self._confirm.setFocus()

    def _keep(self) -> None:
        self._presenter.keep()
        self._levels.choose(self._presenter.level)
        self._refresh()
        self._levels.go_to()

    def _start(self) -> None:
        if self._working or self._presenter.act not in (Act.START, Act.CHANGE):
            return
        level, answers = self._presenter.level, self._presenter.answers()
        if not self._presenter.needs_code:
            self._work(self._sharing.change_level(level, answers))
            return
        try:
            work = self._sharing.opt_in(level, answers, self._code.text())
        except UserError as error:
            self._error.show_problem(error_text(error), self._code)
            self._code.setFocus()
            return
        self._work(work)

    def _stop_now(self) -> None:
        if not self._working:
            self._work(self._sharing.change_level(SharingLevel.OFF, frozenset()))

    def _work(self, work: Future[None]) -> None:
        self._working = True
        self._error.clear_problem(self._code)
        self._refresh_buttons()
        run_job(self, work, self._on_done, self._on_error)

    def _on_done(self, _: None) -> None:
        self.changed.emit()

    def _on_error(self, error: UserError) -> None:
        self._working = False
        self._refresh_buttons()
        line = self._stop_error if self._question_card.isVisible() else self._error
        line.show_problem(error_text(error))

    # What is shown

    def _refresh(self) -> None:
        act, level = self._presenter.act, self._presenter.level
        stops = act is Act.STOP or self._presenter.stopping
        shares = level is not SharingLevel.OFF and not stops
        needs_code = shares and self._presenter.needs_code
        self._ticks.setVisible(level is SharingLevel.ANSWERS and not stops)
        self._leaving.setVisible(shares)
        self._act.setVisible(shares)
        self._question_card.setVisible(stops)
        for part in (self._question, self._code, self._used):
            part.setVisible(needs_code)
        self._begin.setVisible(act is Act.START)
        tr = QCoreApplication.translate
        again = self._presenter.recoding
        self._begin.setText(
            tr("sharing", "Use this code") if again else tr("sharing", "Start sharing")
        )
        self._change.setVisible(act is Act.CHANGE)
        self._stop.setVisible(self._presenter.state.level is not SharingLevel.OFF)
        self._recode.setVisible(self._presenter.can_recode)
        self._refresh_buttons()
        if shares:
            asked = self._sharing.preview(level, self._presenter.answers())
            run_job(self, asked, self._on_preview, self._on_error)

    def _refresh_buttons(self) -> None:
        for one in (self._begin, self._change, self._stop, self._confirm):
            one.setEnabled(not self._working)

    def _on_preview(self, preview: Preview | None) -> None:
        self._leaving.show_preview(preview, self._presenter.level)
