"""The page that stands where another could not be shown."""

from PySide6.QtCore import Signal

from homebound.core.errors import UserError
from homebound.ui.error_text import error_text
from homebound.ui.widgets import Card, Page, button, label, row


class ProblemPage(Page):
    """A sentence and a way to try again. Signal `retried`."""

    retried = Signal()

    def __init__(self, error: UserError) -> None:
        super().__init__("problem", "")
        self.title.setText(self.tr("That did not work"))
        self.setAccessibleName(self.title.text())
        card = Card("caution")
        card.box.addWidget(label(error_text(error), "body", "problemText"))
        self.box.addWidget(card)
        again = button(self.tr("Try again"), "retry", "primary")
        again.clicked.connect(self.retried)
        self.box.addLayout(row(None, again))
        self.close_column()
