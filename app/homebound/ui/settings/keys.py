"""The cards about what opens the record: passphrase, recovery code, keyring."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from homebound.services.keys import Keys
from homebound.services.session import Session
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import AskingCard, TaskCard
from homebound.ui.welcome.new_passphrase import NewPassphrase
from homebound.ui.widgets import (
    button,
    caption,
    field,
    label,
)


class PassphraseCard(AskingCard):
    """Change the passphrase, knowing the present one or the recovery code."""

    def __init__(self, keys: Keys, name: str) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "changePassphrase",
            tr("settings", "Passphrase"),
            tr("settings", "It opens your record on this computer."),
            tr("settings", "Change the passphrase"),
        )
        self._keys = keys
        question = tr("settings", "Your present passphrase, or your recovery code")
        self.asked.addWidget(caption(question))
        self._present = field("presentSecret", question, secret=True)
        self.asked.addWidget(self._present)
        self.asked.addWidget(caption(tr("settings", "The new passphrase")))
        self._new = NewPassphrase(lambda: name)
        self._new.entered.connect(self._start)
        self.asked.addWidget(self._new)
        self.asked.addWidget(
            label(
                tr("settings", "Backups that you saved before still open with the old one."),
                "secondary",
            )
        )
        act = button(tr("settings", "Change"), "changePassphraseNow", "primary")
        act.clicked.connect(self._start)
        self.finish_asking(act)

    def put_away(self) -> None:
        self._new.wipe()
        super().put_away()

    def _start(self) -> None:
        if not self._present.text():
            self.complain(
                QCoreApplication.translate(
                    "settings", "First type your present passphrase, or your recovery code."
                ),
                self._present,
            )
            return
        self.forgive()
        if self._new.is_good():
            typed, new = self._present.text(), self._new.text()
            self.run(partial(self._keys.change_passphrase, typed, new), self._done, self._present)

    def _done(self, _: None) -> None:
        self.close_question()
        self.tell(
            QCoreApplication.translate(
                "settings", "From now on the new passphrase opens your record."
            )
        )


class RecoveryCard(TaskCard):
    """Make a recovery code, in place of the one there is. Signal `wanted`."""

    wanted = Signal()

    def __init__(self, *, has_code: bool) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "recoveryCode",
            tr("settings", "Recovery code"),
            tr(
                "settings",
                "You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.",
            )
            if has_code
            else tr(
                "settings",
                "You have none yet. Without one, a forgotten passphrase means a lost record.",
            ),
        )
        text = tr("settings", "Replace the code") if has_code else tr("settings", "Make a code")
        act = button(text, "replaceRecoveryCode")
        act.clicked.connect(self.wanted)
        self.finish(act)


class KeyringCard(TaskCard):
    """Let the system's keyring open the record, or not any more; hidden where there is none.

    Signal `changing` carries the Future of the session that takes the place of this one.
    """

    changing = Signal(object)

    def __init__(self, keys: Keys, session: Session) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "keyring",
            tr("settings", "System keyring"),
            tr(
                "settings",
                "The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.",
            ),
        )
        self._keys = keys
        self._add = button(tr("settings", "Let the keyring open it"), "addKeyring")
        self._add.clicked.connect(self._on_add)
        self._remove = button(tr("settings", "Stop using the keyring"), "removeKeyring")
        self._remove.clicked.connect(self._on_remove)
        self.finish(self._remove, self._add)
        self._show_state(session.has_keyring)
        if not session.has_keyring:  # one that is in use can be removed, wherever it went
            self.hide()
            run_job(self, keys.keyring_ready(), self.setVisible, self._on_unready)

    def _show_state(self, used: bool) -> None:
        self._add.setVisible(not used)
        self._remove.setVisible(used)

    def _on_unready(self, _: object) -> None:
        """Stay hidden: there is nothing to offer."""

    def _on_add(self) -> None:
        self.run(partial(self._tell_change, self._keys.add_keyring), self._done)

    def _on_remove(self) -> None:
        self.run(partial(self._tell_change, self._keys.remove_keyring), self._done)

    def _tell_change(self, change: Callable[[], Future[Session]]) -> Future[Session]:
        work = change()
        self.changing.emit(work)
        return work

    def _done(self, session: Session) -> None:
        used = session.has_keyring
        self._show_state(used)
        (self._remove if used else self._add).setFocus()
        tr = QCoreApplication.translate
        self.tell(
            tr("settings", "The keyring of this computer opens your record now.")
            if used
            else tr("settings", "Only your passphrase and your recovery code open your record now.")
        )
