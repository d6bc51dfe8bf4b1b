"""A card that does one thing at a time, with its own place for errors and progress."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from homebound.core.errors import UserError
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.texts import file_text
from homebound.ui.theme import GRID
from homebound.ui.widgets import Card, ErrorLine, announce, bring_into_sight, button, label, row

T = TypeVar("T")
_PATIENCE = 1000


class TaskCard(Card):
    """A heading, what it is about, and one job.

    Its error line is `<name>Error`, its line about progress and outcome `<name>Told`. Call `finish`
    when the rest of the card is in it.
    """

    def __init__(self, name: str, heading: str, text: str, role: str = "card") -> None:
        super().__init__(role, name)
        self.working = False
        self.setAccessibleName(heading)
        self.box.addWidget(label(heading, "heading", f"{name}Heading"))
        if text:
            self.box.addWidget(label(text, "secondary"))
        self._error = ErrorLine(f"{name}Error")
        self._told = label("", "body", f"{name}Told")
        self._told.hide()
        self._culprit: QWidget | None = None
        self._held: list[QWidget] = []
        self._focus: QWidget | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._on_slow)

    def finish(self, *buttons: QPushButton) -> None:
        """Put the error, the outcome and the buttons below all else; what leads on stands last."""
        self.box.addWidget(self._error)
        self.box.addWidget(self._told)
        if buttons:
            self.box.addLayout(row(None, *buttons))

    def tell(self, sentence: str) -> None:
        """Say how it went; an empty sentence takes the last one away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self._told)
            announce(self._told, sentence)

    def tell_saved(self, file: str) -> None:
        """Say what the file that was saved is called."""
        self.tell(
            QCoreApplication.translate("settings", "Saved: {file}").format(file=file_text(file))
        )

    def complain(self, sentence: str, culprit: QWidget | None = None) -> None:
        """Say what went wrong and put the focus on the field that it is about."""
        self.forgive()
        self._culprit = culprit
        self._error.show_problem(sentence, culprit)
        if culprit is not None:
            culprit.setFocus()

    def forgive(self) -> None:
        """Take the last error away."""
        self._error.clear_problem(self._culprit)
        self._culprit = None

    def run(
        self,
        start: Callable[[], Future[T]],
        done: Callable[[T], None],
        culprit: QWidget | None = None,
        failing: Callable[[UserError], None] | None = None,
    ) -> None:
        """Do a job, once at a time.

        Where it fails, `culprit` is the field that the error is tied to, and `failing` hears of it.
        """
        if self.working:
            return
        self.forgive()
        self.tell("")
        try:
            work = start()
        except UserError as error:
            self.complain(error_text(error), culprit)
            return
        self._hold()

        def ended(result: T) -> None:
            self._release()
            done(result)

        def failed(error: UserError) -> None:
            self._release()
            self.complain(error_text(error), culprit)
            if failing is not None:
                failing(error)

        run_job(self, work, ended, failed)

    def _hold(self) -> None:
        self.working = True
        self._focus = self.window().focusWidget()  # also while a dialog of the desktop is closing
        kinds = (QAbstractButton, QLineEdit, QComboBox)
        self._held = [
            one
            for one in self.findChildren(QWidget)
            if isinstance(one, kinds) and one.isEnabledTo(self)
        ]
        for one in self._held:
            one.setEnabled(False)
        self._slow.start()

    def _release(self) -> None:
        self.working = False
        self._slow.stop()
        self.tell("")
        for one in self._held:
            one.setEnabled(True)
        if self._focus in self._held and self._focus is not None:
            self._focus.setFocus()

    def _on_slow(self) -> None:
        self.tell(QCoreApplication.translate("settings", "Working…"))


class AskingCard(TaskCard):
    """A task that asks for something first: a button opens its fields, another closes them.

    What belongs to the question goes into `asked`. Signal `opened`.
    """

    opened = Signal()

    def __init__(self, name: str, heading: str, text: str, opener: str) -> None:
        super().__init__(name, heading, text)
        self.open_button = button(opener, f"{name}Open")
        self.open_button.clicked.connect(self._on_open)
        self._body = QWidget()
        self._body.setObjectName(f"{name}Body")
        self._body.hide()
        self.asked = QVBoxLayout(self._body)
        self.asked.setContentsMargins(0, 0, 0, 0)
        self.asked.setSpacing(GRID)
        self._cancel = button(QCoreApplication.translate("settings", "Cancel"), f"{name}Cancel")
        self._cancel.clicked.connect(self.close_question)
        self._cancel.hide()

    @property
    def choosing(self) -> bool:
        return self.working or not self._body.isHidden()

    def finish_asking(self, act: QPushButton) -> None:
        """Complete the card; `act` is the button that does it."""
        self._act = act
        act.hide()
        self.box.addWidget(self._body)
        self.finish(self._cancel, self.open_button, act)

    def open(self) -> None:
        """Show the fields and go to the first."""
        self.tell("")
        self._show_question(True)
        self.opened.emit()
        fields = self._body.findChildren(QLineEdit)
        (fields[0] if fields else self._act).setFocus()

    def _on_open(self) -> None:
        self.open()
        bring_into_sight(self)

    def close_question(self) -> None:
        """Hide the fields again, emptied, and go back to the button that opened them."""
        self.put_away()
        self.open_button.setFocus()

    def put_away(self) -> None:
        """Hide the fields again, emptied."""
        self.forgive()
        for one in self._body.findChildren(QLineEdit):
            one.clear()
        self._show_question(False)

    def _show_question(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self._act.setVisible(shown)
        self._cancel.setVisible(shown)
        self.open_button.setVisible(not shown)
