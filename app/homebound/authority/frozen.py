"""A PostgreSQL that takes what it is told and answers nothing: nobody waits for it for long.

Its connections stay as they are, so that neither TCP nor the server itself ends a wait.
"""

import time
from typing import Any, TypeVar

from psycopg import Connection, OperationalError
from psycopg.abc import PQGen
from psycopg.errors import ConnectionTimeout
from sqlalchemy import Engine, event

ANSWER_SECONDS = 20  # longer than the server lets anybody wait for a lock
CONNECT_SECONDS = 10
PAUSE_SECONDS = 5

Result = TypeVar("Result")


class _Bounded(Connection[Any]):
    """A connection that is given up where a statement is not answered in time."""

    def wait(
        self, gen: PQGen[Result], interval: float = 0.1, timeout: float | None = None
    ) -> Result:
        try:
            return super().wait(gen, interval, timeout or ANSWER_SECONDS)
        except OperationalError as error:
            if error.sqlstate is None:  # not the server's word: nothing can be asked here any more
                self.pgconn.finish()
            raise


def bound_waiting(engine: Engine) -> None:
    """Let no statement take longer than 20 seconds and no connection longer than 10 to be made.

    After that no other is tried for 5: all who have come meanwhile are answered first.
    """
    frozen_until = 0.0

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: object, _record: object, given: Any, options: Any) -> Connection[Any]:
        nonlocal frozen_until
        if time.monotonic() < frozen_until:
            raise OperationalError("the server did not answer just now")
        try:
            return _Bounded.connect(*given, **{"connect_timeout": CONNECT_SECONDS, **options})
        except ConnectionTimeout:
            frozen_until = time.monotonic() + PAUSE_SECONDS
            raise
