"""The authority's folder: the root key apart, the serving keys, the configuration, the database."""

import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from homebound.authority.errors import OperatorError
from homebound.authority.keys import (
    KEY_BYTES,
    make_private_folder,
    read_key,
    write_key,
    write_new,
)
from homebound.authority.store import Store, open_store, sqlite_url
from homebound.protocol.config import (
    Config,
    OnMissed,
    Policy,
    parse_config,
    read_url,
    sign_config,
)
from homebound.protocol.envelope import SealSecret
from homebound.protocol.freshness import make_chain
from homebound.protocol.jws import SigningKey, VerifyingKey
from homebound.protocol.strict import Claims, Malformed, parse_object, write_object

FORMAT = 1
VALID = timedelta(days=366)
KEEP_DAYS = 30
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
_MAX_SETTINGS_BYTES = 4096


@dataclass(frozen=True)
class Home:
    """An authority's folder, its configuration read. Keys are read by whoever needs them."""

    folder: Path
    config: Config
    config_token: str = field(repr=False)
    database: str | None = field(repr=False)

    def key(self, name: Path) -> bytes:
        """Read one of its secrets. Raises OperatorError."""
        return read_key(self.folder / name)

    def open_store(self) -> Store:
        """Open its database. Raises OperatorError."""
        if self.database is not None:
            return open_store(self.database)
        return open_store(sqlite_url(self.folder / DATABASE_FILE))


def check_url(url: str) -> None:
    """Raise OperatorError unless a configuration can name this address."""
    try:
        read_url(Claims({"url": url}), "url")
    except Malformed as error:
        raise OperatorError(
            "The URL has to be https://HOST, with an optional port and path and no slash at the "
            "end; http:// is for 127.0.0.1 and [::1] alone."
        ) from error


def _make_config(url: str, root: SigningKey, made: datetime, secrets: dict[Path, bytes]) -> Config:
    issued = made.replace(microsecond=0)
    # The first element is published an hour after the start: it has to be there at once.
    start = issued.replace(minute=0, second=0) - _HOUR

    def listed(name: Path) -> dict[str, VerifyingKey]:
        key = SigningKey(secrets[name]).verifying
        return {key.kid: key}

    return Config(
        url=url,
        root=root.kid,
        version=1,
        issued=issued,
        expires=issued + VALID,
        seal_keys=(SealSecret(secrets[SEAL_FILE]).public,),
        receipt_keys=listed(RECEIPT_FILE),
        order_keys=listed(ORDER_FILE),
        notice_keys=listed(NOTICE_FILE),
        chains=(make_chain("c1", secrets[CHAIN_FILE], start, VALID // _HOUR),),
        policy=Policy(keep_days=KEEP_DAYS, on_missed=OnMissed.CALL, url=f"{url}/policy"),
    )


def _fill(folder: Path, url: str, made: datetime, database: str | None) -> None:
    root = SigningKey.generate()
    secrets = {
        RECEIPT_FILE: SigningKey.generate().secret,
        ORDER_FILE: SigningKey.generate().secret,
        NOTICE_FILE: SigningKey.generate().secret,
        SEAL_FILE: SealSecret.generate().seed,
        CHAIN_FILE: os.urandom(KEY_BYTES),
        CODE_FILE: os.urandom(KEY_BYTES),
    }
    for name in (ROOT_FILE.parent, SEAL_FILE.parent):
        make_private_folder(folder / name)
    write_key(folder / ROOT_FILE, root.secret)
    for path, secret in secrets.items():
        write_key(folder / path, secret)
    config = _make_config(url, root, made, secrets)
    write_new(folder / CONFIG_FILE, sign_config(config, root).encode("ascii"))
    settings: dict[str, object] = {"homebound-authority": FORMAT, "database": database}
    write_new(folder / SETTINGS_FILE, write_object(settings))


def create_home(folder: Path, url: str, made: datetime, database: str | None = None) -> Home:
    """Make an authority: every key, its configuration signed by the root, its database.

    `database` is an SQLAlchemy URL; None keeps a SQLite file in the folder. Raises OperatorError
    where the folder holds something already, an address cannot be used or the disk refuses.
    """
    check_url(url)
    if database is not None:
        open_store(database).close()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise OperatorError("The folder is not empty; an authority needs a new one.")
        folder.chmod(0o700)
        _fill(folder, url, made, database)
        home = open_home(folder)
        home.open_store().close()
    except OSError as error:
        raise OperatorError("The folder cannot be written to.") from error
    return home


def open_home(folder: Path) -> Home:
    """Read an authority's folder. Raises OperatorError where it is none, or of another version."""
    try:
        settings = Claims(
            parse_object((folder / SETTINGS_FILE).read_bytes(), max_bytes=_MAX_SETTINGS_BYTES)
        )
        token = (folder / CONFIG_FILE).read_text("ascii")
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
