"""The levels to choose from, and the questions to tick at the last of them."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from homebound.core.consent import SharingLevel
from homebound.core.questionnaire import Item, Questionnaire
from homebound.ui.radio import Radio
from homebound.ui.sharing.presenter import Tick, ticks
from homebound.ui.sharing.words import learns_text, level_title, others_text, tick_text
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import Card, button, label, margins, row

_AROUND = 12  # the style sheet's borders and padding at both sides of the mark
_LARGEST_BESIDE = 125  # above this text size (per cent) dependent questions stand under others


class LevelCard(Card):
    """One level with what everyone would learn; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, level: SharingLevel) -> None:
        super().__init__(name=f"card.level.{int(level)}")
        self._level = level
        self.radio = Radio()
        title, learns, others = level_title(level), learns_text(level), others_text(level)
        self.radio.setObjectName(f"level.{int(level)}")
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(in_a_row((learns, others)))
        self.radio.toggled.connect(self._on_toggled)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID + 4)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.radio, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(title, "strong"), 0, 1)
        grid.addWidget(label(learns), 1, 1)
        grid.addWidget(label(others, "secondary"), 2, 1)
        self.box.addLayout(grid)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would not come here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if _ends_click(self, event):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._level)


class Levels(QWidget):
    """All levels, one of which is chosen; `chosen` carries it when the resident chooses."""

    chosen = Signal(object)

    def __init__(self, level: SharingLevel) -> None:
        super().__init__()
        self.setObjectName("levels")
        self.setAccessibleName(QCoreApplication.translate("sharing", "What to share"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        self._group = QButtonGroup(self)
        self._cards = {one: LevelCard(one) for one in SharingLevel}
        for card in self._cards.values():
            self._group.addButton(card.radio)
            card.chosen.connect(self.chosen)
            box.addWidget(card)
        self.choose(level)

    def choose(self, level: SharingLevel) -> None:
        """Show a level as the chosen one; tells nobody."""
        self._cards[level].radio.setChecked(True)

    def go_to(self) -> None:
        """Put the focus on the chosen level."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()


class _Box(QCheckBox):
    """A check box whose words stand beside it, where they can wrap; as wide as its mark."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        return QSize(mark + _AROUND, super().sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)


def _ends_click(ground: QWidget, event: QMouseEvent) -> bool:
    inside = ground.rect().contains(event.position().toPoint())
    return inside and event.button() is Qt.MouseButton.LeftButton


class TickBox(QWidget):
    """A question to tick, its words beside the box, where they can wrap; `words` stand for them.

    `ticked` carries the link id and whether it is ticked now.
    """

    ticked = Signal(str, bool)

    def __init__(self, tick: Tick, language: str, *, ticked: bool, words: str = "") -> None:
        super().__init__()
        self._link_id = tick.item.link_id
        self.box = _Box()
        self.box.setObjectName(f"tick.{self._link_id}")
        self.box.setAccessibleName(words or tick_text(tick, language))
        self.box.setChecked(ticked)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.toggled.connect(self._tell)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words or tick.item.text.in_language(language)), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if _ends_click(self, event):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def _tell(self, ticked: bool) -> None:
        self.ticked.emit(self._link_id, ticked)


class Ticks(Card):
    """Every question that may be shared; `ticked` carries a link id and whether it is ticked.

    A question that depends on another stands beside it, or under it where the text is large. What
    is agreed to already is folded away.
    """

    ticked = Signal(str, bool)

    def __init__(
        self,
        form: Questionnaire,
        look: Look,
        language: str,
        ticked: Collection[str],
        *,
        folded: bool,
    ) -> None:
        super().__init__(name="ticks")
        tr = QCoreApplication.translate
        self._all = button(tr("sharing", "Tick all"), "tickAll", "link")
        self._all.clicked.connect(self._tick_all)
        heading = row(label(tr("sharing", "Which answers?"), "heading"), self._all)
        heading.setStretch(0, 1)
        self.box.addLayout(heading)
        self.box.addWidget(
            label(
                tr("sharing", "Only what you tick leaves, in each check-in from now on."),
                "secondary",
            )
        )
        count = tr("sharing", "Ticked: {count}").format(count=len(ticked))
        self._opener = button(tr("sharing", "Look at them"), "showTicks")
        self._opener.setAccessibleDescription(count)
        self._opener.clicked.connect(self._open)
        self._count = label(count, "body", "ticked")
        line = row(self._count, self._opener)
        line.setStretch(0, 1)
        self.box.addLayout(line)
        self._inner = QWidget()
        # Only ever hidden here: to show a widget before it has its place opens a window for it.
        for part in (self._all, self._inner) if folded else (self._opener, self._count):
            part.hide()
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID // 2)
        self.box.addWidget(self._inner)
        self._boxes: list[TickBox] = []
        self._fill(form, language, ticked, beside=look.scale <= _LARGEST_BESIDE)

    def _fill(
        self, form: Questionnaire, language: str, ticked: Collection[str], *, beside: bool
    ) -> None:
        group: Item | None = None
        line = QHBoxLayout()
        for tick in ticks(form):
            made = TickBox(tick, language, ticked=tick.item.link_id in ticked)
            made.ticked.connect(self.ticked)
            self._boxes.append(made)
            if tick.parent is not None and beside:
                line.addWidget(made, 1)
                continue
            if tick.group is not group:
                self._begin_group(tick.group, language)
                group = tick.group
            line = row()
            line.addWidget(made, 1)
            line.setContentsMargins(margins(0 if tick.parent is None else 4 * GRID, 0, 0, 0))
            self._rows.addLayout(line)

    def _begin_group(self, group: Item | None, language: str) -> None:
        self._rows.addSpacing(GRID)
        if group is not None:
            self._rows.addWidget(label(group.text.in_language(language), "strong"))

    @property
    def head(self) -> QWidget:
        """Give a part of its first line: the whole may be higher than the page."""
        return self._all if self._opener.isHidden() else self._opener

    def _open(self) -> None:
        for part in (self._opener, self._count):
            part.setVisible(False)
        self._all.setVisible(True)
        self._inner.setVisible(True)
        self._boxes[0].box.setFocus()

    def _tick_all(self) -> None:
        for one in self._boxes:
            one.box.setChecked(True)
