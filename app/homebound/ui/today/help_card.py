"""Help on Today: the authority's telephone first, then the request."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.core.consent import SharingLevel
from homebound.services.today import Overview
from homebound.ui.beside import Beside
from homebound.ui.direction import telephone_number
from homebound.ui.widgets import Card, button, label


class HelpCard(Card):
    """How to reach the authority. `wanted` leads to the request, for whoever shares."""

    wanted = Signal()

    def __init__(self, telephone: str | None, *, shares: bool) -> None:
        super().__init__(name="todayHelp")
        tr = QCoreApplication.translate
        words = tr("asking", "A person at the authority reads it; nobody answers at once.")
        if telephone is not None:
            quickest = (
                tr("asking", "Quickest by telephone: {number}.")
                if shares
                else tr("sharing", "Telephone: {number}")
            )
            words = quickest.format(number=telephone_number(telephone))
        acts = []
        if shares:
            act = button(tr("asking", "Ask for help"), "askForHelp")
            act.clicked.connect(self.wanted)
            acts.append(act)
        else:
            self.box.addWidget(label(tr("asking", "Ask for help"), "strong"))
        self.box.addWidget(Beside(label(words, "secondary", "helpWords"), *acts))


def help_card(overview: Overview) -> HelpCard | None:
    """Make the card; None where there is neither a number nor anybody who would read a request."""
    telephone = overview.order.telephones.help
    shares = overview.level is not SharingLevel.OFF
    return HelpCard(telephone, shares=shares) if shares or telephone is not None else None
