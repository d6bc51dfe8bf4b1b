"""Every request that carried nothing: the configuration, and notices for everyone."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.vault.instants import instant_text
from homebound.vault.send_log import UNANSWERED

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Question:
    """One request: when (UTC), where to, and what came of it, in the words of the send log."""

    order_id: str = field(repr=False)
    at: datetime
    url: str
    outcome: str = UNANSWERED


def add(db: "Database", person_id: str, asked: Question) -> int:
    """Log a request before it leaves; give its number."""
    with db.atomic():
        db.execute(
            'INSERT INTO questions (person, "order", at, url, outcome) VALUES (?, ?, ?, ?, ?)',
            [
                person_id,
                asked.order_id,
                instant_text(asked.at),
                asked.url,
                asked.outcome,
            ],
        )
        [number] = db.execute("SELECT last_insert_rowid()").fetchone()
    return int(number)


def note(db: "Database", number: int, outcome: str) -> None:
    """Note what came of a request."""
    db.execute("UPDATE questions SET outcome = ? WHERE number = ?", [outcome, number])


def of_person(db: "Database", person_id: str) -> tuple[Question, ...]:
    """Give the requests made for a person, earliest first."""
    rows = db.execute(
        'SELECT "order", at, url, outcome FROM questions WHERE person = ? ORDER BY number',
        [person_id],
    )
    return tuple(
        [
            Question(order, datetime.fromisoformat(at), url, outcome)
            for order, at, url, outcome in rows
        ]
    )
