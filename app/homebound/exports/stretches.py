"""Some days of a person's history in a row, as the pictures and tables show them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from homebound.core import schedule
from homebound.core.answer_values import Answers, Coded, Quantity, finding
from homebound.core.enabling import enabled_answers
from homebound.core.explanation import Explanation, covers
from homebound.core.order import Order
from homebound.core.schedule import Due, Entered, Phase, Slot
from homebound.core.temperature import CELSIUS, FAHRENHEIT, to_celsius
from homebound.exports.source import CheckIn, ExportSource, Followed

WEEK = 7
_YES, _NOT_SURE = "yes", "not-sure"


@dataclass(frozen=True)
class Cell:
    """A window of a day; `check_in` is None where there is none, `answers` are the latest.

    `told` is the explanation that covers it.
    """

    slot: Slot
    entered: Entered
    phase: Phase = Phase.OVER
    due: Due = Due.DUE
    check_in: CheckIn | None = field(default=None, repr=False)
    answers: Answers = field(default_factory=dict, repr=False)
    told: Explanation | None = field(default=None, repr=False)

    @property
    def temperature(self) -> Quantity | None:
        """Give the temperature as it was typed, None where there is none."""
        asked = None if self.check_in is None else self.check_in.questionnaire.temperature
        found = None if asked is None else self.answers.get(asked.link_id)
        if isinstance(found, Quantity) and found.unit in (CELSIUS, FAHRENHEIT):
            return found
        return None

    @property
    def celsius(self) -> Decimal | None:
        """Give the temperature in °C, rounded to 0.1 for the line alone; None is a gap in it."""
        found = self.temperature
        return None if found is None else to_celsius(found)

    def finding(self, link_id: str) -> str | None:
        """Give yes, no or not-sure where a question was answered so."""
        return finding(self.answers.get(link_id))

    def code(self, link_id: str) -> str | None:
        """Give the code that was chosen for a question."""
        found = self.answers.get(link_id)
        return found.code if isinstance(found, Coded) else None


@dataclass(frozen=True)
class Symptom:
    """A row of the heat strip: a question that was ever answered with yes or not sure."""

    link_id: str
    text: str


@dataclass(frozen=True)
class Stretch:
    """Days of an order in a row, with every window of theirs, the earliest first.

    `today` is the day that it is in the order's zone, None where it is none of these.
    """

    order: Order
    days: tuple[date, ...]
    cells: tuple[Cell, ...] = field(repr=False)
    symptoms: tuple[Symptom, ...] = field(repr=False)
    today: date | None = None

    def opened(self) -> tuple[Cell, ...]:
        """Give the windows that have opened so far, while the order was followed."""
        return tuple(
            cell
            for cell in self.cells
            if cell.phase is not Phase.UPCOMING
            and (cell.due is not Due.REPLACED or cell.check_in is not None)
        )


def weeks(source: ExportSource) -> Iterator[Stretch]:
    """Give the weeks of every order with anything in it, as far as they have come.

    They begin with each order's first day.
    """
    recorded: dict[str, dict[str, CheckIn]] = {}
    for one in source.check_ins:
        recorded.setdefault(one.order.id, {})[one.slot.ref] = one
    told: dict[str, list[Explanation]] = {}
    for words in source.told:
        told.setdefault(words.order.id, []).append(words.explanation)
    for followed in source.followed:
        order = followed.order
        if order.id not in recorded and order.id not in told:
            continue
        for days in days_of(order, WEEK):
            made = stretch(
                followed,
                days,
                recorded.get(order.id, {}),
                told.get(order.id, ()),
                source.made,
                source.language,
            )
            if made.opened():
                yield made


def days_of(order: Order, most: int) -> tuple[tuple[date, ...], ...]:
    """Cut the days of an order into rows of at most so many, from its first day."""
    return tuple(days_from(order, start, most) for start in range(0, schedule.days(order), most))


def days_from(order: Order, start: int, most: int) -> tuple[date, ...]:
    """Give at most so many days of an order, from the one with the number `start`, from 0."""
    end = min(start + most, schedule.days(order))
    return tuple(order.first + timedelta(days=number) for number in range(start, end))


def stretch(
    followed: Followed,
    days: tuple[date, ...],
    recorded: Mapping[str, CheckIn],
    told: Iterable[Explanation],
    now: datetime,
    language: str,
) -> Stretch:
    """Put together some days of an order; `recorded` has its check-ins by slot reference."""
    order, explanations = followed.order, tuple(told)
    cells = []
    for day in days:
        for slot in schedule.slots_of_day(order, day):
            found = recorded.get(slot.ref)
            due = schedule.due(slot, order, followed.accepted, followed.replaced)
            cells.append(
                Cell(
                    slot,
                    Entered.NOT if found is None else found.entered,
                    schedule.phase(slot, now),
                    due,
                    found,
                    {} if found is None else _latest(found),
                    None if due is Due.REPLACED else covering(order, explanations, slot),
                )
            )
    today = schedule.local_day(order, now)
    return Stretch(
        order,
        days,
        tuple(cells),
        _symptoms(cells, language),
        today if today in days else None,
    )


def covering(order: Order, told: Iterable[Explanation], slot: Slot) -> Explanation | None:
    """Give the explanation that covers a slot, None where there is none."""
    return next((one for one in told if covers(order, one, slot)), None)


def _latest(check_in: CheckIn) -> Answers:
    return enabled_answers(check_in.questionnaire, check_in.versions[-1].answers)


def _symptoms(cells: Iterable[Cell], language: str) -> tuple[Symptom, ...]:
    found: dict[str, Symptom] = {}
    for cell in cells:
        if cell.check_in is None:
            continue
        for item in cell.check_in.questionnaire.questions():
            if item.about_symptom and cell.finding(item.link_id) in (_YES, _NOT_SURE):
                found.setdefault(
                    item.link_id, Symptom(item.link_id, item.text.in_language(language))
                )
    return tuple(found.values())
