"""One question of a check-in page with its field, its problem and its advice."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from homebound.core.answers import Problem, ProblemKind
from homebound.core.questionnaire import Item, ItemType
from homebound.core.temperature import FAHRENHEIT
from homebound.ui.checkin.controls import (
    DROP_DOWN,
    CheckField,
    Control,
    DropDown,
    Segments,
    make_control,
)
from homebound.ui.checkin.notes import NoteField
from homebound.ui.checkin.several import CheckList
from homebound.ui.focus import tab_stops, tab_through
from homebound.ui.texts import breakable
from homebound.ui.theme import GRID
from homebound.ui.widgets import Card, ErrorLine, button, label, set_role


def beside_of(item: Item) -> Item | None:
    """Give the question that stands beside its parent: how bad a symptom is."""
    inner = item.items
    if item.type is not ItemType.CHOICE or item.repeats or len(inner) != 1:
        return None
    one = inner[0]
    alone = one.type is ItemType.CHOICE and one.control == DROP_DOWN and not one.repeats
    # What stands under it in its turn has a place of its own below, not here.
    return one if alone and not one.items and not one.hidden else None


class Row(QWidget):
    """A question, its answers and, beside them, the one question that depends on the answer.

    Wide: words, the dependent question, answers, on one line; the answers stay where they are when
    the dependent question appears, as the words give way. Narrow: one under the other. `edited`
    and `left` are those of its fields; `fahrenheit` carries the link id where °F is meant.
    """

    edited = Signal(str, object)
    left = Signal(str)
    fahrenheit = Signal(str)

    def __init__(self, item: Item, language: str, *, strong: bool) -> None:
        super().__init__()
        self.item = item
        self.setObjectName(f"row.{item.link_id}")
        self.controls: dict[str, Control] = {}
        for one in (item, beside_of(item)):
            if one is not None:
                made = self.controls[one.link_id] = make_control(one, language)
                made.edited.connect(self.edited)
                made.left.connect(self.left)
                made.setParent(self)  # now: Tab passes them in the order in which they come here
        self._remedy: QWidget | None = None
        if any(unit.code == FAHRENHEIT for unit in item.units):
            self._remedy = self._make_remedy()
        self.control = self.controls[item.link_id]
        if self.beside is not None:
            self.beside.invite(item.items[0].text.in_language(language))
        words = "" if isinstance(self.control, CheckField) else item.text.in_language(language)
        self._words = label(breakable(words), "strong" if strong else "body")
        if not words:  # never shown here: without a parent it would be a window of its own
            self._words.hide()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(GRID)
        self._stacked: bool | None = None
        self._problem: ErrorLine | None = None
        self._problem_key: tuple[str, Problem] | None = None
        self._advice: Card | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(GRID // 2)
        self.box.addLayout(self._line)
        self._order(stacked=False)

    def _make_remedy(self) -> QWidget:
        made = button(
            QCoreApplication.translate("checkin", "Use °F"),
            f"use-fahrenheit.{self.item.link_id}",
            "link",
        )
        made.clicked.connect(self._use_fahrenheit)
        made.setParent(self)
        made.hide()
        return made

    @property
    def beside(self) -> DropDown | None:
        """The dependent question's field, where there is one."""
        found = list(self.controls.values())[-1]
        return found if found is not self.control and isinstance(found, DropDown) else None

    def _order(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        beside = [] if self.beside is None else [self.beside]
        parts = (
            [self._words, self.control, *beside]
            if stacked
            else [self._words, *beside, self.control]
        )
        for part in parts:
            self._line.removeWidget(part)
        for part in parts:
            self._line.addWidget(part, 1 if part is self._words and not stacked else 0)

    def arrange(self, room: int, segment: int, *, narrow: bool) -> None:
        """Fit into a width: `segment` is the width that all answers of the page share."""
        free = room * 2 // 3
        wide = isinstance(self.control, NoteField | CheckList) or (
            self.item.type is ItemType.STRING
        )
        if isinstance(self.control, Segments):
            wide = self.control.width_of(max(segment, self.control.widest)) > free
        stacked = (
            narrow
            or wide
            or isinstance(self.control, CheckField)
            or self._least_beside(segment) > room
        )
        self._order(stacked=stacked)
        self.control.fit(room if stacked else free, segment)

    def _least_beside(self, segment: int) -> int:
        """Give the width that the words, the dependent question and the answers need on one line."""
        if self.beside is None or not isinstance(self.control, Segments):
            return 0
        metrics = self._words.fontMetrics()
        words = self._words.text().split()
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        beside = self.beside.sizeHint().width()
        return longest + beside + self.control.width_of(segment) + 2 * GRID

    def culprit(self, link_id: str) -> QWidget:
        """Give the widget that a question of this row is answered in: of a choice, all answers."""
        control = self.controls[link_id]
        proxy = None if isinstance(control, Segments) else control.focusProxy()
        return proxy or control

    def show_problem(self, problem: Problem, sentence: str, *, aloud: bool) -> None:
        """Say under the row, in a sentence, what is wrong with one of its answers."""
        if self._problem_key == (sentence, problem):
            return
        self.clear_problem()
        self._problem_key = (sentence, problem)
        if self._problem is None:
            self._problem = ErrorLine(f"problem.{self.item.link_id}")
            line = QHBoxLayout()
            line.addWidget(self._problem, 1)
            self.box.insertLayout(1, line)
            if self._remedy is not None:
                line.addWidget(self._remedy)
                tab_through([tab_stops(self.control)[-1], self._remedy])  # else it comes after Save
        soft = not problem.blocks
        set_role(self._problem, "hint" if soft else "problem")
        culprit = None if soft else self.culprit(problem.link_id)
        self._problem.show_problem(sentence, culprit, aloud=aloud)
        if self._remedy is not None:
            self._remedy.setVisible(problem.kind is ProblemKind.MAYBE_FAHRENHEIT)

    def _use_fahrenheit(self) -> None:
        self.fahrenheit.emit(self.item.link_id)

    def clear_problem(self) -> None:
        """Take the problem away."""
        if self._problem is None or self._problem_key is None:
            return
        self._problem.clear_problem(self.culprit(self._problem_key[1].link_id))
        if self._remedy is not None:
            self._remedy.setVisible(False)
        self._problem_key = None

    def show_advice(self, card: Card | None) -> None:
        """Put an advice under the row in the place of the one before, or none."""
        if self._advice is not None:
            self.box.removeWidget(self._advice)
            self._advice.hide()
            self._advice.deleteLater()
        self._advice = card
        # Apart from its row, and more so from the next one, which it is not about.
        self.box.setSpacing(GRID // 2 if card is None else GRID)
        self.box.setContentsMargins(0, 0, 0, 0 if card is None else GRID)
        if card is not None:
            self.box.addWidget(card)
            card.show()
