"""One check-in with everything that was answered, first and later."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from homebound.services.history import CheckInRecord
from homebound.services.receiving import Received
from homebound.ui.history.presenter import AnswerGroup, AnswerLine, Given, answer_groups
from homebound.ui.places import other_zone_sentence
from homebound.ui.shortcuts import on_key
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import (
    at_beginning,
    checkin_name,
    clock_note_text,
    day_and_time,
    day_text,
    entered_icon,
    entered_text,
    moment_text,
    received_text,
)
from homebound.ui.widgets import Card, Page, button, label, margins, picture, row

_LARGEST_BESIDE = 125  # above this text size (per cent) answers stand under their questions


class DayPage(Page):
    """A recorded check-in.

    `closed` says that the resident goes back to the list, `amend` carries the slot reference of the
    check-in to be changed, `reveal` that of the one of which the authority is to see answers.
    """

    closed = Signal()
    amend = Signal(str)
    reveal = Signal(str)

    def __init__(
        self, record: CheckInRecord, look: Look, language: str, computer_zone: str
    ) -> None:
        super().__init__("day", checkin_name(record.slot.window))
        self._record = record
        self._stacked = look.scale > _LARGEST_BESIDE
        tr = QCoreApplication.translate
        back = button(tr("history", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self.box.addWidget(label(at_beginning(day_text(record.slot.day)), "secondary", "date"))
        first = record.versions[0].at
        if elsewhere := other_zone_sentence(record.zone, computer_zone, first):
            self.box.addWidget(label(elsewhere, "secondary", "zone"))
        self.box.addWidget(self._entered_card(look))
        for group in answer_groups(record, language):
            self.box.addWidget(self._group_card(group))
        if record.can_change:  # it is of the order that is followed
            add = button(tr("history", "Add a change"), "amend")
            add.clicked.connect(self._on_add)
            if record.received is Received.ACKNOWLEDGED:
                reveal = button(tr("reveal", "Reveal an old answer"), "reveal", "link")
                reveal.clicked.connect(self._on_reveal)
                self.box.addLayout(row(reveal, None))  # alone: in large text it takes the line
            self.box.addLayout(row(None, add))
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _on_add(self) -> None:
        self.amend.emit(self._record.slot.ref)

    def _on_reveal(self) -> None:
        self.reveal.emit(self._record.slot.ref)

    def _entered_card(self, look: Look) -> Card:
        record, tr = self._record, QCoreApplication.translate
        card = Card(name="entered")
        words = entered_text(record.entered)
        sign = picture(
            entered_icon(record.entered),
            look.palette.accent,
            words,
            round(24 * look.scale / 100),
            ground=look.palette.card,
        )
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(words, "strong", "enteredWord"))
        recorded = tr("history", "Recorded {moment}").format(
            moment=day_and_time(record.versions[0].at, record.zone)
        )
        texts.addWidget(label(at_beginning(recorded), "secondary", "recorded"))
        if record.received is not Received.NOT_SHARED:  # of the first proof, not of a change
            texts.addWidget(label(received_text(record.received), "secondary", "received"))
        for version in record.versions[1:]:
            changed = tr("history", "Changed {moment}").format(
                moment=day_and_time(version.at, record.zone)
            )
            texts.addWidget(label(at_beginning(changed), "secondary"))
        for version in record.versions:
            if version.clock_note is not None:
                noted = tr("history", "{moment}: {what}. The time may be wrong; nothing else is.")
                words = noted.format(
                    moment=day_and_time(version.at, record.zone),
                    what=clock_note_text(version.clock_note),
                )
                texts.addWidget(label(words, "hint", "clockNote"))
        line = row(sign, spacing=2 * GRID)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        card.box.addLayout(line)
        return card

    def _group_card(self, group: AnswerGroup) -> Card:
        card = Card()
        if group.heading and group.heading != group.lines[0].question:
            card.box.addWidget(label(group.heading, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2 if self._stacked else GRID)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 0 if self._stacked else 2)
        for number, line in enumerate(group.lines):
            question = label(line.question, "body")
            question.setContentsMargins(margins(2 * GRID * line.depth, 0, 0, 0))
            answer = label(self._answer_words(line), "strong", f"given.{line.link_id}")
            answer.setAccessibleName(f"{line.question}: {answer.text()}")
            # Under its question it stands nearer to that than to the next one.
            answer.setContentsMargins(0, 0, 0, GRID if self._stacked else 0)
            for words in () if self._stacked else (question, answer):  # level with each other
                sideways = words.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
                words.setAlignment(sideways | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(question, 2 * number, 0)
            grid.addWidget(answer, 2 * number + self._stacked, 1 - self._stacked)
        card.box.addLayout(grid)
        return card

    def _answer_words(self, line: AnswerLine) -> str:
        """Say an answer, or, where it was changed, each with its time, the first one first."""
        first, *later = line.given
        began_later = first.at != self._record.versions[0].at
        if not later and not began_later:
            return first.text or ""
        tr = QCoreApplication.translate
        words = (
            tr("history", "Added {time}: {answer}")
            if began_later
            else tr("history", "First answer {time}: {answer}")
        )
        sentences = [self._at(words, first)]
        sentences += [self._at(tr("history", "Changed {time}: {answer}"), one) for one in later]
        return "\n".join(sentences)

    def _at(self, words: str, given: Given) -> str:
        answer = given.text
        if answer is None:
            answer = QCoreApplication.translate("history", "taken back")
        zone = self._record.zone
        first_day = self._record.versions[0].at.astimezone(ZoneInfo(zone)).date()
        return words.format(time=moment_text(given.at, zone, first_day), answer=answer)
