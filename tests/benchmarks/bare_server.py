"""The authority's server around one empty route: bare_server.py [--plain]

Takes 8,192 bytes and gives 8,192, as a POST to /messages. Prints the line of the authority. Plain,
the server is uvicorn's own and nothing of the authority's is loaded, nor what that loads.
"""

import socket
import sys

import uvicorn
from fastapi import FastAPI, Request, Response
from uvicorn.protocols.http.h11_impl import H11Protocol

_BODY = bytes(8192)


def _protocol() -> type[H11Protocol]:
    if "--plain" in sys.argv:
        return H11Protocol
    from homebound.authority.patience import PatientProtocol

    return PatientProtocol


def main() -> None:
    """Serve until told to stop."""
    app = FastAPI(openapi_url=None)

    @app.post("/messages", response_class=Response)
    async def messages(request: Request) -> Response:
        assert len(await request.body()) == len(_BODY)
        return Response(_BODY, media_type="application/octet-stream")

    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        ws="none",
        proxy_headers=False,
        server_header=False,
        http=_protocol(),
        timeout_keep_alive=30,
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sys.stdout.write(f"listening on http://127.0.0.1:{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
