"""Statistics per day: how many cases stood how, with small numbers withheld."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, insert, or_, select

from homebound.authority.changing import current_order
from homebound.authority.serving import Serving
from homebound.authority.store import Store
from homebound.authority.tables import days, endings, orders
from homebound.authority.windows import Standing, WindowState, case_windows
from homebound.protocol.strict import Claims, parse_object, write_object

LEAST = 10  # a smaller number could point at somebody
HELP_WANTED = "help wanted"
ALL = "all"
MAX_DAYS = 92
_BATCH = 200
_LONGEST_GAP = 60
_MAX_BYTES = 1024

# A case counts once a day, by the first of these that one of its windows had.
STANDINGS = (
    Standing.MISSED,
    Standing.LATE,
    Standing.EXPLAINED,
    Standing.EXCUSED,
    Standing.ON_TIME,
    Standing.NOT_SHARING,
)


def withhold(counts: Mapping[str, int], least: int = LEAST) -> dict[str, int | None]:
    """Give the numbers that may be shown of a day; None stands for one that is withheld.

    Every number under `least` is withheld, 0 as well. The number of all cases is given only where
    none of its parts is withheld: else what is missing could be computed from it, the one number
    that is missing or the sum of several, which says all where that is small.
    """
    parts = {standing.value: counts.get(standing.value, 0) for standing in STANDINGS}
    shown: dict[str, int | None] = {
        name: count if count >= least else None for name, count in parts.items()
    }
    whole = all(count is not None for count in shown.values())
    wanted = counts.get(HELP_WANTED, 0)
    return {
        ALL: sum(parts.values()) if whole else None,
        **shown,
        HELP_WANTED: wanted if wanted >= least else None,
    }


def closed_until(now: datetime) -> date:
    """Give the first day that may still change: one is over everywhere, in every zone, before."""
    return now.astimezone(UTC).date() - timedelta(days=1)


def _count(states: list[WindowState], counts: Counter[str]) -> None:
    found = {state.standing for state in states}
    standing = next((one for one in STANDINGS if one in found), None)
    if standing is not None:
        counts[standing.value] += 1
        counts[HELP_WANTED] += any(state.help_wanted for state in states)


def _pending(serving: Serving, now: datetime) -> date | None:
    with serving.store.reading() as connection:
        newest = connection.execute(select(func.max(days.c.day))).scalar_one()
    end = closed_until(now)
    if newest is None:
        return end - timedelta(days=1)
    after = date.fromisoformat(newest) + timedelta(days=1)
    pending = max(after, end - timedelta(days=_LONGEST_GAP))
    return pending if pending < end else None


def _page(serving: Serving, day: date, after: str, now: datetime, counts: Counter[str]) -> str:
    """Count some orders of a day; give the last one, an empty text at the end."""
    # No zone's day begins more than 14 hours before UTC's.
    begins = datetime.combine(day, time(), UTC) - timedelta(hours=14)
    some = (
        select(orders.c.order_id, orders.c.ref)
        .join(endings, endings.c.order_id == orders.c.order_id, isouter=True)
        .where(
            orders.c.order_id > after,
            or_(endings.c.ends.is_(None), endings.c.ends > int(begins.timestamp())),
        )
        .order_by(orders.c.order_id)
        .limit(_BATCH)
    )
    with serving.store.reading() as connection:
        found = connection.execute(some).all()
        for order_id, ref in found:
            order = current_order(connection, order_id)
            _count(case_windows(connection, ref, order, now, day), counts)
    return str(found[-1].order_id) if found else ""


def count_day(serving: Serving, now: datetime) -> date | None:
    """Count the earliest day that is over everywhere and not counted yet; give it, None if none is.

    A day is counted once and never again: whoever could look at one day twice could subtract. How
    the cases stood two days after it began is what counts. Raises StoreBusyError.
    """
    day = _pending(serving, now)
    if day is None:
        return None
    counts: Counter[str] = Counter()
    last = _page(serving, day, "", now, counts)
    while last:
        last = _page(serving, day, last, now, counts)
    written = write_object(dict(sorted(counts.items()))).decode("ascii")
    with serving.store.writing() as connection:
        # Another process may have counted it meanwhile: the first one stands.
        counted = connection.execute(select(days.c.day).where(days.c.day == day.isoformat()))
        if counted.first() is None:
            connection.execute(insert(days).values(day=day.isoformat(), counts=written))
    return day


def list_days(store: Store, first: date, last: date) -> dict[date, dict[str, int | None]]:
    """Give what may be shown of each counted day from `first` to `last`. Raises StoreBusyError."""
    with store.reading() as connection:
        found = connection.execute(
            select(days.c.day, days.c.counts)
            .where(days.c.day >= first.isoformat(), days.c.day <= last.isoformat())
            .order_by(days.c.day)
            .limit(MAX_DAYS)
        ).all()
        return {date.fromisoformat(day): withhold(_read(counts)) for day, counts in found}


def _read(text: str) -> dict[str, int]:
    claims = Claims(parse_object(text.encode("ascii"), max_bytes=_MAX_BYTES))
    return {name: claims.integer(name, 0) for name in claims}
