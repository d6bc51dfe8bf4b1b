"""Connections that are not waited for without end, and that speak problem+json from the first byte."""

import asyncio
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from homebound.authority.logs import log_event
from homebound.authority.problems import make_problem

MAX_CONNECTIONS = 512
HEAD_SECONDS = 10
MAX_HEAD_BYTES = 64 * 1024


class _OneLength(h11.Connection):
    """Refuse a body whose length is said in two ways.

    Whoever stands in front may go by the other, and what follows would be another's request
    (RFC 9112, section 6.3).
    """

    def next_event(self) -> Any:
        event = super().next_event()
        if type(event) is h11.Request:
            names = {name for name, _ in event.headers}
            if b"transfer-encoding" in names and b"content-length" in names:
                raise h11.RemoteProtocolError("two lengths")
        return event


class PatientProtocol(H11Protocol):
    """HTTP/1.1 that closes a connection on which nothing was asked for, or is read, in time.

    uvicorn's own limit begins with the first answer and ends with any byte that comes after it.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.conn = _OneLength(h11.SERVER, MAX_HEAD_BYTES)
        self._served = self.app
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(  # type: ignore[override] # as in uvicorn: TCP has no other transport
        self, transport: asyncio.Transport
    ) -> None:
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        crowded = len(self.connections) > MAX_CONNECTIONS
        self.app = _crowded() if crowded else self._served
        super().data_received(data)
        self._watch()

    def _should_upgrade(self) -> bool:
        return False  # what is not offered is left aside (RFC 9110, section 7.8)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.transport.is_closing():
            self._watch()  # closing waits until the rest is read

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._unwatch()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            problem = make_problem(
                HTTPStatus.BAD_REQUEST, "This is not HTTP/1.1.", {"Connection": "close"}
            )
            for event in (
                h11.Response(
                    status_code=problem.status_code,
                    headers=problem.raw_headers,
                    reason=HTTPStatus.BAD_REQUEST.phrase,
                ),
                h11.Data(data=bytes(problem.body)),
                h11.EndOfMessage(),
            ):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _watch(self) -> None:
        """Let the time run while it is the other end's turn; nothing it drips begins it anew."""
        answering = bool(self.cycle) and not self.cycle.response_complete
        if answering and not self.flow.write_paused:
            self._unwatch()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _unwatch(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


def _crowded() -> Any:
    log_event("crowded")
    return make_problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "Too many connections are open.",
        {"Retry-After": str(HEAD_SECONDS), "Connection": "close"},
    )
