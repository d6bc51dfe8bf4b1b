"""The fields for a new passphrase: rated while it is typed, proposed on demand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from homebound.core.errors import ErrorCode, UserError
from homebound.services import passphrases
from homebound.services.passphrases import Weakness
from homebound.ui.error_text import error_text
from homebound.ui.texts import in_a_row
from homebound.ui.theme import GRID
from homebound.ui.widgets import (
    ErrorLine,
    button,
    caption,
    field,
    label,
    row,
    show_secret,
)


def weakness_text(weakness: Weakness) -> str:
    """Say why a passphrase is easy to guess."""
    tr = QCoreApplication.translate
    return {
        Weakness.EMPTY: tr("passphrase", "Type a passphrase."),
        Weakness.SHORT: tr("passphrase", "It is short: four or more words are better."),
        Weakness.COMMON: tr("passphrase", "Many people use it."),
        Weakness.WORD: tr("passphrase", "It contains a common word or name."),
        Weakness.NAME: tr("passphrase", "It contains your name."),
        Weakness.REPEATED: tr("passphrase", "It repeats itself."),
        Weakness.SEQUENCE: tr("passphrase", "It follows the alphabet or the numbers."),
        Weakness.KEYBOARD: tr("passphrase", "It follows the keys of the keyboard."),
        Weakness.DATE: tr("passphrase", "It looks like a date or a year."),
        Weakness.TOO_LONG: tr("passphrase", "It is too long: at most 200 characters."),
        Weakness.GUESSABLE: tr("passphrase", "It is still easy to guess: add another word."),
    }[weakness]


def _reads_english() -> bool:
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


class NewPassphrase(QWidget):
    """Type a passphrase twice, or once where it is shown, or take a proposal.

    `name` gives the profile's name as it is now, which a passphrase must not lean on. Signal
    `entered` when Return is pressed at the end.
    """

    entered = Signal()

    def __init__(self, name: Callable[[], str]) -> None:
        super().__init__()
        self._name = name
        tr = QCoreApplication.translate
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        self._passphrase = field("passphrase", tr("passphrase", "Passphrase"), secret=True)
        self._passphrase.textChanged.connect(self._rate_soon)
        self._passphrase.returnPressed.connect(self.entered)
        box.addWidget(self._passphrase)
        self._error = ErrorLine("passphraseError")
        box.addWidget(self._error)
        self._strength = label("", "secondary", "strength")
        self._strength.hide()
        box.addWidget(self._strength)
        self._again_label = caption(tr("passphrase", "The same once more"))
        self._again = field("again", tr("passphrase", "Passphrase once more"), secret=True)
        self._again.returnPressed.connect(self.entered)
        box.addWidget(self._again_label)
        box.addWidget(self._again)
        self._again_error = ErrorLine("againError")
        box.addWidget(self._again_error)
        self._show = QCheckBox(tr("passphrase", "Show what I type"))
        self._show.setObjectName("show")
        self._show.setAccessibleName(self._show.text())
        self._show.toggled.connect(self._set_shown)
        propose = button(tr("passphrase", "Propose one"), "propose", "link")
        propose.clicked.connect(self._propose)
        # Below each other: in large text there is no room side by side.
        box.addWidget(self._show)
        box.addLayout(row(propose, None))
        self._foreign = label(
            tr("passphrase", "The words are English, so that any keyboard can type them."),
            "secondary",
            "foreignWords",
        )
        self._foreign.hide()
        if not _reads_english():
            propose.setAccessibleDescription(self._foreign.text())
        box.addWidget(self._foreign)
        self._rating = QTimer(self)
        self._rating.setSingleShot(True)
        self._rating.setInterval(250)
        self._rating.timeout.connect(self._rate)

    def text(self) -> str:
        """Give what was typed."""
        return self._passphrase.text()

    def wipe(self) -> None:
        """Empty the fields."""
        with QSignalBlocker(self._passphrase):
            self._passphrase.clear()
        self._again.clear()
        self._show.setChecked(False)
        self._rating.stop()
        self._strength.hide()
        self._foreign.hide()
        self.forgive()

    def forgive(self) -> None:
        """Take the last error away."""
        self._error.clear_problem(self._passphrase)
        self._again_error.clear_problem(self._again)

    def is_good(self) -> bool:
        """Say whether it can be used; where it cannot, say why and go to the field."""
        self.forgive()
        rating = passphrases.rate(self.text(), self._name())
        if not rating.good:
            self._rate()
            sentence = error_text(UserError(ErrorCode.PASSPHRASE_WEAK))
            if Weakness.TOO_LONG in rating.weaknesses:  # then longer is no advice
                sentence = weakness_text(Weakness.TOO_LONG)
                self._rating.stop()
                self._strength.hide()
            self._error.show_problem(sentence, self._passphrase)
            self._passphrase.setFocus()
            return False
        if not self._show.isChecked() and self._again.text() != self.text():
            self._again_error.show_problem(
                QCoreApplication.translate(
                    "passphrase", "The two passphrases differ. Type them again, or have them shown."
                ),
                self._again,
            )
            self._again.setFocus()
            return False
        return True

    def _set_shown(self, shown: bool) -> None:
        show_secret(self._passphrase, shown)
        # What can be read needs no second typing.
        self._again.setVisible(not shown)
        self._again_label.setVisible(not shown)
        if shown:
            self._again_error.clear_problem(self._again)

    def _propose(self) -> None:
        self._passphrase.setText(passphrases.propose())
        self._show.setChecked(True)
        self._foreign.setVisible(not _reads_english())
        self._passphrase.setFocus()
        self._rate()

    def _rate_soon(self) -> None:
        self._rating.start()

    def _rate(self) -> None:
        text = self.text()
        if not text:
            self._strength.hide()
            return
        self._strength.show()
        rating = passphrases.rate(text, self._name())
        if rating.good:
            self._strength.setText(
                QCoreApplication.translate(
                    "passphrase", "A good passphrase. Write it down and keep it safe."
                )
            )
            self.forgive()
        else:
            self._strength.setText(in_a_row(weakness_text(one) for one in rating.weaknesses))
