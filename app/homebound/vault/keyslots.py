"""The keyslots of a profile: one random data key, wrapped once for each secret that opens it.

A secret is a passphrase or the recovery code. Argon2id (RFC 9106) turns it into a key that wraps
the data key with AES-256-GCM. A new passphrase rewrites this small file, never the vault.
"""

import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from homebound.core.errors import ErrorCode, UserError
from homebound.vault import header as header_format
from homebound.vault.failures import user_errors
from homebound.vault.files import replace_file
from homebound.vault.header import Header, KdfCost, Keyslot, SlotKind
from homebound.vault.recovery_code import RecoveryCode

_KEY_BYTES = 32
_MAC_LABEL = b"homebound 1 header mac"


@dataclass(frozen=True)
class Passphrase:
    """A passphrase as it was typed."""

    text: str = field(repr=False)


Secret = Passphrase | RecoveryCode


class DataKey:
    """The 256-bit key under which everything in a vault stands; never used itself, only derived from.

    Holds the bytes that it is given, and overwrites them when wiped.
    """

    __slots__ = ("_key",)

    def __init__(self, key: bytearray) -> None:
        if len(key) != _KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._key = key

    def __repr__(self) -> str:
        return "DataKey()"

    def derive(self, label: bytes) -> bytes:
        """Derive 32 bytes for one purpose, named by a label (HKDF-SHA256, RFC 5869)."""
        if not self._key:
            raise ValueError("the data key has been wiped")
        hkdf = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=label)
        return hkdf.derive(self._key)

    def wipe(self) -> None:
        """Overwrite the key; deriving from it is a bug from here on."""
        self._key[:] = bytes(len(self._key))
        self._key = bytearray()

    def wrap(self, wrapping_key: bytes, nonce: bytes, context: bytes) -> bytes:
        """Encrypt the key itself for a keyslot (AES-256-GCM), bound to a context."""
        return AESGCM(wrapping_key).encrypt(nonce, self._key, context)


def _kind(secret: Secret) -> SlotKind:
    return SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY


def _wrapping_key(secret: Secret, cost: KdfCost, salt: bytes) -> bytes:
    if isinstance(secret, Passphrase):
        # Keyboards spell the same letter differently; a lone surrogate is odd, but may be typed.
        material = unicodedata.normalize("NFKC", secret.text).encode("utf-8", "surrogatepass")
    else:
        material = secret.secret
    kdf = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(material)


def _new_slot(profile: str, data_key: DataKey, secret: Secret, cost: KdfCost) -> Keyslot:
    kind, salt, nonce = _kind(secret), secrets.token_bytes(16), secrets.token_bytes(12)
    context = header_format.slot_context(profile, kind, cost, salt)
    wrapped = data_key.wrap(_wrapping_key(secret, cost, salt), nonce, context)
    return Keyslot(kind, cost, salt, nonce, wrapped)


def _mac(header: Header, data_key: DataKey) -> bytes:
    message = header_format.authenticated_bytes(header)
    return hmac.digest(data_key.derive(_MAC_LABEL), message, "sha256")


def _check_mac(header: Header, mac: bytes, data_key: DataKey) -> None:
    if not hmac.compare_digest(mac, _mac(header, data_key)):
        raise UserError(ErrorCode.VAULT_HEADER_DAMAGED)


def _store(folder: Path, header: Header, data_key: DataKey) -> None:
    data = header_format.encode(header, _mac(header, data_key))
    # What was just written must open again: a name too long for the file is found here, not later.
    header_format.decode(data)
    with user_errors():
        replace_file(folder / header_format.FILE_NAME, data)


def create(
    folder: Path, *, profile: str, name: str, language: str, passphrase: Passphrase, cost: KdfCost
) -> DataKey:
    """Make a data key and the keyslot file of a new profile, with a passphrase slot alone.

    `profile` is 32 hexadecimal digits. The recovery slot comes by `put_slot`, once the resident has
    confirmed the code.
    """
    data_key = DataKey(bytearray(secrets.token_bytes(_KEY_BYTES)))
    slot = _new_slot(profile, data_key, passphrase, cost)
    _store(folder, Header(profile, name, language, (slot,)), data_key)
    return data_key


def unlock(folder: Path, secret: Secret) -> DataKey:
    """Unwrap the data key and check the whole header with it.

    Raises UserError: PASSPHRASE_WRONG or RECOVERY_CODE_WRONG, and what `header.load` raises.
    """
    header, mac = header_format.load(folder)
    wrong = (
        ErrorCode.PASSPHRASE_WRONG
        if isinstance(secret, Passphrase)
        else ErrorCode.RECOVERY_CODE_WRONG
    )
    slot = next((slot for slot in header.slots if slot.kind is _kind(secret)), None)
    if slot is None:
        raise UserError(wrong)
    key = bytearray(_KEY_BYTES)
    context = header_format.slot_context(header.profile, slot.kind, slot.cost, slot.salt)
    try:
        wrapping_key = AESGCM(_wrapping_key(secret, slot.cost, slot.salt))
        wrapping_key.decrypt_into(slot.nonce, slot.wrapped, context, key)
    except InvalidTag as error:
        # A slot that somebody changed on purpose, checksum and all, cannot be told from a wrong
        # secret: only the right key could tell, and neither gives it. "Wrong" is what an honest
        # resident has to hear in nearly every such case; damage by accident failed the checksum.
        raise UserError(wrong) from error
    data_key = DataKey(key)
    _check_mac(header, mac, data_key)
    return data_key


def put_slot(folder: Path, data_key: DataKey, secret: Secret, cost: KdfCost) -> None:
    """Add a keyslot for a secret, or replace the one of its kind.

    A crash leaves the old file or the new one. Raises UserError as `header.load` does, DISK_FULL or
    FOLDER_NOT_WRITABLE.
    """
    header, mac = header_format.load(folder)
    _check_mac(header, mac, data_key)
    fresh = _new_slot(header.profile, data_key, secret, cost)
    others = tuple(slot for slot in header.slots if slot.kind is not fresh.kind)
    slots = tuple(sorted((*others, fresh), key=lambda slot: slot.kind))
    _store(folder, replace(header, slots=slots), data_key)
