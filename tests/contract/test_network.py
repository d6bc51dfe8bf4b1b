"""Requests go by the route that the resident chose, and by no other."""

import socket
import ssl
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import desktop_bus
from certificates import make_certificate
from homebound import system_proxy
from homebound.core.consent import Consent, SharingLevel
from homebound.core.network import Network, Route
from homebound.transport import NoAnswer, Transport, Trouble, new_circuit
from proxies import ConnectProxy, SocksProxy

if TYPE_CHECKING:
    from jeepney import Message

NAME = "authority.example"  # RFC 2606: no resolver on this computer knows it
PORT = 8443
BODY = bytes(8192)
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


class Authority:
    """Answers over TLS with 8,192 bytes; notes the heads, and how many connections there were."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.heads: list[bytes] = []
        self.connections = 0
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._threads.append(threading.Thread(target=self._serve, args=(plain,)))
            self._threads[-1].start()

    def _serve(self, plain: socket.socket) -> None:
        with plain:
            try:
                with self._context.wrap_socket(plain, server_side=True) as line:
                    while self._answer(line):
                        pass
            except OSError:
                return

    def _answer(self, line: ssl.SSLSocket) -> bool:
        with line.makefile("rb") as lines:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                piece = lines.readline()
                if not piece:
                    return False
                head += piece
            self.heads.append(head)
            lines.read(len(BODY) if head.startswith(b"POST") else 0)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8192\r\n\r\n" + BODY)
        return True

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(30)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Authority]:
    certificate = make_certificate(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = Authority(certificate)
    yield found
    found.close()


@pytest.fixture
def socks(authority: Authority) -> Iterator[SocksProxy]:
    with SocksProxy({(NAME, PORT): authority.port}) as found:
        yield found


@pytest.fixture
def proxy(authority: Authority) -> Iterator[ConnectProxy]:
    with ConnectProxy({(NAME, PORT): authority.port}) as found:
        yield found


@pytest.fixture
def by() -> Iterator[Callable[..., Transport]]:
    made = []

    def make(route: Route, port: int = 0, limit: float = 10) -> Transport:
        made.append(Transport(Network(route, "127.0.0.1", port), limit))
        return made[-1]

    yield make
    for one in made:
        one.close()


CONSENT = Consent("order", f"https://{NAME}:{PORT}", SharingLevel.CHECKED_IN)


def test_a_socks_proxy_is_given_the_name_and_resolves_it(
    socks: SocksProxy, by: Callable[..., Transport]
) -> None:
    assert by(Route.SOCKS, socks.port).post(CONSENT, BODY) == BODY
    assert socks.asked == [(NAME, PORT)]
    assert socks.kinds == [3]  # a host name, not an address


def test_each_circuit_has_a_user_name_and_a_connection_of_its_own(
    socks: SocksProxy, authority: Authority, by: Callable[..., Transport]
) -> None:
    transport = by(Route.SOCKS, socks.port)
    morning, evening = new_circuit(), new_circuit()
    transport.post(CONSENT, BODY, morning)
    transport.post(CONSENT, BODY, evening)
    transport.post(CONSENT, BODY, evening)
    transport.post(CONSENT, BODY)
    transport.post(CONSENT, BODY)  # what names no circuit has one that nothing else has
    assert set(socks.users) > {morning, evening}
    assert len(set(socks.users)) == 4
    assert {len(one) for one in socks.users} == {32}
    assert authority.connections >= 4


def test_what_was_cut_off_opens_no_connection_any_more(
    socks: SocksProxy, by: Callable[..., Transport]
) -> None:
    transport = by(Route.SOCKS, socks.port)
    transport.cut()
    with pytest.raises(NoAnswer) as refused:
        transport.post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.NOT_REACHED
    assert socks.users == []


def test_a_socks_proxy_that_asks_for_no_user_name_is_used_all_the_same(
    authority: Authority, by: Callable[..., Transport]
) -> None:
    with SocksProxy({(NAME, PORT): authority.port}, names_users=False) as socks:
        assert by(Route.SOCKS, socks.port).post(CONSENT, BODY) == BODY


def test_a_proxy_is_asked_for_a_tunnel_and_told_nothing_else(
    proxy: ConnectProxy, authority: Authority, by: Callable[..., Transport]
) -> None:
    assert by(Route.PROXY, proxy.port).post(CONSENT, BODY) == BODY
    [head] = proxy.heads
    lines = head.decode().split("\r\n")
    assert lines[0].startswith(f"CONNECT {NAME}:{PORT} HTTP/1.")
    assert {one.partition(":")[0].lower() for one in lines[1:] if one} <= {"host"}
    assert b"User-Agent: homebound/1\r\n" in authority.heads[0]


@pytest.mark.parametrize("route", [Route.PROXY, Route.SOCKS])
def test_a_proxy_that_is_away_is_named_and_nothing_goes_by_another_way(
    authority: Authority, by: Callable[..., Transport], route: Route
) -> None:
    with socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))  # and does not listen, so that nobody else can there
        with pytest.raises(NoAnswer) as refused:
            by(route, gone.getsockname()[1]).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.PROXY_NOT_REACHED
    assert authority.connections == 0


@pytest.mark.parametrize("kind", [ConnectProxy, SocksProxy])
def test_a_proxy_that_passes_nothing_on_is_named(
    by: Callable[..., Transport], kind: type[ConnectProxy | SocksProxy]
) -> None:
    with kind({}) as found:
        route = Route.PROXY if kind is ConnectProxy else Route.SOCKS
        with pytest.raises(NoAnswer) as refused:
            by(route, found.port).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.PROXY_REFUSED


@pytest.mark.parametrize("kind", [ConnectProxy, SocksProxy])
def test_a_silent_proxy_is_given_up_and_can_be_broken_off(
    by: Callable[..., Transport], kind: type[ConnectProxy | SocksProxy]
) -> None:
    with kind({}) as found:
        found.silent.set()
        route = Route.PROXY if kind is ConnectProxy else Route.SOCKS
        transport = by(route, found.port, limit=0.5)
        began = time.monotonic()
        with pytest.raises(NoAnswer) as refused:
            transport.post(CONSENT, BODY)
        assert refused.value.trouble is Trouble.TIMED_OUT
        assert time.monotonic() - began < 5
        transport = by(route, found.port, limit=30)
        cutting = threading.Timer(0.2, transport.cut)
        cutting.start()
        began = time.monotonic()
        with pytest.raises(NoAnswer):
            transport.post(CONSENT, BODY)
        assert time.monotonic() - began < 5
        cutting.join()


def test_a_handshake_that_never_ends_can_be_broken_off(by: Callable[..., Transport]) -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    port = silent.getsockname()[1]
    consent = Consent("order", f"https://localhost:{port}", SharingLevel.CHECKED_IN)
    transport = by(Route.DIRECT, limit=30)
    cutting = threading.Timer(0.2, transport.cut)
    cutting.start()
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        transport.post(consent, BODY)
    assert time.monotonic() - began < 5
    cutting.join()
    silent.close()


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_system_s_proxy_is_used_only_where_it_was_chosen(
    proxy: ConnectProxy,
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.port}")
    with pytest.raises(NoAnswer) as refused:
        by(Route.DIRECT).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.NOT_REACHED
    assert proxy.asked == []
    assert by(Route.SYSTEM).post(CONSENT, BODY) == BODY
    assert proxy.asked == [(NAME, PORT)]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_of_the_system_resolves_the_names_too(
    socks: SocksProxy, by: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:{socks.port}")
    assert by(Route.SYSTEM).post(CONSENT, BODY) == BODY
    assert socks.kinds == [3]


needs_bus = desktop_bus.needs_bus("the desktop's proxies")


class Portal(desktop_bus.Service):
    """A desktop's portal, which names these proxies."""

    def __init__(self, address: str, proxies: list[str]) -> None:
        self.asked: list[str] = []
        self._proxies = proxies
        super().__init__(address, "org.freedesktop.portal.Desktop")

    def answer(self, method: str, message: "Message") -> None:
        from jeepney import new_method_return

        assert method == "Lookup"
        self.asked.append(message.body[0])
        self.send(new_method_return(message, "as", (self._proxies,)))


@needs_bus
def test_the_desktop_s_proxy_is_the_system_s_and_it_is_told_the_host_alone(
    bus: str, proxy: ConnectProxy, by: Callable[..., Transport]
) -> None:
    portal = Portal(bus, [f"http://127.0.0.1:{proxy.port}", "direct://"])
    assert by(Route.SYSTEM).post(CONSENT, BODY) == BODY
    assert proxy.asked == [(NAME, PORT)]
    assert portal.asked == [f"https://{NAME}:{PORT}/"]
    portal.close()


@needs_bus
def test_the_desktop_s_socks_proxy_resolves_the_names(
    bus: str, socks: SocksProxy, by: Callable[..., Transport]
) -> None:
    portal = Portal(bus, [f"socks://127.0.0.1:{socks.port}"])
    assert by(Route.SYSTEM).post(CONSENT, BODY) == BODY
    assert socks.kinds == [3]
    portal.close()


@needs_bus
@pytest.mark.parametrize("named", [["direct://"], []])
def test_a_desktop_that_names_none_is_asked_and_the_way_is_straight(
    bus: str, by: Callable[..., Transport], named: list[str]
) -> None:
    portal = Portal(bus, named)
    with pytest.raises(NoAnswer) as refused:
        by(Route.SYSTEM).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.NOT_REACHED
    assert len(portal.asked) == 1
    portal.close()


def _resolve_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the authority's name stand for this computer, so that going straight would succeed."""
    found = socket.getaddrinfo

    def here(host: str, *rest: Any, **options: Any) -> Any:
        return found("127.0.0.1" if host == NAME else host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", here)


def _at(authority: Authority) -> Consent:
    return Consent("order", f"https://{NAME}:{authority.port}", SharingLevel.CHECKED_IN)


class LostPortal(Portal):
    """A portal whose settings name a script that it cannot run, or that takes for ever."""

    def __init__(self, address: str, error: str | None) -> None:
        self._error = error
        super().__init__(address, [])

    def answer(self, method: str, message: "Message") -> None:
        from jeepney import new_error

        assert method == "Lookup"
        if self._error is not None:
            self.send(new_error(message, self._error))


@needs_bus
@pytest.mark.parametrize("error", ["org.gtk.GDBus.UnmappedGError.Quark._g_2dio_2d.Code0", None])
def test_a_script_that_the_desktop_cannot_run_is_named_and_nothing_goes_straight(
    bus: str,
    authority: Authority,
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    error: str | None,
) -> None:
    monkeypatch.setattr(system_proxy, "_PATIENCE", 0.3)
    _resolve_here(monkeypatch)
    portal = LostPortal(bus, error)
    with pytest.raises(NoAnswer) as refused:
        by(Route.SYSTEM).post(_at(authority), BODY)
    assert refused.value.trouble is Trouble.PROXY_UNKNOWN
    assert authority.connections == 0
    portal.close()


@needs_bus
@pytest.mark.parametrize("error", ["ServiceUnknown", "UnknownMethod", "Spawn.ChildExited"])
def test_a_desktop_without_such_a_portal_names_no_proxy(
    bus: str,
    authority: Authority,
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    error: str,
) -> None:
    _resolve_here(monkeypatch)
    portal = LostPortal(bus, f"org.freedesktop.DBus.Error.{error}")
    assert by(Route.SYSTEM).post(_at(authority), BODY) == BODY
    portal.close()


@pytest.mark.parametrize(
    ("script", "named"), [("http://wpad.example/proxy.pac", True), ("", False)]
)
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_script_that_other_systems_name_is_named_too(
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    script: str,
    named: bool,
) -> None:
    played(monkeypatch, platform, {}, f"  ProxyAutoConfigEnable : {int(named)}", script)
    with pytest.raises(NoAnswer) as refused:
        by(Route.SYSTEM).post(CONSENT, BODY)
    straight = Trouble.NOT_REACHED
    assert refused.value.trouble is (Trouble.PROXY_UNKNOWN if named else straight)


@pytest.mark.parametrize("said", ["SOCKSEnable : 1", "ProxyAutoDiscoveryEnable : 1", None])
def test_what_macos_names_that_is_not_read_here_is_named_and_nothing_goes_straight(
    by: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch, said: str | None
) -> None:
    played(monkeypatch, "darwin", {}, said or "")
    if said is None:  # it does not answer
        monkeypatch.setattr(system_proxy, "_PATIENCE", 0.1)
        monkeypatch.setattr(system_proxy, "_MACOS", ("/bin/sleep", "30"))
    with pytest.raises(NoAnswer) as refused:
        by(Route.SYSTEM).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.PROXY_UNKNOWN


@pytest.mark.parametrize("platform", ["win32", "darwin"])
@pytest.mark.parametrize("variable", ["NO_PROXY", "FTP_PROXY"])
def test_a_variable_that_names_no_proxy_leaves_the_settings_their_say(
    proxy: ConnectProxy,
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    variable: str,
) -> None:
    played(monkeypatch, platform, {"https": f"http://127.0.0.1:{proxy.port}"}, "")
    monkeypatch.setenv(variable, "elsewhere.example")
    assert by(Route.SYSTEM).post(CONSENT, BODY) == BODY
    assert proxy.asked == [(NAME, PORT)]


def played(
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    settings: dict[str, str],
    printed: str,
    script: str = "",
) -> None:
    """Play another system: the proxies that it names, what scutil prints, Windows's script."""
    for name in ("getproxies_registry", "getproxies_macosx_sysconf"):
        monkeypatch.setattr(urllib.request, name, lambda: settings, raising=False)
    registry = SimpleNamespace(
        HKEY_CURRENT_USER=0,
        OpenKey=lambda _root, _path: nullcontext(),
        QueryValueEx=lambda _key, name: ({"AutoConfigURL": script}[name], 1),
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(system_proxy, "_MACOS", ("/bin/echo", printed))
    monkeypatch.setattr(system_proxy, "sys", SimpleNamespace(platform=platform))


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "rubbish"])
def test_without_a_desktop_the_way_is_straight(
    by: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NoAnswer) as refused:
        by(Route.SYSTEM).post(CONSENT, BODY)
    assert refused.value.trouble is Trouble.NOT_REACHED


def test_what_the_environment_leaves_out_goes_straight(
    proxy: ConnectProxy, by: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", NAME)
    with pytest.raises(NoAnswer):
        by(Route.SYSTEM).post(CONSENT, BODY)
    assert proxy.asked == []


def test_a_password_in_a_netrc_is_sent_to_nobody(
    proxy: ConnectProxy,
    authority: Authority,
    by: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {NAME} login anna password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    by(Route.SYSTEM).post(CONSENT, BODY)
    assert b"Authorization" not in authority.heads[0]


@pytest.mark.parametrize("route", [Route.PROXY, Route.SOCKS])
def test_this_computer_s_own_address_is_asked_by_no_proxy(
    by: Callable[..., Transport], route: Route
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))

        def answer() -> None:
            line, _ = listener.accept()
            with line:
                line.recv(65536)
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

        thread = threading.Thread(target=answer)
        thread.start()
        consent = Consent(
            "order", f"http://127.0.0.1:{listener.getsockname()[1]}", SharingLevel.CHECKED_IN
        )
        assert by(route, gone.getsockname()[1]).fetch_step(consent) == b"{}"
        thread.join(30)
