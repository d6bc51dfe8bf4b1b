"""The way in, with real profiles: the keyring, a backup, a damaged record."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.answer_values import Answer
from homebound.core.order import Order
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.ui import theme
from homebound.ui.theme import LIGHT, Look
from homebound.ui.unlock.page import UnlockPage
from homebound.ui.unlock.restore_page import RestorePage
from in_sight import find, press, sees, text_of, type_into
from no_dialogs import NoDialogs

if TYPE_CHECKING:
    from homebound.services.integrity import Salvaged


class Desktop(NoDialogs):
    """A desktop on which one backup is chosen."""

    def __init__(self, backup: Path) -> None:
        self.backup: Path | None = backup

    def open_backup(self, parent: QWidget) -> Path | None:
        return self.backup


def _shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    qtbot.waitExposed(page)


@pytest.fixture
def backup(session: Session, profiles: Profiles, tmp_path: Path) -> Path:
    path = tmp_path / "saved.homebound-backup"
    Backups(profiles, session).save(path).result(timeout=30)
    return path


@pytest.fixture
def restoring(qtbot: QtBot, profiles: Profiles, backup: Path) -> RestorePage:
    page = RestorePage(Restoring(profiles), Desktop(backup))
    _shown(qtbot, page)
    return page


def _choose(qtbot: QtBot, page: RestorePage) -> None:
    press(page, "chooseBackup")
    qtbot.waitUntil(lambda: find(page, "restoreNow").isVisible(), timeout=20_000)


def test_a_backup_says_whose_it_is_before_anything_is_asked(
    qtbot: QtBot, restoring: RestorePage
) -> None:
    assert not find(restoring, "backupSecret").isVisible()
    assert not find(restoring, "restoreNow").isVisible()
    _choose(qtbot, restoring)
    said = text_of(restoring, "backupFound").splitlines()
    assert said[0] == "Profile: Anna"
    assert said[2].replace("\N{ZERO WIDTH SPACE}", "") == "File: saved.homebound-backup"
    assert find(restoring, "backupSecret").hasFocus()


def test_where_the_secret_is_typed_is_in_sight_in_large_text(
    qtbot: QtBot, qapp: QApplication, profiles: Profiles, backup: Path
) -> None:
    theme.apply(qapp, Look(LIGHT, 200))
    page = RestorePage(Restoring(profiles), Desktop(backup))
    _shown(qtbot, page)
    _choose(qtbot, page)
    secret = find(page, "backupSecret")
    qtbot.waitUntil(
        lambda: page.rect().contains(QRect(secret.mapTo(page, QPoint(0, 0)), secret.size()))
    )
    theme.apply(qapp, Look(LIGHT))


def test_a_profile_that_is_here_is_restored_beside_under_a_name_of_its_own(
    qtbot: QtBot,
    restoring: RestorePage,
    profiles: Profiles,
    session: Session,
    passphrase: str,
) -> None:
    _choose(qtbot, restoring)
    assert find(restoring, "copyName").isVisible()
    type_into(restoring, "backupSecret", passphrase)
    with qtbot.waitSignal(restoring.restored, timeout=20_000) as restored:
        press(restoring, "restoreNow")
    assert restored.args is not None
    made: Session = restored.args[0]
    assert made.name == "Anna (restored)"
    assert made.folder != session.folder
    assert {one.header.name for one in profiles.listed() if one.header} == {
        "Anna",
        "Anna (restored)",
    }
    made.lock().result(timeout=30)


def test_a_copy_without_a_name_is_said_at_its_field(
    qtbot: QtBot, restoring: RestorePage, passphrase: str
) -> None:
    _choose(qtbot, restoring)
    type_into(restoring, "copyName", " ")
    type_into(restoring, "backupSecret", passphrase)
    press(restoring, "restoreNow")
    assert text_of(restoring, "restoringError").startswith("Type a name")
    assert find(restoring, "copyName").hasFocus()


def test_a_wrong_passphrase_of_a_backup_is_said_and_the_field_is_ready_again(
    qtbot: QtBot, restoring: RestorePage, profiles: Profiles
) -> None:
    _choose(qtbot, restoring)
    type_into(restoring, "backupSecret", "wrong")
    press(restoring, "restoreNow")
    assert not find(restoring, "back").isEnabled()
    qtbot.waitUntil(lambda: text_of(restoring, "restoringError") != "", timeout=20_000)
    field = find(restoring, "backupSecret")
    assert field.hasFocus()
    assert field.accessibleDescription() == text_of(restoring, "restoringError")
    assert find(restoring, "back").isEnabled()
    assert len(profiles.listed()) == 1


def test_nothing_typed_asks_for_it(qtbot: QtBot, restoring: RestorePage) -> None:
    _choose(qtbot, restoring)
    press(restoring, "restoreNow")
    assert text_of(restoring, "restoringError") == "Type its passphrase or recovery code."


def test_a_backup_cut_short_is_refused_whole_and_another_can_be_chosen(
    qtbot: QtBot, restoring: RestorePage, backup: Path
) -> None:
    whole = backup.read_bytes()
    backup.write_bytes(whole[:-1])
    press(restoring, "chooseBackup")
    qtbot.waitUntil(lambda: text_of(restoring, "backupFileError") != "", timeout=20_000)
    assert "not complete" in text_of(restoring, "backupFileError")
    assert not find(restoring, "restoreNow").isVisible()
    backup.write_bytes(whole)
    _choose(qtbot, restoring)
    assert text_of(restoring, "backupFileError") == ""


def test_thinking_better_of_it_keeps_what_was_chosen(
    qtbot: QtBot, restoring: RestorePage, backup: Path
) -> None:
    _choose(qtbot, restoring)
    desktop = restoring._dialogs
    assert isinstance(desktop, Desktop)
    desktop.backup = None
    press(restoring, "chooseBackup")
    assert find(restoring, "restoreNow").isVisible()


@pytest.fixture
def unlocking(qtbot: QtBot, session: Session, profiles: Profiles) -> UnlockPage:
    session.lock().result(timeout=30)
    page = UnlockPage(profiles)
    _shown(qtbot, page)
    return page


def test_the_focus_goes_nowhere_else_while_a_passphrase_is_tried(
    qtbot: QtBot, unlocking: UnlockPage
) -> None:
    unlocking.focus_first()
    type_into(unlocking, "secret", "wrong")
    seen: list[str] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(
        lambda _, now: seen.append(now.objectName() if now is not None else "nowhere")
    )
    QTest.keyClick(find(unlocking, "secret"), Qt.Key.Key_Return)
    assert not find(unlocking, "show").isEnabled()
    qtbot.waitUntil(lambda: text_of(unlocking, "unlockError") != "", timeout=20_000)
    assert seen == ["nowhere", "secret"]


def test_after_help_another_try_takes_the_place_of_the_wrong_one(
    qtbot: QtBot, unlocking: UnlockPage
) -> None:
    type_into(unlocking, "secret", "wrong")
    QTest.keyClick(find(unlocking, "secret"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: text_of(unlocking, "unlockError") != "", timeout=20_000)
    for typed, stands in (("half", "half"), (" of it", "half of it")):
        find(unlocking, "goHelp").setFocus()
        unlocking.hide()
        unlocking.show()
        find(unlocking, "secret").setFocus()
        QTest.keyClicks(find(unlocking, "secret"), typed)
        assert text_of(unlocking, "secret") == stands


def test_the_keyring_is_offered_only_where_it_holds_a_key(unlocking: UnlockPage) -> None:
    assert not find(unlocking, "byKeyring").isVisible()


@pytest.fixture
def damaged(
    qtbot: QtBot,
    session: Session,
    profiles: Profiles,
    followed: Order,
    well: dict[str, Answer],
    passphrase: str,
) -> UnlockPage:
    """The unlock page after a damaged profile refused to open."""
    checkins = CheckIns(session)
    checkins.save("2026-11-22.am", well, "en").result(timeout=30)
    session.lock().result(timeout=30)
    vault = session.folder / "vault.db"
    whole = vault.read_bytes()
    for page in range(len(whole) // 4096 - 1, 0, -1):
        data = bytearray(whole)
        data[page * 4096 + 100] ^= 1
        vault.write_bytes(bytes(data))
        made = UnlockPage(profiles)
        _shown(qtbot, made)
        type_into(made, "secret", passphrase)
        opened: list[Session] = []
        made.unlocked.connect(opened.append)
        press(made, "unlockProfile")
        qtbot.waitUntil(
            lambda made=made, opened=opened: bool(opened) or sees(made, "damaged"),  # type: ignore[misc]
            timeout=20_000,
        )
        if not opened:
            return made
        opened[0].lock().result(timeout=30)
    raise AssertionError("no page was missed")


def test_a_damaged_record_offers_help_and_what_was_typed_stays(
    damaged: UnlockPage, passphrase: str, session: Session
) -> None:
    assert find(damaged, "damaged").isVisible()
    assert text_of(damaged, "unlockError") == ""  # said once, with what can be done
    assert text_of(damaged, "damagedFolder") == str(session.folder)
    assert find(damaged, "salvage").property("role") == "primary"
    assert find(damaged, "unlockProfile").property("role") == "plain"
    assert text_of(damaged, "secret") == passphrase
    assert text_of(damaged, "salvageName") == "Anna (rescued)"


def test_only_a_wrong_secret_marks_its_field(qtbot: QtBot, damaged: UnlockPage) -> None:
    secret = find(damaged, "secret")
    assert secret.property("invalid") != "true"
    assert secret.accessibleDescription() == ""
    press(damaged, "otherSecret")
    type_into(damaged, "secret", "no recovery code")
    press(damaged, "unlockProfile")
    qtbot.waitUntil(lambda: text_of(damaged, "unlockError") != "", timeout=20_000)
    assert secret.property("invalid") == "true"
    assert secret.accessibleDescription() == text_of(damaged, "unlockError")


def test_what_is_still_readable_is_said_in_words_and_nothing_is_changed(
    qtbot: QtBot, damaged: UnlockPage, session: Session
) -> None:
    before = (session.folder / "vault.db").read_bytes()
    press(damaged, "lookDamaged")
    qtbot.waitUntil(
        lambda: text_of(damaged, "damagedTold").startswith("A part of the record"), timeout=20_000
    )
    assert "Entries that can still be read: " in text_of(damaged, "damagedTold")
    assert (session.folder / "vault.db").read_bytes() == before


def test_what_is_readable_is_saved_into_a_new_profile_and_the_old_one_stays(
    qtbot: QtBot, damaged: UnlockPage, session: Session, profiles: Profiles
) -> None:
    with qtbot.waitSignal(damaged.salvaged, timeout=20_000) as signal:
        press(damaged, "salvage")
    assert signal.args is not None
    salvaged: Salvaged = signal.args[0]
    assert salvaged.session.name == "Anna (rescued)"
    assert session.folder.is_dir()
    assert len(profiles.listed()) == 2
    assert text_of(damaged, "secret") == ""
    salvaged.session.lock().result(timeout=30)


def test_help_without_a_passphrase_asks_for_it(damaged: UnlockPage) -> None:
    type_into(damaged, "secret", "")
    press(damaged, "lookDamaged")
    assert text_of(damaged, "unlockError").startswith("First type the passphrase")
    assert find(damaged, "secret").hasFocus()


def test_another_try_to_unlock_takes_the_help_away(qtbot: QtBot, damaged: UnlockPage) -> None:
    type_into(damaged, "secret", "wrong")
    QTest.keyClick(find(damaged, "secret"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the passphrase" in text_of(damaged, "unlockError"), timeout=20_000)
    assert not find(damaged, "damaged").isVisible()
    assert find(damaged, "unlockProfile").property("role") == "primary"


def test_no_input_method_may_learn_the_passphrase_shown_or_not(unlocking: UnlockPage) -> None:
    secret = find(unlocking, "secret")
    kept = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    shown = []
    for _ in range(3):
        assert secret.inputMethodHints() & kept == kept
        shown.append(secret.property("echoMode"))
        QTest.keyClick(find(unlocking, "show"), Qt.Key.Key_Space)
    mode = QLineEdit.EchoMode
    assert shown == [mode.Password, mode.Normal, mode.Password]
