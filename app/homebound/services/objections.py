"""Something is wrong with an order: kept with its date, whether or not anything is shared."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from homebound.core.explanation import check_note
from homebound.services.asking import address_of, last_erasing, needed, queue_asked
from homebound.services.consenting import find_standing
from homebound.services.session import Session
from homebound.vault import objections as stored
from homebound.vault import outbox, send_log
from homebound.vault.objections import Objection
from homebound.vault.outbox import Message, OutboxKind, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.services.orders import Offer


class Wrong(StrEnum):
    """What is wrong with an order; the codes of the proof protocol."""

    DATES = "dates"
    WINDOWS = "windows"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True)
class Filed:
    """An objection as it was kept at `at` (UTC); `state` says what became of telling the authority.

    `state` is None where it was not told. `erased` says that the authority had it and, asked to
    erase everything, says that it did.
    """

    number: int
    at: datetime
    what: Wrong
    note: str = field(repr=False)
    state: OutboxState | None
    erased: bool = False


class Objections:
    """Keeps what the resident says is wrong, and tells the authority where they enrolled."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record(self, offer: "Offer", what: Wrong, note: str) -> Future[None]:
        """Keep an objection to an order that is only looked at. Nothing is sent.

        Raises UserError (NOTE_TOO_LONG) at once.
        """
        source = offer.source if offer.token is None else offer.token.encode("ascii")
        made = Objection(
            offer.order.id, self._session.clock.now(), what.value, check_note(note), source
        )
        person = self._session.person.id

        def job(db: "Database") -> None:
            stored.add(db, person, made)

        return self._session.vault.submit(job)

    def file(self, order_id: str, what: Wrong, note: str) -> Future[None]:
        """Keep an objection to the order that is followed, and queue it where a key is bound.

        Raises UserError (NOTE_TOO_LONG) at once.
        """
        made = Objection(order_id, self._session.clock.now(), what.value, check_note(note))
        person = self._session.person.id

        def job(db: "Database") -> None:
            standing = find_standing(db, person)
            with db.atomic():
                number = stored.add(db, person, made)
                if standing is not None and standing.key is not None and standing.key.bound:
                    self._tell(db, made, number)

        return self._session.vault.submit(job)

    def tell(self, order_id: str, number: int) -> Future[None]:
        """Queue an objection that was kept before anything was shared."""
        person = self._session.person.id

        def job(db: "Database") -> None:
            found = stored.of_order(db, person, order_id)
            made = next(one for one in found if one.number == number)
            with db.atomic():
                self._tell(db, made, number)

        return self._session.vault.submit(job)

    def of(self, order_id: str) -> Future[tuple[Filed, ...]]:
        """Give the objections to an order, earliest first."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[Filed, ...]:
            messages = outbox.of_order(db, person, order_id)
            told = [one for one in messages if one.kind is OutboxKind.OBJECTION]
            states = {one.number: one.state for one in told}
            erased = _erased(db, told, last_erasing(db, messages))
            return tuple(
                [
                    Filed(
                        one.number,
                        one.at,
                        Wrong(one.what),
                        one.note,
                        None if one.outbox is None else states.get(one.outbox),
                        one.outbox in erased,
                    )
                    for one in stored.of_order(db, person, order_id)
                ]
            )

        return self._session.vault.submit(job)

    def _tell(self, db: "Database", made: Objection, number: int) -> None:
        from homebound.protocol import statements

        standing = needed(db, self._session.person.id)
        said = statements.Objection(address_of(standing), statements.Wrong(made.what), made.note)
        token = statements.sign_objection(said, standing.signing_key)
        now = self._session.clock.now()
        stored.told(db, number, queue_asked(db, standing, OutboxKind.OBJECTION, token, now))


def _erased(db: "Database", told: Sequence[Message], last: int) -> frozenset[int]:
    """Give the numbers of those that the authority had and says that it erased."""
    return frozenset(
        one.number
        for one in told
        if (one.state is OutboxState.ACKNOWLEDGED and one.number < last)
        # Its receipt was lost; when it was sent again, it had been erased.
        or any(sent.outcome == send_log.ERASED for sent in send_log.of_message(db, one.number))
    )
