"""How requests leave this computer: straight, or through somebody whom the resident chose."""

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum

from homebound.core.errors import ErrorCode, UserError

TOR_HOST = "127.0.0.1"
TOR_PORT = 9050
LARGEST_PORT = 65535

_LABEL = r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_HOST = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(\.{_LABEL})*\.?")


class Route(StrEnum):
    """Through what a request goes."""

    DIRECT = "direct"
    SYSTEM = "system"  # whatever proxy the system names
    PROXY = "proxy"  # an HTTP proxy, by CONNECT
    SOCKS = "socks"  # a SOCKS5 proxy that resolves the names, as Tor does


@dataclass(frozen=True)
class Network:
    """A route; `host` and `port` are those of the proxy, where it is one that the resident named."""

    route: Route = Route.DIRECT
    host: str = field(default="", repr=False)
    port: int = 0


def make_network(route: Route, host: str, port: str) -> Network:
    """Make a route from what was typed; host and port are left aside where none is needed.

    Raises UserError (PROXY_HOST_WRONG, PROXY_PORT_WRONG).
    """
    if route in (Route.DIRECT, Route.SYSTEM):
        return Network(route)
    name, number = host.strip(), port.strip()
    if not (_HOST.fullmatch(name) or _is_address(name)):
        raise UserError(ErrorCode.PROXY_HOST_WRONG)
    if not (number.isascii() and number.isdecimal() and len(number) <= len(str(LARGEST_PORT))):
        raise UserError(ErrorCode.PROXY_PORT_WRONG, limit=LARGEST_PORT)
    if not 1 <= int(number) <= LARGEST_PORT:
        raise UserError(ErrorCode.PROXY_PORT_WRONG, limit=LARGEST_PORT)
    return Network(route, name, int(number))


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text
