"""The days of a quarantine as the pictures of the history show them."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from homebound.core import schedule
from homebound.exports.stretches import Stretch, days_from, stretch
from homebound.services import gathering
from homebound.services.history import Portion, portion_of
from homebound.services.session import Session
from homebound.services.settings import Degrees, appearance
from homebound.vault import entries, orders
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Pictured:
    """A row of days, its number from 0 among all, and the unit in which temperatures are drawn."""

    stretch: Stretch = field(repr=False)
    number: int
    count: int
    fahrenheit: bool = False


class Pictures:
    """The orders of the session's person, cut into rows of days, the earliest first."""

    def __init__(self, session: Session, language: str, most: int) -> None:
        self._session, self._language, self._most = session, language, most

    def row(self, number: int | None = None) -> Future[Pictured | None]:
        """Give a row of days by its number from 0, or the one that holds today; None without an order."""
        person, now = self._session.person.id, self._session.clock.now()
        return self._session.vault.submit(
            lambda db: self._row(db, orders.all(db, person), now, number)
        )

    def with_list(self, most: int) -> Future[tuple[Portion, Pictured | None]]:
        """Give the row of today and the latest check-ins, at most so many, in one look."""
        person, now = self._session.person.id, self._session.clock.now()

        def job(db: "Database") -> tuple[Portion, Pictured | None]:
            followed = orders.all(db, person)  # once: there may be hundreds
            return portion_of(db, followed, 0, most), self._row(db, followed, now, None)

        return self._session.vault.submit(job)

    def _row(
        self, db: "Database", followed: tuple[AcceptedOrder, ...], now: datetime, number: int | None
    ) -> Pictured | None:
        accepted = sorted(followed, key=lambda one: one.order.first)
        # By their first day alone: there may be thousands.
        rows = [(one, start) for one in accepted for start in range(0, _days(one), self._most)]
        if not rows:
            return None
        chosen = _row_of_today(rows, now) if number is None else number
        one, start = rows[chosen]
        days = days_from(one.order, start, min(self._most, _days(one) - start))
        names = {day.isoformat() for day in days}
        written = [
            entry
            for entry in entries.of_order(db, one.person_id, one.order.id)
            if entry.slot.partition(".")[0] in names
        ]
        asked = gathering.forms_of(db, one, written)
        recorded = {found.slot.ref: found for found in gathering.check_ins_of(one, written, asked)}
        told = [told.explanation for told in gathering.told_of(db, one.person_id, [one])]
        made = stretch(gathering.followed(one), days, recorded, told, now, self._language)
        fahrenheit = appearance(db).degrees is Degrees.FAHRENHEIT
        return Pictured(made, chosen, len(rows), fahrenheit)


def _days(accepted: AcceptedOrder) -> int:
    """Give how many days of an order there are to show: none after another took its place."""
    order, replaced = accepted.order, accepted.replaced
    if replaced is None:
        return schedule.days(order)
    return min(schedule.days(order), (schedule.local_day(order, replaced) - order.first).days + 1)


def _row_of_today(rows: list[tuple[AcceptedOrder, int]], now: datetime) -> int:
    """Give the number of the latest row that has begun, of the first where none has.

    The order that is followed comes before those that it has replaced.
    """
    latest = reversed(range(len(rows)))
    for number in sorted(latest, key=lambda number: rows[number][0].replaced is not None):
        order, start = rows[number][0].order, rows[number][1]
        if order.first + timedelta(days=start) <= schedule.local_day(order, now):
            return number
    return 0
