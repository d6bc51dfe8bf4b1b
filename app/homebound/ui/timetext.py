"""Times, days and the words for them, in the resident's language."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from homebound.core.order import Window
from homebound.core.schedule import Entered, Slot
from homebound.services.history import ClockNote
from homebound.services.receiving import Received

_MIDDAY_FROM = time(11)
_AFTERNOON_FROM = time(14)
_EVENING_FROM = time(17)
# What no line may end inside: a number and its month, which in Chinese and Uzbek have no space.
_TOGETHER = (
    ("d MMMM", "d\N{NO-BREAK SPACE}MMMM"),
    ("MMMM d", "MMMM\N{NO-BREAK SPACE}d"),
    ("d-MMMM", "d-\N{WORD JOINER}MMMM"),
    ("M月d日", "M\N{WORD JOINER}月\N{WORD JOINER}d\N{WORD JOINER}日"),
)
# The year of a long date with what belongs to it: a comma, a preposition, the word for "year".
_YEAR = re.compile(r"[\s,،]*(?:'de'\s)?y+(?:\s?'[^']*'\.?|年)?")


def time_text(moment: time) -> str:
    """Give a time of the clock in the language's short form: 12:00.

    In Arabic it is of 24 hours, as where it is typed: one letter would tell noon, 12:00 م, from
    midnight, 12:00 ص.
    """
    locale = QLocale()
    # The short form of C shows seconds.
    if locale.language() in (QLocale.Language.C, QLocale.Language.Arabic):
        return f"{moment:%H:%M}"
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def clock_time(instant: datetime, zone: str) -> str:
    """Give the time of an instant in a zone (IANA) in the language's short form: 12:00."""
    return time_text(instant.astimezone(ZoneInfo(zone)).time())


def _day_form(locale: QLocale) -> str:
    if locale.language() is QLocale.Language.Russian:
        # Behind "from" and "until" the language's own form would need its name of the day in
        # another case, and its abbreviated "year" would end in two full stops.
        form = "d MMMM yyyy\N{NO-BREAK SPACE}'г.' (dddd)"
    else:
        form = locale.dateFormat(QLocale.FormatType.LongFormat)
    for apart, together in _TOGETHER:
        form = form.replace(apart, together)
    return form


def day_text(day: date) -> str:
    """Give a day without its year: Thursday, 26 November."""
    locale = QLocale()
    form = _YEAR.sub("", _day_form(locale)).strip(" ,،")
    return locale.toString(QDate(day.year, day.month, day.day), form)


def full_day_text(day: date) -> str:
    """Give a day with its year: Thursday, 26 November 2026."""
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), _day_form(locale))


def at_beginning(words: str) -> str:
    """Begin a line with a capital: not every language writes its days with one."""
    return words[:1].upper() + words[1:]


def day_and_time(instant: datetime, zone: str) -> str:
    """Give an instant with its day in a zone: Thursday, 26 November, 12:00."""
    day = day_text(instant.astimezone(ZoneInfo(zone)).date())
    return QCoreApplication.translate("timetext", "{day}, {time}").format(
        day=day, time=clock_time(instant, zone)
    )


def moment_text(instant: datetime, zone: str, day: date) -> str:
    """Give the time of an instant in a zone, with its day where that is not the day told already."""
    same = instant.astimezone(ZoneInfo(zone)).date() == day
    return clock_time(instant, zone) if same else day_and_time(instant, zone)


def short_day_and_time(instant: datetime, zone: str) -> str:
    """Give an instant with its day in a zone where there is little room: 26/11/2026, 12:00."""
    day = instant.astimezone(ZoneInfo(zone)).date()
    short = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("timetext", "{day}, {time}").format(
        day=short, time=clock_time(instant, zone)
    )


def list_text(parts: Iterable[str]) -> str:
    """Put parts side by side as the language separates them: one, two, three."""
    return QCoreApplication.translate("timetext", ", ", "between the parts of a list").join(parts)


def series_text(parts: Iterable[str]) -> str:
    """Put parts side by side that may be lists themselves: one, two; three."""
    return QCoreApplication.translate("timetext", "; ", "between the parts of a list").join(parts)


def window_name(window: Window) -> str:
    """Name a window by when it opens."""
    if window.opens < _MIDDAY_FROM:
        return QCoreApplication.translate("timetext", "Morning")
    if window.opens < _AFTERNOON_FROM:
        return QCoreApplication.translate("timetext", "Midday")
    if window.opens < _EVENING_FROM:
        return QCoreApplication.translate("timetext", "Afternoon")
    return QCoreApplication.translate("timetext", "Evening")


def still_counts_text(begun: Iterable[Slot]) -> str:
    """Say which check-ins stay due though a change takes their days away."""
    tr = QCoreApplication.translate
    named = [
        tr("timetext", "{day}, {time}").format(
            day=day_text(slot.day), time=window_name(slot.window)
        )
        for slot in begun
    ]
    return tr(
        "timetext",
        "A check-in that had begun before the authority wrote the change still counts: {slots}.",
    ).format(slots=series_text(named))


def checkin_name(window: Window) -> str:
    """Name the check-in of a window: Morning check-in."""
    if window.opens < _MIDDAY_FROM:
        return QCoreApplication.translate("timetext", "Morning check-in")
    if window.opens < _AFTERNOON_FROM:
        return QCoreApplication.translate("timetext", "Midday check-in")
    if window.opens < _EVENING_FROM:
        return QCoreApplication.translate("timetext", "Afternoon check-in")
    return QCoreApplication.translate("timetext", "Evening check-in")


def clock_note_text(note: ClockNote) -> str:
    """Say why the time of an entry may be wrong."""
    if note is ClockNote.BACK:
        return QCoreApplication.translate("timetext", "the computer's clock had been set back")
    return QCoreApplication.translate("timetext", "the computer's clock had jumped ahead")


def with_unit(number: str, unit: str) -> str:
    """Write a number with its unit, on one line: 36.5 °C."""
    return f"{number}\N{NO-BREAK SPACE}{unit}"


def per_cent(number: int) -> str:
    """Write a share as the language does, on one line: 150 %."""
    words = QCoreApplication.translate("timetext", "{number} %").replace(" ", "\N{NO-BREAK SPACE}")
    return words.format(number=QLocale().toString(number))


def entered_text(entered: Entered) -> str:
    """Say when a check-in was written towards its window, without blame."""
    match entered:
        case Entered.IN_TIME:
            return QCoreApplication.translate("timetext", "On time")
        case Entered.LATE:
            return QCoreApplication.translate("timetext", "Late")
        case Entered.AFTERWARDS:
            return QCoreApplication.translate("timetext", "Afterwards")
        case Entered.NOT:
            return QCoreApplication.translate("timetext", "Not checked in")


def received_text(received: Received) -> str:
    """Say whether the authority has receipted a check-in; nothing where it was not shared."""
    match received:
        case Received.NOT_SHARED:
            return ""
        case Received.WAITING:
            return QCoreApplication.translate(
                "timetext", "Not sent yet. It is sent by itself while this record is open."
            )
        case Received.SEALED:
            return QCoreApplication.translate("timetext", "Will be sent, even while locked.")
        case Received.ACKNOWLEDGED:
            return QCoreApplication.translate("timetext", "Acknowledged by the authority.")
        case Received.REFUSED:
            return QCoreApplication.translate(
                "timetext", "Not accepted by the authority: see Sharing."
            )


def entered_icon(entered: Entered) -> str:
    """Name the icon that stands for the same."""
    return {
        Entered.IN_TIME: "done",
        Entered.LATE: "late",
        Entered.AFTERWARDS: "afterwards",
        Entered.NOT: "missed",
    }[entered]
