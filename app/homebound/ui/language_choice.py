"""The choice of a language, each named in its own script."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from homebound.core.language import LANGUAGES, Language, language_of
from homebound.ui.choice import Choice
from homebound.ui.fitted import Fitted


def language_word() -> str:
    """Give the word for it."""
    return QCoreApplication.translate("language", "Language")


class LanguageChoice(Fitted):
    """All languages side by side. Signal `chosen` carries a Language."""

    chosen = Signal(object)

    def __init__(self, current: Language) -> None:
        self._current = current
        self._choice = Choice(
            "language", language_word(), [(one.code, one.name) for one in LANGUAGES]
        )
        super().__init__(self._choice)
        self._choice.choose(current.code)
        self._choice.chosen.connect(self._on_chosen)

    def _on_chosen(self, code: str) -> None:
        language = language_of(code)
        if language is None:  # there is always one
            self._choice.choose(self._current.code)
        elif language != self._current:
            self.chosen.emit(language)


class LanguageList(QComboBox):
    """All languages in a list. Signal `chosen` carries a Language."""

    chosen = Signal(object)

    def __init__(self, current: Language) -> None:
        super().__init__()
        self.setObjectName("language")
        self.setAccessibleName(language_word())
        # Else every name would be measured, for which three more fonts are loaded.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for one in LANGUAGES:
            self.addItem(one.name, one.code)
        self.setCurrentIndex(self.findData(current.code))
        self.activated.connect(self._on_activated)
        self._current = current

    def show_current(self) -> None:
        """Go back to the language in use."""
        self.setCurrentIndex(self.findData(self._current.code))

    def _on_activated(self) -> None:
        language = language_of(str(self.currentData()))
        if language is not None and language != self._current:
            self.chosen.emit(language)
