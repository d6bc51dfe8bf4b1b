"""What the Today page shows, without a widget."""

from dataclasses import dataclass
from enum import StrEnum

from homebound.core.schedule import Phase
from homebound.services.today import Overview, SlotState
from homebound.ui.marks import Mark, mark


class Situation(StrEnum):
    """What the resident should know first."""

    NOT_BEGUN = "not-begun"
    OPEN = "open"
    RECORDED = "recorded"  # the open window is done
    LATE = "late"  # the last window closed without an entry, its grace still runs
    AWAY = "away"  # said beforehand; the next window is among those
    MISSED = "missed"  # the latest of today that is over, was due and is not explained
    WAITING = "waiting"  # nothing to do now, another window comes
    ENDED = "ended"


@dataclass(frozen=True)
class Glance:
    """The first card: its situation, and the slot that it is about."""

    situation: Situation
    state: SlotState | None

    @property
    def open(self) -> bool:
        """Whether a check-in is asked for now."""
        return self.situation in (Situation.OPEN, Situation.LATE)


def glance(overview: Overview) -> Glance:
    """Choose what stands in the first card."""
    today = overview.of_day(overview.day)
    for phase in (Phase.OPEN, Phase.LATE):
        for state in today:
            if state.phase is not phase:
                continue
            if state.recorded is None:
                found = Situation.OPEN if phase is Phase.OPEN else Situation.LATE
                return Glance(found, state)
            if phase is Phase.OPEN:
                return Glance(Situation.RECORDED, state)
    if overview.away is not None:
        return Glance(Situation.AWAY, None)
    if overview.number < 1:
        return Glance(Situation.NOT_BEGUN, None)
    if overview.upcoming is None:
        return Glance(Situation.ENDED, None)
    missed = [state for state in overview.unexplained if state.slot.day == overview.day]
    if missed:
        return Glance(Situation.MISSED, missed[-1])
    return Glance(Situation.WAITING, None)


def mark_of(overview: Overview, state: SlotState) -> Mark:
    """Choose the mark of a slot."""
    explained = overview.is_explained(state.slot)
    return mark(state.entered, state.phase, state.due, explained=explained)


def others_today(overview: Overview, shown: SlotState | None) -> tuple[SlotState, ...]:
    """Give the slots of today beside the one in the first card."""
    return tuple(state for state in overview.of_day(overview.day) if state != shown)
