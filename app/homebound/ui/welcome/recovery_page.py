"""The page that shows the recovery code once."""

from PySide6.QtCore import Signal

from homebound.core.errors import UserError
from homebound.services import recovery
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui.dialogs import Dialogs
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.widgets import Card, ErrorLine, Page, button, field, label, row


class RecoveryPage(Page):
    """A new code, to write down and confirm by typing one group of it.

    It opens the profile only from then on. Signals: `finished` carries the session that has the
    code; `postponed`.
    """

    finished = Signal(object)
    postponed = Signal()

    def __init__(self, profiles: Profiles, session: Session, dialogs: Dialogs) -> None:
        super().__init__("recovery", "")
        self._profiles = profiles
        self._session = session
        self._dialogs = dialogs
        self._offer = recovery.new_offer()
        self.title.setText(self.tr("Your recovery code"))
        self.setAccessibleName(self.title.text())
        self.box.addWidget(
            label(
                self.tr(
                    "If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later."
                )
            )
        )
        card = Card()
        code = label(self._offer.text, "large-code", "code")
        code.setAccessibleName(self.tr("Recovery code"))
        code.setAccessibleDescription(self._offer.text)
        card.box.addWidget(code)
        save = button(self.tr("Save as PDF to print"), "savePdf", "link")
        save.clicked.connect(self._save)
        self._saved = label("", "secondary", "saved")
        line = row(save)
        line.addWidget(self._saved, 1)
        card.box.addLayout(line)
        self.box.addWidget(card)
        confirm = Card()
        question = self.tr("To be sure, type group number {number} of the seven").format(
            number=self._offer.asked + 1
        )
        confirm.box.addWidget(label(question, "strong"))
        self._typed = field("group", question)
        self._typed.returnPressed.connect(self._confirm)
        confirm.box.addWidget(self._typed)
        self._error = ErrorLine("groupError")
        confirm.box.addWidget(self._error)
        self.box.addWidget(confirm)
        self._later = button(self.tr("Later"), "later")
        self._later.clicked.connect(self.postponed)
        self._done = button(self.tr("I have written it down"), "confirm", "primary")
        self._done.clicked.connect(self._confirm)
        self.box.addLayout(row(self._later, None, self._done))
        self.close_column()

    def _save(self) -> None:
        path = self._dialogs.save_pdf(self, self.tr("Homebound recovery code.pdf"))
        if path is None:
            return
        from homebound.ui.welcome.recovery_pdf import write_recovery_pdf

        if write_recovery_pdf(path, self._offer.text):
            self._saved.setText(self.tr("Saved. Print it, then delete the file."))
        else:
            self._saved.setText(self.tr("It could not be saved there. Choose another place."))

    def _confirm(self) -> None:
        if not self._offer.confirmed_by(self._typed.text()):
            self._error.show_problem(
                self.tr("That is not group {number}. Compare it with your paper.").format(
                    number=self._offer.asked + 1
                ),
                self._typed,
            )
            self._typed.setFocus()
            return
        self._error.clear_problem(self._typed)
        self.hold()
        work = self._profiles.add_recovery_code(self._session, self._offer.code)
        run_job(self, work, self.finished.emit, self._failed)

    def _failed(self, error: UserError) -> None:
        self.let_go()
        self._error.show_problem(error_text(error))

    def focus_first(self) -> None:
        self._typed.setFocus()
