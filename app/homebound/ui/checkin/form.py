"""Any questionnaire as cards with rows."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from homebound.core.answers import Problem
from homebound.core.questionnaire import Item, ItemType
from homebound.ui.checkin.call import CallCard
from homebound.ui.checkin.controls import NumberField, Segments
from homebound.ui.checkin.presenter import CheckInPresenter
from homebound.ui.checkin.rows import Row, beside_of
from homebound.ui.checkin.words import problem_text
from homebound.ui.texts import breakable
from homebound.ui.theme import GRID
from homebound.ui.timetext import list_text
from homebound.ui.widgets import Card, Column, ErrorLine, button, label, row, without_mnemonic

_BETWEEN_ROWS = 12
_LONGEST_SHARED = 14  # in heights of a line: one long answer does not widen all columns
_SHARED_COLUMNS = 3  # a question with more answers has columns of its own
_LONGEST_BUTTON = 30  # characters
_WORDS = 9  # the least room for the words of a row, in the same unit


class _Teller(QObject):
    """Say of a group's button, a child of which it is, to which group it belongs."""

    pressed = Signal(str)

    def __init__(self, of: QPushButton, link_id: str) -> None:
        super().__init__(of)
        self._link_id = link_id
        of.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.pressed.emit(self._link_id)


class FormView(Column):
    """The questions of a form.

    `edited` carries a link id and what now stands in its field, `left` the link id of a field that
    lost the focus, `fahrenheit` that of a temperature which is in °F, `rest` the link id of a group
    whose other questions are answered with no, `last_time` that of one answered as last time.
    """

    edited = Signal(str, object)
    left = Signal(str)
    fahrenheit = Signal(str)
    rest = Signal(str)
    last_time = Signal(str)

    def __init__(self, presenter: CheckInPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._language = presenter.language
        self._rows: dict[str, Row] = {}
        self._blocks: dict[str, QWidget] = {}
        self._group_problems: dict[str, ErrorLine] = {}
        self._closed: dict[str, tuple[QWidget, QWidget]] = {}
        self._offers: dict[str, QWidget] = {}
        self._beneath: list[CallCard] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        for item in presenter.form.questionnaire.items:
            if not item.hidden:
                box.addWidget(self._block(item))
        self._segment = self._shared_width()
        for link_id, one in self._rows.items():
            one.controls[link_id].show_input(presenter.input_of(link_id))

    def _block(self, item: Item) -> QWidget:
        card = Card(name=f"card.{item.link_id}")
        card.box.setSpacing(_BETWEEN_ROWS)
        self._blocks[item.link_id] = card
        if item.type is not ItemType.GROUP:
            self._fill(card.box, (item,), strong=True)
            return card
        inner = card.box
        if item.collapsed:
            inner = self._folded(card, item)
        else:
            self._head(card.box, item)
        self._fill(inner, item.items, strong=_is_named_alike(item))
        return card

    def _head(self, box: QVBoxLayout, item: Item) -> None:
        words = item.text.in_language(self._language)
        heading = label(breakable(words), "heading", f"heading.{item.link_id}")
        if not words or _is_named_alike(item):
            heading.hide()
        if not self._presenter.has_rest(item):
            box.addWidget(heading)
            self._offer_last_time(box, item)
            return
        link = button(
            QCoreApplication.translate("checkin", "None of the rest"),
            f"none-of-the-rest.{item.link_id}",
            "link",
        )
        says = QCoreApplication.translate("checkin", "{group} None of the rest")
        link.setAccessibleName(says.format(group=words))
        _Teller(link, item.link_id).pressed.connect(self.rest)
        line = row(heading, link)
        line.setStretch(0, 1)
        box.addLayout(line)
        self._offer_last_time(box, item)

    def _offer_last_time(self, box: QVBoxLayout, item: Item) -> None:
        had = self._presenter.had_last_time(item)
        if not had:
            return
        tr = QCoreApplication.translate
        words = tr("checkin", "Last time: {symptoms}.").format(
            symptoms=list_text(one.text.in_language(self._language) for one in had)
        )
        link = button(tr("checkin", "The same again"), f"as-last-time.{item.link_id}", "link")
        link.setAccessibleDescription(words)
        _Teller(link, item.link_id).pressed.connect(self.last_time)
        offer = self._offers[item.link_id] = QWidget()
        line = row(label(breakable(words), "secondary", f"last-time.{item.link_id}"), link)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(0, 1)
        offer.setLayout(line)
        box.addWidget(offer)

    def _folded(self, card: Card, item: Item) -> QVBoxLayout:
        words = item.text.in_language(self._language)
        opener = button(without_mnemonic(_short(words)), item.link_id, "plain")
        opener.setAccessibleName(words)
        card.box.addLayout(row(opener, None))
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_BETWEEN_ROWS)
        content.setVisible(False)
        card.box.addWidget(content)
        self._closed[item.link_id] = (opener, content)
        _Teller(opener, item.link_id).pressed.connect(self._open)
        return box

    def _fill(self, box: QVBoxLayout, items: tuple[Item, ...], *, strong: bool) -> None:
        for item in items:
            if item.hidden:
                continue
            if item.type is ItemType.DISPLAY:
                words = item.text.in_language(self._language)
                self._blocks[item.link_id] = label(breakable(words))
                box.addWidget(self._blocks[item.link_id])
            elif item.type is ItemType.GROUP:
                inner = QWidget()
                inner_box = QVBoxLayout(inner)
                inner_box.setContentsMargins(0, GRID, 0, 0)
                inner_box.setSpacing(_BETWEEN_ROWS)
                self._blocks[item.link_id] = inner
                self._head(inner_box, item)
                self._fill(inner_box, item.items, strong=False)
                box.addWidget(inner)
            else:
                self._add_row(box, item, strong=strong)
                strong = False

    def _add_row(self, box: QVBoxLayout, item: Item, *, strong: bool) -> None:
        made = Row(item, self._language, strong=strong)
        made.edited.connect(self.edited)
        made.left.connect(self.left)
        made.fahrenheit.connect(self.fahrenheit)
        for link_id in made.controls:
            self._rows[link_id] = made
        box.addWidget(made)
        beside = beside_of(item)
        self._fill(box, tuple(one for one in item.items if one is not beside), strong=False)

    def _each(self) -> Iterator[Row]:
        """Give every row once, in the order of the page."""
        return (one for link_id, one in self._rows.items() if one.item.link_id == link_id)

    def _shared_width(self) -> int:
        longest = _LONGEST_SHARED * self.fontMetrics().height() // 2
        widths = [
            one.control.widest
            for one in self._each()
            if isinstance(one.control, Segments)
            and one.control.widest <= longest
            and len(one.control.segments()) <= _SHARED_COLUMNS
        ]
        widths += [
            one.control.unit.widest
            for one in self._each()
            if isinstance(one.control, NumberField) and one.control.unit is not None
        ]
        return max(widths, default=longest // 2)

    def arrange(self, width: int) -> None:
        """Fit into a width in pixels: rows go onto two lines where one is too short."""
        room = width - 6 * GRID - 2
        words = _WORDS * self.fontMetrics().height()
        narrow = room < 3 * (self._segment + GRID) + words
        for one in self._each():
            one.arrange(room, self._segment, narrow=narrow)
        for card in self._beneath:
            card.arrange(room, self._segment, narrow=narrow)

    def add_beneath(self, card: CallCard) -> None:
        """Put a card under the questions and keep its answers in line with theirs."""
        self._beneath.append(card)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(card)

    def show_inputs(self, link_ids: tuple[str, ...]) -> None:
        """Show anew what stands in some fields."""
        for link_id in link_ids:
            self._rows[link_id].controls[link_id].show_input(self._presenter.input_of(link_id))

    def show_visible(self, visible: frozenset[str]) -> None:
        """Show what is to be answered now, and nothing else."""
        for link_id, block in self._blocks.items():
            _set_shown(block, shown=link_id in visible)
        for link_id, offer in self._offers.items():
            group = self._presenter.form.questionnaire.find(link_id)
            _set_shown(
                offer, shown=group is not None and bool(self._presenter.had_last_time(group))
            )
        for link_id, one in self._rows.items():
            part = one if one.item.link_id == link_id else one.controls[link_id]
            _set_shown(part, shown=link_id in visible)

    def row_of(self, link_id: str) -> Row | None:
        """Find the row in which a question is answered."""
        return self._rows.get(link_id)

    def row_around(self, part: QWidget) -> Row | None:
        """Find the row that a widget stands in."""
        return next((one for one in self._each() if one.isAncestorOf(part)), None)

    def show_problems(self, problems: Mapping[str, Problem], aloud: str) -> None:
        """Show these problems and no others; the one of `aloud` is announced."""
        for one in self._each():
            found = next(
                (problems[link_id] for link_id in one.controls if link_id in problems), None
            )
            if found is None:
                one.clear_problem()
                continue
            one.show_problem(found, self.sentence(found), aloud=found.link_id == aloud)
        self._show_group_problems(problems)

    def _show_group_problems(self, problems: Mapping[str, Problem]) -> None:
        for link_id, block in self._blocks.items():
            if link_id in self._rows:  # a question with a card of its own: its row has said it
                continue
            line = self._group_problems.get(link_id)
            problem = problems.get(link_id)
            if problem is None:
                if line is not None:
                    line.clear_problem()
                continue
            layout = block.layout()
            if line is None and layout is not None:
                line = self._group_problems[link_id] = ErrorLine(f"problem.{link_id}")
                layout.addWidget(line)
            if line is not None:
                line.show_problem(self.sentence(problem), aloud=False)

    def sentence(self, problem: Problem) -> str:
        """Say what is wrong with an answer and what to do."""
        item = self._presenter.form.questionnaire.find(problem.link_id)
        given = self._presenter.input_of(problem.link_id)
        return "" if item is None else problem_text(item, problem, given)

    def _open(self, link_id: str) -> None:
        self.unfold(link_id, focus=True)

    def unfold(self, link_id: str, *, focus: bool) -> None:
        """Open a closed group in place."""
        if link_id not in self._closed:
            return
        opener, content = self._closed.pop(link_id)
        content.setVisible(True)
        opener.setVisible(False)
        if focus:
            content.focusNextChild()

    def unfold_for(self, link_ids: frozenset[str]) -> None:
        """Open the closed groups that hold one of these questions."""
        for link_id in list(self._closed):
            group = self._presenter.form.questionnaire.find(link_id)
            if group is not None and any(inner.link_id in link_ids for inner in group.walk()):
                self.unfold(link_id, focus=False)

    def go_to(self, link_id: str) -> bool:
        """Put the focus into the field of a question, or the first of a group; say if there is one."""
        group = self._presenter.form.questionnaire.find(link_id)
        for item in () if group is None else group.walk():
            found = self._rows.get(item.link_id)
            if found is not None and found.isVisible():
                found.culprit(item.link_id).setFocus()
                return True
        return False


def _short(words: str) -> str:
    """Give words that a button can hold on its one line."""
    return words if len(words) <= _LONGEST_BUTTON else f"{words[:_LONGEST_BUTTON]}…"


def _is_named_alike(group: Item) -> bool:
    """Say whether a group's first question says what the group is called: then once is enough."""
    first = next((inner for inner in group.items if not inner.hidden), None)
    return first is not None and first.type.answerable and first.text == group.text


def _set_shown(widget: QWidget, *, shown: bool) -> None:
    if widget.isHidden() == shown:
        widget.setVisible(shown)
