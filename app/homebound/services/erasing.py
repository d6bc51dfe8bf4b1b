"""Erase an order, its answers alone, or a whole profile.

What remains of a profile goes to a new vault under a new key, in a new folder, and the keyslots of
the old one are destroyed: its bytes, wherever a disk may have kept them, are open to nobody. What
this cannot reach: old backups, and copies of the old keyslots that a disk or another program kept.
"""

from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.errors import Cancelled, UserError
from homebound.services.background import in_background
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.vault import header, profiles
from homebound.vault.header import SlotKind
from homebound.vault.recovery_code import RecoveryCode, parse_recovery_code

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.vault.carrying import Erased
    from homebound.vault.keyring import Keyring
    from homebound.vault.keyslots import DataKey, Passphrase


class Erasing:
    """Erase what the resident wants gone. `keyring` stands for the system's in tests."""

    def __init__(self, profiles: Profiles, keyring: "Keyring | None" = None) -> None:
        self._profiles = profiles
        self._keyring = keyring

    def erase_order(
        self, session: Session, order_id: str, passphrase: str, code: str = ""
    ) -> Future[Session]:
        """Erase an order of the session's person with everything that belongs to it.

        The passphrase is needed for the new key's slot, and the recovery code if it is to go on
        working; without it there is none afterwards, and none of a keyring. The session that comes
        out takes the place of the one that went in. Where it fails, nothing was erased and the old
        session goes on. Cancelled where the profile was locked meanwhile. Raises UserError:
        PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, RECOVERY_CODE_MISTYPED, DISK_FULL,
        FOLDER_NOT_WRITABLE, VAULT_DAMAGED.
        """
        return self._erase(session, order_id, passphrase, code, answers_only=False)

    def erase_answers(
        self, session: Session, order_id: str, passphrase: str, code: str = ""
    ) -> Future[Session]:
        """Erase the answers of an order and keep the evidence, otherwise like `erase_order`.

        Kept: the order, that and when each entry was made, consents, keys, proofs, receipts, and
        the log of what was sent without the records in it. Proofs not yet signed are withdrawn.
        """
        return self._erase(session, order_id, passphrase, code, answers_only=True)

    def erase_profile(self, folder: Path) -> Future[None]:
        """Erase a profile that is locked: its keyslots, a keyring's first, then its files.

        Raises UserError: VAULT_MISSING, FOLDER_NOT_WRITABLE, DISK_ERROR.
        """

        def work() -> None:
            if _has_keyring(folder):
                self._forget(folder)
            profiles.erase(folder)

        return in_background(work)

    def _forget(self, folder: Path) -> None:
        """Have the keyring forget what opened the profile of a folder, if it can be reached."""
        from homebound.vault.keyring import SystemKeyring

        with suppress(UserError):  # what it holds opens nothing once the keyslots are destroyed
            (self._keyring or SystemKeyring()).forget(folder.name)

    def _erase(
        self, session: Session, order_id: str, passphrase: str, code: str, *, answers_only: bool
    ) -> Future[Session]:
        def work() -> Session:
            from homebound.vault.carrying import Erased
            from homebound.vault.keyslots import Passphrase

            typed = Passphrase(passphrase)
            recovery = parse_recovery_code(code) if code.strip() else None
            _check(session.folder, typed, recovery)
            erased = Erased(session.person.id, order_id, answers_only)
            move = _Move(self._profiles, session, typed, recovery, erased)
            try:
                exchanged = session.vault.exchange(move.run)
            except RuntimeError as error:  # locked meanwhile: nothing was erased
                raise Cancelled from error
            held = _has_keyring(session.folder)
            exchanged.result()
            session.key.wipe()
            if held:
                self._forget(session.folder)
            try:
                return self._profiles.session(move.folder, move.key, session.vault).of(
                    session.person.id
                )
            except RuntimeError as error:  # locked meanwhile: everything was
                move.key.wipe()
                raise Cancelled from error
            finally:
                with suppress(UserError):  # it does not count any more; `listed` tries again
                    profiles.erase_replaced(move.folder)

        return in_background(work)


def _has_keyring(folder: Path) -> bool:
    with suppress(UserError):
        return SlotKind.KEYRING in header.load(folder)[0].kinds
    return False


def _check(folder: Path, passphrase: "Passphrase", code: RecoveryCode | None) -> None:
    from homebound.vault import keyslots

    for secret in (passphrase, *(() if code is None else (code,))):
        keyslots.unlock(folder, secret).wipe()


class _Move:
    """Everything but what is erased, moved under a new key; `folder` and `key` once it has run."""

    def __init__(
        self,
        profiles: Profiles,
        session: Session,
        passphrase: "Passphrase",
        code: RecoveryCode | None,
        erased: "Erased",
    ) -> None:
        self._profiles = profiles
        self._session = session
        self._passphrase = passphrase
        self._code = code
        self._erased = erased
        self.folder: Path
        self.key: DataKey

    def run(self, db: "Database") -> "Database":
        """Make the new profile in place of the old one; give its vault."""
        from homebound.vault import carrying, database, health, keyslots

        shown, _ = header.load(self._session.folder)
        now = self._session.clock.now()
        with profiles.unfinished_folder(self._profiles.home) as made:
            self.key = keyslots.create(
                made,
                profile=profiles.profile_id(made),
                name=shown.name,
                language=shown.language,
                passphrase=self._passphrase,
                cost=self._profiles.cost(),
                code=self._code,
            )
            target = database.create(profiles.vault_path(made), self.key)
            try:
                carrying.carry(lambda table: carrying.rows(db, table), target, now, self._erased)
                health.refuse_damaged(db)
            finally:
                database.close(target)
            self.folder = profiles.settle(made, replaces=self._session.folder)
        return database.connect(profiles.vault_path(self.folder), self.key)
