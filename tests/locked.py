"""The app's window, locked, of a profile that follows an order."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from homebound.bootstrap import accompany, lock_when_idle
from homebound.core.order import Window
from homebound.core.person import AgeGroup
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow
from in_sight import reach

if TYPE_CHECKING:
    from conftest import StandingClock

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"
WINDOWS = (Window("am", time(8), time(12), timedelta(minutes=60)),)


@contextmanager
def locked_window(qtbot: QtBot, profiles: Profiles, clock: "StandingClock") -> Iterator[MainWindow]:
    """Show the window of a new profile, which is locked."""
    session = profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)).result()
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 14, WINDOWS)).result()
    session.lock().result()
    del session, orders
    made = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    lock_when_idle(made, clock)
    companion = accompany(made, profiles, stays=False)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_start()
    yield made
    companion.stop()
    made.close()


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    """Type the passphrase, and wait until the profile is open."""
    field = window.findChild(QLineEdit, "secret")
    assert field is not None
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    reach(qtbot, window, "today")
