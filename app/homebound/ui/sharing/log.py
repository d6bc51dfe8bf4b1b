"""Everything that was ever sent or waits for it, with every request and every receipt."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.services.sharing import (
    LoggedMessage,
    Question,
    Sent,
    Sharing,
    SharingLog,
    readable,
    receipt_name,
)
from homebound.ui.beside import Beside
from homebound.ui.dialogs import Dialogs
from homebound.ui.jobs import run_job
from homebound.ui.places import other_zone_sentence, place_name, zone_sentence
from homebound.ui.settings.presenter import order_text
from homebound.ui.sharing.presenter import Event, Fate, events, fate, has_receipt
from homebound.ui.sharing.raw import RawText
from homebound.ui.sharing.words import (
    choice_text,
    fate_icon,
    fate_text,
    message_text,
    outcome_text,
    question_icon,
    question_text,
)
from homebound.ui.texts import breakable
from homebound.ui.theme import GRID, Look
from homebound.ui.timetext import at_beginning, day_and_time, moment_text
from homebound.ui.widgets import Card, announce, button, label, picture, row
from homebound.ui.wrapping import Unfolder

PORTION = 30  # rows made at one time: more would hold up the page


class Log(QWidget):
    """The log, latest first, a portion at a time."""

    def __init__(self, log: SharingLog, sharing: Sharing, look: Look, dialogs: Dialogs) -> None:
        super().__init__()
        self.setObjectName("log")
        tr = QCoreApplication.translate
        self.setAccessibleName(tr("sharing", "What was sent, and what waits"))
        self._log, self._sharing, self._look, self._dialogs = log, sharing, look, dialogs
        self._events = events(log)
        self._shown = 0
        self._order = log.orders[0].order if log.orders else None  # whose rows are being shown
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.accessibleName(), "heading"))
        if not self._events:
            card = Card(name="emptyLog")
            card.box.addWidget(label(tr("sharing", "Nothing was ever sent.")))
            box.addWidget(card)
        elif (
            # Of another order its own heading says it.
            self._events[0].order in (None, self._order)
            and (elsewhere := other_zone_sentence(log.zone, log.computer_zone, self._events[0].at))
        ):
            box.addWidget(label(elsewhere, "secondary", "logZone"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        box.addLayout(self._rows)
        self._earlier = button(tr("sharing", "Show earlier"), "showEarlier")
        self._earlier.clicked.connect(self._show_more)
        box.addLayout(row(self._earlier, None))
        self._show_more()

    def _show_more(self) -> None:
        added = []
        again = self._earlier.hasFocus()
        for event in self._events[self._shown : self._shown + PORTION]:
            self._head(event)
            card = self._card(event)
            added.append(card)
            self._rows.addWidget(card)
            card.show()  # now: what is not shown takes no focus
        self._shown += len(added)
        if added:
            self.setTabOrder(added[-1], self._earlier)
        if again and added:
            added[0].focusNextChild()
        self._earlier.setVisible(self._shown < len(self._events))

    def _head(self, event: Event) -> None:
        """Name the order of an event where it is another than that of the one before."""
        order = event.order
        if order is None or order == self._order:
            return
        self._rows.addWidget(label(order_text(order), "strong", "logOrder"))
        if self._order is not None and order.zone != self._order.zone:
            words = zone_sentence(place_name(order.zone))
            self._rows.addWidget(label(words, "secondary", "logOrderZone"))
        self._order = order

    def _card(self, event: Event) -> Card:
        order = event.order
        zone = self._log.zone if order is None else order.zone
        if event.message is not None and order is not None:
            return MessageCard(event.message, order, self._sharing, self._look, self._dialogs)
        if event.question is not None:
            return question_card(event.question, zone, self._look)
        card = Card(name="choice")
        moment = label(at_beginning(day_and_time(event.at, zone)), "secondary")
        words = "" if event.choice is None else choice_text(event.choice)
        sign = _picture("shield", words, self._look)
        card.box.addLayout(_with_sign(sign, label(words, "strong"), moment))
        return card


def question_card(question: Question, zone: str, look: Look) -> Card:
    """Make the card of a request that carried nothing."""
    card = Card(name="question")
    what, came = question_text(question)
    moment = day_and_time(question.at, zone)
    where = label(f"{moment} · {breakable(question.url)}", "secondary")
    sign = _picture(question_icon(question), came, look)
    card.box.addLayout(_with_sign(sign, label(what, "strong"), label(came), where))
    return card


class MessageCard(Card):
    """One message: what it is, what became of it, and on demand every request made for it."""

    def __init__(
        self,
        logged: LoggedMessage,
        order: Order,
        sharing: Sharing,
        look: Look,
        dialogs: Dialogs,
    ) -> None:
        number = logged.message.number
        super().__init__(name=f"message.{number}")
        self._logged, self._sharing, self._dialogs = logged, sharing, dialogs
        self._zone = order.zone
        self._file = ""
        tr = QCoreApplication.translate
        what = message_text(logged, order)
        kind = fate(logged)
        self.setAccessibleName(f"{what}. {fate_text(kind)}")
        sign = _picture(fate_icon(kind), fate_text(kind), look)
        self.box.addLayout(
            _with_sign(
                sign,
                label(what, "strong", f"what.{number}"),
                label(fate_text(kind), "body", f"fate.{number}"),
                label(self._when_text(), "secondary", f"when.{number}"),
            )
        )
        details = Unfolder(tr("sharing", "Details"), f"details.{number}", "link", look)
        details.setAccessibleName(tr("sharing", "Details: {what}").format(what=what))
        details.toggled.connect(self._on_toggle)
        buttons: list[QPushButton] = []
        if has_receipt(logged):
            save = button(tr("sharing", "Save the receipt"), f"saveReceipt.{number}")
            save.setAccessibleName(tr("sharing", "Save the receipt: {what}").format(what=what))
            save.clicked.connect(self._on_save)
            buttons.append(save)
        self.box.addWidget(Beside(row(details, None), *buttons))
        self._saved = label("", "secondary", f"saved.{number}")
        self._saved.setVisible(False)
        self.box.addWidget(self._saved)
        self._details: QWidget | None = None

    def _when_text(self) -> str:
        message = self._logged.message
        queued = day_and_time(message.queued, self._zone)
        if message.answered is None:
            return queued
        day = message.queued.astimezone(ZoneInfo(self._zone)).date()
        tr = QCoreApplication.translate
        words = (
            tr("sharing", "{queued}, withdrawn {answered}")
            if fate(self._logged) is Fate.WITHDRAWN
            else tr("sharing", "{queued}, answered {answered}")
        )
        return words.format(queued=queued, answered=moment_text(message.answered, self._zone, day))

    def _on_toggle(self, shown: bool) -> None:
        if self._details is None:
            self._details = self._make_details()
            self.box.addWidget(self._details)
        self._details.setVisible(shown)

    def _make_details(self) -> QWidget:
        tr = QCoreApplication.translate
        made = QWidget()
        made.setObjectName(f"requests.{self._logged.message.number}")
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        if not self._logged.requests:
            box.addWidget(label(tr("sharing", "Nothing has left for this yet.")))
        for part in self._request_parts():
            box.addWidget(part)
        answer = self._logged.message.answer
        if answer is not None:
            title = tr("sharing", "The authority's signed answer")
            box.addWidget(label(title, "strong"))
            box.addWidget(self._raw("answer", title, answer))
        return made

    def _request_parts(self) -> Iterator[QWidget]:
        tr = QCoreApplication.translate
        last = len(self._logged.requests) - 1
        for at, request in enumerate(self._logged.requests):
            refused = at == last and fate(self._logged) is Fate.REFUSED
            yield label(self._request_text(request, refused=refused), "strong")
            address = label(request.url, "secondary")
            address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            yield address
            if request.message is None:
                yield label(tr("sharing", "A question without content."), "secondary")
            else:
                title = tr("sharing", "What was in the sealed body")
                texts = filter(None, (request.message, request.record))
                yield self._raw(f"request.{at}", title, *texts)

    def _request_text(self, request: Sent, *, refused: bool) -> str:
        return QCoreApplication.translate("sharing", "{moment}: {outcome}").format(
            moment=day_and_time(request.at, self._zone),
            outcome=outcome_text(request.outcome, refused=refused),
        )

    def _raw(self, name: str, title: str, *texts: str) -> RawText:
        made = RawText(f"{name}.{self._logged.message.number}", title)
        made.show_text("\n\n".join(f"{readable(text)}\n\n{text}" for text in texts))
        return made

    def _on_save(self) -> None:
        path = self._dialogs.save_receipt(self, receipt_name(self._logged.message))
        if path is not None:
            self._file = path.name
            work = self._sharing.save_receipt(self._logged.message.number, path)
            run_job(self, work, self._on_saved, self._on_not_saved)

    def _on_saved(self, _: None) -> None:
        self._say(
            QCoreApplication.translate(
                "sharing",
                "Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT",
            ).format(file=self._file)
        )

    def _on_not_saved(self, _: UserError) -> None:
        self._say(
            QCoreApplication.translate(
                "sharing", "It could not be saved there. Choose another place."
            )
        )

    def _say(self, sentence: str) -> None:
        self._saved.setText(sentence)
        self._saved.setVisible(True)
        announce(self._saved, sentence)


def _picture(icon: str, words: str, look: Look) -> QWidget:
    palette = look.palette
    colour = palette.caution if icon == "warning" else palette.accent
    return picture(icon, colour, words, look.pixels(24), ground=palette.card)


def _with_sign(sign: QWidget, *lines: QWidget) -> QHBoxLayout:
    texts = QVBoxLayout()
    texts.setSpacing(2)
    for one in lines:
        texts.addWidget(one)
    line = row(sign, spacing=2 * GRID)
    line.setAlignment(Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return line
