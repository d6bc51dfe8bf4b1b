"""The help page."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from homebound.ui.checkin.words import keys_text
from homebound.ui.help.words import keys, questions
from homebound.ui.shortcuts import on_key
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import Card, Page, bring_into_sight, button, label, margins, row
from homebound.ui.wrapping import Unfolder

_LARGEST_BESIDE = 125  # above this text size (per cent) the keys stand in one column


class HelpPage(Page):
    """Questions that open their answers, and the keys. Signal `closed`.

    It stands over the page that was in sight, which keeps everything that was typed.
    """

    closed = Signal()

    def __init__(self, look: Look) -> None:
        tr = QCoreApplication.translate
        super().__init__("help", tr("help", "Help"))
        back = button(tr("help", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self._answers: dict[str, QWidget] = {}
        asked = Card(name="questions")
        asked.box.setSpacing(4)
        asked.box.addWidget(label(tr("help", "What others ask"), "heading"))
        for name, question, answer in questions():
            opener = Unfolder(question, f"ask.{name}", "disclosure", look)
            opener.setAccessibleDescription(answer)
            opener.toggled.connect(partial(self._on_asked, name))
            told = label(answer, "body", f"answer.{name}")
            told.setContentsMargins(margins(opener.words_after(), 0, GRID + 2, GRID))
            told.hide()
            self._answers[name] = told
            asked.box.addWidget(opener)
            asked.box.addWidget(told)
        self.box.addWidget(asked)
        self._first = asked.findChild(QPushButton)
        self.box.addWidget(self._keys_card(look))
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _keys_card(self, look: Look) -> Card:
        card = Card(name="keys")
        card.box.addWidget(label(QCoreApplication.translate("help", "Keys"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        columns = 1 if look.scale > _LARGEST_BESIDE else 2
        for number, (key, words) in enumerate(keys()):
            place = number // columns, 2 * (number % columns)
            shown = label(key, "key")
            shown.setWordWrap(False)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            told = label(words)
            told.setAccessibleName(f"{key}: {words}")
            grid.addWidget(shown, *place)
            grid.addWidget(told, place[0], place[1] + 1)
            grid.setColumnStretch(place[1] + 1, 1)
        card.box.addLayout(grid)
        card.box.addWidget(label(keys_text(), "secondary", "checkinKeys"))
        return card

    def _on_asked(self, name: str, shown: bool) -> None:
        told = self._answers[name]
        told.setVisible(shown)
        if shown:
            bring_into_sight(told)

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus()
