"""Whose page it is, and the way to the same page of another person."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homebound.core.person import Person
from homebound.ui.widgets import Choice, label


def whose(person: Person) -> QLabel:
    """Say whose page it is where nobody else's can be chosen."""
    words = QCoreApplication.translate("people", "For {name}").format(name=person.name)
    return label(words, "accent", "whose")


class PeopleBar(QWidget):
    """The people of the profile, the present one marked. Signal `chosen` carries another's id."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[Person], present: Person) -> None:
        super().__init__()
        self.setObjectName("people")
        self._present = present.id
        self._choice = Choice(
            "person",
            QCoreApplication.translate("people", "Whose page this is"),
            [(person.id, person.name) for person in people],
        )
        self._choice.choose(present.id)
        self._choice.chosen.connect(self._on_chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._choice)

    def _on_chosen(self, person_id: str) -> None:
        if person_id in ("", self._present):  # it is always somebody's
            self._choice.choose(self._present)
        else:
            self.chosen.emit(person_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choice.fit(self.width())
