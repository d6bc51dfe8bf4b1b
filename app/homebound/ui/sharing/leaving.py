"""What would leave for a real check-in: plain words first, the raw text on demand."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from homebound.core.consent import SharingLevel
from homebound.services.sharing import Preview, SharingState
from homebound.ui.history.presenter import answer_text
from homebound.ui.sharing.presenter import ticks
from homebound.ui.sharing.raw import RawText
from homebound.ui.sharing.words import slot_text, tick_text
from homebound.ui.texts import in_a_row
from homebound.ui.timetext import list_text
from homebound.ui.widgets import Card, announce, button, label, row


def leaving_texts(
    preview: Preview, level: SharingLevel, state: SharingState, language: str
) -> tuple[str, ...]:
    """Say in plain words what would leave, a line each."""
    return tuple(_texts(preview, level, state, language))


def _texts(
    preview: Preview, level: SharingLevel, state: SharingState, language: str
) -> Iterator[str]:
    tr = QCoreApplication.translate
    yield tr("sharing", "that this order checked in for {slot}").format(
        slot=slot_text(state.order, preview.slot)
    )
    if level >= SharingLevel.CALL:
        yield tr("sharing", "whether you would like a call: yes or no, asked in each check-in")
    if level is not SharingLevel.ANSWERS:
        return
    if not preview.disclosed:
        yield tr("sharing", "no answer: none is ticked that you gave in this check-in")
    for tick in ticks(state.questionnaire):
        answer = preview.disclosed.get(tick.item.link_id)
        if answer is not None:
            yield tr("sharing", "{question} – {answer}").format(
                question=tick_text(tick, language),
                answer=answer_text(tick.item, answer, language),
            )


def kept_text(level: SharingLevel) -> str:
    """Say what stays here all the same."""
    if level is SharingLevel.ANSWERS:
        return QCoreApplication.translate(
            "sharing", "Not: your name, your other answers, the time at which you wrote it."
        )
    return QCoreApplication.translate(
        "sharing", "Not: your name, your answers, the time at which you wrote it."
    )


class Leaving(Card):
    """The preview for a level, made anew whenever the choice changes."""

    def __init__(self, state: SharingState, language: str) -> None:
        super().__init__(name="leaving")
        self._state = state
        self._language = language
        tr = QCoreApplication.translate
        self.box.addWidget(label(tr("sharing", "What would leave"), "heading"))
        self._intro = label("", name="leavingIntro")
        self.box.addWidget(self._intro)
        self._list = label("", name="leavingList")
        self.box.addWidget(self._list)
        self._kept = label("", "secondary", "leavingNot")
        self.box.addWidget(self._kept)
        self._notices = label(
            tr(
                "sharing",
                "Homebound also asks, at most every six hours, for notices that are for everyone. The request itself says nothing about you.",
            ),
            "secondary",
            "leavingNotices",
        )
        if not state.has_notices:
            self._notices.hide()
        self.box.addWidget(self._notices)
        self._toggle = button(tr("sharing", "Show the raw text"), "showRaw", "link")
        self._toggle.clicked.connect(self._on_toggle)
        self.box.addLayout(row(self._toggle, None))
        self._fresh = label("", "secondary", "fresh")
        self.box.addWidget(self._fresh)
        self._raw = RawText("rawText", tr("sharing", "The raw text"))
        self.box.addWidget(self._raw)
        self._open = False
        self._preview: Preview | None = None
        self.show_preview(None, SharingLevel.OFF)

    def show_preview(self, preview: Preview | None, level: SharingLevel) -> None:
        """Show what would leave; None before the first check-in."""
        tr = QCoreApplication.translate
        self._preview = preview
        if preview is None:
            self._intro.setText(
                tr(
                    "sharing",
                    "You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.",
                )
            )
        else:
            self._intro.setText(tr("sharing", "For your latest check-in:"))
            texts = leaving_texts(preview, level, self._state, self._language)
            self._list.setText("\n".join(f"• {text}" for text in texts))
            self._kept.setText(kept_text(level))
            self._raw.show_text(_raw_text(preview))
            self._fresh.setText(_fresh_text(preview))
        self._show_parts()

    def _on_toggle(self) -> None:
        self._open = not self._open
        self._show_parts()
        if self._open:
            announce(self._raw, self._raw.accessibleName())

    def _show_parts(self) -> None:
        tr = QCoreApplication.translate
        known = self._preview is not None
        words = (
            tr("sharing", "Hide the raw text") if self._open else tr("sharing", "Show the raw text")
        )
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        for words_of_it in (self._list, self._kept):
            words_of_it.setVisible(known)
        self._toggle.setVisible(known)
        self._fresh.setVisible(known and self._open)
        self._raw.setVisible(known and self._open)


def _raw_text(preview: Preview) -> str:
    return "\n\n".join(filter(None, (preview.message, preview.record)))


def _fresh_text(preview: Preview) -> str:
    tr = QCoreApplication.translate
    words = [
        tr("sharing", "An example: {names} are other ones in what is really sent.").format(
            names=list_text(preview.fresh)
        )
    ]
    if preview.disclosed:
        words.append(
            tr("sharing", "So is the first text of each answer, which keeps it from being guessed.")
        )
    words.append(tr("sharing", "It travels sealed, 8,192 bytes long whatever it says."))
    return in_a_row(words)
