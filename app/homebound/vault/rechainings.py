"""When the history was chained anew: after an erasure or a salvage it vouches from then on only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


class Reason(StrEnum):
    """Why entries went, or lost their answers."""

    ORDER_ERASED = "order-erased"
    ANSWERS_ERASED = "answers-erased"
    SALVAGED = "salvaged"


@dataclass(frozen=True)
class Rechaining:
    """One time at which all entries got new numbers and hashes."""

    at: datetime
    reason: Reason


def add(db: "Database", done: Rechaining) -> None:
    """Note that it was done."""
    at = instant_text(done.at)
    db.execute("INSERT INTO rechainings (at, reason) VALUES (?, ?)", [at, done.reason.value])


def all(db: "Database") -> tuple[Rechaining, ...]:  # noqa: A001 - read as rechainings.all
    """Give every time it was done, earliest first."""
    rows = db.execute("SELECT at, reason FROM rechainings ORDER BY number")
    return tuple(Rechaining(datetime.fromisoformat(at), Reason(reason)) for at, reason in rows)
