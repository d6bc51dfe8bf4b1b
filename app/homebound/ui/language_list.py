"""The languages in a list, each named in its own script."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from homebound.core.language import LANGUAGES, Language, language_of


def language_word() -> str:
    """Give the word for it."""
    return QCoreApplication.translate("language", "Language")


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
