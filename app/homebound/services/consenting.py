"""What holds for an order: the consent, the key and the configuration, read in one place."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from homebound.core.consent import Consent, SharingLevel
from homebound.core.order import Order
from homebound.protocol.config import Config, parse_config
from homebound.protocol.jws import SigningKey
from homebound.protocol.order_file import OrderFile, read_order_file
from homebound.vault import consents, order_keys, orders
from homebound.vault.order_keys import OrderKey
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Standing:
    """How the active order stands towards its authority.

    `consent` is None while nothing may leave. `key` is None before the first opting in.
    """

    accepted: AcceptedOrder = field(repr=False)
    consent: Consent | None
    key: OrderKey | None

    @property
    def order(self) -> Order:
        return self.accepted.order

    @property
    def file(self) -> OrderFile:
        return _order_file(self.accepted.source or b"")

    @property
    def config(self) -> Config:
        return parse_config(self.file.config_token)

    @property
    def signing_key(self) -> SigningKey:
        if self.key is None:
            raise LookupError("nothing was ever signed for this order")
        return SigningKey(self.key.secret)


@lru_cache(maxsize=4)
def _order_file(source: bytes) -> OrderFile:
    return read_order_file(source)


def find_standing(db: "Database", person_id: str) -> Standing | None:
    """Read how the active order of a person stands, None without an order or an authority."""
    accepted = orders.active(db, person_id)
    return None if accepted is None else standing_of(db, accepted)


def standing_of(db: "Database", accepted: AcceptedOrder) -> Standing | None:
    """Read how an order stands, an earlier one too; None without an authority."""
    if accepted.order.issuer is None or accepted.source is None:
        return None
    order = accepted.order
    choice = consents.current(db, accepted.person_id, order.id)
    consent = None
    if choice is not None and choice.level is not SharingLevel.OFF:
        consent = Consent(order.id, accepted.order.issuer.url, choice.level, choice.answers)
    key = order_keys.current(db, accepted.person_id, order.id)
    return Standing(accepted, consent, key)
