"""Say why windows have no check-in, or will have none."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal

from homebound.core.errors import UserError
from homebound.core.explanation import MAX_NOTE, Explanation, Why
from homebound.core.order import Order
from homebound.core.schedule import Slot, find_former
from homebound.services.diary import Diary
from homebound.services.today import Overview
from homebound.ui.choice import Choice
from homebound.ui.drop_list import DropList
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.note import Note
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import breakable
from homebound.ui.timetext import at_beginning, day_text, window_name
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    caption,
    label,
    row,
)


def why_text(why: Why) -> str:
    """Say a reason in a word or two."""
    tr = QCoreApplication.translate
    match why:
        case Why.ASLEEP:
            return tr("explain", "I was asleep")
        case Why.HOSPITAL:
            return tr("explain", "Hospital or doctor")
        case Why.OUTAGE:
            return tr("explain", "No power or no internet")
        case Why.DEVICE:
            return tr("explain", "Trouble with the computer")
        case Why.OTHER:
            return tr("explain", "Something else")


def slot_text(slot: Slot) -> str:
    """Name a window of a day."""
    return QCoreApplication.translate("explain", "{day}, {window}").format(
        day=day_text(slot.day), window=window_name(slot.window)
    )


def span_text(told: Explanation, order: Order) -> str:
    """Say which windows an explanation is about."""
    first = find_former(order, told.since)
    last = None if told.until is None else find_former(order, told.until)
    begins = told.since if first is None else slot_text(first)
    if told.until is None:
        return QCoreApplication.translate("explain", "From {first} until you are back").format(
            first=begins
        )
    ends = told.until if last is None else slot_text(last)
    if told.until == told.since:
        return begins
    return QCoreApplication.translate("explain", "{first} to {last}").format(
        first=begins, last=ends
    )


def not_asked_text() -> str:
    """Say what an absence changes."""
    return QCoreApplication.translate(
        "explain", "Meanwhile Homebound asks for nothing and does not remind you."
    )


class ExplainPage(Page):
    """Reasons, a note, and from which window to which; below it what was explained already.

    `beforehand` is for windows to come. Signals: `saved`, `closed`.
    """

    saved = Signal()
    closed = Signal()

    def __init__(self, overview: Overview, diary: Diary, *, beforehand: bool) -> None:
        tr = QCoreApplication.translate
        title = (
            tr("explain", "I will be away")
            if beforehand
            else tr("explain", "Why there is no check-in")
        )
        super().__init__("explain", title)
        self._diary = diary
        back = button(tr("explain", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        slots = overview.to_come if beforehand else [state.slot for state in overview.unexplained]
        if slots:
            self.box.addWidget(self._form(slots, beforehand=beforehand))
        else:
            self.box.addWidget(label(tr("explain", "There is nothing to explain."), "body", "none"))
        for number, told in enumerate(overview.explanations):
            self.box.addWidget(self._told_card(number, told, overview.order))
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _form(self, slots: Sequence[Slot], *, beforehand: bool) -> Card:
        tr = QCoreApplication.translate
        card = Card(name="explainForm")
        card.box.addWidget(
            label(
                tr(
                    "explain",
                    "It is kept here with your record. It changes no check-in, and nobody is told unless you share it.",
                ),
                "secondary",
            )
        )
        if beforehand:
            card.box.addWidget(label(not_asked_text(), "secondary"))
        self._since = self._list("since", tr("explain", "First window"), slots)
        self._until = self._list("until", tr("explain", "Last window"), slots)
        if beforehand:
            self._until.addItem(tr("explain", "Until I am back"), None)
            self._until.setCurrentIndex(self._until.count() - 1)
        for control in (self._since, self._until):
            card.box.addWidget(caption(control.accessibleName()))
            card.box.addWidget(control)
        card.box.addWidget(caption(tr("explain", "Why?")))
        # Nobody knows beforehand that they will oversleep.
        offered = [why for why in Why if why is not Why.ASLEEP or not beforehand]
        self._why = Choice(
            "why", tr("explain", "Why?"), [(why.value, why_text(why)) for why in offered]
        )
        self._why.chosen.connect(self._on_why)
        card.box.addWidget(Fitted(self._why))
        self._why_error = ErrorLine("whyError")
        card.box.addWidget(self._why_error)
        self._note = Note()
        self._note.setObjectName("explainNote")
        self._note.setAccessibleName(tr("explain", "Note, if you like"))
        self._note.setMaximumHeight(self._note.fontMetrics().lineSpacing() * 4)
        card.box.addWidget(caption(self._note.accessibleName()))
        card.box.addWidget(self._note)
        self._left = label("", "secondary", "noteLeft")
        self._left.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        card.box.addWidget(self._left)
        self._error = ErrorLine("explainError")
        card.box.addWidget(self._error)
        self._save = button(tr("explain", "Save"), "saveExplanation", "primary")
        self._save.clicked.connect(self._start)
        card.box.addLayout(row(None, self._save))
        self._note.textChanged.connect(self._count)
        self._count()
        return card

    def _list(self, name: str, words: str, slots: Sequence[Slot]) -> DropList:
        made = DropList(name, words)
        made.setSizeAdjustPolicy(DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for slot in slots:
            made.addItem(at_beginning(slot_text(slot)), slot.ref)
        return made

    def _count(self) -> None:
        self._error.clear_problem()
        used = len(self._note.toPlainText())
        self._left.setText(
            QCoreApplication.translate("explain", "{used} of %n characters", "", MAX_NOTE).format(
                used=used
            )
        )

    def _on_why(self, _: str) -> None:
        self._why_error.clear_problem(self._why)

    def _start(self) -> None:
        code = self._why.code()
        if not code:
            words = QCoreApplication.translate("explain", "Choose why. “Something else” will do.")
            self._why_error.show_problem(words, self._why)
            self._why.setFocus()
            return
        try:
            work = self._diary.explain(
                str(self._since.currentData()),
                self._until.currentData(),
                Why(code),
                self._note.toPlainText(),
            )
        except UserError as error:
            self._failed(error)
            return
        hold(self._save)
        run_job(self, work, self._done, self._failed)

    def _told_card(self, number: int, told: Explanation, order: Order) -> Card:
        tr = QCoreApplication.translate
        card = Card(name=f"told.{number}")
        span = at_beginning(span_text(told, order))
        card.box.addWidget(label(span, "strong"))
        words = why_text(told.why) if not told.note else f"{why_text(told.why)} · {told.note}"
        card.box.addWidget(label(breakable(words), "body", f"toldWhy.{number}"))
        act = button(tr("explain", "Take back"), f"takeBack.{number}")
        act.setAccessibleName(tr("explain", "Take back: {what}").format(what=span))
        act.clicked.connect(partial(self._take_back, told))
        card.box.addLayout(row(None, act))
        return card

    def _take_back(self, told: Explanation) -> None:
        run_job(self, self._diary.take_back(told), self._done, self._failed)

    def _done(self, _: None) -> None:
        self.keeps = ""
        self.saved.emit()

    def focus_first(self) -> None:
        """Put the focus on the first window to choose."""
        first = self.findChild(DropList, "since")
        if first is None:
            super().focus_first()
        else:
            first.setFocus()

    def _failed(self, error: UserError) -> None:
        if hasattr(self, "_save"):
            let_go(self._save)
            self._error.show_problem(error_text(error))
