"""What opens a profile: change the passphrase, let the system's keyring open it, or not any more."""

from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.services import passphrases
from homebound.services.background import in_background
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.typed import opens
from homebound.vault.header import SlotKind

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.vault.keyring import Keyring


class Keys:
    """The keyslots of an unlocked profile. `keyring` stands for the system's in tests.

    A recovery code is replaced by `Profiles.add_recovery_code`.
    """

    def __init__(
        self, profiles: Profiles, session: Session, keyring: "Keyring | None" = None
    ) -> None:
        self._profiles = profiles
        self._session = session
        self._given = keyring

    @property
    def _keyring(self) -> "Keyring":
        from homebound.vault.keyring import SystemKeyring

        return self._given or SystemKeyring()

    def change_passphrase(self, typed: str, new: str) -> Future[None]:
        """Let a new passphrase open the profile in place of the present one.

        `typed` is the present passphrase or the recovery code: whoever finds the profile unlocked
        cannot lock its resident out. Raises UserError at once: PASSPHRASE_WEAK; out of the future:
        PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, DISK_FULL, FOLDER_NOT_WRITABLE.
        """
        if not passphrases.rate(new, self._session.name).good:
            raise UserError(ErrorCode.PASSPHRASE_WEAK)

        def job(_: "Database") -> None:
            from homebound.vault import keyslots

            opens(self._session.folder, typed)
            secret = keyslots.Passphrase(new)
            keyslots.put_slot(
                self._session.folder, self._session.key, secret, self._profiles.cost()
            )

        # On the vault's thread, so that a lock that follows at once waits for it.
        return self._session.vault.submit(job)

    def keyring_ready(self) -> Future[bool]:
        """Say whether this computer has a keyring that protects what it holds."""

        def work() -> bool:
            try:
                self._keyring.check()
            except UserError:
                return False
            return True

        return in_background(work)

    def add_keyring(self) -> Future[Session]:
        """Let the system's keyring open the profile, for everyone who can open the keyring.

        KEYRING_NOT_INSTALLED, KEYRING_UNAVAILABLE where it cannot.
        """
        session = self._session

        def job(_: "Database") -> Session:
            from homebound.vault import keyslots
            from homebound.vault.keyring import new_secret

            profile = session.folder.name  # a restored copy has the id of the other in its header
            with suppress(UserError):
                keyslots.unlock(session.folder, self._keyring.get(profile)).wipe()
                return session  # it opens the profile already
            secret = new_secret()
            # First the keyring: a slot for a secret that nobody holds would open nothing.
            self._keyring.put(profile, secret)
            keyslots.put_slot(session.folder, session.key, secret, self._profiles.cost())
            return replace(session, has_keyring=True)

        return session.vault.submit(job)

    def remove_keyring(self) -> Future[Session]:
        """Take the keyring's slot away, then its secret; without the slot that opens nothing."""
        session = self._session

        def job(_: "Database") -> Session:
            from homebound.vault import keyslots

            keyslots.remove_slot(session.folder, session.key, SlotKind.KEYRING)
            with suppress(UserError):  # the keyring may be gone: a reason to want this
                self._keyring.forget(session.folder.name)
            return replace(session, has_keyring=False)

        return session.vault.submit(job)
