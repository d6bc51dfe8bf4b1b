"""A zip is read to its last byte: whatever no file in it accounts for is refused."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.protocol.strict import Malformed
from homebound.protocol.strict_zip import read_zip

NAME = re.compile(r"[ab]\.txt")
FILES = {"a.txt": b"a" * 300, "b.txt": b"\x00\xff" * 40}


def zipped(method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"", extra: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.comment = comment
        for name, data in FILES.items():
            info = zipfile.ZipInfo(name)
            info.compress_type, info.extra = method, extra
            archive.writestr(info, data)
    return made.getvalue()


def streamed() -> bytes:
    """Write a zip as to a pipe: the lengths stand behind the data."""

    class Pipe(io.BytesIO):
        def tell(self) -> int:
            raise OSError

    made = Pipe()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", FILES["a.txt"])
    return made.getvalue()


def read(data: bytes) -> dict[str, bytes]:
    return read_zip(data, NAME, max_bytes=10_000)


def moved(data: bytes, at: int, extra: bytes) -> bytes:
    """Put bytes into a zip, and mend every offset behind them, so that other readers see nothing."""
    end = data.rindex(b"PK\x05\x06")
    count, size, start = struct.unpack_from("<HII", data, end + 10)
    changed = bytearray(data)
    entry = start
    for _ in range(count):
        lengths = struct.unpack_from("<HHH", data, entry + 28)
        [offset] = struct.unpack_from("<I", data, entry + 42)
        struct.pack_into("<I", changed, entry + 42, offset + len(extra) * (offset >= at))
        entry += 46 + sum(lengths)
    struct.pack_into("<II", changed, end + 12, size, start + len(extra) * (start >= at))
    return bytes(changed[:at]) + extra + bytes(changed[at:])


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_zipfile_writes_is_read_as_it_was_written(method: int) -> None:
    assert read(zipped(method)) == FILES
    assert read_zip(b"PK\x05\x06" + bytes(18), NAME, max_bytes=99) == {}


def second(data: bytes) -> int:
    return data.index(b"PK\x03\x04", 4)


def central(data: bytes) -> int:
    return data.index(b"PK\x01\x02")


HIDDEN: dict[str, Callable[[bytes], bytes]] = {
    "behind the end": lambda data: data + b"x",
    "a zip behind the zip": lambda data: data + data,
    "before the first file": lambda data: moved(data, 0, b"#!/bin/sh\n"),
    "a zip before the zip": lambda data: moved(data, 0, data),
    "between two files": lambda data: moved(data, second(data), b"hidden"),
    "a whole file that is not listed": lambda data: moved(data, second(data), data[: second(data)]),
    "before the list": lambda data: moved(data, central(data), b"hidden"),
}


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN.keys())
def test_bytes_that_no_file_accounts_for_are_refused(hide: Callable[[bytes], bytes]) -> None:
    data = hide(zipped())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:  # which sees nothing of it
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
    with pytest.raises(Malformed):
        read(data)


def test_bytes_behind_a_compressed_file_but_within_its_length_are_refused() -> None:
    plain = FILES["a.txt"]
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packing.compress(plain) + packing.flush() + b"hidden"
    said = (0, 8, 0, 33, zlib.crc32(plain), len(packed), len(plain), 5, 0)
    local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, *said) + b"a.txt" + packed
    listed = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, *said, 0, 0, 0, 0, 0)
    listed += b"a.txt"
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(listed), len(local), 0)
    data = local + listed + end
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("a.txt") == plain
    with pytest.raises(Malformed, match="end"):
        read(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        zipped(comment=b"a comment"),
        zipped(extra=struct.pack("<HHI", 0x5455, 4, 0)),
        zipped(zipfile.ZIP_BZIP2),
        streamed(),
        zipped()[:-1],
        zipped()[:-22] + b"hidden" + zipped()[-22:],
        zipped()[:60],
        zipped().replace(b"b.txt", b"a.txt"),
        zipped().replace(b"b.txt", b"c.txt"),
        zipped().replace(b"b.txt", b"\xffb.tx"),
    ],
)
def test_what_is_kept_in_another_way_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        read(data)


def test_a_list_that_says_otherwise_than_the_files_is_refused() -> None:
    data = zipped()
    for at in range(central(data) + 8, central(data) + 46):
        if central(data) + 36 <= at < central(data) + 42:
            continue  # attributes, which say nothing of what is in the file
        changed = bytearray(data)
        changed[at] ^= 1
        with pytest.raises(Malformed):
            read(bytes(changed))


def test_more_than_is_allowed_is_refused_however_it_is_packed() -> None:
    with pytest.raises(Malformed, match="too large"):
        read_zip(zipped(), NAME, max_bytes=379)
    with pytest.raises(Malformed, match="too large"):
        read_zip(zipped(), NAME, max_bytes=len(zipped()) - 1)
    assert read_zip(zipped(), NAME, max_bytes=380) == FILES


@given(st.data())
def test_a_damaged_zip_is_refused_or_says_the_same(data: st.DataObject) -> None:
    packed = bytearray(zipped())
    for _ in range(data.draw(st.integers(1, 4))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = read(bytes(packed))
    except Malformed:
        return
    assert found == FILES
