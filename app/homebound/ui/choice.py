"""One answer out of a few: a segmented control."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from homebound.ui.direction import isolated
from homebound.ui.radio import COMMANDS, is_enter
from homebound.ui.theme import GRID
from homebound.ui.widgets import without_mnemonic

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segment(QRadioButton):
    """A radio button that is drawn as one part of a segmented control."""

    def __init__(self, text: str) -> None:
        self._words = isolated(text)
        super().__init__(without_mnemonic(self._words))
        self.setProperty("role", "segment")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Measured in the bold face of a chosen segment, so that choosing moves nothing.
        font = self.font()
        font.setBold(True)
        self._metrics = QFontMetrics(font)
        self.natural = self._metrics.horizontalAdvance(text) + 4 * GRID
        self.fold(self.natural)

    def fold(self, room: int) -> None:
        """Break the words onto as many lines as a width in pixels asks for."""
        lines: list[str] = []
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._metrics.horizontalAdvance(longer) + 4 * GRID > room:
                lines.append(word)
            else:
                lines[-1:] = [longer]
        self._lines = without_mnemonic("\n".join(lines))
        wide = max(self._metrics.horizontalAdvance(line) for line in lines) + 4 * GRID
        high = self._metrics.height() + (len(lines) - 1) * self._metrics.lineSpacing()
        self._size = QSize(wide, high + 2 * GRID + 2)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._lines
        if self.width() < self._size.width():  # a word that is longer than the room
            room = self.width() - 3 * GRID
            cut = self._metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            option.text = without_mnemonic(cut)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:  # Qt would move the focus but choose nothing at first
            event.ignore()
            return
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._size.width(), 10 * self._metrics.height()), self._size.height())


class Choice(QWidget):
    """One answer out of a few, side by side in equal columns.

    `chosen` carries the code, or an empty string when Backspace or Delete takes the answer back.
    Tab goes to the chosen segment, or the first; arrow keys move and choose, as radio buttons do.
    A digit of any script chooses by number, a letter the first option that begins with it.
    """

    chosen = Signal(str)

    def __init__(self, name: str, question: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        self._shape = (0, 0)
        self._quiet = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        for code, text in options:
            segment = Segment(text)
            segment.setObjectName(f"{name}.{code}")
            segment.setAccessibleName(f"{question}: {text}")
            self._group.addButton(segment)
            self._segments[code] = segment
            # Not `clicked`: a screen reader chooses without a click.
            segment.toggled.connect(self._on_toggled)
        self.widest = max(segment.natural for segment in self._segments.values())
        self._arrange(len(self._segments), self.widest)
        self._place_tab_stop()

    def width_of(self, segment: int) -> int:
        """Give the width that all segments need side by side, each so many pixels wide."""
        return len(self._segments) * (segment + GRID) - GRID

    def fit(self, room: int, segment: int = 0) -> None:
        """Put as many segments side by side as there is room for, each at least so wide."""
        segment = min(max(segment, self.widest), room)
        most = max(1, min((room + GRID) // (segment + GRID), len(self._segments)))
        lines = -(-len(self._segments) // most)
        self._arrange(-(-len(self._segments) // lines), segment)

    def _arrange(self, columns: int, segment: int) -> None:
        if self._shape == (columns, segment):
            return
        self._shape = (columns, segment)
        for number, one in enumerate(self._segments.values()):
            one.fold(segment)
            one.setMinimumWidth(segment)
            self._grid.addWidget(one, number // columns, number % columns)
        for column in range(len(self._segments)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def segments(self) -> tuple[Segment, ...]:
        """Give the segments in their order."""
        return tuple(self._segments.values())

    def code(self) -> str:
        """Give the code of the chosen option, empty where none is."""
        for code, segment in self._segments.items():
            if segment.isChecked():
                return code
        return ""

    def choose(self, code: str) -> None:
        """Show an option as chosen, or none for an empty code; tells nobody."""
        if code == self.code():
            return
        self._quiet = True
        self._group.setExclusive(False)
        for own, segment in self._segments.items():
            segment.setChecked(own == code)
        self._group.setExclusive(True)
        self._quiet = False
        self._place_tab_stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.code():
            self.choose("")
            self.chosen.emit("")
            return
        named = self._named(event)
        if named is not None:
            named.setFocus(Qt.FocusReason.TabFocusReason)
            named.click()
            return
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self._step(-step if sideways and self.isRightToLeft() else step)

    def _named(self, event: QKeyEvent) -> Segment | None:
        """Give the segment that a key means by its number or its first letter."""
        typed = event.text()
        if len(typed) != 1 or event.modifiers() & COMMANDS:
            return None
        segments = self.segments()
        number = unicodedata.decimal(typed, None)
        if number is not None:
            return segments[number - 1] if 1 <= number <= len(segments) else None
        if not typed.isalpha():
            return None
        letter = typed.casefold()
        return next((one for one in segments if one.text().casefold().startswith(letter)), None)

    def _step(self, step: int) -> None:
        segments = self.segments()
        at = next((number for number, one in enumerate(segments) if one.hasFocus()), 0)
        following = segments[(at + step) % len(segments)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        following.click()

    def _on_toggled(self, checked: bool) -> None:
        if checked and not self._quiet:
            self.chosen.emit(self.code())

    def _place_tab_stop(self) -> None:
        """Leave one stop for Tab, as Qt itself does only once an answer is chosen."""
        stop = self._segments.get(self.code(), next(iter(self._segments.values())))
        for segment in self._segments.values():
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if segment is stop else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(stop)
