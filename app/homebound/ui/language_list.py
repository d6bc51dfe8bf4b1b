"""The languages in a list, each named in its own script."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from homebound.core.language import LANGUAGES, Language, language_of
from homebound.ui.drop_list import DropList

_PAUSE = 400  # milliseconds after the last arrow


def language_word() -> str:
    """Give the word for it."""
    return QCoreApplication.translate("language", "Language")


class LanguageList(DropList):
    """All languages in a list. Signal `chosen` carries a Language.

    Arrows go on to the next language and the next: the one counts at which they rest, or Enter is
    pressed. To show the page in each of them would lose the following arrow.
    """

    chosen = Signal(object)

    def __init__(self, current: Language) -> None:
        super().__init__("language", language_word(), short=True)
        # Else every name would be measured, for which three more fonts are loaded.
        self.setSizeAdjustPolicy(DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for one in LANGUAGES:
            self.addItem(one.name, one.code)
        self.setCurrentIndex(self.findData(current.code))
        self.activated.connect(self._on_activated)
        self._current = current
        self._by_key = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_PAUSE)
        self._resting.timeout.connect(self._choose)

    def show_current(self) -> None:
        """Go back to the language in use."""
        self.setCurrentIndex(self.findData(self._current.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._resting.isActive() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._resting.isActive():
            self._choose()

    def _on_activated(self) -> None:
        if self._by_key:
            self._resting.start()
        else:
            self._choose()

    def _choose(self) -> None:
        self._resting.stop()
        language = language_of(str(self.currentData()))
        if language is not None and language != self._current:
            self.chosen.emit(language)
