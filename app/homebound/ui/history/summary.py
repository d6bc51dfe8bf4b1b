"""The doctor's summary: as accessible HTML, and as a PDF for print with a page for every week."""

from collections.abc import Callable, Iterator
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTransform,
)

from homebound.core.enabling import enabled_answers
from homebound.core.questionnaire import Item
from homebound.exports.source import CheckIn, ExportSource
from homebound.exports.weeks import Cell, Week, weeks
from homebound.ui.ages import age_text
from homebound.ui.history import charts
from homebound.ui.history.presenter import answer_text
from homebound.ui.theme import LIGHT
from homebound.ui.timetext import (
    clock_time,
    day_and_time,
    day_text,
    entered_text,
    full_day_text,
    list_text,
    window_name,
)

_DPI = 96
_FOOT = 30
_SHARP = 3  # pixels of a picture on paper to one of its own
_STYLE = (
    "body{font-family:sans-serif;font-size:8.5pt}h1{font-size:16pt}h2{font-size:12pt}"
    "table{border-collapse:collapse}th,td{border:1px solid #999;padding:3px;text-align:start;"
    "vertical-align:top}svg{max-width:100%;height:auto}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(source: ExportSource) -> bytes:
    """Write one page that needs nothing beside it; each picture has its table as its equivalent."""
    mirrored = _mirrored()

    def drawn(_: int, week: Week) -> str:
        svg = charts.as_svg(week, LIGHT, mirrored=mirrored)
        return f'<div role="img" aria-label="{escape(_picture_text())}">{svg}</div>'

    body = "".join(_lines(source, drawn))
    return (
        f'<!DOCTYPE html>\n<html lang="{QLocale().bcp47Name()}" dir="{"rtl" if mirrored else "ltr"}">'
        '\n<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(_title())}</title><style>{_STYLE}</style></head>\n<body>{body}</body></html>\n"
    ).encode()


def write_pdf(source: ExportSource) -> bytes:
    """Write A4 pages; works on any thread, for it shows nothing."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(_title())
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    option = document.defaultTextOption()
    option.setTextDirection(QLocale().textDirection())
    document.setDefaultTextOption(option)

    def drawn(number: int, week: Week) -> str:
        url = f"week:{number}"
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(url), _image(week))
        return f'<p><img src="{url}" width="{int(charts.WIDTH)}"></p>'

    document.setHtml("".join(_lines(source, drawn, backwards=_mirrored())))
    document.setPageSize(QSizeF(writer.width(), writer.height() - _FOOT))
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _draw_page(painter, document, page)
        _draw_foot(painter, source, page + 1, pages, QSizeF(writer.width(), writer.height()))
    painter.end()
    return bytes(buffer.data().data())


def _draw_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    high = document.pageSize().height()
    painter.save()
    painter.setTransform(QTransform.fromTranslate(0, -page * high))
    document.drawContents(painter, QRectF(0, page * high, document.pageSize().width(), high))
    painter.restore()


def _draw_foot(
    painter: QPainter, source: ExportSource, page: int, pages: int, paper: QSizeF
) -> None:
    font = QFont()
    font.setPointSizeF(8)
    painter.setFont(font)
    words = QCoreApplication.translate("summary", "Made on {day}. Page {page} of {pages}").format(
        day=full_day_text(source.made.date()),
        page=QLocale().toString(page),
        pages=QLocale().toString(pages),
    )
    foot = QRectF(0, paper.height() - _FOOT, paper.width(), _FOOT)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), words)


def _image(week: Week) -> QImage:
    whole = charts.size(week) * _SHARP
    image = QImage(whole.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    charts.draw(painter, week, LIGHT, mirrored=_mirrored())
    painter.end()
    return image


def _mirrored() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def _title() -> str:
    return QCoreApplication.translate("summary", "Summary for a doctor")


def _picture_text() -> str:
    return QCoreApplication.translate(
        "summary",
        "A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.",
    )


def _lines(
    source: ExportSource, drawn: Callable[[int, Week], str], *, backwards: bool = False
) -> Iterator[str]:
    tr = QCoreApplication.translate
    yield f"<h1>{escape(_title())}</h1>"
    yield _paragraph(
        tr("summary", "{name}, {age}. Made on {day} with Homebound.").format(
            name=source.name, age=age_text(source.age_group), day=full_day_text(source.made.date())
        )
    )
    yield _paragraph(
        tr(
            "summary",
            "The resident wrote all of this; times are by the resident's computer. It is no diagnosis.",
        )
    )
    yield _paragraph(
        tr(
            "summary",
            "In the pictures a full disc is a check-in in time, a half disc late, a ring afterwards, a cross none. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.",
        )
    )
    found = list(weeks(source))
    if not found:
        yield _paragraph(tr("summary", "There are no check-ins yet."))
    for number, week in enumerate(found):
        style = ' style="page-break-before:always"' if number else ""
        days = tr("summary", "{first} to {last}").format(
            first=full_day_text(week.days[0]), last=full_day_text(week.days[-1])
        )
        yield f"<h2{style}>{escape(days)}</h2>"
        yield _paragraph(_windows(week))
        yield drawn(number, week)
        yield _table(week, days, source.language, backwards=backwards)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _windows(week: Week) -> str:
    tr = QCoreApplication.translate
    zone = week.order.zone
    first = {cell.slot.window.id: cell.slot for cell in reversed(week.cells)}
    times = [
        tr("summary", "{window} {opens} to {closes}").format(
            window=window_name(slot.window),
            opens=clock_time(slot.opens, zone),
            closes=clock_time(slot.closes, zone),
        )
        for slot in sorted(first.values(), key=lambda slot: slot.window.opens)
    ]
    return tr("summary", "Check-ins asked for: {times}. Times are those of {zone}.").format(
        times="; ".join(times), zone=zone
    )


def _table(week: Week, days: str, language: str, *, backwards: bool) -> str:
    tr = QCoreApplication.translate
    heads = (
        (tr("summary", "Day"), 14),
        (tr("summary", "Window"), 11),
        (tr("summary", "Entered"), 15),
        (tr("summary", "Answers, without those that are no"), 40),
        (tr("summary", "Changed later"), 20),
    )
    head = _in_row(
        [f'<th scope="col" width="{width}%">{escape(text)}</th>' for text, width in heads],
        backwards=backwards,
    )
    body = "".join(_row(week, cell, language, backwards=backwards) for cell in week.cells)
    return (
        f'<table border="1" cellspacing="0" cellpadding="3" width="100%"><caption>{escape(days)}'
        f"</caption><thead>{head}</thead><tbody>{body}</tbody></table>"
    )


def _in_row(cells: list[str], *, backwards: bool) -> str:
    # Qt lays the columns of a table from left to right in every language.
    return f"<tr>{''.join(reversed(cells) if backwards else cells)}</tr>"


def _row(week: Week, cell: Cell, language: str, *, backwards: bool) -> str:
    entered = entered_text(cell.entered)
    answers = changes = ""
    if cell.check_in is not None:
        at, zone = cell.check_in.versions[0].at, week.order.zone
        same_day = at.astimezone(ZoneInfo(zone)).date() == cell.slot.day
        entered = f"{entered}, {(clock_time if same_day else day_and_time)(at, zone)}"
        answers = "; ".join(_answers(cell, cell.check_in.questionnaire.items, language))
        changes = "; ".join(_changes(cell.check_in, language))
    texts = (window_name(cell.slot.window), entered, answers, changes)
    cells = [f'<th scope="row">{escape(day_text(cell.slot.day))}</th>']
    cells += [f"<td>{escape(text)}</td>" for text in texts]
    return _in_row(cells, backwards=backwards)


def _answers(cell: Cell, items: tuple[Item, ...], language: str) -> Iterator[str]:
    """Give what was answered, without "no"; what belongs to an answer stands beside it."""
    for item in items:
        answer = cell.answers.get(item.link_id)
        if answer is None:
            yield from _answers(cell, item.items, language)
        elif not item.hidden and cell.code(item.link_id) != "no":
            more = [
                answer_text(inner, cell.answers[inner.link_id], language)
                for inner in item.walk()
                if inner is not item and inner.link_id in cell.answers
            ]
            said = list_text([answer_text(item, answer, language), *more])
            yield _said(item.text.in_language(language), said)


def _changes(check_in: CheckIn, language: str) -> Iterator[str]:
    """Give each answer as it first stood, where a later one took its place."""
    tr = QCoreApplication.translate
    form = check_in.questionnaire
    before = enabled_answers(form, check_in.versions[0].answers)
    for version in check_in.versions[1:]:
        after = enabled_answers(form, version.answers)
        for item in form.questions():
            old, new = before.get(item.link_id), after.get(item.link_id)
            if old == new:
                continue
            yield tr("summary", "{moment}: {question} was “{answer}”").format(
                moment=day_and_time(version.at, check_in.order.zone),
                question=item.text.in_language(language),
                answer="–" if old is None else answer_text(item, old, language),
            )
        before = after


def _said(question: str, answer: str) -> str:
    if question.endswith(("?", "؟", "？")):
        return f"{question} {answer}"
    return QCoreApplication.translate("summary", "{question}: {answer}").format(
        question=question, answer=answer
    )
