"""Running the web application on a socket."""

import gc
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

import uvicorn

from homebound.authority.errors import OperatorError
from homebound.authority.logs import start_logging
from homebound.authority.patience import PatientProtocol
from homebound.authority.serving import Serving
from homebound.authority.web import create_app
from homebound.authority.workers import run_workers

KEEP_ALIVE_SECONDS = 30
STOP_SECONDS = 10
BACKLOG = 512
GARBAGE_OBJECTS = 10_000  # objects before a search for cycles: next to nothing here ends as one


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError) as error:
        raise OperatorError(f"Nothing can listen on {host}, port {port}.") from error


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit()


def make_server(serving: Serving) -> uvicorn.Server:
    """Make the HTTP server: no access log, no header that names it, no trust in a proxy's."""
    return uvicorn.Server(
        uvicorn.Config(
            create_app(serving),
            log_config=None,
            access_log=False,
            ws="none",
            proxy_headers=False,
            server_header=False,
            http=PatientProtocol,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=STOP_SECONDS,
        )
    )


def run_server(load: Callable[[], Serving], host: str, port: int, workers: int = 1) -> None:
    """Serve until told to stop; port 0 takes a free one.

    `load` opens the database and reads the keys, once for all of the processes, which share what
    was loaded. Prints one line as soon as connections are taken: `listening on http://HOST:PORT`.
    Raises OperatorError where the port cannot be had.
    """
    start_logging()

    def work() -> None:
        # uvicorn raises the signal again when it has stopped, which by default would end the process
        # here and now, with a part of SQLite's data in the log beside its file.
        signal.signal(signal.SIGTERM, _end)
        try:
            server.run(sockets=[listener])
        finally:
            serving.store.close()

    with _listen(host, port) as listener:
        serving = load()
        server = make_server(serving)
        serving.store.close()  # a connection to the database is no two processes'
        # What is there by now stays: to look through it again and again for what may go costs
        # time, and in a forked process the memory that is shared.
        gc.collect()
        gc.freeze()
        gc.set_threshold(GARBAGE_OBJECTS)
        shown = f"[{host}]" if ":" in host else host
        sys.stdout.write(f"listening on http://{shown}:{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        if workers == 1:
            work()
        else:
            run_workers(workers, work)
