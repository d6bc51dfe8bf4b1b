"""What Today says of windows that were missed, and of an absence."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from homebound.services.today import Overview
from homebound.ui.beside import Beside
from homebound.ui.timetext import at_beginning
from homebound.ui.today.explain_page import slot_text, span_text, why_text
from homebound.ui.today.presenter import Situation, glance
from homebound.ui.widgets import Card, button, label

_NAMED = 3


class ExplainCard(Card):
    """Where the resident is away and the first card is about a window, that; which windows can be
    explained.

    Signals: `explain`; `back` from an absence.
    """

    explain = Signal()
    back = Signal()

    def __init__(self, overview: Overview) -> None:
        tr = QCoreApplication.translate
        super().__init__(name="explainCard")
        away = overview.away
        if away is not None and glance(overview).situation is not Situation.AWAY:
            back = button(tr("explain", "I am back"), "imBack")
            back.clicked.connect(self.back)
            self._put(
                label(tr("explain", "You are away"), "strong", "awayWords"),
                [at_beginning(span_text(away, overview.order)), why_text(away.why)],
                back,
            )
        missed = overview.unexplained
        if missed:
            words = tr("explain", "Not checked in: {count}. If you like, say why.").format(
                count=len(missed)
            )
            explain = button(tr("explain", "Explain"), "goExplain")
            explain.clicked.connect(self.explain)
            latest = missed[: -_NAMED - 1 : -1]
            names = [at_beginning(slot_text(state.slot)) for state in latest]
            if len(missed) > _NAMED:
                earlier = tr("explain", "Earlier: {count}. All are in History.")
                names.append(earlier.format(count=len(missed) - _NAMED))
            self._put(label(words, "strong", "unexplained"), names, explain)

    def _put(self, heading: QLabel, details: list[str], act: QPushButton) -> None:
        """Put words beside their button."""
        texts = QVBoxLayout()
        texts.addWidget(heading)
        for words in details:
            texts.addWidget(label(words, "secondary"))
        self.box.addWidget(Beside(texts, act))
