"""Search everything that was ever written."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homebound.core.contact import read_contact
from homebound.core.errors import UserError
from homebound.core.explanation import read_explanation
from homebound.services.search import EntryKind, Hit, Search
from homebound.ui.direction import isolated
from homebound.ui.error_text import error_text
from homebound.ui.history.typed_days import days_as_kept
from homebound.ui.jobs import run_job
from homebound.ui.places import other_zone_sentence
from homebound.ui.shortcuts import on_key
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID
from homebound.ui.timetext import day_and_time, full_day_text
from homebound.ui.today.explain_page import why_text
from homebound.ui.typed import Typed
from homebound.ui.widgets import ErrorLine, Page, announce, button, field, label, row, soon
from homebound.ui.wrapping import WrappedButton

SHOWN = 50  # rows: more would hold up the page
_ROWS_AT_ONCE = 10  # a key that is typed meanwhile comes between
_PAUSE = 150  # milliseconds without a key before it looks
_MUCH = 1000
_LONGEST = 120  # characters of a row


def hit_text(hit: Hit) -> str:
    """Say what an entry is that was found, and of when."""
    tr = QCoreApplication.translate
    written = day_and_time(hit.at, hit.zone)
    if hit.body == "{}":
        return tr("search", "Erased, {moment}").format(moment=written)
    match hit.kind:
        case EntryKind.CONTACT:
            contact = read_contact(hit.body)
            return tr("search", "Contact: {who}, {day}").format(
                who=isolated(contact.who), day=full_day_text(contact.day)
            )
        case EntryKind.EXPLANATION:
            told = read_explanation(hit.body)
            words = why_text(told.why) if not told.note else isolated(told.note)
            return tr("search", "Explanation: {what}, {moment}").format(what=words, moment=written)
        case EntryKind.AMENDMENT:
            return tr("search", "Change to a check-in, {moment}").format(moment=written)
        case _:
            return tr("search", "Check-in, {moment}").format(moment=written)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


class SearchPage(Page):
    """A field, and below it what was found, as one types.

    Signals: `closed`; `opened` carries the Hit that was chosen.
    """

    closed = Signal()
    opened = Signal(object)

    def __init__(self, search: Search, computer_zone: str) -> None:
        tr = QCoreApplication.translate
        super().__init__("search", tr("search", "Search"))
        self._search = search
        self._zone = computer_zone
        self._asked = 0
        back = button(tr("search", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self._field = field("searchField", tr("search", "Words to look for"))
        self._field.setMaxLength(_MUCH)
        self._field.textEdited.connect(self._on_typed)
        self._field.returnPressed.connect(self._look)
        self.box.addWidget(self._field)
        self._told = label(
            tr("search", "Notes, symptoms, temperatures, contacts, days: type a part of any."),
            "secondary",
            "searchTold",
        )
        self.box.addWidget(self._told)
        self._error = ErrorLine("searchError")
        self.box.addWidget(self._error)
        self._results = QWidget()
        self._results.setObjectName("results")
        self._rows = QVBoxLayout(self._results)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID)
        self.box.addWidget(self._results)
        self.close_column()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        on_key(self, "Esc", self.closed)

    def _on_typed(self, _: str) -> None:
        self._timer.start(_PAUSE)

    def _look(self) -> None:
        self._timer.stop()
        self._asked += 1
        words = days_as_kept(self._field.text())
        run_job(self, self._search.find(words), partial(self._show, self._asked), self._failed)

    def _failed(self, error: UserError) -> None:
        self._error.show_problem(error_text(error))

    def _show(self, asked: int, hits: tuple[Hit, ...]) -> None:
        if asked != self._asked:  # something else was typed meanwhile
            return
        self._error.clear_problem()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        tr = QCoreApplication.translate
        if not self._field.text().strip():
            self._told.setText("")
            return
        self._told.setText(
            self._found_text(hits)
            if hits
            else tr("search", "Nothing found. Try a shorter part of the word.")
        )
        announce(self._told, self._told.text())
        self._add_rows(asked, hits)

    def _found_text(self, hits: tuple[Hit, ...]) -> str:
        """Say how many there are and, where all are told by another clock than here, by which."""
        found = QCoreApplication.translate("search", "Found: {count}.").format(count=len(hits))
        timed = [one for one in hits if one.kind is not EntryKind.CONTACT]
        zones = {other_zone_sentence(one.zone, self._zone, one.at) for one in timed}
        return in_a_row((found, *zones)) if len(zones) == 1 else found

    def _add_rows(self, asked: int, hits: tuple[Hit, ...], already: int = 0) -> None:
        if asked != self._asked:
            return
        shown = hits[already : min(already + _ROWS_AT_ONCE, SHOWN)]
        for hit in shown:
            made = WrappedButton(_short(hit_text(hit)), f"hit.{hit.number}", "row")
            made.setAccessibleName(hit_text(hit))
            made.clicked.connect(partial(self.opened.emit, hit))
            self._rows.addWidget(made)
        already += len(shown)
        if already < min(len(hits), SHOWN):
            soon(self._results, partial(self._add_rows, asked, hits, already))
        elif already < len(hits):
            more = QCoreApplication.translate(
                "search", "These are the latest %n. Type more to find earlier ones.", "", SHOWN
            )
            self._rows.addWidget(label(more, "secondary", "searchMore"))

    def take_typed(self, typed: Typed) -> None:
        super().take_typed(typed)
        self._look()

    def focus_first(self) -> None:
        self._field.setFocus()
