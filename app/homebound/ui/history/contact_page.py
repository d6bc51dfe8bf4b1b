"""Write a contact down, or change one."""

import re
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from homebound.core.contact import Contact
from homebound.core.errors import ErrorCode, UserError
from homebound.services.diary import Diary
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    caption,
    field,
    in_digits,
    label,
    row,
)

_TIME = re.compile(r"\s*(\d{1,2})\s*[:.٫,]\s*(\d{2})\s*")
_MUCH = 100_000  # what a field takes; more than that nobody typed


def read_time(text: str) -> time | None:
    """Read a time of the clock as typed, None for nothing; ValueError for what is none."""
    if not text.strip():
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError("not a time")
    return time(int(found[1]), int(found[2]))


class ContactPage(Page):
    """The fields of a contact. Signals: `saved`, `closed`."""

    saved = Signal()
    closed = Signal()

    def __init__(self, diary: Diary, contact: Contact | None, today: date) -> None:
        tr = QCoreApplication.translate
        super().__init__("contact", tr("contacts", "Whom did you meet?"))
        self._diary = diary
        self._id = "" if contact is None else contact.id
        shown = contact or Contact("", "", today)
        back = button(tr("contacts", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self._card = card = Card(name="contactForm")
        self._who = self._text(card, "contactWho", tr("contacts", "Who"), shown.who)
        self._day = QDateEdit(QDate(shown.day.year, shown.day.month, shown.day.day))
        self._day.setObjectName("contactDay")
        in_digits(self._day)
        self._day.setAccessibleName(tr("contacts", "Day"))
        self._day.setCalendarPopup(True)
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        card.box.addWidget(caption(tr("contacts", "Day")))
        card.box.addWidget(self._day)
        at = "" if shown.at is None else f"{shown.at:%H:%M}"  # as it is typed
        self._at = self._text(
            card, "contactTime", tr("contacts", "Time"), at, tr("contacts", "For example 14:30.")
        )
        self._where = self._text(card, "contactWhere", tr("contacts", "Where"), shown.where)
        minutes = "" if shown.minutes is None else str(shown.minutes)
        self._minutes = self._text(
            card,
            "contactMinutes",
            tr("contacts", "For how many minutes"),
            minutes,
            tr("contacts", "A number, roughly."),
        )
        self._reach = self._text(
            card,
            "contactReach",
            tr("contacts", "How to reach them"),
            shown.reach,
            tr("contacts", "A telephone number or an address, if you know one."),
        )
        self._error = ErrorLine("contactError")
        card.box.addWidget(self._error)
        self._culprit: QWidget | None = None
        self._save = button(tr("contacts", "Save"), "saveContact", "primary")
        self._save.clicked.connect(self._start)
        card.box.addLayout(row(None, self._save))
        self.box.addWidget(card)
        self.close_column()
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.activated.connect(self.closed)

    def _text(self, card: Card, name: str, words: str, text: str, hint: str = "") -> QLineEdit:
        made = field(name, words)
        made.setMaxLength(_MUCH)
        made.setText(text)
        made.setAccessibleDescription(hint)
        made.returnPressed.connect(self._start)
        card.box.addWidget(caption(words) if card.box.count() else label(words, "strong"))
        card.box.addWidget(made)
        if hint:
            card.box.addWidget(label(hint, "secondary"))
        return made

    def _start(self) -> None:
        self._error.clear_problem(self._culprit)
        tr = QCoreApplication.translate
        try:
            at = read_time(self._at.text())
        except ValueError:
            self._complain(tr("contacts", "Type the time like 14:30, or leave it out."), self._at)
            return
        typed = self._minutes.text().strip()
        try:
            minutes = int(typed) if typed else None
        except ValueError:
            minutes = 0
        contact = Contact(
            self._id,
            self._who.text(),
            self._day.date().toPython(),  # type: ignore[arg-type]
            at,
            self._where.text(),
            minutes,
            self._reach.text(),
        )
        try:
            work = self._diary.write_contact(contact)
        except UserError as error:
            self._failed(error)
            return
        hold(self._save)
        run_job(self, work, self._done, self._failed)

    def _done(self, _: None) -> None:
        self.keeps = ""
        self.saved.emit()

    def _failed(self, error: UserError) -> None:
        let_go(self._save)
        match error.code:
            case ErrorCode.CONTACT_WHO_MISSING:
                culprit: QWidget | None = self._who
            case ErrorCode.CONTACT_MINUTES_WRONG:
                culprit = self._minutes
            case ErrorCode.CONTACT_IN_FUTURE:
                culprit = self._day
            case _:
                texts = (self._who, self._where, self._reach)
                culprit = max(texts, key=lambda one: len(one.text()))
        self._complain(error_text(error), culprit)

    def _complain(self, sentence: str, culprit: QWidget | None) -> None:
        self._culprit = culprit
        if culprit is not None:  # beside its field
            box = self._card.box
            box.removeWidget(self._error)
            box.insertWidget(box.indexOf(culprit) + 1, self._error)
        self._error.show_problem(sentence, culprit)
        if culprit is not None:
            culprit.setFocus()

    def focus_first(self) -> None:
        self._who.setFocus()
