"""The HTTP client: one address, fixed headers, capped answers, no redirect, no cookie, a time limit."""

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from http.cookiejar import DefaultCookiePolicy
from threading import Timer
from time import monotonic
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from homebound.core.consent import Consent, OneQuestion

BODY_BYTES = 8192
_MAX_STEP_BYTES = 4096
_MAX_CONFIG_BYTES = 64 * 1024
_MAX_NOTICES_BYTES = 32 * 1024
_CONNECT_SECONDS = 15.0
_READ_SECONDS = 30.0
_TOTAL_SECONDS = 60.0
_OK = 200
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


class NoAnswer(Exception):  # noqa: N818 - not an error of ours
    """Say that nothing came back that could be opened."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Transport:
    """Requests to an authority; each takes the consent that allows it, and goes to its address.

    A request that takes longer than `limit` seconds in all is given up, however its bytes come.
    Used from one thread, but for `cut`.
    """

    def __init__(self, limit: float = _TOTAL_SECONDS) -> None:
        self._limit = limit
        self._socket: socket.socket | None = None
        self._is_cut = False
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.clear()
        self._session.headers.update(_HEADERS)
        self._session.cookies.set_policy(_NoCookies())
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, _Adapter(self._note_socket))

    def post(self, consent: Consent, body: bytes) -> bytes:
        """Send one sealed body and give the sealed answer, both of exactly 8,192 bytes.

        Raises NoAnswer for anything else that comes back, or nothing.
        """
        answer = self._ask(
            "POST",
            f"{consent.authority}/messages",
            BODY_BYTES,
            data=body,
            headers={"Content-Type": "application/octet-stream"},
        )
        if len(answer) != BODY_BYTES:
            raise NoAnswer(Trouble.WRONG_SIZE)
        return answer

    def fetch_step(self, consent: Consent) -> bytes:
        """Fetch the newest freshness step, the same for everyone. Raises NoAnswer."""
        return self._ask("GET", f"{consent.authority}/freshness", _MAX_STEP_BYTES)

    def fetch_config(self, agreed: OneQuestion) -> bytes:
        """Fetch the configuration, the same for everyone. Raises NoAnswer."""
        return self._ask("GET", f"{agreed.authority}/config", _MAX_CONFIG_BYTES)

    def fetch_notices(self, agreed: Consent | OneQuestion) -> bytes:
        """Fetch the notices, the same for everyone. Raises NoAnswer."""
        return self._ask("GET", f"{agreed.authority}/notices", _MAX_NOTICES_BYTES)

    def cut(self) -> None:
        """Break off the request that is under way and refuse any other; called on any thread."""
        self._is_cut = True
        self._break_off()

    def close(self) -> None:
        """Close what is still open."""
        self._session.close()

    def _note_socket(self, opened: socket.socket) -> None:
        self._socket = opened
        if self._is_cut:
            self._break_off()

    def _break_off(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                # Not SSLSocket's own shutdown, which takes its state from under a reading thread.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _ask(self, method: str, url: str, most: int, **options: Any) -> bytes:
        if self._is_cut:
            raise NoAnswer(Trouble.NOT_REACHED)
        began = monotonic()
        # Each read has its own limit, which a slow drip keeps for ever.
        watch = Timer(self._limit, self._break_off)
        watch.daemon = True
        watch.start()
        trouble: NoAnswer | None = None
        answer = b""
        try:
            answer = self._exchange(method, url, most, **options)
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
        # What was broken off can look like an answer that ended, or like any trouble.
        if monotonic() - began >= self._limit:
            raise NoAnswer(Trouble.TIMED_OUT)
        if trouble is not None:
            raise trouble
        return answer

    def _exchange(self, method: str, url: str, most: int, **options: Any) -> bytes:
        request = self._session.prepare_request(requests.Request(method, url, **options))
        # By the adapter and not by the session: that would read the body of a redirect, however
        # long, and its Location, however broken, even where it is not to be followed.
        with self._session.get_adapter(url).send(
            request,
            timeout=(min(_CONNECT_SECONDS, self._limit), min(_READ_SECONDS, self._limit)),
            stream=True,
        ) as response:
            if response.is_redirect:
                raise NoAnswer(Trouble.REDIRECTED)
            if response.status_code != _OK:
                raise NoAnswer(Trouble.WRONG_STATUS)
            data: bytes = response.raw.read(most + 1, decode_content=False)
            if len(data) > most:
                raise NoAnswer(Trouble.WRONG_SIZE)
            return data


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


class _Adapter(HTTPAdapter):
    """Trust whom the system trusts, and tell of every socket that is opened."""

    def __init__(self, opened: Callable[[socket.socket], None]) -> None:
        self._opened = opened
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*arguments, **options, ssl_context=context)
        self.poolmanager.pool_classes_by_scheme = {
            "http": _watched(HTTPConnectionPool, self._opened),
            "https": _watched(HTTPSConnectionPool, self._opened),
        }

    def cert_verify(self, *arguments: Any, **options: Any) -> None:
        """Leave out requests' own list of certificates, which would be trusted beside the system's."""


def _watched(
    pool: type[HTTPConnectionPool], opened: Callable[[socket.socket], None]
) -> type[HTTPConnectionPool]:
    class Connection(pool.ConnectionCls):  # type: ignore[name-defined, misc] # one of two classes
        def connect(self) -> None:
            super().connect()
            opened(self.sock)

    class Pool(pool):  # type: ignore[valid-type, misc] # one of two classes
        ConnectionCls = Connection

    return Pool


class _NoCookies(DefaultCookiePolicy):
    """Neither keep nor send a cookie."""

    def set_ok(self, cookie: object, request: object) -> bool:  # noqa: ARG002
        return False

    def return_ok(self, cookie: object, request: object) -> bool:  # noqa: ARG002
        return False
