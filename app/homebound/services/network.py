"""How the resident wants what leaves to travel: by which route, and how soon after a check-in."""

import json
import secrets
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from homebound.core.network import (
    LARGEST_PORT,
    TOR_HOST,
    TOR_PORT,
    Network,
    Route,
    make_network,
)
from homebound.services.session import Session
from homebound.vault import preferences

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.core.schedule import Slot

__all__ = [
    "LARGEST_PORT",
    "TOR_HOST",
    "TOR_PORT",
    "Network",
    "NetworkSettings",
    "Route",
    "Travel",
    "make_network",
]

LONGEST_DELAY = timedelta(minutes=10)
BEFORE_CLOSING = timedelta(minutes=30)
_NETWORK = "network"
_DELAY = "send-delay"
_YES = "yes"


@dataclass(frozen=True)
class Travel:
    """The route, and whether a check-in waits for a random while before it is sent."""

    network: Network = Network()  # noqa: RUF009 - frozen
    delays: bool = False


class NetworkSettings:
    """The settings about the network, kept in the vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def travel(self) -> Future[Travel]:
        """Give what was chosen, or what holds where nothing was."""
        return self._session.vault.submit(read_travel)

    def choose_network(self, network: Network) -> Future[None]:
        """Take a route from the next request on."""
        value = json.dumps([network.route.value, network.host, network.port])
        return self._session.vault.submit(lambda db: preferences.put(db, _NETWORK, value))

    def choose_delay(self, delays: bool) -> Future[None]:
        """Have check-ins wait for a random while from the next one on, or not."""
        value = _YES if delays else ""
        return self._session.vault.submit(lambda db: preferences.put(db, _DELAY, value))


def read_travel(db: "Database") -> Travel:
    """Read what was chosen, or what holds where nothing was."""
    value = preferences.get(db, _NETWORK)
    network = Network()
    if value is not None:
        route, host, port = json.loads(value)
        network = Network(Route(route), host, port)
    return Travel(network, preferences.get(db, _DELAY) == _YES)


def delayed_until(slot: "Slot", now: datetime) -> datetime | None:
    """Choose a random moment to send a check-in at, within 10 minutes; None for at once.

    It lies in the window, before its last 30 minutes: whoever is late already waits for nothing.
    """
    room = min(LONGEST_DELAY, slot.closes - BEFORE_CLOSING - now)
    seconds = int(room.total_seconds())
    if seconds <= 0 or now < slot.opens:
        return None
    return now + timedelta(seconds=1 + secrets.randbelow(seconds))
