"""What the history says about a check-in, without a widget."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from homebound.core.answer_values import finding
from homebound.core.answers import Answer, Answers, Coded, Quantity, Several
from homebound.core.enabling import enabled_answers
from homebound.core.questionnaire import Item, ItemType
from homebound.services.history import CheckInRecord
from homebound.ui.direction import isolated
from homebound.ui.timetext import series_text, time_text, with_unit

FEELING = "feeling"


def answer_text(item: Item, answer: Answer, language: str) -> str:
    """Write an answer out; a number as it was typed, with its unit, never converted."""
    match answer:
        case bool():
            yes = QCoreApplication.translate("history", "Yes")
            return yes if answer else QCoreApplication.translate("history", "No")
        case Coded(code):
            texts = {option.code: option.text for option in item.options}
            return texts[code].in_language(language) if code in texts else code
        case Quantity(value, unit):
            units = {one.code: one.text.in_language(language) for one in item.units}
            return isolated(with_unit(_number_text(value), units.get(unit, unit)))
        case Decimal():
            return _number_text(answer)
        case int():
            return QLocale().toString(answer)
        case date():
            day = QDate(answer.year, answer.month, answer.day)
            return QLocale().toString(day, QLocale.FormatType.ShortFormat)
        case time():
            return time_text(answer)
        case Several(answers):
            return series_text(answer_text(item, one, language) for one in answers)
        case _:
            return isolated(answer)


def _number_text(value: Decimal) -> str:
    return f"{value:f}".replace(".", QLocale().decimalPoint())


def latest(record: CheckInRecord) -> Answers:
    """Give the answers as they stand after the last change."""
    return enabled_answers(record.questionnaire, record.versions[-1].answers)


def summary(record: CheckInRecord, language: str) -> str:
    """Say a check-in in one line: how the resident felt, temperature, number of symptoms."""
    answers, form = latest(record), record.questionnaire
    parts = [
        answer_text(item, answers[item.link_id], language)
        for item in (form.find(FEELING), form.temperature)
        if item is not None and item.link_id in answers
    ]
    asked = [item for item in form.questions() if item.required and item.about_symptom]
    if asked:
        found = sum(finding(answers.get(item.link_id)) == "yes" for item in asked)
        parts.append(_symptoms_text(found))
    if len(record.versions) > 1:
        parts.append(QCoreApplication.translate("history", "changed later"))
    return " · ".join(parts)


def _symptoms_text(count: int) -> str:
    if not count:
        return QCoreApplication.translate("history", "no symptoms")
    return QCoreApplication.translate("history", "Symptoms: {count}").format(count=count)


@dataclass(frozen=True)
class Given:
    """What stood as the answer to a question from a time on; None where it was taken back."""

    at: datetime
    text: str | None = field(repr=False)


@dataclass(frozen=True)
class AnswerLine:
    """A question that was ever answered, with what was given first to last."""

    link_id: str
    question: str
    given: tuple[Given, ...] = field(repr=False)
    depth: int = 0


@dataclass(frozen=True)
class AnswerGroup:
    """Questions under the heading that they have in the form; empty for those without."""

    heading: str
    lines: tuple[AnswerLine, ...]


def answer_groups(record: CheckInRecord, language: str) -> tuple[AnswerGroup, ...]:
    """Give what was answered, grouped and ordered as in the form, with every change."""
    versions = [
        (one.at, enabled_answers(record.questionnaire, one.answers)) for one in record.versions
    ]
    groups: list[AnswerGroup] = []
    for item in record.questionnaire.items:
        lines = tuple(_lines(item, versions, language))
        heading = item.text.in_language(language) if item.type is ItemType.GROUP else ""
        if not lines:
            continue
        if not heading and groups and not groups[-1].heading:
            groups[-1] = AnswerGroup("", groups[-1].lines + lines)
        else:
            groups.append(AnswerGroup(heading, lines))
    return tuple(groups)


def _lines(
    item: Item, versions: list[tuple[datetime, dict[str, Answer]]], language: str, depth: int = 0
) -> Iterator[AnswerLine]:
    if item.hidden:
        return
    given: list[Given] = []
    for at, answers in versions:
        answer = answers.get(item.link_id)
        text = None if answer is None else answer_text(item, answer, language)
        if (text is not None) if not given else (text != given[-1].text):
            given.append(Given(at, text))
    if given:
        yield AnswerLine(item.link_id, item.text.in_language(language), tuple(given), depth)
    for inner in item.items:
        yield from _lines(inner, versions, language, depth + item.type.answerable)
