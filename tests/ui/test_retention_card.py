"""The card that says when to ask what becomes of a record, where the vault cannot be read."""

from concurrent.futures import Future

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homebound.core.errors import ErrorCode, UserError
from homebound.services.session import Session
from homebound.services.settings import Settings
from homebound.ui.settings.retention import RetentionCard
from homebound.ui.widgets import Page
from in_sight import find, press, text_of


class DamagedSettings(Settings):
    """Neither read nor kept."""

    def retention(self) -> "Future[int | None]":
        failed: Future[int | None] = Future()
        failed.set_exception(UserError(ErrorCode.VAULT_DAMAGED))
        return failed

    def set_retention(self, days: int | None) -> "Future[None]":
        failed: Future[None] = Future()
        failed.set_exception(UserError(ErrorCode.VAULT_DAMAGED))
        return failed


def test_a_choice_that_was_not_kept_can_be_taken_back(qtbot: QtBot, session: Session) -> None:
    page = Page("settings", "Settings")
    page.box.addWidget(RetentionCard(DamagedSettings(session)))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "damaged" in text_of(page, "retentionError"))
    press(page, "retentionDays.7")
    qtbot.waitUntil(lambda: "damaged" in text_of(page, "retentionError"))
    QTest.keyClick(find(page, "retentionDays.7"), Qt.Key.Key_Backspace)
    assert "damaged" in text_of(page, "retentionError")
