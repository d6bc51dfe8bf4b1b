"""Words of controls that go onto more lines where there is no room."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from homebound.ui.lines import Lines
from homebound.ui.theme import GRID
from homebound.ui.widgets import label

_AROUND = 10  # pixels between the edge of a button and its words: border and padding of the sheet
_MUCH = 10_000
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WordsBeside(QWidget):
    """Holds a check box or a radio button with its words beside it, where they can wrap."""

    def __init__(self, control: QAbstractButton) -> None:
        super().__init__()
        self._control = control
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(control.text()), 1)
        control.setText("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would not come here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._control.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._control.setFocus()
            self._control.click()


class WrappedButton(QPushButton):
    """A button whose words wrap, for a sentence that may be wider than the page."""

    def __init__(self, text: str, name: str, role: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * _AROUND, 1)
        if self.isRightToLeft():
            return ceil(self._lines(room).height) + 2 * _AROUND
        flags = Qt.TextFlag.TextWordWrap | _LEADING
        lines = self.fontMetrics().boundingRect(QRect(0, 0, room, _MUCH), int(flags), self.text())
        return lines.height() + 2 * _AROUND

    def _lines(self, width: int) -> Lines:
        aligned = QStyle.visualAlignment(self.layoutDirection(), _LEADING)
        return Lines(self.text(), self.font(), width, aligned)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.fontMetrics().height() + 2 * _AROUND)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.buttonText().color())
        room = self.rect().adjusted(_AROUND, 0, -_AROUND, 0)
        if self.isRightToLeft():
            self._lines(room.width()).draw(painter, room)
        else:
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap | _LEADING), self.text())
