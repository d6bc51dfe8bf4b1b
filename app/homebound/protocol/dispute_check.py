"""Checking a dispute pack: what its proofs show together, without a vault or a network."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from homebound.core.order import Order
from homebound.core.schedule import Slot, slots
from homebound.protocol.config import Config, parse_config
from homebound.protocol.dispute import DisputePack, Piece
from homebound.protocol.evidence import (
    Evidence,
    Finding,
    check_order,
    check_piece,
    follow_change,
)
from homebound.protocol.freshness import Step
from homebound.protocol.jws import KeyNotListed, hash_message
from homebound.protocol.refusal import Refusal, parse_refusal
from homebound.protocol.strict import Malformed

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
        statements=len(pack.statements),
    )


@dataclass(frozen=True)
class _Verified:
    """A configuration with the newest step of each of its chains that was verified so far."""

    config: Config
    steps: dict[str, Step] = field(default_factory=dict)


def _first_to_verify(configs: Sequence[_Verified], check: Callable[[_Verified], T]) -> T:
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
