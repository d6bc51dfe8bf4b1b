"""The fields that answers are given in, one kind for each type of question.

All of them tell the same: `edited` carries the link id and what now stands in the field, `left` the
link id when the resident goes on. Signals go to methods and to signals only: a function that holds
its page in a closure is freed in the middle of the page's end, which crashes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from homebound.core.questionnaire import Item, ItemType
from homebound.ui.checkin.inputs import Input, Typed
from homebound.ui.checkin.notes import NoteField
from homebound.ui.checkin.several import CheckList, LinesField
from homebound.ui.choice import Choice
from homebound.ui.direction import beginning
from homebound.ui.drop_list import DropList
from homebound.ui.fitted import WrappedCheckBox
from homebound.ui.texts import breakable
from homebound.ui.theme import GRID
from homebound.ui.widgets import field, label

Options = Sequence[tuple[str, str]]
DROP_DOWN = "drop-down"
_LONGEST_ROW_OF_SEGMENTS = 6


class DropDown(DropList):
    """A drop-down list that may be empty."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, link_id: str, question: str, options: Options) -> None:
        super().__init__(f"answer.{link_id}", question)
        self._link_id = link_id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, text in options:
            self.addItem(text, code)
        self.setCurrentIndex(-1)
        self._texts = [text for _, text in options]
        self.invite(QCoreApplication.translate("checkin", "Choose"))
        self.activated.connect(self._tell)

    def invite(self, words: str) -> None:
        """Say in the empty list what it is for."""
        self.setPlaceholderText(words)
        longest = max(self.fontMetrics().horizontalAdvance(text) for text in (words, *self._texts))
        arrow = self.fontMetrics().height() * 8 // 5  # it grows with the text
        self._width = longest + arrow + 26

    def show_input(self, value: Input | None) -> None:
        self.setCurrentIndex(self.findData(value) if value is not None else -1)

    def fit(self, room: int, segment: int) -> None:
        self.setFixedWidth(min(room, max(self._width, 2 * segment + GRID)))

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._width, 20 * GRID), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.setCurrentIndex(-1)
            self._tell()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.edited.emit(self._link_id, self.currentData() or "")


class Segments(Choice):
    """One answer out of a few, side by side."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, link_id: str, question: str, options: Options) -> None:
        super().__init__(f"answer.{link_id}", question, options)
        self._link_id = link_id
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, code: str) -> None:
        self.edited.emit(self._link_id, code)

    def show_input(self, value: Input | None) -> None:
        self.choose(value if isinstance(value, str) else "")


class YesNo(Segments):
    """A yes or no that has to be answered, where an empty check box would say nothing."""

    def __init__(self, link_id: str, question: str) -> None:
        yes = QCoreApplication.translate("checkin", "Yes")
        no = QCoreApplication.translate("checkin", "No")
        super().__init__(link_id, question, (("true", yes), ("false", no)))

    def _on_chosen(self, code: str) -> None:
        self.edited.emit(self._link_id, code == "true" if code else "")

    def show_input(self, value: Input | None) -> None:
        self.choose("" if value is None else str(value).lower())


class CheckField(WrappedCheckBox):
    """A statement to tick; not ticked, it is not answered."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, link_id: str, question: str) -> None:
        super().__init__(question)
        self._link_id = link_id
        self.setObjectName(f"answer.{link_id}")
        self.setAccessibleName(question)
        self.toggled.connect(self._tell)  # not `clicked`: a screen reader ticks without a click

    def _tell(self) -> None:
        self.edited.emit(self._link_id, True if self.isChecked() else "")

    def show_input(self, value: Input | None) -> None:
        self.blockSignals(True)
        self.setChecked(value is True)
        self.blockSignals(False)

    def fit(self, room: int, segment: int) -> None:  # noqa: ARG002 - all fields are fitted alike
        self.wrap(room)


class LineField(QLineEdit):
    """One line: words, a number without a unit, a date, a time."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, item: Item, question: str) -> None:
        super().__init__()
        self._link_id = item.link_id
        self.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
        self.setObjectName(f"answer.{item.link_id}")
        self.setAccessibleName(question)
        self.setPlaceholderText(_example(item.type))
        if item.max_length is not None:
            self.setMaxLength(item.max_length)
        self._wide = item.type is ItemType.STRING
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._tell_left)

    def _tell(self, text: str) -> None:
        self.edited.emit(self._link_id, text)

    def _tell_left(self) -> None:
        self.left.emit(self._link_id)

    def show_input(self, value: Input | None) -> None:
        self.setText(value if isinstance(value, str) else "")

    def fit(self, room: int, segment: int) -> None:
        self.setFixedWidth(room if self._wide else min(room, 2 * segment + GRID))


def _example(item_type: ItemType) -> str:
    match item_type:
        case ItemType.DATE:
            return QCoreApplication.translate("checkin", "year-month-day")
        case ItemType.TIME:
            return QCoreApplication.translate("checkin", "hours:minutes")
        case _:
            return ""


def _left_to_right(unit: str) -> str:
    """Keep the ring of °C before its letter on a page that runs from right to left."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\N{LEFT-TO-RIGHT MARK}{unit}" if right_to_left else unit


class NumberField(QWidget):
    """A number with its unit beside it; of two units the resident chooses."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, link_id: str, question: str, units: Options) -> None:
        super().__init__()
        self._link_id = link_id
        name = f"answer.{link_id}"
        self.line = field(name, question)
        self.line.setMaxLength(16)
        self.line.textEdited.connect(self._tell)
        self.line.editingFinished.connect(self._tell_left)
        self._first_unit = units[0][0]
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.line)
        self.unit: Choice | None = None
        if len(units) > 1:
            of_number = QCoreApplication.translate("checkin", "{question}, unit")
            shown = [(code, _left_to_right(text)) for code, text in units]
            self.unit = Choice(f"{name}.unit", of_number.format(question=question), shown)
            self.unit.choose(self._first_unit)
            self.unit.chosen.connect(self._tell_unit)
            box.addWidget(self.unit)
        else:
            beside = label(breakable(units[0][1]), "secondary", f"{name}.unit")
            self._beside = beside
            self.line.setAccessibleName(f"{question} ({units[0][1]})")
            box.addWidget(beside)
            box.addStretch(1)
        self.setFocusProxy(self.line)

    def show_input(self, value: Input | None) -> None:
        typed = value if isinstance(value, Typed) else Typed("", self._first_unit)
        self.line.setText(typed.text)
        if self.unit is not None:
            self.unit.choose(typed.unit)

    def fit(self, room: int, segment: int) -> None:
        if self.unit is None:
            self.line.setFixedWidth(min(segment, room // 2))
            self._beside.setFixedWidth(min(2 * segment + GRID, room - self.line.width() - GRID))
            return
        segment = min(segment, (room - 2 * GRID) // 3)
        self.line.setFixedWidth(segment)
        self.unit.fit(room - segment - GRID, segment)

    def _tell(self) -> None:
        unit = self._first_unit if self.unit is None else self.unit.code()
        self.edited.emit(self._link_id, Typed(self.line.text(), unit))

    def _tell_left(self) -> None:
        self.left.emit(self._link_id)

    def _tell_unit(self, code: str) -> None:
        if not code and self.unit is not None:  # a number without a unit means nothing
            self.unit.choose(self._first_unit)
        self._tell()


Control = (
    DropDown | Segments | CheckField | CheckList | LineField | NumberField | NoteField | LinesField
)


def make_control(item: Item, language: str) -> Control:
    """Make the field for a question."""
    link_id, question = item.link_id, item.text.in_language(language)
    match item.type:
        case ItemType.CHOICE:
            options = [(option.code, option.text.in_language(language)) for option in item.options]
            if item.repeats:
                return CheckList(link_id, question, options)
            if item.control == DROP_DOWN or len(options) > _LONGEST_ROW_OF_SEGMENTS:
                return DropDown(link_id, question, options)
            return Segments(link_id, question, options)
        case ItemType.BOOLEAN if item.required:
            return YesNo(link_id, question)
        case ItemType.BOOLEAN:
            return CheckField(link_id, question)
        case ItemType.QUANTITY:
            units = [(unit.code, unit.text.in_language(language)) for unit in item.units]
            return NumberField(link_id, question, units)
        case ItemType.TEXT:
            return NoteField(item, question)
        case _ if item.repeats:
            return LinesField(item, question)
        case _:
            return LineField(item, question)
