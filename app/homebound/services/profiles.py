"""Make, list, unlock and lock profiles."""

import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.services.background import in_background
from homebound.services.clock import Clock
from homebound.services.clock_watch import ClockWatch
from homebound.vault import header, profiles
from homebound.vault.failures import user_errors
from homebound.vault.files import make_private_folder
from homebound.vault.header import KdfCost, SlotKind
from homebound.vault.profiles import FoundProfile

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from sqlite_utils import Database

    from homebound.core.person import AgeGroup, Person
    from homebound.services.session import Session
    from homebound.vault.keyring import Keyring
    from homebound.vault.keyslots import DataKey, Secret
    from homebound.vault.recovery_code import RecoveryCode
    from homebound.vault.worker import VaultThread

MAX_NAME = 60
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_COUNTRY = "country"


@dataclass(frozen=True)
class NewProfile:
    """What the resident chose when making a profile."""

    name: str = field(repr=False)
    country: str
    age_group: "AgeGroup"
    passphrase: str = field(repr=False)
    language: str = "en"
    remind_while_locked: bool | None = None  # None: not answered


class Profiles:
    """The profiles on this computer.

    New keyslots cost what this computer does in about half a second, measured once, or `cost`.
    `steady` gives seconds by a clock that nobody can set; without one, no jump of the other is seen
    but back before the entry before.
    """

    def __init__(
        self,
        home: Path,
        clock: Clock,
        cost: KdfCost | None = None,
        steady: "Callable[[], float] | None" = None,
    ) -> None:
        self.home = home
        self.clock = clock
        self._cost = cost
        self._steady = steady

    def make_home(self) -> None:
        """Make the data folder, for its owner alone. Raises UserError: FOLDER_NOT_WRITABLE, DISK_FULL."""
        with user_errors():
            make_private_folder(self.home)

    def cost(self) -> KdfCost:
        """Give what a new keyslot costs; the first time on a computer this takes seconds."""
        if self._cost is None:
            from homebound.vault import calibration

            self._cost = calibration.cost_on(self.home, calibration.measure_on(perf_counter))
        return self._cost

    def listed(self) -> tuple[FoundProfile, ...]:
        """Give every profile by name, damaged ones last; finish erasures that were interrupted."""
        with suppress(UserError):  # on a read-only disk they are finished another time
            profiles.finish_erasures(self.home)
        return profiles.list_profiles(self.home)

    def create(self, chosen: NewProfile) -> "Future[Session]":
        """Make a profile with one person in it, and unlock it."""
        from homebound.services import passphrases

        name = clean_name(chosen.name)
        if not passphrases.rate(chosen.passphrase, chosen.name).good:
            raise UserError(ErrorCode.PASSPHRASE_WEAK)

        def work() -> "Session":
            from secrets import token_hex  # 3 ms of a start, which makes no profile

            from homebound.core.person import Person
            from homebound.vault import people, preferences
            from homebound.vault.keyslots import Passphrase

            person = Person(token_hex(8), name, chosen.age_group)

            def fill(db: "Database") -> None:
                people.add(db, person)
                preferences.put(db, _COUNTRY, chosen.country)
                if chosen.remind_while_locked is not None:
                    from homebound.services.reminders import Choices
                    from homebound.services.settings import put_reminder_choices

                    choices = Choices(while_locked=chosen.remind_while_locked)
                    put_reminder_choices(db, choices)

            folder, key = profiles.create_profile(
                self.home,
                name=name,
                language=chosen.language,
                passphrase=Passphrase(chosen.passphrase),
                cost=self.cost(),
                fill=fill,
            )
            return self.open(folder, key)

        return in_background(work)

    def unlock(self, folder: Path, passphrase: str) -> "Future[Session]":
        """Unlock a profile by its passphrase; PASSPHRASE_WRONG where it is not the one."""

        def read() -> "Secret":
            from homebound.vault.keyslots import Passphrase

            return Passphrase(passphrase)

        return self._unlock(folder, read)

    def unlock_by_code(self, folder: Path, typed: str) -> "Future[Session]":
        """Unlock a profile by its recovery code as it was typed."""

        def read() -> "Secret":
            from homebound.vault.recovery_code import parse_recovery_code

            return parse_recovery_code(typed)

        return self._unlock(folder, read)

    def unlock_by_keyring(
        self, folder: Path, keyring: "Keyring | None" = None
    ) -> "Future[Session]":
        """Unlock a profile by what the system's keyring holds for it; `keyring` stands for another.

        KEYRING_WRONG, KEYRING_UNAVAILABLE or KEYRING_NOT_INSTALLED where it does not hold it.
        """

        def read() -> "Secret":
            from homebound.vault.keyring import SystemKeyring

            return (keyring or SystemKeyring()).get(folder.name)

        return self._unlock(folder, read)

    def _unlock(self, folder: Path, read: "Callable[[], Secret]") -> "Future[Session]":
        def work() -> "Session":
            from homebound.vault import keyslots

            return self.open(folder, keyslots.unlock(folder, read()))

        return in_background(work)

    def open(self, folder: Path, key: "DataKey") -> "Session":
        """Open the vault of a profile whose key is there, off the main thread; wipes it on failure."""
        vault = _open_vault(folder, key)
        try:
            return self.session(folder, key, vault)
        except BaseException:
            vault.close()
            key.wipe()
            raise

    def session(self, folder: Path, key: "DataKey", vault: "VaultThread") -> "Session":
        """Make the session of a vault that is open, off the main thread and the vault's."""
        from homebound.services.session import Session

        shown, _ = header.load(folder)
        found, country = vault.submit(_load).result()
        return Session(
            folder=folder,
            name=shown.name,
            country=country,
            person=found[0],
            people=found,
            key=key,
            vault=vault,
            clock=self.clock,
            has_recovery_code=SlotKind.RECOVERY in shown.kinds,
            has_keyring=SlotKind.KEYRING in shown.kinds,
            watch=None if self._steady is None else ClockWatch(self.clock.now(), self._steady),
        )

    def add_recovery_code(self, session: "Session", code: "RecoveryCode") -> "Future[Session]":
        """Let a recovery code open the profile from now on, in place of an earlier one."""

        def job(_: "Database") -> "Session":
            from homebound.vault import keyslots

            keyslots.put_slot(session.folder, session.key, code, self.cost())
            return replace(session, has_recovery_code=True)

        # On the vault's thread, so that a lock that follows at once waits for it.
        return session.vault.submit(job)


def _load(db: "Database") -> tuple[tuple["Person", ...], str]:
    from homebound.vault import people, preferences

    return people.all(db), preferences.get(db, _COUNTRY) or ""


def clean_name(name: str) -> str:
    """Give a profile name without what cannot be seen: control, direction and broken characters.

    Raises UserError where nothing is left, or more than 60 characters.
    """
    cleaned = "".join(sign for sign in name if unicodedata.category(sign) not in _UNSEEN).strip()
    if not cleaned:
        raise UserError(ErrorCode.NAME_MISSING)
    if len(cleaned) > MAX_NAME:
        raise UserError(ErrorCode.NAME_TOO_LONG, limit=MAX_NAME)
    return cleaned


def _open_vault(folder: Path, key: "DataKey") -> "VaultThread":
    from homebound.vault.worker import VaultThread

    def connect() -> "Database":
        from homebound.vault import database

        return database.connect(profiles.vault_path(folder), key)

    return VaultThread(connect)
