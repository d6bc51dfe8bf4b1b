"""The people of a profile."""

from typing import TYPE_CHECKING

from homebound.core.person import AgeGroup, Person

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", person: Person) -> None:
    """Add a person."""
    db.execute(
        "INSERT INTO people (id, name, age_group) VALUES (?, ?, ?)",
        [person.id, person.name, person.age_group.value],
    )


def change(db: "Database", person: Person) -> None:
    """Give a person another name or age group; what was recorded before stays as it is."""
    db.execute(
        "UPDATE people SET name = ?, age_group = ? WHERE id = ?",
        [person.name, person.age_group.value, person.id],
    )


def remove(db: "Database", person_id: str) -> None:
    """Remove a person who never had an order; one who had breaks a constraint.

    What was asked or objected about an order that they did not accept goes with them.
    """
    db.execute("DELETE FROM questions WHERE person = ?", [person_id])
    db.execute("DELETE FROM objections WHERE person = ?", [person_id])
    db.execute("DELETE FROM people WHERE id = ?", [person_id])


def all(db: "Database") -> tuple[Person, ...]:  # noqa: A001 - read as people.all
    """Give everyone, in the order in which they were added."""
    rows = db.execute("SELECT id, name, age_group FROM people ORDER BY number")
    return tuple(Person(key, name, AgeGroup(age_group)) for key, name, age_group in rows)
