"""Names that look alike are told apart, and a second one is spoken of kindly."""

import os
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.core.person import AgeGroup, Person
from homebound.services.people import People
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session
from homebound.ui.names import told_apart
from homebound.ui.people_bar import PeopleBar
from homebound.ui.settings.people import AddPersonCard
from homebound.ui.unlock.page import UnlockPage
from homebound.ui.welcome.profile_page import ProfilePage
from homebound.vault.profiles import vault_path

if TYPE_CHECKING:
    from conftest import StandingClock


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def _make(profiles: Profiles, name: str, passphrase: str) -> None:
    chosen = NewProfile(name, "DE", AgeGroup.ADULT, passphrase)
    profiles.create(chosen).result(30).lock().result(30)


def test_only_names_that_look_alike_get_something_added() -> None:
    assert told_apart(["Anna", "Ben"], str) == ["Anna", "Ben"]
    assert told_apart(["Anna", "ANNA", "Ben"], str) == ["Anna, 0", "ANNA, 1", "Ben"]
    assert told_apart(["Anna", "Anna"], lambda _: "18") == ["Anna, 18 (1)", "Anna, 18 (2)"]
    assert told_apart(["Anna", "Anna"], lambda _: "") == ["Anna (1)", "Anna (2)"]


def test_profiles_of_one_name_say_when_each_was_last_used(
    qtbot: QtBot, profiles: Profiles, passphrase: str, clock: "StandingClock"
) -> None:
    for name in ("Anna", "Anna", "Ben"):
        _make(profiles, name, passphrase)
    for number, found in enumerate(profiles.listed()):
        moment = clock.now() - timedelta(days=number)
        os.utime(vault_path(found.folder), (moment.timestamp(), moment.timestamp()))
    page = UnlockPage(profiles)
    qtbot.addWidget(page)
    which = page.findChild(QComboBox, "which")
    assert which is not None
    assert [which.itemText(number) for number in range(3)] == [
        "Anna, last used 22/11/2026, 08:30",
        "Anna, last used 21/11/2026, 08:30",
        "Ben",
    ]


def test_profiles_that_were_used_in_the_same_minute_still_differ(
    qtbot: QtBot, profiles: Profiles, passphrase: str
) -> None:
    for _ in range(2):
        _make(profiles, "Anna", passphrase)
    now = datetime.now().timestamp()  # noqa: DTZ005 - of the files, both the same
    for found in profiles.listed():
        os.utime(vault_path(found.folder), (now, now))
    page = UnlockPage(profiles)
    qtbot.addWidget(page)
    which = page.findChild(QComboBox, "which")
    assert which is not None
    assert which.itemText(0) != which.itemText(1)


def _typed(page: QWidget, field: str, text: str) -> bool:
    line, told = page.findChild(QLineEdit, field), page.findChild(QLabel, f"{field}Taken")
    assert line is not None
    assert told is not None
    line.setText(text)
    return told.isVisibleTo(page)


@pytest.mark.usefixtures("session")
def test_a_second_profile_of_a_name_is_spoken_of_and_can_be_made(
    qtbot: QtBot, profiles: Profiles, passphrase: str
) -> None:
    page = ProfilePage(profiles)
    qtbot.addWidget(page)
    assert not _typed(page, "name", "Ann")
    assert _typed(page, "name", " anna ")
    assert not _typed(page, "name", "Anna B.")
    assert _typed(page, "name", "Anna")
    for field in ("passphrase", "again"):
        line = page.findChild(QLineEdit, field)
        assert line is not None
        line.setText(passphrase)
    country = page.findChild(QComboBox, "country")
    create = page.findChild(QAbstractButton, "create")
    assert country is not None
    assert create is not None
    country.setCurrentIndex(country.findData("UZ"))
    with qtbot.waitSignal(page.created, timeout=20_000) as made:
        create.click()
    assert made.args is not None
    made.args[0].lock().result(30)
    assert [one.header.name for one in profiles.listed() if one.header] == ["Anna", "Anna"]


def test_a_second_person_of_a_name_is_spoken_of_and_told_apart_by_age(
    qtbot: QtBot, session: Session
) -> None:
    card = AddPersonCard(People(session), session)
    qtbot.addWidget(card)
    line, told = (
        card.findChild(QLineEdit, "addPersonName"),
        card.findChild(QLabel, "addPersonNameTaken"),
    )
    assert line is not None
    assert told is not None
    line.setText("Ben")
    assert told.isHidden()
    line.setText("Anna")
    assert not told.isHidden()
    anna = session.person
    bar = PeopleBar([anna, Person("child", "Anna", AgeGroup.UNDER_18_YEARS)], anna)
    qtbot.addWidget(bar)
    words = [one.text() for one in bar.findChildren(QAbstractButton)]
    assert words == ["Anna, 18 to 64 years", "Anna, 5 to 17 years"]
