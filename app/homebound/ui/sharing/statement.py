"""The readable statement of a dispute pack: as accessible HTML, and as a PDF for print."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QCoreApplication, QLocale, QSizeF, Qt

from homebound.core.schedule import Due
from homebound.services.evidence import SlotEvidence, Statement, pack_name
from homebound.ui.direction import isolated
from homebound.ui.places import zone_text
from homebound.ui.print_out import a4_writer, document_for
from homebound.ui.timetext import (
    clock_time,
    day_and_time,
    day_text,
    entered_text,
    full_day_text,
    window_name,
)

_STYLE = (
    "body{font-family:sans-serif;font-size:10pt}h1{font-size:18pt}h2{font-size:13pt}"
    "table{border-collapse:collapse}th,td{border:1px solid #999;padding:4px;text-align:start}"
)


def render(statement: Statement) -> Mapping[str, bytes]:
    """Make the statement's files; works on any thread, for it shows nothing."""
    # Qt lays the columns of a table from left to right in every language.
    mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    printed = "".join(_lines(statement, backwards=mirrored))
    return {"statement.pdf": _pdf(printed), "statement.html": _page("".join(_lines(statement)))}


def _direction() -> str:
    return "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"


def _page(text: str) -> bytes:
    return (
        f'<!DOCTYPE html>\n<html lang="{QLocale().bcp47Name()}" dir="{_direction()}">\n<head>'
        '<meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(_title())}</title><style>{_STYLE}</style></head>\n<body>{text}</body></html>\n"
    ).encode()


def _pdf(text: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = a4_writer(buffer, 18)
    writer.setTitle(_title())
    document = document_for(writer, _STYLE)
    document.setHtml(text)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    return bytes(buffer.data().data())


def _title() -> str:
    return QCoreApplication.translate("statement", "Statement about a quarantine")


def _lines(statement: Statement, *, backwards: bool = False) -> Iterator[str]:
    tr = QCoreApplication.translate
    order, zone = statement.order, statement.order.zone
    yield f"<h1>{escape(_title())}</h1>"
    made = tr("timetext", "{day}, {time}").format(
        day=full_day_text(statement.made.astimezone(ZoneInfo(zone)).date()),
        time=clock_time(statement.made, zone),
    )
    yield _paragraph(
        tr("statement", "Of {name}, made on {moment}.").format(
            name=isolated(statement.name), moment=made
        )
    )
    yield _paragraph(
        tr(
            "statement",
            "The order was issued by {authority} for {first} to {last}. Times are those of {zone}.",
        ).format(
            authority=isolated(statement.authority),
            first=full_day_text(order.first),
            last=full_day_text(order.last),
            zone=zone_text(zone, order.first, order.last),
        )
    )
    yield _paragraph(
        tr(
            "statement",
            "This page is not signed. What counts is what the program says that checks the signed files beside it; how to do that stands at the end.",
        )
    )
    yield _heading(tr("statement", "What happened, window by window"))
    yield _table(statement, zone, backwards=backwards)
    yield _heading(tr("statement", "What this shows"))
    yield _paragraph(
        tr(
            "statement",
            "“Received” means that the file beside this page holds the authority's own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.",
        )
    )
    yield _paragraph(
        tr(
            "statement",
            "“Entered” is what the record on the resident's computer says, by that computer's clock. It is the resident's own statement, and so is the log of tries to send.",
        )
    )
    yield _heading(tr("statement", "What this does not show"))
    yield _paragraph(
        tr(
            "statement",
            "It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.",
        )
    )
    yield _heading(tr("statement", "How to check it"))
    yield _paragraph(
        tr(
            "statement",
            "Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound. Type this in a terminal, and behind it the fingerprint from the authority's letter:",
        )
    )
    yield _code(f"homebound verify {pack_name(order)} --root")
    yield _paragraph(tr("statement", "The fingerprint in the letter has to be this one:"))
    yield _code(statement.root)


def _code(text: str) -> str:
    return f'<p dir="ltr"><code>{escape(text)}</code></p>'


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _paragraph(text: str) -> str:
    # Else Qt sets one in the direction of the paragraph before it.
    return f'<p dir="{_direction()}">{escape(text)}</p>'


def _table(statement: Statement, zone: str, *, backwards: bool) -> str:
    tr = QCoreApplication.translate
    heads = (
        tr("statement", "Day"),
        tr("statement", "Window"),
        tr("statement", "Entered"),
        tr("statement", "Received by the authority"),
    )
    head = _in_row((f'<th scope="col">{escape(text)}</th>' for text in heads), backwards)
    body = "".join(_in_row(_cells(one, zone), backwards) for one in statement.slots)
    return (
        f'<table border="1" cellspacing="0" cellpadding="4" width="100%"><thead>{head}</thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _in_row(cells: Iterable[str], backwards: bool) -> str:
    line = list(cells)
    return f"<tr>{''.join(reversed(line) if backwards else line)}</tr>"


def _cells(one: SlotEvidence, zone: str) -> Iterator[str]:
    tr = QCoreApplication.translate
    slot = one.slot
    times = tr("statement", "{window}, {opens} to {closes}").format(
        window=window_name(slot.window),
        opens=clock_time(slot.opens, zone),
        closes=clock_time(slot.closes, zone),
    )
    yield f'<th scope="row">{escape(day_text(slot.day))}</th>'
    for text in (times, _entered(one, zone), _received(one, zone)):
        yield f"<td>{escape(text)}</td>"


def _entered(one: SlotEvidence, zone: str) -> str:
    if one.entered_at is None:
        if one.due is Due.DUE:
            return entered_text(one.entered)
        return QCoreApplication.translate("statement", "Not asked for")
    return QCoreApplication.translate("statement", "{entered}, {moment}").format(
        entered=entered_text(one.entered), moment=day_and_time(one.entered_at, zone)
    )


def _received(one: SlotEvidence, zone: str) -> str:
    tr = QCoreApplication.translate
    if one.late_at is not None:
        return tr("statement", "Received late, {moment}").format(
            moment=day_and_time(one.late_at, zone)
        )
    if one.further:
        # It does not say when: the first one's receipt would, and is not here.
        return tr("statement", "Received; another check-in for this window was received before it")
    if one.received:
        return tr("statement", "Received in time")
    if one.refused:
        return tr("statement", "Refused; the authority's signed reason is in the file")
    return tr("statement", "No receipt")
