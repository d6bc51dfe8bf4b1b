"""Text size, colours and °F: chosen in Settings or by a key, kept with the record alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from homebound.core.order import Order
from homebound.core.temperature import FAHRENHEIT
from homebound.demo.tour import ScriptedDialogs
from homebound.services.checkin import CheckIns
from homebound.services.pictures import Pictures
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.settings import Appearance, Degrees, Settings, Theme
from homebound.ui.checkin.inputs import Typed
from homebound.ui.checkin.presenter import CheckInPresenter
from homebound.ui.theme import DARK, LIGHT, Look, apply
from homebound.ui.window import MainWindow
from in_sight import reach

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    profiles: Profiles,
    session: Session,
    followed: Order,
    tmp_path: "Path",
) -> Iterator[MainWindow]:
    """The window on the Settings of a profile without choices."""
    apply(qapp, Look(LIGHT))
    made = MainWindow(profiles, Look(LIGHT), ScriptedDialogs(tmp_path, tmp_path))
    qtbot.addWidget(made)
    made.show()
    made._begin(session)
    made.pages.show_settings()
    reach(qtbot, made, "settings")
    yield made
    made.close()


def _segment(window: MainWindow, name: str) -> QRadioButton:
    found = window.findChild(QRadioButton, name)
    assert found is not None, name
    return found


def test_each_choice_counts_at_once_and_is_there_after_the_next_unlock(
    qtbot: QtBot, window: MainWindow, profiles: Profiles, passphrase: str
) -> None:
    assert _segment(window, "textSize.100").isChecked()
    for name in ("theme.dark", "textSize.150", "degrees.fahrenheit"):
        _segment(window, name).click()
    assert window.look == Look(DARK, 150)
    ended = window.lock()
    assert ended is not None
    ended.result(timeout=30)
    window.choose_look("light", 100)  # as a new start would
    secret = window.findChild(QLineEdit, "secret")
    assert secret is not None
    QTest.keyClicks(secret, passphrase)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    reach(qtbot, window, "today")
    assert window.look == Look(DARK, 150)
    window.pages.show_settings()
    reach(qtbot, window, "settings")
    qtbot.waitUntil(_segment(window, "degrees.fahrenheit").isChecked)
    assert _segment(window, "textSize.150").isChecked()
    assert _segment(window, "theme.dark").isChecked()


def test_a_key_changes_the_size_that_settings_show_and_keep(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.rescale(1)
    qtbot.waitUntil(_segment(window, "textSize.125").isChecked)
    kept = Settings(session).appearance().result(timeout=30)
    assert kept == Appearance(scale=125)


def test_choices_are_in_no_file_beside_the_vault(
    window: MainWindow, profiles: Profiles, session: Session
) -> None:
    before = {path for path in profiles.home.rglob("*") if path.is_file()}
    chosen = Appearance(Theme.DARK, 200, Degrees.FAHRENHEIT)
    Settings(session).change_appearance(chosen).result(timeout=30)
    files = {path for path in profiles.home.rglob("*") if path.is_file()}
    assert files == before
    for path in files:
        assert b"fahrenheit" not in path.read_bytes()


def test_who_prefers_fahrenheit_is_asked_and_shown_in_it(session: Session, followed: Order) -> None:
    chosen = Appearance(degrees=Degrees.FAHRENHEIT)
    Settings(session).change_appearance(chosen).result(timeout=30)
    form = CheckIns(session).open("2026-11-22.am").result(timeout=30)
    presenter = CheckInPresenter(form, "en")
    assert presenter.input_of("temperature") == Typed("", FAHRENHEIT)
    assert "temperature" not in presenter.answers()
    row = Pictures(session, "en", 14).row().result(timeout=30)
    assert row is not None
    assert row.fahrenheit


def test_the_minutes_before_it_locks_are_chosen_here_and_told_at_once(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    qtbot.waitUntil(_segment(window, "autoLock.10").isChecked)
    told: list[object] = []
    window.auto_lock.connect(told.append)
    _segment(window, "autoLock.never").click()
    _segment(window, "autoLock.2").click()
    assert told == [None, 2]
    qtbot.waitUntil(lambda: Settings(session).auto_lock().result(timeout=30) == 2)
