"""Only a certificate that the system trusts, for that name, gets a message to see."""

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from requests import adapters

from certificates import make_certificate
from homebound.core.consent import Consent, SharingLevel
from homebound.transport import NoAnswer, Transport, Trouble

BODY = 8192


class Server:
    """Answers one connection over TLS, and says whether a request came through."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.received = b""
        self.silent = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        plain, _ = self._listener.accept()
        with plain:
            try:
                with self._context.wrap_socket(plain, server_side=True) as line:
                    # All of it: what is left unread when a socket is closed takes the answer along.
                    while not self.received.endswith(bytes(BODY)) and (more := line.recv(65536)):
                        self.received += more
                    if self.silent.is_set():
                        line.recv(1)
                        return
                    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8192\r\n\r\n" + bytes(BODY))
            except OSError:
                return

    def close(self) -> None:
        self._thread.join(30)
        self._listener.close()


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Server]:
    name, days = getattr(request, "param", ("localhost", (-1, 1)))
    found = Server(make_certificate(tmp_path, name, days))
    yield found
    found.close()


@pytest.fixture
def transport() -> Iterator[Transport]:
    found = Transport(limit=5)
    yield found
    found.close()


def consent_for(server: Server) -> Consent:
    return Consent("order", f"https://localhost:{server.port}", SharingLevel.CHECKED_IN)


def test_what_the_system_trusts_is_trusted(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    transport = Transport()
    assert transport.post(consent_for(server), bytes(BODY)) == bytes(BODY)
    transport.close()


def test_a_stranger_s_certificate_sees_no_request(server: Server, transport: Transport) -> None:
    with pytest.raises(NoAnswer) as refused:
        transport.post(consent_for(server), bytes(BODY))
    assert refused.value.trouble is Trouble.NOT_TRUSTED
    server.close()
    assert server.received == b""


def test_what_a_library_brings_along_is_trusted_by_nobody(
    server: Server, transport: Transport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapters, "DEFAULT_CA_BUNDLE_PATH", str(tmp_path / "certificate.pem"))
    with pytest.raises(NoAnswer) as refused:
        transport.post(consent_for(server), bytes(BODY))
    assert refused.value.trouble is Trouble.NOT_TRUSTED
    server.close()
    assert server.received == b""


@pytest.mark.parametrize(
    "server",
    [("other.example", (-1, 1)), ("localhost", (-3, -1)), ("localhost", (1, 3))],
    ids=["for another name", "expired", "not valid yet"],
    indirect=True,
)
def test_a_trusted_certificate_that_does_not_count_sees_no_request(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    transport = Transport()
    with pytest.raises(NoAnswer) as refused:
        transport.post(consent_for(server), bytes(BODY))
    transport.close()
    assert refused.value.trouble is Trouble.NOT_TRUSTED
    server.close()
    assert server.received == b""


def test_a_request_over_tls_is_given_up_after_its_time(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    server.silent.set()
    transport = Transport(limit=0.5)
    with pytest.raises(NoAnswer) as refused:
        transport.post(consent_for(server), bytes(BODY))
    transport.close()
    assert refused.value.trouble is Trouble.TIMED_OUT
