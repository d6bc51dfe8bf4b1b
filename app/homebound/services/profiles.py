"""Make, list, unlock and lock profiles."""

import unicodedata
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.core.person import AgeGroup, Person
from homebound.services import passphrases
from homebound.services.background import in_background
from homebound.services.clock import Clock
from homebound.services.session import Session
from homebound.vault import header, people, preferences, profiles
from homebound.vault.header import FLOOR, KdfCost, SlotKind
from homebound.vault.profiles import FoundProfile
from homebound.vault.recovery_code import RecoveryCode, parse_recovery_code
from homebound.vault.worker import VaultThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from homebound.vault.keyslots import DataKey, Secret

MAX_NAME = 60
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_COUNTRY = "country"


@dataclass(frozen=True)
class NewProfile:
    """What the resident chose when making a profile."""

    name: str = field(repr=False)
    country: str
    age_group: AgeGroup
    passphrase: str = field(repr=False)
    language: str = "en"


class Profiles:
    """The profiles on this computer."""

    def __init__(self, home: Path, clock: Clock, cost: KdfCost = FLOOR) -> None:
        self._home = home
        self._clock = clock
        self._cost = cost

    def listed(self) -> tuple[FoundProfile, ...]:
        """Give every profile by name, damaged ones last."""
        return profiles.list_profiles(self._home)

    def create(self, chosen: NewProfile) -> Future[Session]:
        """Make a profile with one person in it, and unlock it."""
        name = clean_name(chosen.name)
        if not passphrases.rate(chosen.passphrase, chosen.name).good:
            raise UserError(ErrorCode.PASSPHRASE_WEAK)

        def work() -> Session:
            from homebound.vault.keyslots import Passphrase

            person = Person(token_hex(8), name, chosen.age_group)

            def fill(db: "Database") -> None:
                people.add(db, person)
                preferences.put(db, _COUNTRY, chosen.country)

            folder, key = profiles.create_profile(
                self._home,
                name=name,
                language=chosen.language,
                passphrase=Passphrase(chosen.passphrase),
                cost=self._cost,
                fill=fill,
            )
            vault = _open_vault(folder, key)
            return Session(
                folder=folder,
                name=name,
                country=chosen.country,
                person=person,
                key=key,
                vault=vault,
                clock=self._clock,
                has_recovery_code=False,
            )

        return in_background(work)

    def unlock(self, folder: Path, passphrase: str) -> Future[Session]:
        """Unlock a profile by its passphrase; PASSPHRASE_WRONG where it is not the one."""

        def read() -> "Secret":
            from homebound.vault.keyslots import Passphrase

            return Passphrase(passphrase)

        return self._unlock(folder, read)

    def unlock_by_code(self, folder: Path, typed: str) -> Future[Session]:
        """Unlock a profile by its recovery code as it was typed."""
        return self._unlock(folder, lambda: parse_recovery_code(typed))

    def _unlock(self, folder: Path, read: "Callable[[], Secret]") -> Future[Session]:
        def work() -> Session:
            from homebound.vault import keyslots

            key = keyslots.unlock(folder, read())
            shown, _ = header.load(folder)
            vault = _open_vault(folder, key)
            try:
                person, country = vault.submit(_load).result()
            except BaseException:
                vault.close()
                key.wipe()
                raise
            return Session(
                folder=folder,
                name=shown.name,
                country=country,
                person=person,
                key=key,
                vault=vault,
                clock=self._clock,
                has_recovery_code=SlotKind.RECOVERY in shown.kinds,
            )

        return in_background(work)

    def add_recovery_code(self, session: Session, code: RecoveryCode) -> Future[Session]:
        """Let a recovery code open the profile from now on, in place of an earlier one."""

        def job(_: "Database") -> Session:
            from homebound.vault import keyslots

            keyslots.put_slot(session.folder, session.key, code, self._cost)
            return replace(session, has_recovery_code=True)

        # On the vault's thread, so that a lock that follows at once waits for it.
        return session.vault.submit(job)


def _load(db: "Database") -> tuple[Person, str]:
    return people.all(db)[0], preferences.get(db, _COUNTRY) or ""


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


def _open_vault(folder: Path, key: "DataKey") -> VaultThread:
    def connect() -> "Database":
        from homebound.vault import database

        return database.connect(profiles.vault_path(folder), key)

    return VaultThread(connect)
