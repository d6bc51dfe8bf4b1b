"""The keyslots of a profile: one random data key, wrapped once for each secret that opens it.

A secret is a passphrase, the recovery code, or 256 random bits that the system's keyring holds.
Argon2id (RFC 9106) turns it into a key that wraps the data key with AES-256-GCM. A new passphrase
rewrites this small file and its copy, never the vault.
"""

import hmac
import secrets
import unicodedata
from contextlib import suppress
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
from homebound.vault.files import overwrite, read_file, replace_file, replace_files, sync_folder
from homebound.vault.header import Header, KdfCost, Keyslot, SlotKind
from homebound.vault.recovery_code import RecoveryCode

_KEY_BYTES = 32
_MAC_LABEL = b"homebound 1 header mac"


@dataclass(frozen=True)
class Passphrase:
    """A passphrase as it was typed."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class KeyringSecret:
    """32 random bytes that the system's keyring keeps for the resident."""

    value: bytes = field(repr=False)


Secret = Passphrase | RecoveryCode | KeyringSecret

# 256 random bits need no stretching, and the keyring is there so that unlocking takes no time.
_KEYRING_COST = KdfCost(memory_kib=8, passes=1, lanes=1)
_WRONG = {
    SlotKind.PASSPHRASE: ErrorCode.PASSPHRASE_WRONG,
    SlotKind.RECOVERY: ErrorCode.RECOVERY_CODE_WRONG,
    SlotKind.KEYRING: ErrorCode.KEYRING_WRONG,
}


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
    match secret:
        case Passphrase():
            return SlotKind.PASSPHRASE
        case RecoveryCode():
            return SlotKind.RECOVERY
        case KeyringSecret():
            return SlotKind.KEYRING


def _material(secret: Secret) -> bytes:
    match secret:
        case Passphrase(text):
            # Keyboards spell the same letter differently; a lone surrogate is odd, but may be typed.
            return unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
        case RecoveryCode(value) | KeyringSecret(value):
            return value


def _wrapping_key(secret: Secret, cost: KdfCost, salt: bytes) -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(_material(secret))


def derive_once(cost: KdfCost) -> None:
    """Derive a key from nothing in particular, to see how long one takes."""
    _wrapping_key(Passphrase(""), cost, bytes(16))


def _new_slot(profile: str, data_key: DataKey, secret: Secret, cost: KdfCost) -> Keyslot:
    kind, salt, nonce = _kind(secret), secrets.token_bytes(16), secrets.token_bytes(12)
    if kind is SlotKind.KEYRING:
        cost = _KEYRING_COST
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
        replace_files((folder / header_format.FILE_NAME, folder / header_format.COPY_NAME), data)


def _loaded(folder: Path, data_key: DataKey) -> Header:
    header, mac = header_format.load(folder)
    _check_mac(header, mac, data_key)
    return header


def _with_slots(header: Header, kind: SlotKind, *fresh: Keyslot) -> Header:
    kept = (slot for slot in header.slots if slot.kind is not kind)
    slots = tuple(sorted((*kept, *fresh), key=lambda slot: slot.kind))
    return replace(header, change=header.change + 1, slots=slots)


def create(
    folder: Path,
    *,
    profile: str,
    name: str,
    language: str,
    passphrase: Passphrase,
    cost: KdfCost,
    code: RecoveryCode | None = None,
) -> DataKey:
    """Make a data key and the keyslot files of a new profile.

    `profile` is 32 hexadecimal digits. A new resident's recovery slot comes by `put_slot`, once
    they have confirmed the code; `code` is for one who has it on paper already.
    """
    data_key = DataKey(bytearray(secrets.token_bytes(_KEY_BYTES)))
    given: list[Secret] = [passphrase] if code is None else [passphrase, code]
    slots = tuple(_new_slot(profile, data_key, secret, cost) for secret in given)
    _store(folder, Header(profile, 1, name, language, slots), data_key)
    return data_key


def unlock(folder: Path, secret: Secret) -> DataKey:
    """Unwrap the data key, check the whole header with it, and mend the other file of the header.

    Raises UserError: PASSPHRASE_WRONG, RECOVERY_CODE_WRONG or KEYRING_WRONG, and what `header.load`
    raises.
    """
    header, mac = header_format.load(folder)
    data_key = open_header(header, mac, secret)
    with suppress(UserError):  # on a full or read-only disk the profile still opens
        _mend(folder, header.profile, header_format.encode(header, mac))
    return data_key


def open_header(header: Header, mac: bytes, secret: Secret) -> DataKey:
    """Unwrap the data key of a header that was read, and check the header with it.

    Raises UserError: PASSPHRASE_WRONG, RECOVERY_CODE_WRONG or KEYRING_WRONG, VAULT_HEADER_DAMAGED.
    """
    kind = _kind(secret)
    slot = next((slot for slot in header.slots if slot.kind is kind), None)
    if slot is None:
        raise UserError(_WRONG[kind])
    key = bytearray(_KEY_BYTES)
    context = header_format.slot_context(header.profile, slot.kind, slot.cost, slot.salt)
    try:
        wrapping_key = AESGCM(_wrapping_key(secret, slot.cost, slot.salt))
        wrapping_key.decrypt_into(slot.nonce, slot.wrapped, context, key)
    except InvalidTag as error:
        # A slot that somebody changed on purpose, checksum and all, cannot be told from a wrong
        # secret: only the right key could tell, and neither gives it. "Wrong" is what an honest
        # resident has to hear in nearly every such case; damage by accident failed the checksum.
        raise UserError(_WRONG[kind]) from error
    data_key = DataKey(key)
    _check_mac(header, mac, data_key)
    return data_key


def _mend(folder: Path, profile: str, data: bytes) -> None:
    # A stale copy would let an old passphrase in on the day the other file is damaged.
    for name in (header_format.FILE_NAME, header_format.COPY_NAME):
        with user_errors():
            try:
                found = read_file(folder / name, header_format.MAX_BYTES)
            except OSError:
                found = b""
            # What somebody put in the wrong folder may be all that there is of those keys.
            if found != data and not _is_of_another(found, profile):
                replace_file(folder / name, data)


def _is_of_another(data: bytes, profile: str) -> bool:
    try:
        return header_format.decode(data)[0].profile != profile
    except UserError:
        return False


def put_slot(folder: Path, data_key: DataKey, secret: Secret, cost: KdfCost) -> None:
    """Add a keyslot for a secret, or replace the one of its kind.

    A crash leaves the old slot or the new one. Raises UserError as `header.load` does, DISK_FULL or
    FOLDER_NOT_WRITABLE.
    """
    header = _loaded(folder, data_key)
    fresh = _new_slot(header.profile, data_key, secret, cost)
    _store(folder, _with_slots(header, fresh.kind, fresh), data_key)


def remove_slot(folder: Path, data_key: DataKey, kind: SlotKind) -> None:
    """Take a keyslot away; the passphrase's stays always. Raises UserError as `put_slot` does."""
    if kind is SlotKind.PASSPHRASE:
        raise ValueError("a profile without a passphrase")
    _store(folder, _with_slots(_loaded(folder, data_key), kind), data_key)


def install(folder: Path, header: Header, data_key: DataKey, name: str) -> None:
    """Write a header that was opened elsewhere into a new folder, under a name.

    Its passphrase and recovery code open it there too; what a keyring holds stays behind.
    """
    _store(folder, replace(_with_slots(header, SlotKind.KEYRING), name=name), data_key)


def destroy(folder: Path) -> None:
    """Overwrite and remove the keyslots: from here on no secret opens what is in the folder."""
    for name in (header_format.FILE_NAME, header_format.COPY_NAME):
        overwrite(folder / name)
        overwrite(folder / f".{name}.new")
    sync_folder(folder)
