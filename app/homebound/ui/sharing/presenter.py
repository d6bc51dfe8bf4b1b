"""What the sharing page decides, without a widget."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from homebound.core.consent import SharingLevel
from homebound.core.order import Order
from homebound.core.questionnaire import Item, ItemType, Questionnaire
from homebound.services.sharing import (
    Choice,
    LoggedMessage,
    OutboxKind,
    OutboxState,
    Question,
    Sent,
    SharingLog,
    SharingState,
)

UNANSWERED = "unanswered"


class Stage(StrEnum):
    """Where the agreement with the authority stands."""

    OFF = "off"
    ASKING = "asking"  # the code is on its way
    NOT_REACHED = "not-reached"  # it was tried and is tried again
    CODE_REFUSED = "code-refused"
    KEY_UNKNOWN = "key-unknown"  # the authority takes nothing more of this computer's key
    NEW_CODE_REFUSED = "new-code-refused"  # sharing goes on with the key that there is
    ON = "on"


class Act(StrEnum):
    """What the page offers for the level that is looked at."""

    NONE = "none"  # it is the one that holds
    START = "start"
    CHANGE = "change"
    STOP = "stop"


class Fate(StrEnum):
    """What became of a message, in the resident's terms."""

    WAITING = "waiting"  # a check-in that is not signed yet
    SEALED = "sealed"  # a signed check-in: it goes out, also once the record is locked
    RECORDED = "recorded"  # something else, never tried
    TRIED = "tried"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Tick:
    """A question that may be shared, under a heading of the form; `parent` is what it belongs to."""

    item: Item
    parent: Item | None
    group: Item | None


@dataclass(frozen=True)
class Event:
    """A line of the log: a message, a level that was chosen, or a request that carried nothing.

    The last belongs to no order.
    """

    at: datetime
    order: Order | None = field(default=None, repr=False)
    message: LoggedMessage | None = field(default=None, repr=False)
    choice: Choice | None = None
    question: Question | None = None


class SharingPresenter:
    """A choice in the making: the level that is looked at and the answers ticked."""

    def __init__(self, state: SharingState) -> None:
        self.state = state
        self.level = state.level
        self.ticked = set(state.answers)
        self.stopping = False
        self.recoding = False  # the resident wants to enter a new code

    @property
    def stage(self) -> Stage:
        if self.state.level is SharingLevel.OFF:
            return Stage.OFF
        enrolment = self._enrolment()
        if enrolment is not None and enrolment.message.state is OutboxState.QUEUED:
            last = _last_request(enrolment)
            asking = last is None or last.outcome == UNANSWERED
            return Stage.ASKING if asking else Stage.NOT_REACHED
        works = self.state.bound and not self.state.superseded
        if self.state.code_refused:
            return Stage.NEW_CODE_REFUSED if works else Stage.CODE_REFUSED
        if self.state.superseded:
            return Stage.KEY_UNKNOWN
        return Stage.ON if works else Stage.ASKING

    @property
    def needs_code(self) -> bool:
        """Say whether choosing a level takes a code: once for a key, and again after a refusal."""
        works = self.state.bound and not self.state.superseded
        lacking = self.stage in (Stage.OFF, Stage.CODE_REFUSED, Stage.KEY_UNKNOWN) and not works
        return lacking or self.recoding

    @property
    def can_recode(self) -> bool:
        """Say whether to offer a way to enter a new code: where none is asked for anyhow."""
        return self.stage in (Stage.ON, Stage.NEW_CODE_REFUSED) and not self.recoding

    @property
    def act(self) -> Act:
        """Give what is offered for the level that is looked at."""
        if self.level is SharingLevel.OFF:
            return Act.NONE if self.stage is Stage.OFF else Act.STOP
        if self.stage in (Stage.OFF, Stage.CODE_REFUSED, Stage.KEY_UNKNOWN) or self.recoding:
            return Act.START
        same = self.level is self.state.level and self.answers() == self._agreed()
        return Act.NONE if same else Act.CHANGE

    @property
    def choosing(self) -> bool:
        """Say whether something was chosen that does not hold yet."""
        chosen = self.level is not self.state.level or self.act is Act.CHANGE
        return chosen or self.stopping or self.recoding

    def answers(self) -> frozenset[str]:
        """Give the answers that would be agreed to: none below level 3."""
        return frozenset(self.ticked) if self.level is SharingLevel.ANSWERS else frozenset()

    def tick(self, link_id: str, *, ticked: bool) -> None:
        """Tick a question, or take the tick back."""
        if ticked:
            self.ticked.add(link_id)
        else:
            self.ticked.discard(link_id)

    def keep(self) -> None:
        """Go back to what holds."""
        self.level = self.state.level
        self.ticked = set(self.state.answers)
        self.stopping = self.recoding = False

    def _agreed(self) -> frozenset[str]:
        held = self.state.level is SharingLevel.ANSWERS
        return self.state.answers if held else frozenset()

    def _enrolment(self) -> LoggedMessage | None:
        return next(
            (one for one in self.state.log if one.message.kind is OutboxKind.ENROLMENT), None
        )


def _last_request(logged: LoggedMessage | None) -> Sent | None:
    return None if logged is None or not logged.requests else logged.requests[-1]


def fate(logged: LoggedMessage) -> Fate:
    """Say what became of a message."""
    match logged.message.state:
        case OutboxState.QUEUED if logged.message.kind is OutboxKind.PROOF:
            return Fate.WAITING if logged.message.token is None else Fate.SEALED
        case OutboxState.QUEUED:
            return Fate.TRIED if logged.requests else Fate.RECORDED
        case OutboxState.ACKNOWLEDGED:
            return Fate.ACKNOWLEDGED
        case OutboxState.REFUSED:
            return Fate.REFUSED
        case OutboxState.WITHDRAWN:
            return Fate.WITHDRAWN


def has_receipt(logged: LoggedMessage) -> bool:
    """Say whether a message has a receipt that can be saved and checked by others."""
    message = logged.message
    return message.kind is OutboxKind.PROOF and message.state is OutboxState.ACKNOWLEDGED


def events(log: SharingLog) -> tuple[Event, ...]:
    """Give everything that was ever sent or agreed to, latest first."""
    found = [Event(one.at, question=one) for one in log.questions]
    for logged in log.orders:
        # A choice comes before what it brought about at the same moment.
        found += [Event(one.at, logged.order, choice=one) for one in logged.changes]
        found += [
            Event(one.message.queued, logged.order, message=one)
            for one in reversed(logged.messages)
        ]
    return tuple(sorted(found, key=lambda event: event.at))[::-1]


def ticks(questionnaire: Questionnaire) -> tuple[Tick, ...]:
    """Give the questions that may be shared, in the order of the page; never a hidden one."""
    return tuple(_ticks(questionnaire.items, None, None))


def _ticks(items: tuple[Item, ...], parent: Item | None, group: Item | None) -> Iterator[Tick]:
    for item in items:
        if item.hidden:
            continue
        if item.type is ItemType.GROUP:
            yield from _ticks(item.items, None, item)
            continue
        if item.type.answerable:
            yield Tick(item, parent, group)
        yield from _ticks(item.items, item, group)
