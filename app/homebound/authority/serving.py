"""What answering needs: the serving keys, the configuration, the database and a clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from homebound.authority.clock import Clock
from homebound.authority.generations import living, published_chain
from homebound.authority.home import (
    CHAIN_FILE,
    CODE_FILE,
    RECEIPT_FILE,
    SEAL_FILE,
    Home,
)
from homebound.authority.store import Store
from homebound.protocol.config import Chain, Config
from homebound.protocol.envelope import SealSecret
from homebound.protocol.freshness import Step, make_chain, step_at
from homebound.protocol.jws import SigningKey


@dataclass(frozen=True)
class Serving:
    """An authority ready to answer. Neither the root key nor an order key is among its parts.

    `home` is where staff's changes find the order keys.
    """

    config: Config
    config_token: str = field(repr=False)
    receipt_key: SigningKey
    seal_secrets: Mapping[bytes, SealSecret] = field(repr=False)
    chain_seeds: Mapping[str, bytes] = field(repr=False)
    code_key: bytes = field(repr=False)
    store: Store
    clock: Clock
    home: Home


@lru_cache(maxsize=8)
def _step_of_hour(chain: Chain, seed: bytes, hour: datetime) -> Step | None:
    return step_at(chain, seed, hour)


def newest_step(serving: Serving, now: datetime) -> Step | None:
    """Give the step to publish now, None outside the hours of the chain."""
    # Chains begin on a whole hour, so that an hour has one step; it costs thousands of hashes.
    hour = now.replace(minute=0, second=0, microsecond=0)
    chain = published_chain(serving.config, hour)
    return _step_of_hour(chain, serving.chain_seeds[chain.id], hour)


def load_serving(home: Home, store: Store, clock: Clock) -> Serving:
    """Read the keys that serving needs from a folder.

    Raises OperatorError, also where one is not that of the configuration: nobody could check a
    receipt or a step that came of it.
    """
    generations = living(home.config)
    oldest = generations[0]
    receipt_key = SigningKey(home.key(RECEIPT_FILE, oldest))
    home.check_listed(RECEIPT_FILE, oldest, listed=receipt_key.kid in home.config.receipt_keys)
    seals = []
    seeds = {}
    for each, chain in zip(generations, home.config.chains, strict=True):
        seals.append(SealSecret(home.key(SEAL_FILE, each)))
        home.check_listed(SEAL_FILE, each, listed=seals[-1].public in home.config.seal_keys)
        seeds[chain.id] = home.key(CHAIN_FILE, each)
        made = make_chain(chain.id, seeds[chain.id], chain.start, chain.length)
        home.check_listed(CHAIN_FILE, each, listed=made == chain)
    return Serving(
        config=home.config,
        config_token=home.config_token,
        receipt_key=receipt_key,
        seal_secrets={seal.public.kid: seal for seal in seals},
        chain_seeds=seeds,
        code_key=home.key(CODE_FILE),
        store=store,
        clock=clock,
        home=home,
    )
