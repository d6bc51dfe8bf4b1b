"""The page on which an order is opened or a quarantine is set up."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QMimeData, Qt, QTime, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTimeEdit, QWidget

from homebound.core.errors import ErrorCode, UserError
from homebound.services.order_sources import MAX_LINK
from homebound.services.orders import Offer, Orders
from homebound.ui.beside import Beside
from homebound.ui.dialogs import Dialogs
from homebound.ui.digits import AnyDigits, in_digits, off_the_edge
from homebound.ui.error_text import error_text
from homebound.ui.flow import Flow
from homebound.ui.focus import tab_stops, tab_through
from homebound.ui.jobs import run_job
from homebound.ui.orders.picture import read_codes
from homebound.ui.orders.presenter import PROPOSED_DAYS, PROPOSED_WINDOWS, OwnQuarantine
from homebound.ui.theme import GRID
from homebound.ui.typed import Typed
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    bring_into_sight,
    button,
    caption,
    field,
    label,
    row,
)

_WINDOWS = "windows"


class OrdersPage(Page):
    """The ways to a quarantine: an order file, a link, or one's own dates.

    Signals: `offered` carries an Offer to be shown before it counts; `closed` where there is
    something to go back to.
    """

    offered = Signal(object)
    closed = Signal()

    def __init__(self, orders: Orders, today: QDate, dialogs: Dialogs, *, can_close: bool) -> None:
        super().__init__("orders", "")
        self._orders = orders
        self._dialogs = dialogs
        self._own_begun = False
        self.setAcceptDrops(True)
        self.title.setText(self.tr("Your quarantine"))
        self.setAccessibleName(self.title.text())
        self._file_card()
        self._own_card(today)
        if can_close:
            back = button(self.tr("Back"), "back")
            back.clicked.connect(self.closed)
            self.box.addLayout(row(back, None))
        self.close_column()

    def _file_card(self) -> None:
        card = Card()
        card.box.addWidget(label(self.tr("From a health authority"), "heading"))
        card.box.addWidget(
            label(
                self.tr(
                    "Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent."
                ),
                "secondary",
            )
        )
        self._open = button(self.tr("Open a file or picture"), "openOrder", "primary")
        self._open.clicked.connect(self._choose)
        self._began: QWidget = self._open
        self._file_error = ErrorLine("orderError")
        card.box.addLayout(row(None, self._open))
        card.box.addWidget(self._file_error)
        words = self.tr("Or paste the link that you were sent")
        self._link = field("orderLink", words)
        self._link.setMaxLength(2 * MAX_LINK)
        self._link.textEdited.connect(self._forgive)
        self._link.returnPressed.connect(self._open_link)
        self._read_link = button(self.tr("Open the link"), "openLink")
        self._read_link.clicked.connect(self._open_link)
        card.box.addWidget(caption(words))
        card.box.addWidget(self._link)
        self._link_error = ErrorLine("linkError")
        card.box.addWidget(self._link_error)
        card.box.addLayout(row(None, self._read_link))
        self.box.addWidget(card)

    def _own_card(self, today: QDate) -> None:
        card = Card()
        card.box.addWidget(label(self.tr("Without an authority"), "heading"))
        card.box.addWidget(
            label(self.tr("Set your own days and times, for yourself or your doctor."), "secondary")
        )
        self._first = QDateEdit(today)
        in_digits(self._first)
        self._first.setObjectName("first")
        self._first.setAccessibleName(self.tr("First day"))
        self._first.setCalendarPopup(True)
        # A quarantine that has begun is still one; next year's is a slip of the finger.
        self._first.setDateRange(today.addDays(-60), today.addDays(366))
        self._days = QSpinBox()
        self._days.setObjectName("days")
        self._days.setAccessibleName(self.tr("Number of days"))
        off_the_edge(self._days)
        AnyDigits(self._days)
        self._days.setRange(1, 60)
        self._days.setValue(PROPOSED_DAYS)
        for text, control in (
            (self.tr("First day"), self._first),
            (self.tr("Number of days"), self._days),
        ):
            line = row(label(text, "strong"))
            line.addWidget(control)
            card.box.addLayout(line)
        card.box.addWidget(caption(self.tr("Check-ins of each day")))
        self._rows: list[tuple[QWidget, QTimeEdit, QTimeEdit]] = []
        self._window_box = card.box
        self._window_at = card.box.count()
        self._set_windows(
            [
                (QTime(opens.hour, opens.minute), QTime(closes.hour, closes.minute))
                for opens, closes in PROPOSED_WINDOWS
            ]
        )
        self._add = button(self.tr("Add a check-in"), "addWindow", "link")
        self._add.clicked.connect(self._add_proposed)
        self._own_error = ErrorLine("ownError")
        card.box.addWidget(self._own_error)
        review = button(self.tr("Look it over"), "reviewOwn")
        review.clicked.connect(self._review_own)
        card.box.addWidget(Beside(row(self._add, None), review))
        self.box.addWidget(card)

    def _set_windows(self, times: Sequence[tuple[QTime, QTime]]) -> None:
        for holder, _, _ in self._rows:
            holder.hide()
            holder.deleteLater()
            for one in holder.findChildren(QWidget):
                one.setObjectName("")  # now: the new ones take the names
        self._rows.clear()
        for opens, closes in times:
            self._add_window(opens, closes)

    def _add_window(self, opens: QTime, closes: QTime) -> None:
        number = len(self._rows) + 1
        fields = []
        for time, name, accessible in (
            (opens, "opens", self.tr("Check-in {number} opens")),
            (closes, "closes", self.tr("Check-in {number} closes")),
        ):
            control = QTimeEdit(time)
            in_digits(control)
            control.setObjectName(f"{name}{number}")
            control.setAccessibleName(accessible.format(number=number))
            control.setDisplayFormat("HH:mm")
            fields.append(control)
        remove = button(self.tr("Remove"), f"remove{number}", "link")
        remove.setAccessibleName(self.tr("Remove check-in {number}").format(number=number))
        parts = (
            _side_by_side(label(self.tr("From")), fields[0]),
            _side_by_side(label(self.tr("to")), fields[1]),
            remove,
        )
        holder = Flow(parts, GRID)
        remove.clicked.connect(partial(self._remove_window, holder))
        self._window_box.insertWidget(self._window_at + len(self._rows), holder)
        self._rows.append((holder, fields[0], fields[1]))

    def _add_proposed(self) -> None:
        self._put_windows((*self._times(), (QTime(13, 0), QTime(15, 0))))
        self._rows[-1][1].setFocus()

    def _remove_window(self, holder: QWidget, *_: object) -> None:
        self._add.setFocus()  # or it would leave the page together with the button
        at = [made for made, _, _ in self._rows].index(holder)
        times = self._times()
        self._put_windows((*times[:at], *times[at + 1 :]))
        if self._rows:  # where it was, and says what is there now
            self._rows[min(at, len(self._rows) - 1)][1].setFocus()

    def _put_windows(self, times: Sequence[tuple[QTime, QTime]]) -> None:
        """Put these windows in place of those that are there.

        That is their place for Tab as well, and for a screen reader, which goes by what is stacked.
        """
        self._set_windows(times)
        stops: list[QWidget] = [self._days]
        for holder, _, _ in self._rows:
            holder.show()  # now: what is hidden takes no focus
            holder.stackUnder(self._own_error)
            stops += tab_stops(holder)
        tab_through((*stops, self._add))

    def _times(self) -> list[tuple[QTime, QTime]]:
        return [(opens.time(), closes.time()) for _, opens, closes in self._rows]

    def typed(self) -> Typed:
        typed = super().typed()
        return replace(typed, contents=typed.contents | {_WINDOWS: tuple(self._times())})

    def take_typed(self, typed: Typed) -> None:
        windows = typed.contents.get(_WINDOWS)
        if isinstance(windows, tuple):
            self._put_windows(windows)
        super().take_typed(typed)

    def _review_own(self) -> None:
        self._own_error.clear_problem()
        own = OwnQuarantine(
            first=self._first.date().toPython(),  # type: ignore[arg-type]
            days=self._days.value(),
            windows=tuple(
                (opens.time().toPython(), closes.time().toPython())  # type: ignore[misc]
                for _, opens, closes in self._rows
            ),
        )
        try:
            offer = self._orders.without_authority(own.first, own.days, own.to_windows())
        except UserError as error:
            self._own_failed(error)
            return
        # It may take the place of an order that is followed, which is said before it does.
        run_job(self, self._orders.seen_by(offer), self.offered.emit, self._own_failed)

    def _own_failed(self, error: UserError) -> None:
        self._own_error.show_problem(error_text(error))

    def _choose(self) -> None:
        path = self._dialogs.open_order_file(self)
        if path is not None:
            self.open(path)

    def _forgive(self) -> None:
        for one in (self._file_error, self._link_error):
            one.clear_problem()

    def _open_link(self) -> None:
        self.open(self._link.text())

    def open(self, order: Path | str) -> None:
        """Read an order file, a picture or a link, then offer it; an error is shown in its place."""
        self._forgive()
        self._began = self._link if isinstance(order, str) else self._open
        self.hold()
        work = (
            self._orders.read_link(order)
            if isinstance(order, str)
            else self._orders.read(order, read_codes)
        )
        run_job(self, work, self._offer, self._failed)

    def _offer(self, offer: Offer) -> None:
        self.let_go()
        self.offered.emit(offer)

    def _failed(self, error: UserError) -> None:
        self.let_go()
        line = self._link_error if self._began is self._link else self._file_error
        line.show_problem(error_text(error))
        self._began.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event.mimeData())
        if path is None:
            self._forgive()
            self._began = self._open
            self._failed(UserError(ErrorCode.FILE_NOT_READABLE))
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            self.open(path)

    def begin_own(self) -> None:
        """Go to where one's own dates are set up."""
        self._own_begun = True
        bring_into_sight(self._days)

    def focus_first(self) -> None:
        (self._first if self._own_begun else self._open).setFocus()


def _dropped_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _side_by_side(*parts: QWidget | None) -> QWidget:
    made = QWidget()
    line = row(*parts)
    line.setContentsMargins(0, 0, 0, 0)
    made.setLayout(line)
    return made
