"""The list of all check-ins, latest first."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from homebound.core.errors import UserError
from homebound.services.history import CheckInRecord, History, Portion
from homebound.ui.error_text import error_text
from homebound.ui.flow import Flow
from homebound.ui.focus import hold, let_go
from homebound.ui.history.pictures import PicturesCard
from homebound.ui.history.presenter import summary
from homebound.ui.jobs import run_job
from homebound.ui.places import other_zone_sentence
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import (
    at_beginning,
    clock_note_text,
    day_text,
    entered_icon,
    entered_text,
    moment_text,
    window_name,
)
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    label,
    picture,
    row,
)

FIRST = 6  # rows made before the page is shown: 4 have room below the pictures on 1080 pixels
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
            day=at_beginning(day_text(record.slot.day)), window=window_name(record.slot.window)
        )
        entered = QCoreApplication.translate("history", "{entered}, {time}").format(
            entered=entered_text(record.entered),
            time=moment_text(record.versions[0].at, record.zone, record.slot.day),
        )
        line = summary(record, language)
        noted = next((one.clock_note for one in record.versions if one.clock_note), None)
        if noted is not None:
            line = f"{line} · {clock_note_text(noted)}"
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
    """The pictures of the present days, and the check-ins, latest first, a portion at a time.

    Signals: `opened` carries the CheckInRecord that was chosen; `search`; `contacts`; `export`.
    """

    opened = Signal(object)
    search = Signal()
    contacts = Signal()
    export = Signal()

    def __init__(
        self,
        first: Portion,
        pictures: PicturesCard | None,
        history: History,
        look: Look,
        language: str,
        computer_zone: str,
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("history", tr("history", "History"))
        self._history = history
        self._look = look
        self._language = language
        self._shown = 0
        search = button(tr("history", "Search"), "goSearch")
        search.setToolTip(tr("history", "Search everything you wrote (Ctrl+F)"))
        search.clicked.connect(self.search)
        contacts = button(tr("history", "Contact diary"), "goContacts")
        contacts.clicked.connect(self.contacts)
        export = button(tr("history", "Export"), "goExport")
        export.setToolTip(tr("history", "Save the record in a file for others to read (Ctrl+E)"))
        export.clicked.connect(self.export)
        self.box.addWidget(Flow((search, contacts, export), GRID))
        if pictures is not None:
            self.box.addWidget(pictures)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        if first.records:
            latest = first.records[0]
            elsewhere = other_zone_sentence(latest.zone, computer_zone, latest.versions[0].at)
            if elsewhere:
                self.box.addWidget(label(elsewhere, "secondary", "zone"))
        else:
            empty = Card(name="emptyHistory")
            words = tr(
                "history",
                "No check-ins yet. Each one you save is kept here, on this computer only.",
            )
            empty.box.addWidget(label(words))
            self.box.addWidget(empty)
        self.box.addLayout(self._rows)
        self._problem = ErrorLine("historyError")
        self.box.addWidget(self._problem)
        self._earlier = button(tr("history", "Show earlier"), "showEarlier")
        self._earlier.clicked.connect(self._on_earlier)
        self.box.addLayout(row(self._earlier, None))
        self.close_column()
        self._add(first)

    def _on_earlier(self) -> None:
        hold(self._earlier)
        run_job(self, self._history.portion(self._shown, PORTION), self._on_more, self._on_error)

    def _on_more(self, portion: Portion) -> None:
        let_go(self._earlier)
        first = self._add(portion)
        if first is not None:
            first.show()  # now: what is not shown takes no focus
            first.setFocus()

    def _on_error(self, error: UserError) -> None:
        let_go(self._earlier)
        self._problem.show_problem(error_text(error))

    def _add(self, portion: Portion) -> RecordRow | None:
        """Add rows below the others; give the first of them."""
        added: list[RecordRow] = []
        for record in portion.records:
            made = RecordRow(record, self._look, self._language)
            made.opened.connect(self.opened)
            self._rows.addWidget(made)
            added.append(made)
        self._shown += len(added)
        self._earlier.setVisible(portion.more)
        if not added:
            return None
        self.setTabOrder(added[-1], self._earlier)
        return added[0]

    def focus_first(self) -> None:
        """Put the focus on the latest check-in."""
        first = self._rows.itemAt(0)
        widget = None if first is None else first.widget()
        if widget is None:
            super().focus_first()
        else:
            widget.setFocus()
