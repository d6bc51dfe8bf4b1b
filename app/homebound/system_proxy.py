"""The proxy that the system names for an address: its settings or environment, or its desktop's."""

import os
import re
import sys
from contextlib import suppress
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy, should_bypass_proxies

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_RESOLVER = "org.freedesktop.portal.ProxyResolver"
_PATIENCE = 5.0  # seconds for the desktop to answer
_DIRECT = "direct:"
_ERROR = "org.freedesktop.DBus.Error."
# What a bus says where no portal is, or one that names no proxies.
_NO_PORTAL = (
    "AccessDenied",
    "NameHasNoOwner",
    "ServiceUnknown",
    "Spawn",
    "UnknownInterface",
    "UnknownMethod",
    "UnknownObject",
)
_WINDOWS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_ANOTHER = re.compile(rb"\b(ProxyAutoConfig|ProxyAutoDiscovery|SOCKS)Enable : 1\b")
_MACOS = ("/usr/sbin/scutil", "--proxy")


class ProxyUnknownError(Exception):
    """Say that the system leaves it to a script, or gives no answer: it may well name a proxy."""


def system_proxy(url: str) -> str | None:
    """Give the address of the proxy that the system names, None for none.

    HTTPS_PROXY, ALL_PROXY and NO_PROXY say it, and where these name none the settings of Windows or
    macOS, elsewhere the desktop's, by its portal. A script for it (a PAC file) is run by the desktop
    and never here. Raises ProxyUnknownError.
    """
    chosen = select_proxy(url, get_environ_proxies(url))
    if chosen is not None or _excepted():
        return chosen
    if not should_bypass_proxies(url, None) and (named := select_proxy(url, _from_settings())):
        return named
    if _names_another():
        raise ProxyUnknownError
    if sys.platform != "linux":
        return None
    # The desktop need not know more than the host.
    address = urlsplit(url)
    found = _ask_desktop(f"{address.scheme}://{address.netloc}/")
    return next((one for one in found[:1] if not one.startswith(_DIRECT)), None)


def _from_settings() -> dict[str, str]:
    """Give the proxies of Windows or macOS: one variable, NO_PROXY too, and Python looks no further."""
    import urllib.request

    if sys.platform == "win32":
        return urllib.request.getproxies_registry()
    if sys.platform == "darwin":
        return urllib.request.getproxies_macosx_sysconf()
    return {}


def _names_another() -> bool:
    """Say whether the settings of Windows or macOS name a proxy in a way that Python passes over.

    That is by a script; on macOS also by having one discovered, or one for SOCKS alone. Windows has
    one discovered unless told not to, and only a search in the network would tell whether there is.
    """
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS) as settings:
            return bool(winreg.QueryValueEx(settings, "AutoConfigURL")[0])
    if sys.platform == "darwin":
        import subprocess

        try:
            said = subprocess.run(  # noqa: S603 - a program of the system's
                _MACOS, capture_output=True, timeout=_PATIENCE, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return True
        return _ANOTHER.search(said.stdout) is not None
    return False


def _excepted() -> bool:
    """Say whether the environment names proxies at all: then what it leaves out goes straight."""
    names = ("https_proxy", "all_proxy")
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in names)


def _ask_desktop(url: str) -> list[str]:
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    portal = DBusAddress(_PATH, bus_name=_PORTAL, interface=_RESOLVER)
    asked = new_method_call(portal, "Lookup", "s", (url,))
    try:
        with open_dbus_connection() as connection:
            [found] = unwrap_msg(connection.send_and_get_reply(asked, timeout=_PATIENCE))
            return [one for one in found if isinstance(one, str)]
    except TimeoutError as error:
        raise ProxyUnknownError from error
    except DBusErrorResponse as error:
        if error.name.removeprefix(_ERROR).partition(".")[0] not in _NO_PORTAL:
            raise ProxyUnknownError from error
    except (OSError, LookupError, ValueError, RuntimeError):
        pass  # there is no bus
    return []
