"""The card about which questionnaire the check-ins ask."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from homebound.core.errors import UserError
from homebound.services.orders import Orders
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.orders.form_choice import FormList
from homebound.ui.settings.task import TaskCard


class QuestionsCard(TaskCard):
    """Another questionnaire from the next check-in on; hidden where the order chooses."""

    def __init__(self, orders: Orders) -> None:
        tr = QCoreApplication.translate
        heading = tr("settings", "Questions of the check-in")
        super().__init__(
            "questions",
            heading,
            tr(
                "settings",
                "Another questionnaire is asked from the next check-in on. What you have answered stays as it is.",
            ),
        )
        self._orders = orders
        self._asked: str | None = None
        self._list = FormList(heading)
        self._list.edited.connect(self._on_chosen)
        self.box.addWidget(self._list)
        self.finish()
        self.hide()
        run_job(self, orders.asked(), self._show, self._failed)

    def _show(self, asked: str | None) -> None:
        self._asked = asked
        self._list.show_input(asked)
        self.setVisible(asked is not None)

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))

    def _on_chosen(self, _: str, code: str) -> None:
        if not code:  # there is always one
            self._list.show_input(self._asked)
        elif code != self._asked:
            self.run(partial(self._orders.ask, code), partial(self._done, code))

    def _done(self, code: str, _: None) -> None:
        self._asked = code
        self.tell(QCoreApplication.translate("settings", "Saved."))
