"""A zip file read to its last byte: the members one behind the other, and nothing beside them.

The usual readers begin at the end and pass over whatever stands before, between or behind the
members, so that two of them may find different files in one (APPNOTE.TXT 6.3.10, section 4.3).
"""

import re
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

from homebound.protocol.strict import Malformed

_LOCAL = struct.Struct("<4sHHHHHIIIHH")  # section 4.3.7
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")  # section 4.3.12
_END = struct.Struct("<4sHHHHIIH")  # section 4.3.16
_STORED, _DEFLATED = 0, 8
# How hard the writer tried, and that names are UTF-8; no encryption, no lengths behind the data.
_HARMLESS = 0x0806


@dataclass(frozen=True)
class _Member:
    name: str
    said: tuple[int, ...]  # what both headers say of it: flags to unpacked size
    offset: int
    data: bytes = field(repr=False)


class _Reader:
    def __init__(self, data: bytes, name: re.Pattern[str], max_bytes: int) -> None:
        self._data, self._name, self._left = data, name, max_bytes
        self._at = 0

    def _take(self, length: int) -> bytes:
        taken = self._data[self._at : self._at + length]
        if len(taken) != length:
            raise Malformed("the zip is cut short")
        self._at += length
        return taken

    def _header(self, shape: struct.Struct, signature: bytes) -> tuple[Any, ...]:
        found = shape.unpack(self._take(shape.size))
        if found[0] != signature:
            raise Malformed("bytes in the zip that belong to none of its files")
        return found[1:]

    def _name_of(self, length: int) -> str:
        try:
            name = self._take(length).decode("ascii")
        except UnicodeDecodeError as error:
            raise Malformed("a file with a name that it may not have") from error
        if not self._name.fullmatch(name):
            raise Malformed("a file with a name that it may not have")
        return name

    def _unpack(self, packed: bytes, method: int, size: int) -> bytes:
        if method == _STORED:
            plain = packed
        else:
            inflating = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                # What a zip says of a size is not to be believed.
                plain = inflating.decompress(packed, self._left + 1)
            except zlib.error as error:
                raise Malformed("a file in the zip cannot be unpacked") from error
            if len(plain) <= self._left and (not inflating.eof or inflating.unused_data):
                raise Malformed("a file in the zip does not end where it should")
        self._left -= len(plain)
        if self._left < 0:
            raise Malformed("too large")
        if len(plain) != size:
            raise Malformed("a file in the zip has not the size that it says")
        return plain

    def _member(self) -> _Member:
        offset = self._at
        _, *said, name_length, extra_length = self._header(_LOCAL, b"PK\x03\x04")
        flags, method, _, _, checksum, packed_size, size = said
        if flags & ~_HARMLESS or method not in (_STORED, _DEFLATED) or extra_length:
            raise Malformed("a file in the zip that is kept in another way")
        name = self._name_of(name_length)
        data = self._unpack(self._take(packed_size), method, size)
        if zlib.crc32(data) != checksum:
            raise Malformed("a file in the zip is damaged")
        return _Member(name, tuple(said), offset, data)

    def _check_listed(self, member: _Member) -> None:
        _, _, *said, name_length, extra_length, comment, disk, _, _, offset = self._header(
            _CENTRAL, b"PK\x01\x02"
        )
        name = self._name_of(name_length)
        if (name, tuple(said), offset) != (member.name, member.said, member.offset):
            raise Malformed("the zip lists its files otherwise than they are")
        if extra_length or comment or disk:
            raise Malformed("bytes in the zip that belong to none of its files")

    def _check_end(self, count: int, began: int) -> None:
        length = self._at - began
        end = self._header(_END, b"PK\x05\x06")
        if end != (0, 0, count, count, length, began, 0) or self._at != len(self._data):
            raise Malformed("bytes in the zip that belong to none of its files")

    def read(self) -> dict[str, bytes]:
        members: dict[str, _Member] = {}
        while self._data.startswith(b"PK\x03\x04", self._at):
            member = self._member()
            if member.name in members:
                raise Malformed("a name occurs twice in the zip")
            members[member.name] = member
        began = self._at
        for member in members.values():
            self._check_listed(member)
        self._check_end(len(members), began)
        return {name: member.data for name, member in members.items()}


def read_zip(data: bytes, name: re.Pattern[str], *, max_bytes: int) -> dict[str, bytes]:
    """Read the files of a zip, each stored or deflated, with a name in ASCII that the pattern matches.

    Refused: a byte that belongs to no file or header, a comment, an extra field, encryption,
    lengths behind the data, a second disk, Zip64, a list of files that differs from them, a name
    twice, more than `max_bytes` packed or unpacked. Raises Malformed.
    """
    if len(data) > max_bytes:
        raise Malformed("too large")
    return _Reader(data, name, max_bytes).read()
