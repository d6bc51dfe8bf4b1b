"""The pages after an erasure, a salvage, and while a profile goes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from homebound.ui.settings.presenter import Lost, erasing_limits, lost_words
from homebound.ui.widgets import Card, Page, button, label, row


class ErasedPage(Page):
    """What an erasure did and what it cannot promise. Signals `closed`, `recovery_code`."""

    closed = Signal()
    recovery_code = Signal()

    def __init__(self, *, needs_code: bool = False) -> None:
        tr = QCoreApplication.translate
        super().__init__("erased", tr("settings", "It is erased"))
        card = Card()
        for sentence in erasing_limits():
            card.box.addWidget(label(sentence))
        self.box.addWidget(card)
        done = button(tr("settings", "Go on"), "erasedClose", "plain" if needs_code else "primary")
        done.clicked.connect(self.closed)
        self._first = done
        if needs_code:
            caution = Card("caution", "codeGone")
            caution.box.addWidget(
                label(
                    tr(
                        "settings",
                        "Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.",
                    )
                )
            )
            self.box.addWidget(caution)
            make = button(tr("settings", "Make a recovery code"), "erasedCode", "primary")
            make.clicked.connect(self.recovery_code)
            self.box.addLayout(row(done, None, make))
            self._first = make
        else:
            self.box.addLayout(row(None, done))
        self.close_column()

    def focus_first(self) -> None:
        self._first.setFocus()


class SalvagedPage(Page):
    """What a new profile holds of a damaged one, and what is lost. Signal `closed`."""

    closed = Signal()

    def __init__(self, lost: Sequence[Lost]) -> None:
        tr = QCoreApplication.translate
        super().__init__("salvaged", tr("settings", "What could be read is saved"))
        card = Card("caution" if lost else "card")
        for sentence in lost_words(lost):
            card.box.addWidget(label(sentence, "body", "lostWords"))
        self.box.addWidget(card)
        self.box.addWidget(
            label(
                tr(
                    "settings",
                    "It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.",
                )
            )
        )
        self._done = button(tr("settings", "Go on"), "salvagedClose", "primary")
        self._done.clicked.connect(self.closed)
        self.box.addLayout(row(None, self._done))
        self.close_column()

    def focus_first(self) -> None:
        self._done.setFocus()


class WaitPage(Page):
    """A page with nothing to do while a profile goes."""

    def __init__(self) -> None:
        super().__init__("wait", QCoreApplication.translate("settings", "Working…"))
        self.close_column()
