"""Every request that ever left this computer, with what was in it and what came of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

UNANSWERED = "unanswered"


@dataclass(frozen=True)
class Sent:
    """One request. `message` and `record` are the sealed plaintext; a freshness step needs none.

    `outcome` is "acknowledged", a refusal's code, or why there was no answer that counts.
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
                sent.at.astimezone(UTC).isoformat(timespec="microseconds"),
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
