"""Small widgets in a line that goes on below where the room ends."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Lays widgets out as words are laid out in lines, in the direction of reading."""

    def __init__(self, parts: Sequence[QWidget], space: int) -> None:
        super().__init__()
        self.setObjectName("flow")
        self._parts, self._space = tuple(parts), space
        for part in self._parts:
            part.setParent(self)
            part.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._lay_out(self.width(), move=True)
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, move=False)

    def sizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width(), move=True)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lay_out(self, width: int, *, move: bool) -> int:
        y = 0
        for line in self._lines(width):
            high = max(size.height() for _, size in line)
            if move:
                self._move(line, y, high, width)
            y += high + self._space // 2
        return max(y - self._space // 2, 0)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Give what stands on each line, and how large; what is hidden takes no room."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for part in self._parts:
            if part.isHidden():
                continue
            size = part.sizeHint()
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            x += size.width() + self._space
            if size.width() > width:  # alone on its line, and its words wrap if they can
                tall = part.heightForWidth(width) if part.hasHeightForWidth() else size.height()
                size = QSize(width, tall)
            lines[-1].append((part, size))
        return lines

    def _move(self, line: Sequence[tuple[QWidget, QSize]], y: int, high: int, width: int) -> None:
        x = 0
        for part, size in line:
            left = width - x - size.width() if self.isRightToLeft() else x
            part.setGeometry(left, y + (high - size.height()) // 2, size.width(), size.height())
            x += size.width() + self._space
