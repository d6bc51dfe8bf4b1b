"""What the Today page shows, without a widget."""

from dataclasses import dataclass
from enum import StrEnum

from homebound.core.schedule import Due, Entered, Phase, Slot
from homebound.services.today import Overview, SlotState


class Situation(StrEnum):
    """What the resident should know first."""

    NOT_BEGUN = "not-begun"
    OPEN = "open"
    RECORDED = "recorded"  # the open window is done
    LATE = "late"  # the last window closed without an entry, its grace still runs
    WAITING = "waiting"  # nothing to do now, another window comes
    ENDED = "ended"


class Sign(StrEnum):
    """The shape that stands for a slot in the strip; each has an icon and a word."""

    DONE = "done"
    LATE = "late"
    AFTERWARDS = "afterwards"
    OPEN = "open"
    UPCOMING = "upcoming"
    MISSED = "missed"
    NOT_ASKED = "none"


@dataclass(frozen=True)
class Glance:
    """The first card: its situation, the slot it is about, and the slot that comes next."""

    situation: Situation
    state: SlotState | None
    upcoming: Slot | None


def glance(overview: Overview) -> Glance:
    """Choose what stands in the first card."""
    today = overview.of_day(overview.day)
    for phase in (Phase.OPEN, Phase.LATE):
        for state in today:
            if state.phase is not phase:
                continue
            if state.recorded is None:
                found = Situation.OPEN if phase is Phase.OPEN else Situation.LATE
                return Glance(found, state, overview.upcoming)
            if phase is Phase.OPEN:
                return Glance(Situation.RECORDED, state, overview.upcoming)
    if overview.number < 1:
        return Glance(Situation.NOT_BEGUN, None, overview.upcoming)
    if overview.upcoming is None:
        return Glance(Situation.ENDED, None, None)
    return Glance(Situation.WAITING, None, overview.upcoming)


def sign(state: SlotState) -> Sign:
    """Choose the shape of a slot in the strip."""
    match state.entered:
        case Entered.IN_TIME:
            return Sign.DONE
        case Entered.LATE:
            return Sign.LATE
        case Entered.AFTERWARDS:
            return Sign.AFTERWARDS
        case Entered.NOT:
            pass
    match state.phase:
        case Phase.UPCOMING:
            return Sign.UPCOMING
        case Phase.OPEN | Phase.LATE:
            return Sign.OPEN
        case Phase.OVER:
            return Sign.MISSED if state.due is Due.DUE else Sign.NOT_ASKED


def others_today(overview: Overview, shown: SlotState | None) -> tuple[SlotState, ...]:
    """Give the slots of today beside the one in the first card."""
    return tuple(state for state in overview.of_day(overview.day) if state != shown)
