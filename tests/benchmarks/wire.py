"""What goes over the wire for a proof: the resident's client, TLS and HTTP, on a kept connection."""

import os
import socket
import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

from measure import Pair, Row

import office
from certificates import make_certificate
from homebound.core.consent import Consent, SharingLevel
from homebound.protocol.envelope import BODY_BYTES
from homebound.transport import Transport

_PROOFS = 50


class _Line:
    """Ends TLS before an authority, as a proxy in front of it does, and counts what TCP carries."""

    def __init__(self, certificate: Path, behind: int) -> None:
        self.carried = 0
        self._behind = behind
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        outside, _ = self._listener.accept()
        inside = socket.create_connection(("127.0.0.1", self._behind))
        comes, goes = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = self._context.wrap_bio(comes, goes, server_side=True)
        shaken = False

        def flush() -> None:
            data = goes.read()
            self.carried += len(data)
            outside.sendall(data)

        def answer() -> None:
            while data := inside.recv(64 * 1024):
                tls.write(data)
                flush()

        with outside, inside:
            while data := outside.recv(64 * 1024):
                self.carried += len(data)
                comes.write(data)
                with suppress(ssl.SSLWantReadError):
                    if not shaken:
                        tls.do_handshake()
                        shaken = True
                        threading.Thread(target=answer, daemon=True).start()
                    while plain := tls.read(64 * 1024):
                        inside.sendall(plain)
                if goes.pending:
                    flush()


def rows() -> Iterator[Row]:
    """Measure what each proof takes once the connection stands."""
    with tempfile.TemporaryDirectory() as folder:
        made = office.make_office(Path(folder), _PROOFS + 1)
        bodies = office.proofs(made)
        certificate = make_certificate(Path(folder), "localhost")
        carried = []
        with office.serve_office(made) as server:
            line = _Line(certificate, server.port)
            consent = Consent("order", f"https://localhost:{line.port}", SharingLevel.CHECKED_IN)
            with patch.dict(os.environ, {"SSL_CERT_FILE": str(certificate)}):
                transport = Transport()
                for body in bodies:
                    before = line.carried
                    transport.post(consent, body)
                    carried.append(line.carried - before)
                transport.close()
        if office.kept(made) != len(bodies):
            raise ValueError("proofs were refused")
        yield Row.of(
            "bytes per proof on the wire, HTTPS, kept connection",
            "two bodies",
            Pair([float(one) for one in carried[1:]], [2.0 * BODY_BYTES]),
            1.1,
            unit="bytes",
            beside=f"the first, with the handshake, {carried[0]:,}",
        )
