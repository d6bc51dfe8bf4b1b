"""What an export is made from."""

from dataclasses import dataclass, field
from datetime import datetime

from homebound.core.answer_values import Answers
from homebound.core.explanation import Explanation
from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.core.questionnaire import Questionnaire
from homebound.core.schedule import Entered, Slot


@dataclass(frozen=True)
class Version:
    """What was answered at one time (UTC)."""

    at: datetime
    answers: Answers = field(repr=False)


@dataclass(frozen=True)
class CheckIn:
    """A check-in with its amendments, first to last."""

    order: Order
    slot: Slot
    entered: Entered
    questionnaire: Questionnaire = field(repr=False)
    versions: tuple[Version, ...] = field(repr=False)


@dataclass(frozen=True)
class Followed:
    """An order, when the resident accepted it and when they accepted another in its place (UTC).

    What closed before or closes after was not asked of them.
    """

    order: Order
    accepted: datetime
    replaced: datetime | None = None


@dataclass(frozen=True)
class Told:
    """An explanation of an order's windows as it stands now, and when it was written (UTC)."""

    order: Order
    explanation: Explanation = field(repr=False)
    at: datetime


@dataclass(frozen=True)
class ExportSource:
    """One person's history, the earliest first; `made` is when, `language` BCP 47."""

    name: str = field(repr=False)
    age_group: AgeGroup
    followed: tuple[Followed, ...]
    check_ins: tuple[CheckIn, ...] = field(repr=False)
    made: datetime
    language: str
    told: tuple[Told, ...] = field(default=(), repr=False)
