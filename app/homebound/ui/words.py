"""Words that wrap, in every language."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel

from homebound.ui.direction import runs_left

if TYPE_CHECKING:
    from homebound.ui.lines import Lines

_WIDTHS = 4  # for which lines are kept


class Words(QLabel):
    """Plain text that wraps, and begins where the language begins.

    Where that is the right, a text without a word of it (a telephone number, a code, a Latin name)
    still runs from left to right.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._turned = self.isRightToLeft()
        self._set: dict[tuple[str, str, int, Qt.AlignmentFlag], Lines] = {}
        if self._turned:
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight
                | Qt.AlignmentFlag.AlignAbsolute
                | Qt.AlignmentFlag.AlignVCenter
            )

    def setText(self, text: str) -> None:
        self._set.clear()  # what is no longer shown is not kept
        if self._turned:
            left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(left if runs_left(text) else right)
        super().setText(text)

    def _lines(self, width: int) -> "Lines":
        # What only words from right to left need: 8 ms of a start, most of them its enumerations.
        from PySide6.QtWidgets import QStyle

        from homebound.ui.lines import Lines

        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        wanted = (self.text(), self.font().key(), width, aligned)
        if wanted not in self._set:  # measured more often than changed, at two or three widths
            if len(self._set) == _WIDTHS:
                self._set.clear()
            self._set[wanted] = Lines(self.text(), self.font(), width, aligned)
        return self._set[wanted]

    def heightForWidth(self, width: int) -> int:
        if not self._turned:
            return super().heightForWidth(width)
        self.ensurePolished()  # or the font would not be that of its role yet
        around = self.size() - self.contentsRect().size()
        return ceil(self._lines(max(width - around.width(), 1)).height) + around.height()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._turned and not self.wordWrap():  # which is not asked for a height for its width
            lines = self._lines(hint.width())
            hint.setHeight(ceil(hint.height() + lines.centred - lines.letters))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._turned:
            super().paintEvent(event)
            return
        from PySide6.QtGui import QPainter

        QFrame.paintEvent(self, event)  # the ground that the style sheet gives it
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._lines(self.contentsRect().width()).draw(painter, QRectF(self.contentsRect()))
