"""Which of the shipped questionnaires is asked, where the order names none."""

from PySide6.QtCore import QCoreApplication, QLocale

from homebound.services.forms import STANDARD_FORM, shipped_forms
from homebound.ui.checkin.controls import DropDown
from homebound.ui.widgets import Card, label, row


class FormList(DropDown):
    """The shipped questionnaires by their titles, in the language of the page."""

    def __init__(self, question: str) -> None:
        language = QLocale().bcp47Name()
        options = [(one.name, one.title.in_language(language)) for one in shipped_forms()]
        super().__init__("form", question, options)
        self.setObjectName("form")

    @property
    def name(self) -> str:
        """The name of the chosen questionnaire."""
        return str(self.currentData() or STANDARD_FORM)


class FormChoice(Card):
    """The general questionnaire, until the resident chooses an illness."""

    def __init__(self) -> None:
        super().__init__(name="card.form")
        tr = QCoreApplication.translate
        question = tr("orders", "Which questions are asked?")
        self._list = FormList(question)
        self._list.show_input(STANDARD_FORM)
        line = row(label(question, "strong"), self._list)
        line.setStretch(0, 1)
        self.box.addLayout(line)
        hint = tr("orders", "Choose the illness if you know it. You can change this in Settings.")
        self.box.addWidget(label(hint, "secondary"))

    @property
    def name(self) -> str:
        """The name of the chosen questionnaire."""
        return self._list.name
