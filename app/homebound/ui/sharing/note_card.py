"""One of several things, with a note, that is told the authority."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication, Qt

from homebound.core.errors import UserError
from homebound.core.explanation import MAX_NOTE
from homebound.ui.choice import Choice
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.focus import hold, let_go
from homebound.ui.jobs import run_job
from homebound.ui.note import Note
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    bring_into_sight,
    button,
    caption,
    label,
    row,
)


class NoteCard(Card):
    """A card in which one of several things is chosen, with a note, and sent.

    `told` says what became of the one sent last, empty where there was none.
    """

    def __init__(
        self,
        name: str,
        heading: str,
        words: str,
        codes: list[tuple[str, str]],
        send_words: str,
        send: Callable[[str, str], Future[None]],
        done: Callable[[], None],
        told: str = "",
    ) -> None:
        super().__init__(name=name)
        tr = QCoreApplication.translate
        self._send_it, self._on_sent = send, done
        self.box.addWidget(label(heading, "heading"))
        self.box.addWidget(label(words))
        if told:
            self.box.addWidget(label(told, "secondary", f"{name}Told"))
        self._choice = Choice(f"{name}Kind", heading, codes)
        self._choice.chosen.connect(self._clear)
        self.box.addWidget(Fitted(self._choice))
        self._missing = ErrorLine(f"{name}Missing")
        self.box.addWidget(self._missing)
        self._note = Note()
        self._note.setObjectName(f"{name}Note")
        self._note.setAccessibleName(tr("asking", "Note, if you like"))
        self._note.setMaximumHeight(self._note.fontMetrics().lineSpacing() * 4)
        self.box.addWidget(caption(self._note.accessibleName()))
        self.box.addWidget(self._note)
        self._left = label("", "secondary", f"{name}Left")
        self._left.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.box.addWidget(self._left)
        self._error = ErrorLine(f"{name}Error")
        self.box.addWidget(self._error)
        self._send = button(send_words, f"{name}Send")
        self._send.clicked.connect(self._start)
        self.box.addLayout(row(None, self._send))
        self._note.textChanged.connect(self._count)
        self._count()

    @property
    def choosing(self) -> bool:
        """Say whether something was begun that making the page anew would lose."""
        return bool(self._choice.code() or self._note.toPlainText())

    def go_to(self) -> None:
        """Put the focus on the choice, in sight with the words above it."""
        self._choice.setFocus()
        bring_into_sight(self)

    def _clear(self) -> None:
        self._error.clear_problem()
        if self._choice.code():  # where it is missing, that is still so
            self._missing.clear_problem(self._choice)

    def _count(self) -> None:
        self._clear()
        self._left.setText(
            QCoreApplication.translate("asking", "{used} of %n characters", "", MAX_NOTE).format(
                used=len(self._note.toPlainText())
            )
        )

    def _start(self) -> None:
        code = self._choice.code()
        if not code:
            self._missing.show_problem(
                QCoreApplication.translate(
                    "asking", "Choose one of them. “Something else” will do."
                ),
                self._choice,
            )
            self._choice.setFocus()
            return
        try:
            work = self._send_it(code, self._note.toPlainText())
        except UserError as error:
            self._failed(error)
            return
        hold(self._send)
        run_job(self, work, self._done, self._failed)

    def _done(self, _: None) -> None:
        self._on_sent()

    def _failed(self, error: UserError) -> None:
        let_go(self._send)
        self._error.show_problem(error_text(error))
