"""A person's history week by week, as the pictures and tables of the summary show it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from homebound.core import schedule
from homebound.core.answer_values import Answers, Coded, Quantity
from homebound.core.enabling import enabled_answers
from homebound.core.order import Order
from homebound.core.schedule import Entered, Slot
from homebound.core.temperature import CELSIUS, FAHRENHEIT, to_celsius
from homebound.exports.source import CheckIn, ExportSource

DAYS = 7
_YES, _NOT_SURE = "yes", "not-sure"


@dataclass(frozen=True)
class Cell:
    """A window of a week; `check_in` is None where there is none, `answers` are the latest."""

    slot: Slot
    entered: Entered
    check_in: CheckIn | None = field(default=None, repr=False)
    answers: Answers = field(default_factory=dict, repr=False)

    @property
    def celsius(self) -> Decimal | None:
        """Give the temperature in °C, rounded to 0.1 for the line alone; None is a gap in it."""
        found = self.answers.get("temperature")
        if isinstance(found, Quantity) and found.unit in (CELSIUS, FAHRENHEIT):
            return to_celsius(found)
        return None

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
class Week:
    """At most seven days of an order, with every window that has opened, the earliest first."""

    order: Order
    days: tuple[date, ...]
    cells: tuple[Cell, ...] = field(repr=False)
    symptoms: tuple[Symptom, ...] = field(repr=False)


def weeks(source: ExportSource) -> Iterator[Week]:
    """Give the weeks of every order that has a check-in, from each order's first day."""
    found: dict[str, dict[str, CheckIn]] = {}
    orders: dict[str, Order] = {}
    for one in source.check_ins:
        orders[one.order.id] = one.order
        found.setdefault(one.order.id, {})[one.slot.ref] = one
    for order in orders.values():
        for start in range(0, order.days, DAYS):
            days = tuple(
                order.first + timedelta(days=number)
                for number in range(start, min(start + DAYS, order.days))
            )
            cells = tuple(
                _cell(slot, found[order.id].get(slot.ref))
                for day in days
                for slot in schedule.slots_of_day(order, day)
                if slot.opens <= source.made
            )
            if cells:
                yield Week(order, days, cells, _symptoms(cells, source.language))


def _cell(slot: Slot, check_in: CheckIn | None) -> Cell:
    if check_in is None:
        return Cell(slot, Entered.NOT)
    answers = enabled_answers(check_in.questionnaire, check_in.versions[-1].answers)
    return Cell(slot, check_in.entered, check_in, answers)


def _symptoms(cells: tuple[Cell, ...], language: str) -> tuple[Symptom, ...]:
    found: dict[str, Symptom] = {}
    for cell in cells:
        if cell.check_in is None:
            continue
        for item in cell.check_in.questionnaire.questions():
            asks = any(option.code == _YES for option in item.options)
            if asks and cell.code(item.link_id) in (_YES, _NOT_SURE):
                found.setdefault(
                    item.link_id, Symptom(item.link_id, item.text.in_language(language))
                )
    return tuple(found.values())
