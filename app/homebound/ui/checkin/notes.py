"""A field for several lines of text."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.questionnaire import Item
from homebound.ui.checkin.inputs import Input
from homebound.ui.note import Note
from homebound.ui.theme import GRID
from homebound.ui.widgets import label


class _Note(Note):
    """Several lines of text; Tab goes on to the next field."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """Several lines of text with a count of the characters."""

    hint = ""

    edited = Signal(str, object)
    left = Signal(str)

    def __init__(self, item: Item, question: str) -> None:
        super().__init__()
        self._link_id = item.link_id
        self._limit = item.max_length
        name = f"answer.{item.link_id}"
        self.text = _Note()
        self.text.left.connect(self._tell_left)
        self.text.setObjectName(name)
        self.text.setAccessibleName(question)
        self.text.setFixedHeight(4 * self.text.fontMetrics().lineSpacing() + 3 * GRID)
        self._count = label("", "secondary", f"{name}.count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addWidget(self.text)
        box.addWidget(self._count)
        self.setFocusProxy(self.text)
        self._count.setVisible(self._limit is not None)
        self._show_count()
        self.text.textChanged.connect(self._tell)

    def show_input(self, value: Input | None) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(value if isinstance(value, str) else "")
        self.text.blockSignals(False)
        self._show_count()

    def fit(self, room: int, segment: int) -> None:
        """Do nothing: a note takes the whole width by itself."""

    def _tell(self) -> None:
        self._show_count()
        self.edited.emit(self._link_id, self.text.toPlainText())

    def _tell_left(self) -> None:
        self.left.emit(self._link_id)

    def _show_count(self) -> None:
        words = QCoreApplication.translate(
            "checkin", "{used} of %n characters", "", self._limit or 0
        )
        used = words.format(used=len(self.text.toPlainText()))
        self._count.setText(f"{self.hint} {used}".strip())
