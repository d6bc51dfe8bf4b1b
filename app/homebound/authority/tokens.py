"""Tokens of staff's systems: random, shown once, kept as hashes in the authority's settings."""

import hashlib
import hmac
import re
import secrets
from pathlib import Path

from homebound.authority.errors import OperatorError
from homebound.authority.home import MAX_SETTINGS_BYTES, SETTINGS_FILE
from homebound.authority.keys import read_file, replace_file
from homebound.protocol.strict import (
    HASH_BYTES,
    Malformed,
    decode_base64url,
    encode_base64url,
    hash_text,
    parse_object,
    write_object,
)

PREFIX = "hbstaff_"
MAX_TOKENS = 16
_NAME = "staff"
_TOKEN = re.compile(rf"{PREFIX}[A-Za-z0-9_-]{{43}}")


def _settings(folder: Path) -> dict[str, object]:
    try:
        data = read_file(folder / SETTINGS_FILE, MAX_SETTINGS_BYTES)
        return parse_object(data, max_bytes=MAX_SETTINGS_BYTES)
    except (OSError, Malformed) as error:
        raise OperatorError("The authority's folder is damaged.") from error


def _hashes(settings: dict[str, object]) -> list[bytes]:
    found = settings.get(_NAME, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise OperatorError("The authority's folder is damaged.")
    try:
        return [decode_base64url(one, length=HASH_BYTES) for one in found]
    except Malformed as error:
        raise OperatorError("The authority's folder is damaged.") from error


def make_token(folder: Path, *, keep: bool = False) -> str:
    """Make a token and keep its hash; the ones before stop at once unless they are to be kept.

    Raises OperatorError.
    """
    settings = _settings(folder)
    before = _hashes(settings) if keep else []
    if len(before) >= MAX_TOKENS:
        raise OperatorError("There are too many tokens; make one that replaces them.")
    token = PREFIX + encode_base64url(secrets.token_bytes(HASH_BYTES))
    # 256 random bits need no slow hash.
    listed = [*map(encode_base64url, before), hash_text(token.encode("ascii"))]
    try:
        replace_file(folder / SETTINGS_FILE, write_object(settings | {_NAME: listed}))
    except OSError as error:
        raise OperatorError("The authority's folder cannot be written to.") from error
    return token


def is_staff(folder: Path, authorization: str) -> bool:
    """Say whether an Authorization header (RFC 6750, section 2.1) holds a token that counts now.

    The settings are read anew, so that a token stops counting in every process at once. All hashes
    are compared, each in constant time. Raises OperatorError.
    """
    scheme, _, token = authorization.partition(" ")
    presented = hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
    same = [hmac.compare_digest(presented, each) for each in _hashes(_settings(folder))]
    return scheme.lower() == "bearer" and _TOKEN.fullmatch(token) is not None and any(same)
