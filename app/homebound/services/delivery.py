"""Send what waits: sign at the first sending, freeze, seal, send, and keep the signed answer."""

import secrets
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock, Thread
from typing import TYPE_CHECKING, TypeVar

from homebound.core.consent import Consent, SharingLevel
from homebound.core.errors import Cancelled
from homebound.services.session import Session
from homebound.vault import order_keys, orders, outbox, people, send_log
from homebound.vault.outbox import Message, OutboxKind, OutboxState
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from homebound.protocol.freshness import Step
    from homebound.protocol.holdings import Held
    from homebound.protocol.receipt import Receipt
    from homebound.protocol.refusal import Refusal
    from homebound.protocol.withdrawal import Erasure
    from homebound.services.consenting import Standing
    from homebound.transport import Transport

T = TypeVar("T")

_FIRST_WAIT = timedelta(seconds=10)
_LONGEST_WAIT = timedelta(hours=1)
_JITTER = 0.25
_NOT_VERIFIED = "not-verified"
_ANSWERED = "answered"
_ERASED = "erased"
_LIMIT = 60.0


@dataclass(frozen=True)
class Delivered:
    """What a run did: how many signed answers came, in how many tries.

    `next_try` is when the next makes sense, None while nothing waits.
    """

    answered: int
    next_try: datetime | None
    tried: int = field(default=0, compare=False)


@dataclass(frozen=True)
class _Turn:
    """The message whose turn it is; `due` is when, None once its try has been noted."""

    standing: "Standing" = field(repr=False)
    consent: Consent
    number: int
    unsigned: bool
    due: datetime | None


@dataclass(frozen=True)
class _Ready:
    """A message as it is about to leave, logged: its bytes and the record beside them."""

    standing: "Standing" = field(repr=False)
    consent: Consent
    message: Message = field(repr=False)
    token: str = field(repr=False)
    record: str | None = field(repr=False)
    logged: int


class Delivery:
    """Sends for a session's people, off the main thread, one message at a time, a key's in order.

    Trouble with one authority holds up nobody's messages to another.

    A request may take `limit` seconds in all.
    """

    def __init__(self, session: Session, limit: float = _LIMIT) -> None:
        self._session = session
        self._limit = limit
        self._turn = Lock()
        self._transport: Transport | None = None
        self._stopped = False

    def run(self) -> Future[Delivered]:
        """Send everything that is due; the future never fails for anything the network does.

        It ends early, and quietly, where the profile is locked meanwhile. UserError comes out of it
        where the vault cannot keep something.
        """
        done: Future[Delivered] = Future()

        def work() -> None:
            try:
                done.set_result(self._run())
            except BaseException as error:  # noqa: BLE001 - it comes out of the future
                done.set_exception(error)

        # A daemon, because a name that is being looked up would hold up the end of the program.
        Thread(target=work, name="delivery", daemon=True).start()
        return done

    def stop(self) -> None:
        """Break off the request that is under way; its answer is asked for again later."""
        self._stopped = True
        if (transport := self._transport) is not None:
            transport.cut()

    def _run(self) -> Delivered:
        tried = answered = 0
        with self._turn:
            try:
                while not self._stopped:
                    turn = self._take_turn()
                    if turn is None or turn.due is not None:
                        return Delivered(answered, None if turn is None else turn.due, tried)
                    tried += 1
                    answered += self._send(turn, self._open_transport())
            except Cancelled:
                pass
            finally:
                if self._transport is not None:
                    self._transport.close()
                    self._transport = None
        return Delivered(answered, None, tried)

    def _open_transport(self) -> "Transport":
        # Loaded only now: who shares nothing does not wait for it.
        from homebound.transport import Transport

        if self._transport is None:
            self._transport = Transport(self._limit)
        if self._stopped:
            self._transport.cut()
        return self._transport

    def _take_turn(self) -> _Turn | None:
        """Find the message that goes next and, if it is due, note the try before it is made."""
        now = self._session.clock.now()

        def job(db: "Database") -> _Turn | None:
            waiting = _find_waiting(db)
            if not waiting:
                return None
            found = min(waiting, key=lambda one: _due(one[2], now))
            standing, consent, message = found
            due = _due(message, now)
            if due > now:
                return _Turn(standing, consent, message.number, False, due)
            attempts = message.attempts + 1
            outbox.retry_at(db, message.number, attempts, now + wait_after(attempts))
            return _Turn(standing, consent, message.number, _is_unsigned(*found), None)

        return self._in_vault(job)

    def _send(self, turn: _Turn, transport: "Transport") -> bool:
        """Try once; say whether a signed answer ended the message's waiting."""
        from homebound.protocol.answer import read_answer
        from homebound.protocol.envelope import open_reply, seal_request
        from homebound.protocol.strict import Malformed
        from homebound.transport import NoAnswer

        step = self._fetch_step(turn, transport) if turn.unsigned else None
        ready = self._make_ready(turn, step)
        if ready is None:
            return False
        config = ready.standing.config
        try:
            body, reply_key = seal_request(ready.token, ready.record, config.seal_keys[0])
            answer = open_reply(reply_key, transport.post(ready.consent, body))
            read = read_answer(answer, ready.token, ready.standing.signing_key.verifying, config)
        except NoAnswer as trouble:
            self._note(ready.logged, trouble.trouble.value)
            return False
        except Malformed:
            self._note(ready.logged, _NOT_VERIFIED)
            return False
        return self._keep(ready, answer, read)

    def _fetch_step(self, turn: _Turn, transport: "Transport") -> "Step | None":
        from homebound.protocol.freshness import parse_step, verify_step
        from homebound.protocol.strict import Malformed
        from homebound.transport import NoAnswer

        url = f"{turn.consent.authority}/freshness"
        sent = Sent(turn.number, self._session.clock.now(), url, None, None)
        logged = self._in_vault(lambda db: send_log.add(db, sent))
        try:
            step = parse_step(transport.fetch_step(turn.consent))
            verify_step(step, turn.standing.config)
        except NoAnswer as trouble:
            self._note(logged, trouble.trouble.value)
            return None
        except Malformed:
            self._note(logged, _NOT_VERIFIED)
            return None
        self._note(logged, _ANSWERED)
        return step

    def _make_ready(self, turn: _Turn, step: "Step | None") -> _Ready | None:
        """Sign and freeze what was not yet, and log what is to leave, by what is allowed now.

        None where that has changed since the turn was taken, or where there is no step to sign with.
        """
        now = self._session.clock.now()

        def job(db: "Database") -> _Ready | None:
            waiting = _find_waiting(db)
            found = next((one for one in waiting if one[2].number == turn.number), None)
            if found is None:
                return None
            standing, consent, message = found
            with db.atomic():
                token = message.token
                if token is None or _is_unsigned(*found):
                    if step is None:
                        return None
                    token = _sign(db, standing, consent, message, step)
                record = _presentation(message, consent)
                url = f"{consent.authority}/messages"
                logged = send_log.add(db, Sent(message.number, now, url, token, record))
            return _Ready(standing, consent, message, token, record, logged)

        return self._in_vault(job)

    def _keep(self, ready: _Ready, answer: str, read: "Receipt | Refusal | Held | Erasure") -> bool:
        from homebound.protocol.holdings import Held
        from homebound.protocol.refusal import Refusal
        from homebound.protocol.withdrawal import Erasure
        from homebound.services.asking import queue_next_page

        now = self._session.clock.now()
        number, kind = ready.message.number, ready.message.kind

        def job(db: "Database") -> bool:
            with db.atomic():
                if isinstance(read, Refusal):
                    send_log.note(db, ready.logged, read.problem.value)
                    if read.problem.final:
                        outbox.refuse(db, number, ready.token, answer, now)
                    return read.problem.final
                if isinstance(read, Erasure) and kind is OutboxKind.PROOF:
                    # Erased at the resident's wish before its receipt came back: there is none now.
                    send_log.note(db, ready.logged, _ERASED)
                    outbox.withdraw(db, number, now)
                    return True
                send_log.note(db, ready.logged, OutboxState.ACKNOWLEDGED.value)
                outbox.acknowledge(db, number, ready.token, answer, now)
                if kind is OutboxKind.ENROLMENT:
                    order_keys.mark_bound(db, ready.message.key)
                if isinstance(read, Held) and read.next is not None:
                    queue_next_page(db, ready.standing, ready.message, read.next, now)
                return True

        return self._in_vault(job)

    def _note(self, logged: int, outcome: str) -> None:
        self._in_vault(lambda db: send_log.note(db, logged, outcome))

    def _in_vault(self, job: "Callable[[Database], T]") -> T:
        try:
            submitted = self._session.vault.submit(job)
        except RuntimeError as error:
            # The vault was closed: what is frozen stays so, and its answer is asked for again.
            raise Cancelled from error
        return submitted.result()


def wait_after(attempts: int) -> timedelta:
    """Give the wait before the next try: twice as long each time up to an hour, a quarter random.

    The randomness keeps many computers that lost one authority from coming back all at once.
    """
    wait = min(_FIRST_WAIT * (1 << min(attempts - 1, 20)), _LONGEST_WAIT)
    return wait * (1 - _JITTER * secrets.randbelow(1000) / 1000)


def _find_waiting(db: "Database") -> "list[tuple[Standing, Consent, Message]]":
    """Find, for every order of everyone, what may be sent next; proofs wait until the key is bound.

    An earlier order's messages go too: what was recorded while it was followed was to be proven.
    """
    from homebound.services.consenting import standing_of

    found = []
    for person in people.all(db):
        for accepted in orders.all(db, person.id):
            standing = standing_of(db, accepted)
            if standing is None or standing.key is None:
                continue
            key = standing.key
            message = outbox.first_queued(db, key.number, asked=False)
            if (
                standing.consent is not None
                and message is not None
                and (message.kind is OutboxKind.ENROLMENT or key.bound)
            ):
                found.append((standing, standing.consent, message))
            asked = outbox.first_queued(db, key.number, asked=True) if key.bound else None
            if asked is not None:
                # The button that queued it named the authority and what is sent: that is the consent.
                once = Consent(standing.order.id, standing.config.url, SharingLevel.CHECKED_IN)
                found.append((standing, once, asked))
    return found


def _due(message: Message, now: datetime) -> datetime:
    due = message.next_try or now
    # No wait is longer than the longest: the clock was set back since it was noted.
    return now if due > now + _LONGEST_WAIT else due


def _is_unsigned(standing: "Standing", consent: Consent, message: Message) -> bool:
    """Say whether a proof has to be signed: it never was, or it says more than is allowed now."""
    from homebound.protocol.proof import parse_proof

    if message.kind is not OutboxKind.PROOF:
        return False
    if message.token is None:
        return True
    says_help = parse_proof(message.token, standing.signing_key.verifying).help is not None
    return says_help and consent.level < SharingLevel.CALL


def _sign(
    db: "Database", standing: "Standing", consent: Consent, message: Message, step: "Step"
) -> str:
    """Sign the proof of an intent, freeze it and count it."""
    from homebound.protocol.jws import hash_message, new_id
    from homebound.protocol.proof import Proof, sign_proof

    key = standing.key
    if key is None or message.slot is None or message.record is None:
        raise LookupError("a proof without its key, slot or record")
    level = min(message.level, consent.level)
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


def _presentation(message: Message, consent: Consent) -> str | None:
    """Give the record with the answers ticked both then and now, at level 3 both then and now."""
    from homebound.protocol.record import Record, present

    if message.kind is OutboxKind.DISCLOSURE:
        return message.record
    if message.record is None or min(message.level, consent.level) < SharingLevel.ANSWERS:
        return None
    ticked = message.answers & consent.answers
    names = [name for name in message.disclosures if name in ticked]
    return present(Record(message.record, message.disclosures), names)
