"""What holds for an order: the consent, the key and the configuration, read in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from homebound.core.consent import Consent, SharingLevel
from homebound.core.order import Order
from homebound.protocol.config import Config, parse_config
from homebound.protocol.jws import SigningKey, VerifyingKey
from homebound.protocol.order_file import OrderFile, read_order_file
from homebound.vault import configurations, consents, order_keys, orders
from homebound.vault.order_keys import OrderKey
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Standing:
    """How an order stands towards its authority.

    `consent` is None while nothing may leave. `key` is None before the first opting in;
    `candidate` is to take its place once the authority has bound it. `fetched` are the
    configurations that were fetched since the order came, the newest last.
    """

    accepted: AcceptedOrder = field(repr=False)
    consent: Consent | None
    key: OrderKey | None
    candidate: OrderKey | None = None
    fetched: tuple[str, ...] = field(default=(), repr=False)

    @property
    def person_id(self) -> str:
        return self.accepted.person_id

    @property
    def order(self) -> Order:
        return self.accepted.order

    @property
    def file(self) -> OrderFile:
        return _order_file(self.accepted.source or b"")

    @property
    def config_tokens(self) -> tuple[str, ...]:
        """Every configuration that was ever used, as signed, the newest first."""
        return (*reversed(self.fetched), self.file.config_token)

    @property
    def config(self) -> Config:
        """The newest configuration: what is sent is sealed and judged by it."""
        return _config(self.config_tokens[0])

    @property
    def receipt_keys(self) -> Mapping[str, VerifyingKey]:
        """Every key that ever signed for the authority, to read again what was verified once."""
        found: dict[str, VerifyingKey] = {}
        for token in self.config_tokens:
            found = {**_config(token).receipt_keys, **found}
        return found

    @property
    def signing_key(self) -> SigningKey:
        if self.key is None:
            raise LookupError("nothing was ever signed for this order")
        return SigningKey(self.key.secret)


@lru_cache(maxsize=4)
def _order_file(source: bytes) -> OrderFile:
    return read_order_file(source)


@lru_cache(maxsize=8)
def _config(token: str) -> Config:
    return parse_config(token)


def forget() -> None:
    """Forget every order and configuration that was read."""
    _order_file.cache_clear()
    _config.cache_clear()


def find_standing(db: "Database", person_id: str) -> Standing | None:
    """Read how the active order of a person stands, None without an order or an authority."""
    accepted = orders.active(db, person_id)
    return None if accepted is None else standing_of(db, accepted)


def standing_of(db: "Database", accepted: AcceptedOrder) -> Standing | None:
    """Read how an order stands, an earlier one too; None without an authority."""
    if accepted.order.issuer is None or accepted.source is None:
        return None
    order, person = accepted.order, accepted.person_id
    choice = consents.current(db, person, order.id)
    consent = None
    if choice is not None and choice.level is not SharingLevel.OFF:
        consent = Consent(order.id, accepted.order.issuer.url, choice.level, choice.answers)
    return Standing(
        accepted=accepted,
        consent=consent,
        key=order_keys.current(db, person, order.id),
        candidate=order_keys.candidate(db, person, order.id),
        fetched=configurations.of_order(db, person, order.id),
    )
