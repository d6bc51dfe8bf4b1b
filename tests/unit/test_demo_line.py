"""The line that a demonstration holds up."""

import socket
from time import monotonic

from homebound.demo.line import Held, Line


def test_what_is_let_through_waits_no_more() -> None:
    with socket.create_server(("127.0.0.1", 0)) as onward, Line(onward.getsockname()[1]) as line:
        line.hold(Held.ALL)
        with socket.create_connection(("127.0.0.1", line.port)) as near:
            near.sendall(b"GET /config HTTP/1.1\r\n\r\n")
            since = monotonic()
            while not line.waiting and monotonic() - since < 10:
                pass
            assert line.waiting == 1
            line.hold(Held.SENDING)
            assert line.waiting == 0
