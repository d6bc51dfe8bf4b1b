"""The card that says that an order was opened and waits for a profile."""

from PySide6.QtCore import QCoreApplication

from homebound.ui.widgets import Card, announce, label


class OrderWaits(Card):
    """Shown on the pages before a profile is open; `when` says until when it waits."""

    def __init__(self, when: str) -> None:
        super().__init__(name="orderWaits")
        self._words = QCoreApplication.translate("waits", "Your order is here and waits.")
        self._when = when
        self.box.addWidget(label(self._words, "strong"))
        self.box.addWidget(label(when))

    def tell(self) -> None:
        """Show it now, and say it."""
        self.show()
        announce(self, f"{self._words} {self._when}")
