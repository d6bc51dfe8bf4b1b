"""Words of controls that go onto more lines where there is no room."""

from math import ceil

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from homebound.ui import icons
from homebound.ui.lines import Lines
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import label

# Pixels between the edge of a button and its words, across and above: border and padding of the sheet.
_AROUND = {"disclosure": (10, 10), "link": (4, 4)}
_AROUND_OTHERS = (17, 10)
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MUCH = 10_000
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WordsBeside(QWidget):
    """Holds a check box or a radio button with its words beside it, where they can wrap.

    `below` are smaller words under them.
    """

    def __init__(self, control: QAbstractButton, below: str = "") -> None:
        super().__init__()
        self._control = control
        words = label(control.text())
        control.setText("")
        control.setProperty("alone", "true")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        # The first line stands level with the box, however many follow.
        level = max(control.sizeHint().height() - words.fontMetrics().height(), 0) // 2
        texts.setContentsMargins(0, level, 0, 0 if below else level)
        texts.addWidget(words)
        if below:
            texts.addWidget(label(below, "secondary"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)  # between the ring of focus, which is around the box, and the words
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would not come here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._control.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._control.setFocus()
            self._control.click()


class WrappedButton(QPushButton):
    """A button whose words wrap, for a sentence that may be wider than the page.

    An icon stands before them.
    """

    def __init__(self, text: str, name: str, role: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it as it presses every other button
        self._across, self._above = _AROUND.get(role, _AROUND_OTHERS)
        self._aligned = _CENTRE if role == "plain" else _LEADING
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * self._across - self._before(), 1)
        if self.isRightToLeft():
            lines = self._lines(room)  # whose marks have room in what is around the letters
            return ceil(max(lines.letters + 2 * self._above, lines.centred))
        return self._room_of_words(room).height() + 2 * self._above

    def words_after(self) -> int:
        """Give the pixels between the edge and the words: an icon may stand there."""
        return self._across + self._before()

    def _before(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().width() + GRID // 2

    def _lines(self, width: int) -> Lines:
        return Lines(self.text(), self.font(), width, self._alignment())

    def _room_of_words(self, width: int) -> QRect:
        flags = Qt.TextFlag.TextWordWrap | self._alignment()
        return self.fontMetrics().boundingRect(QRect(0, 0, width, _MUCH), int(flags), self.text())

    def _alignment(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), self._aligned)

    def sizeHint(self) -> QSize:
        words = self._room_of_words(_MUCH).size()
        around = QMargins(self.words_after(), self._above, self._across, self._above)
        return words.grownBy(around).expandedTo(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        high = self.fontMetrics().height()
        return QSize(10 * high, high + 2 * self._above)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.buttonText().color())
        room = self.rect().adjusted(self._across, 0, -self._across, 0)
        place = QStyle.alignedRect(self.layoutDirection(), _LEADING, self.iconSize(), room)
        self.icon().paint(painter, place)
        if self.isRightToLeft():
            room.setRight(room.right() - self._before())
            self._lines(room.width()).draw(painter, QRectF(room))
        else:
            room.setLeft(room.left() + self._before())
            flags = Qt.TextFlag.TextWordWrap | self._alignment()
            painter.drawText(room, int(flags), self.text())


class Unfolder(WrappedButton):
    """A button that unfolds what stands below it, and folds it away again.

    An arrow tells which, and to a screen reader whether it is checked. Signal `toggled`.
    """

    def __init__(self, text: str, name: str, role: str, look: Look) -> None:
        super().__init__(text, name, role)
        self._colour = look.palette.control
        size = look.pixels(14)
        self.setIconSize(QSize(size, size))
        self.setCheckable(True)
        self.toggled.connect(self._point)
        self._point(unfolded=False)

    def _point(self, unfolded: bool) -> None:
        shape = "control-up" if unfolded else "control-down"
        self.setIcon(icons.icon(shape, self._colour, self.iconSize().width()))
