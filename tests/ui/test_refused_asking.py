"""The cards that ask the authority for something, where the vault takes or gives nothing just then."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from homebound.core.errors import ErrorCode, UserError
from homebound.services.asking import Asking
from homebound.services.objections import Filed, Objections, Wrong
from homebound.ui.sharing.asking import AskCards
from homebound.ui.sharing.objecting import ObjectionCards
from homebound.ui.widgets import Page
from in_sight import find, press, sees, text_of

if TYPE_CHECKING:
    from sharing_world import World


def _full() -> "Future[None]":
    failed: Future[None] = Future()
    failed.set_exception(UserError(ErrorCode.DISK_FULL))
    return failed


class AskingOnAFullDisk(Asking):
    """Queues nothing until there is room."""

    room = False

    def ask_what_is_held(self) -> "Future[None]":
        return super().ask_what_is_held() if self.room else _full()


class ObjectionsOnAFullDisk(Objections):
    """Queues nothing until there is room."""

    room = False

    def tell(self, order_id: str, number: int) -> "Future[None]":
        return super().tell(order_id, number) if self.room else _full()


class DamagedObjections(Objections):
    """Cannot be read."""

    def of(self, order_id: str) -> "Future[tuple[Filed, ...]]":
        failed: Future[tuple[Filed, ...]] = Future()
        failed.set_exception(UserError(ErrorCode.VAULT_DAMAGED))
        return failed


def _show(qtbot: QtBot, cards: QWidget, awaited: str) -> Page:
    page = Page("asking", "Asking")
    page.box.addWidget(cards)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: sees(page, awaited))
    return page


def test_what_the_disk_did_not_take_can_be_asked_again(qtbot: QtBot, world: "World") -> None:
    world.enrol(1)
    asking = AskingOnAFullDisk(world.session)
    cards = AskCards(asking, world.state().order, "")
    page = _show(qtbot, cards, "askHeld")
    press(page, "askHeld")
    qtbot.waitUntil(lambda: "disk is full" in text_of(page, "askError"))
    asking.room = True
    with qtbot.waitSignal(cards.asked):
        press(page, "askHeld")


def test_an_objection_that_the_disk_did_not_take_can_be_told_again(
    qtbot: QtBot, world: "World"
) -> None:
    Objections(world.session).file(world.order_id, Wrong.DATES, "").result(timeout=30)
    world.enrol(1)
    told = ObjectionsOnAFullDisk(world.session)
    cards = ObjectionCards(told, world.state().order, bound=True)
    page = _show(qtbot, cards, "tellObjection.1")
    press(page, "tellObjection.1")
    qtbot.waitUntil(lambda: "disk is full" in text_of(page, "objectionsError"))
    told.room = True
    with qtbot.waitSignal(cards.filed):
        press(page, "tellObjection.1")


def test_objections_that_cannot_be_read_are_no_mistake_of_the_app(
    qtbot: QtBot, world: "World"
) -> None:
    cards = ObjectionCards(DamagedObjections(world.session), world.state().order, bound=False)
    page = _show(qtbot, cards, "objectionsError")
    assert "damaged" in text_of(page, "objectionsError")
    assert find(page, "objectionSend").isEnabled()
