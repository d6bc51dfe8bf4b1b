"""Help on Today: the authority's telephone first, then the request."""

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

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
    shares = overview.level is not SharingLevel.OFF
    tr = QCoreApplication.translate
    if shares and number is None:
        words = tr(
            "asking", "A person at the authority reads your request; nobody answers at once."
        )
    elif shares:
        words = tr("asking", "Quickest by telephone: {number}.").format(number=number)
    elif number is not None:
        words = tr("sharing", "Telephone: {number}").format(number=number)
    else:
        return None
    card = Card(name="todayHelp")
    texts = QVBoxLayout()
    texts.addWidget(label(tr("asking", "Ask for help"), "strong", "helpHeading"))
    texts.addWidget(label(words, "secondary", "helpWords"))
    if not shares:
        card.box.addLayout(texts)
        return card
    act = button(tr("asking", "Ask for help"), "askForHelp")
    act.clicked.connect(wanted)
    card.box.addWidget(Beside(texts, act))
    return card
