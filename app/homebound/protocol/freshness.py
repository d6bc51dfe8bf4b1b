"""Freshness: a public hash chain whose newest element nobody can know before its hour."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from homebound.protocol.config import CHAIN_ID, MAX_STEPS, STEP_SECONDS, Chain, Config
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    encode_base64url,
    parse_object,
    write_object,
)

MAX_BYTES = 512
STEP = timedelta(seconds=STEP_SECONDS)
# A step covers an hour, and one fetched in its last minute may arrive in the next.
FRESH_FOR = 2 * STEP


@dataclass(frozen=True)
class Step:
    """Element `index` of a chain. The same for everyone, so that naming it identifies nobody."""

    chain: str
    index: int
    element: bytes = field(repr=False)


def read_step(claims: Claims) -> Step:
    """Read a step from its JSON object; nothing about the chain is checked. Raises Malformed."""
    step = Step(
        chain=claims.text("id", CHAIN_ID),
        index=claims.integer("i", 1, MAX_STEPS),
        element=claims.binary("n", HASH_BYTES),
    )
    # Not even a public step has room for more: an extra name could mark who fetched it.
    claims.finish()
    return step


def step_claims(step: Step) -> dict[str, object]:
    """Give a step as its JSON object."""
    return {"id": step.chain, "i": step.index, "n": encode_base64url(step.element)}


def parse_step(data: bytes) -> Step:
    """Read what an authority publishes as its newest step. Raises Malformed."""
    return read_step(Claims(parse_object(data, max_bytes=MAX_BYTES)))


def write_step(step: Step) -> bytes:
    """Write a step as an authority publishes it."""
    return write_object(step_claims(step))


def _hash(element: bytes, times: int) -> bytes:
    for _ in range(times):
        element = hashlib.sha256(element).digest()
    return element


def not_before(step: Step, chain: Chain) -> datetime:
    """Give the instant (UTC) at which the step was published."""
    return chain.start + step.index * STEP


def _chain_of(step: Step, config: Config) -> Chain:
    chain = next((chain for chain in config.chains if chain.id == step.chain), None)
    if chain is None or step.index > chain.length:
        raise Malformed("not a step of a chain of this authority")
    return chain


def verify_step(step: Step, config: Config, known: Step | None = None) -> datetime:
    """Check that a step belongs to a chain of the configuration; give when it was published (UTC).

    Hashing element `i` exactly `i` times gives the anchor. `known` is a step verified before,
    newer or older, which shortens the way. Raises Malformed.
    """
    chain = _chain_of(step, config)
    if known is None or known.chain != step.chain:
        known = Step(chain.id, 0, chain.anchor)
    newer, older = (step, known) if step.index >= known.index else (known, step)
    if _hash(newer.element, newer.index - older.index) != older.element:
        raise Malformed("the step is not an element of its chain")
    return not_before(step, chain)


def _walk(walking: dict[bytes, list[Step]], times: int) -> dict[bytes, list[Step]]:
    return (
        {_hash(element, times): steps for element, steps in walking.items()} if times else walking
    )


def find_anchors(steps: Iterable[Step], *, most: int) -> dict[Step, bytes]:
    """Give for each step what hashing it as often as its index says leads to.

    A chain is walked once, from its newest step. Raises Malformed where that takes more than `most`
    hashes for all chains together.
    """
    walking: dict[bytes, list[Step]] = {}
    at = 0
    for step in sorted(set(steps), key=lambda step: step.index, reverse=True):
        walking = _walk(walking, at - step.index)
        at = step.index
        if step.element not in walking:
            most -= at
            if most < 0:
                raise Malformed("the steps are of more and longer chains than they may be")
        walking.setdefault(step.element, []).append(step)
    return {step: anchor for anchor, found in _walk(walking, at).items() for step in found}


def place_step(step: Step, config: Config, anchor: bytes) -> datetime:
    """Check a step like `verify_step`, given what `find_anchors` found that it leads to."""
    chain = _chain_of(step, config)
    if anchor != chain.anchor:
        raise Malformed("the step is not an element of its chain")
    return not_before(step, chain)


def is_fresh(published: datetime, arrived: datetime) -> bool:
    """Say whether a message that arrived with a step had it for less than two hours.

    A step from the future is not fresh: someone knew the chain's seed.
    """
    return timedelta(0) <= arrived - published < FRESH_FOR


def make_chain(chain_id: str, seed: bytes, start: datetime, length: int) -> Chain:
    """Make a chain of `length` hours from a secret seed of 32 bytes; `start` is a whole hour."""
    if not re.fullmatch(CHAIN_ID, chain_id) or not 1 <= length <= MAX_STEPS:
        raise ValueError("not a chain that a configuration can hold")
    if len(seed) != HASH_BYTES or start.timestamp() % STEP_SECONDS:
        raise ValueError("a chain needs 32 bytes and a whole hour")
    return Chain(chain_id, _hash(seed, length), start, length)


def step_at(chain: Chain, seed: bytes, now: datetime) -> Step | None:
    """Give the newest step that may be published, None outside the hours of the chain."""
    index = (now - chain.start) // STEP
    if not 1 <= index <= chain.length:
        return None
    return Step(chain.id, index, _hash(seed, chain.length - index))
