"""What the pictures of some days show, in words: their equivalent for whoever cannot see them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from homebound.exports.stretches import Cell, Stretch
from homebound.ui.history.charts import Part, mark_of
from homebound.ui.history.presenter import answer_text
from homebound.ui.marks import Mark
from homebound.ui.timetext import at_beginning, day_text, list_text, series_text, window_name


def part_name(part: Part) -> str:
    """Name a picture."""
    tr = QCoreApplication.translate
    match part:
        case Part.DAYS:
            return tr("charts", "Check-ins by day")
        case Part.TEMPERATURE:
            return tr("charts", "Temperature")
        case Part.SYMPTOMS:
            return tr("charts", "Symptoms")


def part_words(stretch: Stretch, part: Part, language: str) -> tuple[str, ...]:
    """Say what a picture shows, a sentence for every day or symptom."""
    words = {Part.DAYS: _days, Part.TEMPERATURE: _temperatures, Part.SYMPTOMS: _symptoms}[part]
    return tuple(words(stretch, language))


def _days(stretch: Stretch, _: str) -> Iterator[str]:
    for day in stretch.days:
        cells = [cell for cell in stretch.cells if cell.slot.day == day]
        if any(mark_of(cell) is not Mark.UPCOMING for cell in cells):
            yield _line(
                at_beginning(day_text(day)),
                [_in_window(cell, mark_of(cell).word()) for cell in cells],
            )


def _temperatures(stretch: Stretch, language: str) -> Iterator[str]:
    tr = QCoreApplication.translate
    found = False
    for day in stretch.days:
        said = []
        for cell in stretch.opened():
            if cell.slot.day != day or cell.check_in is None:
                continue
            item, answer = cell.check_in.questionnaire.temperature, cell.temperature
            if item is None or answer is None:
                said.append(_in_window(cell, tr("charts", "not measured")))
            else:
                found = True
                said.append(_in_window(cell, answer_text(item, answer, language)))
        if said:
            yield _line(at_beginning(day_text(day)), said)
    if not found:
        yield tr("charts", "No temperature yet.")


def _symptoms(stretch: Stretch, language: str) -> Iterator[str]:
    if not stretch.symptoms and _asked(stretch):
        yield QCoreApplication.translate("charts", "No symptoms.")
    for symptom in stretch.symptoms:
        said = []
        for cell in stretch.opened():
            words = _symptom(cell, symptom.link_id, language)
            if words:
                day = day_text(cell.slot.day)
                said.append(
                    QCoreApplication.translate("charts", "{day}, {window}: {what}").format(
                        day=day, window=window_name(cell.slot.window), what=words
                    )
                )
        yield _line(symptom.text, said)


def _asked(stretch: Stretch) -> bool:
    forms = (one.check_in.questionnaire for one in stretch.cells if one.check_in is not None)
    return any(item.about_symptom for form in forms for item in form.questions())


def _symptom(cell: Cell, link_id: str, language: str) -> str:
    """Say an answer that is not "no", with how bad it is."""
    if cell.check_in is None or cell.finding(link_id) in (None, "no"):
        return ""
    form = cell.check_in.questionnaire
    said = []
    for name in (link_id, f"{link_id}-severity"):
        item = form.find(name)
        if item is not None and name in cell.answers:
            said.append(answer_text(item, cell.answers[name], language))
    return list_text(said)


def _in_window(cell: Cell, words: str) -> str:
    return QCoreApplication.translate("charts", "{window}: {what}").format(
        window=window_name(cell.slot.window), what=words
    )


def _line(head: str, said: list[str]) -> str:
    return QCoreApplication.translate("charts", "{head}. {what}.").format(
        head=head, what=series_text(said)
    )
