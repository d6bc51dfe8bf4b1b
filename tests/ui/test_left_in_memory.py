"""What is left of a profile in memory once it is locked."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from homebound.services.profiles import Profiles
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from in_memory import alive, texts_with
from in_sight import reach
from locked import locked_window, unlock
from sharing_world import HOUR, says

if TYPE_CHECKING:
    from conftest import StandingClock
    from sharing_world import World

NOTE = "quinsy and a wheezing parrot"
# What belongs to an open profile and must not outlive it.
BELONGINGS = {
    "homebound.core.order.Order",
    "homebound.services.checkin.CheckInForm",
    "homebound.services.history.CheckInRecord",
    "homebound.services.session.Session",
    "homebound.services.today.Overview",
    "homebound.ui.checkin.page.CheckInPage",
    "homebound.ui.checkin.presenter.CheckInPresenter",
    "homebound.ui.courier.Courier",
    "homebound.vault.worker.VaultThread",
}


@pytest.fixture
def window(qtbot: QtBot, profiles: Profiles, clock: "StandingClock") -> Iterator[MainWindow]:
    with locked_window(qtbot, profiles, clock) as made:
        yield made


def _belongings() -> Counter[str]:
    return Counter({name: count for name, count in alive().items() if name in BELONGINGS})


def _visit(qtbot: QtBot, window: MainWindow, page: str) -> None:
    unlock(qtbot, window)
    show: dict[str, Callable[[], object]] = {
        "today": window.pages.show_today,
        "checkin": partial(window.pages.show_check_in, "2026-11-22.am"),
        "history": window.pages.show_history,
        "sharing": window.pages.show_sharing,
        "orders": window.pages.show_orders,
        "recovery": window.pages.show_recovery,
    }
    show[page]()
    reach(qtbot, window, page)


def _lock(window: MainWindow) -> None:
    ended = window.lock()
    assert ended is not None
    ended.result(timeout=20)


@pytest.mark.parametrize("page", ["today", "checkin", "history", "sharing", "orders", "recovery"])
def test_after_locking_nothing_of_the_profile_is_left_in_memory(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    others = _belongings()  # of another test's profile, which may stay open to its end
    _visit(qtbot, window, page)
    assert _belongings() - others  # the search is seen to find
    _lock(window)
    qtbot.waitUntil(lambda: not _belongings() - others, timeout=5000)
    # Tables that are read once stay; whatever else stayed would now be there twice.
    before = alive()
    _visit(qtbot, window, page)
    _lock(window)
    qtbot.waitUntil(lambda: not _belongings() - others, timeout=5000)
    assert alive() - before == Counter()


def test_after_locking_no_object_holds_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    _visit(qtbot, window, "checkin")
    note = window.findChild(QPlainTextEdit, "answer.note")
    assert note is not None
    note.insertPlainText(NOTE)
    assert window.pages.session is not None
    key = window.pages.session.key
    assert texts_with(NOTE[1:], NOTE)  # the search is seen to find
    _lock(window)
    qtbot.waitUntil(lambda: texts_with(NOTE[1:], NOTE) == [], timeout=20_000)
    with pytest.raises(ValueError, match="wiped"):
        key.derive(b"anything")


def test_what_goes_out_while_locked_is_sealed_and_nothing_else_of_the_profile_stays_for_it(
    qtbot: QtBot, world: "World"
) -> None:
    world.enrol(3, "note")
    world.save(note=NOTE)
    world.wire.handler = world.wire.only("/messages", says(b""))
    world.run()
    world.lock()
    world.clock.move(2 * HOUR)
    own = _belongings()  # the test's, who is locked already
    made = MainWindow(world.profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(made)
    made.show()
    made.show_start()
    unlock(qtbot, made)
    # The line is still dead, so it is tried in vain and waits.
    qtbot.waitUntil(lambda: len(world.wire.bodies()) == 2, timeout=20_000)
    qtbot.waitUntil(
        lambda: _text(made, "receipts").startswith("Receipts: 0. Will be"), timeout=20_000
    )
    made.pages.show_check_in(world.slot)
    reach(qtbot, made, "checkin")
    assert texts_with(NOTE[1:], NOTE)  # the search is seen to find
    assert made.pages.session is not None
    key = made.pages.session.key
    _lock(made)
    qtbot.waitUntil(lambda: "homebound.services.sealed.Sealed" in alive(), timeout=20_000)
    qtbot.waitUntil(lambda: not _belongings() - own, timeout=5000)
    assert texts_with(NOTE[1:], NOTE) == []
    with pytest.raises(ValueError, match="wiped"):
        key.derive(b"anything")
    # The line is there again: it goes out, though nobody has unlocked.
    world.wire.reset()
    world.clock.move(2 * HOUR)
    locked = made._locked
    assert locked is not None
    locked._run()
    qtbot.waitUntil(lambda: len(world.rows()) == 1, timeout=20_000)
    assert made.findChild(QLineEdit, "secret") is not None  # it is locked still
    assert texts_with(NOTE[1:], NOTE) == []
    world.wire.reset()
    unlock(qtbot, made)
    qtbot.waitUntil(lambda: _text(made, "receipts").startswith("Receipts: 1."), timeout=20_000)
    # Nothing of the proof goes again; the notices, which are for everyone, may be asked for.
    assert {one.path.rpartition("/")[2] for one in world.wire.requests} <= {"notices"}
    _lock(made)
    qtbot.waitUntil(lambda: "homebound.services.sealed.Sealed" not in alive(), timeout=5000)
    made.close()
    world.unlock()


def _text(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    return "" if found is None else found.text()


def test_the_passphrase_is_in_no_field_once_it_has_opened_the_profile(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    before: list[str] = []
    window.opened.connect(lambda _: before.append(field.text()))
    unlock(qtbot, window)
    assert before == [""]
    window.lock()
    again = window.findChild(QLineEdit, "secret")
    assert again is not None
    assert again.text() == ""
