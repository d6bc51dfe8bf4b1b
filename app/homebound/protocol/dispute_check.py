"""Checking a dispute pack: what its proofs show together, without a vault or a network."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from homebound.core.order import Order
from homebound.core.schedule import Slot, slots
from homebound.protocol.change import parse_change
from homebound.protocol.config import MAX_STEPS, Config, parse_config
from homebound.protocol.dispute import MAX_CONFIGS, DisputePack, Piece
from homebound.protocol.evidence import (
    Evidence,
    Finding,
    Said,
    check_order,
    choose_slot,
    follow_change,
    judge,
    read_said,
)
from homebound.protocol.freshness import find_anchors, place_step
from homebound.protocol.jws import KeyNotListed, VerifyingKey, hash_message, unverified_header
from homebound.protocol.refusal import Refusal, parse_refusal
from homebound.protocol.strict import Malformed

# More than any order meets: as many of the longest chains as there may be configurations.
_MOST_HASHES = MAX_CONFIGS * MAX_STEPS

T = TypeVar("T")


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
    `attempts` and `statements` count what is the resident's own word, of which nothing is verified.
    """

    config: Config
    made: datetime
    order: Order = field(repr=False)
    windows: tuple[tuple[Slot, tuple[Shown, ...]], ...] = field(repr=False)
    before: int
    forked: bool
    attempts: int
    statements: int


def check_dispute(pack: DisputePack) -> DisputeFinding:
    """Verify every signature, hash, chain step and date in a pack.

    Whether the root is the right one is for the caller. Each proof is judged by the newest
    configuration that was valid until it came and verifies it. Raises Malformed or SignatureWrong;
    its text names the rule that is broken.
    """
    configs = sorted(map(parse_config, pack.configs), key=lambda one: one.version, reverse=True)
    newest = configs[0]
    if any((one.url, one.root) != (newest.url, newest.root) for one in configs):
        raise Malformed("configurations of different authorities")
    orders = [_first_to_verify(configs, partial(check_order, pack.order))]
    for token in pack.changes:
        change = _first_to_verify(configs, partial(parse_change, token))
        orders.append(follow_change(orders[-1], change))
    shown = _show(pack.pieces, configs, orders)
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
        statements=len(pack.statements),
    )


def _first_to_verify(configs: Sequence[Config], check: Callable[[Config], T]) -> T:
    """Give what comes of the newest configuration that verifies it: keys are listed for a time.

    Where none does, the one that lists the key says best what is wrong.
    """
    first: Malformed | None = None
    for one in configs:
        try:
            return check(one)
        except Malformed as error:
            if first is None or isinstance(first, KeyNotListed):
                first = error
    raise first or Malformed("no configuration")


@contextmanager
def _naming(at: int) -> Iterator[None]:
    """Say which piece does not verify: of hundreds, whoever holds the pack has to know where to look."""
    try:
        yield
    except Malformed as error:
        raise type(error)(f"piece {at} of the manifest: {error}") from error


def _show(
    pieces: Sequence[Piece], configs: Sequence[Config], orders: Sequence[Order]
) -> list[Shown]:
    """Judge every piece, each by the newest configuration that verifies it.

    What any of them may need is made once: of 2,000 pieces and 64 configurations, not even what is
    made to be slow takes longer than its size.
    """
    # A key's name is its thumbprint: no two configurations can list another under it.
    keys = {kid: key for one in configs for kid, key in one.receipt_keys.items()}
    read = []
    for at, piece in enumerate(pieces, 1):
        with _naming(at):
            read.append(_read(piece, orders[-1], keys))
    anchors = find_anchors((said.proof.step for said, _ in read), most=_MOST_HASHES)
    named: dict[str, list[Slot]] = {}
    for order in reversed(orders):
        for slot in slots(order):
            named.setdefault(slot.ref, []).append(slot)
    shown = []
    for at, (piece, (said, refusal)) in enumerate(zip(pieces, read, strict=True), 1):
        with _naming(at):
            slot = choose_slot(named.get(said.proof.window, ()), said.receipt)
            anchor = anchors[said.proof.step]
            judging = partial(
                judge, said, slot, order=orders[-1], place=partial(place_step, anchor=anchor)
            )
            shown.append(Shown(_first_to_verify(_listing(configs, piece), judging), refusal))
    return shown


def _read(
    piece: Piece, order: Order, receipt_keys: Mapping[str, VerifyingKey]
) -> tuple[Said, Refusal | None]:
    evidence = Evidence("", "", piece.key, piece.proof, piece.receipt, piece.record)
    said = read_said(evidence, order, receipt_keys)
    if piece.refusal is None:
        return said, None
    if piece.receipt is not None:
        raise Malformed("a proof that was both received and refused")
    refusal = parse_refusal(piece.refusal, receipt_keys)
    if refusal.message != hash_message(piece.proof):
        raise Malformed("a refusal of another message")
    return said, refusal


def _listing(configs: Sequence[Config], piece: Piece) -> Sequence[Config]:
    """Give the configurations that list the key of the piece's answer, which was verified by it."""
    answer = piece.receipt or piece.refusal
    if answer is None:
        return configs
    _, header = unverified_header(answer, max_bytes=len(answer))
    return [one for one in configs if header.kid in one.receipt_keys]


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
