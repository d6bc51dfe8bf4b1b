"""The dispute pack: all evidence of one order in a zip, checked without a vault or a network."""

import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from homebound.core.order import Order
from homebound.core.schedule import Slot, slots
from homebound.protocol.config import Config, parse_config
from homebound.protocol.evidence import (
    MAX_CHANGES,
    Evidence,
    Finding,
    NewerFormat,
    check_order,
    check_piece,
    follow_change,
)
from homebound.protocol.freshness import Step
from homebound.protocol.jws import VerifyingKey, hash_message
from homebound.protocol.order import read_slot
from homebound.protocol.refusal import Refusal, parse_refusal
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    hash_text,
    parse_object,
    write_moment,
)

T = TypeVar("T")

FORMAT = 1
FORMAT_NAME = "homebound-dispute"
FILE_SUFFIX = ".zip"
MANIFEST = "manifest.json"
MAX_BYTES = 32 * 1024 * 1024  # also of all files together, unpacked
MAX_PIECES = 2000  # 60 days of 6 windows, each with further proofs
MAX_CONFIGS = 64
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
# What zipfile and zlib raise for what is no zip, a broken one, or one made to do harm.
_NO_ZIP = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, KeyError, NotImplementedError),
    *(OSError, OverflowError, RuntimeError, ValueError),
)


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


@dataclass(frozen=True)
class Shown:
    """What the pack shows of one proof; `refusal` where the authority refused it."""

    finding: Finding = field(repr=False)
    refusal: Refusal | None


@dataclass(frozen=True)
class DisputeFinding:
    """What a pack shows once everything in it has been verified.

    `config` is the newest of the pack's. `windows` has every window of the order, as it was
    changed, with the proofs for it, and those of before a change that a proof is for. `before`
    counts the proofs that others name as the one before them and that the pack does not hold;
    `forked` says that two proofs of one key claim the same place, as after a restored backup.
    """

    config: Config
    made: datetime
    order: Order = field(repr=False)
    windows: tuple[tuple[Slot, tuple[Shown, ...]], ...] = field(repr=False)
    before: int
    forked: bool
    attempts: int


def write_dispute(pack: DisputePack) -> bytes:
    """Write a pack as a zip with a manifest that names every file with its hash."""
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
    files = _unzip(data)
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


def _unzip(data: bytes) -> dict[str, bytes]:
    if len(data) > MAX_BYTES:
        raise Malformed("too large")
    files: dict[str, bytes] = {}
    left = MAX_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                if not _NAME.fullmatch(info.filename) or info.filename in files:
                    raise Malformed("a file with a name that is none of a pack's")
                with archive.open(info) as file:
                    # What a zip says of a size is not to be believed.
                    files[info.filename] = file.read(left + 1)
                left -= len(files[info.filename])
                if left < 0:
                    raise Malformed("too large")
    except _NO_ZIP as error:
        raise Malformed("not a zip, or a broken one") from error
    return files


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


def check_dispute(pack: DisputePack) -> DisputeFinding:
    """Verify every signature, hash, chain step and date in a pack.

    Whether the root is the right one is for the caller. Each proof is judged by the newest
    configuration that was valid at its window and verifies it. Raises Malformed or SignatureWrong;
    its text names the rule that is broken.
    """
    configs = [_Verified(parse_config(token)) for token in pack.configs]
    configs.sort(key=lambda one: one.config.version, reverse=True)
    newest = configs[0].config
    if any((one.config.url, one.config.root) != (newest.url, newest.root) for one in configs):
        raise Malformed("configurations of different authorities")
    orders = [_first_to_verify(configs, lambda one: check_order(pack.order, one.config))]
    for token in pack.changes:
        orders.append(_first_to_verify(configs, partial(_follow_change, orders[-1], token)))
    shown = [_show(configs, orders, at, piece) for at, piece in enumerate(pack.pieces, 1)]
    before, forked = _follow(pack.pieces, shown)
    by_window: dict[str, list[Shown]] = {}
    for one in shown:
        by_window.setdefault(one.finding.slot.ref, []).append(one)
    # Also those of before a change that somebody reported by, as they were then.
    reported = {ref: found[0].finding.slot for ref, found in by_window.items()}
    windows = sorted(
        ({slot.ref: slot for slot in slots(orders[-1])} | reported).values(),
        key=lambda slot: (slot.opens, slot.ref),
    )
    return DisputeFinding(
        config=newest,
        made=pack.made,
        order=orders[-1],
        windows=tuple((slot, tuple(by_window.get(slot.ref, ()))) for slot in windows),
        before=before,
        forked=forked,
        attempts=len(pack.attempts),
    )


@dataclass(frozen=True)
class _Verified:
    """A configuration with the newest step of each of its chains that was verified so far."""

    config: Config
    steps: dict[str, Step] = field(default_factory=dict)


def _first_to_verify(configs: Sequence[_Verified], check: Callable[[_Verified], T]) -> T:
    """Give what comes of the newest configuration that verifies it: keys are listed for a time."""
    first: Malformed | None = None
    for one in configs:
        try:
            return check(one)
        except Malformed as error:
            first = first or error
    raise first or Malformed("no configuration")


def _show(configs: Sequence[_Verified], orders: Sequence[Order], at: int, piece: Piece) -> Shown:
    try:
        return _first_to_verify(configs, partial(_check_piece, piece, orders))
    except Malformed as error:
        # Of hundreds, so that whoever holds the pack knows where to look.
        raise type(error)(f"piece {at} of the manifest: {error}") from error


def _follow_change(order: Order, token: str, verified: _Verified) -> Order:
    return follow_change(order, token, verified.config)


def _check_piece(piece: Piece, orders: Sequence[Order], verified: _Verified) -> Shown:
    config = verified.config
    evidence = Evidence("", "", piece.key, piece.proof, piece.receipt, piece.record)
    finding = check_piece(evidence, config, orders, verified.steps)
    step = finding.proof.step
    verified.steps[step.chain] = step
    refusal = None
    if piece.refusal is not None:
        if piece.receipt is not None:
            raise Malformed("a proof that was both received and refused")
        refusal = parse_refusal(piece.refusal, config.receipt_keys)
        if refusal.message != hash_message(piece.proof):
            raise Malformed("a refusal of another message")
    return Shown(finding, refusal)


def _follow(pieces: Sequence[Piece], shown: Sequence[Shown]) -> tuple[int, bool]:
    """Count the proofs named as the one before that are missing; say whether a place is taken twice."""
    places = {
        hash_message(piece.proof): (piece.key.kid, one.finding.proof.seq)
        for piece, one in zip(pieces, shown, strict=True)
    }
    if len(places) != len(pieces):
        raise Malformed("a proof is there twice")
    missing = set()
    for piece, one in zip(pieces, shown, strict=True):
        proof = one.finding.proof
        if proof.prev is None:
            continue
        if proof.prev not in places:
            missing.add(proof.prev)
        elif places[proof.prev] != (piece.key.kid, proof.seq - 1):
            raise Malformed("a proof names as the one before it one that is not")
    return len(missing), len(set(places.values())) != len(places)
