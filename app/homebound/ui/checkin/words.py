"""The sentences of a check-in page."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from homebound.core.answers import Problem, ProblemKind
from homebound.core.questionnaire import Item, ItemType
from homebound.core.schedule import Phase
from homebound.core.temperature import CELSIUS, FAHRENHEIT
from homebound.core.triage import Level
from homebound.services.checkin import CheckInForm
from homebound.ui.checkin.inputs import Input, Typed
from homebound.ui.checkin.presenter import Progress
from homebound.ui.direction import telephone_number
from homebound.ui.places import other_zone_sentence
from homebound.ui.texts import in_a_row
from homebound.ui.timetext import at_beginning, clock_time, day_text

_EXAMPLES = {CELSIUS: "37.2", FAHRENHEIT: "98.6", "%": "97", "/min": "72"}


def number_text(written: str) -> str:
    """Write a number that has a point with the language's own."""
    return written.replace(".", QLocale().decimalPoint())


def state_text(form: CheckInForm) -> str:
    """Say which day and window the page is about and where it stands, without blame."""
    tr = QCoreApplication.translate
    if form.amends:
        words = tr("checkin", "{day}. What you change is added; your first answers are kept.")
    elif form.phase is Phase.LATE:
        words = tr("checkin", "{day}. Closed at {time}. Your check-in will be kept as late.")
    elif form.phase is Phase.OVER:
        words = tr("checkin", "{day}. Closed at {time}. Your check-in will be kept as afterwards.")
    else:
        words = tr("checkin", "{day}. Open until {time}.")
    closes = form.slot.closes
    said = words.format(day=day_text(form.slot.day), time=clock_time(closes, form.zone))
    elsewhere = other_zone_sentence(form.zone, form.computer_zone, closes)
    return in_a_row((at_beginning(said), elsewhere))


def keys_text() -> str:
    """Say how the page is answered without a mouse."""
    return QCoreApplication.translate(
        "checkin", "By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves."
    )


def progress_text(progress: Progress, wrong: int, *, changed: bool) -> str:
    """Say how much is left to answer, or else how many answers are wrong."""
    if not changed:
        return QCoreApplication.translate("checkin", "Nothing is changed yet")
    if progress.left:
        words = QCoreApplication.translate("checkin", "{left} of {total} left to answer")
        return words.format(left=progress.left, total=progress.total)
    if wrong:
        return need_a_look_text(wrong)
    return QCoreApplication.translate("checkin", "Everything needed is answered")


def need_a_look_text(count: int) -> str:
    """Say how many answers keep the check-in from being saved."""
    words = QCoreApplication.translate("checkin", "Answers that need a look: {count}.")
    return words.format(count=count)


def call_text(form: CheckInForm) -> str:
    """Give the number to call: the country's, with the order's own beside it."""
    own, countrys = form.order_emergency_number, form.emergency_number
    if own is None or own in (number.strip() for number in countrys.split("/")):
        return telephone_number(countrys)
    words = QCoreApplication.translate("checkin", "{country} or {order}")
    return words.format(country=telephone_number(countrys), order=telephone_number(own))


def level_text(level: Level, number: str) -> str:
    """Say in a few words what an advice asks for."""
    match level:
        case Level.EMERGENCY:
            words = QCoreApplication.translate("checkin", "Call {number} now")
        case Level.DOCTOR:
            words = QCoreApplication.translate("checkin", "Call a doctor today")
        case Level.SELF_CARE:
            words = QCoreApplication.translate("checkin", "What you can do")
    return words.format(number=number)


def problem_text(item: Item, problem: Problem, given: Input | None = None) -> str:
    """Say what is wrong with what is given as an answer, and what to do."""
    tr = QCoreApplication.translate
    limit = number_text(problem.limit or "")
    match problem.kind:
        case ProblemKind.REQUIRED:
            return _required_text(item)
        case ProblemKind.TOO_LOW:
            return tr("checkin", "This is too low: at least {limit}.").format(limit=limit)
        case ProblemKind.TOO_HIGH:
            return tr("checkin", "This is too high: at most {limit}.").format(limit=limit)
        case ProblemKind.TOO_LONG if problem.limit is None:
            return tr("checkin", "This is too long. Shorten it, please.")
        case ProblemKind.TOO_LONG:
            most = int(problem.limit or 0)
            return tr("checkin", "This is too long: at most %n characters.", "", most)
        case ProblemKind.UNLIKELY:
            return tr("checkin", "Is this right? If it is, leave it as it is.")
        case ProblemKind.MAYBE_FAHRENHEIT:
            return tr("checkin", "This looks like °F, not °C.")
        case ProblemKind.NOT_AN_OPTION:
            return tr("checkin", "Choose one of the answers.")
        case ProblemKind.WRONG_TYPE:
            return _unreadable_text(item, given)


def _required_text(item: Item) -> str:
    match item.type:
        case ItemType.GROUP:
            return QCoreApplication.translate("checkin", "Answer at least one of these.")
        case ItemType.CHOICE | ItemType.BOOLEAN:
            return QCoreApplication.translate("checkin", "Choose an answer.")
        case ItemType.QUANTITY | ItemType.DECIMAL | ItemType.INTEGER:
            return QCoreApplication.translate("checkin", "Type a number.")
        case _:
            return QCoreApplication.translate("checkin", "Fill this in.")


def _unreadable_text(item: Item, given: Input | None) -> str:
    tr = QCoreApplication.translate
    match item.type:
        case ItemType.QUANTITY | ItemType.DECIMAL:
            return tr("checkin", "This is not a number. Type it like {example}.").format(
                example=_number_for(item, given)
            )
        case ItemType.INTEGER:
            return tr("checkin", "This is not a whole number. Type it like {example}.").format(
                example=_number_for(item, given)
            )
        case ItemType.DATE:
            return tr(
                "checkin", "This is not a date. Type it as year-month-day: {example}."
            ).format(example="2026-11-26")
        case ItemType.TIME:
            return tr("checkin", "This is not a time. Type it like {example}.").format(
                example="18:30"
            )
        case _:
            return tr("checkin", "This holds characters that cannot be kept. Type it anew.")


def _number_for(item: Item, given: Input | None) -> str:
    """Give a number that could stand in the field of a question, in the unit that is chosen there."""
    first = item.units[0].code if item.units else ""
    unit = given.unit if isinstance(given, Typed) else first
    number = Decimal(_EXAMPLES.get(unit, "72" if item.type is ItemType.INTEGER else "37.2"))
    if unit == first:  # it is that of the limits
        number = number if item.minimum is None else max(number, item.minimum)
        number = number if item.maximum is None else min(number, item.maximum)
    return number_text(f"{number:f}")
