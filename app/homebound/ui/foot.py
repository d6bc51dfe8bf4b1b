"""A bar at the foot of a page that stays in sight however far the page is scrolled."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from homebound.ui.theme import GRID
from homebound.ui.widgets import Page, column_limit, set_role, soon


class Foot(QWidget):
    """The bar itself; what stands in it goes into `box`, as wide as the page's column."""

    def __init__(self) -> None:
        super().__init__()
        self._place = QRect()
        self.setObjectName("actions")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "pinned")
        self.column = QWidget()
        self.column.setMaximumWidth(column_limit())
        self.column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.box = QVBoxLayout(self.column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(GRID)
        self.side = QHBoxLayout(self)
        self.side.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, GRID + 4)
        self.side.addStretch(1)
        self.side.addWidget(self.column, 1000)
        self.side.addStretch(1)

    def inner_width(self, width: int) -> int:
        """Give what is left of a width for the column."""
        margins = self.side.contentsMargins()
        return min(width - margins.left() - margins.right(), column_limit())

    def stand(self, place: QRect) -> None:
        """Stand in a place, and stay there: Qt would put it between the scroll bars."""
        self._place = place
        self.setGeometry(place)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._stay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay()

    def _stay(self) -> None:
        if not self._place.isNull() and self.geometry() != self._place:
            self.setGeometry(self._place)


class FootedPage(Page):
    """A page whose button stands below all else, or at the foot of a window that is too low.

    What wraps has no place in its foot.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        self.foot = Foot()
        # The one child beside what scrolls that Qt tells a screen reader of.
        self.setCornerWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_foot()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_foot()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            soon(self, self._lay_out_foot)
        return super().eventFilter(watched, event)

    def _lay_out_foot(self) -> None:
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        margins, box = self.foot.side.contentsMargins(), self.foot.box
        height = margins.top() + margins.bottom() + box.sizeHint().height()
        ground = self.widget()
        content = 0 if ground is None else ground.heightForWidth(width)
        top = min(content, self.height() - height)
        set_role(self.foot, "pinned" if top < content else "")
        self.setViewportMargins(0, 0, 0, self.height() - top)
        beside = self.width() - width if self.isRightToLeft() else 0
        self.foot.stand(QRect(beside, top, width, height))
