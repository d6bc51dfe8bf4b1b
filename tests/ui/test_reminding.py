"""Reminders at the desktop: the timer, the notifications, the tray, and closing the window."""

import threading
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSystemTrayIcon
from pytestqt.qtbot import QtBot

import desktop_bus
from homebound.bootstrap import accompany, begin_reminding
from homebound.core.answer_values import Answer
from homebound.core.order import Window
from homebound.core.person import AgeGroup
from homebound.desktop.companion import Companion
from homebound.desktop.notifications import Notice, Notifications, notice_of
from homebound.desktop.reminding import Reminding
from homebound.desktop.tray import Tray, TrayState
from homebound.services.checkin import CheckIns
from homebound.services.closing import Closing
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.reminders import Kind, Known, Span
from homebound.ui.dialogs import DesktopDialogs
from homebound.ui.theme import LIGHT, Look
from homebound.ui.window import MainWindow

if TYPE_CHECKING:
    from jeepney import Message

    from conftest import StandingClock

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"
WINDOWS = (Window("am", time(8), time(12)), Window("pm", time(18), time(21)))
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
needs_bus = desktop_bus.needs_bus("notifications")
INTERFACE = "org.freedesktop.Notifications"


# The timer ----------------------------------------------------------------------------------------


@pytest.fixture
def reminding(qtbot: QtBot, clock: "StandingClock") -> Reminding:
    return Reminding(clock)


@pytest.fixture
def due(reminding: Reminding) -> list[Kind]:
    heard: list[Kind] = []
    reminding.due.connect(heard.append)
    return heard


def _known(clock: "StandingClock", opens: timedelta, closes: timedelta) -> Known:
    now = clock.now()
    return Known(now, spans=(Span(now + opens, now + closes),), until=now + timedelta(days=2))


def test_each_reminder_is_said_once_whatever_the_clock_does(
    reminding: Reminding, due: list[Kind], clock: "StandingClock", tmp_path: Path
) -> None:
    reminding.learn(tmp_path, _known(clock, HOUR, 4 * HOUR))
    assert due == []
    for step in (HOUR, MINUTE, -HOUR, HOUR, 2 * HOUR, -3 * HOUR, 3 * HOUR, HOUR):
        clock.move(step)
        reminding.look()
    assert due == [Kind.OPENS, Kind.CLOSES]


def test_a_computer_that_slept_is_noticed_within_five_minutes(
    reminding: Reminding, clock: "StandingClock", tmp_path: Path
) -> None:
    reminding.learn(tmp_path, _known(clock, 5 * HOUR, 9 * HOUR))
    assert 299_000 < reminding._timer.interval() <= 300_001
    clock.move(5 * HOUR - 2 * MINUTE)
    reminding.look()
    assert 119_000 < reminding._timer.interval() <= 120_001


def test_with_nothing_to_come_nothing_waits(
    reminding: Reminding, due: list[Kind], clock: "StandingClock", tmp_path: Path
) -> None:
    reminding.learn(tmp_path, Known(clock.now(), spans=()))
    assert not reminding._timer.isActive()
    reminding.learn(tmp_path, _known(clock, HOUR, 4 * HOUR))
    assert reminding._timer.isActive()
    clock.move(5 * HOUR)
    reminding.look()
    assert not reminding._timer.isActive()
    assert due == []


def test_what_is_erased_is_forgotten(
    reminding: Reminding, due: list[Kind], clock: "StandingClock", tmp_path: Path
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    reminding.learn(folder, _known(clock, HOUR, 4 * HOUR))
    folder.rmdir()
    clock.move(2 * HOUR)
    reminding.look()
    assert due == []
    assert not reminding.wanted


def test_nobody_is_asked_to_unlock_once_somebody_has(
    reminding: Reminding, due: list[Kind], clock: "StandingClock", tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    reminding.start({tmp_path: Known(clock.now()), other: Known(clock.now())})
    assert due == [Kind.UNLOCK]
    reminding.learn(tmp_path, _known(clock, 5 * HOUR, 9 * HOUR))
    clock.move(2 * HOUR)
    reminding.look()
    assert due == [Kind.UNLOCK]


# Notifications ------------------------------------------------------------------------------------


class Service(desktop_bus.Service):
    """A notification service."""

    def __init__(self, address: str, *capabilities: str) -> None:
        self._capabilities = list(capabilities)
        self.shown: list[tuple[object, ...]] = []
        self.closed: list[int] = []
        super().__init__(address, INTERFACE)

    def answer(self, method: str, message: "Message") -> None:
        from jeepney import HeaderFields, new_method_return

        if method == "GetCapabilities":
            self.send(new_method_return(message, "as", (self._capabilities,)))
        elif method == "Notify":
            assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
            self.send(new_method_return(message, "u", (len(self.shown) + 1,)))
            self.shown.append(message.body)
        elif method == "CloseNotification":
            self.closed.append(message.body[0])

    def tells(self, member: str, signature: str, *body: object) -> None:
        self.says("/org/freedesktop/Notifications", INTERFACE, member, signature, *body)


@pytest.fixture
def service(bus: str) -> Iterator[Service]:
    made = Service(bus, "body", "actions")
    yield made
    made.close()


@pytest.fixture
def notifications(qtbot: QtBot) -> Iterator[Notifications]:
    made = Notifications()
    yield made
    made.stop()
    assert [one.name for one in threading.enumerate() if one.name == "notification"] == []


def _await(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=10_000)


@needs_bus
def test_a_reminder_says_a_neutral_sentence_and_offers_to_check_in(
    qtbot: QtBot, notifications: Notifications, service: Service
) -> None:
    notifications.show(notice_of(Kind.OPENS))
    _await(qtbot, lambda: service.shown)
    [(name, replaces, _, title, text, actions, hints, _)] = service.shown
    assert (name, replaces, title) == ("Homebound", 0, "Homebound")
    assert text == "It is time for your check-in"
    assert actions == ["default", "Open", "check-in", "Check in"]
    assert isinstance(hints, dict)
    assert set(hints) == {"urgency", "desktop-entry"}


def test_no_sentence_tells_of_illness_order_or_person() -> None:
    sentences = [notice_of(kind).text for kind in Kind]
    assert len(set(sentences)) == len(Kind)
    for word in ("quarantine", "ill", "symptom", "authority", "order", "fever", "late", "missed"):
        assert not any(word in sentence.lower().split() for sentence in sentences)


@needs_bus
def test_a_service_without_actions_is_given_none(
    qtbot: QtBot, notifications: Notifications, bus: str
) -> None:
    service = Service(bus, "body")
    notifications.show(notice_of(Kind.OPENS))
    _await(qtbot, lambda: service.shown)
    assert service.shown[0][5] == []
    notifications.stop()
    service.close()


@needs_bus
@pytest.mark.parametrize(("action", "signal"), [("check-in", "check_in"), ("default", "opened")])
def test_what_the_resident_chooses_is_done(
    qtbot: QtBot, notifications: Notifications, service: Service, action: str, signal: str
) -> None:
    notifications.show(notice_of(Kind.CLOSES))
    _await(qtbot, lambda: notifications._threads["check-in"]._shown)
    service.tells("ActionInvoked", "us", 99, action)  # another program's
    service.tells("ActionInvoked", "us", 1, "else")
    with qtbot.waitSignal(getattr(notifications, signal), timeout=10_000):
        service.tells("ActionInvoked", "us", 1, action)


@needs_bus
def test_one_of_a_topic_takes_the_place_of_another_and_goes_when_it_is_done(
    qtbot: QtBot, notifications: Notifications, service: Service
) -> None:
    notifications.show(notice_of(Kind.OPENS))
    _await(qtbot, lambda: notifications._threads["check-in"]._shown == 1)
    notifications.show(notice_of(Kind.CLOSES))
    _await(qtbot, lambda: notifications._threads["check-in"]._shown == 2)
    _await(qtbot, lambda: service.closed == [1])
    notifications.withdraw("check-in")
    _await(qtbot, lambda: service.closed == [1, 2])


@needs_bus
def test_one_that_the_resident_closes_leaves_nothing_listening(
    qtbot: QtBot, notifications: Notifications, service: Service
) -> None:
    notifications.show(notice_of(Kind.OPENS))
    thread = notifications._threads["check-in"]
    _await(qtbot, lambda: thread._shown)
    service.tells("NotificationClosed", "uu", 1, 2)
    _await(qtbot, lambda: not thread.is_alive())


@needs_bus
def test_where_no_service_answers_the_notice_comes_back(
    qtbot: QtBot, notifications: Notifications, bus: str
) -> None:
    with qtbot.waitSignal(notifications.refused, timeout=10_000) as heard:
        notifications.show(notice_of(Kind.BACKUP))
    assert heard.args == [notice_of(Kind.BACKUP)]


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/bus", "tcp:host=localhost,port=9", "autolaunch:", "rubbish"]
)
def test_without_a_bus_the_notice_comes_back(
    qtbot: QtBot, notifications: Notifications, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    with qtbot.waitSignal(notifications.refused, timeout=10_000):
        notifications.show(notice_of(Kind.OPENS))


# The tray -----------------------------------------------------------------------------------------


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    def draw(_: TrayState) -> QIcon:
        picture = QPixmap(16, 16)
        picture.fill(Qt.GlobalColor.darkGreen)
        return QIcon(picture)

    return Tray(draw)


def test_the_tray_tells_its_state_in_words_and_in_a_shape(tray: Tray) -> None:
    told = []
    for locked, awaited in ((True, False), (False, False), (False, True), (True, True)):
        tray.set_locked(locked)
        tray.set_awaited(awaited)
        told.append(tray._icon.toolTip())
    due = "Homebound: time for your check-in"
    assert told == ["Homebound: locked", "Homebound", due, due]


def test_its_menu_opens_checks_in_locks_and_quits(qtbot: QtBot, tray: Tray) -> None:
    tray.set_locked(False)
    named = {
        "Open": tray.opened,
        "Check in": tray.check_in,
        "Lock": tray.lock,
        "Quit": tray.quit,
    }
    actions = {one.text(): one for one in tray._menu.actions() if not one.isSeparator()}
    assert list(actions) == list(named)
    for text, action in actions.items():
        with qtbot.waitSignal(named[text]):
            action.trigger()
    tray.set_locked(True)
    assert not actions["Lock"].isEnabled()


def test_without_a_tray_a_notice_is_dropped_quietly(tray: Tray) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()  # offscreen has none
    tray.show()
    tray.say(Notice("record", "It is time to save a backup"))
    assert not tray.stands


# The whole ----------------------------------------------------------------------------------------


class Place:
    """A window with its companion, of a profile that follows an order; `tray` says if there is one."""

    def __init__(self, window: MainWindow, companion: Companion, profiles: Profiles) -> None:
        self.window = window
        self.companion = companion
        self.profiles = profiles
        self.due: list[Kind] = []
        companion.reminding.due.connect(self.due.append)

    def page(self) -> str:
        return "" if self.window._page is None else self.window._page.objectName()

    def unlock(self, qtbot: QtBot) -> None:
        field = self.window.findChild(QLineEdit, "secret")
        assert field is not None
        QTest.keyClicks(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: self.page() == "today", timeout=20_000)

    def learned(self, qtbot: QtBot, windows: int) -> None:
        """Wait until so many windows are known in which a check-in is awaited."""

        def known() -> bool:
            all_known = self.companion.reminding._present()
            return [len(one.spans or ()) for one in all_known] == [windows]

        qtbot.waitUntil(known)

    def press(self, name: str) -> None:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None
        found.click()


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Grows when the app would end."""
    ended: list[bool] = []
    monkeypatch.setattr(
        "homebound.desktop.background.QCoreApplication.quit", lambda: ended.append(True)
    )
    return ended


@pytest.fixture
def place(
    qtbot: QtBot,
    profiles: Profiles,
    clock: "StandingClock",
    monkeypatch: pytest.MonkeyPatch,
    ends: list[bool],
) -> Iterator[Place]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    session = profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE)).result()
    clock.move(-2 * HOUR)  # 06:30: nothing is open yet
    orders = Orders(session)
    orders.accept(orders.without_authority(date(2026, 11, 22), 14, WINDOWS)).result()
    session.lock().result()
    window = MainWindow(profiles, Look(LIGHT), DesktopDialogs())
    qtbot.addWidget(window)
    companion = accompany(window, profiles, stays=True)
    window.show()
    window.show_start()
    begin_reminding(companion, profiles, hidden=False)
    yield Place(window, companion, profiles)
    companion.background._leaving = True
    companion.stop()
    window.close()


def _with_tray(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(place.companion._tray), "stands", property(lambda _: True))


def test_closing_the_window_locks_and_keeps_the_tray(
    qtbot: QtBot, place: Place, monkeypatch: pytest.MonkeyPatch, ends: list[bool]
) -> None:
    _with_tray(place, monkeypatch)
    place.unlock(qtbot)
    assert place.companion._tray._icon.toolTip() == "Homebound"
    assert not place.window.close()
    assert place.window.pages.session is None
    assert not place.window.isVisible()
    assert place.companion._tray._icon.toolTip() == "Homebound: locked"
    place.companion._tray.opened.emit()
    assert place.window.isVisible()
    assert place.page() == "unlock"
    place.companion._tray.quit.emit()
    qtbot.waitUntil(lambda: ends == [True])


def test_reminders_go_on_from_memory_once_it_is_locked(
    qtbot: QtBot,
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
    clock: "StandingClock",
) -> None:
    _with_tray(place, monkeypatch)
    place.unlock(qtbot)
    place.window.close()
    place.learned(qtbot, 28)
    clock.move(2 * HOUR)
    place.companion.reminding.look()
    assert place.due == [Kind.OPENS]


def test_what_is_recorded_in_the_last_moment_is_not_told_of(
    qtbot: QtBot,
    place: Place,
    clock: "StandingClock",
    well: dict[str, Answer],
) -> None:
    place.unlock(qtbot)
    place.learned(qtbot, 28)
    clock.move(2 * HOUR)
    session = place.window.pages.session
    assert session is not None
    CheckIns(session).save("2026-11-22.am", well, "en")
    place.window.lock()  # no page was shown in between
    del session

    place.learned(qtbot, 27)
    clock.move(3 * HOUR)
    place.companion.reminding.look()
    assert Kind.CLOSES not in place.due


def test_where_there_is_no_tray_it_is_asked_once_and_remembered(
    qtbot: QtBot, place: Place, ends: list[bool]
) -> None:
    place.unlock(qtbot)
    assert not place.window.close()
    assert place.page() == "closing"
    place.press("stayOnClose")
    assert not place.window.isVisible()
    assert place.window.pages.session is None
    place.companion.background.show()
    assert not place.window.close()
    assert not place.window.isVisible()
    assert Closing(place.profiles.home).stays() is True
    assert ends == []


def test_where_nothing_is_to_go_on_closing_ends_it(
    qtbot: QtBot, place: Place, ends: list[bool]
) -> None:
    place.window.close()
    place.press("endOnClose")
    qtbot.waitUntil(lambda: ends == [True])
    assert Closing(place.profiles.home).stays() is False


def test_closing_a_second_time_ends_it_and_asks_again_another_day(
    qtbot: QtBot, place: Place, ends: list[bool]
) -> None:
    assert not place.window.close()
    assert place.window.close()
    qtbot.waitUntil(lambda: ends == [True])
    assert Closing(place.profiles.home).stays() is None


def test_whoever_thinks_better_of_it_goes_on(qtbot: QtBot, place: Place, ends: list[bool]) -> None:
    place.window.close()
    place.press("back")
    assert place.page() == "unlock"
    qtbot.waitUntil(lambda: not place.companion.background._asking)
    place.unlock(qtbot)
    place.window.close()
    place.press("back")
    qtbot.waitUntil(lambda: place.page() == "today", timeout=10_000)
    assert ends == []


def test_ctrl_q_ends_it_even_where_there_is_a_tray(
    qtbot: QtBot, place: Place, monkeypatch: pytest.MonkeyPatch, ends: list[bool]
) -> None:
    _with_tray(place, monkeypatch)
    QTest.keyClick(place.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ends == [True])


@needs_bus
def test_a_reminder_becomes_a_notification_and_leads_to_the_check_in(
    qtbot: QtBot, place: Place, service: Service, clock: "StandingClock"
) -> None:
    place.unlock(qtbot)
    place.learned(qtbot, 28)
    clock.move(2 * HOUR)
    place.companion.reminding.look()
    threads = place.companion._notifications._threads
    _await(qtbot, lambda: threads["check-in"]._shown)
    service.tells("ActionInvoked", "us", 1, "check-in")
    qtbot.waitUntil(lambda: place.page() == "checkin", timeout=10_000)
    clock.move(6 * HOUR)  # the window has closed
    place.companion.reminding.look()
    _await(qtbot, lambda: service.closed == [1])
