"""The dispute pack: all evidence of one order in a zip, as it is written and read."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from homebound.core.change import MAX_CHANGES
from homebound.protocol.evidence import NewerFormat
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.order import read_slot
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    hash_text,
    parse_object,
    write_moment,
)
from homebound.protocol.strict_zip import read_zip

FORMAT = 1
FORMAT_NAME = "homebound-dispute"
FILE_SUFFIX = ".zip"
MANIFEST = "manifest.json"
MAX_BYTES = 32 * 1024 * 1024  # also of all files together, unpacked
MAX_PIECES = 2000  # 60 days of 6 windows, each with further proofs
MAX_CONFIGS = 64
# Tries that are written: with the longest of windows and words they are as large as may be read.
MOST_ATTEMPTS = 16_000
STATEMENTS = ("statement.pdf", "statement.html")

_ORDER = "order.jwt"
_ATTEMPTS = "attempts.json"
_NAME = re.compile(
    r"manifest\.json|order\.jwt|attempts\.json|statement\.(?:pdf|html)"
    r"|(?:configurations|changes|proofs|receipts|refusals|records)/[1-9][0-9]{0,3}\.jwt"
)
_TOKEN = re.compile(r"[A-Za-z0-9_.-]+")
_PRESENTATION = re.compile(r"[A-Za-z0-9_.~-]+")
_ANY = re.compile(r".{0,200}")
_WORD = re.compile(r"[a-z-]{1,40}")
_MAX_ATTEMPTS = 20_000
_MAX_MANIFEST = 2 * 1024 * 1024
# The same pack gives the same bytes, and tells no time of its own.
_UNCHANGING = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Piece:
    """A signed proof with what came of it; each the signed text. `key` is the one that signed it."""

    key: VerifyingKey
    proof: str = field(repr=False)
    receipt: str | None = field(default=None, repr=False)
    refusal: str | None = field(default=None, repr=False)
    record: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Attempt:
    """A try to send, by the resident's own log: nobody else vouches for it."""

    window: str = field(repr=False)
    at: datetime
    outcome: str


@dataclass(frozen=True)
class DisputePack:
    """Everything that a resident holds about one order.

    `configs` are all that were used, in any order. `statements` are the readable files by their
    names, of which nothing is checked but that they are the ones of the manifest. `changes` are those
    of the order that were followed, in turn.
    """

    made: datetime
    order: str = field(repr=False)
    configs: tuple[str, ...] = field(repr=False)
    pieces: tuple[Piece, ...] = field(repr=False)
    attempts: tuple[Attempt, ...] = field(default=(), repr=False)
    statements: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    changes: tuple[str, ...] = field(default=(), repr=False)


def write_dispute(pack: DisputePack) -> bytes:
    """Write a pack as a zip with a manifest that names every file with its hash.

    Raises ValueError for more than a pack holds.
    """
    for held, most in (
        (pack.configs, MAX_CONFIGS),
        (pack.changes, MAX_CHANGES),
        (pack.pieces, MAX_PIECES),
        (pack.attempts, MOST_ATTEMPTS),
    ):
        if len(held) > most:
            raise ValueError("more than a pack holds")
    files: dict[str, bytes] = {_ORDER: pack.order.encode("ascii"), **pack.statements}

    def put(folder: str, number: int, text: str) -> str:
        name = f"{folder}/{number}.jwt"
        files[name] = text.encode("ascii")
        return name

    configs = [put("configurations", at, text) for at, text in enumerate(pack.configs, 1)]
    changes = [put("changes", at, text) for at, text in enumerate(pack.changes, 1)]
    pieces: list[dict[str, object]] = []
    for at, piece in enumerate(pack.pieces, 1):
        texts = {
            "proof": piece.proof,
            "receipt": piece.receipt,
            "refusal": piece.refusal,
            "record": piece.record,
        }
        named = {
            name: put(f"{name}s", at, text) for name, text in texts.items() if text is not None
        }
        pieces.append({"key": piece.key.jwk, **named})
    files[_ATTEMPTS] = _write(
        {
            "about": "the resident's own log of tries to send; nobody else vouches for it",
            "attempts": [
                {"win": one.window, "at": write_moment(one.at), "outcome": one.outcome}
                for one in pack.attempts
            ],
        }
    )
    manifest: dict[str, object] = {
        FORMAT_NAME: FORMAT,
        "made": write_moment(pack.made),
        "configurations": configs,
        "pieces": pieces,
        **({"changes": changes} if changes else {}),
        "files": {name: hash_text(data) for name, data in sorted(files.items())},
    }
    return _zip({MANIFEST: _write(manifest), **files})


def _write(value: dict[str, object]) -> bytes:
    # A clerk may open these: one thing a line.
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _zip(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _UNCHANGING)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return packed.getvalue()


def read_dispute(data: bytes) -> DisputePack:
    """Read a pack; no signature in it is verified.

    Every file has to be one that the manifest names, with its hash. Raises NewerFormat for a later
    version, Malformed for what is no such pack.
    """
    files = read_zip(data, _NAME, max_bytes=MAX_BYTES)
    claims = Claims(parse_object(_take(files, MANIFEST), max_bytes=_MAX_MANIFEST))
    if claims.integer(FORMAT_NAME, 1) > FORMAT:
        raise NewerFormat("a later version of the format")
    _check_hashes(claims.claims("files"), files)
    pack = DisputePack(
        made=claims.moment("made"),
        order=_text(files, _ORDER, _TOKEN),
        configs=tuple(
            _named(files, name, _TOKEN) for name in claims.items("configurations", 1, MAX_CONFIGS)
        ),
        pieces=tuple(_piece(files, value) for value in claims.items("pieces", 0, MAX_PIECES)),
        attempts=_attempts(_take(files, _ATTEMPTS)),
        changes=tuple(
            _named(files, name, _TOKEN)
            for name in (claims.items("changes", 1, MAX_CHANGES) if "changes" in claims else ())
        ),
        statements={name: files.pop(name) for name in STATEMENTS if name in files},
    )
    claims.finish()
    if files:
        raise Malformed("a file that belongs to nothing")
    return pack


def _check_hashes(claims: Claims, files: Mapping[str, bytes]) -> None:
    if set(claims) != set(files):
        raise Malformed("other files than the manifest names")
    for name, data in files.items():
        if claims.encoded(name, HASH_BYTES) != hash_text(data):
            raise Malformed("a file is not the one of the manifest")


def _take(files: dict[str, bytes], name: str) -> bytes:
    try:
        return files.pop(name)
    except KeyError as error:
        raise Malformed("a file is missing") from error


def _text(files: dict[str, bytes], name: str, pattern: re.Pattern[str]) -> str:
    try:
        text = _take(files, name).decode("ascii")
    except UnicodeDecodeError as error:
        raise Malformed("a file is not a signed message") from error
    if not pattern.fullmatch(text):
        raise Malformed("a file is not a signed message")
    return text


def _named(files: dict[str, bytes], name: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(name, str):
        raise Malformed("a name is not a text")
    return _text(files, name, pattern)


def _piece(files: dict[str, bytes], value: object) -> Piece:
    claims = Claims(value)

    def optional(name: str, pattern: re.Pattern[str] = _TOKEN) -> str | None:
        return _named(files, claims.raw(name), pattern) if name in claims else None

    piece = Piece(
        key=VerifyingKey.from_jwk(claims.raw("key")),
        proof=_named(files, claims.raw("proof"), _TOKEN),
        receipt=optional("receipt"),
        refusal=optional("refusal"),
        record=optional("record", _PRESENTATION),
    )
    claims.finish()
    return piece


def _attempts(data: bytes) -> tuple[Attempt, ...]:
    claims = Claims(parse_object(data, max_bytes=_MAX_MANIFEST))
    claims.text("about", _ANY)
    found = []
    for value in claims.items("attempts", 0, _MAX_ATTEMPTS):
        one = Claims(value)
        found.append(Attempt(read_slot(one, "win"), one.moment("at"), one.text("outcome", _WORD)))
        one.finish()
    claims.finish()
    return tuple(found)
