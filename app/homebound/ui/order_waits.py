"""The card that says that an order was opened and waits for a profile."""

from PySide6.QtCore import QCoreApplication

from homebound.ui.direction import isolated
from homebound.ui.texts import breakable, in_a_row
from homebound.ui.widgets import Card, announce, label


class OrderWaits(Card):
    """Shown on the pages before a profile is open, once it is told; `when` says until when it waits."""

    def __init__(self, when: str) -> None:
        super().__init__(name="orderWaits")
        self._words = QCoreApplication.translate("waits", "Your order is here and waits.")
        self._when = when
        self._file = label("", "secondary", "waitingFile")
        self.box.addWidget(label(self._words, "strong"))
        self.box.addWidget(self._file)
        self.box.addWidget(label(when))
        self.hide()

    def tell(self, file: str) -> None:
        """Show it now, and say it; `file` is the name of the order's file, empty for a link."""
        self._file.setText(breakable(isolated(file)))
        self._file.setVisible(bool(file))
        self.show()
        announce(self, in_a_row((self._words, file, self._when)))
