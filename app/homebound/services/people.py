"""The people of a profile: a parent and the children, each with orders and a history of their own."""

from concurrent.futures import Future
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError
from homebound.core.person import AgeGroup, Person
from homebound.services.profiles import clean_name
from homebound.services.session import Session
from homebound.vault import orders, people

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST = 20


class People:
    """Add, change and remove people; each gives the session that takes the place of this one.

    Raises UserError at once: NAME_MISSING, NAME_TOO_LONG.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, name: str, age_group: AgeGroup) -> Future[Session]:
        """Add a person, who is then the one whose turn it is; PEOPLE_TOO_MANY after 20."""
        person = Person(token_hex(8), clean_name(name), age_group)

        def job(db: "Database") -> Session:
            if len(people.all(db)) >= MOST:
                raise UserError(ErrorCode.PEOPLE_TOO_MANY, limit=MOST)
            people.add(db, person)
            return self._read(db, person.id)

        return self._session.vault.submit(job)

    def change(self, person_id: str, name: str, age_group: AgeGroup) -> Future[Session]:
        """Give a person another name or age group; check-ins made before keep the old one."""
        changed = Person(person_id, clean_name(name), age_group)

        def job(db: "Database") -> Session:
            people.change(db, changed)
            return self._read(db, self._session.person.id)

        return self._session.vault.submit(job)

    def remove(self, person_id: str) -> Future[Session]:
        """Remove a person without an order: PERSON_HAS_ORDERS while there is one, PERSON_IS_LAST.

        Orders are erased by `Erasing`, under a new key; nothing else makes a history go.
        """

        def job(db: "Database") -> Session:
            if orders.all(db, person_id):
                raise UserError(ErrorCode.PERSON_HAS_ORDERS)
            if len(people.all(db)) == 1:
                raise UserError(ErrorCode.PERSON_IS_LAST)
            with db.atomic():
                people.remove(db, person_id)
            return self._read(db, self._session.person.id)

        return self._session.vault.submit(job)

    def _read(self, db: "Database", person_id: str) -> Session:
        found = people.all(db)
        return replace(self._session, people=found, person=found[0]).of(person_id)
