"""The HTTP client: one address, fixed headers, capped answers, no redirect, no cookie, a time limit."""

import secrets
import socket
import ssl
from contextlib import suppress
from enum import StrEnum
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from threading import Lock, Timer
from time import monotonic
from typing import Any, cast

import requests
import socks
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.contrib.socks import SOCKSHTTPConnectionPool, SOCKSHTTPSConnectionPool
from urllib3.exceptions import HTTPError

from homebound.core.consent import Consent, OneQuestion
from homebound.core.network import Network, Route
from homebound.system_proxy import ProxyUnknownError, system_proxy

BODY_BYTES = 8192
_MAX_STEP_BYTES = 4096
_MAX_CONFIG_BYTES = 64 * 1024
_MAX_NOTICES_BYTES = 32 * 1024
_CIRCUIT_BYTES = 16
_CONNECT_SECONDS = 15.0
_READ_SECONDS = 30.0
_TOTAL_SECONDS = 60.0
_OK = 200
_NOT_FOUND = 404
_BAD_REQUEST = 400
_SOCKS_PORT = 1080
# The protocol's version and nothing about this computer; requests would name itself and Python.
_HEADERS = {"User-Agent": "homebound/1", "Accept": "*/*", "Accept-Encoding": "identity"}


class Trouble(StrEnum):
    """Why there is no answer that counts; all of it is a reason to try again later."""

    NOT_REACHED = "not-reached"
    NOT_TRUSTED = "not-trusted"
    TIMED_OUT = "timed-out"
    REDIRECTED = "redirected"
    WRONG_STATUS = "wrong-status"
    WRONG_SIZE = "wrong-size"
    # The authority's word for a body sealed to a key that it holds no longer, and for much else.
    BAD_REQUEST = "bad-request"
    PROXY_NOT_REACHED = "proxy-not-reached"
    PROXY_REFUSED = "proxy-refused"
    PROXY_UNKNOWN = "proxy-unknown"

    @property
    def away(self) -> bool:
        """Say whether nothing at all came through, so that any other message would meet the same."""
        return self not in (
            Trouble.REDIRECTED,
            Trouble.WRONG_STATUS,
            Trouble.WRONG_SIZE,
            Trouble.BAD_REQUEST,
        )


class NoAnswer(Exception):  # noqa: N818 - not an error of ours
    """Say that nothing came back that could be opened; `missing` that nothing is at that address."""

    def __init__(self, trouble: Trouble, *, missing: bool = False) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.missing = missing


def new_circuit() -> str:
    """Make a name for a circuit: random, so that it says nothing of whose it is."""
    return secrets.token_hex(_CIRCUIT_BYTES)


class Transport:
    """Requests to an authority; each takes the consent that allows it, and goes to its address.

    All go by the route that the resident chose, but to this computer's own address. Requests with
    the same `circuit` may be linked by a SOCKS proxy, which gets it as the user name; those with
    others travel by others through Tor. None stands for one that nothing else has.

    A request that takes longer than `limit` seconds in all is given up, however its bytes come.
    Used from one thread, but for `cut`.
    """

    def __init__(self, network: Network = Network(), limit: float = _TOTAL_SECONDS) -> None:  # noqa: B008 - frozen
        self.network = network
        self._limit = limit
        self._lines = _Lines()
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.clear()
        self._session.headers.update(_HEADERS)
        self._session.cookies.set_policy(_NoCookies())
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, _Adapter(self._lines))

    def post(self, consent: Consent, body: bytes, circuit: str | None = None) -> bytes:
        """Send one sealed body and give the sealed answer, both of exactly 8,192 bytes.

        Raises NoAnswer for anything else that comes back, or nothing.
        """
        answer = self._ask(
            "POST",
            f"{consent.authority}/messages",
            BODY_BYTES,
            circuit,
            data=body,
            headers={"Content-Type": "application/octet-stream"},
        )
        if len(answer) != BODY_BYTES:
            raise NoAnswer(Trouble.WRONG_SIZE)
        return answer

    def fetch_step(self, consent: Consent, circuit: str | None = None) -> bytes:
        """Fetch the newest freshness step, the same for everyone. Raises NoAnswer."""
        return self._ask("GET", f"{consent.authority}/freshness", _MAX_STEP_BYTES, circuit)

    def fetch_config(self, agreed: Consent | OneQuestion, circuit: str | None = None) -> bytes:
        """Fetch the configuration, the same for everyone. Raises NoAnswer."""
        return self._ask("GET", f"{agreed.authority}/config", _MAX_CONFIG_BYTES, circuit)

    def fetch_notices(self, agreed: Consent | OneQuestion) -> bytes:
        """Fetch the notices, the same for everyone, by a circuit of their own. Raises NoAnswer."""
        return self._ask("GET", f"{agreed.authority}/notices", _MAX_NOTICES_BYTES, None)

    def cut(self) -> None:
        """Break off the request that is under way and refuse any other; called on any thread."""
        self._lines.cut()

    def close(self) -> None:
        """Close what is still open."""
        self._session.close()

    def _ask(self, method: str, url: str, most: int, circuit: str | None, **options: Any) -> bytes:
        if self._lines.is_cut:
            raise NoAnswer(Trouble.NOT_REACHED)
        began = monotonic()
        # Each read has its own limit, which a slow drip keeps for ever.
        watch = Timer(self._limit, self._lines.break_off)
        watch.daemon = True
        watch.start()
        trouble: NoAnswer | None = None
        answer = b""
        try:
            answer = self._exchange(method, url, most, circuit, **options)
        except (
            requests.exceptions.RequestException,
            HTTPError,
            OSError,
            ValueError,  # http.client's, for headers and chunk sizes that are none
            NoAnswer,
        ) as error:
            trouble = _no_answer(error)
        finally:
            watch.cancel()
            self._lines.forget_spare()
        # What was broken off can look like an answer that ended, or like any trouble.
        if monotonic() - began >= self._limit:
            raise NoAnswer(Trouble.TIMED_OUT)
        if trouble is not None:
            raise trouble
        return answer

    def _exchange(
        self, method: str, url: str, most: int, circuit: str | None, **options: Any
    ) -> bytes:
        request = self._session.prepare_request(requests.Request(method, url, **options))
        # By the adapter and not by the session: that would read the body of a redirect, however
        # long, and its Location, however broken, even where it is not to be followed.
        with self._session.get_adapter(url).send(
            request,
            timeout=(min(_CONNECT_SECONDS, self._limit), min(_READ_SECONDS, self._limit)),
            stream=True,
            proxies=_proxies(self.network, url, circuit or new_circuit()),
        ) as response:
            if response.is_redirect:
                raise NoAnswer(Trouble.REDIRECTED)
            if response.status_code == _BAD_REQUEST:
                raise NoAnswer(Trouble.BAD_REQUEST)
            if response.status_code != _OK:
                missing = response.status_code == _NOT_FOUND
                raise NoAnswer(Trouble.WRONG_STATUS, missing=missing)
            data: bytes = response.raw.read(most + 1, decode_content=False)
            if len(data) > most:
                raise NoAnswer(Trouble.WRONG_SIZE)
            return data


def _proxies(network: Network, url: str, circuit: str) -> dict[str, str]:
    # Only this computer's own address is asked without TLS, and no proxy stands before that.
    if not url.startswith("https://"):
        return {}
    host = f"[{network.host}]" if ":" in network.host else network.host
    match network.route:
        case Route.DIRECT:
            return {}
        case Route.SYSTEM:
            try:
                chosen = system_proxy(url)
            except ProxyUnknownError as error:
                raise NoAnswer(Trouble.PROXY_UNKNOWN) from error
            return {} if chosen is None else {"https": _resolving_there(chosen, circuit)}
        case Route.PROXY:
            return {"https": f"http://{host}:{network.port}"}
        case Route.SOCKS:
            return {"https": f"socks5h://{circuit}:0@{host}:{network.port}"}


def _resolving_there(proxy: str, circuit: str) -> str:
    """Have a SOCKS proxy of the system's resolve the names, by a circuit of our own."""
    scheme, mark, rest = proxy.partition("://")
    match scheme.lower():
        case "socks5" | "socks5h" | "socks":
            return f"socks5h://{rest if '@' in rest else f'{circuit}:0@{rest}'}"
        case "socks4" | "socks4a":
            return f"socks4a://{rest}"
        case _:
            return proxy if mark else f"http://{proxy}"


def _no_answer(error: Exception) -> NoAnswer:
    match error:
        case NoAnswer():
            return error
        case requests.exceptions.SSLError():
            return NoAnswer(Trouble.NOT_TRUSTED)
        case requests.exceptions.Timeout():
            return NoAnswer(Trouble.TIMED_OUT)
        case _:
            return NoAnswer(Trouble.NOT_REACHED)


class _Lines:
    """The socket of the request that is under way, so that it can be broken off from outside.

    While a connection is being set up that is a spare one, which shares it: the one in use gets
    wrapped and passed on inside a call that a slow other side can hold up for ever.
    """

    def __init__(self) -> None:
        self.is_cut = False
        self._lock = Lock()
        self._socket: socket.socket | None = None
        self._spare: socket.socket | None = None

    def begin(self, begun: socket.socket) -> None:
        """Take a connection that is being set up."""
        self.forget_spare()
        with self._lock:
            self._spare = socket.socket.dup(begun)
        self._look()

    def take(self, opened: socket.socket) -> None:
        """Take a connection that is set up."""
        self.forget_spare()
        with self._lock:
            self._socket = opened
        self._look()

    def forget_spare(self) -> None:
        """Close the spare one, which would keep the connection open."""
        with self._lock:
            spare, self._spare = self._spare, None
            if spare is not None:
                spare.close()

    def cut(self) -> None:
        """Break off what is under way, and whatever comes."""
        self.is_cut = True
        self.break_off()

    def break_off(self) -> None:
        """Break off what is under way."""
        with self._lock:
            for one in (self._spare, self._socket):
                if one is not None:
                    with suppress(OSError):  # it is closed already
                        # Not SSLSocket's own shutdown, which takes its state from under a
                        # reading thread.
                        socket.socket.shutdown(one, socket.SHUT_RDWR)

    def _look(self) -> None:
        if self.is_cut:
            self.break_off()


class _Adapter(HTTPAdapter):
    """Trust whom the system trusts, and tell of every socket that is opened."""

    def __init__(self, lines: _Lines) -> None:
        self._lines = lines
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options, ssl_context=self._context)
        self.poolmanager.pool_classes_by_scheme = {
            "http": _watched(HTTPConnectionPool, self._lines),
            "https": _watched(HTTPSConnectionPool, self._lines),
        }

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        known = proxy in self.proxy_manager
        manager = super().proxy_manager_for(proxy, **options, ssl_context=self._context)
        if not known:
            by_socks = proxy.startswith("socks")
            manager.pool_classes_by_scheme = {
                "http": _watched(
                    SOCKSHTTPConnectionPool if by_socks else HTTPConnectionPool, self._lines
                ),
                "https": _watched(
                    SOCKSHTTPSConnectionPool if by_socks else HTTPSConnectionPool, self._lines
                ),
            }
        return manager

    def cert_verify(self, *arguments: Any, **options: Any) -> None:
        """Leave out requests' own list of certificates, which would be trusted beside the system's."""


def _watched(pool: type[HTTPConnectionPool], lines: _Lines) -> type[HTTPConnectionPool]:
    class Connection(pool.ConnectionCls):  # type: ignore[name-defined, misc] # one of four classes
        def connect(self) -> None:
            super().connect()
            lines.take(self.sock)

        def _new_conn(self) -> socket.socket:
            options = getattr(self, "_socks_options", None)
            if options is not None:
                return _connect_by_socks(options, (self.host, self.port), self.timeout, lines)
            made: socket.socket
            try:
                made = super()._new_conn()
            except HTTPError as error:
                if self.proxy is None:
                    raise
                raise NoAnswer(Trouble.PROXY_NOT_REACHED) from error
            lines.begin(made)
            return made

        def _tunnel(self) -> None:
            try:
                super()._tunnel()
            except (OSError, HTTPException, ValueError) as error:
                raise NoAnswer(Trouble.PROXY_REFUSED) from error

    class Pool(pool):  # type: ignore[valid-type, misc] # one of four classes
        ConnectionCls = Connection

    return Pool


def _connect_by_socks(
    options: dict[str, Any], to: tuple[str, int], seconds: float, lines: _Lines
) -> socket.socket:
    """Connect through a SOCKS proxy, which can be broken off while it makes up its mind."""
    proxy = options["proxy_host"].strip("[]"), int(options["proxy_port"] or _SOCKS_PORT)
    try:
        found = socket.getaddrinfo(*proxy, type=socket.SOCK_STREAM)
    except OSError as error:
        raise NoAnswer(Trouble.PROXY_NOT_REACHED) from error
    for family, kind, protocol, _, address in found:
        made = socks.socksocket(family, kind, protocol)
        made.settimeout(seconds)
        made.set_proxy(
            options["socks_version"],
            *address[:2],
            rdns=True,
            username=options["username"] or None,
            password=options["password"] or None,
        )
        lines.begin(made)
        try:
            made.connect(to)
        except socks.ProxyConnectionError:
            made.close()  # perhaps the proxy's next address
        except OSError as error:
            made.close()
            raise NoAnswer(Trouble.PROXY_REFUSED) from error
        else:
            return cast("socket.socket", made)
    raise NoAnswer(Trouble.PROXY_NOT_REACHED)


class _NoCookies(DefaultCookiePolicy):
    """Neither keep nor send a cookie."""

    def set_ok(self, cookie: object, request: object) -> bool:  # noqa: ARG002
        return False

    def return_ok(self, cookie: object, request: object) -> bool:  # noqa: ARG002
        return False
