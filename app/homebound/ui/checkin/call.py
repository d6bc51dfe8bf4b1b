"""The one question of a check-in that is not the questionnaire's: whether a call is wanted."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout

from homebound.ui.choice import Choice
from homebound.ui.theme import GRID
from homebound.ui.widgets import Card, ErrorLine, label

_YES, _NO = "yes", "no"


class CallCard(Card):
    """“Would you like a call?”, asked where the answer is shared.

    `edited` carries True, False, or None where the answer is taken back.
    """

    edited = Signal(object)

    def __init__(self, wanted: bool | None) -> None:
        super().__init__(name="card.call")
        tr = QCoreApplication.translate
        question = tr("checkin", "Would you like a call?")
        self._words = label(question, "strong", "question.call")
        self._choice = Choice(
            "answer.call", question, ((_YES, tr("checkin", "Yes")), (_NO, tr("checkin", "No")))
        )
        if wanted is not None:
            self._choice.choose(_YES if wanted else _NO)
        self._choice.chosen.connect(self._on_chosen)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(GRID)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._choice)
        self.box.addLayout(self._line)
        self.box.addWidget(
            label(
                tr(
                    "checkin",
                    "The health authority learns this answer. In an emergency do not wait for a call.",
                ),
                "secondary",
                "about.call",
            )
        )
        self._problem = ErrorLine("problem.call")
        self.box.addWidget(self._problem)

    def _on_chosen(self, code: str) -> None:
        self._problem.clear_problem(self._choice)
        self.edited.emit({_YES: True, _NO: False}.get(code))

    def arrange(self, room: int, segment: int, *, narrow: bool) -> None:
        """Fit into a width in pixels, as the rows of the form do."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._choice.fit(room if narrow else room * 2 // 3, segment)

    def show_missing(self, *, aloud: bool) -> None:
        """Say that the question needs an answer."""
        sentence = QCoreApplication.translate("checkin", "Choose an answer.")
        self._problem.show_problem(sentence, self._choice, aloud=aloud)

    def go_to(self) -> None:
        """Put the focus into the question."""
        self._choice.setFocus()
