"""The proxy that the system names for an address: its settings or environment, or its desktop's."""

import os
import sys
from contextlib import suppress
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_RESOLVER = "org.freedesktop.portal.ProxyResolver"
_PATIENCE = 5.0  # seconds for the desktop to answer
_DIRECT = "direct:"


def system_proxy(url: str) -> str | None:
    """Give the address of the proxy that the system names, None for none.

    On Windows and macOS their settings say it, elsewhere HTTPS_PROXY, ALL_PROXY and NO_PROXY, and
    where these say nothing the desktop's settings, by its portal.
    """
    chosen = select_proxy(url, get_environ_proxies(url))
    if chosen is not None or sys.platform != "linux" or _excepted():
        return chosen
    # The desktop need not know more than the host.
    address = urlsplit(url)
    found = _ask_desktop(f"{address.scheme}://{address.netloc}/")
    return next((one for one in found[:1] if not one.startswith(_DIRECT)), None)


def _excepted() -> bool:
    """Say whether the environment names proxies at all: then what it leaves out goes straight."""
    names = ("https_proxy", "all_proxy")
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in names)


def _ask_desktop(url: str) -> list[str]:
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    # No bus, no portal, one that is silent or refuses: then the desktop names no proxy.
    with suppress(OSError, LookupError, ValueError, RuntimeError, DBusErrorResponse):
        portal = DBusAddress(_PATH, bus_name=_PORTAL, interface=_RESOLVER)
        with open_dbus_connection() as connection:
            asked = new_method_call(portal, "Lookup", "s", (url,))
            [found] = unwrap_msg(connection.send_and_get_reply(asked, timeout=_PATIENCE))
            return [one for one in found if isinstance(one, str)]
    return []
