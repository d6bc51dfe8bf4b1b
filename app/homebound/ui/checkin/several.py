"""Fields for questions with several answers: options to tick, or one answer on each line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.questionnaire import Item
from homebound.ui.checkin.inputs import Input
from homebound.ui.checkin.notes import NoteField
from homebound.ui.fitted import WrappedCheckBox
from homebound.ui.theme import GRID


class CheckList(QWidget):
    """Options one under the other, any number of which may be ticked."""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, link_id: str, question: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._link_id = link_id
        self.setObjectName(f"answer.{link_id}")
        self.setAccessibleName(question)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        self._boxes: dict[str, WrappedCheckBox] = {}
        for code, text in options:
            one = WrappedCheckBox(text)
            one.setObjectName(f"answer.{link_id}.{code}")
            one.setAccessibleName(f"{question}: {text}")
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            one.clicked.connect(self._tell)
            box.addWidget(one)
            self._boxes[code] = one
        self.setFocusProxy(next(iter(self._boxes.values())))

    def _tell(self) -> None:
        ticked = tuple(code for code, one in self._boxes.items() if one.isChecked())
        self.edited.emit(self._link_id, ticked)

    def show_input(self, value: Input | None) -> None:
        ticked = value if isinstance(value, tuple) else ()
        for code, one in self._boxes.items():
            one.setChecked(code in ticked)

    def fit(self, room: int, segment: int) -> None:  # noqa: ARG002 - all fields are fitted alike
        for one in self._boxes.values():
            one.wrap(room)


class LinesField(NoteField):
    """Several lines of text, each an answer."""

    def __init__(self, item: Item, question: str) -> None:
        self.hint = QCoreApplication.translate("checkin", "One answer on each line.")
        super().__init__(item, question)
        self.text.setAccessibleDescription(self.hint)
