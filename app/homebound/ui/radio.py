"""A radio button whose words stand beside it, where they can wrap."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QRadioButton, QSizePolicy

from homebound.ui import theme

COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SIDE = 24  # pixels at a text size of 100 %, with room for the focus


def is_enter(event: QKeyEvent) -> bool:
    """Say whether a key is Enter, which is to choose an answer as well as Space; Qt takes that alone."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & COMMANDS


class Radio(QRadioButton):
    """Drawn here: the style sheet knows no round ring of focus."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(_SIDE * theme.scale_of(QApplication.font()) / 100)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # a form stays when the text size changes
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width() / _SIDE
        # As `theme.apply` has set it: that of the widget is the style sheet's.
        palette = QApplication.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        centre = QRectF(self.rect()).center()
        chosen = self.isChecked()
        rim = accent if chosen else palette.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(rim, 2 * side))
        painter.drawEllipse(centre, 8 * side, 8 * side)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2 * side))
            painter.drawEllipse(centre, 11 * side, 11 * side)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, 4.5 * side, 4.5 * side)
