"""The question whether to go on reminding when the window is closed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from homebound.core.errors import UserError
from homebound.services.closing import Closing
from homebound.ui.error_text import error_text
from homebound.ui.widgets import Card, ErrorLine, Page, button, label, row


class ClosingPage(Page):
    """Asked once, where no tray would show that the app goes on.

    Signals: `answered` once the answer is kept; `closed` where the resident thinks better of it.
    """

    answered = Signal()
    closed = Signal()

    def __init__(self, closing: Closing) -> None:
        super().__init__("closing", "")
        self._closing = closing
        self.title.setText(self.tr("Keep reminding you?"))
        self.setAccessibleName(self.title.text())
        card = Card()
        card.box.addWidget(
            label(
                self.tr(
                    "Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it."
                )
            )
        )
        card.box.addWidget(
            label(
                self.tr("You are asked once. You can change it in Settings, under Reminders."),
                "secondary",
            )
        )
        self._error = ErrorLine("closingError")
        card.box.addWidget(self._error)
        self.box.addWidget(card)
        back = button(self.tr("Back"), "back")
        back.clicked.connect(self.closed)
        end = button(self.tr("No, end it"), "endOnClose")
        end.clicked.connect(self._on_end)
        stay = button(self.tr("Yes, keep reminding me"), "stayOnClose", "primary")
        stay.clicked.connect(self._on_stay)
        self.box.addLayout(row(back, None, end, stay))
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.activated.connect(back.click)
        self.close_column()

    def _on_end(self) -> None:
        self._choose(False)

    def _on_stay(self) -> None:
        self._choose(True)

    def _choose(self, stays: bool) -> None:
        try:
            self._closing.choose(stays)
        except UserError as error:
            self._error.show_problem(error_text(error))
        else:
            self.answered.emit()
