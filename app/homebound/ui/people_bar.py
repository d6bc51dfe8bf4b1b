"""Whose page it is, and the way to the same page of another person."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel

from homebound.core.person import Person
from homebound.ui.ages import age_text
from homebound.ui.choice import Choice
from homebound.ui.direction import isolated
from homebound.ui.fitted import Fitted
from homebound.ui.names import told_apart
from homebound.ui.widgets import label


def whose(person: Person) -> QLabel:
    """Say whose page it is where nobody else's can be chosen."""
    words = QCoreApplication.translate("people", "For {name}").format(name=isolated(person.name))
    return label(words, "accent", "whose")


class PeopleBar(Fitted):
    """The people of the profile, the present one marked. Signal `chosen` carries another's id."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[Person], present: Person) -> None:
        names = told_apart(
            [person.name for person in people], lambda number: age_text(people[number].age_group)
        )
        choice = Choice(
            "person",
            QCoreApplication.translate("people", "Whose page this is"),
            list(zip((person.id for person in people), names, strict=True)),
        )
        super().__init__(choice)
        self.setObjectName("people")
        self._present = present.id
        choice.choose(present.id)
        choice.chosen.connect(self._on_chosen)

    def _on_chosen(self, person_id: str) -> None:
        if person_id in ("", self._present):  # it is always somebody's
            self._choice.choose(self._present)
        else:
            self.chosen.emit(person_id)
