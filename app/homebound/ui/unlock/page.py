"""The unlock page."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox

from homebound.core.errors import ErrorCode, UserError
from homebound.core.language import ENGLISH, Language
from homebound.services.profiles import Profiles
from homebound.ui.drop_list import DropList
from homebound.ui.error_text import error_text
from homebound.ui.flow import Flow
from homebound.ui.focus import tab_stops, tab_through
from homebound.ui.jobs import run_job
from homebound.ui.language_list import LanguageList
from homebound.ui.names import told_apart
from homebound.ui.order_waits import OrderWaits
from homebound.ui.theme import GRID
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    field,
    label,
    row,
    show_secret,
)

if TYPE_CHECKING:
    from homebound.ui.typed import Typed
    from homebound.ui.unlock.damaged import DamagedCard

_CODE = "recovery code"


class UnlockPage(Page):
    """Choose a profile and type its passphrase or recovery code, or ask the keyring.

    Signals: `unlocked` carries the session; `salvaged` what was saved of a damaged profile;
    `new_profile`; `restore`; `language` carries one to be shown; `help`.
    """

    unlocked = Signal(object)
    salvaged = Signal(object)
    new_profile = Signal()
    restore = Signal()
    language = Signal(object)
    help = Signal()

    def __init__(self, profiles: Profiles, language: Language = ENGLISH) -> None:
        super().__init__("unlock", "")
        self._profiles = profiles
        self._listed = profiles.listed()
        self._by_code = False
        self.title.setText(self.tr("Unlock your record"))
        self.setAccessibleName(self.title.text())
        self._waits = OrderWaits(self.tr("It is shown to you as soon as you have unlocked."))
        self.box.addWidget(self._waits)
        self._card = card = Card()
        names = [
            one.header.name if one.header else self.tr("Damaged profile") for one in self._listed
        ]
        self._names = told_apart(names, self._last_used)
        self._which: DropList | None = None
        if len(self._names) > 1:
            self._which = self._list_of_profiles()
            card.box.addWidget(self._which)
        else:
            card.box.addWidget(label(self._names[0], "heading", "profileName"))
        self._asked = label("", "strong")
        card.box.addWidget(self._asked)
        self._secret = field("secret", self.tr("Passphrase"), secret=True)
        self._secret.returnPressed.connect(self._start)
        card.box.addWidget(self._secret)
        self._error = ErrorLine("unlockError")
        card.box.addWidget(self._error)
        self._show = QCheckBox(self.tr("Show what I type"))
        self._show.setObjectName("show")
        self._show.setAccessibleName(self._show.text())
        self._show.toggled.connect(lambda shown: show_secret(self._secret, shown))
        self._other = button("", "otherSecret", "link")
        self._other.clicked.connect(self._switch)
        card.box.addWidget(self._show)
        self._by_keyring = button(self.tr("Let the keyring open it"), "byKeyring")
        self._by_keyring.clicked.connect(self._ask_keyring)
        card.box.addLayout(row(self._other, None, self._by_keyring))
        self.box.addWidget(card)
        self._damaged: DamagedCard | None = None
        self._new = button(self.tr("New profile"), "newProfile", "link")
        self._new.clicked.connect(self.new_profile)
        self._restore = button(self.tr("Restore a backup"), "restoreBackup", "link")
        self._restore.clicked.connect(self.restore)
        self._unlock = button(self.tr("Unlock"), "unlockProfile", "primary")
        self._unlock.clicked.connect(self._start)
        self._busy = label("", "secondary", "busy")
        self.box.addLayout(row(None, self._busy, self._unlock))
        self._language = LanguageList(language)
        self._language.chosen.connect(self.language)
        self._go_help = button(self.tr("Help"), "goHelp", "link")
        self._go_help.clicked.connect(self.help)
        self.box.addWidget(Flow((self._new, self._restore), 3 * GRID))
        self.box.addLayout(row(self._language, None, self._go_help))
        self.close_column()
        self._word()
        self._chosen()

    def _list_of_profiles(self) -> DropList:
        made = DropList("which", self.tr("Profile"), short=True)
        # No wider than the page, whatever the names.
        made.setSizeAdjustPolicy(DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for number, name in enumerate(self._names):
            made.addItem(name, number)
        made.currentIndexChanged.connect(self._chosen)
        return made

    @property
    def _number(self) -> int:
        """The place in the list of the profile that is to be opened."""
        return 0 if self._which is None else self._which.currentIndex()

    def _last_used(self, number: int) -> str:
        from homebound.ui.timetext import short_day_and_time

        changed = self._listed[number].changed
        if changed is None:
            return ""
        moment = short_day_and_time(changed, self._profiles.clock.zone())
        return self.tr("last used {moment}").format(moment=moment)

    def tell_order_waits(self, file: str) -> None:
        """Say that the order that was opened is not lost, and which it is."""
        self._waits.tell(file)

    def _chosen(self) -> None:
        """Say at once where a profile cannot be opened at all."""
        self._error.clear_problem(self._secret)
        self._hide_damaged()
        shown = self._listed[self._number]
        self._by_keyring.setVisible(shown.header is not None and "keyring" in shown.header.kinds)
        problem = shown.problem
        self._unlock.setEnabled(problem is None)
        if problem is not None:
            self._error.show_problem(error_text(UserError(problem)))

    def _word(self) -> None:
        asked = self.tr("Recovery code") if self._by_code else self.tr("Passphrase")
        self._asked.setText(asked)
        self._secret.setAccessibleName(asked)
        self._other.setText(
            self.tr("Use the passphrase") if self._by_code else self.tr("Forgotten passphrase?")
        )
        self._other.setAccessibleName(self._other.text())

    def typed(self) -> "Typed":
        return replace(super().typed(), opened=frozenset({_CODE} if self._by_code else ()))

    def take_typed(self, typed: "Typed") -> None:
        if _CODE in typed.opened:
            self._switch()
        super().take_typed(typed)

    def _switch(self) -> None:
        self._by_code = not self._by_code
        self._secret.clear()
        self._show.setChecked(self._by_code)
        self._error.clear_problem(self._secret)
        self._word()
        self._secret.setFocus()

    def _start(self) -> None:
        if not self._unlock.isEnabled() or not self._secret.text():
            return
        self._error.clear_problem(self._secret)
        folder = self._listed[self._number].folder
        self._hide_damaged()
        self._set_busy(True)
        unlock = self._profiles.unlock_by_code if self._by_code else self._profiles.unlock
        run_job(self, unlock(folder, self._secret.text()), self._done, self._failed)

    def _ask_keyring(self) -> None:
        self._error.clear_problem(self._secret)
        folder = self._listed[self._number].folder
        self._set_busy(True)
        run_job(self, self._profiles.unlock_by_keyring(folder), self._done, self._failed)

    def offer_salvage(self, folder: Path) -> None:
        """Show the help for a damaged record at once, for a profile that was just found to be so."""
        for number, profile in enumerate(self._listed):
            if profile.folder == folder:
                if self._which is not None:
                    self._which.setCurrentIndex(number)
                self._help_damaged(folder)

    def _help_damaged(self, folder: Path) -> None:
        if self._damaged is None:
            from homebound.services.integrity import Salvaging
            from homebound.ui.unlock.damaged import DamagedCard

            self._damaged = DamagedCard(Salvaging(self._profiles), self._secret.text)
            self._damaged.salvaged.connect(self._on_salvaged)
            self._damaged.secret_missing.connect(self._on_secret_missing)
            self.box.insertWidget(self.box.indexOf(self._card) + 1, self._damaged)
            below = [self._unlock, self._new, self._restore, self._language, self._go_help]
            tab_through([self._other, self._by_keyring, *tab_stops(self._damaged), *below])
        self._damaged.offer(folder, self._names[self._number])
        self._lead("plain")  # one primary button at a time

    def _hide_damaged(self) -> None:
        if self._damaged is not None:
            self._damaged.hide()
            self._lead("primary")

    def _lead(self, role: str) -> None:
        self._unlock.setProperty("role", role)
        self._unlock.style().polish(self._unlock)

    def _on_salvaged(self, salvaged: object) -> None:
        self._secret.clear()
        self.salvaged.emit(salvaged)

    def _on_secret_missing(self) -> None:
        self._error.show_problem(
            self.tr("First type the passphrase or the recovery code here."), self._secret
        )
        self._secret.setFocus()

    def _done(self, session: object) -> None:
        self._secret.clear()
        self.unlocked.emit(session)

    def _failed(self, error: UserError) -> None:
        self._set_busy(False)
        wrong = error.code in (ErrorCode.PASSPHRASE_WRONG, ErrorCode.RECOVERY_CODE_WRONG)
        at_fault = wrong or error.code is ErrorCode.RECOVERY_CODE_MISTYPED
        if error.code is ErrorCode.VAULT_DAMAGED:
            self._help_damaged(self._listed[self._number].folder)
        else:
            self._error.show_problem(error_text(error), self._secret if at_fault else None)
        self._secret.setModified(False)
        if wrong:
            self._secret.selectAll()
        self._secret.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # After Help nobody sees that what was wrong still stands there, no longer marked.
        if not self._error.isHidden() and not self._secret.isModified():
            self._secret.selectAll()

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.hold()
        else:
            self.let_go()
        self._busy.setText(self.tr("Unlocking…") if busy else "")

    def focus_first(self) -> None:
        self._secret.setFocus()
