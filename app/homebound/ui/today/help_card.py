"""Help on Today: the authority's telephone first, then the request."""

from PySide6.QtCore import QCoreApplication, SignalInstance

from homebound.core.consent import SharingLevel
from homebound.services.today import Overview
from homebound.ui.beside import Beside
from homebound.ui.direction import telephone_number
from homebound.ui.widgets import Card, button, label


def help_card(overview: Overview, wanted: SignalInstance) -> Card | None:
    """Make the card; None where there is neither a number nor anybody who would read a request.

    Whoever shares has a button that emits `wanted`, for the way to the request.
    """
    telephone = overview.order.telephones.help
    number = None if telephone is None else telephone_number(telephone)
    tr = QCoreApplication.translate
    card = Card(name="todayHelp")
    if overview.level is not SharingLevel.OFF:
        words = (
            tr("asking", "A person at the authority reads it; nobody answers at once.")
            if number is None
            else tr("asking", "Quickest by telephone: {number}.").format(number=number)
        )
        act = button(tr("asking", "Ask for help"), "askForHelp")
        act.clicked.connect(wanted)
        card.box.addWidget(Beside(label(words, "secondary", "helpWords"), act))
        return card
    if number is None:
        return None
    words = tr("sharing", "Telephone: {number}").format(number=number)
    card.box.addWidget(label(tr("asking", "Ask for help"), "strong"))
    card.box.addWidget(label(words, "secondary", "helpWords"))
    return card
