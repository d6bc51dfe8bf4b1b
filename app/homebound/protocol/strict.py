"""Strict JSON, strict base64url and typed claims: the first gate for every byte from outside."""

import binascii
import hashlib
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NoReturn

MAX_DEPTH = 8
MAX_INTEGER = 2**53 - 1  # RFC 7493: what every JSON reader holds exactly
HASH_BYTES = 32

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")
HASH_TEXT = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")  # as `hash_text` writes it
_WRITE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
# Strings go first, so that a bracket inside one counts for nothing; possessive, so that no input
# makes it go back over what it has read.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_DAY = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}")
# Far from the ends of what a calendar can hold, so that no zone's offset falls off them.
_YEAR_2000 = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp())
_YEAR_3000 = int(datetime(3000, 1, 1, tzinfo=UTC).timestamp())


class Malformed(Exception):  # noqa: N818 - the word of the specification
    """Say that bytes are not a message of the protocol.

    Stays inside the protocol room; whoever calls it turns this into a UserError or a refusal. The
    text names the rule that was broken and never holds anything that was read.
    """


def encode_base64url(data: bytes) -> str:
    """Write bytes as base64url without padding (RFC 7515, section 2)."""
    return binascii.b2a_base64(data, newline=False).translate(_TO_URL, b"=").decode("ascii")


def decode_base64url(text: str, *, length: int | None = None) -> bytes:
    """Read canonical base64url: no padding, no other characters, no bits set beyond the last byte.

    `length` is the number of bytes expected. Raises Malformed.
    """
    try:
        data = binascii.a2b_base64(text.encode("ascii").translate(_FROM_URL) + b"==")
    except ValueError as error:
        raise Malformed("not base64url, or not canonical") from error
    # The reading passes over much; only what it would be written as is canonical.
    if encode_base64url(data) != text:
        raise Malformed("not base64url, or not canonical")
    if length is not None and len(data) != length:
        raise Malformed("wrong number of bytes")
    return data


def hash_text(data: bytes) -> str:
    """Give the SHA-256 of bytes as the protocol writes it: base64url, 43 characters."""
    return encode_base64url(hashlib.sha256(data).digest())


def _refuse_number(_: str) -> NoReturn:
    raise Malformed("a number is not an integer")


def _integer(text: str) -> int:
    if len(text) > len(str(MAX_INTEGER)) + 1 or abs(int(text)) > MAX_INTEGER or text == "-0":
        raise Malformed("an integer is out of range")
    return int(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("a name occurs twice in an object")
    return found


_READ = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_refuse_number,
    parse_constant=_refuse_number,
).decode


def _check_depth(text: str, limit: int) -> None:
    if text.count("[") + text.count("{") <= limit:
        return
    depth = 0
    for bracket in _BRACKET.finditer(_STRING.sub("", text)):
        depth += 1 if bracket.group() in "[{" else -1
        if depth > limit:
            raise Malformed("nested too deeply")


def _parse(data: bytes, max_bytes: int, max_depth: int) -> object:
    if len(data) > max_bytes:
        raise Malformed("too large")
    try:
        text = data.decode("utf-8")
        _check_depth(text, max_depth)
        value: object = _READ(text)
        if "\\u" in text:
            # The one way to meet a lone surrogate now is an escape, which cannot be written back.
            _WRITE(value).encode("utf-8")
    except ValueError as error:  # not UTF-8, not JSON, a lone surrogate
        raise Malformed("not JSON") from error
    return value


def parse_object(data: bytes, *, max_bytes: int, max_depth: int = MAX_DEPTH) -> dict[str, object]:
    """Read one JSON object strictly (RFC 8259, I-JSON of RFC 7493).

    Size and depth are checked before anything is parsed. Refused: what is not UTF-8, a byte order
    mark, a name twice in one object, fractions, exponents, NaN, integers beyond 53 bits, lone
    surrogates. Raises Malformed.
    """
    value = _parse(data, max_bytes, max_depth)
    if not isinstance(value, dict):
        raise Malformed("not a JSON object")
    return value


def parse_array(data: bytes, *, max_bytes: int, max_depth: int = MAX_DEPTH) -> list[object]:
    """Read one JSON array as strictly as `parse_object` reads an object. Raises Malformed."""
    value = _parse(data, max_bytes, max_depth)
    if not isinstance(value, list):
        raise Malformed("not a JSON array")
    return value


def write_object(value: dict[str, object]) -> bytes:
    """Write a JSON object as UTF-8 without white space, names in the order given."""
    return _WRITE(value).encode("utf-8")


def write_array(value: list[object]) -> bytes:
    """Write a JSON array as UTF-8 without white space."""
    return _WRITE(value).encode("utf-8")


def text_bytes(text: str) -> int:
    """Give how many bytes of UTF-8 a text takes in JSON, between its quotation marks."""
    return len(_WRITE(text).encode("utf-8")) - 2


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def write_moment(moment: datetime) -> int:
    """Write an instant as the protocol does, in whole seconds."""
    return (moment - _EPOCH) // _SECOND


class Claims:
    """One JSON object, read name by name with the type each must have.

    Every method raises Malformed where the value is missing or not what is asked for.
    """

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise Malformed("an object is missing")
        self._left: dict[str, object] = dict(value)

    def _take(self, name: str) -> object:
        if name not in self._left:
            raise Malformed(f"{name} is missing")
        return self._left.pop(name)

    def __contains__(self, name: str) -> bool:
        return name in self._left

    def __iter__(self) -> Iterator[str]:
        """Give the names that have not been read."""
        return iter(tuple(self._left))

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        """Read a string that the pattern matches as a whole."""
        value = self._take(name)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise Malformed(f"{name} is not the text that it should be")
        return value

    def binary(self, name: str, length: int) -> bytes:
        """Read canonical base64url of `length` bytes."""
        return decode_base64url(self.encoded(name, length))

    def encoded(self, name: str, length: int) -> str:
        """Read canonical base64url of `length` bytes and leave it as text: an id or a hash."""
        value = self._take(name)
        if not isinstance(value, str):
            raise Malformed(f"{name} is not base64url")
        decode_base64url(value, length=length)
        return value

    def boolean(self, name: str) -> bool:
        """Read true or false."""
        value = self._take(name)
        if not isinstance(value, bool):
            raise Malformed(f"{name} is neither true nor false")
        return value

    def integer(self, name: str, low: int, high: int = MAX_INTEGER) -> int:
        """Read an integer from `low` to `high` inclusive."""
        value = self._take(name)
        # JSON's true is an int to Python.
        if type(value) is not int or not low <= value <= high:
            raise Malformed(f"{name} is not the integer that it should be")
        return value

    def moment(self, name: str) -> datetime:
        """Read an instant: whole seconds since 1970 (RFC 7519, section 2), years 2000 to 2999."""
        return datetime.fromtimestamp(self.integer(name, _YEAR_2000, _YEAR_3000 - 1), UTC)

    def day(self, name: str) -> date:
        """Read a date written as YYYY-MM-DD, years 2000 to 2999."""
        try:
            return date.fromisoformat(self.text(name, _DAY))
        except ValueError as error:
            raise Malformed(f"{name} is not a day") from error

    def items(self, name: str, low: int, high: int) -> list[object]:
        """Read an array of `low` to `high` items."""
        value = self._take(name)
        if not isinstance(value, list) or not low <= len(value) <= high:
            raise Malformed(f"{name} is not the array that it should be")
        return value

    def raw(self, name: str) -> object:
        """Read a value of any type, for a reader of its own."""
        return self._take(name)

    def claims(self, name: str) -> "Claims":
        """Read an object."""
        return Claims(self._take(name))

    def finish(self) -> None:
        """Refuse names that nobody has read."""
        if self._left:
            raise Malformed("unknown names")
