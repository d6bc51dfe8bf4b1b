"""Advice on a danger sign: under its row, and pinned where it stays in sight."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from homebound.core.triage import Advice, Level
from homebound.ui.checkin.words import level_text
from homebound.ui.theme import GRID, Look
from homebound.ui.widgets import Card, button, label, margins, picture, row, set_role


def _role(level: Level) -> str:
    return "danger" if level is Level.EMERGENCY else "caution"


def _sign(level: Level, number: str, look: Look) -> QLabel:
    colour = look.palette.danger if level is Level.EMERGENCY else look.palette.caution
    return picture("warning", colour, level_text(level, number), look.pixels(22))


class AdviceCard(Card):
    """What to do about one answer, with the number to call."""

    def __init__(self, advice: Advice, sentence: str, number: str, look: Look) -> None:
        super().__init__(_role(advice.level), f"advice.{advice.link_id}")
        self.setAccessibleName(sentence)
        self.box.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        sign = _sign(advice.level, number, look)
        words = label(sentence, "strong", f"advice.{advice.link_id}.text")
        line = row(sign, words, spacing=12)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(line)


class AdviceStrip(Card):
    """The most urgent advice once more, for as long as its row is scrolled out of sight."""

    def __init__(self) -> None:
        super().__init__("caution", "advice.pinned")
        self.box.setContentsMargins(margins(2 * GRID, GRID, GRID, GRID))
        self._words = label("", "strong", "advice.pinned.text")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_row = button(
            QCoreApplication.translate("checkin", "Show"), "advice.pinned.show", "link"
        )
        self._sign = QLabel()
        self._line = row(self._sign, self._words, self.show_row, spacing=12)
        self._line.setStretch(1, 1)
        self.box.addLayout(self._line)
        self._whole = ""
        self._short = ""
        self.setVisible(False)

    def say(self, advice: Advice, sentence: str, number: str, look: Look) -> None:
        """Take over an advice; whether it shows is up to the page."""
        if sentence == self._whole:  # with every key that changes nothing about it
            return
        set_role(self, _role(advice.level))
        set_role(self._words, "strong")
        self._whole, self._short = sentence, level_text(advice.level, number)
        self.setAccessibleName(sentence)
        self._words.setText(sentence)
        before, self._sign = self._sign, _sign(advice.level, number, look)
        self._line.replaceWidget(before, self._sign)
        before.deleteLater()

    def height_at(self, width: int, most: int) -> int:
        """Choose the whole sentence or, where it would be higher than `most`, the short one."""
        margins = self.box.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self.frameWidth()
        beside = self._sign.width() + self.show_row.sizeHint().width() + 2 * self._line.spacing()
        room = width - margins.left() - margins.right() - beside
        height = 0
        for words in (self._whole, self._short):
            self._words.setText(words)
            height = max(self._words.heightForWidth(room), self.show_row.sizeHint().height())
            if height + around <= most:
                break
        return height + around


def is_in_sight(card: QWidget, ground: QWidget | None, visible: QRect) -> bool:
    """Say whether a card lies wholly in the part of the page's ground that can be seen."""
    return ground is not None and visible.contains(
        QRect(card.mapTo(ground, card.rect().topLeft()), card.size())
    )
