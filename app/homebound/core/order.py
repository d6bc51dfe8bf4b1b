"""An order: which windows are due on which days, and what makes it acceptable."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from homebound.core.errors import ErrorCode, UserError

NIGHT_ENDS = time(7)
NIGHT_BEGINS = time(22)
MAX_DAYS = 60
MAX_WINDOWS = 6
MIN_WINDOW = timedelta(minutes=60)
# Names that load but say nothing about a place: this computer's own zone, and a stand-in.
_NOT_A_PLACE = frozenset({"localtime", "Factory"})


@dataclass(frozen=True)
class Window:
    """A span of every day in which a check-in is asked for, in the order's local time."""

    id: str
    opens: time
    closes: time
    grace: timedelta = timedelta(0)


@dataclass(frozen=True)
class FormReference:
    """The questionnaire that an order asks for.

    `sha256` is over the exact bytes of its file, in base64url without padding (43 characters).
    """

    id: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Telephones:
    """Numbers that an authority names; shown beside the country's own, never instead."""

    help: str | None = None
    emergency: str | None = None


@dataclass(frozen=True)
class Issuer:
    """The authority behind an order: its address and the thumbprint of its root key (RFC 7638)."""

    url: str
    root: str

    @property
    def host(self) -> str:
        """The host that would be asked, with its port where there is one."""
        return self.url.split("/")[2]


@dataclass(frozen=True)
class Period:
    """What holds from the day `since` to `last`, for windows that open after `issued` (UTC)."""

    since: date
    issued: datetime
    last: date
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Order:
    """A quarantine: days from `first` to `last` inclusive, each with the same windows.

    `issuer` is None where the resident set it up without an authority. `issued` is in UTC: only a
    window that opens after it is due. Where the order was changed, `last` and `windows` are the
    newest, `periods` holds everything that ever held, earliest first, and `revision` is the last
    change's number. `written` has the references of windows for which something was entered, or
    proven: they are kept, also where a change that was heard of later took them away.
    """

    id: str = field(repr=False)
    issued: datetime
    zone: str
    first: date
    last: date
    windows: tuple[Window, ...]
    issuer: Issuer | None = None
    form: FormReference | None = None
    telephones: Telephones = Telephones()
    periods: tuple[Period, ...] = ()
    revision: int = 0
    released: bool = False
    written: frozenset[str] = field(default=frozenset(), repr=False, compare=False)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def has_ended(order: Order, now: datetime) -> bool:
    """Say whether the order's last day is over, in the order's zone."""
    return now.astimezone(ZoneInfo(order.zone)).date() > order.last


def _on_clock(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _check_window(window: Window) -> None:
    opens, closes = _on_clock(window.opens), _on_clock(window.closes)
    if opens >= closes:
        raise UserError(ErrorCode.ORDER_WINDOW_REVERSED, window=window.id)
    if opens < _on_clock(NIGHT_ENDS) or closes + window.grace > _on_clock(NIGHT_BEGINS):
        raise UserError(
            ErrorCode.ORDER_WINDOW_AT_NIGHT,
            window=window.id,
            opens=f"{window.opens:%H:%M}",
            closes=f"{window.closes:%H:%M}",
        )
    if closes - opens < MIN_WINDOW:
        raise UserError(
            ErrorCode.ORDER_WINDOW_TOO_SHORT, window=window.id, minutes=MIN_WINDOW.seconds // 60
        )


@cache
def _zones() -> frozenset[str]:
    # Once: it reads every file of the time zone data.
    return frozenset(available_timezones() - _NOT_A_PLACE)


def check_acceptable(order: Order) -> None:
    """Refuse an order that no resident should be asked to follow.

    Raises UserError with the reason: reversed dates, more than 60 days, an unknown zone, no window
    or more than six, a window reversed, at night (22:00 to 07:00, grace included), under 60
    minutes, or overlapping another.
    """
    if order.last < order.first:
        raise UserError(ErrorCode.ORDER_DATES_REVERSED)
    if order.days > MAX_DAYS:
        raise UserError(ErrorCode.ORDER_TOO_LONG, days=order.days, limit=MAX_DAYS)
    # Loading it would not do: ZoneInfo also takes "right/…" and, on some systems, any case.
    if order.zone not in _zones():
        raise UserError(ErrorCode.ORDER_ZONE_UNKNOWN)
    if not 1 <= len(order.windows) <= MAX_WINDOWS:
        raise UserError(ErrorCode.ORDER_WINDOW_COUNT, limit=MAX_WINDOWS)
    for window in order.windows:
        _check_window(window)
    in_order = sorted(order.windows, key=lambda window: window.opens)
    if any(later.opens < earlier.closes for earlier, later in pairwise(in_order)):
        raise UserError(ErrorCode.ORDER_WINDOWS_OVERLAP)
