"""A throw-away authority's signing side, for the demo and the tests: keys made anew every time."""

import hashlib
import os
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from homebound.core.order import FormReference, Issuer, Order, Telephones, Window
from homebound.core.policy import OnMissed, Policy
from homebound.protocol.config import (
    Chain,
    Config,
    SealKey,
    sign_config,
)
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.jws import ID_BYTES, SigningKey
from homebound.protocol.order import sign_order
from homebound.protocol.order_file import write_order_file
from homebound.protocol.strict import HASH_BYTES, encode_base64url

WINDOWS = (
    Window("morning", time(7), time(12), timedelta(minutes=60)),
    Window("evening", time(18), time(21), timedelta(minutes=30)),
)
DAYS = 14
URL = "https://health-office.example"
CHAIN_HOURS = 24 * 180
_OPEN_HOUR = 9

# One place for every whole hour from UTC, none with daylight saving: at any instant it is between
# nine and ten in exactly one of them.
_PLACES = (
    "Europe/Moscow",
    "Asia/Dubai",
    "Asia/Tashkent",
    "Asia/Bishkek",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Pacific/Noumea",
    "Pacific/Tarawa",
    "Pacific/Pago_Pago",
    "Pacific/Honolulu",
    "Pacific/Gambier",
    "Pacific/Pitcairn",
    "America/Phoenix",
    "America/Costa_Rica",
    "America/Bogota",
    "America/Caracas",
    "America/Sao_Paulo",
    "America/Noronha",
    "Atlantic/Cape_Verde",
    "Africa/Abidjan",
    "Africa/Lagos",
    "Africa/Johannesburg",
)


@dataclass(frozen=True)
class DemoIssuer:
    """An authority that can sign orders: its root, an order key and its configuration."""

    root: SigningKey
    order_key: SigningKey
    config: Config
    config_token: str

    @property
    def issuer(self) -> Issuer:
        return Issuer(self.config.url, self.config.root)


@dataclass(frozen=True)
class DemoOrder:
    """An order file and the fingerprint that a paper letter would show."""

    data: bytes
    fingerprint: str
    order: Order


def _seal_key() -> SealKey:
    raw = (
        MLKEM768PrivateKey.generate().public_key().public_bytes_raw()
        + X25519PrivateKey.generate().public_key().public_bytes_raw()
    )
    return SealKey(raw)


def _chain(start: datetime) -> Chain:
    element = os.urandom(HASH_BYTES)
    for _ in range(CHAIN_HOURS):
        element = hashlib.sha256(element).digest()
    return Chain("demo", element, start, CHAIN_HOURS)


def make_issuer(now: datetime, url: str = URL) -> DemoIssuer:
    """Make an authority with new keys, its configuration valid from two days ago for 180 days."""
    root, order_key = SigningKey.generate(), SigningKey.generate()
    receipt_key, notice_key = SigningKey.generate(), SigningKey.generate()
    issued = now.replace(microsecond=0) - timedelta(days=2)
    config = Config(
        url=url,
        root=root.kid,
        version=1,
        issued=issued,
        expires=issued + timedelta(days=180),
        seal_keys=(_seal_key(),),
        receipt_keys={receipt_key.kid: receipt_key.verifying},
        order_keys={order_key.kid: order_key.verifying},
        notice_keys={notice_key.kid: notice_key.verifying},
        chains=(_chain(issued.replace(minute=0, second=0)),),
        policy=Policy(keep_days=30, on_missed=OnMissed.CALL, url=f"{url}/policy"),
    )
    return DemoIssuer(root, order_key, config, sign_config(config, root))


def open_zone(now: datetime) -> str:
    """Choose a zone in which it is between 09:00 and 09:59."""
    return next(name for name in _PLACES if now.astimezone(ZoneInfo(name)).hour == _OPEN_HOUR)


def make_order(issuer: DemoIssuer, now: datetime, form: FormReference | None = None) -> Order:
    """Make an order of 14 days from today whose morning window is open now."""
    zone = open_zone(now)
    first = now.astimezone(ZoneInfo(zone)).date()
    return Order(
        id=encode_base64url(os.urandom(ID_BYTES)),
        issued=now.replace(microsecond=0) - timedelta(days=1),
        zone=zone,
        first=first,
        last=first + timedelta(days=DAYS - 1),
        windows=WINDOWS,
        issuer=issuer.issuer,
        form=form,
        telephones=Telephones(help="+1 555 0100"),
    )


def write_order(issuer: DemoIssuer, order: Order, form: bytes | None = None) -> DemoOrder:
    """Sign an order and write it into an order file."""
    token = sign_order(order, issuer.issuer, issuer.order_key)
    data = write_order_file(issuer.config_token, token, form)
    return DemoOrder(data, format_fingerprint(issuer.config.root), order)


def make_order_file(now: datetime) -> DemoOrder:
    """Make an order file with a window that is open now, wherever the clock stands."""
    issuer = make_issuer(now)
    return write_order(issuer, make_order(issuer, now))
