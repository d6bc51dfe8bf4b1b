"""Every request that ever left this computer, with what was in it and what came of it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database

UNANSWERED = "unanswered"
ANSWERED = "answered"  # by what everyone gets, and it verified
NOT_VERIFIED = "not-verified"
ERASED = "erased"


@dataclass(frozen=True)
class Sent:
    """One request. `message` and `record` are the sealed plaintext; a freshness step needs none.

    `outcome` is a word of this file, "acknowledged", a refusal's code, why no answer came that
    counts (`Trouble`), or what came of asking for the configuration or of sending after a lock.
    """

    outbox: int
    at: datetime
    url: str
    message: str | None = field(repr=False)
    record: str | None = field(repr=False)
    outcome: str = UNANSWERED


def add(db: "Database", sent: Sent) -> int:
    """Log a request before it leaves; give its number."""
    with db.atomic():
        db.execute(
            "INSERT INTO send_log (outbox, at, url, message, record, outcome)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [
                sent.outbox,
                instant_text(sent.at),
                sent.url,
                sent.message,
                sent.record,
                sent.outcome,
            ],
        )
        [number] = db.execute("SELECT last_insert_rowid()").fetchone()
    return int(number)


def note(db: "Database", number: int, outcome: str) -> None:
    """Note what came of a request."""
    db.execute("UPDATE send_log SET outcome = ? WHERE number = ?", [outcome, number])


def of_message(db: "Database", outbox: int) -> tuple[Sent, ...]:
    """Give the requests made for one message, earliest first."""
    rows = db.execute(
        "SELECT outbox, at, url, message, record, outcome FROM send_log WHERE outbox = ?"
        " ORDER BY number",
        [outbox],
    )
    return tuple(
        Sent(number, datetime.fromisoformat(at), url, message, record, outcome)
        for number, at, url, message, record, outcome in rows
    )


def last_to(db: "Database", url: str) -> datetime | None:
    """Give when an address was last asked, or None."""
    [at] = db.execute("SELECT max(at) FROM send_log WHERE url = ?", [url]).fetchone()
    return None if at is None else datetime.fromisoformat(at)


def tokens_of(db: "Database", outbox: int) -> tuple[str, ...]:
    """Give the texts that were sent for one message, each once, the earliest first."""
    rows = db.execute(
        "SELECT message FROM send_log WHERE outbox = ? AND message IS NOT NULL"
        " GROUP BY message ORDER BY min(number)",
        [outbox],
    )
    return tuple([token for (token,) in rows])


def remove(db: "Database", number: int) -> None:
    """Take away a line that stood for tries which are now known one by one."""
    db.execute("DELETE FROM send_log WHERE number = ?", [number])


def get(db: "Database", number: int) -> Sent | None:
    """Give a line of the log by its number, or None."""
    row = db.execute(
        "SELECT outbox, at, url, message, record, outcome FROM send_log WHERE number = ?", [number]
    ).fetchone()
    if row is None:
        return None
    outbox, at, url, message, record, outcome = row
    return Sent(outbox, datetime.fromisoformat(at), url, message, record, outcome)
