"""The settings page."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from homebound.core.language import ENGLISH, Language
from homebound.core.order import Order
from homebound.services.about import about
from homebound.services.backups import Backups
from homebound.services.erasing import Erasing
from homebound.services.integrity import Integrity
from homebound.services.keys import Keys
from homebound.services.network import NetworkSettings
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.session import Session
from homebound.services.settings import Settings
from homebound.ui.dialogs import Dialogs
from homebound.ui.settings.about import AboutCard
from homebound.ui.settings.appearance import AppearanceCard
from homebound.ui.settings.backup import BackupCard
from homebound.ui.settings.erasing import EraseOrderCard, EraseProfileCard
from homebound.ui.settings.integrity import IntegrityCard
from homebound.ui.settings.keys import KeyringCard, PassphraseCard, RecoveryCard
from homebound.ui.settings.language import LanguageCard
from homebound.ui.settings.locking import LockingCard
from homebound.ui.settings.network import DelayCard, NetworkCard
from homebound.ui.settings.people import AddPersonCard, ChangePersonCard
from homebound.ui.settings.questions import QuestionsCard
from homebound.ui.settings.reminders import RemindersCard
from homebound.ui.settings.retention import RetentionCard
from homebound.ui.settings.task import AskingCard, TaskCard
from homebound.ui.typed import Typed
from homebound.ui.widgets import Page, button, label, row

# What is chosen here counts at once, and stands there again wherever the page is made anew.
_AT_ONCE = (
    LanguageCard,
    AppearanceCard,
    QuestionsCard,
    LockingCard,
    RemindersCard,
    DelayCard,
    RetentionCard,
)


class SettingsPage(Page):
    """What opens the record, its backup, its check, and the ways to erase it.

    Signals: `recovery_code`; `changing` carries the Future of the session that takes the place of
    this one, `people_changing` one with other people in it, `erasing` one that comes out of an
    erasure; `salvage`; `erase_profile`; `reminding` when other reminders were chosen; `language`
    carries one to be shown; `look` a theme and a text size, `auto_lock` minutes or None; `help`.
    """

    recovery_code = Signal()
    changing = Signal(object)
    people_changing = Signal(object)
    erasing = Signal(object)
    salvage = Signal()
    erase_profile = Signal()
    reminding = Signal()
    language = Signal(object)
    look = Signal(object, int)
    help = Signal()
    auto_lock = Signal(object)

    def __init__(
        self,
        session: Session,
        keys: Keys,
        backups: Backups,
        integrity: Integrity,
        erasing: Erasing,
        people: People,
        settings: Settings,
        orders: Sequence[Order],
        dialogs: Dialogs,
        home: Path,
        language: Language = ENGLISH,
    ) -> None:
        tr = QCoreApplication.translate
        super().__init__("settings", tr("settings", "Settings"))
        self._language = LanguageCard(language)
        self._language.chosen.connect(self._on_language)
        passphrase = PassphraseCard(keys, session.name)
        recovery = RecoveryCard(has_code=session.has_recovery_code)
        recovery.wanted.connect(self.recovery_code)
        keyring = KeyringCard(keys, session)
        keyring.changing.connect(self.changing)
        self.backup = BackupCard(backups, session.clock, dialogs)
        integrity_card = IntegrityCard(integrity)
        integrity_card.salvage.connect(self.salvage)
        erase_profile = EraseProfileCard(session.name)
        erase_profile.confirmed.connect(self.erase_profile)
        reminders = RemindersCard(settings, home)
        reminders.chosen.connect(self.reminding)
        appearance = AppearanceCard(settings)
        appearance.look.connect(self.look)
        locking = LockingCard(settings)
        locking.chosen.connect(self.auto_lock)
        self._cards: list[TaskCard] = [
            self._language,
            appearance,
            QuestionsCard(Orders(session)),
            locking,
            reminders,
            passphrase,
            recovery,
            keyring,
            self.backup,
            integrity_card,
        ]
        for card in (AddPersonCard(people, session), ChangePersonCard(people, session)):
            card.changing.connect(self.people_changing)
            self._cards.append(card)
        network = NetworkSettings(session)
        self._cards += [NetworkCard(network), DelayCard(network), RetentionCard(settings)]
        if orders:
            for answers_only in (True, False):
                erase = EraseOrderCard(erasing, session, orders, answers_only=answers_only)
                erase.erasing.connect(self.erasing)
                self._cards.append(erase)
        self._cards.append(erase_profile)
        self._cards.append(AboutCard(about()))
        for one in self._cards:
            if isinstance(one, AskingCard):
                one.opened.connect(self._on_opened)
            self.box.addWidget(one)
        help_ = button(tr("settings", "Help"), "goHelp", "link")
        help_.clicked.connect(self.help)
        self.box.addWidget(
            label(
                tr(
                    "settings",
                    "To restore a backup, lock this record first: the page that opens offers it.",
                ),
                "secondary",
            )
        )
        self.box.addLayout(row(help_, None))
        self.close_column()

    def _on_opened(self) -> None:
        """Ask one thing at a time."""
        for one in self._cards:
            if isinstance(one, AskingCard) and one is not self.sender() and not one.working:
                one.put_away()

    def _on_language(self, language: Language) -> None:
        """Make this page anew, unless one of its jobs would then have nobody to tell."""
        if any(card.working for card in self._cards):
            self._language.refuse()
        else:
            self.language.emit(language)

    def typed(self) -> Typed:
        opened = (one for one in self._cards if isinstance(one, AskingCard) and one.choosing)
        kept = {
            one.objectName()
            for card in self._cards
            if isinstance(card, _AT_ONCE)
            for one in card.findChildren(QWidget)
        }
        typed = super().typed()
        contents = {name: one for name, one in typed.contents.items() if name not in kept}
        names = frozenset(one.objectName() for one in opened)
        return replace(typed, contents=contents, opened=names)

    def take_typed(self, typed: Typed) -> None:
        for one in self._cards:
            if isinstance(one, AskingCard) and one.objectName() in typed.opened:
                one.open()
        super().take_typed(typed)

    @property
    def choosing(self) -> bool:
        return any(isinstance(one, AskingCard) and one.choosing for one in self._cards)

    def go_to_backup(self) -> None:
        """Put the focus on the button that saves a backup, and with it the card in sight."""
        self.backup.go_to()

    def focus_first(self) -> None:
        if not self.choosing:
            super().focus_first()
