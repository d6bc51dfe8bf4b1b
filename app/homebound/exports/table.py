"""The history as comma-separated values (RFC 4180)."""

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from homebound.core import schedule
from homebound.core.answer_values import Answer, Coded, Quantity, Several
from homebound.core.enabling import enabled_answers
from homebound.core.explanation import Explanation
from homebound.core.order import Order
from homebound.core.questionnaire import Questionnaire
from homebound.core.questionnaire_items import ItemType
from homebound.core.schedule import Entered, Slot
from homebound.exports.source import CheckIn, ExportSource
from homebound.exports.stretches import covering

_FACTS = (
    *("day", "window", "opens", "closes", "zone", "entered", "version", "written"),
    *("explained", "explanation"),
)
# A spreadsheet would run a cell that begins so (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(source: ExportSource) -> bytes:
    """Write a line for every version of every check-in, a column for every question by its link id;
    a window that was explained and has no check-in has a line with its reason.

    Codes stand for chosen answers; numbers stand as they were typed, with a point, their UCUM unit
    in a column beside them; a semicolon stands between several answers to one question. UTF-8 with
    a mark at the beginning, without which spreadsheets take it for another encoding. A text that a
    spreadsheet would run begins with an apostrophe.
    """
    forms = {id(one.questionnaire): one.questionnaire for one in source.check_ins}
    columns = list(dict.fromkeys(name for form in forms.values() for name in _columns(form)))
    text = io.StringIO()
    writer = csv.DictWriter(text, [*_FACTS, *columns], restval="", lineterminator="\r\n")
    writer.writeheader()
    for _, row in sorted(_rows(source), key=lambda found: found[0]):
        writer.writerow(row)
    return text.getvalue().encode("utf-8-sig")


def _rows(source: ExportSource) -> Iterator[tuple[datetime, dict[str, str]]]:
    """Give the lines with the instants at which their windows opened."""
    told: dict[str, list[Explanation]] = {}
    for one in source.told:
        told.setdefault(one.order.id, []).append(one.explanation)
    recorded = {(one.order.id, one.slot.ref) for one in source.check_ins}
    for check_in in source.check_ins:
        reason = covering(check_in.order, told.get(check_in.order.id, ()), check_in.slot)
        facts = _facts(check_in.order, check_in.slot, check_in.entered, reason)
        for number in range(len(check_in.versions)):
            yield check_in.slot.opens, facts | _version(check_in, number)
    for followed in source.followed:
        explained = told.get(followed.order.id, ())
        for slot in schedule.slots(followed.order) if explained else ():
            reason = covering(followed.order, explained, slot)
            has_none = (followed.order.id, slot.ref) not in recorded
            until = followed.replaced or source.made
            if reason is not None and has_none and slot.closes <= until:
                yield slot.opens, _facts(followed.order, slot, Entered.NOT, reason)


def _columns(form: Questionnaire) -> list[str]:
    found = []
    for item in form.questions():
        found.append(item.link_id)
        if item.type is ItemType.QUANTITY:
            found.append(f"{item.link_id}.unit")
    return found


def _facts(
    order: Order, slot: Slot, entered: Entered, reason: Explanation | None
) -> dict[str, str]:
    zone = ZoneInfo(order.zone)
    return {
        "day": slot.day.isoformat(),
        "window": harmless(slot.window.id),
        "opens": _moment(slot.opens, zone),
        "closes": _moment(slot.closes, zone),
        "zone": order.zone,
        "entered": entered.value,
        "explained": "" if reason is None else reason.why.value,
        "explanation": "" if reason is None else harmless(reason.note),
    }


def _version(check_in: CheckIn, number: int) -> dict[str, str]:
    version = check_in.versions[number]
    zone = ZoneInfo(check_in.order.zone)
    row = {"version": str(number + 1), "written": _moment(version.at, zone)}
    for link_id, answer in enabled_answers(check_in.questionnaire, version.answers).items():
        row[link_id] = _cell(answer)
        if isinstance(answer, Quantity):
            row[f"{link_id}.unit"] = answer.unit
    return row


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")


def _cell(answer: Answer) -> str:
    match answer:
        case bool():
            return "true" if answer else "false"
        case Coded(code):
            return harmless(code)
        case Quantity(value):
            return f"{value:f}"
        case Decimal():
            return f"{answer:f}"
        case int():
            return str(answer)
        case date() | time():
            return answer.isoformat()
        case Several(answers):
            return harmless("; ".join(_cell(one) for one in answers))
        case _:
            return harmless(answer)


def harmless(text: str) -> str:
    """Give a text for a cell such that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
