"""Where the resident chooses what to take away, for whom, and saves it."""

from datetime import date
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup

from homebound.core.order import Order
from homebound.exports.source import ExportSource
from homebound.services.exporting import Exporting, ExportKind
from homebound.ui.dialogs import Dialogs
from homebound.ui.radio import Radio
from homebound.ui.settings.task import TaskCard
from homebound.ui.shortcuts import on_key
from homebound.ui.widgets import Page, button, row
from homebound.ui.wrapping import WordsBeside


def kind_name(kind: ExportKind) -> str:
    """Name an export."""
    tr = QCoreApplication.translate
    match kind:
        case ExportKind.PAPER:
            return tr("export", "Summary for a doctor, for print (PDF)")
        case ExportKind.PAGE:
            return tr("export", "Summary for a doctor, to read on a screen (HTML)")
        case ExportKind.TABLE:
            return tr("export", "Table (CSV)")
        case ExportKind.BUNDLE:
            return tr("export", "Medical record (FHIR)")
        case ExportKind.CALENDAR:
            return tr("export", "Calendar of the check-ins (iCalendar)")


def kind_text(kind: ExportKind) -> str:
    """Say in a sentence what an export is good for."""
    tr = QCoreApplication.translate
    match kind:
        case ExportKind.PAPER:
            return tr("export", "A page for every week, with pictures, to print or hand over.")
        case ExportKind.PAGE:
            return tr(
                "export", "The same as a page for a browser, which a screen reader reads well."
            )
        case ExportKind.TABLE:
            return tr("export", "Every check-in and every change, to open in a spreadsheet.")
        case ExportKind.BUNDLE:
            return tr(
                "export", "Every check-in in the form that a doctor's or hospital's system reads."
            )
        case ExportKind.CALENDAR:
            return tr(
                "export",
                "The times of your check-ins with alarms, for your phone. None of your answers.",
            )


def render(kind: ExportKind, source: ExportSource) -> bytes:
    """Make a summary."""
    if kind is ExportKind.PAPER:
        from homebound.ui.history.summary_pdf import write_pdf

        return write_pdf(source)
    from homebound.ui.history.summary import write_html

    return write_html(source)


def export_name(kind: ExportKind, today: date) -> str:
    """Propose a file's name: the day and nothing personal."""
    return f"homebound-{today.isoformat()}.{kind.value}"


class ExportPage(Page):
    """What can be saved, and a button that saves it; `closed` goes back to the list.

    Leaving the page cancels what is not written yet.
    """

    closed = Signal()

    def __init__(
        self,
        exporting: Exporting,
        order: Order | None,
        today: date,
        language: str,
        dialogs: Dialogs,
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("export", tr("export", "Export"))
        self._exporting, self._dialogs = exporting, dialogs
        self._today, self._language = today, language
        self._stop = Event()
        back = button(tr("export", "Back"), "back", "link")
        back.clicked.connect(self.closed)
        self.box.insertLayout(0, row(back, None))
        self._card = TaskCard(
            "saveExport",
            tr("export", "What do you want to save?"),
            tr(
                "export",
                "The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to people you trust.",
            ),
        )
        self._kinds = list(ExportKind)
        if order is None:
            self._kinds.remove(ExportKind.CALENDAR)
        self._group = QButtonGroup(self)
        for number, kind in enumerate(self._kinds):
            self._card.box.addWidget(WordsBeside(self._radio(number, kind), kind_text(kind)))
        save = button(tr("export", "Save"), "saveExportNow", "primary")
        save.clicked.connect(self._choose)
        self._card.finish(save)
        self.box.addWidget(self._card)
        self.close_column()
        on_key(self, "Esc", self.closed)

    def _radio(self, number: int, kind: ExportKind) -> Radio:
        made = Radio(kind_name(kind))
        made.setObjectName(f"export.{kind.value}")
        made.setAccessibleName(kind_name(kind))
        made.setAccessibleDescription(kind_text(kind))
        made.setChecked(number == 0)
        self._group.addButton(made, number)
        return made

    def leave(self) -> None:
        self._stop.set()

    def _choose(self) -> None:
        kind = self._kinds[self._group.checkedId()]
        path = self._dialogs.save_export(self, export_name(kind, self._today))
        if path is None:
            return
        # Neutral: a phone shows it to anybody.
        reminder = QCoreApplication.translate("export", "It is time for your check-in")
        save = partial(
            self._exporting.save,
            kind,
            path,
            language=self._language,
            reminder=reminder,
            render=render,
            stop=self._stop,
        )
        self._card.run(save, partial(self._done, path.name))

    def _done(self, file: str, _: None) -> None:
        self._card.tell_saved(file)
