"""The authority's server around one empty route: bare_server.py [--plain [--workers N | --load MODULE …]]

Takes 8,192 bytes and gives 8,192, as a POST to /messages. Prints the line of the authority. Plain,
the server is uvicorn's own and nothing of the authority's is loaded, nor what that loads but for
the modules named; so many workers are begun by uvicorn, as `uvicorn --workers N` does.
"""

import socket
import sys
from importlib import import_module

import uvicorn
from fastapi import FastAPI, Request, Response
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.supervisors import Multiprocess

_BODY = bytes(8192)

app = FastAPI(openapi_url=None)


@app.post("/messages", response_class=Response)
async def messages(request: Request) -> Response:
    """Take a body and give another."""
    assert len(await request.body()) == len(_BODY)
    return Response(_BODY, media_type="application/octet-stream")


def _protocol() -> type[H11Protocol]:
    if "--plain" in sys.argv:
        return H11Protocol
    from homebound.authority.patience import PatientProtocol

    return PatientProtocol


def main() -> None:
    """Serve until told to stop."""
    workers = int(sys.argv[-1]) if "--workers" in sys.argv else 1
    if "--load" in sys.argv:
        for module in sys.argv[sys.argv.index("--load") + 1 :]:
            import_module(module)
    config = uvicorn.Config(
        app if workers == 1 else "bare_server:app",
        log_config=None,
        access_log=False,
        ws="none",
        proxy_headers=False,
        server_header=False,
        http=_protocol(),
        timeout_keep_alive=30,
        workers=workers,
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sys.stdout.write(f"listening on http://127.0.0.1:{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        if workers == 1:
            uvicorn.Server(config).run(sockets=[listener])
        else:
            Multiprocess(config, [listener]).run()


if __name__ == "__main__":
    main()
