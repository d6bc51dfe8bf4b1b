"""What the page that reveals old answers decides, without a widget."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from homebound.services.revealing import Receipted, Revealable
from homebound.ui.history.presenter import answer_text
from homebound.ui.sharing.presenter import Tick, ticks
from homebound.ui.sharing.words import slot_text, tick_text
from homebound.ui.timetext import day_and_time

KEEP_DAYS = (1, 7, 30, 90)


class RevealPresenter:
    """A disclosure in the making: the check-in, the answers ticked, what for, and for how long."""

    def __init__(self, state: Revealable, language: str, slot: str = "") -> None:
        self.state = state
        self.proof = next((one for one in state.proofs if one.slot == slot), state.proofs[0])
        self.days = KEEP_DAYS[1]
        self.purpose = ""
        self._language = language
        self._ticked: set[str] = set()

    @property
    def begun(self) -> bool:
        """Say whether something was chosen or typed that is not sent yet."""
        return bool(self._ticked or self.purpose)

    def choose(self, number: int) -> None:
        """Take another check-in; what was ticked of the one before is not ticked of this."""
        self.proof = next(one for one in self.state.proofs if one.number == number)
        self._ticked.clear()

    def tick(self, link_id: str, *, ticked: bool) -> None:
        """Tick an answer, or take the tick back."""
        if ticked:
            self._ticked.add(link_id)
        else:
            self._ticked.discard(link_id)

    def answers(self) -> frozenset[str]:
        """Give the answers that would be shown."""
        return frozenset(self._ticked)

    def expires(self, now: datetime) -> datetime:
        """Give the instant after which the authority erases them again."""
        return now.replace(microsecond=0) + timedelta(days=self.days)

    def rows(self) -> Iterator[tuple[Tick, str]]:
        """Give each question that was answered, and what to show beside its box."""
        tr = QCoreApplication.translate
        for tick in ticks(self.proof.questionnaire):
            if tick.item.link_id not in self.proof.answers:
                continue
            words = self._said(tick)
            if change := self._changed(tick):
                words = tr("reveal", "{answer} ({change})").format(answer=words, change=change)
            if tick.item.link_id in self.proof.shown:
                words = tr("reveal", "{answer} (shown before)").format(answer=words)
            yield tick, words

    def leaving(self) -> tuple[str, ...]:
        """Say in plain words what would leave, a line each."""
        tr = QCoreApplication.translate
        chosen = self.answers()
        said = [
            self._said(tick)
            for tick in ticks(self.proof.questionnaire)
            if tick.item.link_id in chosen
        ]
        if not said:
            return (tr("reveal", "no answer: none is ticked"),)
        about = tr("reveal", "that these belong to the check-in for {slot}").format(
            slot=slot_text(self.state.order, self.proof.slot)
        )
        return (*said, about, tr("reveal", "what you show them for, in your words"))

    def proves(self) -> str:
        """Say what the authority can tell from it, and what not."""
        tr = QCoreApplication.translate
        late = self.proof.late_at
        since = (
            tr("reveal", "when your proof came in time")
            if late is None
            else tr("reveal", "at {moment}, when your proof came").format(
                moment=day_and_time(late, self.state.order.zone)
            )
        )
        return tr(
            "reveal",
            "It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.",
        ).format(since=since)

    def _said(self, tick: Tick) -> str:
        return QCoreApplication.translate("sharing", "{question} – {answer}").format(
            question=tick_text(tick, self._language),
            answer=answer_text(tick.item, self.proof.answers[tick.item.link_id], self._language),
        )

    def _changed(self, tick: Tick) -> str:
        """Say what an answer was changed to since; empty where it stands as it was."""
        tr = QCoreApplication.translate
        name = tick.item.link_id
        now = self.proof.latest.get(name)
        if now is None:
            return tr("reveal", "taken back later")
        if now == self.proof.answers[name]:
            return ""
        return tr("reveal", "changed later to {answer}").format(
            answer=answer_text(tick.item, now, self._language)
        )


def receipt_text(state: Revealable, proof: Receipted) -> str:
    """Say what the receipt says of a check-in."""
    tr = QCoreApplication.translate
    if proof.further:
        return tr("reveal", "This is the corrected one; it was received after the first.")
    if proof.late_at is not None:
        return tr("reveal", "Received late, {moment}.").format(
            moment=day_and_time(proof.late_at, state.order.zone)
        )
    return tr("reveal", "Received in time.")
