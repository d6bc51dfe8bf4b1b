"""The cards about the people of the profile."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel

from homebound.core.person import AgeGroup
from homebound.services.people import People
from homebound.services.session import Session
from homebound.ui.ages import age_list, age_text
from homebound.ui.direction import isolated
from homebound.ui.names import NameTaken
from homebound.ui.settings.task import AskingCard
from homebound.ui.widgets import (
    button,
    caption,
    field,
    label,
    row,
)


class _PersonCard(AskingCard):
    """Asks for a name and an age. Signal `changing` carries the Future of a session."""

    changing = Signal(object)

    def __init__(self, name: str, heading: str, text: str, opener: str) -> None:
        super().__init__(name, heading, text, opener)
        tr = QCoreApplication.translate
        self.name_field = field(f"{name}Name", tr("settings", "Name"))
        self.name_field.setMaxLength(200)
        self.age = age_list(f"{name}Age")
        self.asked.addWidget(caption(tr("settings", "Name")))
        self.asked.addWidget(self.name_field)
        self.asked.addWidget(caption(tr("settings", "Age")))
        self.asked.addWidget(self.age)
        self.asked.addWidget(label(tr("settings", "Some advice depends on it."), "secondary"))

    def hand_over(self, work: Future[Session]) -> Future[Session]:
        """Tell of a change that is under way, even if this card goes meanwhile."""
        self.changing.emit(work)
        return work


class AddPersonCard(_PersonCard):
    """Add somebody: a child, or whoever else is looked after."""

    def __init__(self, people: People, session: Session) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "addPerson",
            tr("settings", "People"),
            tr(
                "settings",
                "You can keep check-ins for others too, such as your children. Each has their own quarantine and history. Another adult should have a profile and passphrase of their own.",
            ),
            tr("settings", "Add a person"),
        )
        self._people = people
        self.box.insertWidget(2, _listed(session))
        taken = NameTaken(self.name_field, [person.name for person in session.people])
        self.asked.insertWidget(self.asked.indexOf(self.name_field) + 1, taken)
        act = button(tr("settings", "Add"), "addPersonNow", "primary")
        act.clicked.connect(self._start)
        self.name_field.returnPressed.connect(self._start)
        self.age.setPlaceholderText(tr("checkin", "Choose"))
        self.opened.connect(partial(self.age.setCurrentIndex, -1))
        self.finish_asking(act)

    def _start(self) -> None:
        if self.age.currentIndex() < 0:
            self.complain(QCoreApplication.translate("settings", "Choose the age."), self.age)
            return
        add = partial(self._people.add, self.name_field.text(), AgeGroup(self.age.currentData()))
        self.run(lambda: self.hand_over(add()), self._done, self.name_field)

    def _done(self, _: Session) -> None:
        self.close_question()


class ChangePersonCard(_PersonCard):
    """Change the name or age of the present person, or remove one who has no order."""

    def __init__(self, people: People, session: Session) -> None:
        tr = QCoreApplication.translate
        person = session.person
        super().__init__(
            "changePerson",
            person.name,
            tr(
                "settings",
                "{age}. A change counts from now on; check-ins made before keep what they say.",
            ).format(age=age_text(person.age_group)),
            tr("settings", "Change name or age"),
        )
        self._people, self._person = people, person
        self.setAccessibleName(tr("settings", "About {name}").format(name=person.name))
        act = button(tr("settings", "Save"), "changePersonNow", "primary")
        act.clicked.connect(self._start)
        self.name_field.returnPressed.connect(self._start)
        self.opened.connect(self._fill)
        if len(session.people) > 1:
            remove = button(tr("settings", "Remove from this record"), "removePerson")
            remove.clicked.connect(self._remove)
            self.asked.addLayout(row(remove, None))
        self.finish_asking(act)

    def _fill(self) -> None:
        self.name_field.setText(self._person.name)
        self.age.setCurrentIndex(self.age.findData(self._person.age_group))

    def _start(self) -> None:
        change = partial(
            self._people.change,
            self._person.id,
            self.name_field.text(),
            AgeGroup(self.age.currentData()),
        )
        self.run(lambda: self.hand_over(change()), self._done, self.name_field)

    def _remove(self) -> None:
        self.run(lambda: self.hand_over(self._people.remove(self._person.id)), self._done)

    def _done(self, _: Session) -> None:
        self.close_question()


def _listed(session: Session) -> QLabel:
    lines = (
        QCoreApplication.translate("settings", "{name}, {age}").format(
            name=isolated(person.name), age=age_text(person.age_group)
        )
        for person in session.people
    )
    return label("\n".join(lines), "body", "peopleListed")
