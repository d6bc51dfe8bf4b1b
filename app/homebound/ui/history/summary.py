"""The doctor's summary in words and pictures, and as a page that a screen reader reads well."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from homebound.core.enabling import enabled_answers
from homebound.core.questionnaire import Item
from homebound.exports.source import CheckIn, ExportSource
from homebound.exports.stretches import Cell, Stretch, weeks
from homebound.ui.ages import age_text
from homebound.ui.direction import isolated
from homebound.ui.history import charts
from homebound.ui.history.presenter import answer_text
from homebound.ui.places import zone_text
from homebound.ui.theme import LIGHT
from homebound.ui.timetext import (
    at_beginning,
    clock_time,
    day_and_time,
    day_text,
    entered_text,
    full_day_text,
    list_text,
    moment_text,
    series_text,
    window_name,
)
from homebound.ui.today.explain_page import why_text

STYLE = (
    "body{font-family:sans-serif;font-size:8.5pt}h1{font-size:16pt}h2{font-size:12pt}"
    "table{border-collapse:collapse}th,td{border:1px solid #999;padding:2px;text-align:start;"
    # The places of a picture's words are counted from the left: it is mirrored as it was drawn.
    "vertical-align:top}svg{max-width:100%;height:auto;direction:ltr}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(source: ExportSource) -> bytes:
    """Write one page that needs nothing beside it; each picture has its table as its equivalent."""
    mirrored = is_mirrored()
    body = "".join(head_lines(source))
    for week in weeks(source):
        svg = charts.as_svg(week, paper())
        drawn = f'<div role="img" aria-label="{escape(_picture_text())}">{svg}</div>'
        body += "".join(week_lines(week, drawn, source.language))
    return (
        f'<!DOCTYPE html>\n<html lang="{QLocale().bcp47Name()}" dir="{"rtl" if mirrored else "ltr"}">'
        '\n<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title())}</title><style>{STYLE}</style></head>\n<body>{body}</body></html>\n"
    ).encode()


def paper() -> charts.Sheet:
    """Give what the pictures of a week are drawn on, for print and for the page."""
    return charts.Sheet(charts.PAPER_WIDTH, LIGHT, mirrored=is_mirrored())


def is_mirrored() -> bool:
    """Say whether the language is read from right to left."""
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def title() -> str:
    """Name the summary."""
    return QCoreApplication.translate("summary", "Summary for a doctor")


def _picture_text() -> str:
    return QCoreApplication.translate(
        "summary",
        "A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.",
    )


def head_lines(source: ExportSource) -> Iterator[str]:
    """Say whose summary it is, and how it is to be read."""
    tr = QCoreApplication.translate
    yield f"<h1>{escape(title())}</h1>"
    yield _paragraph(
        tr("summary", "{name}, {age}. Made on {day} with Homebound.").format(
            name=isolated(source.name),
            age=age_text(source.age_group),
            day=full_day_text(source.made.date()),
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
            "In the pictures a full disc is a check-in on time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.",
        )
    )
    if next(weeks(source), None) is None:
        yield _paragraph(tr("summary", "There are no check-ins yet."))


def week_lines(
    week: Stretch, drawn: str, language: str, *, backwards: bool = False
) -> Iterator[str]:
    """Show a week.

    `drawn` is its picture, `backwards` where columns are laid out from the left in every language.
    """
    first, last = full_day_text(week.days[0]), full_day_text(week.days[-1])
    span = QCoreApplication.translate("summary", "{first} to {last}").format(first=first, last=last)
    days = at_beginning(first if first == last else span)
    yield f"<h2>{escape(days)}</h2>"
    yield _paragraph(_windows(week))
    yield drawn
    yield _table(week, days, language, backwards=backwards)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _windows(week: Stretch) -> str:
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
        times=series_text(times), zone=zone_text(zone, week.days[0], week.days[-1])
    )


def _table(week: Stretch, days: str, language: str, *, backwards: bool) -> str:
    tr = QCoreApplication.translate
    heads = (
        (tr("summary", "Check-in"), 22),
        (tr("summary", "Entered"), 16),
        (tr("summary", "Answers, without those that are no"), 62),
    )
    head = _in_row(
        [f'<th scope="col" width="{width}%">{escape(text)}</th>' for text, width in heads],
        backwards=backwards,
    )
    body = "".join(_row(week, cell, language, backwards=backwards) for cell in week.opened())
    return (
        f'<table border="1" cellspacing="0" cellpadding="2" width="100%"><caption>{escape(days)}'
        f"</caption><thead>{head}</thead><tbody>{body}</tbody></table>"
    )


def _in_row(cells: list[str], *, backwards: bool) -> str:
    return f"<tr>{''.join(reversed(cells) if backwards else cells)}</tr>"


def _row(week: Stretch, cell: Cell, language: str, *, backwards: bool) -> str:
    said: list[str] = []
    if cell.told is not None:
        said.append(": ".join(filter(None, (why_text(cell.told.why), isolated(cell.told.note)))))
    if cell.check_in is None:
        entered = charts.mark_of(cell).word()
    else:
        entered = entered_text(cell.entered)
        at, zone = cell.check_in.versions[0].at, week.order.zone
        entered = list_text((entered, moment_text(at, zone, cell.slot.day)))
        said += _answers(cell, cell.check_in.questionnaire.items, language)
        said += _changes(cell.check_in, language)
    name = QCoreApplication.translate("summary", "{day}, {window}").format(
        day=day_text(cell.slot.day), window=window_name(cell.slot.window)
    )
    cells = [f'<th scope="row">{escape(name)}</th>']
    cells += [f"<td>{escape(text)}</td>" for text in (entered, series_text(said))]
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
            yield tr("summary", "changed {moment}: {question} was “{answer}”").format(
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
