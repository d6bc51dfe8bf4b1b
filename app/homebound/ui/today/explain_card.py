"""What Today says of windows that were missed, and of an absence."""

from PySide6.QtCore import QCoreApplication, Signal

from homebound.services.today import Overview
from homebound.ui.timetext import list_text
from homebound.ui.today.explain_page import slot_text, span_text, why_text
from homebound.ui.widgets import Card, button, label, row

_NAMED = 3


class ExplainCard(Card):
    """Where the resident is away, that; else which windows can be explained.

    Signals: `explain`; `back` from an absence.
    """

    explain = Signal()
    back = Signal()

    def __init__(self, overview: Overview) -> None:
        tr = QCoreApplication.translate
        super().__init__(name="explainCard")
        away = overview.away
        if away is not None:
            self.box.addWidget(label(tr("explain", "You are away"), "strong", "awayWords"))
            self.box.addWidget(label(span_text(away, overview.order), "secondary"))
            self.box.addWidget(label(why_text(away.why), "secondary"))
            back = button(tr("explain", "I am back"), "imBack")
            back.clicked.connect(self.back)
            self.box.addLayout(row(None, back))
        missed = overview.unexplained
        if missed:
            words = tr("explain", "Not checked in: {count}. If you like, say why.").format(
                count=len(missed)
            )
            self.box.addWidget(label(words, "strong", "unexplained"))
            names = list_text(slot_text(state.slot) for state in missed[-_NAMED:])
            self.box.addWidget(label(names, "secondary"))
            explain = button(tr("explain", "Explain"), "goExplain")
            explain.clicked.connect(self.explain)
            self.box.addLayout(row(None, explain))
