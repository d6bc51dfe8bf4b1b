"""The authority's folder: the root key apart, the serving keys, the configuration, the database."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from homebound.authority.errors import OperatorError, StoreBusyError
from homebound.authority.generations import (
    FIRST,
    chain_id,
    in_generation,
    living,
)
from homebound.authority.keys import (
    KEY_BYTES,
    make_private_folder,
    read_file,
    read_key,
    write_key,
    write_new,
)
from homebound.authority.policy import check_policy, default_policy
from homebound.authority.store import Store, open_store, sqlite_url
from homebound.authority.tables import orders
from homebound.core.policy import Policy
from homebound.protocol.config import MAX_BYTES as MAX_CONFIG_BYTES
from homebound.protocol.config import (
    Chain,
    Config,
    SealKey,
    parse_config,
    read_url,
    sign_config,
)
from homebound.protocol.envelope import SealSecret
from homebound.protocol.freshness import make_chain
from homebound.protocol.jws import SigningKey, VerifyingKey, unverified_header
from homebound.protocol.order import MAX_BYTES as MAX_ORDER_BYTES
from homebound.protocol.strict import Claims, Malformed, parse_object, write_object

FORMAT = 1
VALID = timedelta(days=366)
ROOT_FILE = Path("root", "root.key")
RECEIPT_FILE = Path("keys", "receipt.key")
ORDER_FILE = Path("keys", "order.key")
NOTICE_FILE = Path("keys", "notice.key")
SEAL_FILE = Path("keys", "seal.key")
CHAIN_FILE = Path("keys", "chain.key")
CODE_FILE = Path("keys", "code.key")
CONFIG_FILE = Path("config.jwt")
SETTINGS_FILE = Path("settings.json")
DATABASE_FILE = Path("authority.db")

_HOUR = timedelta(hours=1)
MAX_SETTINGS_BYTES = 4096


@dataclass(frozen=True)
class Home:
    """An authority's folder, its configuration read. Keys are read by whoever needs them."""

    folder: Path
    config: Config
    config_token: str = field(repr=False)
    database: str | None = field(repr=False)

    def key(self, name: Path, generation: int | None = None) -> bytes:
        """Read one of its secrets, of the newest generation unless another is named.

        Raises OperatorError.
        """
        if name != CODE_FILE:  # hashes of codes outlive a rotation, so their key does
            name = in_generation(name, generation or living(self.config)[-1])
        return read_key(self.folder / name)

    def check_listed(self, name: Path, generation: int, *, listed: bool) -> None:
        """Raise OperatorError unless the configuration lists a key that was read."""
        if not listed:
            raise OperatorError(
                f"{in_generation(name, generation)} is not the key that {CONFIG_FILE} lists: the two "
                "are of different authorities, or of different times."
            )

    def order_key(self, token: str) -> SigningKey:
        """Give the key that signed an order: every configuration that its resident may have lists it.

        Raises OperatorError where it is not here, and Malformed.
        """
        _, header = unverified_header(token, max_bytes=MAX_ORDER_BYTES)
        for generation in living(self.config):
            key = SigningKey(self.key(ORDER_FILE, generation))
            if key.kid == header.kid:
                return key
        raise OperatorError("The key that signed this order is not in the authority's folder.")

    def open_store(self, *, new: bool = False) -> Store:
        """Open its database, which is empty only where it is `new`. Raises OperatorError."""
        if self.database is not None:
            return open_store(self.database, new=new)
        # SQLite would make an empty one, which knows no key: whatever came would be refused for good.
        if not (self.folder / DATABASE_FILE).is_file():
            raise OperatorError(
                f"{DATABASE_FILE} is missing from the authority's folder; put back the latest copy."
            )
        return open_store(sqlite_url(self.folder / DATABASE_FILE), new=new)

    @contextmanager
    def keeping(self, out: Path) -> Iterator[Connection]:
        """Write to its database, and within it a new file at `out` without which nothing is kept.

        Raises OperatorError with the reason.
        """
        store = self.open_store()
        try:
            with store.writing() as connection:
                yield connection
        except FileExistsError as error:
            raise OperatorError(f"{out.name} exists already.") from error
        except OSError as error:
            raise OperatorError(f"{out.name} cannot be written.") from error
        except StoreBusyError as error:
            raise OperatorError("The database does not answer.") from error
        finally:
            store.close()


def check_url(url: str) -> None:
    """Raise OperatorError unless a configuration can name this address."""
    try:
        read_url(Claims({"url": url}), "url")
    except Malformed as error:
        raise OperatorError(
            "The URL has to be https://HOST, with an optional port and path and no slash at the "
            "end; http:// is for 127.0.0.1 and [::1] alone."
        ) from error


@dataclass(frozen=True)
class PublicParts:
    """What a configuration lists of one generation of keys."""

    seal: SealKey
    receipt: VerifyingKey
    order: VerifyingKey
    notice: VerifyingKey
    chain: Chain


def public_parts(secrets: Mapping[Path, bytes], generation: int, made: datetime) -> PublicParts:
    """Give the public parts of a generation whose chain has its first step at `made`."""
    # The first element is published an hour after the start: it has to be there at once.
    start = made.replace(minute=0, second=0, microsecond=0) - _HOUR
    return PublicParts(
        seal=SealSecret(secrets[SEAL_FILE]).public,
        receipt=SigningKey(secrets[RECEIPT_FILE]).verifying,
        order=SigningKey(secrets[ORDER_FILE]).verifying,
        notice=SigningKey(secrets[NOTICE_FILE]).verifying,
        chain=make_chain(chain_id(generation), secrets[CHAIN_FILE], start, VALID // _HOUR),
    )


def _make_config(
    url: str, root: SigningKey, made: datetime, public: PublicParts, policy: Policy
) -> Config:
    issued = made.replace(microsecond=0)
    return Config(
        url=url,
        root=root.kid,
        version=1,
        issued=issued,
        expires=issued + VALID,
        seal_keys=(public.seal,),
        receipt_keys={public.receipt.kid: public.receipt},
        order_keys={public.order.kid: public.order},
        notice_keys={public.notice.kid: public.notice},
        chains=(public.chain,),
        policy=policy,
    )


def make_secrets() -> dict[Path, bytes]:
    """Make the secrets of a generation, by the names of the first one's files."""
    return {
        RECEIPT_FILE: SigningKey.generate().secret,
        ORDER_FILE: SigningKey.generate().secret,
        NOTICE_FILE: SigningKey.generate().secret,
        SEAL_FILE: SealSecret.generate().seed,
        CHAIN_FILE: os.urandom(KEY_BYTES),
    }


def _check_free(database: str) -> None:
    """Raise OperatorError unless a database can be used and no case is in it."""
    store = open_store(database, new=True)
    try:
        with store.reading() as connection:
            taken = connection.execute(select(orders.c.order_id).limit(1)).first() is not None
    finally:
        store.close()
    if taken:
        raise OperatorError("The database holds cases of another authority; each needs its own.")


def _fill(folder: Path, url: str, made: datetime, database: str | None, policy: Policy) -> None:
    root = SigningKey.generate()
    secrets = make_secrets() | {CODE_FILE: os.urandom(KEY_BYTES)}
    for name in (ROOT_FILE.parent, SEAL_FILE.parent):
        make_private_folder(folder / name)
    write_key(folder / ROOT_FILE, root.secret)
    for path, secret in secrets.items():
        write_key(folder / path, secret)
    config = _make_config(url, root, made, public_parts(secrets, FIRST, made), policy)
    write_new(folder / CONFIG_FILE, sign_config(config, root).encode("ascii"))
    if database is None:
        write_new(folder / DATABASE_FILE, b"")
    settings: dict[str, object] = {"homebound-authority": FORMAT, "database": database}
    write_new(folder / SETTINGS_FILE, write_object(settings))


def create_home(
    folder: Path,
    url: str,
    made: datetime,
    database: str | None = None,
    policy: Policy | None = None,
) -> Home:
    """Make an authority: every key, its configuration signed by the root, its database.

    `database` is an SQLAlchemy URL; None keeps a SQLite file in the folder. Raises OperatorError
    where the folder holds something already, an address cannot be used or the disk refuses.
    """
    check_url(url)
    policy = policy or default_policy(url)
    check_policy(policy)
    if database is not None:
        _check_free(database)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise OperatorError("The folder is not empty; an authority needs a new one.")
        folder.chmod(0o700)
        _fill(folder, url, made, database, policy)
        home = open_home(folder)
        home.open_store(new=True).close()
    except OSError as error:
        raise OperatorError("The folder cannot be written to.") from error
    return home


def open_home(folder: Path) -> Home:
    """Read an authority's folder. Raises OperatorError where it is none, or of another version."""
    try:
        data = read_file(folder / SETTINGS_FILE, MAX_SETTINGS_BYTES)
        settings = Claims(parse_object(data, max_bytes=MAX_SETTINGS_BYTES))
        token = read_file(folder / CONFIG_FILE, MAX_CONFIG_BYTES).decode("ascii")
    except (OSError, UnicodeDecodeError, Malformed) as error:
        raise OperatorError("This folder holds no authority; `init` makes one.") from error
    try:
        version = settings.integer("homebound-authority", 1)
        database = settings.raw("database")
        config = parse_config(token)
    except Malformed as error:
        raise OperatorError("The authority's folder is damaged.") from error
    if version != FORMAT or not (database is None or isinstance(database, str)):
        raise OperatorError("The folder was made by another version of this program.")
    return Home(folder, config, token, database)
