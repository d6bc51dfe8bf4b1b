"""What Today says about news from the authority: a changed order, a key that it takes no longer."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from homebound.ui.widgets import Card, button, label, row


class ArrivedCard(Card):
    """A change of the order that came with an answer. Signal `opened` to look at it."""

    opened = Signal()

    def __init__(self, *, followed: bool) -> None:
        tr = QCoreApplication.translate
        super().__init__("card" if followed else "caution", "orderChanged")
        words, detail, act = (
            (
                tr("today", "Your order has changed"),
                tr("today", "It asks for less than before, and that counts already."),
                tr("today", "See what is new"),
            )
            if followed
            else (
                tr("today", "Your authority wants to change your order"),
                tr("today", "It asks for more than before. It counts only once you accept it."),
                tr("today", "Look at the change"),
            )
        )
        _fill(self, words, detail, act, "seeChange").clicked.connect(self.opened)


class KeyCard(Card):
    """Says that the authority takes nothing more of this computer's key. Signal `sharing`."""

    sharing = Signal()

    def __init__(self) -> None:
        tr = QCoreApplication.translate
        super().__init__("caution", "keyUnknown")
        _fill(
            self,
            tr("today", "Nothing can be sent from this computer now"),
            tr(
                "today",
                "The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.",
            ),
            tr("today", "Enter a new code"),
            "enterNewCode",
        ).clicked.connect(self.sharing)


def _fill(card: Card, words: str, detail: str, text: str, name: str) -> QPushButton:
    act = button(text, name)
    card.setAccessibleName(words)
    card.box.addWidget(label(words, "strong", f"{name}Words"))
    card.box.addWidget(label(detail, "secondary"))
    card.box.addLayout(row(None, act))
    return act
