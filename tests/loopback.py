"""A real server of the authority on loopback, in this process, so that its clock can be set."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from homebound.authority.server import make_server
from homebound.authority.serving import Serving

_WAIT = 30


@contextmanager
def served(serving: Serving) -> Iterator[str]:
    """Serve on a free port for as long as the block lasts; give the address without the path."""
    server = make_server(serving)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            ends = time.monotonic() + _WAIT
            while not server.started and thread.is_alive() and time.monotonic() < ends:
                time.sleep(0.005)
            assert server.started
            yield address
        finally:
            server.should_exit = True
            thread.join(_WAIT)
