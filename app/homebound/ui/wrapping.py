"""Words of controls that go onto more lines where there is no room."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
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

from homebound.ui.theme import GRID
from homebound.ui.widgets import label

# Pixels between the edge of a button and its words: border and padding of the sheet.
_AROUND, _AROUND_LINK = 10, 4
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
        self._around = _AROUND_LINK if role == "link" else _AROUND
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - 2 * self._around, 1), _MUCH)
        return self._lines(room).height() + 2 * self._around

    def _lines(self, room: QRect) -> QRect:
        flags = Qt.TextFlag.TextWordWrap | QStyle.visualAlignment(self.layoutDirection(), _LEADING)
        return self.fontMetrics().boundingRect(room, int(flags), self.text())

    def sizeHint(self) -> QSize:
        words = self._lines(QRect(0, 0, _MUCH, _MUCH)).size()
        return words.grownBy(QMargins(*(4 * [self._around]))).expandedTo(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return QSize(
            10 * self.fontMetrics().height(), self.fontMetrics().height() + 2 * self._around
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.buttonText().color())
        flags = Qt.TextFlag.TextWordWrap | QStyle.visualAlignment(self.layoutDirection(), _LEADING)
        room = self.rect().adjusted(self._around, 0, -self._around, 0)
        painter.drawText(room, int(flags), self.text())
