"""The languages side by side, each named in its own script."""

from PySide6.QtCore import Signal

from homebound.core.language import LANGUAGES, Language, language_of
from homebound.ui.choice import Choice
from homebound.ui.fitted import Fitted
from homebound.ui.language_list import language_word


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
