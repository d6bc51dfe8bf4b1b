"""Asking the authority for its notices by a button that names it."""

from PySide6.QtCore import QCoreApplication

from homebound.core.errors import UserError
from homebound.core.order import Issuer
from homebound.services.notices import Notices
from homebound.ui.error_text import error_text
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.texts import in_a_row
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    announce,
    host_button,
    label,
    row,
)


class NoticesCard(Card):
    """One request, the same for everyone; what comes stands on Today until it expires."""

    def __init__(self, notices: Notices, issuer: Issuer, *, shares: bool) -> None:
        super().__init__(name="notices")
        tr = QCoreApplication.translate
        self._notices = notices
        self.box.addWidget(label(tr("notice", "Notices for everyone"), "heading"))
        words = tr(
            "notice",
            "The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your internet address asked.",
        )
        when = (
            tr(
                "notice",
                "While you share, it is asked for after a receipt, at most every six hours.",
            )
            if shares
            else tr("notice", "While you share nothing, it is asked for by this button only.")
        )
        self.box.addWidget(label(in_a_row((words, when)), "secondary"))
        self._said = label("", "body", "noticesSaid")
        self._said.hide()
        self.box.addWidget(self._said)
        self._error = ErrorLine("noticesError")
        self.box.addWidget(self._error)
        self._ask = host_button(issuer.host, "askNotices")
        self._ask.clicked.connect(self._start)
        self.box.addLayout(row(None, self._ask))

    def _start(self) -> None:
        self._error.clear_problem()
        self._said.hide()
        hold(self._ask)
        run_job(self, self._notices.fetch(), self._done, self._failed)

    def _done(self, found: bool) -> None:
        tr = QCoreApplication.translate
        let_go(self._ask)
        words = (
            tr("notice", "There is a notice. It stands on Today.")
            if found
            else tr("notice", "There is no notice at present.")
        )
        self._said.setText(words)
        self._said.show()
        announce(self._said, words)

    def _failed(self, error: UserError) -> None:
        let_go(self._ask)
        self._error.show_problem(error_text(error))
