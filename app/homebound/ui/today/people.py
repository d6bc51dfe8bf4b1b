"""Another person of the profile on Today: what is due for them, in one card."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from homebound.core.person import Person
from homebound.services.clock import Clock
from homebound.services.today import Overview
from homebound.ui.beside import Beside
from homebound.ui.texts import breakable
from homebound.ui.today.presenter import glance
from homebound.ui.today.words import situation_words
from homebound.ui.widgets import Card, button, label


class PersonCard(Card):
    """A person's name, the state of their present window, and the way to it.

    Signals: `chosen` carries the person's id; `check_in` that and a slot reference.
    """

    chosen = Signal(str)
    check_in = Signal(str, str)

    def __init__(self, person: Person, overview: Overview | None, clock: Clock) -> None:
        super().__init__(name=f"person.{person.id}")
        tr = QCoreApplication.translate
        words, detail = (
            (tr("today", "No order yet"), tr("today", "Open one, or set up days without one."))
            if overview is None
            else situation_words(overview, clock)
        )
        texts = QVBoxLayout()
        texts.addWidget(label(breakable(person.name), "accent", f"personName.{person.id}"))
        texts.addWidget(label(words, "strong", f"personState.{person.id}"))
        if detail:
            texts.addWidget(label(detail, "secondary"))
        if overview is not None and overview.arrived is not None:
            news = (
                tr("today", "The order has changed")
                if overview.arrived
                else tr("today", "The authority wants to change the order")
            )
            texts.addWidget(label(news, "hint", f"personNews.{person.id}"))
        acts = []
        show = button(tr("today", "Show"), f"showPerson.{person.id}")
        show.setAccessibleName(tr("today", "Show: {name}").format(name=person.name))
        show.clicked.connect(partial(self.chosen.emit, person.id))
        acts.append(show)
        shown = None if overview is None else glance(overview)
        if shown is not None and shown.state is not None and shown.open:
            act = button(tr("today", "Check in"), f"checkInFor.{person.id}")
            act.setAccessibleName(tr("today", "Check in: {name}").format(name=person.name))
            act.clicked.connect(partial(self.check_in.emit, person.id, shown.state.slot.ref))
            acts.append(act)
        self.box.addWidget(Beside(texts, *acts))
