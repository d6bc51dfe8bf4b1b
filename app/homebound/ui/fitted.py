"""What was typed, and choices of it, laid out for whatever room there is."""

from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QVBoxLayout, QWidget

from homebound.ui.choice import Choice
from homebound.ui.theme import GRID
from homebound.ui.widgets import without_mnemonic


class WrappedCheckBox(QCheckBox):
    """A check box whose words go onto as many lines as they need."""

    def __init__(self, words: str) -> None:
        super().__init__(without_mnemonic(words))
        self._words = words

    def wrap(self, room: int) -> None:
        """Break the words so that they fit into a width in pixels with their box."""
        style = self.style()
        beside = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        beside += style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        layout = QTextLayout(self._words.replace("\n", " "), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(room - beside - 3 * GRID, 10 * GRID))
            start = line.textStart()
            lines.append(layout.text()[start : start + line.textLength()].strip())
        layout.endLayout()
        self.setText(without_mnemonic("\n".join(lines)))


class Fitted(QWidget):
    """Holds a Choice and puts as many of its segments side by side as there is room for."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        # Else the segments side by side would keep the page from ever becoming narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choice.fit(self.width())
