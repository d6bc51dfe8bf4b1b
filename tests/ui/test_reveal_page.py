"""Revealing old answers and asking for notices on screen, from a real vault and a real authority."""

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from homebound.authority.home import NOTICE_FILE, open_home
from homebound.core.answers import Coded, Quantity
from homebound.protocol.jws import SigningKey
from homebound.protocol.notices import Notices as Signed
from homebound.protocol.notices import sign_notices
from homebound.services.history import History
from homebound.services.notices import Notices
from homebound.services.revealing import Revealable, Revealing
from homebound.services.today import Today
from homebound.ui.history.day import DayPage
from homebound.ui.sharing.notices_card import NoticesCard
from homebound.ui.sharing.reveal_page import RevealPage
from homebound.ui.sharing.reveal_presenter import RevealPresenter
from homebound.ui.theme import LIGHT, Look
from homebound.ui.today.page import TodayPage
from homebound.ui.widgets import Page
from homebound.vault.outbox import OutboxKind
from sharing_world import done, reply, says

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sharing_world import World


@pytest.fixture
def receipted(world: "World") -> Revealable:
    world.enrol(1)
    world.save(world.slots[0])
    world.save()
    assert world.run().answered == 2
    world.wire.reset()
    found = done(Revealing(world.session).state())
    assert found is not None
    return found


@pytest.fixture
def page(qtbot: QtBot, world: "World", receipted: Revealable) -> RevealPage:
    made = RevealPage(receipted, Revealing(world.session), world.clock, "en")
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def press(page: "QWidget", name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()


def said(page: "QWidget") -> str:
    QApplication.processEvents()
    found = page.findChildren(QLabel)
    return "\n".join(one.text() for one in found if one.isVisibleTo(page))


def test_the_authority_is_named_without_https(world: "World", page: RevealPage) -> None:
    words = said(page).replace("\N{ZERO WIDTH SPACE}", "")
    assert f"you can show 127.0.0.1:{world.wire.port}/hb single answers" in words


def test_the_presenter_says_what_leaves_and_what_it_proves(
    world: "World", receipted: Revealable
) -> None:
    presenter = RevealPresenter(receipted, "en")
    assert [one.slot for one in receipted.proofs] == [world.slot, world.slots[0]]
    assert presenter.leaving() == ("no answer: none is ticked",)
    assert not presenter.begun
    presenter.tick("cough", ticked=True)
    presenter.tick("temperature", ticked=True)
    presenter.tick("temperature", ticked=False)
    first, about, purpose = presenter.leaving()
    assert (first, purpose) == ("Cough – Yes", "what you show them for, in your words")
    assert "Morning" in about
    assert "when your proof came in time" in presenter.proves()
    presenter.choose(receipted.proofs[1].number)
    assert presenter.answers() == frozenset()
    assert "when your proof came in time" not in presenter.proves()  # yesterday's came late
    assert presenter.expires(world.clock.now()) - world.clock.now() > timedelta(days=6)
    assert [tick.item.link_id for tick, _ in presenter.rows()].count("cough") == 1


def test_an_answer_that_was_changed_later_says_so(world: "World") -> None:
    world.enrol(1)
    world.save()
    assert world.run().answered == 1
    world.save(temperature=Quantity(Decimal("38.9"), "Cel"), cough=Coded("no"))
    found = done(Revealing(world.session).state())
    assert found is not None
    rows = {tick.item.link_id: words for tick, words in RevealPresenter(found, "en").rows()}
    assert rows["temperature"].endswith("37.2\xa0°C (changed later to 38.9\xa0°C)")
    assert rows["cough"] == "Cough – Yes (changed later to No)"
    assert rows["cough-severity"].endswith("(taken back later)")
    assert rows["feeling"].endswith("The same")


def test_answers_are_chosen_shown_to_the_letter_and_queued(
    qtbot: QtBot, page: RevealPage, world: "World"
) -> None:
    press(page, "sendReveal")
    assert "Tick at least one answer" in said(page)
    press(page, "tick.cough")
    press(page, "sendReveal")
    purpose = page.findChild(QLineEdit, "purpose")
    assert purpose is not None
    assert "Write what you show this for" in said(page)
    assert purpose.accessibleDescription() != ""
    QTest.keyClicks(purpose, "My appeal")
    assert purpose.accessibleDescription() == ""
    press(page, "showRawReveal")
    raw = page.findChild(QPlainTextEdit, "rawReveal")
    assert raw is not None
    qtbot.waitUntil(lambda: '"purpose": "My appeal"' in raw.toPlainText())
    assert '"cough"' in raw.toPlainText()
    assert "37.2" not in raw.toPlainText()
    with qtbot.waitSignal(page.sent, timeout=20_000):
        QTest.keyClick(page._send, Qt.Key.Key_Space)
    kinds = [one.message.kind for one in world.state().log]
    assert kinds[0] is OutboxKind.DISCLOSURE


def test_another_check_in_brings_its_own_answers_unticked(page: RevealPage) -> None:
    press(page, "tick.cough")
    which = page._which
    which.setCurrentIndex(1)
    QApplication.processEvents()
    box = page.findChild(QAbstractButton, "tick.cough")
    assert box is not None
    assert not box.isChecked()
    assert "Received late" in said(page)
    assert which.nextInFocusChain() in page.findChildren(QAbstractButton)
    assert "none is ticked" in said(page)


def test_a_check_in_of_the_history_leads_to_its_own_answers(
    qtbot: QtBot, world: "World", receipted: Revealable
) -> None:
    history = History(world.session)
    early = receipted.proofs[1].slot
    day = DayPage(done(history.record(receipted.order.id, early)), Look(LIGHT), "en", "UTC")
    qtbot.addWidget(day)
    with qtbot.waitSignal(day.reveal) as asked:
        press(day, "reveal")
    assert asked.args == [early]
    page = RevealPage(receipted, Revealing(world.session), world.clock, "en", early)
    qtbot.addWidget(page)
    page.show()
    assert "Received late" in said(page)
    assert page._which.currentIndex() == 1


def test_notices_are_asked_for_by_a_button_that_names_the_host_and_stand_on_today(
    qtbot: QtBot, world: "World"
) -> None:
    state = world.state()
    issuer = state.order.issuer
    assert issuer is not None
    card = NoticesCard(Notices(world.session), issuer, shares=False)
    host = Page("host", "")
    host.box.addWidget(card)
    qtbot.addWidget(host)
    host.show()
    ask = card.findChild(QAbstractButton, "askNotices")
    assert ask is not None
    assert f"127.0.0.1:{world.wire.port}" in ask.text()
    world.wire.handler = world.wire.only("/notices", says(reply(b"{}", 404)))
    ask.click()
    qtbot.waitUntil(lambda: "There is no notice at present." in said(card), timeout=20_000)
    world.wire.handler = says(b"")
    ask.click()
    qtbot.waitUntil(lambda: "did not answer" in said(card), timeout=20_000)
    now = world.clock.now().replace(microsecond=0)
    home = open_home(world.office.home)
    texts = {"en": ("Parcels come on Thursday.",), "ru": ("Посылки в четверг.",)}
    made = Signed(home.config.url, 1, now, now + timedelta(hours=9), texts)
    token = sign_notices(made, SigningKey(home.key(NOTICE_FILE)))
    world.wire.handler = world.wire.only("/notices", says(reply(token.encode())))
    ask.click()
    qtbot.waitUntil(lambda: "It stands on Today" in said(card), timeout=20_000)
    overview = done(Today(world.session).overview())
    assert overview is not None
    for language, words in (("en", "Parcels come on Thursday."), ("ru", "Посылки в четверг.")):
        today = TodayPage(
            overview, [], Look(LIGHT), world.clock, has_recovery_code=True, language=language
        )
        qtbot.addWidget(today)
        today.show()
        assert words in said(today)
        assert f"To everyone, from 127.0.0.1:{world.wire.port}/" in said(today)
