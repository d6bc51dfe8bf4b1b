"""Text size, light or dark, and the unit of temperature."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QApplication

from homebound.core.errors import UserError
from homebound.services.settings import Appearance, Degrees, Settings, Theme
from homebound.ui.choice import Choice
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard
from homebound.ui.theme import SCALES, scale_of
from homebound.ui.timetext import per_cent
from homebound.ui.widgets import (
    caption,
)


class AppearanceCard(TaskCard):
    """How the pages look; each choice counts at once, and is kept inside the vault.

    Signal `look` carries the theme that was chosen and the text size in per cent.
    """

    look = Signal(object, int)

    def __init__(self, settings: Settings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "appearance",
            tr("settings", "Text and colours"),
            tr(
                "settings",
                "Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.",
            ),
        )
        self._settings = settings
        sizes = [(str(scale), per_cent(scale)) for scale in SCALES]
        self._size = self._choice("textSize", tr("settings", "Text size"), sizes)
        self._theme = self._choice(
            "theme",
            tr("settings", "Colours"),
            [
                (Theme.SYSTEM.value, tr("settings", "As the system")),
                (Theme.LIGHT.value, tr("settings", "Light")),
                (Theme.DARK.value, tr("settings", "Dark")),
            ],
        )
        self._degrees = self._choice(
            "degrees",
            tr("settings", "Temperature"),
            [(Degrees.CELSIUS.value, "°C"), (Degrees.FAHRENHEIT.value, "°F")],
        )
        self.finish()
        self._show_size()
        self._size.chosen.connect(self._on_size)
        self._theme.chosen.connect(self._on_theme)
        self._degrees.chosen.connect(self._on_degrees)
        run_job(self, settings.appearance(), self._show, self._failed)

    def _choice(self, name: str, words: str, options: Sequence[tuple[str, str]]) -> Choice:
        made = Choice(name, words, options)
        self.box.addWidget(caption(words))
        self.box.addWidget(Fitted(made))
        return made

    def _show(self, kept: Appearance) -> None:
        self._theme.choose((kept.theme or Theme.SYSTEM).value)
        self._degrees.choose((kept.degrees or Degrees.CELSIUS).value)

    def _show_size(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._size.choose(str(scale_of(application.font())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_degrees"):
            self._show_size()  # which a key changes too

    def _on_size(self, code: str) -> None:
        if not code:  # there is always one
            self._show_size()
            return
        self._keep(Appearance(scale=int(code)))
        self.look.emit(None, int(code))

    def _on_theme(self, code: str) -> None:
        theme = Theme(code or Theme.SYSTEM)
        self._theme.choose(theme.value)
        self._keep(Appearance(theme=theme))
        self.look.emit(theme, 0)

    def _on_degrees(self, code: str) -> None:
        degrees = Degrees(code or Degrees.CELSIUS)
        self._degrees.choose(degrees.value)
        self._keep(Appearance(degrees=degrees))

    def _keep(self, chosen: Appearance) -> None:
        self.forgive()
        run_job(self, self._settings.change_appearance(chosen), lambda _: None, self._failed)

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))
