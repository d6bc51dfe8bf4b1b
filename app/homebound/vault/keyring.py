"""The system's keyring, where the resident lets it hold a key: one random secret a profile."""

import secrets
from typing import Protocol

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.keyslots import KeyringSecret

_SERVICE = "homebound"
_SECRET_BYTES = 32
_SAFE_PRIORITY = 1.0  # what the library's authors recommend; a plain text file has less


class Keyring(Protocol):
    """What holds a secret for a profile, by the name of its folder; each raises UserError (KEYRING_...)."""

    def put(self, profile: str, secret: KeyringSecret) -> None: ...
    def get(self, profile: str) -> KeyringSecret: ...
    def forget(self, profile: str) -> None: ...
    def check(self) -> None: ...


def new_secret() -> KeyringSecret:
    """Make a secret from the system's random numbers."""
    return KeyringSecret(secrets.token_bytes(_SECRET_BYTES))


class SystemKeyring:
    """The keyring of the desktop, through the `keyring` library, which is loaded when needed."""

    def check(self) -> None:
        """Raise UserError (KEYRING_NOT_INSTALLED, KEYRING_UNAVAILABLE) where it cannot be used."""
        try:
            import keyring
        except ImportError as error:
            raise UserError(ErrorCode.KEYRING_NOT_INSTALLED) from error
        try:
            safe = keyring.get_keyring().priority >= _SAFE_PRIORITY
        except Exception as error:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE) from error
        if not safe:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE)

    def put(self, profile: str, secret: KeyringSecret) -> None:
        """Keep a secret."""
        self.check()
        import keyring

        try:
            keyring.set_password(_SERVICE, profile, secret.value.hex())
        except Exception as error:  # its backends raise whatever their system gives them
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE) from error

    def get(self, profile: str) -> KeyringSecret:
        """Give the secret of a profile; KEYRING_WRONG where there is none."""
        self.check()
        import keyring

        try:
            held = keyring.get_password(_SERVICE, profile)
        except Exception as error:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE) from error
        try:
            value = bytes.fromhex(held or "")
        except ValueError:
            value = b""
        if len(value) != _SECRET_BYTES:
            raise UserError(ErrorCode.KEYRING_WRONG)
        return KeyringSecret(value)

    def forget(self, profile: str) -> None:
        """Remove the secret of a profile, if there is one."""
        self.check()
        import keyring

        try:
            if keyring.get_password(_SERVICE, profile) is not None:
                keyring.delete_password(_SERVICE, profile)
        except Exception as error:
            raise UserError(ErrorCode.KEYRING_UNAVAILABLE) from error
