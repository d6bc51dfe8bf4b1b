"""The page on which a check-in is written or amended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent

from homebound.core.answers import Problem, ProblemKind
from homebound.core.errors import UserError
from homebound.core.triage import Advice
from homebound.services.checkin import CheckInForm, CheckIns, Recorded
from homebound.ui.checkin.advice import AdviceCard, is_in_sight
from homebound.ui.checkin.bar import SaveBar
from homebound.ui.checkin.call import CallCard
from homebound.ui.checkin.form import FormView
from homebound.ui.checkin.inputs import Input
from homebound.ui.checkin.presenter import CheckInPresenter
from homebound.ui.checkin.words import (
    call_text,
    keys_text,
    need_a_look_text,
    progress_text,
    state_text,
)
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID, Look, column_width
from homebound.ui.timetext import checkin_name, clock_time
from homebound.ui.widgets import Page, announce, button, label, row, soon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DRAFT_AFTER = 600  # milliseconds after the first key that is in no draft yet
_DRAFT_AGAIN = 5000  # after the disk refused it
_MOST_OF_THE_PAGE = 0.3  # what the pinned advice may take of the height


class CheckInPage(Page):
    """One check-in on one scrolling page.

    `recorded` carries the Recorded once it is on disk; `closed` says that the resident leaves, with
    the draft kept.
    """

    recorded = Signal(object)
    closed = Signal()

    def __init__(self, form: CheckInForm, checkins: CheckIns, look: Look, language: str) -> None:
        super().__init__("checkin", checkin_name(form.slot.window))
        self._form = form
        self._checkins = checkins
        self._look = look
        self._presenter = CheckInPresenter(form, language)
        self._number = call_text(form)
        self._left: set[str] = set()
        self._asked_to_save = False
        self._saving = False
        self._unkept = False
        self._advice: dict[str, tuple[Advice, AdviceCard]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_draft)

        tr = QCoreApplication.translate
        self._back = button(tr("checkin", "Back"), "back", "link")
        self._back.clicked.connect(self._close)
        self.box.insertLayout(0, row(self._back, None))
        typed = tr("checkin", "Saved on this computer as you type.")
        self.box.addWidget(label(f"{state_text(form)} {typed}", "secondary", "state"))
        self.box.addWidget(label(keys_text(), "secondary", "keys"))
        self._view = FormView(self._presenter)
        self._call: CallCard | None = None
        if form.asks_for_call:
            self._call = CallCard(self._presenter.call)
            self._call.edited.connect(self._on_call)
            self._view.add_beneath(self._call)
        self.box.addWidget(self._view)
        self.box.addWidget(
            label(tr("checkin", "Homebound does not replace a doctor."), "secondary", "limits")
        )
        self.close_column()
        self._bar = SaveBar(amends=form.amends)
        # The one child beside what scrolls that Qt tells a screen reader of.
        self.setCornerWidget(self._bar)
        self._connect()
        answered = frozenset(
            item.link_id
            for item in form.questionnaire.questions()
            if self._presenter.input_of(item.link_id) is not None
        )
        self._view.unfold_for(answered)
        self._refresh(aloud=False)

    def _connect(self) -> None:
        self._view.edited.connect(self._on_edited)
        self._view.left.connect(self._on_left)
        self._view.fahrenheit.connect(self._use_fahrenheit)
        self._view.rest.connect(self._on_rest)
        self._view.last_time.connect(self._on_last_time)
        self._bar.save.clicked.connect(self.save)
        self._bar.strip.show_row.clicked.connect(self._show_advised_row)
        self.verticalScrollBar().valueChanged.connect(self._pin_advice)
        on_key(self, "Ctrl+Return", self.save)
        on_key(self, "Ctrl+Enter", self.save)
        on_key(self, "Esc", self._close)

    # What the resident does

    def _on_edited(self, link_id: str, value: Input) -> None:
        self._presenter.put(link_id, value)
        self._changed()

    def _on_call(self, wanted: bool | None) -> None:
        self._presenter.call = wanted
        self._changed()

    def _on_left(self, link_id: str) -> None:
        if self._presenter.input_of(link_id) is not None:
            self._left.add(link_id)
            self._show_problems(link_id)

    def _on_rest(self, link_id: str) -> None:
        group = self._form.questionnaire.find(link_id)
        if group is not None:
            self._view.show_inputs(self._presenter.answer_rest(group))
            self._changed()

    def _on_last_time(self, link_id: str) -> None:
        group = self._form.questionnaire.find(link_id)
        if group is not None:
            self._view.show_inputs(self._presenter.answer_as_last_time(group))
            self._changed()

    def _use_fahrenheit(self, link_id: str) -> None:
        if self._presenter.use_fahrenheit(link_id) is not None:
            self._view.show_inputs((link_id,))
            self._view.go_to(link_id)
            self._changed()

    def _changed(self) -> None:
        self._unkept = True
        if not self._timer.isActive():  # not after the last key: who types on would have no draft
            self._timer.start(_DRAFT_AFTER)
        self._refresh(aloud=True)

    def _close(self) -> None:
        self.leave()
        self.closed.emit()

    def focus_first(self) -> None:
        """Put the focus into the first question without an answer."""
        waiting = [
            link_id
            for link_id, problem in self._presenter.problems().items()
            if problem.kind is ProblemKind.REQUIRED
        ]
        everything = [item.link_id for item in self._form.questionnaire.items if not item.hidden]
        for link_id in (*waiting, *everything):
            if self._view.go_to(link_id):
                break
        else:  # a form may ask nothing that is in sight
            self._bar.save.setFocus()
        soon(self, self._show_focus)  # a draft goes on far below, once it has its place

    # The draft

    def leave(self) -> None:
        """Keep the draft at once, where something is not kept yet; nothing more can be typed."""
        self._timer.stop()
        if self._unkept:
            self._keep_draft()
        self._view.setEnabled(False)

    def _keep_draft(self) -> None:
        if not self._saving:
            self._unkept = False
            kept = self._checkins.keep_draft(self._form.slot.ref, self._presenter.draft_body())
            run_job(self, kept, self._on_kept, self._on_not_kept)

    def _on_kept(self, _: None) -> None:
        self._bar.problem.clear_problem()
        self._lay_out_bar()

    def _on_not_kept(self, error: UserError) -> None:
        self._unkept = True
        self._timer.start(_DRAFT_AGAIN)
        self._on_error(error)

    # Saving

    def save(self) -> None:
        """Record the answers, or show what is in the way."""
        if self._saving or not self._presenter.changed:
            return
        self._asked_to_save = True
        blocking = self._presenter.blocking()
        if blocking:
            self._go_to_problem(blocking[0], len(blocking) + self._presenter.call_missing)
            return
        if self._call is not None and self._presenter.call_missing:
            self._call.show_missing(aloud=True)
            self._call.go_to()
            soon(self, self._show_focus)
            return
        self._timer.stop()
        self._saving = True
        self._bar.problem.clear_problem()
        self._refresh(aloud=False)
        # What is typed now would be in no version: not here, and not in the next.
        self._view.setEnabled(False)
        saved = self._checkins.save(
            self._form.slot.ref,
            self._presenter.answers(),
            self._presenter.language,
            help_wanted=self._presenter.call is True,
        )
        run_job(self, saved, self._on_recorded, self._on_not_saved)

    def _go_to_problem(self, problem: Problem, count: int) -> None:
        self._view.unfold_for(frozenset({problem.link_id}))
        self._show_problems("")
        self._view.go_to(problem.link_id)
        announce(self, in_a_row((need_a_look_text(count), self._view.sentence(problem))))
        soon(self, self._show_focus)  # once the problems have their places

    def _show_focus(self) -> None:
        """Scroll to what has the focus, and to all that is said of it where there is room for it."""
        focus: QWidget | None = self.focusWidget()  # None is not in PySide6's types
        if focus is not None:
            self.ensureWidgetVisible(self._view.row_around(focus) or focus)
            self.ensureWidgetVisible(focus)

    def _on_recorded(self, recorded: Recorded) -> None:
        words = QCoreApplication.translate("checkin", "Recorded at {time}")
        sentence = words.format(time=clock_time(recorded.at, self._form.zone))
        self._bar.progress.setText(sentence)
        announce(self, sentence)
        self.recorded.emit(recorded)

    def _on_not_saved(self, error: UserError) -> None:
        self._saving = False
        self._view.setEnabled(True)
        self._refresh(aloud=False)
        self._on_error(error)
        self._bar.save.setFocus()

    def _on_error(self, error: UserError) -> None:
        self._bar.problem.show_problem(error_text(error))
        self._lay_out_bar()

    # What is shown

    def _refresh(self, *, aloud: bool) -> None:
        self._view.show_visible(self._presenter.visible())
        self._show_problems("")
        self._show_advice(aloud=aloud)
        changed = self._presenter.changed
        progress, wrong = self._presenter.progress(), len(self._presenter.blocking())
        self._bar.progress.setText(progress_text(progress, wrong, changed=changed))
        self._bar.save.setEnabled(changed and not self._saving)
        self._lay_out_bar()

    def _show_problems(self, aloud: str) -> None:
        """Show what the resident has left behind, or all once they wanted to save."""
        shown = {
            link_id: problem
            for link_id, problem in self._presenter.problems().items()
            if self._asked_to_save
            or problem.kind is ProblemKind.MAYBE_FAHRENHEIT
            or (link_id in self._left and problem.kind is not ProblemKind.REQUIRED)
        }
        self._view.show_problems(shown, aloud)
        if self._call is not None and self._asked_to_save and self._presenter.call_missing:
            self._call.show_missing(aloud=False)

    def _show_advice(self, *, aloud: bool) -> None:
        now = {advice.link_id: advice for advice in self._presenter.advice()}
        for link_id, (advice, _) in list(self._advice.items()):
            if now.get(link_id) != advice:
                del self._advice[link_id]
                self._put_advice(link_id, None)
        for link_id, advice in now.items():
            if link_id in self._advice:
                continue
            sentence = advice.sentence(self._presenter.language, self._number)
            card = AdviceCard(advice, sentence, self._number, self._look)
            self._advice[link_id] = (advice, card)
            self._put_advice(link_id, card)
            if aloud:
                announce(card, sentence)
        if now:
            first = next(iter(now.values()))
            sentence = first.sentence(self._presenter.language, self._number)
            self._bar.strip.say(first, sentence, self._number, self._look)

    def _put_advice(self, link_id: str, card: AdviceCard | None) -> None:
        found = self._view.row_of(link_id)
        if found is not None:
            found.show_advice(card)

    def _most_urgent(self) -> tuple[Advice, AdviceCard] | None:
        return max(self._advice.values(), key=lambda one: one[0].level, default=None)

    def _show_advised_row(self) -> None:
        found = self._most_urgent()
        if found is not None:
            self._view.go_to(found[0].link_id)
            self.ensureWidgetVisible(found[1])

    # Where things are

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(self.width() - bar - 6 * GRID, column_width(self._look.scale))
        self._view.arrange(width)
        self._lay_out_bar()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_bar()

    def _bar_width(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _bar_height(self, *, pinned: bool) -> int:
        most = round(self.height() * _MOST_OF_THE_PAGE)
        return self._bar.height_at(self._bar_width(), most, pinned=pinned)

    def _lay_out_bar(self) -> None:
        height = self._bar_height(pinned=not self._bar.strip.isHidden())
        self.setViewportMargins(0, 0, 0, height)
        beside = self.width() - self._bar_width() if self.isRightToLeft() else 0
        self._bar.stand(QRect(beside, self.height() - height, self._bar_width(), height))
        soon(self._bar, self._pin_advice)

    def _pin_advice(self) -> None:
        """Pin the most urgent advice for as long as its card is not wholly in sight."""
        found = self._most_urgent()
        pinned = False
        if found is not None:
            # Measured as if pinned: else pinning would bring about what unpins.
            height = self.height() - self._bar_height(pinned=True)
            seen = QRect(0, self.verticalScrollBar().value(), self.width(), height)
            pinned = not is_in_sight(found[1], self.widget(), seen)
        if pinned == self._bar.strip.isHidden():
            focus: QWidget | None = self.focusWidget()  # None is not in PySide6's types
            typed_into = focus is not None and not focus.visibleRegion().isEmpty()
            self._bar.strip.setVisible(pinned)
            self._lay_out_bar()
            # Not over the field that is being typed into; but whoever scrolls on past it reads on.
            if pinned and typed_into:
                soon(self, self._show_focus)
