"""What the resident agreed to share of an order, every change of it kept."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.consent import SharingLevel
from homebound.vault.instants import instant_text

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Choice:
    """A level that was chosen, since when, and the questions ticked at level 3."""

    level: SharingLevel
    at: datetime
    answers: frozenset[str] = frozenset()


def add(db: "Database", person_id: str, order_id: str, choice: Choice) -> None:
    """Log a choice; from now on it is the one that holds."""
    db.execute(
        'INSERT INTO consents (person, "order", at, level, answers) VALUES (?, ?, ?, ?, ?)',
        [
            person_id,
            order_id,
            instant_text(choice.at),
            int(choice.level),
            json.dumps(sorted(choice.answers)),
        ],
    )


def all(db: "Database", person_id: str, order_id: str) -> tuple[Choice, ...]:  # noqa: A001
    """Give every choice for an order, earliest first."""
    rows = db.execute(
        'SELECT level, at, answers FROM consents WHERE person = ? AND "order" = ? ORDER BY number',
        [person_id, order_id],
    )
    return tuple([_read(row) for row in rows])


def _read(row: tuple[int, str, str]) -> Choice:
    level, at, answers = row
    return Choice(SharingLevel(level), datetime.fromisoformat(at), frozenset(json.loads(answers)))


def current(db: "Database", person_id: str, order_id: str) -> Choice | None:
    """Give the choice that holds now, or None where none was ever made."""
    row = db.execute(
        'SELECT level, at, answers FROM consents WHERE person = ? AND "order" = ?'
        " ORDER BY number DESC LIMIT 1",
        [person_id, order_id],
    ).fetchone()
    return None if row is None else _read(row)
