"""Generations of keys: what is made at each rotation, and which of them does what.

A generation is a folder with a receipt, an order, a notice and a seal key and the seed of a
freshness chain. The configuration lists the public parts of all that live, oldest first but for
the seal keys, and names generation N's chain `cN`.

New keys are published at once and used for what only their readers meet: orders, notices, seals.
Receipts and steps go to those as well who have an older configuration, so they come from the
oldest generation that lives: everyone can check those.
"""

import re
from datetime import datetime
from pathlib import Path

from homebound.protocol.config import Chain, Config
from homebound.protocol.freshness import STEP

_CHAIN = re.compile(r"c([1-9][0-9]{0,5})")
FIRST = 1


def chain_id(generation: int) -> str:
    """Give the name of a generation's freshness chain."""
    return f"c{generation}"


def generation_of(chain: Chain) -> int:
    """Give the generation that a chain belongs to. Raises LookupError for a strange name."""
    found = _CHAIN.fullmatch(chain.id)
    if found is None:
        raise LookupError("not a chain that this program made")
    return int(found[1])


def living(config: Config) -> tuple[int, ...]:
    """Give the generations that a configuration lists, oldest first."""
    return tuple(generation_of(chain) for chain in config.chains)


def folder_name(generation: int) -> str:
    """Give the name of a generation's folder."""
    return "keys" if generation == FIRST else f"keys-{generation}"


def in_generation(file: Path, generation: int) -> Path:
    """Give the place of a key file, named as in the first generation, in another."""
    return Path(folder_name(generation), file.name)


def published_chain(config: Config, now: datetime) -> Chain:
    """Give the chain whose steps are published: the oldest one that has a step now, else the last.

    Whoever has an older configuration knows no other.
    """
    running = (chain for chain in config.chains if 1 <= (now - chain.start) // STEP <= chain.length)
    return next(running, config.chains[-1])
