"""The welcome page."""

from PySide6.QtCore import Signal

from homebound.ui.flow import Flow
from homebound.ui.foot import FootedPage
from homebound.ui.language_choice import LanguageChoice
from homebound.ui.order_waits import OrderWaits
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import Card, button, label, picture, row
from homebound.ui.wrapping import WrappedButton


class WelcomePage(FootedPage):
    """The language, three promises and one button.

    Signals `started`, `restore`, `help`; `language` carries one to be shown.
    """

    started = Signal()
    restore = Signal()
    language = Signal(object)
    help = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("welcome", self.tr("Welcome to Homebound"))
        self.setAccessibleName(self.tr("Welcome to Homebound"))
        self.title.setText(self.tr("Welcome to Homebound"))
        languages = LanguageChoice(look.language)
        languages.chosen.connect(self.language)
        self.box.insertWidget(0, languages)
        self.box.addWidget(
            label(
                self.tr(
                    "For your days at home: a short check-in at known times, and a record that is yours."
                )
            )
        )
        card = Card()
        card.box.setSpacing(16)
        promises = (
            ("lock", self.tr("What you write stays on this computer, encrypted.")),
            ("shield", self.tr("No camera, no microphone, no location. Ever.")),
            ("order", self.tr("You decide whether anything is sent. At the start, nothing is.")),
        )
        for name, sentence in promises:
            line = row(picture(name, look.palette.accent, "", look.pixels(28)), spacing=16)
            line.addWidget(label(sentence), 1)
            card.box.addLayout(line)
        self.box.addWidget(card)
        self._waits = OrderWaits(
            self.tr("It is shown to you once you have set up your record, in about two minutes.")
        )
        self.box.addWidget(self._waits)
        start = button(self.tr("Start"), "start", "primary")
        start.clicked.connect(self.started)
        restore = WrappedButton(self.tr("Restore a backup"), "restoreBackup", "link")
        restore.clicked.connect(self.restore)
        help_ = button(self.tr("Help"), "goHelp", "link")
        help_.clicked.connect(self.help)
        self.box.addWidget(Flow((restore, help_), 2 * GRID))
        self.foot.box.addLayout(row(None, start))
        self.close_column()
        self._start = start

    def tell_order_waits(self, file: str) -> None:
        """Say that the order that was opened is not lost, and which it is."""
        self._waits.tell(file)

    def focus_first(self) -> None:
        self._start.setFocus()
