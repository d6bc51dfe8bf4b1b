"""The settings and the ending, on real profiles: keys, backup, check, erasing."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.answer_values import Answer
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.services import recovery
from homebound.services.backups import Backups
from homebound.services.checkin import CheckIns
from homebound.services.erasing import Erasing
from homebound.services.integrity import Integrity
from homebound.services.keys import Keys
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import Profiles
from homebound.services.reminders import Choices, Quiet
from homebound.services.session import Session
from homebound.services.settings import Settings
from homebound.ui import theme
from homebound.ui.settings.page import SettingsPage
from homebound.ui.theme import DARK, GRID, LIGHT, Look
from homebound.ui.window import MainWindow
from in_sight import find, press, reach, sees, text_of, type_into
from no_dialogs import NoDialogs

if TYPE_CHECKING:
    from concurrent.futures import Future

    from conftest import StandingClock
    from homebound.vault.keyslots import KeyringSecret

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox)
NEW = "ketchup villain molar shrubbery unsaddle oxidize"


class Desktop(NoDialogs):
    """A desktop on which every backup is saved into one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: Path | None = None

    def save_backup(self, parent: QWidget, proposed: str) -> Path | None:
        self.saved = self.folder / proposed
        return self.saved

    def open_backup(self, parent: QWidget) -> Path | None:
        return self.saved


class Ring:
    """A keyring that is there, or is not."""

    def __init__(self) -> None:
        self.held: dict[str, KeyringSecret] = {}
        self.there = True

    def put(self, profile: str, secret: "KeyringSecret") -> None:
        self.check()
        self.held[profile] = secret

    def get(self, profile: str) -> "KeyringSecret":
        self.check()
        if profile not in self.held:
            raise UserError(ErrorCode.KEYRING_WRONG)
        return self.held[profile]

    def forget(self, profile: str) -> None:
        self.check()
        self.held.pop(profile, None)

    def check(self) -> None:
        if not self.there:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE)


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


@pytest.fixture
def ring() -> Ring:
    return Ring()


def _page(
    qtbot: QtBot, profiles: Profiles, session: Session, desktop: Desktop, ring: Ring
) -> SettingsPage:
    page = SettingsPage(
        session,
        Keys(profiles, session, ring),
        Backups(profiles, session),
        Integrity(session),
        Erasing(profiles),
        People(session),
        Settings(session),
        Orders(session).accepted().result(timeout=30),
        desktop,
        profiles.home,
    )
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(
    qtbot: QtBot,
    profiles: Profiles,
    session: Session,
    followed: Order,
    desktop: Desktop,
    ring: Ring,
) -> SettingsPage:
    return _page(qtbot, profiles, session, desktop, ring)


def _opens(profiles: Profiles, session: Session, secret: str) -> bool:
    session.lock().result(timeout=30)
    try:
        opened = profiles.unlock(session.folder, secret).result(timeout=30)
    except UserError:
        return False
    opened.lock().result(timeout=30)
    return True


def test_the_passphrase_is_changed_by_the_present_one(
    qtbot: QtBot, page: SettingsPage, profiles: Profiles, session: Session, passphrase: str
) -> None:
    press(page, "changePassphraseOpen")
    assert find(page, "presentSecret").hasFocus()
    type_into(page, "presentSecret", passphrase)
    type_into(page, "passphrase", NEW)
    type_into(page, "again", NEW)
    press(page, "changePassphraseNow")
    qtbot.waitUntil(lambda: text_of(page, "changePassphraseTold") != "", timeout=20_000)
    assert "new passphrase opens" in text_of(page, "changePassphraseTold")
    assert not page.choosing
    assert text_of(page, "presentSecret") == ""
    assert text_of(page, "passphrase") == ""
    assert _opens(profiles, session, NEW)


def test_a_wrong_present_passphrase_changes_nothing_and_is_said_at_its_field(
    qtbot: QtBot, page: SettingsPage, profiles: Profiles, session: Session, passphrase: str
) -> None:
    press(page, "changePassphraseOpen")
    type_into(page, "presentSecret", "wrong")
    type_into(page, "passphrase", NEW)
    type_into(page, "again", NEW)
    press(page, "changePassphraseNow")
    assert not find(page, "presentSecret").isEnabled()
    qtbot.waitUntil(lambda: text_of(page, "changePassphraseError") != "", timeout=20_000)
    field = find(page, "presentSecret")
    assert field.hasFocus()
    assert field.accessibleDescription() == text_of(page, "changePassphraseError")
    assert text_of(page, "passphrase") == NEW
    assert _opens(profiles, session, passphrase)


@pytest.mark.parametrize(
    ("new", "again", "wrong", "said"),
    [
        ("Anna Anna", "Anna Anna", "passphrase", "too easy to guess"),
        (NEW * 9, NEW * 9, "passphrase", "too long"),
        (NEW, "another", "again", "differ"),
    ],
)
def test_a_weak_or_mistyped_new_passphrase_is_refused(
    page: SettingsPage, passphrase: str, new: str, again: str, wrong: str, said: str
) -> None:
    press(page, "changePassphraseOpen")
    type_into(page, "presentSecret", passphrase)
    type_into(page, "passphrase", new)
    type_into(page, "again", again)
    press(page, "changePassphraseNow")
    error, field = find(page, f"{wrong}Error"), find(page, wrong)
    assert said in text_of(page, error.objectName())
    assert field.hasFocus()
    assert field.accessibleDescription() == text_of(page, error.objectName())
    QApplication.processEvents()
    assert 0 <= error.y() - field.geometry().bottom() < 2 * GRID  # right below it
    assert page.choosing


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("changePassphrase", "presentSecret"),
        ("eraseAnswers", "eraseAnswersPassphrase"),
        ("addPerson", "addPersonName"),
    ],
)
def test_what_is_asked_for_comes_into_sight_as_a_whole(
    page: SettingsPage, name: str, field: str
) -> None:
    opener = find(page, f"{name}Open")
    QApplication.processEvents()
    page.ensureWidgetVisible(opener, 0, 0)
    press(page, opener.objectName())
    for _ in range(3):
        QApplication.processEvents()
    room = page.viewport().rect()
    for part in ("Heading", "Now", "Cancel"):
        assert room.contains(_place(page, f"{name}{part}")), part
    press(page, f"{name}Cancel")
    page.resize(900, 300)  # with no room for all
    press(page, opener.objectName())
    for _ in range(3):
        QApplication.processEvents()
    assert page.viewport().rect().contains(_place(page, field))
    assert find(page, field).hasFocus()


def _place(page: SettingsPage, name: str) -> QRect:
    found = find(page, name)
    return QRect(found.mapTo(page.viewport(), QPoint(0, 0)), found.size())


def test_cancelling_forgets_what_was_typed(page: SettingsPage, passphrase: str) -> None:
    press(page, "changePassphraseOpen")
    type_into(page, "presentSecret", passphrase)
    type_into(page, "passphrase", NEW)
    press(page, "changePassphraseCancel")
    assert not page.choosing
    assert text_of(page, "presentSecret") == ""
    assert text_of(page, "passphrase") == ""
    assert find(page, "changePassphraseOpen").hasFocus()


def test_one_question_is_open_at_a_time(page: SettingsPage, passphrase: str) -> None:
    press(page, "eraseAnswersOpen")
    type_into(page, "eraseAnswersPassphrase", passphrase)
    press(page, "eraseProfileOpen")
    assert not find(page, "eraseAnswersPassphrase").isVisible()
    assert text_of(page, "eraseAnswersPassphrase") == ""
    assert find(page, "eraseProfileName").hasFocus()


def test_the_keyring_is_added_and_removed_with_its_effect_said(
    qtbot: QtBot, page: SettingsPage, ring: Ring
) -> None:
    qtbot.waitUntil(lambda: find(page, "keyring").isVisible(), timeout=20_000)
    words = " ".join(one.text() for one in find(page, "keyring").findChildren(QLabel))
    assert "Anyone who can use your desktop session can then open your record." in words
    coming: list[Future[Session]] = []
    page.changing.connect(coming.append)
    press(page, "addKeyring")
    qtbot.waitUntil(lambda: find(page, "removeKeyring").isVisible(), timeout=20_000)
    assert ring.held
    assert coming[0].result(timeout=30).has_keyring
    press(page, "removeKeyring")
    qtbot.waitUntil(lambda: find(page, "addKeyring").isVisible(), timeout=20_000)
    assert not ring.held
    assert not coming[1].result(timeout=30).has_keyring


def test_a_keyring_that_goes_is_said_in_its_place(
    qtbot: QtBot, page: SettingsPage, ring: Ring
) -> None:
    qtbot.waitUntil(lambda: find(page, "keyring").isVisible(), timeout=20_000)
    ring.there = False
    press(page, "addKeyring")
    qtbot.waitUntil(lambda: text_of(page, "keyringError") != "", timeout=20_000)
    assert find(page, "addKeyring").isVisible()


def test_without_a_keyring_none_is_offered(
    qtbot: QtBot, profiles: Profiles, session: Session, desktop: Desktop, ring: Ring
) -> None:
    ring.there = False
    page = _page(qtbot, profiles, session, desktop, ring)
    # Asked on the same thread afterwards, so the answer about the keyring is there before.
    Keys(profiles, session, ring).keyring_ready().result(timeout=30)
    QApplication.processEvents()
    assert not find(page, "keyring").isVisible()


def test_a_backup_is_saved_under_a_name_that_tells_nothing(
    qtbot: QtBot, page: SettingsPage, desktop: Desktop
) -> None:
    qtbot.waitUntil(lambda: text_of(page, "lastBackup") != "", timeout=20_000)
    assert text_of(page, "lastBackup") == "No backup was saved yet."
    press(page, "saveBackup")
    qtbot.waitUntil(lambda: text_of(page, "backupTold").startswith("Saved: "), timeout=20_000)
    assert desktop.saved is not None
    told = text_of(page, "backupTold").replace("\N{ZERO WIDTH SPACE}", "")
    assert told == f"Saved: {desktop.saved.name}"
    assert desktop.saved.name == "Homebound backup 2026-11-22.homebound-backup"
    assert desktop.saved.is_file()
    assert text_of(page, "lastBackup") == "Last backup: Sunday, 22\xa0November 2026, 08:30"


def test_a_backup_that_cannot_be_written_is_said_in_its_place(
    qtbot: QtBot, page: SettingsPage, desktop: Desktop
) -> None:
    desktop.folder /= "gone"
    press(page, "saveBackup")
    qtbot.waitUntil(lambda: text_of(page, "backupError") != "", timeout=20_000)
    assert find(page, "saveBackup").isEnabled()


def test_the_check_says_that_everything_is_whole(qtbot: QtBot, page: SettingsPage) -> None:
    press(page, "checkRecord")
    qtbot.waitUntil(lambda: text_of(page, "integrityTold") != "", timeout=20_000)
    assert text_of(page, "integrityTold").startswith("Everything is intact.")
    assert not find(page, "lockAndSalvage").isVisible()


def test_the_focus_comes_back_to_the_button_whose_job_began_behind_a_dialog(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """While a file dialog closes, no window of the app is the active one."""
    button = page.findChild(QAbstractButton, "checkRecord")
    assert button is not None
    button.setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled)
    assert page.window().focusWidget() is button


@pytest.mark.parametrize("typed", ["", "Ann", "anna"])
def test_the_profile_is_not_erased_without_its_name(page: SettingsPage, typed: str) -> None:
    confirmed: list[bool] = []
    page.erase_profile.connect(lambda: confirmed.append(True))
    press(page, "eraseProfileOpen")
    type_into(page, "eraseProfileName", typed)
    press(page, "eraseProfileNow")
    assert "Nothing was erased" in text_of(page, "eraseProfileError")
    assert not confirmed


def test_erasing_says_what_cannot_be_promised(page: SettingsPage) -> None:
    for name in ("eraseAnswers", "eraseOrder", "eraseProfile"):
        words = " ".join(one.text() for one in find(page, name).findChildren(QLabel))
        assert "solid-state disk" in words
        assert "Old backups" in words


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, 200)])
def test_everything_fits_a_small_window_and_has_its_names(
    qtbot: QtBot, page: SettingsPage, look: Look
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, look)
    page.resize(QSize(620, 500))
    qtbot.waitUntil(lambda: find(page, "keyring").isVisible(), timeout=20_000)
    for name in ("changePassphraseOpen", "eraseAnswersOpen", "eraseOrderOpen", "eraseProfileOpen"):
        press(page, name)
        QApplication.processEvents()
        ground = page.widget()
        assert ground is not None
        assert ground.minimumSizeHint().width() <= page.viewport().width()
        for control in page.findChildren(QWidget):
            inner = control.objectName().startswith("qt_")
            if isinstance(control, INTERACTIVE) and control.isVisible() and not inner:
                assert control.objectName(), type(control).__name__
                assert control.accessibleName(), control.objectName()
    theme.apply(application, Look(LIGHT))


# In the window --------------------------------------------------------------------------------


@pytest.fixture
def window(
    qtbot: QtBot,
    profiles: Profiles,
    desktop: Desktop,
    session: Session,
    followed: Order,
    well: dict[str, Answer],
    passphrase: str,
) -> Iterator[MainWindow]:
    """The window on the settings of a profile with one check-in."""
    CheckIns(session).save("2026-11-22.am", well, "en").result(timeout=30)
    session.lock().result(timeout=30)
    made = MainWindow(profiles, Look(LIGHT), desktop)
    qtbot.addWidget(made)
    made.resize(1080, 760)
    made.show()
    made.show_start()
    reach(qtbot, made, "unlock")
    type_into(made, "secret", passphrase)
    press(made, "unlockProfile")
    reach(qtbot, made, "today")
    press(made, "go.settings")
    reach(qtbot, made, "settings")
    yield made
    made.close()


def _session(window: MainWindow) -> Session:
    assert window.pages.session is not None
    return window.pages.session


def test_erased_answers_are_gone_and_the_window_goes_on_with_what_remains(
    qtbot: QtBot, window: MainWindow, passphrase: str
) -> None:
    before = _session(window)
    press(window, "eraseAnswersOpen")
    type_into(window, "eraseAnswersPassphrase", passphrase)
    press(window, "eraseAnswersNow")
    reach(qtbot, window, "erased")
    after = _session(window)
    assert after.folder != before.folder
    assert not before.folder.exists()
    press(window, "erasedClose")
    reach(qtbot, window, "today")
    assert text_of(window, "presentState") == "Recorded at 08:30"


def test_an_erased_order_leads_to_the_way_to_a_new_one(
    qtbot: QtBot, window: MainWindow, passphrase: str
) -> None:
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", passphrase)
    press(window, "eraseOrderNow")
    reach(qtbot, window, "erased")
    assert Orders(_session(window)).accepted().result(timeout=30) == ()
    press(window, "erasedClose")
    reach(qtbot, window, "orders")


def test_an_erasure_takes_hold_even_where_another_page_was_opened_meanwhile(
    qtbot: QtBot, window: MainWindow, passphrase: str
) -> None:
    before = _session(window)
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", passphrase)
    press(window, "eraseOrderNow")
    window.pages.show_history()
    qtbot.waitUntil(lambda: _session(window).folder != before.folder, timeout=20_000)
    reach(qtbot, window, "erased")


def test_a_wrong_passphrase_erases_nothing(qtbot: QtBot, window: MainWindow) -> None:
    before = _session(window)
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", "wrong")
    press(window, "eraseOrderNow")
    qtbot.waitUntil(lambda: text_of(window, "eraseOrderError") != "", timeout=20_000)
    assert find(window, "eraseOrderPassphrase").hasFocus()
    assert _session(window) is before
    assert len(Orders(before).accepted().result(timeout=30)) == 1


def test_the_whole_profile_goes_with_its_name_typed(qtbot: QtBot, window: MainWindow) -> None:
    folder = _session(window).folder
    press(window, "eraseProfileOpen")
    type_into(window, "eraseProfileName", "Anna")
    press(window, "eraseProfileNow")
    reach(qtbot, window, "erased")
    assert window.pages.session is None
    assert not folder.exists()
    assert window.findChild(QWidget, "sidebar") is None or not find(window, "sidebar").isVisible()
    press(window, "erasedClose")
    reach(qtbot, window, "welcome")


def test_replacing_the_recovery_code_says_that_the_old_one_stops(
    qtbot: QtBot, window: MainWindow, profiles: Profiles
) -> None:
    offer = recovery.new_offer()
    made = profiles.add_recovery_code(_session(window), offer.code).result(timeout=30)
    window.pages._take_session(made)
    window.pages.show_today()
    reach(qtbot, window, "today")
    window.pages.show_settings()
    reach(qtbot, window, "settings")
    words = " ".join(one.text() for one in find(window, "recoveryCode").findChildren(QLabel))
    assert "the old code stops working" in words
    press(window, "replaceRecoveryCode")
    reach(qtbot, window, "recovery")


def test_today_reminds_of_a_backup_that_is_over_a_week_old(
    qtbot: QtBot, window: MainWindow, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=8))
    window.pages.show_today()
    reach(qtbot, window, "today")
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(QWidget, "goBackUp")),
        timeout=20_000,
    )
    press(window, "goBackUp")
    reach(qtbot, window, "settings")
    # The window's own focus: under load another window may be the active one.
    qtbot.waitUntil(lambda: window.focusWidget() is find(window, "saveBackup"), timeout=20_000)


def test_after_the_last_day_the_record_is_asked_about_and_kept_unless_said(
    qtbot: QtBot, window: MainWindow, clock: "StandingClock"
) -> None:
    clock.move(timedelta(days=20))
    window.pages.show_today()
    reach(qtbot, window, "today")
    assert text_of(window, "presentState") == "No more check-ins"
    clock.move(timedelta(days=60))
    window.pages.show_today()
    qtbot.waitUntil(
        lambda: text_of(window, "presentState") == "What should become of your record?",
        timeout=20_000,
    )
    press(window, "whatNow")
    reach(qtbot, window, "ending")
    assert text_of(window, "endingAsks") == "What should become of your record?"
    assert find(window, "keepRecord").hasFocus()
    for name in ("saveBackup", "eraseAnswersOpen", "eraseOrderOpen", "endingNewOrder"):
        assert find(window, name).isVisible(), name
    press(window, "keepRecord")
    reach(qtbot, window, "today")
    assert len(Orders(_session(window)).accepted().result(timeout=30)) == 1
    assert text_of(window, "presentState") == "No more check-ins"  # asked again as much later


def test_when_to_be_asked_is_chosen_and_kept(
    qtbot: QtBot, page: SettingsPage, session: Session
) -> None:
    settings = Settings(session)
    [usual] = page.findChildren(QAbstractButton, "retentionDays.30")
    qtbot.waitUntil(usual.isChecked)
    for code, days in (("7", 7), ("never", None)):
        press(page, f"retentionDays.{code}")
        qtbot.waitUntil(lambda: text_of(page, "retentionTold") == "Saved.")
        assert settings.retention().result(timeout=30) == days


def test_a_damaged_record_is_locked_and_its_help_is_in_sight(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window._page
    assert isinstance(page, SettingsPage)
    page.salvage.emit()
    reach(qtbot, window, "unlock")
    assert window.pages.session is None
    assert find(window, "damaged").isVisible()


def test_locking_during_an_erasure_locks_what_comes_out_of_it(
    qtbot: QtBot, window: MainWindow, passphrase: str, profiles: Profiles
) -> None:
    before = _session(window)
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", passphrase)
    press(window, "eraseOrderNow")
    window.lock()
    window.lock()
    reach(qtbot, window, "wait")
    assert not window.findChildren(SettingsPage) or not find(window, "settings").isVisible()
    reach(qtbot, window, "unlock")
    assert window.pages.session is None
    assert not before.folder.exists()
    [left] = profiles.listed()
    opened = profiles.unlock(left.folder, passphrase).result(timeout=30)
    assert Orders(opened).accepted().result(timeout=30) == ()
    opened.lock().result(timeout=30)


def test_closing_the_window_during_an_erasure_waits_for_it_and_then_closes(
    qtbot: QtBot, window: MainWindow, passphrase: str, profiles: Profiles
) -> None:
    before = _session(window)
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", passphrase)
    press(window, "eraseOrderNow")
    assert not window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert window.pages.session is None
    assert not before.folder.exists()
    [left] = profiles.listed()
    opened = profiles.unlock(left.folder, passphrase).result(timeout=30)
    assert Orders(opened).accepted().result(timeout=30) == ()
    opened.lock().result(timeout=30)


def test_locking_during_an_erasure_that_fails_locks_all_the_same(
    qtbot: QtBot, window: MainWindow
) -> None:
    folder = _session(window).folder
    press(window, "eraseOrderOpen")
    type_into(window, "eraseOrderPassphrase", "wrong")
    press(window, "eraseOrderNow")
    window.lock()
    reach(qtbot, window, "unlock")
    assert window.pages.session is None
    assert folder.exists()


# Reminders ----------------------------------------------------------------------------------------


@pytest.fixture
def reminders(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> SettingsPage:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    qtbot.waitUntil(lambda: find(page, "remindersOn").isEnabled(), timeout=10_000)
    return page


def _check(page: SettingsPage, name: str) -> QAbstractButton:
    found = find(page, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_reminders_are_on_and_nothing_is_agreed_to_at_first(reminders: SettingsPage) -> None:
    assert _check(reminders, "remindersOn").isChecked()
    assert not _check(reminders, "whileLocked").isChecked()
    assert not _check(reminders, "startAtLogin").isChecked()
    assert not sees(reminders, "staysInBackground")  # nobody was asked yet


def test_each_choice_about_reminders_counts_at_once(
    qtbot: QtBot, reminders: SettingsPage, session: Session
) -> None:
    before = find(reminders, "minutesBefore")
    assert isinstance(before, QComboBox)
    with qtbot.waitSignal(reminders.reminding, timeout=10_000):
        _check(reminders, "whileLocked").click()
    with qtbot.waitSignal(reminders.reminding, timeout=10_000):
        QTest.keyClick(before, Qt.Key.Key_Up)
    begins = find(reminders, "quietBegins")
    assert isinstance(begins, QTimeEdit)
    with qtbot.waitSignal(reminders.reminding, timeout=10_000):
        begins.setTime(QTime(20, 30))
    kept = Settings(session).reminders().result(timeout=30)
    assert kept == Choices(True, 30, Quiet(time(20, 30), time(7)), True)
    with qtbot.waitSignal(reminders.reminding, timeout=10_000):
        _check(reminders, "remindersOn").click()
    assert not begins.isEnabled()
    assert not Settings(session).reminders().result(timeout=30).on


def test_starting_at_login_is_one_file_that_comes_and_goes(
    reminders: SettingsPage, tmp_path: Path
) -> None:
    _check(reminders, "startAtLogin").click()
    [entry] = (tmp_path / "config" / "autostart").iterdir()
    assert "--tray" in entry.read_text()
    _check(reminders, "startAtLogin").click()
    assert not entry.exists()


def test_a_place_that_cannot_be_written_is_told_of_and_nothing_is_claimed(
    reminders: SettingsPage, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("in the way")
    _check(reminders, "startAtLogin").click()
    assert sees(reminders, "remindersError")
    assert not _check(reminders, "startAtLogin").isChecked()
