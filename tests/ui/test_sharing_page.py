"""The sharing page on screen, from a real vault and, where something is sent, a real authority."""

import json
import re
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.answer_values import Answer
from homebound.core.consent import SharingLevel
from homebound.core.order import Order, Telephones
from homebound.core.policy import OnMissed, Policy
from homebound.demo.issuer import make_issuer, make_order, make_order_file, write_order
from homebound.protocol.config import sign_config
from homebound.protocol.enrolment import format_code, make_code
from homebound.protocol.fingerprint import format_fingerprint
from homebound.services.asking import Asking, HelpKind
from homebound.services.checkin import CheckIns
from homebound.services.evidence import Evidence
from homebound.services.notices import Notices
from homebound.services.objections import Objections
from homebound.services.orders import Orders
from homebound.services.session import Session
from homebound.services.sharing import Sharing
from homebound.services.today import Today
from homebound.ui import theme
from homebound.ui.checkin.inputs import write_input
from homebound.ui.checkin.page import CheckInPage
from homebound.ui.focus import tab_stops
from homebound.ui.places import place_name
from homebound.ui.settings.presenter import order_text
from homebound.ui.sharing.log import PORTION
from homebound.ui.sharing.page import SharingPage
from homebound.ui.theme import DARK, LIGHT, Look
from homebound.ui.today.page import TodayPage
from homebound.vault import consents, order_keys, outbox
from homebound.vault.consents import Choice
from homebound.vault.outbox import OutboxKind
from homebound.verifier import NOT_CONFIRMED, VERIFIED, verify_file
from in_sight import find, press, sees, text_of
from no_dialogs import NoDialogs
from sharing_world import reissue

if TYPE_CHECKING:
    from sqlite_utils import Database

    from conftest import StandingClock
    from sharing_world import World

INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit)


class Desktop(NoDialogs):
    """A desktop on which every file is saved into one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: Path | None = None

    def save_receipt(self, parent: QWidget, proposed: str) -> Path | None:
        self.saved = self.folder / proposed
        return self.saved

    def save_dispute(self, parent: QWidget, proposed: str) -> Path | None:
        self.saved = self.folder / proposed
        return self.saved


Show = Callable[..., SharingPage]


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


@pytest.fixture
def show(qtbot: QtBot, desktop: Desktop) -> Show:
    """Show the page as it is now."""

    def made(sharing: Sharing, look: Look | None = None, width: int = 900) -> SharingPage:
        state = sharing.state().result(timeout=30)
        evidence = Evidence(sharing._session)
        page = SharingPage(
            state,
            sharing,
            evidence,
            Asking(sharing._session),
            look or Look(LIGHT),
            "en",
            desktop,
            objections=Objections(sharing._session),
            notices=Notices(sharing._session),
        )
        qtbot.addWidget(page)
        page.resize(width, 700)
        page.show()
        qtbot.waitExposed(page)
        page.focus_first()
        QApplication.processEvents()
        return page

    return made


@pytest.fixture
def order(session: Session, tmp_path: Path, clock: "StandingClock") -> Order:
    """An order of an authority that nobody can reach."""
    path = tmp_path / "quarantine.homebound"
    path.write_bytes(make_order_file(clock.now()).data)
    orders = Orders(session)
    return orders.accept(orders.read(path).result()).result().order


@pytest.fixture
def sharing(session: Session, order: Order) -> Sharing:
    return Sharing(session)


@pytest.fixture
def code() -> str:
    return format_code(make_code())


def _level(sharing: Sharing) -> SharingLevel:
    state = sharing.state().result()
    assert state is not None
    return state.level


def _bind(session: Session, sharing: Sharing) -> None:
    """Have the key bound, as a receipt of the authority's does."""
    state = sharing.state().result()
    assert state is not None
    message = state.log[0].message

    def job(db: "Database") -> None:
        db.execute("UPDATE outbox SET state = 'acknowledged' WHERE number = ?", [message.number])
        order_keys.mark_bound(db, message.key)

    session.vault.submit(job).result()


def test_without_an_authority_the_page_says_so_calmly(
    show: Show, session: Session, followed: Order
) -> None:
    page = show(Sharing(session))
    assert text_of(page, "sharingNow") == "There is nobody to share with"
    assert not page.choosing
    assert not page.findChildren(QRadioButton)


def test_sharing_is_off_at_first_and_refusing_says_its_one_consequence(
    show: Show, sharing: Sharing, order: Order
) -> None:
    page = show(sharing)
    assert text_of(page, "sharingNow") == "You share nothing"
    assert "there is no receipt to show later" in text_of(page, "sharingStage")
    authority = text_of(page, "authority").splitlines()[0].replace("\N{ZERO WIDTH SPACE}", "")
    assert authority == "Your health authority: health-office.example"
    assert "+1\xa0555\xa00100" in text_of(page, "authority")
    off = find(page, "level.0")
    assert isinstance(off, QRadioButton)
    assert off.isChecked()
    assert off.hasFocus()
    for name in ("sharingCode", "startSharing", "stopSharing", "ticks", "leaving"):
        assert not sees(page, name), name
    assert sees(page, "emptyLog")


@pytest.mark.parametrize(
    ("days", "on_missed", "words"),
    [
        (30, OnMissed.CALL, ("30 days after", "somebody calls you")),
        (2, OnMissed.LETTER, ("2 days after", "you get a letter")),
        (0, OnMissed.VISIT, ("when your quarantine has ended", "somebody comes to see you")),
        (3660, OnMissed.NOTHING, ("3660 days after", "nothing follows")),
        (14, OnMissed.OTHER, ("14 days after", "its page says")),
    ],
)
def test_before_agreeing_one_reads_what_the_authority_says_that_it_does(
    show: Show,
    session: Session,
    tmp_path: Path,
    clock: "StandingClock",
    days: int,
    on_missed: OnMissed,
    words: tuple[str, str],
) -> None:
    made = make_issuer(clock.now())
    policy = Policy(days, on_missed, "https://health-office.example/rules")
    config = replace(made.config, policy=policy)
    issuer = replace(made, config=config, config_token=sign_config(config, made.root))
    path = tmp_path / "quarantine.homebound"
    path.write_bytes(write_order(issuer, make_order(issuer, clock.now())).data)
    orders = Orders(session)
    orders.accept(orders.read(path).result()).result()
    kept, missed, page = text_of(show(Sharing(session)), "policy").splitlines()
    assert words[0] in kept
    assert words[1] in missed
    assert "https://health-office.example/rules" in page.replace("\N{ZERO WIDTH SPACE}", "")


def test_a_mistyped_code_is_said_at_its_field_and_nothing_is_kept(
    show: Show, sharing: Sharing
) -> None:
    page = show(sharing)
    press(page, "level.1")
    field = find(page, "sharingCode")
    QTest.keyClicks(field, "not a code")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "typing mistake" in text_of(page, "sharingError")
    assert field.accessibleDescription() == text_of(page, "sharingError")
    assert field.hasFocus()
    state = sharing.state().result()
    assert state is not None
    [agreed] = state.everything.orders
    assert (state.level, agreed.messages, agreed.changes) == (SharingLevel.OFF, (), ())


def test_the_button_comes_into_sight_while_the_code_is_typed(
    show: Show, sharing: Sharing, qtbot: QtBot
) -> None:
    page = show(sharing)
    page.resize(640, 380)
    press(page, "level.1")
    field, button = find(page, "sharingCode"), find(page, "startSharing")
    assert button.visibleRegion().isEmpty()
    QTest.keyClicks(field, "7K3M")
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    assert field.visibleRegion().boundingRect() == field.rect()


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_level_stays_in_sight_beside_what_it_asks(
    qtbot: QtBot, show: Show, sharing: Sharing, level: int
) -> None:
    page = show(sharing)
    for number in range(level):
        QTest.keyClick(find(page, f"level.{number}"), Qt.Key.Key_Down)
    chosen = find(page, f"level.{level}")
    below = find(page, "tickAll" if level == 3 else "leavingIntro")
    assert chosen.hasFocus()
    for _ in range(9):
        QApplication.processEvents()  # what is scrolled to once all has its place
    assert not chosen.visibleRegion().isEmpty()
    assert not below.visibleRegion().isEmpty()


def test_opting_in_before_the_first_check_in_is_possible_by_keyboard_alone(
    qtbot: QtBot, show: Show, sharing: Sharing, code: str
) -> None:
    page = show(sharing)
    focus = find(page, "level.0")
    QTest.keyClick(focus, Qt.Key.Key_Down)
    QTest.keyClick(find(page, "level.1"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(page, "leaving"))
    assert "not checked in yet" in text_of(page, "leavingIntro")
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() == "sharingCode":
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClicks(focused, code.lower().replace("-", " "))
    assert page.choosing
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(focused, Qt.Key.Key_Return)
    again = show(sharing)
    assert text_of(again, "sharingNow") == "You chose: “I checked in”"
    assert text_of(again, "sharingStage") == "Asking the authority…"
    assert not sees(again, "sharingCode")
    assert not again.choosing


def test_the_last_level_shares_exactly_the_ticked_answers(
    qtbot: QtBot,
    show: Show,
    session: Session,
    sharing: Sharing,
    order: Order,
    well: dict[str, Answer],
    code: str,
) -> None:
    CheckIns(session).save(f"{order.first}.morning", well, "en").result()
    page = show(sharing)
    press(page, "level.3")
    boxes = page.findChildren(QCheckBox)
    assert boxes
    assert not any(box.isChecked() for box in boxes)
    first = page.findChild(QCheckBox, "tick.cough")
    assert first is not None
    qtbot.waitUntil(lambda: first.isVisible() and first.width() < 60)  # found its place
    press(page, "tick.cough")
    press(page, "tick.temperature")
    qtbot.waitUntil(lambda: "Temperature – 37.2\xa0°C" in text_of(page, "leavingList"))
    assert text_of(page, "leavingList").splitlines() == [
        "• that this order checked in for Sunday, 22\xa0November, Morning",
        "• whether you would like a call: yes or no, asked in each check-in",
        "• Temperature – 37.2\xa0°C",
        "• Cough – Yes",
    ]
    assert not sees(page, "rawText")
    press(page, "showRaw")
    assert sees(page, "rawText")
    assert '"cough", "yes"' in text_of(page, "rawText")
    assert "Slept badly" not in text_of(page, "rawText")
    QTest.keyClicks(find(page, "sharingCode"), code)
    with qtbot.waitSignal(page.changed):
        press(page, "startSharing")
    state = sharing.state().result()
    assert state is not None
    assert state.level is SharingLevel.ANSWERS
    assert state.answers == {"cough", "temperature"}


def test_a_click_on_the_words_chooses_as_one_on_the_button_does(
    show: Show, sharing: Sharing
) -> None:
    page = show(sharing)
    level = find(page, "level.3")
    words = level.parentWidget()
    assert isinstance(level, QRadioButton)
    assert words is not None
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert level.isChecked()
    QApplication.processEvents()
    box = find(page, "tick.cough")
    beside = box.parentWidget()
    assert isinstance(box, QCheckBox)
    assert beside is not None
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert box.isChecked()


def test_ticking_all_ticks_every_box(show: Show, sharing: Sharing) -> None:
    page = show(sharing)
    press(page, "level.3")
    press(page, "tickAll")
    assert all(box.isChecked() for box in page.findChildren(QCheckBox))


def test_a_level_is_changed_without_a_code(
    qtbot: QtBot, show: Show, session: Session, sharing: Sharing, code: str
) -> None:
    sharing.opt_in(SharingLevel.CHECKED_IN, frozenset(), code).result()
    _bind(session, sharing)
    page = show(sharing)
    assert not sees(page, "changeLevel")
    press(page, "level.2")
    assert not sees(page, "sharingCode")
    with qtbot.waitSignal(page.changed):
        press(page, "changeLevel")
    assert _level(sharing) is SharingLevel.CALL


def test_stopping_is_asked_in_place(
    qtbot: QtBot, show: Show, session: Session, sharing: Sharing, code: str
) -> None:
    sharing.opt_in(SharingLevel.CHECKED_IN, frozenset(), code).result()
    _bind(session, sharing)
    page = show(sharing)
    press(page, "stopSharing")
    assert page.choosing
    assert find(page, "confirmStop").hasFocus()
    press(page, "keepSharing")
    assert not sees(page, "stopQuestion")
    assert _level(sharing) is SharingLevel.CHECKED_IN
    press(page, "level.0")
    with qtbot.waitSignal(page.changed):
        press(page, "confirmStop")
    assert _level(sharing) is SharingLevel.OFF
    assert text_of(show(sharing), "sharingNow") == "You share nothing"


def test_a_refused_code_is_said_clearly_with_whom_to_call(
    show: Show, session: Session, sharing: Sharing, code: str
) -> None:
    sharing.opt_in(SharingLevel.CALL, frozenset(), code).result()
    session.vault.submit(lambda db: db.execute("UPDATE outbox SET state = 'refused'")).result()
    page = show(sharing)
    assert text_of(page, "sharingNow") == "The code was not accepted"
    assert sees(page, "sharingCode")
    assert text_of(page, "codeUsed") == "Already used? Call +1\xa0555\xa00100."
    assert text_of(page, "fate.1") == "Not accepted by the authority"


def test_the_log_shows_a_portion_at_a_time(
    show: Show, session: Session, sharing: Sharing, order: Order, clock: "StandingClock"
) -> None:
    person = session.person.id

    def job(db: "Database") -> None:
        for number in range(PORTION + 2):
            level = SharingLevel(1 + number % 2)
            consents.add(db, person, order.id, Choice(level, clock.now()))

    session.vault.submit(job).result()
    page = show(sharing)
    assert text_of(page, "logZone") == f"All times are those of {place_name(order.zone)}."
    assert len(page.findChildren(QWidget, "choice")) == PORTION
    press(page, "showEarlier")
    assert len(page.findChildren(QWidget, "choice")) == PORTION + 2
    assert not sees(page, "showEarlier")
    for card in page.findChildren(QWidget, "choice"):
        assert any(not one.pixmap().isNull() for one in card.findChildren(QLabel))


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, 200)])
def test_everything_fits_a_small_window_and_has_its_names(
    qtbot: QtBot,
    show: Show,
    session: Session,
    sharing: Sharing,
    order: Order,
    well: dict[str, Answer],
    code: str,
    look: Look,
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, look)
    CheckIns(session).save(f"{order.first}.morning", well, "en").result()
    sharing.opt_in(SharingLevel.ANSWERS, frozenset({"cough"}), code).result()
    page = show(sharing, look, 620)
    for name in ("showTicks", "showRaw", "details.1", "tick.headache"):
        qtbot.waitUntil(lambda name=name: sees(page, name))  # type: ignore[misc]
        press(page, name)
    ground = page.widget()
    assert ground is not None
    QApplication.processEvents()
    assert ground.minimumSizeHint().width() <= page.viewport().width()
    for control in page.findChildren(QWidget):
        inner = control.objectName().startswith("qt_")
        if isinstance(control, INTERACTIVE) and control.isVisible() and not inner:
            assert control.objectName(), type(control).__name__
            assert control.accessibleName(), control.objectName()
    theme.apply(application, Look(LIGHT))


def test_what_was_sent_is_shown_to_the_letter_and_its_receipt_verifies(
    qtbot: QtBot, show: Show, world: "World", desktop: Desktop
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    page = show(world.sharing)
    [proof] = world.proofs()
    assert text_of(page, f"fate.{proof.number}") == "Acknowledged by the authority"
    assert not page.findChildren(QPlainTextEdit, f"request.1.{proof.number}")
    press(page, f"details.{proof.number}")
    details = page.findChild(QAbstractButton, f"details.{proof.number}")
    assert details is not None
    assert QAccessible.queryAccessibleInterface(details).state().checked  # unfolded
    shown = text_of(page, f"request.1.{proof.number}")
    [sent] = world.sent()
    assert sent.message in shown
    claims = json.loads(shown[shown.index("}\n{") + 2 : shown.index("\n\n")])
    assert set(claims) == {"jti", "aud", "ord", "win", "non", "seq", "rec"}
    assert proof.answer is not None
    assert proof.answer in text_of(page, f"answer.{proof.number}")
    press(page, f"saveReceipt.{proof.number}")
    qtbot.waitUntil(lambda: text_of(page, f"saved.{proof.number}") != "")
    assert desktop.saved is not None
    assert desktop.saved.name == f"{world.slot}.homebound-receipt"
    assert text_of(page, f"saved.{proof.number}") == (
        f"Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {desktop.saved.name} --root FINGERPRINT"
    )
    status, said = verify_file(desktop.saved, None)
    assert status == NOT_CONFIRMED
    assert "confirms that the holder of the enrolled key reported" in " ".join(said)
    assert not page.findChildren(QWidget, f"saveReceipt.{_enrolment(world)}")


@pytest.mark.parametrize("by_authority", [True, False])
def test_what_was_sent_for_an_earlier_order_stays_readable_and_its_receipts_can_be_saved(
    qtbot: QtBot, show: Show, world: "World", desktop: Desktop, by_authority: bool
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    before = world.state().order
    [proof] = world.proofs()
    orders = Orders(world.session)
    if by_authority:
        path, _ = world.office.issue("Asia/Tokyo", before.first)
        offer = orders.read(path).result(timeout=30)
    else:
        offer = orders.without_authority(before.first, 5, before.windows)
    orders.accept(offer).result(timeout=30)
    page = show(world.sharing)
    qtbot.waitUntil(lambda: sees(page, f"what.{proof.number}"))
    assert not sees(page, "emptyLog")
    assert text_of(page, "logOrder") == order_text(before)
    assert sees(page, "logOrderZone") is (offer.order.zone != before.zone)
    press(page, f"details.{proof.number}")
    assert proof.answer is not None
    assert proof.answer in text_of(page, f"answer.{proof.number}")
    press(page, f"saveReceipt.{proof.number}")
    qtbot.waitUntil(lambda: text_of(page, f"saved.{proof.number}") != "")
    assert desktop.saved is not None
    status, _ = verify_file(desktop.saved, None)
    assert status == NOT_CONFIRMED  # all is well but that the authority's fingerprint was not given


def test_who_is_accused_saves_one_file_that_anyone_can_check_and_read(
    qtbot: QtBot, show: Show, world: "World", desktop: Desktop
) -> None:
    world.enrol(1)
    page = show(world.sharing)
    assert not sees(page, "dispute")
    world.save(note="a private zebra")
    world.run()
    page = show(world.sharing)
    order = world.state().order
    assert order.issuer is not None
    root = format_fingerprint(order.issuer.root)
    name = f"saveDispute.{order.first.isoformat()}"
    qtbot.waitUntil(lambda: bool(page.findChildren(QWidget, name)))
    press(page, name)
    qtbot.waitUntil(lambda: text_of(page, "disputeTold").startswith("Saved: "))
    assert desktop.saved is not None
    assert stat.S_IMODE(desktop.saved.stat().st_mode) == 0o600
    status, said = verify_file(desktop.saved, root)
    assert status == VERIFIED
    assert sum("received in time" in line for line in said) == 1
    with zipfile.ZipFile(desktop.saved) as pack:
        files = {one: pack.read(one) for one in pack.namelist()}
    assert files["statement.pdf"].startswith(b"%PDF")
    statement = files["statement.html"].decode()
    assert "Received in time" in statement
    # When it was made is read years later.
    assert re.search(r"made on [^.<]*2026, \d\d:\d\d\.", statement)
    assert root in statement
    assert not any(b"zebra" in data for data in files.values())


def _enrolment(world: "World") -> int:
    messages = [one.message for one in world.state().log]
    return next(one.number for one in messages if one.kind is OutboxKind.ENROLMENT)


def test_a_place_where_nothing_can_be_saved_is_said(
    qtbot: QtBot, show: Show, world: "World", desktop: Desktop, tmp_path: Path
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    desktop.folder = tmp_path / "gone"
    page = show(world.sharing)
    [proof] = world.proofs()
    press(page, f"saveReceipt.{proof.number}")
    qtbot.waitUntil(lambda: text_of(page, f"saved.{proof.number}") != "")
    assert "could not be saved" in text_of(page, f"saved.{proof.number}")


@pytest.mark.parametrize("wanted", ["yes", "no"])
def test_the_call_is_asked_for_where_it_is_shared_and_travels_with_the_proof(
    qtbot: QtBot, show: Show, session: Session, sharing: Sharing, order: Order, code: str,
    well: dict[str, Answer], wanted: str,
) -> None:  # fmt: skip
    sharing.opt_in(SharingLevel.CALL, frozenset(), code).result()
    checkins = CheckIns(session)
    slot = f"{order.first}.morning"
    page = CheckInPage(checkins.open(slot).result(), checkins, Look(LIGHT), "en")
    qtbot.addWidget(page, before_close_func=lambda closing: closing.leave())
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    for link_id, answer in well.items():
        page._presenter.put(link_id, write_input(answer))
    page.save()
    assert text_of(page, "problem.call") == "Choose an answer."
    assert checkins.open(slot).result().answers is None
    press(page, f"answer.call.{wanted}")
    assert not sees(page, "problem.call")
    page.leave()
    draft = checkins.open(slot).result().draft
    assert draft is not None
    assert json.loads(draft)["call"] is (wanted == "yes")
    with qtbot.waitSignal(page.recorded):
        page.save()
    state = sharing.state().result()
    assert state is not None
    assert [one.message.help for one in state.log] == [wanted == "yes", None]


@pytest.mark.parametrize("level", [SharingLevel.OFF, SharingLevel.CHECKED_IN])
def test_where_it_is_not_shared_nobody_asks_about_a_call(
    qtbot: QtBot, session: Session, sharing: Sharing, order: Order, code: str, level: SharingLevel
) -> None:
    if level is not SharingLevel.OFF:
        sharing.opt_in(level, frozenset(), code).result()
    checkins = CheckIns(session)
    form = checkins.open(f"{order.first}.morning").result()
    page = CheckInPage(form, checkins, Look(LIGHT), "en")
    qtbot.addWidget(page)
    assert page.findChild(QWidget, "answer.call") is None


def cards_of(page: SharingPage, qtbot: QtBot) -> QWidget:
    """Wait for what can be asked."""
    asks = page._asks
    assert asks is not None
    qtbot.waitUntil(asks.isVisible, timeout=30_000)
    return asks


def test_nothing_can_be_asked_before_there_is_a_key(show: Show, world: "World") -> None:
    page = show(world.sharing)
    assert page._asks is not None
    assert not page._asks.isVisible()


def test_help_is_asked_for_with_a_note(show: Show, world: "World", qtbot: QtBot) -> None:
    world.enrol(1)
    page = show(world.sharing)
    asks = cards_of(page, qtbot)
    send = asks.findChild(QAbstractButton, "helpSend")
    assert send is not None
    send.click()
    error, missing = asks.findChild(QLabel, "helpError"), asks.findChild(QLabel, "helpMissing")
    assert error is not None
    assert missing is not None
    assert "Something else" in missing.text()
    food = asks.findChild(QRadioButton, "helpKind.food")
    note = asks.findChild(QPlainTextEdit, "helpNote")
    assert food is not None
    assert note is not None
    note.setPlainText("Bread")
    assert missing.y() < note.y()  # by the choice
    assert "Something else" in missing.text()  # it is still missing
    food.click()
    assert missing.text() == ""
    note.setPlainText("a" * 281)
    send.click()
    assert error.text()
    note.setPlainText("Bread, please")
    assert page.choosing
    with qtbot.waitSignal(page.told, timeout=30_000):
        send.click()
    waits = show(world.sharing)
    said = text_of(cards_of(waits, qtbot), "helpTold")
    assert said.startswith("Your request for help\nRecorded here, waiting to be sent\n")
    assert world.run().answered == 1
    again = show(world.sharing)
    assert "Acknowledged by the authority" in text_of(cards_of(again, qtbot), "helpTold")
    world.clock.move(timedelta(minutes=1))
    Asking(world.session).ask_for_help(HelpKind.TALK, "").result(timeout=30)
    latest = cards_of(show(world.sharing), qtbot)
    assert "Recorded here, waiting to be sent" in text_of(latest, "helpTold")
    texts = [one.text() for one in again.findChildren(QLabel)]
    assert "Your request for help" in " ".join(texts)


def test_whoever_comes_for_help_finds_the_request_in_sight(
    show: Show, world: "World", qtbot: QtBot
) -> None:
    world.enrol(1)
    page = show(world.sharing)
    page.lead_to_help()
    asks = cards_of(page, qtbot)
    card = asks.findChild(QWidget, "help")
    assert card is not None

    def seen() -> bool:
        focus = QApplication.focusWidget()
        top = card.mapTo(page.viewport(), card.rect().topLeft()).y()
        return focus is not None and card.isAncestorOf(focus) and 0 <= top < page.height()

    qtbot.waitUntil(seen, timeout=20_000)
    page.focus_first()  # as the frame does it, soon after the page is shown: maybe only now
    assert seen()


def test_tab_comes_to_the_cards_that_come_late_where_they_stand(
    show: Show, world: "World", qtbot: QtBot
) -> None:
    world.enrol(1)
    page = show(world.sharing)
    asks = cards_of(page, qtbot)
    stops = [one.objectName() for one in tab_stops(page) if one.isVisible()]
    first = tab_stops(asks)[0].objectName()
    assert stops.index("stopSharing") < stops.index(first) < stops.index("objectionSend")


@pytest.mark.parametrize(
    ("level", "number", "said"),
    [
        (0, None, None),
        (0, "+1 555 0100", "Telephone: +1\u00a0555\u00a00100"),
        (1, "+1 555 0100", "Quickest by telephone: +1\u00a0555\u00a00100."),
        (1, None, "A person at the authority reads your request; nobody answers at once."),
    ],
)
def test_today_offers_the_authoritys_telephone_first_and_then_the_request(
    world: "World", qtbot: QtBot, level: int, number: str | None, said: str | None
) -> None:
    overview = Today(world.session).overview().result(timeout=30)
    assert overview is not None
    order = replace(overview.order, telephones=Telephones(number))
    overview = replace(overview, order=order, level=SharingLevel(level))
    page = TodayPage(overview, [], Look(LIGHT), world.session.clock, has_recovery_code=True)
    qtbot.addWidget(page)
    words = page.findChild(QLabel, "helpWords")
    ask = page.findChild(QAbstractButton, "askForHelp")
    assert (None if words is None else words.text()) == said
    heading = page.findChild(QLabel, "helpHeading")
    assert (None if heading is None else heading.text()) == (said and "Ask for help")
    assert (ask is not None) is (level > 0)
    if ask is not None:
        with qtbot.waitSignal(page.ask_for_help, timeout=1000):
            ask.click()


def test_everything_is_taken_back_and_the_page_says_what_was_confirmed(
    show: Show, world: "World", qtbot: QtBot
) -> None:
    world.enrol(1)
    world.save()
    world.run()
    page = show(world.sharing)
    asks = cards_of(page, qtbot)
    take = asks.findChild(QAbstractButton, "takeItBack")
    everything = asks.findChild(QRadioButton, "scope.all")
    assert take is not None
    assert everything is not None
    assert not take.isEnabled()
    everything.click()
    with qtbot.waitSignal(page.told, timeout=30_000):
        take.click()
    world.run()
    again = show(world.sharing)
    asks = cards_of(again, qtbot)
    taken = asks.findChild(QLabel, "taken")
    assert taken is not None
    assert "exactly those" in taken.text()


def test_what_is_held_is_listed_in_words(show: Show, world: "World", qtbot: QtBot) -> None:
    world.enrol(1)
    world.save()
    world.run()
    page = show(world.sharing)
    ask = cards_of(page, qtbot).findChild(QAbstractButton, "askHeld")
    assert ask is not None
    with qtbot.waitSignal(page.told, timeout=30_000):
        ask.click()
    world.run()
    page = show(world.sharing)
    listed = cards_of(page, qtbot).findChild(QLabel, "heldList")
    assert listed is not None
    assert "Your key" in listed.text()
    assert "A check-in · " in listed.text()
    for control in cards_of(page, qtbot).findChildren(QWidget):
        if isinstance(control, INTERACTIVE):
            assert control.objectName()
            assert control.accessibleName()


# A new code --------------------------------------------------------------------------------------


def _write_code(page: SharingPage, code: str) -> None:
    field = find(page, "sharingCode")
    assert isinstance(field, QLineEdit)
    field.setText(code)


def test_a_key_that_is_taken_no_longer_is_said_and_a_new_code_sends_what_was_kept(
    qtbot: QtBot, show: Show, world: "World"
) -> None:
    world.enrol(1)
    reissued = reissue(world)
    Sharing(world.session).opt_in(SharingLevel.CHECKED_IN, frozenset(), reissued).result(30)
    world.wire.handler = world.wire.drop  # bound, as if on another computer, and nobody here knows
    world.run()
    world.wire.reset()
    number = next(one.message.number for one in world.state().log)
    world.session.vault.submit(lambda db: outbox.withdraw(db, number, world.clock.now())).result(30)
    world.save()
    world.later()
    page = show(world.sharing)
    assert "no longer takes this computer's key" in text_of(page, "sharingNow")
    assert "Nothing is lost" in text_of(page, "sharingStage")
    assert ", withdrawn " in text_of(page, f"when.{number}")
    assert sees(page, "sharingCode")
    assert sees(page, "startSharing")
    _write_code(page, "not a code")
    press(page, "startSharing")
    assert "typing mistake" in text_of(page, "sharingError")
    _write_code(page, reissue(world))
    with qtbot.waitSignal(page.changed, timeout=20_000):
        press(page, "startSharing")
    world.later()
    page = show(world.sharing)
    assert "“I checked in”" in text_of(page, "sharingNow")
    assert not sees(page, "sharingCode")
    assert [row[1] for row in world.rows()] == [world.slot]


def test_a_new_code_can_be_entered_while_all_is_well_and_a_wrong_one_ends_nothing(
    qtbot: QtBot, show: Show, world: "World"
) -> None:
    world.enrol(2)
    page = show(world.sharing)
    assert not sees(page, "sharingCode")
    press(page, "newCode")
    assert sees(page, "sharingCode")
    assert page.choosing
    assert not sees(page, "newCode")
    _write_code(page, format_code(make_code()))
    with qtbot.waitSignal(page.changed, timeout=20_000):
        press(page, "startSharing")
    world.run()
    page = show(world.sharing)
    assert "did not take the new code" in text_of(page, "sharingStage")
    world.save()
    assert world.run().answered == 1
