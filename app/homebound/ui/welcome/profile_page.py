"""The page that makes a profile."""

from dataclasses import replace

from PySide6.QtCore import Signal

from homebound.core.errors import UserError
from homebound.core.language import ENGLISH, Language
from homebound.core.person import AgeGroup
from homebound.services.profiles import NewProfile, Profiles, clean_name
from homebound.ui.ages import age_list
from homebound.ui.choice import Choice
from homebound.ui.countries import country_names, guess_country
from homebound.ui.drop_list import DropList
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.names import NameTaken
from homebound.ui.shortcuts import on_key
from homebound.ui.typed import Typed
from homebound.ui.welcome.new_passphrase import NewPassphrase
from homebound.ui.widgets import (
    Card,
    ErrorLine,
    Page,
    button,
    caption,
    field,
    label,
    row,
)


class ProfilePage(Page):
    """Name, country, age and passphrase. Signals: `created` carries the unlocked session; `closed`."""

    created = Signal(object)
    closed = Signal()

    def __init__(self, profiles: Profiles, language: Language = ENGLISH) -> None:
        super().__init__("profile", "")
        self._profiles = profiles
        self._language = language
        self.title.setText(self.tr("About you"))
        self.setAccessibleName(self.title.text())
        self._name_card()
        self._passphrase_card()
        self._reminders_card()
        self._error = ErrorLine("profileError")
        self.box.addWidget(self._error)
        self._create = button(self.tr("Make my profile"), "create", "primary")
        self._create.clicked.connect(self._start)
        self._busy = label("", "secondary", "busy")
        self._back = button(self.tr("Back"), "back")
        self._back.clicked.connect(self.closed)
        self.box.addLayout(row(self._back, self._busy, None, self._create))
        on_key(self, "Esc", self._back.click)
        self.close_column()

    def _name_card(self) -> None:
        card = Card()
        self._name = field("name", self.tr("Name"))
        self._name.setMaxLength(200)
        self._name_error = ErrorLine("nameError")
        self._country = DropList("country", self.tr("Country"))
        for code, name in country_names(self._language):
            self._country.addItem(name, code)
        self._country.setPlaceholderText(self.tr("Choose"))
        self._country.setCurrentIndex(self._country.findData(guess_country()))
        self._country_error = ErrorLine("countryError")
        self._age = age_list("age")
        for text, control, hint in (
            (
                self.tr("Name"),
                self._name,
                self.tr("Shown while Homebound is locked. Any name will do."),
            ),
            (self.tr("Country"), self._country, self.tr("For the emergency number.")),
            (self.tr("Age"), self._age, self.tr("Some advice depends on it.")),
        ):
            card.box.addWidget(caption(text) if card.box.count() else label(text, "strong"))
            card.box.addWidget(control)
            card.box.addWidget(label(hint, "secondary"))
            control.setAccessibleDescription(hint)
            if control is self._name:
                there = [one.header.name for one in self._profiles.listed() if one.header]
                card.box.addWidget(NameTaken(self._name, there))
                card.box.addWidget(self._name_error)
            elif control is self._country:
                card.box.addWidget(self._country_error)
        self.box.addWidget(card)

    def _passphrase_card(self) -> None:
        card = Card()
        card.box.addWidget(label(self.tr("Passphrase"), "strong"))
        card.box.addWidget(
            label(
                self.tr("It opens your record on this computer. Nobody can reset it, not even us."),
                "secondary",
            )
        )
        self._passphrase = NewPassphrase(self._name.text)
        self._passphrase.entered.connect(self._start)
        card.box.addWidget(self._passphrase)
        self.box.addWidget(card)

    def _reminders_card(self) -> None:
        tr = self.tr
        card = Card()
        question = tr("Remind me while locked?")
        hint = tr(
            "After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings."
        )
        card.box.addWidget(label(question, "strong"))
        card.box.addWidget(label(hint, "secondary"))
        self._remind = Choice("whileLocked", question, (("yes", tr("Yes")), ("no", tr("No"))))
        self._remind.setAccessibleDescription(hint)
        card.box.addWidget(self._remind)
        self.box.addWidget(card)

    def _start(self) -> None:
        self._name_error.clear_problem(self._name)
        self._passphrase.forgive()
        self._country_error.clear_problem(self._country)
        self._error.clear_problem()
        try:
            clean_name(self._name.text())
        except UserError as error:
            self._name_error.show_problem(error_text(error), self._name)
            self._name.setFocus()
            return
        if self._country.currentIndex() < 0:
            self._country_error.show_problem(
                self.tr("Choose the country you are in. Advice names its emergency number."),
                self._country,
            )
            self._country.setFocus()
            return
        if not self._passphrase.is_good():
            return
        self._set_busy(True)
        chosen = NewProfile(
            name=self._name.text(),
            country=str(self._country.currentData()),
            age_group=AgeGroup(self._age.currentData()),
            passphrase=self._passphrase.text(),
            language=self._language.code,
            remind_while_locked={"yes": True, "no": False}.get(self._remind.code()),
        )
        run_job(self, self._profiles.create(chosen), self._done, self._failed)

    def _done(self, session: object) -> None:
        self._passphrase.wipe()
        self.keeps = ""
        self.created.emit(session)

    def _failed(self, error: UserError) -> None:
        self._set_busy(False)
        self._error.show_problem(error_text(error))

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.hold()
        else:
            self.let_go()
        self._busy.setText(self.tr("Making your keys…") if busy else "")

    def typed(self) -> Typed:
        typed = super().typed()
        # Somebody else may be the one who comes back to it, and could have it shown.
        secret = ("passphrase", "again", "show")
        contents = {name: one for name, one in typed.contents.items() if name not in secret}
        return replace(typed, contents=contents)

    def focus_first(self) -> None:
        self._name.setFocus()
