"""The check-in page with a real vault behind it."""

import itertools
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
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
from homebound.core.answers import Answer, Answers, Coded
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.schedule import Entered, Phase
from homebound.services.checkin import CheckInForm, CheckIns, Recorded
from homebound.services.history import History
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.checkin.inputs import write_input
from homebound.ui.checkin.page import CheckInPage
from homebound.ui.checkin.presenter import CheckInPresenter
from homebound.ui.frame import Frame
from homebound.ui.theme import DARK, LIGHT, Look
from in_sight import find, press, sees, text_of

AM = "2026-11-22.am"
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


@pytest.fixture
def checkins(session: Session, followed: Order) -> CheckIns:
    return CheckIns(session)


@pytest.fixture
def form(checkins: CheckIns) -> CheckInForm:
    return checkins.open(AM).result(timeout=30)


def _show(
    qtbot: QtBot,
    form: CheckInForm,
    checkins: CheckIns,
    look: Look | None = None,
    language: str = "en",
) -> CheckInPage:
    page = CheckInPage(form, checkins, look or Look(LIGHT), language)
    qtbot.addWidget(page, before_close_func=lambda closing: closing.leave())
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()  # what is laid out later is laid out now
    return page


@pytest.fixture
def page(qtbot: QtBot, form: CheckInForm, checkins: CheckIns) -> CheckInPage:
    return _show(qtbot, form, checkins)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _ground(page: CheckInPage) -> QWidget:
    ground = page.widget()
    assert ground is not None
    return ground


def _complete(form: CheckInForm, well: Answers) -> CheckInForm:
    """Give the form with a draft in which everything but the last click is done."""
    presenter = CheckInPresenter(form, "en")
    for link_id, answer in well.items():
        presenter.put(link_id, write_input(answer))
    return replace(form, draft=presenter.draft_body())


def test_a_check_in_is_recorded_before_the_page_says_so(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns, session: Session, well: dict[str, Answer]
) -> None:
    page = _show(qtbot, _complete(form, well), checkins)
    with qtbot.waitSignal(page.recorded) as told:
        press(page, "save")
        assert text_of(page, "progress") == "Everything needed is answered"
    [recorded] = told.args
    assert recorded.entered is Entered.IN_TIME
    assert text_of(page, "progress") == "Recorded at 08:30"
    [record] = History(session).records().result(timeout=30)
    assert {**well, "age-group": Coded("adult")} == dict(record.versions[0].answers)


def test_everything_can_be_answered_by_keyboard(
    qtbot: QtBot, page: CheckInPage, session: Session
) -> None:
    page.focus_first()
    for _ in range(100):
        now = _focus()
        if now.objectName() == "save":
            break
        if isinstance(now, QRadioButton) and not now.objectName().startswith("answer.temperature"):
            QTest.keyClick(now, Qt.Key.Key_Right)
        elif now.objectName() == "answer.temperature":
            QTest.keyClicks(now, "37,2")
        QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.recorded):
        QTest.keyClick(_focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [record] = History(session).records().result(timeout=30)
    assert record.versions[0].answers["chest-pain"] == Coded("no")


def test_tab_goes_once_to_each_question_in_reading_order(qtbot: QtBot, page: CheckInPage) -> None:
    page.focus_first()
    passed = []
    for _ in range(100):
        now = _focus()
        passed.append(now)
        if now.objectName() == "save":
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
    names = [one.objectName() for one in passed]
    assert names[0] == "answer.breathless-at-rest.yes"
    assert names[-2:] == ["more", "save"]
    assert len(set(names)) == len(names)
    ground = _ground(page)
    inside = [one for one in passed if ground.isAncestorOf(one)]
    tops = [one.mapTo(ground, one.rect().center()).y() for one in inside]
    assert tops == sorted(tops)


def test_backspace_takes_an_answer_back(qtbot: QtBot, page: CheckInPage) -> None:
    before = text_of(page, "progress")
    press(page, "answer.cough.no")
    assert text_of(page, "progress") != before
    QTest.keyClick(find(page, "answer.cough.no"), Qt.Key.Key_Backspace)
    assert text_of(page, "progress") == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_chooses_the_answer_that_has_the_focus_as_space_does(
    qtbot: QtBot, page: CheckInPage, key: Qt.Key
) -> None:
    answer = find(page, "answer.cough.yes")
    assert isinstance(answer, QRadioButton)
    answer.setFocus()
    QTest.keyClick(answer, key)
    assert answer.isChecked()


def test_arrows_choose_in_the_direction_of_reading(qtbot: QtBot, page: CheckInPage) -> None:
    answers = [find(page, f"answer.cough.{code}") for code in ("yes", "no", "not-sure")]
    yes, no, not_sure = (one for one in answers if isinstance(one, QRadioButton))
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Right)
    assert no.isChecked()
    QTest.keyClick(no, Qt.Key.Key_Left)
    assert yes.isChecked()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(yes, Qt.Key.Key_Right)
    assert not_sure.isChecked()


def _key(widget: QWidget, typed: str) -> None:
    """Press a key of any keyboard; QTest knows those of Latin ones alone."""
    widget.setFocus()
    key = Qt.Key.Key_Space if typed == " " else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed)
        QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("1", "yes"), ("2", "no"), ("3", "not-sure"), ("٢", "no"), ("y", "yes"), ("N", "no")],
)
def test_a_digit_or_a_first_letter_chooses_an_answer(
    page: CheckInPage, typed: str, chosen: str
) -> None:
    _key(find(page, "answer.cough.yes"), typed)
    assert page._presenter.answers()["cough"] == Coded(chosen)
    assert _focus().objectName() == f"answer.cough.{chosen}"


@pytest.mark.parametrize("typed", ["0", "4", "9", "x", "²", " "])
def test_any_other_key_chooses_nothing_by_name(page: CheckInPage, typed: str) -> None:
    _key(find(page, "answer.cough.no"), typed)
    answer = page._presenter.answers().get("cough")
    assert answer == (Coded("no") if typed == " " else None)  # the space bar presses, as anywhere


def test_the_page_says_how_it_is_answered_by_keyboard(page: CheckInPage) -> None:
    assert "Tab" in text_of(page, "keys")
    assert "Ctrl+Enter" in text_of(page, "keys")


def test_last_times_symptoms_are_offered_and_taken_by_one_press_alone(
    qtbot: QtBot,
    checkins: CheckIns,
    session: Session,
    clock: StandingClock,
    well: dict[str, Answer],
) -> None:
    earlier = {**well, "headache": Coded("not-sure"), "seizure": Coded("not-sure")}
    checkins.save(AM, earlier, "en").result(timeout=30)
    clock.move(timedelta(hours=10))
    page = _show(qtbot, checkins.open("2026-11-22.pm").result(timeout=30), checkins)
    assert text_of(page, "last-time.symptoms") == "Last time: Cough, Headache."
    assert page._presenter.answers() == {"age-group": Coded("adult")}
    press(page, "answer.fatigue.yes")
    press(page, "as-last-time.symptoms")
    answers = page._presenter.answers()
    assert answers["cough"] == Coded("yes")
    assert answers["cough-severity"] == Coded("mild")
    assert answers["headache"] == Coded("not-sure")
    assert answers["runny-nose"] == Coded("no")
    assert answers["fatigue"] == Coded("yes")  # what stands there already stays
    # Danger signs, how one feels, what is measured and written: asked anew.
    for link_id in ("seizure", "chest-pain", "feeling", "temperature", "fever-reducer", "note"):
        assert link_id not in answers
    assert not find(page, "as-last-time.symptoms").isVisible()
    assert not page.findChild(QWidget, "as-last-time.danger-signs")
    assert len(History(session).records().result(timeout=30)) == 1  # nothing was saved by it


def test_where_there_was_nothing_last_time_nothing_is_offered(
    qtbot: QtBot, checkins: CheckIns, clock: StandingClock, well: dict[str, Answer]
) -> None:
    del well["cough-severity"]
    checkins.save(AM, {**well, "cough": Coded("no")}, "en").result(timeout=30)
    clock.move(timedelta(hours=10))
    page = _show(qtbot, checkins.open("2026-11-22.pm").result(timeout=30), checkins)
    assert page.findChild(QWidget, "as-last-time.symptoms") is None


class Listener:
    """Stands where the desktop's screen reader stands, and keeps what it is told to say at once."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append(event.message())


@pytest.mark.parametrize("language", ["en", "ru", "zh-CN", "uz", "ar"])
def test_advice_is_said_aloud_in_the_language_of_the_page_with_the_quarantine_last(
    qtbot: QtBot,
    form: CheckInForm,
    checkins: CheckIns,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    page = _show(qtbot, form, checkins, language=language)
    listener = Listener()
    monkeypatch.setattr(QtGui, "QAccessible", listener)
    press(page, "answer.seizure.yes")
    [said] = listener.said
    assert said == text_of(page, "advice.seizure.text")
    assert "112" in said
    assert said.endswith(form.advice.ending.in_language(language))


def test_every_control_has_a_name_for_people_and_for_tests(page: CheckInPage) -> None:
    for control in page.findChildren(QWidget):
        if isinstance(control, INTERACTIVE) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.objectName(), control
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name), control.objectName()


def test_a_danger_sign_brings_its_advice_with_the_number_under_its_row(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns
) -> None:
    page = _show(qtbot, replace(form, order_emergency_number="+49 30 555"), checkins)
    press(page, "answer.chest-pain.yes")
    card = find(page, "advice.chest-pain")
    assert card.isVisible()
    assert card.property("role") == "danger"
    sentence = text_of(page, "advice.chest-pain.text").replace("\N{NO-BREAK SPACE}", " ")
    assert "Call 112 or +49 30 555 now" in sentence
    assert find(page, "row.chest-pain").isAncestorOf(card)


def test_advice_is_pinned_while_its_row_is_out_of_sight(qtbot: QtBot, page: CheckInPage) -> None:
    press(page, "answer.chest-pain.yes")
    pinned = find(page, "advice.pinned")
    qtbot.waitUntil(lambda: not pinned.isVisible())
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    down = bar.value()
    qtbot.waitUntil(pinned.isVisible)
    QApplication.processEvents()
    assert bar.value() == down  # and not back at what has the focus, so that nobody could read on
    assert text_of(page, "advice.pinned.text") == text_of(page, "advice.chest-pain.text")
    (sign,) = (one for one in pinned.findChildren(QLabel) if not one.pixmap().isNull())
    assert sign.isVisible()
    press(page, "advice.pinned.show")
    qtbot.waitUntil(lambda: not pinned.isVisible())
    assert _focus() is find(page, "answer.chest-pain.yes")


def test_pinned_advice_does_not_cover_the_field_that_brought_it(
    qtbot: QtBot, page: CheckInPage
) -> None:
    field = find(page, "answer.temperature")
    field.setFocus()
    ground = page.widget()
    assert ground is not None
    # Just in sight above the bar, where the advice will stand.
    bottom = field.mapTo(ground, field.rect().bottomLeft()).y()
    page.verticalScrollBar().setValue(bottom - page.viewport().height())
    QTest.keyClicks(field, "38,4")
    actions = find(page, "actions")

    def seen() -> bool:
        bottom = field.mapTo(page, field.rect().bottomLeft()).y()
        return find(page, "advice.temperature").isVisible() and bottom <= actions.y()

    qtbot.waitUntil(find(page, "advice.pinned").isVisible)
    qtbot.waitUntil(seen)


def test_advice_goes_when_the_answer_is_changed(qtbot: QtBot, page: CheckInPage) -> None:
    press(page, "answer.chest-pain.yes")
    press(page, "answer.chest-pain.no")
    qtbot.waitUntil(lambda: page.findChild(QWidget, "advice.chest-pain") is None)
    assert not find(page, "advice.pinned").isVisible()


def _settle(qtbot: QtBot) -> None:
    """Let all be laid out and painted that is due."""
    turns = itertools.count()
    qtbot.waitUntil(lambda: next(turns) > 10)


class Paintings(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_what_stands_below_advice_moves_up_once_when_it_goes(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns
) -> None:
    frame = Frame(Look(LIGHT))
    qtbot.addWidget(frame)
    page = CheckInPage(form, checkins, Look(LIGHT), "en")
    frame.show_page(page)
    frame.show()
    qtbot.waitExposed(frame)
    below, paintings = find(page, "row.chest-pain"), Paintings()
    press(page, "answer.breathless-at-rest.yes")
    _settle(qtbot)
    stood = below.mapTo(frame, QPoint())
    below.installEventFilter(paintings)
    press(page, "answer.breathless-at-rest.no")
    _settle(qtbot)
    assert below.mapTo(frame, QPoint()).y() < stood.y()
    assert paintings.count == 1
    page.leave()


def test_a_draft_is_kept_within_a_second_of_the_last_key(
    qtbot: QtBot, page: CheckInPage, checkins: CheckIns
) -> None:
    def kept() -> bool:
        draft = checkins.open(AM).result(timeout=30).draft
        return draft is not None and "half a sen" in draft

    press(page, "more")
    QTest.keyClicks(find(page, "answer.note"), "half a sen")
    qtbot.waitUntil(kept, timeout=1000)


def test_leaving_keeps_the_draft_at_once_and_it_comes_back(
    qtbot: QtBot, page: CheckInPage, checkins: CheckIns
) -> None:
    press(page, "answer.cough.yes")
    QTest.keyClicks(find(page, "answer.temperature"), "38,")
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(find(page, "answer.temperature"), Qt.Key.Key_Escape)
    again = _show(qtbot, checkins.open(AM).result(timeout=30), checkins)
    assert text_of(again, "answer.temperature") == "38,"
    yes = find(again, "answer.cough.yes")
    assert isinstance(yes, QRadioButton)
    assert yes.isChecked()


def test_pinned_advice_does_not_cover_what_is_said_of_the_field_in_hand(
    qtbot: QtBot, page: CheckInPage
) -> None:
    press(page, "answer.breathless-at-rest.yes")
    card, field = find(page, "advice.breathless-at-rest"), find(page, "answer.temperature")
    # As Tab leaves it: the field has just come into sight, and the advice has not yet gone.
    top = card.mapTo(_ground(page), card.rect().topLeft()).y() - 2
    bottom = field.mapTo(_ground(page), field.rect().bottomLeft()).y() + 2
    page.resize(page.width(), page.height() + bottom - top - page.viewport().height())
    page.verticalScrollBar().setValue(top)
    field.setFocus()
    QTest.keyClicks(field, "102")
    qtbot.waitUntil(find(page, "advice.pinned").isVisible)
    names = ("answer.temperature", "problem.temperature", "use-fahrenheit.temperature")
    told = [find(page, name) for name in names]

    def seen() -> bool:
        return all(one.visibleRegion().boundingRect().size() == one.size() for one in told)

    qtbot.waitUntil(seen)


def test_a_draft_goes_on_at_the_first_open_question_in_sight(
    qtbot: QtBot, page: CheckInPage, form: CheckInForm, checkins: CheckIns
) -> None:
    page.focus_first()
    first = _focus().objectName().split(".")[1]
    signs = next(
        one
        for one in form.questionnaire.items
        if any(inner.link_id == first for inner in one.items)
    )
    asked = [one.link_id for one in signs.items if sees(page, f"answer.{one.link_id}.no")]
    assert first in asked
    for link_id in asked:
        press(page, f"answer.{link_id}.no")
    press(page, "answer.feeling.same")
    page.leave()
    again = _show(qtbot, checkins.open(AM).result(timeout=30), checkins)
    again.resize(900, 500)
    again.focus_first()
    qtbot.waitUntil(lambda: again.verticalScrollBar().value() > 0)
    focus = _focus()
    top = focus.mapTo(again.viewport(), focus.rect().topLeft()).y()
    assert 0 <= top <= again.viewport().height() - focus.height()


def test_a_page_that_was_only_looked_at_leaves_no_draft(
    page: CheckInPage, checkins: CheckIns
) -> None:
    page.leave()
    assert checkins.open(AM).result(timeout=30).draft is None


def test_problems_wait_until_the_field_is_left(qtbot: QtBot, page: CheckInPage) -> None:
    field = find(page, "answer.temperature")
    field.setFocus()
    QTest.keyClicks(field, "3")
    assert page.findChild(QWidget, "problem.temperature") is None
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "too low" in text_of(page, "problem.temperature")
    assert "too low" in field.accessibleDescription()
    QTest.keyClicks(field, "7")
    assert not find(page, "problem.temperature").isVisible()


def test_all_is_said_to_be_answered_only_where_no_answer_is_wrong(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns, well: dict[str, Answer]
) -> None:
    page = _show(qtbot, _complete(form, well), checkins)
    for link_id, wrong, right in (
        ("temperature", "3", "37"),
        ("temperature", "98.6", "37.2"),
        ("spo2", "much", ""),
        ("spo2", "980", "97"),
    ):
        field = find(page, f"answer.{link_id}")
        assert isinstance(field, QLineEdit)
        for typed, said in (
            (wrong, "Answers that need a look: 1."),
            (right, "Everything needed is answered"),
        ):
            field.setFocus()
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, typed)
            assert text_of(page, "progress") == said


def test_saving_goes_to_the_first_thing_that_is_missing(qtbot: QtBot, page: CheckInPage) -> None:
    for sign in ("breathless-at-rest", "chest-pain"):
        press(page, f"answer.{sign}.no")
    press(page, "save")
    assert _focus() is find(page, "answer.confusion.yes")
    assert text_of(page, "problem.confusion") == "Choose an answer."
    assert page.findChild(QWidget, "problem.chest-pain") is None


def test_what_is_missing_is_said_of_the_question_and_no_answer_looks_wrong(
    qtbot: QtBot, page: CheckInPage
) -> None:
    answers = [find(page, f"answer.confusion.{code}") for code in ("yes", "no", "not-sure")]
    press(page, "save")
    assert _focus() is find(page, "answer.breathless-at-rest.yes")
    assert text_of(page, "problem.confusion") == "Choose an answer."
    assert not any(one.property("invalid") == "true" for one in answers)
    assert {one.accessibleDescription() for one in answers} == {"Choose an answer."}
    press(page, "answer.confusion.no")
    assert {one.accessibleDescription() for one in answers} == {""}


def test_what_is_wrong_is_said_once_of_a_question_with_a_card_of_its_own(
    qtbot: QtBot, page: CheckInPage
) -> None:
    press(page, "save")
    said = find(page, "card.feeling").findChildren(QLabel, "problem.feeling")
    assert [one.text() for one in said] == ["Choose an answer."]


def test_fahrenheit_is_offered_and_taken_with_one_click(qtbot: QtBot, page: CheckInPage) -> None:
    QTest.keyClicks(find(page, "answer.temperature"), "98.6")
    press(page, "use-fahrenheit.temperature")
    unit = find(page, "answer.temperature.unit.[degF]")
    assert isinstance(unit, QRadioButton)
    assert unit.isChecked()
    assert not find(page, "problem.temperature").isVisible()


def test_tab_goes_from_the_unit_to_the_offer_of_the_other(qtbot: QtBot, page: CheckInPage) -> None:
    QTest.keyClicks(find(page, "answer.temperature"), "98.6")
    unit = find(page, "answer.temperature.unit.Cel")
    unit.setFocus()
    QTest.keyClick(unit, Qt.Key.Key_Tab)
    assert _focus().objectName() == "use-fahrenheit.temperature"
    QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    assert _focus().objectName() == "answer.temperature-site"


def test_the_severity_appears_beside_a_yes_and_moves_no_answer(
    qtbot: QtBot, page: CheckInPage
) -> None:
    severity = find(page, "answer.cough-severity")
    assert not severity.isVisible()
    places = [
        find(page, f"answer.{name}.{code}").mapToGlobal(find(page, "answer.cough.yes").pos()).x()
        for name in ("cough", "headache")
        for code in ("yes", "no", "not-sure")
    ]
    press(page, "answer.cough.yes")
    qtbot.waitUntil(severity.isVisible)
    QApplication.processEvents()
    assert places == [
        find(page, f"answer.{name}.{code}").mapToGlobal(find(page, "answer.cough.yes").pos()).x()
        for name in ("cough", "headache")
        for code in ("yes", "no", "not-sure")
    ]


def test_none_of_the_rest_is_offered_for_symptoms_alone(qtbot: QtBot, page: CheckInPage) -> None:
    press(page, "none-of-the-rest.symptoms")
    no = find(page, "answer.headache.no")
    assert isinstance(no, QRadioButton)
    assert no.isChecked()
    assert page.findChild(QWidget, "none-of-the-rest.danger-signs") is None


class FullDisk(CheckIns):
    """Check-ins on a disk that is full once."""

    def save(
        self, slot_ref: str, answers: Answers, language: str, *, help_wanted: bool = False
    ) -> "Future[Recorded]":
        failed: Future[Recorded] = Future()
        failed.set_exception(UserError(ErrorCode.DISK_FULL))
        self.save = super().save  # type: ignore[method-assign]
        return failed


def test_a_full_disk_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot, form: CheckInForm, session: Session, well: dict[str, Answer]
) -> None:
    page = _show(qtbot, _complete(form, well), FullDisk(session))
    press(page, "save")
    qtbot.waitUntil(lambda: "disk is full" in text_of(page, "saveProblem"))
    note = find(page, "answer.note")
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Slept badly."
    assert note.isEnabled()
    with qtbot.waitSignal(page.recorded):
        press(page, "save")


def test_a_check_in_is_saved_once_however_often_save_is_pressed(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns, session: Session, well: dict[str, Answer]
) -> None:
    page = _show(qtbot, _complete(form, well), checkins)
    with qtbot.waitSignal(page.recorded):
        page.save()
        page.save()
        assert not find(page, "save").isEnabled()
    [record] = History(session).records().result(timeout=30)
    assert len(record.versions) == 1


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.OPEN, "Open until 12:00"),
        (Phase.LATE, "Closed at 12:00. Your check-in will be kept as late."),
        (Phase.OVER, "Closed at 12:00. Your check-in will be kept as afterwards."),
    ],
)
def test_the_page_says_where_the_window_stands_without_blame(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns, phase: Phase, words: str
) -> None:
    page = _show(qtbot, replace(form, phase=phase), checkins)
    assert words in text_of(page, "state")
    assert "Sunday, 22\xa0November" in text_of(page, "state")


def test_the_page_says_whose_times_it_tells_where_they_are_not_the_computers(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns
) -> None:
    away = _show(qtbot, replace(form, zone="Asia/Almaty"), checkins)
    assert "Open until 17:00. All times are those of Almaty. " in text_of(away, "state")
    alike = _show(qtbot, replace(form, zone="Africa/Abidjan"), checkins)
    assert "All times" not in text_of(alike, "state")


def test_an_amendment_needs_a_change_and_is_recorded_beside_the_first(
    qtbot: QtBot, checkins: CheckIns, session: Session, well: dict[str, Answer]
) -> None:
    checkins.save(AM, well, "en").result(timeout=30)
    page = _show(qtbot, checkins.open(AM).result(timeout=30), checkins)
    assert "first answers are kept" in text_of(page, "state")
    assert text_of(page, "save") == "Save change"
    assert not find(page, "save").isEnabled()
    press(page, "answer.feeling.worse")
    with qtbot.waitSignal(page.recorded):
        press(page, "save")
    [record] = History(session).records().result(timeout=30)
    assert [one.answers["feeling"] for one in record.versions] == [Coded("same"), Coded("worse")]


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, 200)], ids=["light", "dark-200"])
@pytest.mark.parametrize("width", [560, 760, 1200])
def test_nothing_is_cut_off_at_the_side(
    qtbot: QtBot,
    form: CheckInForm,
    checkins: CheckIns,
    qapp: QApplication,
    look: Look,
    width: int,
) -> None:
    theme.apply(qapp, look)
    page = _show(qtbot, form, checkins, look)
    page.resize(width, 560)
    for name in ("answer.cough.yes", "answer.chest-pain.yes"):
        press(page, name)
    qtbot.waitUntil(lambda: _ground(page).width() <= page.viewport().width())
    save = find(page, "save")
    assert page.rect().contains(save.mapTo(page, save.rect().bottomRight()))
    theme.apply(qapp, Look(LIGHT))


def test_a_box_to_tick_hides_the_temperature(qtbot: QtBot, page: CheckInPage) -> None:
    box = find(page, "answer.no-thermometer")
    assert isinstance(box, QCheckBox)
    box.click()
    assert not find(page, "row.temperature").isVisible()


def test_recorded_carries_the_instant(
    qtbot: QtBot, form: CheckInForm, checkins: CheckIns, well: dict[str, Answer]
) -> None:
    page = _show(qtbot, _complete(form, well), checkins)
    with qtbot.waitSignal(page.recorded) as told:
        page.save()
    assert told.args[0].at == datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def test_how_bad_it_is_can_be_read_beside_a_symptom_in_large_text(
    qtbot: QtBot, qapp: QApplication, form: CheckInForm, checkins: CheckIns
) -> None:
    theme.apply(qapp, Look(LIGHT, 200))
    try:
        page = _show(qtbot, form, checkins, Look(LIGHT, 200))
        page.resize(1080, 700)
        press(page, "answer.cough.yes")
        severity = find(page, "answer.cough-severity")
        qtbot.waitUntil(lambda: severity.isVisible() and page.viewport().width() > 1000)
        assert severity.width() >= severity.sizeHint().width()
    finally:
        theme.apply(qapp, Look(LIGHT))
