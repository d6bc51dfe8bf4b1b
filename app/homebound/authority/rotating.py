"""Rotation: a new generation of every key but the root, published beside the ones before."""

import shutil
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from homebound.authority.errors import OperatorError
from homebound.authority.generations import folder_name, in_generation, living
from homebound.authority.home import (
    CODE_FILE,
    CONFIG_FILE,
    DATABASE_FILE,
    ROOT_FILE,
    VALID,
    Home,
    PublicParts,
    make_secrets,
    open_home,
    public_parts,
)
from homebound.authority.keys import make_private_folder, read_key, replace_file, write_key
from homebound.authority.store import Store
from homebound.authority.tables import orders
from homebound.core.policy import Policy
from homebound.protocol.config import Config, parse_config, sign_config
from homebound.protocol.jws import SigningKey, VerifyingKey, unverified_header
from homebound.protocol.order import MAX_BYTES
from homebound.protocol.strict import Malformed


def read_root(home: Home, folder: Path) -> SigningKey:
    """Read the root key from the folder in which it is kept apart. Raises OperatorError."""
    root = SigningKey(read_key(folder / ROOT_FILE.name))
    if root.kid != home.config.root:
        raise OperatorError("This is the root key of another authority.")
    return root


def _without(
    keys: Mapping[str, VerifyingKey], kept: list[bool], new: VerifyingKey
) -> dict[str, VerifyingKey]:
    # Listed oldest first, as the generations are: sign_config and parse_config keep the order.
    left = [key for key, keep in zip(keys.values(), kept, strict=True) if keep]
    return {key.kid: key for key in [*left, new]}


def _next_config(
    config: Config, new: PublicParts, now: datetime, policy: Policy, drop: Collection[int]
) -> Config:
    issued = now.replace(microsecond=0)
    if issued <= config.issued:
        raise OperatorError("The present configuration is not older than this; look at the clock.")
    kept = [generation not in drop for generation in living(config)]
    seals = [key for key, keep in zip(config.seal_keys, reversed(kept), strict=True) if keep]
    return replace(
        config,
        version=config.version + 1,
        issued=issued,
        expires=issued + VALID,
        # A client seals to the first.
        seal_keys=(new.seal, *seals),
        receipt_keys=_without(config.receipt_keys, kept, new.receipt),
        order_keys=_without(config.order_keys, kept, new.order),
        notice_keys=_without(config.notice_keys, kept, new.notice),
        chains=(
            *(chain for chain, keep in zip(config.chains, kept, strict=True) if keep),
            new.chain,
        ),
        policy=policy,
    )


def rotate(
    home: Home,
    root: SigningKey,
    now: datetime,
    policy: Policy | None = None,
    drop: Collection[int] = (),
) -> Home:
    """Make a new generation of keys, and a configuration one version higher that lists it.

    Needs nothing of the folder but the configuration. The generations in `drop` are listed no
    longer and their secrets are deleted. A crash leaves the configuration that was, or the new one
    with its keys. Raises OperatorError.
    """
    before = living(home.config)
    if not set(drop) <= set(before):
        raise OperatorError("There is no such generation of keys to drop.")
    number = before[-1] + 1
    secrets = make_secrets()
    config = _next_config(
        home.config,
        public_parts(secrets, number, now),
        now,
        policy or home.config.policy,
        drop,
    )
    token = sign_config(config, root)
    try:
        if parse_config(token) != config:
            raise OperatorError("The new configuration cannot be written.")
    except Malformed as error:
        raise OperatorError(
            "The configuration has no room for more keys; drop the oldest generation."
        ) from error
    place = home.folder / folder_name(number)
    try:
        if place.exists():  # of a rotation that did not come to its end: no configuration lists it
            shutil.rmtree(place)
        make_private_folder(place)
        for name, secret in secrets.items():
            write_key(home.folder / in_generation(name, number), secret)
        replace_file(home.folder / CONFIG_FILE, token.encode("ascii"))
        _delete_secrets(home, drop)
    except OSError as error:
        raise OperatorError("The authority's folder cannot be written to.") from error
    return open_home(home.folder)


def _delete_secrets(home: Home, generations: Collection[int]) -> None:
    for generation in generations:
        folder = home.folder / folder_name(generation)
        for path in folder.glob("*.key"):
            if path.name != CODE_FILE.name:
                path.unlink()
        if folder.exists() and not any(folder.iterdir()):
            folder.rmdir()


def count_orders(home: Home) -> Mapping[int, int] | None:
    """Count like `orders_by_generation`; None where the database is elsewhere. Raises StoreBusyError."""
    if home.database is None and not (home.folder / DATABASE_FILE).exists():
        return None
    try:
        store = home.open_store()
    except OperatorError:
        return None
    try:
        return orders_by_generation(home, store)
    finally:
        store.close()


def orders_by_generation(home: Home, store: Store) -> dict[int, int]:
    """Count the orders that are held by the generation that signed them. Raises StoreBusyError.

    One that signed none may be dropped at the next rotation, unless it is the newest.
    """
    kids = dict(zip(home.config.order_keys, living(home.config), strict=True))
    counted = dict.fromkeys(kids.values(), 0)
    with store.reading() as connection:
        for token in connection.execute(select(orders.c.token)).scalars():
            _, header = unverified_header(token, max_bytes=MAX_BYTES)
            if header.kid in kids:
                counted[kids[header.kid]] += 1
    return counted
