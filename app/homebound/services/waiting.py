"""What waits to be sent: whose turn it is, when, and what it may say by what is allowed now."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from homebound.core.consent import Consent, SharingLevel
from homebound.core.schedule import find_slot
from homebound.vault import order_keys, orders, outbox, people
from homebound.vault.outbox import Message, OutboxKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

    from homebound.protocol.freshness import Step
    from homebound.protocol.jws import SigningKey
    from homebound.services.consenting import Standing

LONGEST_WAIT = timedelta(hours=1)
_FIRST_WAIT = timedelta(seconds=10)
_SHORTEST_WAIT_AT_THE_END = timedelta(seconds=30)
_JITTER = 0.25


@dataclass(frozen=True)
class Waiting:
    """A message that may be sent, for the order that it is about, by this consent.

    `holds_up` is the window of a proof that goes after it.
    """

    standing: "Standing" = field(repr=False)
    consent: Consent
    message: Message = field(repr=False)
    holds_up: str | None = field(default=None, repr=False)

    @property
    def unsigned(self) -> bool:
        """Say whether a proof has to be signed: it never was, or it says more than is allowed now.

        One without an entry is sent as it is: the authority has shown that it holds it.
        """
        from homebound.protocol.proof import parse_proof

        message = self.message
        if message.kind is not OutboxKind.PROOF or (message.token and message.entry is None):
            return False
        if message.token is None:
            return True
        says_help = parse_proof(message.token, self.standing.signing_key.verifying).help is not None
        return says_help and self.consent.level < SharingLevel.CALL

    @property
    def signing_key(self) -> "SigningKey":
        """The key that signs the message: the order's, or the one that is to take its place."""
        from homebound.protocol.jws import SigningKey

        candidate = self.standing.candidate
        if candidate is not None and candidate.number == self.message.key:
            return SigningKey(candidate.secret)
        return self.standing.signing_key

    @property
    def presentation(self) -> str | None:
        """The record with the answers ticked both then and now, at level 3 both then and now."""
        from homebound.protocol.record import Record, present

        message, consent = self.message, self.consent
        if message.kind is OutboxKind.DISCLOSURE:
            return message.record
        if message.record is None or min(message.level, consent.level) < SharingLevel.ANSWERS:
            return None
        ticked = message.answers & consent.answers
        names = [name for name in message.disclosures if name in ticked]
        return present(Record(message.record, message.disclosures), names)

    def due(self, now: datetime) -> datetime:
        """Give when its turn is."""
        due = self.message.next_try or now
        # No wait is longer than the longest: the clock was set back since it was noted.
        return now if due > now + LONGEST_WAIT else due

    def next_try(self, now: datetime, attempts: int) -> datetime:
        """Give when to try again, should the try that is made now come to nothing."""
        about = self.message.slot if self.message.kind is OutboxKind.PROOF else self.holds_up
        slot = None if about is None else find_slot(self.standing.order, about)
        return now + wait_after(attempts, None if slot is None else slot.late_until - now)

    def sign(self, db: "Database", step: "Step") -> str:
        """Sign the proof of an intent, freeze it and count it."""
        from homebound.protocol.jws import hash_message, new_id
        from homebound.protocol.proof import Proof, sign_proof

        standing, message = self.standing, self.message
        key = standing.key
        if key is None or message.slot is None or message.record is None:
            raise LookupError("a proof without its key, slot or record")
        level = min(message.level, self.consent.level)
        token = sign_proof(
            Proof(
                id=new_id(),
                audience=standing.config.url,
                order=standing.order.id,
                window=message.slot,
                step=step,
                seq=key.seq + 1,
                prev=key.prev,
                rec=hash_message(message.record),
                help=message.help is True if level >= SharingLevel.CALL else None,
            ),
            standing.signing_key,
        )
        outbox.freeze(db, message.number, token)
        order_keys.count(db, key.number, key.seq + 1, hash_message(token))
        return token


def wait_after(attempts: int, left: timedelta | None = None) -> timedelta:
    """Give the wait before the next try: twice as long each time up to an hour, a quarter random.

    `left` is the time in which a proof still counts as in time: of what is left the wait takes half
    at most, so that a network that comes back before the end is not found too late. The randomness
    keeps many computers that lost one authority from coming back all at once.
    """
    wait = min(_FIRST_WAIT * (1 << min(attempts - 1, 20)), LONGEST_WAIT)
    if left is not None and left > timedelta(0):
        wait = min(wait, max(left / 2, _SHORTEST_WAIT_AT_THE_END))
    return wait * (1 - _JITTER * secrets.randbelow(1000) / 1000)


def find_message(db: "Database", number: int) -> Waiting | None:
    """Find a message that may be sent now, by its number; None where it may not any more."""
    return next((one for one in find_waiting(db) if one.message.number == number), None)


def find_waiting(db: "Database") -> list[Waiting]:
    """Find, for every order of everyone, what may be sent next; proofs wait until the key is bound.

    An earlier order's messages go too: what was recorded while it was followed was to be proven.
    """
    from homebound.services.consenting import standing_of

    found: list[Waiting] = []
    for person in people.all(db):
        for accepted in orders.all(db, person.id):
            standing = standing_of(db, accepted)
            if standing is not None:
                found += _of_order(db, standing)
    return found


def _of_order(db: "Database", standing: "Standing") -> "Iterator[Waiting]":
    key, consent = standing.key, standing.consent
    if key is None:
        return
    # Of a key that the authority takes no longer everything waits until another is bound.
    in_use = key.bound and not key.superseded
    holds_up = None
    if consent is not None:
        for one in filter(None, (key, standing.candidate)):
            message = outbox.first_queued(db, one.number, asked=False)
            if message is None or not (message.kind is OutboxKind.ENROLMENT or in_use):
                continue
            if message.kind is OutboxKind.PROOF and outbox.follows_withdrawal(
                db, one.number, message.number
            ):
                # What was agreed to since is not taken back with what was before.
                holds_up = message.slot
            else:
                yield Waiting(standing, consent, message)
    asked = outbox.first_queued(db, key.number, asked=True) if in_use else None
    if asked is not None:
        # The button that queued it named the authority and what is sent: that is the consent.
        once = Consent(standing.order.id, standing.config.url, SharingLevel.CHECKED_IN)
        yield Waiting(standing, once, asked, holds_up)
