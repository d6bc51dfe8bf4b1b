"""The questionnaires of every order, byte for byte, for as long as an answer to them may be read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_OF_ORDER = 'person = ? AND "order" = ?'


def choose(db: "Database", person_id: str, order_id: str, canonical: str, body: bytes) -> None:
    """Ask an order's next check-ins by a questionnaire; those before it are kept.

    `canonical` is its address with its version. One that is kept already stays as it is.
    """
    db.execute(
        'INSERT INTO forms (person, "order", canonical, body) VALUES (?, ?, ?, ?)'
        ' ON CONFLICT (person, "order", canonical)'
        " DO UPDATE SET number = (SELECT max(number) + 1 FROM forms)",
        [person_id, order_id, canonical, body],
    )


def chosen(db: "Database", person_id: str, order_id: str) -> bytes | None:
    """Give the questionnaire that was chosen last, or None."""
    row = db.execute(
        f"SELECT body FROM forms WHERE {_OF_ORDER} ORDER BY number DESC LIMIT 1",  # noqa: S608
        [person_id, order_id],
    ).fetchone()
    return None if row is None else bytes(row[0])


def names(db: "Database", person_id: str, order_id: str) -> tuple[str, ...]:
    """Give the addresses with versions of all questionnaires of an order."""
    rows = db.execute(
        f"SELECT canonical FROM forms WHERE {_OF_ORDER}",  # noqa: S608 - a constant
        [person_id, order_id],
    )
    return tuple([canonical for (canonical,) in rows])


def find(db: "Database", person_id: str, order_id: str, canonical: str) -> bytes | None:
    """Give the questionnaire of an order by its address with its version, or None."""
    row = db.execute(
        f"SELECT body FROM forms WHERE {_OF_ORDER} AND canonical = ?",  # noqa: S608 - a constant
        [person_id, order_id, canonical],
    ).fetchone()
    return None if row is None else bytes(row[0])
