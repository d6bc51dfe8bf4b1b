"""What is due, until when, and whether it is recorded."""

from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from homebound.core import schedule
from homebound.core.consent import SharingLevel
from homebound.core.explanation import Explanation, covers
from homebound.core.order import Order
from homebound.core.person import Person
from homebound.core.retention import asks_on
from homebound.core.schedule import Due, Entered, Phase, Slot
from homebound.services import notices
from homebound.services.diary import standing_explanations
from homebound.services.queueing import sharing_level
from homebound.services.receiving import Received, received_by_slot
from homebound.services.session import Session
from homebound.services.settings import retention_days
from homebound.vault import arrivals, drafts, entries, order_keys, orders, outbox
from homebound.vault.outbox import OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.protocol.notices import Notices


@dataclass(frozen=True)
class SlotState:
    """A slot with the facts about it."""

    slot: Slot
    phase: Phase
    due: Due
    entered: Entered
    recorded: datetime | None = None
    has_draft: bool = False
    received: Received = Received.NOT_SHARED

    @property
    def can_check_in(self) -> bool:
        return self.phase is not Phase.UPCOMING and self.recorded is None


@dataclass(frozen=True)
class Overview:
    """The whole of the Today page, or of an order that has not begun or has ended."""

    order: Order
    day: date
    number: int  # 1 on the first day; under 1 before it, over `order.days` after the last
    slots: tuple[SlotState, ...]  # every slot of every day
    upcoming: Slot | None
    now: datetime
    level: SharingLevel = SharingLevel.OFF
    asks: date | None = None  # when to ask what becomes of the record
    explanations: tuple[Explanation, ...] = field(default=(), repr=False)
    notices: "Notices | None" = None  # of the authority, that hold now
    verified: bool = True  # False for an order from a picture that nobody has verified
    # A change that came with an answer and was not seen: True where it is followed already.
    arrived: bool | None = None
    superseded: bool = False  # the authority takes nothing more of this computer's key

    def of_day(self, day: date) -> tuple[SlotState, ...]:
        return tuple(state for state in self.slots if state.slot.day == day)

    @property
    def unexplained(self) -> tuple[SlotState, ...]:
        """The slots that are over, were due, and have neither a check-in nor an explanation."""
        return tuple(
            state
            for state in self.slots
            if state.phase is Phase.OVER
            and state.due is Due.DUE
            and state.recorded is None
            and not self.is_explained(state.slot)
        )

    @property
    def to_come(self) -> tuple[Slot, ...]:
        """The slots that are not over and have no check-in: an absence can begin with each."""
        return tuple(
            state.slot
            for state in self.slots
            if state.slot.closes > self.now and state.recorded is None
        )

    @property
    def away(self) -> Explanation | None:
        """The explanation that covers the first slot to come: the resident is away."""
        first = self.to_come[:1]
        return next(
            (told for told in self.explanations if first and covers(self.order, told, first[0])),
            None,
        )

    def is_explained(self, slot: Slot) -> bool:
        """Say whether an explanation covers a slot, given before or after it."""
        return any(covers(self.order, told, slot) for told in self.explanations)

    @property
    def changes_at(self) -> datetime | None:
        """The next instant at which a slot opens, closes or ends its grace."""
        bounds = (
            bound
            for state in self.slots
            for bound in (state.slot.opens, state.slot.closes, state.slot.late_until)
            if bound > self.now
        )
        return min(bounds, default=None)


class Today:
    """The state of the active order at this moment."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def overview(self) -> Future[Overview | None]:
        """Give the state of every slot, or None where no order is followed."""
        now = self._session.clock.now()
        person = self._session.person.id
        return self._session.vault.submit(lambda db: overview_of(db, person, now))

    def everyone(self) -> Future[tuple[tuple[Person, Overview | None], ...]]:
        """Give the overview of each person of the profile, in one look."""
        now = self._session.clock.now()
        people = self._session.people

        def job(db: "Database") -> tuple[tuple[Person, Overview | None], ...]:
            # A list first: who counts all objects at this moment would break a growing tuple.
            found = [(one, overview_of(db, one.id, now)) for one in people]
            return tuple(found)

        return self._session.vault.submit(job)


def overview_of(db: "Database", person: str, now: datetime) -> Overview | None:
    """Give the state of every slot of the order that a person follows, or None without one."""
    accepted = orders.active(db, person)
    if accepted is None:
        return None
    order = accepted.order
    recorded = {slot: at for slot, (at, _) in entries.check_ins(db, person, order.id).items()}
    drafted = drafts.slots_of(db, person, order.id)
    overview = overview_at(order, accepted.accepted, recorded, drafted, now)
    arrival = arrivals.get(db, person, order.id)
    key = order_keys.current(db, person, order.id)
    overview = replace(
        overview,
        asks=asks_on(order, accepted.kept, retention_days(db)),
        explanations=tuple(
            told.now for told in standing_explanations(db, person) if told.order_id == order.id
        ),
        notices=notices.current(db, accepted, now),
        verified=order.issuer is None or accepted.source is not None,
        arrived=None if arrival is None else arrival.followed,
        superseded=key is not None and key.superseded,
    )
    return _with_receipts(
        overview, sharing_level(db, accepted), outbox.proof_states(db, person, order.id)
    )


def _with_receipts(
    overview: Overview, level: SharingLevel, proofs: tuple[tuple[str, OutboxState, bool], ...]
) -> Overview:
    """Add what became of the first proof of each slot."""
    first = received_by_slot(proofs)
    slots = tuple(
        replace(state, received=first.get(state.slot.ref, Received.NOT_SHARED))
        for state in overview.slots
    )
    return replace(overview, slots=slots, level=level)


def overview_at(
    order: Order,
    accepted: datetime,
    recorded: dict[str, datetime],
    drafted: frozenset[str],
    now: datetime,
) -> Overview:
    """Work out the overview at an instant; `recorded` maps slots to when they were entered."""
    day = schedule.local_day(order, now)
    states = tuple(
        SlotState(
            slot,
            schedule.phase(slot, now),
            schedule.due(slot, order, accepted),
            schedule.entered(slot, recorded.get(slot.ref)),
            recorded.get(slot.ref),
            slot.ref in drafted,
        )
        for slot in schedule.slots(order)
    )
    return Overview(
        order, day, (day - order.first).days + 1, states, schedule.next_slot(order, now), now
    )
