"""The Today page."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from homebound.core import schedule
from homebound.core.consent import SharingLevel
from homebound.core.person import Person
from homebound.core.schedule import Due, Phase
from homebound.services.clock import Clock
from homebound.services.receiving import Received
from homebound.services.today import Overview, SlotState
from homebound.ui.beside import Beside
from homebound.ui.places import place_name
from homebound.ui.texts import in_a_row
from homebound.ui.theme import Look
from homebound.ui.timetext import (
    at_beginning,
    checkin_name,
    clock_time,
    day_text,
    received_text,
)
from homebound.ui.today.arrived_card import ArrivedCard, KeyCard
from homebound.ui.today.explain_card import ExplainCard
from homebound.ui.today.help_card import help_card
from homebound.ui.today.notice_card import notice_card
from homebound.ui.today.people import PersonCard
from homebound.ui.today.presenter import Situation, glance, mark_of, others_today
from homebound.ui.today.strip import Strip
from homebound.ui.today.words import situation_words
from homebound.ui.widgets import Card, Page, button, label, picture, row

_SLOT = "slotReference"
_MAX_WAIT = 5 * 60 * 1000
_LOW = 440  # pixels at a text size of 100 %


class TodayPage(Page):
    """The state of the present window and of all days.

    `others` are the other people of the profile, each with a card.

    Signals: `check_in` and `opened` carry a slot reference; `check_in_for` carries another person's
    id and a slot reference, `person` the id of the one to be shown instead; `new_order`;
    `recovery_code`; `sharing`; `back_up`; `ending`; `explain` what was missed; `go_away` and `back`;
    `see_change` that came with an answer; `stale` when time has moved on and the page should be
    made anew.
    """

    check_in = Signal(str)
    check_in_for = Signal(str, str)
    person = Signal(str)
    opened = Signal(str)
    new_order = Signal()
    recovery_code = Signal()
    stale = Signal()
    sharing = Signal()
    back_up = Signal()
    ending = Signal()
    explain = Signal()
    go_away = Signal()
    back = Signal()
    see_change = Signal()
    ask_for_help = Signal()

    def __init__(
        self,
        overview: Overview,
        others: Sequence[tuple[Person, Overview | None]],
        look: Look,
        clock: Clock,
        *,
        has_recovery_code: bool,
        language: str = "en",
    ) -> None:
        super().__init__("today", "")
        self._overview = overview
        self._look = look
        self._zone = overview.order.zone
        self._clock = clock
        computer_zone = clock.zone()
        self._act: QPushButton | None = None
        self.setAccessibleName(self.tr("Today"))
        self.box.insertWidget(0, label(at_beginning(day_text(overview.day)), "secondary", "date"))
        self.title.setText(self._day_words())
        self._strip = Strip(overview, look)
        self.box.addWidget(self._strip)
        shown = glance(overview)
        self._first = self._last = self._first_card()
        self.box.addWidget(self._first)
        if self._zones_differ(computer_zone):
            self._last = self._zone_card(computer_zone)  # it is about the time that stands there
            self.box.addWidget(self._last)
        for state in others_today(overview, shown.state):
            self.box.addWidget(self._other_card(state))
        if overview.arrived is not None:
            arrived = ArrivedCard(followed=overview.arrived)
            arrived.opened.connect(self.see_change)
            self.box.addWidget(arrived)
        if overview.superseded and overview.level is not SharingLevel.OFF:
            key_card = KeyCard()
            key_card.sharing.connect(self.sharing)
            self.box.addWidget(key_card)
        notice = notice_card(overview, language)
        if notice is not None:
            self.box.addWidget(notice)
        away_aside = overview.away is not None and shown.situation is not Situation.AWAY
        if away_aside or overview.unexplained:
            card = ExplainCard(overview)
            card.explain.connect(self.explain)
            card.back.connect(self.back)
            self.box.addWidget(card)
        for person, theirs in others:
            theirs_card = PersonCard(person, theirs, clock)
            theirs_card.check_in.connect(self.check_in_for)
            theirs_card.chosen.connect(self.person)
            self.box.addWidget(theirs_card)
        if not has_recovery_code:
            self.box.addWidget(self._recovery_card())
        self._sharing_shown = self._sharing_card()
        self.box.addWidget(self._sharing_shown)
        help_shown = help_card(overview, self.ask_for_help)
        if help_shown is not None:
            self.box.addWidget(help_shown)
        another = button(self.tr("Another order"), "anotherOrder", "link")
        another.clicked.connect(self.new_order)
        away = button(self.tr("I will be away"), "goAway", "link")
        away.clicked.connect(self.go_away)
        self.box.addLayout(row(away, another, None))
        away.setVisible(overview.away is None and overview.upcoming is not None)
        self.close_column()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look_again)
        self.look_again()

    def _day_words(self) -> str:
        number, days = self._overview.number, self._overview.order.days
        if number < 1:
            return self.tr("Before your quarantine")
        if number > days:
            return self.tr("Your quarantine is over")
        return self.tr("Day {number} of {days}").format(number=number, days=days)

    def _first_card(self) -> Card:
        shown = glance(self._overview)
        state = shown.state
        card = Card(name="present")
        if state is not None:
            card.box.addWidget(label(checkin_name(state.slot.window), "accent", "presentWindow"))
        words, detail = situation_words(self._overview, self._clock)
        acts: list[QPushButton] = []
        if state is not None:
            if state.recorded is None:
                text = self.tr("Go on") if state.has_draft else self.tr("Check in")
                act = button(text, "checkIn", "primary")
                self._lead(act, state, self._on_check_in)
            else:
                act = button(self.tr("See my answers"), "openRecorded")
                self._lead(act, state, self._on_open)
            acts.append(act)
        elif shown.situation is Situation.ENDED:
            act = button(self.tr("What now?"), "whatNow", "primary")
            act.clicked.connect(self.ending)
            acts.append(act)
        elif shown.situation is Situation.AWAY:
            act = button(QCoreApplication.translate("explain", "I am back"), "imBack")
            act.clicked.connect(self.back)
            acts.append(act)
        self._act = acts[0] if acts else None
        card.box.addWidget(Beside(label(words, "state", "presentState"), *acts))
        if detail:
            card.box.addWidget(label(detail, "secondary", "presentDetail"))
        return card

    def _lead(self, act: QPushButton, state: SlotState, go: Callable[[], None]) -> None:
        """Have a button lead to a slot. Bound methods: a lambda would keep the page alive."""
        act.setProperty(_SLOT, state.slot.ref)
        act.clicked.connect(go)

    def _on_check_in(self) -> None:
        self.check_in.emit(self.sender().property(_SLOT))

    def _on_open(self) -> None:
        self.opened.emit(self.sender().property(_SLOT))

    def _other_card(self, state: SlotState) -> Card:
        card = Card(name=f"slot.{state.slot.window.id}")
        shape, palette = mark_of(self._overview, state), self._look.palette
        size = self._look.pixels(22)
        line = row(
            picture(shape.value, shape.colour(palette), shape.word(), size, palette.card),
            spacing=12,
        )
        line.addWidget(label(checkin_name(state.slot.window), "strong"))
        line.addWidget(label(self._other_words(state), "secondary"), 1)
        if state.can_check_in:
            act = button(self.tr("Check in"), f"checkIn.{state.slot.window.id}")
            act.setAccessibleName(
                self.tr("Check in: {window}").format(window=checkin_name(state.slot.window))
            )
            self._lead(act, state, self._on_check_in)
            line.addWidget(act)
        card.box.addLayout(line)
        return card

    def _other_words(self, state: SlotState) -> str:
        opens, closes = self._time(state.slot.opens), self._time(state.slot.closes)
        if state.recorded is not None:
            words = self.tr("Recorded at {time}.").format(time=self._time(state.recorded))
            return in_a_row((words, received_text(state.received)))
        if state.phase is Phase.UPCOMING:
            words = self.tr("Opens at {opens}, closes at {closes}")
            if self._overview.is_explained(state.slot):
                words = self.tr("From {opens} to {closes} you are away")
            return words.format(opens=opens, closes=closes)
        if state.due is not Due.DUE:
            return self.tr("Closed at {closes}, before you joined").format(closes=closes)
        if self._overview.is_explained(state.slot):
            return self.tr("Closed at {closes}, explained").format(closes=closes)
        return self.tr("Closed at {closes}, not checked in").format(closes=closes)

    def _zones_differ(self, computer_zone: str) -> bool:
        return any(
            clock_time(state.slot.opens, self._zone) != clock_time(state.slot.opens, computer_zone)
            for state in self._overview.of_day(self._overview.day)
        )

    def _zone_card(self, computer_zone: str) -> Card:
        shown = glance(self._overview)
        slot = self._overview.upcoming or self._overview.of_day(self._overview.day)[-1].slot
        if shown.state is not None and shown.situation is not Situation.RECORDED:
            slot = shown.state.slot
        card = Card("caution", "zone")
        card.box.addWidget(label(self.tr("Times here are those of your order"), "strong"))
        card.box.addWidget(
            label(
                self.tr("{theirs} in {zone} is {ours} on this computer.").format(
                    theirs=self._time(slot.closes),
                    zone=place_name(self._zone),
                    ours=clock_time(slot.closes, computer_zone),
                )
            )
        )
        return card

    def _recovery_card(self) -> Card:
        card = Card("caution", "noRecoveryCode")
        words = label(
            self.tr(
                "You have no recovery code yet. Without one, a forgotten passphrase means a lost record."
            )
        )
        act = button(self.tr("Make one"), "makeRecoveryCode")
        act.clicked.connect(self.recovery_code)
        card.box.addWidget(Beside(words, act))
        return card

    def remind_of_backup(self) -> None:
        """Show that the last backup is over a week old, or that there is none."""
        card = Card("caution", "backupReminder")
        words = label(
            self.tr("It is over a week since you saved a backup. If this disk fails, it helps.")
        )
        act = button(self.tr("Save a backup"), "goBackUp")
        act.clicked.connect(self.back_up)
        card.box.addWidget(Beside(words, act))
        self.box.insertWidget(self.box.indexOf(self._sharing_shown), card)

    def _sharing_card(self) -> Card:
        card = Card(name="sharingCard")
        words, detail = self._sharing_words()
        texts = QVBoxLayout()
        texts.addWidget(label(words, "strong", "shared"))
        texts.addWidget(label(detail, "secondary", "receipts"))
        acts = []
        if self._overview.order.issuer is not None:
            doing = self.tr("What was sent") if self._overview.level else self.tr("Sharing")
            act = button(
                doing if self._overview.verified else self.tr("Verify the order"), "goSharing"
            )
            act.clicked.connect(self.sharing)
            acts.append(act)
        card.box.addWidget(Beside(texts, *acts))
        return card

    def _sharing_words(self) -> tuple[str, str]:
        received = [state.received for state in self._overview.slots]
        done, waits = received.count(Received.ACKNOWLEDGED), received.count(Received.WAITING)
        sealed, refused = received.count(Received.SEALED), received.count(Received.REFUSED)
        counts = [self.tr("Receipts: {count}.").format(count=done)]
        if sealed:
            counts.append(self.tr("Will be sent: {count}, even while locked.").format(count=sealed))
        if waits:
            counts.append(
                self.tr(
                    "Not sent yet: {count}. It is sent by itself while this record is open."
                ).format(count=waits)
            )
        if refused:
            counts.append(self.tr("Not accepted: {count}.").format(count=refused))
        match self._overview.level:
            case SharingLevel.OFF if not self._overview.verified:
                return self.tr("Your order is not verified yet"), self.tr(
                    "It came as a picture. You can follow it all the same; sharing needs it verified."
                )
            case SharingLevel.OFF:
                return self.tr("You share nothing"), self.tr(
                    "Everything stays on this computer. Without sharing there is no receipt to show later."
                )
            case SharingLevel.CHECKED_IN:
                return self.tr("You share: “I checked in”, and no answers."), in_a_row(counts)
            case SharingLevel.CALL:
                return self.tr(
                    "You share: “I checked in”, and whether you would like a call."
                ), in_a_row(counts)
            case _:
                return self.tr(
                    "You share: “I checked in”, whether you would like a call, and the answers that you ticked."
                ), in_a_row(counts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is due now stands above the days where a low window has no room for both.
        low = self.height() < self._look.pixels(_LOW)
        first, last = self.box.indexOf(self._first), self.box.indexOf(self._last)
        days = self.box.indexOf(self._strip)
        if low and days < first:
            self.box.insertWidget(last, self._strip)
        elif not low and days > last:
            self.box.insertWidget(first, self._strip)

    def _time(self, instant: datetime) -> str:
        return clock_time(instant, self._zone)

    def _due(self) -> datetime:
        """Give when the page is out of date: at the next change of a slot, or the next day."""
        zone = ZoneInfo(self._zone)
        midnight = schedule.to_instant(self._overview.day + timedelta(days=1), time(), zone)
        change = self._overview.changes_at
        return midnight if change is None else min(change, midnight)

    def look_again(self) -> None:
        """Ask to be made anew where the page is out of date, or of a clock that was set back."""
        now = self._clock.now()
        if not self._overview.now <= now < self._due():
            self.stale.emit()
            return
        # Cut into pieces, so that a suspended computer or a changed clock is noticed.
        wait = int((self._due() - now).total_seconds() * 1000) + 1
        self._timer.start(min(wait, _MAX_WAIT))

    def focus_first(self) -> None:
        if self._act is not None:
            self._act.setFocus()
        else:
            super().focus_first()
