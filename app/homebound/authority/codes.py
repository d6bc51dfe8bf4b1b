"""Enrolment codes: kept as keyed hashes, tried slowly after five wrong ones, never dead."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from homebound.authority.tables import DECOY, codes
from homebound.protocol.enrolment import Code
from homebound.protocol.strict import write_moment

FREE_TRIES = 5
PAUSE = timedelta(hours=1)


def hash_code(key: bytes, order_id: str, code: Code) -> bytes:
    """Hash a code so that a copied database alone does not give it away: it has but 50 bits."""
    return hmac.digest(key, f"{order_id}.{code.value}".encode("ascii"), hashlib.sha256)


def add_code(connection: Connection, order_id: str, mac: bytes) -> None:
    """Keep the hash of a new order's code."""
    connection.execute(insert(codes).values(order_id=order_id, mac=mac, wrong=0, tried=0))


@dataclass(frozen=True)
class _Tries:
    wrong: int
    tried: int

    def may_try(self, now: int) -> bool:
        # A try of a later time was counted by a clock that was ahead; it holds nobody up.
        waits = 0 <= now - self.tried < PAUSE.total_seconds()
        return self.wrong < FREE_TRIES or not waits


def try_code(connection: Connection, order_id: str, mac: bytes, now: datetime) -> bool:
    """Say whether the code is the order's and may be tried now; a wrong one is counted.

    An order that nobody knows costs the same: the same statements, against the decoy's row.
    """
    moment = write_moment(now)
    row = connection.execute(
        select(codes.c.order_id, codes.c.mac, codes.c.wrong, codes.c.tried)
        .where(codes.c.order_id.in_((order_id, DECOY)))
        .order_by(codes.c.order_id.desc())
        .limit(1)
        .with_for_update()
    ).one()
    tries = _Tries(row.wrong, row.tried)
    same = hmac.compare_digest(row.mac, mac)
    allowed = tries.may_try(moment)
    if allowed and not same:
        tries = _Tries(tries.wrong + 1, moment)
    connection.execute(
        update(codes)
        .where(codes.c.order_id == row.order_id)
        .values(wrong=tries.wrong, tried=tries.tried)
    )
    return same and allowed
