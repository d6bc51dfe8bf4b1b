"""The bytes of keyslots.json, format 1: what they say, without any key.

One JSON object in one spelling only: whatever does not read back as the same bytes is damaged. So
there are no repeated names, no unknown ones, no second way to write a number.

    {"format":1, "profile":hex, "change":n, "name":text, "language":text,
     "slots":[{"kind":"passphrase"|"recovery"|"keyring",
               "kdf":{"name":"argon2id","memory_kib":n,"passes":n,"lanes":n,"salt":hex},
               "nonce":hex, "wrapped":hex}, …],
     "mac":hex, "checksum":hex}

`mac` is HMAC-SHA256 over everything before it, under a key from the data key: nobody without the
data key can change a header unseen. `checksum` is plain SHA-256 over everything before it: with no
passphrase typed it tells a failing disk from a passphrase that is wrong, and proves nothing else.
Every later format ends in the same checksum.

The same bytes stand in keyslots.copy.json, so that one bad sector does not lock the resident out.
`change` counts the changes of the header: where the two files differ, because a crash came between
them, the one of the later change holds, and the next unlocking writes it over the other.
"""

import hashlib
import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from homebound.core.errors import ErrorCode, UserError
from homebound.vault.failures import user_errors
from homebound.vault.files import read_file

FORMAT = 1
FILE_NAME = "keyslots.json"
COPY_NAME = "keyslots.copy.json"
MAX_BYTES = 64 * 1024
_MAX_CHANGE = (1 << 53) - 1
_MAX_MEMORY_KIB = 1024 * 1024
_MAX_PASSES = 16
_MAX_LANES = 16
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WRAPPED_BYTES = 32 + 16
_MAC_BYTES = 32

Json = dict[str, object]


class SlotKind(StrEnum):
    """What opens a keyslot; a header has at most one of each."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the kind, not one
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True)
class KdfCost:
    """What one derivation by Argon2id takes (RFC 9106): KiB of memory, passes, lanes."""

    memory_kib: int
    passes: int
    lanes: int


FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)


@dataclass(frozen=True)
class Keyslot:
    """The data key, wrapped for one secret."""

    kind: SlotKind
    cost: KdfCost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True)
class Header:
    """What anyone at this computer may know about a profile.

    `profile` is its random id, `change` counts the header's changes from 1, `name` is the display
    name that the resident chose.
    """

    profile: str
    change: int
    name: str = field(repr=False)
    language: str
    slots: tuple[Keyslot, ...]

    @property
    def kinds(self) -> frozenset[SlotKind]:
        return frozenset(slot.kind for slot in self.slots)


def _canonical(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _kdf(cost: KdfCost, salt: bytes) -> Json:
    return {
        "name": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": salt.hex(),
    }


def _fields(header: Header) -> Json:
    slots = [
        {
            "kind": slot.kind.value,
            "kdf": _kdf(slot.cost, slot.salt),
            "nonce": slot.nonce.hex(),
            "wrapped": slot.wrapped.hex(),
        }
        for slot in header.slots
    ]
    return {
        "format": FORMAT,
        "profile": header.profile,
        "change": header.change,
        "name": header.name,
        "language": header.language,
        "slots": slots,
    }


def authenticated_bytes(header: Header) -> bytes:
    """Give the bytes that the header's mac covers."""
    return _canonical(_fields(header))


def slot_context(profile: str, kind: SlotKind, cost: KdfCost, salt: bytes) -> bytes:
    """Give the bytes that bind a wrapped key to its place and to how it is derived."""
    return b"homebound keyslot 1\x00" + _canonical(
        {"format": FORMAT, "profile": profile, "kind": kind.value, "kdf": _kdf(cost, salt)}
    )


def encode(header: Header, mac: bytes) -> bytes:
    """Write a header as the bytes of its file."""
    fields = _fields(header) | {"mac": mac.hex()}
    return _canonical(fields | {"checksum": hashlib.sha256(_canonical(fields)).hexdigest()})


def _mapping(value: object) -> Json:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _bytes(value: object, length: int) -> bytes:
    data = bytes.fromhex(_text(value))
    if len(data) != length:
        raise ValueError
    return data


def _whole(value: object, highest: int) -> int:
    # Not isinstance: true is no number.
    if type(value) is not int or not 1 <= value <= highest:
        raise ValueError
    return value


def _cost(kdf: Json) -> KdfCost:
    # Below the floor is let through: an attacker who writes a cheaper cost gets another key out of
    # the passphrase, which opens nothing and is told to nobody. Above the caps is refused before
    # it can take the computer's memory.
    cost = KdfCost(
        _whole(kdf["memory_kib"], _MAX_MEMORY_KIB),
        _whole(kdf["passes"], _MAX_PASSES),
        _whole(kdf["lanes"], _MAX_LANES),
    )
    if cost.memory_kib < 8 * cost.lanes:  # RFC 9106, section 3.1
        raise ValueError
    return cost


def _slot(value: object) -> Keyslot:
    fields = _mapping(value)
    kdf = _mapping(fields["kdf"])
    return Keyslot(
        SlotKind(_text(fields["kind"])),
        _cost(kdf),
        _bytes(kdf["salt"], _SALT_BYTES),
        _bytes(fields["nonce"], _NONCE_BYTES),
        _bytes(fields["wrapped"], _WRAPPED_BYTES),
    )


def _parse(fields: Json) -> tuple[Header, bytes]:
    slots = fields["slots"]
    if not isinstance(slots, list) or not slots:
        raise ValueError
    header = Header(
        _bytes(fields["profile"], 16).hex(),
        _whole(fields["change"], _MAX_CHANGE),
        _text(fields["name"]),
        _text(fields["language"]),
        tuple(_slot(slot) for slot in slots),
    )
    if len(header.kinds) != len(header.slots):
        raise ValueError
    return header, _bytes(fields["mac"], _MAC_BYTES)


def decode(data: bytes) -> tuple[Header, bytes]:
    """Read a header and its mac, which only the data key can check.

    Raises UserError: VAULT_NEWER for a format of a later version, VAULT_HEADER_DAMAGED for
    anything else that is not exactly what `encode` writes, or costs more than the caps allow.
    """
    try:
        if len(data) > MAX_BYTES:
            raise ValueError  # noqa: TRY301 - one way out for everything malformed
        fields = _mapping(json.loads(data.decode()))
        version = fields["format"]
        if type(version) is int and version > FORMAT:
            raise UserError(ErrorCode.VAULT_NEWER)
        header, mac = _parse(fields)
        if encode(header, mac) != data:
            raise ValueError  # noqa: TRY301
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError(ErrorCode.VAULT_HEADER_DAMAGED) from error
    return header, mac


_CHECKSUM = re.compile(rb',"checksum":"([0-9a-f]{64})"\}')


def _is_intact(data: bytes) -> bool:
    end = len(data) - len(b',"checksum":""}') - 64
    found = _CHECKSUM.fullmatch(data, max(end, 0))
    wanted = hashlib.sha256(data[: max(end, 0)] + b"}").hexdigest().encode()
    return found is not None and found[1] == wanted


def _read(path: Path) -> tuple[Header, bytes] | UserError:
    data = b""
    try:
        with user_errors(denied=ErrorCode.FILE_NOT_READABLE):
            data = read_file(path, MAX_BYTES)
        return decode(data)
    except UserError as error:
        if error.code is ErrorCode.VAULT_NEWER and _is_intact(data):
            raise  # the other file, by whichever version, is no later than this
        return error


def load(folder: Path) -> tuple[Header, bytes]:
    """Read what a profile shows without being unlocked, and the header's MAC.

    Of the two files the intact one with the latest change holds, unless the copy is of another
    profile. Nothing of it is proven before `keyslots.unlock`. Raises UserError: VAULT_MISSING,
    VAULT_IS_LINK, VAULT_NEWER, VAULT_HEADER_DAMAGED, FILE_NOT_READABLE.
    """
    main, copy = _read(folder / FILE_NAME), _read(folder / COPY_NAME)
    if isinstance(main, UserError):
        if isinstance(copy, UserError):
            raise main
        return copy
    if isinstance(copy, UserError) or main[0].profile != copy[0].profile:
        return main
    return main if main[0].change >= copy[0].change else copy
