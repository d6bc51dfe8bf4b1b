"""What opens a profile, and how that is changed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from conftest import MORNING, PASSPHRASE, StandingClock
from homebound.core.answer_values import Answer
from homebound.core.contact import Contact
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.core.schedule import Entered
from homebound.services import recovery
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.clock import SystemClock
from homebound.services.clock_watch import ClockWatch, steady_seconds
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.history import ClockNote, History
from homebound.services.keys import Keys
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session
from homebound.vault import header
from homebound.vault.keyring import SystemKeyring
from homebound.vault.keyslots import KeyringSecret

NEW = "otter velvet sunrise magnet picnic lantern"
SOON = 30


class HeldKeyring:
    """A keyring in memory, which can also be away."""

    def __init__(self) -> None:
        self.held: dict[str, KeyringSecret] = {}
        self.away = False

    def check(self) -> None:
        if self.away:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE)

    def put(self, profile: str, secret: KeyringSecret) -> None:
        self.check()
        self.held[profile] = secret

    def get(self, profile: str) -> KeyringSecret:
        self.check()
        if profile not in self.held:
            raise UserError(ErrorCode.KEYRING_WRONG)
        return self.held[profile]

    def forget(self, profile: str) -> None:
        self.check()
        self.held.pop(profile, None)


@pytest.fixture
def keyring() -> HeldKeyring:
    return HeldKeyring()


@pytest.fixture
def keys(profiles: Profiles, session: Session, keyring: HeldKeyring) -> Keys:
    return Keys(profiles, session, keyring)


def opens(profiles: Profiles, folder: Path, passphrase: str) -> bool:
    unlocked = profiles.unlock(folder, passphrase)
    if unlocked.exception(SOON) is None:
        unlocked.result().lock().result(SOON)
        return True
    with pytest.raises(UserError, match=ErrorCode.PASSPHRASE_WRONG.value):
        unlocked.result()
    return False


def test_a_new_passphrase_takes_the_place_of_the_present_one(
    profiles: Profiles, session: Session, keys: Keys, passphrase: str
) -> None:
    keys.change_passphrase(passphrase, NEW).result(SOON)
    session.lock().result(SOON)
    assert opens(profiles, session.folder, NEW)
    assert not opens(profiles, session.folder, passphrase)


def test_who_has_only_the_recovery_code_can_set_a_new_passphrase(
    profiles: Profiles, session: Session, keys: Keys
) -> None:
    offer = recovery.new_offer()
    profiles.add_recovery_code(session, offer.code).result(SOON)
    keys.change_passphrase(offer.text.lower(), NEW).result(SOON)
    session.lock().result(SOON)
    assert opens(profiles, session.folder, NEW)


def test_who_finds_the_profile_unlocked_cannot_lock_its_resident_out(
    profiles: Profiles, session: Session, keys: Keys, passphrase: str
) -> None:
    for typed, code in (
        ("wrong", ErrorCode.PASSPHRASE_WRONG),
        (recovery.new_offer().text, ErrorCode.RECOVERY_CODE_WRONG),
    ):
        with pytest.raises(UserError) as refused:
            keys.change_passphrase(typed, NEW).result(SOON)
        assert refused.value.code is code
    session.lock().result(SOON)
    assert opens(profiles, session.folder, passphrase)


def test_a_weak_new_passphrase_is_refused_at_once(keys: Keys, passphrase: str) -> None:
    with pytest.raises(UserError) as refused:
        keys.change_passphrase(passphrase, "Anna1990")
    assert refused.value.code is ErrorCode.PASSPHRASE_WEAK


def test_a_replaced_recovery_code_opens_nothing_any_more(
    profiles: Profiles, session: Session
) -> None:
    first, second = recovery.new_offer(), recovery.new_offer()
    for offer in (first, second):
        profiles.add_recovery_code(session, offer.code).result(SOON)
    session.lock().result(SOON)
    with pytest.raises(UserError) as refused:
        profiles.unlock_by_code(session.folder, first.text).result(SOON)
    assert refused.value.code is ErrorCode.RECOVERY_CODE_WRONG
    profiles.unlock_by_code(session.folder, second.text).result(SOON).lock().result(SOON)


def test_the_keyring_opens_the_profile_until_it_is_removed(
    profiles: Profiles, session: Session, keys: Keys, keyring: HeldKeyring
) -> None:
    assert keys.keyring_ready().result(SOON)
    added = keys.add_keyring().result(SOON)
    assert added.has_keyring
    assert list(keyring.held) == [header.load(session.folder)[0].profile]
    session.lock().result(SOON)

    again = profiles.unlock_by_keyring(session.folder, keyring).result(SOON)
    assert again.has_keyring
    assert not Keys(profiles, again, keyring).remove_keyring().result(SOON).has_keyring
    again.lock().result(SOON)

    assert keyring.held == {}
    with pytest.raises(UserError) as refused:
        profiles.unlock_by_keyring(session.folder, keyring).result(SOON)
    assert refused.value.code is ErrorCode.KEYRING_WRONG


def test_adding_a_keyring_that_opens_the_profile_already_changes_nothing(
    session: Session, keys: Keys, keyring: HeldKeyring
) -> None:
    keys.add_keyring().result(SOON)
    held, shown = dict(keyring.held), header.load(session.folder)[0]
    keys.add_keyring().result(SOON)
    assert (keyring.held, header.load(session.folder)[0]) == (held, shown)


def test_a_keyring_that_lost_its_secret_is_given_a_new_one(
    session: Session, keys: Keys, keyring: HeldKeyring, profiles: Profiles
) -> None:
    keys.add_keyring().result(SOON)
    keyring.held.clear()
    keys.add_keyring().result(SOON)
    session.lock().result(SOON)
    profiles.unlock_by_keyring(session.folder, keyring).result(SOON).lock().result(SOON)


def test_the_keyring_of_a_restored_copy_is_its_own(
    profiles: Profiles, session: Session, keys: Keys, keyring: HeldKeyring, tmp_path: Path
) -> None:
    keys.add_keyring().result(SOON)
    file = tmp_path / "a.homebound-backup"
    Backups(profiles, session).save(file).result(SOON)
    copy = Restoring(profiles).restore(file, PASSPHRASE, copy_name="Copy").result(SOON)
    of_copy = Keys(profiles, copy, keyring)
    of_copy.add_keyring().result(SOON)
    session.lock().result(SOON)
    copy.lock().result(SOON)
    for folder in (session.folder, copy.folder):
        profiles.unlock_by_keyring(folder, keyring).result(SOON).lock().result(SOON)

    again = profiles.unlock_by_keyring(copy.folder, keyring).result(SOON)
    Keys(profiles, again, keyring).remove_keyring().result(SOON)
    again.lock().result(SOON)
    profiles.unlock_by_keyring(session.folder, keyring).result(SOON).lock().result(SOON)


def test_with_a_profile_goes_what_the_keyring_holds_for_it(
    profiles: Profiles, session: Session, keys: Keys, keyring: HeldKeyring
) -> None:
    keys.add_keyring().result(SOON)
    session.lock().result(SOON)
    Erasing(profiles, keyring).erase_profile(session.folder).result(SOON)
    assert keyring.held == {}
    assert profiles.listed() == ()


def test_with_an_order_goes_what_the_keyring_holds_for_the_old_key(
    profiles: Profiles, session: Session, followed: Order, keys: Keys, keyring: HeldKeyring
) -> None:
    added = keys.add_keyring().result(SOON)
    fresh = Erasing(profiles, keyring).erase_order(added, followed.id, PASSPHRASE).result(SOON)
    fresh.lock().result(SOON)
    assert keyring.held == {}


def test_a_keyring_that_is_away_keeps_nobody_from_erasing(
    profiles: Profiles, session: Session, keys: Keys, keyring: HeldKeyring
) -> None:
    keys.add_keyring().result(SOON)
    session.lock().result(SOON)
    keyring.away = True
    Erasing(profiles, keyring).erase_profile(session.folder).result(SOON)
    assert profiles.listed() == ()


def test_the_computer_s_zone_is_the_present_one(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    for zone in ("Asia/Tokyo", "Europe/Berlin"):
        monkeypatch.setenv("TZ", zone)
        assert clock.zone() == zone
    monkeypatch.setenv("TZ", "Nowhere/Land")
    assert clock.zone() == "UTC"
    monkeypatch.setenv("TZ", "America/St_Johns")
    assert clock.zone() == "America/St_Johns"


def test_a_keyring_that_is_away_adds_no_slot_and_keeps_none(
    session: Session, keys: Keys, keyring: HeldKeyring
) -> None:
    keyring.away = True
    assert not keys.keyring_ready().result(SOON)
    with pytest.raises(UserError) as refused:
        keys.add_keyring().result(SOON)
    assert refused.value.code is ErrorCode.KEYRING_UNAVAILABLE
    before = header.load(session.folder)[0].kinds

    keyring.away = False
    keys.add_keyring().result(SOON)
    keyring.away = True
    assert not keys.remove_keyring().result(SOON).has_keyring
    assert header.load(session.folder)[0].kinds == before


def test_without_a_keyring_that_protects_its_secrets_the_system_s_is_not_used() -> None:
    with pytest.raises(UserError) as refused:
        SystemKeyring().check()
    unusable = (ErrorCode.KEYRING_NOT_INSTALLED, ErrorCode.KEYRING_UNAVAILABLE)
    assert refused.value.code in unusable


def test_a_profile_made_without_a_cost_is_made_at_this_computers(
    tmp_path: Path, session: Session, passphrase: str
) -> None:
    measured = Profiles(tmp_path / "other", session.clock)
    chosen = NewProfile("Berta", "DE", AgeGroup.ADULT, passphrase)
    made = measured.create(chosen).result(SOON)
    made.lock().result(SOON)
    [slot] = header.load(made.folder)[0].slots
    assert slot.cost == measured.cost()
    assert slot.cost.memory_kib >= 64 * 1024
    assert slot.cost.passes >= 3


def test_a_jump_of_the_clock_is_told_of_once(session: Session) -> None:
    seconds = iter([100.0, 160.0, 170.0])
    start = session.clock.now()
    watch = ClockWatch(start, lambda: next(seconds))
    jumped = start + timedelta(hours=5)
    assert watch.expected(jumped) == start + timedelta(seconds=60)
    assert watch.expected(jumped + timedelta(seconds=10)) == jumped + timedelta(seconds=10)


def test_a_clock_set_back_while_the_page_is_open_refuses_nothing(
    session: Session,
    followed: Order,
    well: dict[str, Answer],
    clock: StandingClock,
) -> None:
    watched = replace(session, watch=ClockWatch(clock.now(), lambda: 0.0))
    clock.move(-timedelta(days=400))
    contact = Contact("", "The postman", followed.first, None, "At the door", None, "")
    Diary(watched).write_contact(contact).result(SOON)
    watched = replace(session, watch=ClockWatch(MORNING, lambda: 0.0))
    save = CheckIns(watched).save
    first = save("2026-11-22.am", well, "en").result(SOON)
    assert first.entered is Entered.IN_TIME
    save("2026-11-22.am", well, "en").result(SOON)  # the watch has told of the jump
    record = History(session).record(followed.id, "2026-11-22.am").result(SOON)
    assert [one.clock_note for one in record.versions] == [ClockNote.BACK, None]
    with pytest.raises(UserError) as refused:
        save("2026-11-22.pm", well, "en").result(SOON)
    assert refused.value.code is ErrorCode.CHECKIN_TOO_EARLY


def test_the_steady_clock_counts_on() -> None:
    assert 0 <= steady_seconds() <= steady_seconds()
