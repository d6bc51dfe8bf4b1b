"""The card that chooses the language."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.core.language import Language
from homebound.ui.language_list import LanguageList, language_word
from homebound.ui.settings.task import TaskCard
from homebound.ui.widgets import row


class LanguageCard(TaskCard):
    """Counts at once. Signal `chosen` carries a Language."""

    chosen = Signal(object)

    def __init__(self, current: Language) -> None:
        super().__init__(
            "languageCard",
            language_word(),
            QCoreApplication.translate(
                "settings",
                "For everything in Homebound, on this computer. It is kept outside the encrypted record, because the first page needs it.",
            ),
        )
        self._list = LanguageList(current)
        self._list.chosen.connect(self.chosen)
        self.box.addLayout(row(self._list, None))
        self.finish()

    def refuse(self) -> None:
        """Stay with the language in use while something else is under way."""
        self._list.show_current()
        self.complain(
            QCoreApplication.translate(
                "settings", "Something is still under way on this page. Wait until it is done."
            )
        )
