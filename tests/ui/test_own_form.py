"""A questionnaire that the app has never seen, from the order to the exports."""

import csv
import io
import json
import time as clocks
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import StandingClock
from homebound.core import schedule
from homebound.core.answer_values import Answer, Coded, Quantity, Several
from homebound.core.errors import ErrorCode, UserError
from homebound.core.fhir_items import COLLAPSIBLE
from homebound.core.longest import longest_answers
from homebound.core.order import FormReference
from homebound.demo.issuer import make_issuer, make_order, write_order
from homebound.exports.fhir import write_bundle
from homebound.exports.source import ExportSource
from homebound.exports.stretches import weeks
from homebound.protocol.record import answers_fit
from homebound.protocol.strict import hash_text
from homebound.services.checkin import CheckInForm, CheckIns
from homebound.services.exporting import Exporting, ExportKind
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.records import coded_answers
from homebound.services.search import Search
from homebound.services.session import Session
from homebound.ui.checkin.page import CheckInPage
from homebound.ui.history.chart_words import part_words
from homebound.ui.history.charts import Part
from homebound.ui.history.presenter import answer_groups, summary
from homebound.ui.theme import LIGHT, Look

CORE = "http://hl7.org/fhir/StructureDefinition/"
SNOMED = "http://snomed.info/sct"
Form = dict[str, Any]


def ask(link_id: str, kind: str, text: str = "", **more: object) -> Form:
    return {"linkId": link_id, "type": kind, "text": text or link_id, **more}


def options(*codes: str) -> list[Form]:
    return [{"valueCoding": {"code": code, "display": code.title()}} for code in codes]


def when(question: str, operator: str, **answer: object) -> list[Form]:
    return [{"question": question, "operator": operator, **answer}]


def form_of(*items: Form) -> Form:
    return {
        "resourceType": "Questionnaire",
        "id": "never-seen",
        "url": "urn:example:never-seen",
        "version": "7",
        "status": "active",
        "title": "Never seen",
        "item": list(items),
    }


UNITS = [
    {
        "url": f"{CORE}questionnaire-unitOption",
        "valueCoding": {"system": "http://unitsofmeasure.org", "code": code, "display": code},
    }
    for code in ("kg", "[lb_av]")
]
EVERYTHING = form_of(
    ask("hello", "display", "Please <b>answer</b> & save"),
    ask(
        "pets", "choice", "Which pets?", repeats=True, answerOption=options("cat", "dog", "& more")
    ),
    ask(
        "cat-name",
        "string",
        "What is the cat called?",
        maxLength=40,
        enableWhen=when("pets", "=", answerCoding={"code": "cat"}),
    ),
    ask("visitors", "string", "Who came?", repeats=True),
    ask("days", "date", "On which days?", repeats=True),
    ask("weight", "quantity", "Weight", extension=UNITS),
    ask("steps", "integer", "Steps", initial=[{"valueInteger": 100}]),
    ask("ratio", "decimal", "Ratio"),
    ask("rose", "time", "When did you rise?"),
    ask("born", "date", "Born"),
    ask("well", "boolean", "Are you well?", required=True),
    ask("why", "text", "Why not?", maxLength=40, enableWhen=when("well", "=", answerBoolean=False)),
    ask("nest", "group", "Nest", item=[ask("inner", "choice", answerOption=options(*"abcdefgh"))]),
)


Follow = Callable[[Form], CheckInForm]


@pytest.fixture
def follow(session: Session, clock: StandingClock) -> Follow:
    """Accept an order that brings a questionnaire; open its first check-in."""

    def accept(form: Form) -> CheckInForm:
        data = json.dumps(form).encode()
        issuer = make_issuer(clock.now())
        reference = FormReference(form["url"], form["version"], hash_text(data))
        order = make_order(issuer, clock.now(), reference)
        orders = Orders(session)
        offer = orders._offer(write_order(issuer, order, data).data)
        orders.accept(offer).result(timeout=30)
        first = next(iter(schedule.slots(order))).ref
        return CheckIns(session).open(first).result(timeout=30)

    return accept


@pytest.mark.parametrize(
    "form",
    [
        form_of(*(ask(f"story-{number}", "text") for number in range(9))),
        form_of(ask("win", "boolean")),  # a record has a member of its own by this name
    ],
)
def test_an_order_whose_answers_would_not_fit_a_message_is_not_accepted(
    follow: Follow, form: Form
) -> None:
    with pytest.raises(UserError) as refused:
        follow(form)
    assert refused.value.code is ErrorCode.FORM_TOO_LONG


def show(qtbot: QtBot, session: Session, form: CheckInForm, language: str = "en") -> CheckInPage:
    page = CheckInPage(form, CheckIns(session), Look(LIGHT), language)
    qtbot.addWidget(page, before_close_func=lambda closing: closing.leave())
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()  # what is laid out later is laid out now
    return page


def find(page: QWidget, name: str) -> Any:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def fill(page: QWidget) -> None:
    for pet in ("cat", "& more"):
        find(page, f"answer.pets.{pet}").click()
    QTest.keyClicks(find(page, "answer.cat-name"), "Tom")
    find(page, "answer.visitors").setPlainText("Анна\n\n  Bob \n")
    find(page, "answer.days").setPlainText("2026-11-20\n٢٠٢٦-١١-٢١")
    QTest.keyClicks(find(page, "answer.weight"), "70,5")
    find(page, "answer.weight.unit.[lb_av]").click()
    QTest.keyClicks(find(page, "answer.ratio"), "0.25")
    QTest.keyClicks(find(page, "answer.rose"), "7:05")
    QTest.keyClicks(find(page, "answer.born"), "1950-2-28")
    find(page, "answer.well.false").click()
    find(page, "answer.why").setPlainText("tired")
    box = find(page, "answer.inner")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_C)


CLOSED = [{"url": COLLAPSIBLE, "valueCode": "default-closed"}]


@pytest.mark.parametrize(
    "first",
    [
        ask("hello", "display", "Hello"),
        ask(
            "shut", "group", "Shut", item=[ask("inner", "boolean", required=True)], extension=CLOSED
        ),
        ask("dependent", "boolean", enableWhen=when("well", "=", answerBoolean=True)),
    ],
    ids=["words", "closed", "not-shown"],
)
def test_the_focus_goes_to_the_first_question_in_sight(
    qtbot: QtBot, session: Session, follow: Follow, first: Form
) -> None:
    page = show(qtbot, session, follow(form_of(first, ask("well", "boolean"))))
    page.focus_first()
    assert QApplication.focusWidget() is find(page, "answer.well")


EXPECTED: dict[str, Answer] = {
    "pets": Several((Coded("cat"), Coded("& more"))),
    "cat-name": "Tom",
    "visitors": Several(("Анна", "Bob")),
    "days": Several((date(2026, 11, 20), date(2026, 11, 21))),
    "weight": Quantity(Decimal("70.5"), "[lb_av]"),
    "steps": 100,
    "ratio": Decimal("0.25"),
    "rose": time(7, 5),
    "born": date(1950, 2, 28),
    "well": False,
    "why": "tired",
    "inner": Coded("c"),
}


def test_every_type_of_question_goes_from_the_page_to_the_history_and_the_exports(
    qtbot: QtBot, session: Session, follow: Follow, tmp_path: Path
) -> None:
    form = follow(EVERYTHING)
    page = show(qtbot, session, form)
    fill(page)
    with qtbot.waitSignal(page.recorded):
        page.save()
    history = History(session)
    [record] = history.records().result(timeout=30)
    assert dict(record.versions[0].answers) == EXPECTED

    given = {
        line.link_id: line.given[0].text
        for group in answer_groups(record, "en")
        for line in group.lines
    }
    assert given["pets"] == "Cat; & More"
    assert given["visitors"] == "Анна; Bob"
    assert given["days"] == "20/11/2026; 21/11/2026"
    assert given["weight"] == "70.5\xa0[lb_av]"

    for words in ("анна", "Tom", "& more", "2026-11-21"):
        assert len(Search(session).find(words).result(timeout=30)) == 1, words

    def export(kind: ExportKind) -> bytes:
        path = tmp_path / f"record.{kind.value}"
        saving = Exporting(session).save(
            kind, path, language="en", reminder="", render=lambda *_: b"", stop=Event()
        )
        saving.result(timeout=30)
        return path.read_bytes()

    [row] = csv.DictReader(io.StringIO(export(ExportKind.TABLE).decode("utf-8-sig")))
    assert (row["pets"], row["visitors"]) == ("cat; & more", "Анна; Bob")
    assert (row["days"], row["weight"], row["weight.unit"]) == (
        "2026-11-20; 2026-11-21",
        "70.5",
        "[lb_av]",
    )
    bundle = json.loads(export(ExportKind.BUNDLE))
    Bundle.model_validate(bundle)
    [response] = [
        one["resource"]
        for one in bundle["entry"]
        if one["resource"]["resourceType"] == "QuestionnaireResponse"
    ]
    pets = next(item for item in response["item"] if item["linkId"] == "pets")
    assert [one["valueCoding"]["code"] for one in pets["answer"]] == ["cat", "& more"]


def source_of(session: Session, folder: Path) -> ExportSource:
    """Give what the doctor's page is made from."""
    seen: list[ExportSource] = []

    def render(_: ExportKind, source: ExportSource) -> bytes:
        seen.append(source)
        return b""

    saving = Exporting(session).save(
        ExportKind.PAPER,
        folder / "summary.pdf",
        language="en",
        reminder="",
        render=render,
        stop=Event(),
    )
    saving.result(timeout=30)
    return seen[0]


def test_a_temperature_by_another_name_is_in_the_history_and_in_its_line(
    session: Session, follow: Follow, tmp_path: Path
) -> None:
    units = [
        {
            "url": f"{CORE}questionnaire-unitOption",
            "valueCoding": {"system": "http://unitsofmeasure.org", "code": code, "display": shown},
        }
        for code, shown in (("[degF]", "°F"), ("Cel", "°C"))
    ]
    loinc = [{"system": "http://loinc.org", "code": "8310-5"}]
    form = follow(form_of(ask("fever", "quantity", "Fever?", extension=units, code=loinc)))
    answers = {"fever": Quantity(Decimal("101.3"), "[degF]")}
    CheckIns(session).save(form.slot.ref, answers, "en").result(timeout=30)
    [record] = History(session).records().result(timeout=30)
    assert summary(record, "en") == "101.3\xa0°F"
    [week] = weeks(source_of(session, tmp_path))
    [celsius] = [cell.celsius for cell in week.cells if cell.check_in is not None]
    assert celsius == Decimal("38.5")
    [words] = part_words(week, Part.TEMPERATURE, "en")
    assert "101.3\xa0°F" in words


SYMPTOMS = form_of(
    ask("cough", "boolean", required=True, code=[{"system": SNOMED, "code": "49727002"}]),
    ask("chills", "choice", required=True, answerOption=options("52101004", "2667000"))
    | {"code": [{"system": SNOMED, "code": "43724002"}]},
    ask("rash", "choice", required=True, answerOption=options("yes", "no")),
    ask("outside", "boolean", "Were you outside?", required=True),
)


@pytest.mark.parametrize(
    ("answers", "drawn", "line", "words"),
    [
        (
            {"cough": True, "chills": Coded("52101004"), "rash": Coded("no"), "outside": True},
            ["cough", "chills"],
            "Symptoms: 2",
            [
                "cough. Sunday, 22\xa0November, Morning: Yes.",
                "chills. Sunday, 22\xa0November, Morning: 52101004.",
            ],
        ),
        (
            {"cough": False, "chills": Coded("2667000"), "rash": Coded("no"), "outside": True},
            [],
            "no symptoms",
            ["No symptoms."],
        ),
    ],
)
def test_a_symptom_is_one_in_whatever_way_an_authority_has_it_answered(
    session: Session,
    follow: Follow,
    tmp_path: Path,
    answers: dict[str, Answer],
    drawn: list[str],
    line: str,
    words: list[str],
) -> None:
    form = follow(SYMPTOMS)
    CheckIns(session).save(form.slot.ref, answers, "en").result(timeout=30)
    [record] = History(session).records().result(timeout=30)
    assert summary(record, "en") == line
    source = source_of(session, tmp_path)
    [week] = weeks(source)
    assert [one.link_id for one in week.symptoms] == drawn
    assert list(part_words(week, Part.SYMPTOMS, "en")) == words
    found = {
        one["resource"]["code"]["text"]: one["resource"]["valueCodeableConcept"]["coding"][0][
            "code"
        ]
        for one in json.loads(write_bundle(source))["entry"]
        if one["resource"]["resourceType"] == "Observation"
    }
    finding = "52101004" if drawn else "2667000"
    assert found == {"cough": finding, "chills": finding}


def test_a_form_that_asks_about_no_symptom_is_not_said_to_have_found_none(
    session: Session, follow: Follow, tmp_path: Path
) -> None:
    form = follow(form_of(ask("outside", "boolean", "Were you outside?", required=True)))
    CheckIns(session).save(form.slot.ref, {"outside": True}, "en").result(timeout=30)
    [week] = weeks(source_of(session, tmp_path))
    assert part_words(week, Part.SYMPTOMS, "en") == ()


def test_several_answers_are_one_disclosure_each_on_its_line(follow: Follow) -> None:
    form = follow(EVERYTHING)
    written = coded_answers(form.questionnaire, EXPECTED)
    assert written["pets"] == "cat\n& more"
    assert written["visitors"] == "Анна\nBob"
    assert written["days"] == "2026-11-20\n2026-11-21"
    longest = longest_answers(form.questionnaire)
    assert answers_fit(longest)
    assert all(len(written[name].encode()) <= len(longest[name].encode()) for name in written)


def test_a_draft_brings_every_kind_of_field_back(
    qtbot: QtBot, session: Session, follow: Follow
) -> None:
    form = follow(EVERYTHING)
    page = show(qtbot, session, form)
    fill(page)
    with qtbot.waitSignal(page.closed):
        find(page, "back").click()
    again = show(qtbot, session, CheckIns(session).open(form.slot.ref).result(timeout=30))
    assert find(again, "answer.pets.cat").isChecked()
    assert not find(again, "answer.pets.dog").isChecked()
    assert find(again, "answer.visitors").toPlainText() == "Анна\n\n  Bob \n"
    assert find(again, "answer.inner").currentData() == "c"
    assert find(again, "answer.weight").text() == "70,5"
    assert find(again, "answer.weight.unit.[lb_av]").isChecked()


def test_an_amendment_begins_with_several_answers(
    qtbot: QtBot, session: Session, follow: Follow
) -> None:
    form = follow(EVERYTHING)
    CheckIns(session).save(form.slot.ref, EXPECTED, "en").result(timeout=30)
    page = show(qtbot, session, CheckIns(session).open(form.slot.ref).result(timeout=30))
    assert not find(page, "save").isEnabled()
    find(page, "answer.pets.dog").click()
    find(page, "answer.visitors").setPlainText("Анна")
    with qtbot.waitSignal(page.recorded):
        page.save()
    [record] = History(session).records().result(timeout=30)
    latest = record.versions[-1].answers
    assert latest["pets"] == Several((Coded("cat"), Coded("dog"), Coded("& more")))
    assert latest["visitors"] == Several(("Анна",))


@pytest.mark.parametrize(
    ("field", "typed"),
    [("days", "2026-11-20\ntomorrow"), ("visitors", "x" * 281), ("visitors", "я\n" * 141)],
)
def test_a_line_that_cannot_be_kept_is_said_beside_its_field(
    qtbot: QtBot, session: Session, follow: Follow, field: str, typed: str
) -> None:
    page = show(qtbot, session, follow(EVERYTHING))
    find(page, f"answer.{field}").setPlainText(typed)
    find(page, "answer.well.true").click()
    page.save()
    assert find(page, f"problem.{field}").isVisible()
    assert History(session).records().result(timeout=30) == ()


def test_everything_is_named_and_plain_text_and_reached_by_tab(
    qtbot: QtBot, session: Session, follow: Follow
) -> None:
    page = show(qtbot, session, follow(EVERYTHING))
    for one in page.findChildren(QLabel):
        assert one.textFormat() is Qt.TextFormat.PlainText or not one.text(), one.text()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    for control in page.findChildren(QWidget):
        if isinstance(control, kinds) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.objectName()
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name), control.objectName()
    more = find(page, "answer.pets.& more")
    assert isinstance(more, QCheckBox)
    assert more.text() == "&& More"  # shown as one, and no shortcut
    assert more.accessibleName() == "Which pets?: & More"
    find(page, "answer.pets.cat").setFocus()
    reached = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == [
        "answer.pets.cat",
        "answer.pets.dog",
        "answer.pets.& more",
        "answer.visitors",
    ]


# Forms that somebody made to annoy

LONG = "Donaudampfschifffahrtsgesellschaft" * 50


def _deep(depth: int) -> Form:
    node = ask("deepest", "boolean")
    for number in range(depth):
        node = ask(f"g{number}", "group", f"Level {number}", item=[node])
    return node


HOSTILE = {
    "as deep as may be": form_of(_deep(5)),
    "forty questions in a row of conditions": form_of(
        ask("q0", "boolean"),
        *(
            ask(f"q{n}", "boolean", enableWhen=when(f"q{n - 1}", "=", answerBoolean=True))
            for n in range(1, 40)
        ),
    ),
    "two hundred options": form_of(
        ask("x", "choice", answerOption=options(*(f"o{n}" for n in range(200))))
    ),
    "words without an end": form_of(
        ask("x", "choice", LONG, answerOption=options("a" * 64, "b")),
        ask("y", "boolean", LONG, required=True),
        ask("z", "boolean", LONG),
        ask("d", "display", LONG),
        ask("g", "group", LONG, item=[ask("s", "string", LONG)]),
    ),
    "markup and marks": form_of(
        ask(
            "x", "choice", "<img src='file:///etc/passwd'>&\u200f", answerOption=options("<b>", "&")
        ),
        ask("d", "display", "<script>alert(1)</script>\n\u2067א\u2069"),
    ),
    "nothing to show": form_of(
        ask(
            "x", "boolean", extension=[{"url": f"{CORE}questionnaire-hidden", "valueBoolean": True}]
        )
    ),
    "names that are names of ours": form_of(
        ask("save", "boolean"),
        ask("back", "string"),
        ask("call", "string"),
        ask("page", "group", item=[ask("state", "date")]),
    ),
}


def test_a_form_that_asks_nothing_begins_at_save(
    qtbot: QtBot, session: Session, follow: Follow
) -> None:
    page = show(qtbot, session, follow(HOSTILE["nothing to show"]))
    page.focus_first()
    assert page.findChild(QAbstractButton, "save").hasFocus()  # type: ignore[union-attr]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_form_made_to_annoy_is_shown_and_saved(
    qtbot: QtBot, session: Session, follow: Follow, name: str
) -> None:
    form = follow(HOSTILE[name])
    page = show(qtbot, session, form)
    for width in (400, 900):
        page.resize(width, 500)
        qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())  # type: ignore[union-attr]
    for one in page.findChildren(QAbstractButton):
        if isinstance(one, QCheckBox | QRadioButton) and one.isVisible():
            one.click()
    with qtbot.waitSignal(page.recorded):
        page.save()


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (
            form_of(
                ask("x", "boolean", enableWhen=when("y", "=", answerBoolean=True)),
                ask("y", "boolean", enableWhen=when("x", "=", answerBoolean=True)),
            ),
            ErrorCode.FORM_NOT_A_QUESTIONNAIRE,
        ),
        (form_of(_deep(6)), ErrorCode.FORM_NOT_SUPPORTED),
        (form_of(*(ask(f"q{n}", "boolean") for n in range(41))), ErrorCode.FORM_TOO_MANY_ANSWERS),
        (form_of(*(ask(f"t{n}", "text") for n in range(3))), ErrorCode.FORM_TOO_LONG),
        (
            form_of(
                ask(
                    "x",
                    "choice",
                    repeats=True,
                    answerOption=options(*(f"option-{n}" for n in range(100))),
                )
            ),
            ErrorCode.FORM_TOO_LONG,
        ),
    ],
    ids=["a circle", "too deep", "forty-one", "texts beyond the record", "ticks beyond the record"],
)
def test_a_form_that_cannot_be_asked_is_refused_before_its_order_is_shown(
    follow: Follow, form: Form, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as refused:
        follow(form)
    assert refused.value.code is code


def test_a_key_press_on_the_largest_form_does_not_wait(
    qtbot: QtBot, session: Session, follow: Follow
) -> None:
    codes = [f"o{number}" for number in range(60)]
    asked = [ask(f"q{n}", "choice", answerOption=options(*codes)) for n in range(39)]
    page = show(qtbot, session, follow(form_of(*asked, ask("line", "string"))))
    field = find(page, "answer.line")
    took = []
    for _ in range(20):
        started = clocks.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_A)
        took.append(clocks.perf_counter() - started)
    median = sorted(took)[10]
    assert median < 0.05
