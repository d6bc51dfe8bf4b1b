"""The history as comma-separated values (RFC 4180)."""

import csv
import io
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from homebound.core.answer_values import Answer, Coded, Quantity, Several
from homebound.core.enabling import enabled_answers
from homebound.core.questionnaire_items import ItemType
from homebound.exports.source import CheckIn, ExportSource

_FACTS = ("day", "window", "opens", "closes", "zone", "entered", "version", "written")
# A spreadsheet would run a cell that begins so (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(source: ExportSource) -> bytes:
    """Write a line for every version of every check-in, a column for every question by its link id.

    Codes stand for chosen answers; numbers stand as they were typed, with a point, their UCUM unit
    in a column beside them; a semicolon stands between several answers to one question. UTF-8 with a mark at the beginning, without which spreadsheets take it
    for another encoding. A text that a spreadsheet would run begins with an apostrophe.
    """
    columns = list(dict.fromkeys(name for one in source.check_ins for name in _columns(one)))
    text = io.StringIO()
    writer = csv.DictWriter(text, [*_FACTS, *columns], restval="", lineterminator="\r\n")
    writer.writeheader()
    for check_in in source.check_ins:
        for number in range(len(check_in.versions)):
            writer.writerow(_row(check_in, number))
    return text.getvalue().encode("utf-8-sig")


def _columns(check_in: CheckIn) -> list[str]:
    found = []
    for item in check_in.questionnaire.questions():
        found.append(item.link_id)
        if item.type is ItemType.QUANTITY:
            found.append(f"{item.link_id}.unit")
    return found


def _row(check_in: CheckIn, number: int) -> dict[str, str]:
    slot, version = check_in.slot, check_in.versions[number]
    zone = ZoneInfo(check_in.order.zone)
    row = dict(
        zip(
            _FACTS,
            (
                slot.day.isoformat(),
                _harmless(slot.window.id),
                _moment(slot.opens, zone),
                _moment(slot.closes, zone),
                check_in.order.zone,
                check_in.entered.value,
                str(number + 1),
                _moment(version.at, zone),
            ),
            strict=True,
        )
    )
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
            return _harmless(code)
        case Quantity(value):
            return f"{value:f}"
        case Decimal():
            return f"{answer:f}"
        case int():
            return str(answer)
        case date() | time():
            return answer.isoformat()
        case Several(answers):
            return _harmless("; ".join(_cell(one) for one in answers))
        case _:
            return _harmless(answer)


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
