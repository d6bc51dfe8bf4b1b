"""The list of all check-ins, latest first."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from homebound.services.history import CheckInRecord
from homebound.ui.history.presenter import summary
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import clock_time, day_text, entered_icon, entered_text, window_name
from homebound.ui.widgets import Card, Page, button, label, picture, row

PORTION = 30  # rows made at one time: more would hold up the page


class RecordRow(QPushButton):
    """One check-in of the list; `opened` carries it when it is pressed."""

    opened = Signal(object)

    def __init__(self, record: CheckInRecord, look: Look, language: str) -> None:
        super().__init__()
        self._record = record
        self.clicked.connect(self._tell)
        self.setObjectName(f"record.{record.slot.ref}")
        self.setProperty("role", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        day = QCoreApplication.translate("history", "{day}, {window}").format(
            day=day_text(record.slot.day), window=window_name(record.slot.window)
        )
        entered = QCoreApplication.translate("history", "{entered}, {time}").format(
            entered=entered_text(record.entered),
            time=clock_time(record.versions[0].at, record.zone),
        )
        line = summary(record, language)
        self.setAccessibleName(f"{day}. {entered}. {line}")
        palette = look.palette
        size = round(24 * look.scale / 100)
        sign = picture(
            entered_icon(record.entered), palette.accent, entered, size, ground=palette.card
        )
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(day, "strong"))
        texts.addWidget(label(entered, "secondary"))
        texts.addWidget(label(line, "secondary"))
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        self._box.setSpacing(2 * GRID)
        self._box.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(texts, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _tell(self) -> None:
        self.opened.emit(self._record)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._box.totalMinimumSize()


class HistoryPage(Page):
    """Every check-in, latest first; `opened` carries the CheckInRecord that was chosen."""

    opened = Signal(object)

    def __init__(self, records: tuple[CheckInRecord, ...], look: Look, language: str) -> None:
        super().__init__("history", QCoreApplication.translate("history", "History"))
        self._records = records
        self._look = look
        self._language = language
        self._shown = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        if not records:
            empty = Card(name="emptyHistory")
            words = QCoreApplication.translate(
                "history",
                "No check-ins yet. Each one you save is kept here, on this computer only.",
            )
            empty.box.addWidget(label(words))
            self.box.addWidget(empty)
        self.box.addLayout(self._rows)
        self._earlier = button(QCoreApplication.translate("history", "Show earlier"), "showEarlier")
        self._earlier.clicked.connect(self._on_earlier)
        self.box.addLayout(row(self._earlier, None))
        self.close_column()
        self._show_more(focus=False)

    def _on_earlier(self) -> None:
        self._show_more(focus=True)

    def _show_more(self, *, focus: bool) -> None:
        added: list[RecordRow] = []
        for record in self._records[self._shown : self._shown + PORTION]:
            made = RecordRow(record, self._look, self._language)
            made.opened.connect(self.opened)
            self._rows.addWidget(made)
            made.show()  # now: what is not shown takes no focus
            added.append(made)
        self._shown = min(self._shown + PORTION, len(self._records))
        if added:
            self.setTabOrder(added[-1], self._earlier)
        if focus and added:
            added[0].setFocus()
        self._earlier.setVisible(self._shown < len(self._records))

    def focus_first(self) -> None:
        """Put the focus on the latest check-in."""
        first = self._rows.itemAt(0)
        widget = None if first is None else first.widget()
        if widget is not None:
            widget.setFocus()
