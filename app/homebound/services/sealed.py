"""What goes out while a profile is locked: messages that were signed and sealed before the lock.

Nothing of the vault stays for it: the sealed body, the key that opens its answer, the consent by which
it may leave, and what shows whose answer it is. Where the program ends, the message is sent again after
the next unlock, which has no other effect.
"""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from homebound.core.consent import Consent
from homebound.core.network import Network
from homebound.protocol.config import Config
from homebound.protocol.envelope import BODY_BYTES, Replied, ReplyKey, open_replied, seal_request
from homebound.protocol.jws import hash_message, unverified_header
from homebound.protocol.refusal import TYP as REFUSAL_TYP
from homebound.protocol.refusal import parse_refusal
from homebound.protocol.strict import Malformed
from homebound.services.clock import Clock
from homebound.services.daemon import in_daemon
from homebound.services.network import read_travel
from homebound.services.waiting import LONGEST_WAIT, Waiting, find_message, find_waiting, wait_after
from homebound.vault import outbox, send_log
from homebound.vault.outbox import OutboxState
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.transport import Transport

AFTER_LOCK = "after-lock"
_LIMIT = 60.0


@dataclass(frozen=True)
class Sealed:
    """A message as it may go out while its profile is locked; `hash` is that of its bytes.

    `attempts` were made before; `due` is when the next is.
    """

    folder: Path
    number: int
    hash: str
    consent: Consent
    network: Network
    config: Config = field(repr=False)
    body: bytes = field(repr=False)
    reply_key: ReplyKey = field(repr=False)
    attempts: int
    due: datetime
    logged: int


@dataclass(frozen=True)
class Brought:
    """What came of a sealed message: when it was tried and by what outcome, and the sealed reply."""

    sealed: Sealed
    tries: tuple[tuple[datetime, str], ...]
    reply: bytes | None = field(repr=False)

    def open(self) -> Replied:
        """Open the reply. Raises NotOpened."""
        return open_replied(self.sealed.reply_key, self.reply or b"")


def seal_for_lock(db: "Database", folder: Path, clock: Clock) -> tuple[Sealed, ...]:
    """Seal what waits and is signed, one message of each key in turn, and log that it may leave."""
    now = clock.now()
    network = read_travel(db).network
    found = []
    for waiting in find_waiting(db):
        message = waiting.message
        if message.token is None or waiting.unsigned:
            continue
        config, record = waiting.standing.config, waiting.presentation
        try:
            body, reply_key = seal_request(message.token, record, config.seal_keys[0])
        except Malformed:
            continue
        url = f"{waiting.consent.authority}/messages"
        sent = Sent(message.number, now, url, message.token, record, AFTER_LOCK)
        found.append(
            Sealed(
                folder=folder,
                number=message.number,
                hash=hash_message(message.token),
                consent=waiting.consent,
                network=network,
                config=config,
                body=body,
                reply_key=reply_key,
                attempts=message.attempts,
                due=waiting.due(now),
                logged=send_log.add(db, sent),
            )
        )
    return tuple(found)


def note_tries(db: "Database", brought: Brought) -> tuple[Waiting, int] | None:
    """Log the tries that were made while the profile was locked.

    They take the place of the line that stood for them, which goes also where none was made. Gives
    the message that was sent with the number of the last try's line; None where it does not wait
    any more, or is another: the vault may have been restored meanwhile.
    """
    sealed = brought.sealed
    message = outbox.get(db, sealed.number)
    if message is None or message.token is None or hash_message(message.token) != sealed.hash:
        return None
    line, logged = send_log.get(db, sealed.logged), sealed.logged
    with db.atomic():
        if line is not None and line.outcome == AFTER_LOCK:
            send_log.remove(db, sealed.logged)
            for at, outcome in brought.tries:
                logged = send_log.add(db, replace(line, at=at, outcome=outcome))
        waiting = find_message(db, sealed.number)
        if brought.tries and message.state is OutboxState.QUEUED and waiting is not None:
            attempts = message.attempts + len(brought.tries)
            last = brought.tries[-1][0]
            outbox.retry_at(db, sealed.number, attempts, waiting.next_try(last, attempts))
    return None if waiting is None else (waiting, logged)


@dataclass
class _Going:
    """A sealed message on its way, with what came of it so far."""

    sealed: Sealed
    due: datetime
    tries: list[tuple[datetime, str]] = field(default_factory=list)
    reply: bytes | None = field(default=None, repr=False)

    @property
    def waits(self) -> bool:
        return self.reply is None


class LockedDelivery:
    """Sends what was sealed before a lock, off the main thread, until its profile is unlocked."""

    def __init__(self, clock: Clock, limit: float = _LIMIT) -> None:
        self._clock = clock
        self._limit = limit
        self._lock = Lock()
        self._turn = Lock()
        self._going: list[_Going] = []
        self._under_way: tuple[_Going, Transport] | None = None

    def take(self, sealed: Iterable[Sealed]) -> None:
        """Take over what may go out."""
        with self._lock:
            self._going += [_Going(one, one.due) for one in sealed]

    def collect(self, folder: Path) -> tuple[Brought, ...]:
        """Give back what came for a profile that is unlocked now, and send nothing more of it."""
        with self._lock:
            found = [one for one in self._going if one.sealed.folder == folder]
            self._going = [one for one in self._going if one.sealed.folder != folder]
            if self._under_way is not None and self._under_way[0] in found:
                self._under_way[1].cut()
            return tuple(Brought(one.sealed, tuple(one.tries), one.reply) for one in found)

    def run(self) -> Future[datetime | None]:
        """Send everything that is due; give when the next try makes sense, None while nothing waits."""
        return in_daemon("locked-delivery", self._run)

    def _run(self) -> datetime | None:
        with self._turn:
            while True:
                with self._lock:
                    waiting = [one for one in self._going if one.waits]
                    now = self._clock.now()
                    for one in waiting:
                        # No wait is longer than the longest: the clock was set back.
                        one.due = now if one.due > now + LONGEST_WAIT else one.due
                going = min(waiting, key=lambda one: one.due, default=None)
                if going is None or going.due > now:
                    return None if going is None else going.due
                self._send(going)

    def _send(self, going: _Going) -> None:
        from homebound.transport import NoAnswer, Transport, new_circuit

        sealed, now = going.sealed, self._clock.now()
        transport = Transport(sealed.network, self._limit)
        with self._lock:
            # Unlocked meanwhile, or erased: then there is nobody to send it for.
            if not sealed.folder.is_dir():
                self._going = [one for one in self._going if one is not going]
            if going not in self._going:
                transport.close()
                return
            going.tries.append((now, send_log.UNANSWERED))
            attempts = sealed.attempts + len(going.tries)
            going.due = now + wait_after(attempts)
            self._under_way = going, transport
        try:
            reply = transport.post(sealed.consent, sealed.body, new_circuit())
            outcome, kept = _judge(sealed, reply)
        except NoAnswer as trouble:
            outcome, kept = trouble.trouble.value, None
        finally:
            transport.close()
        with self._lock:
            self._under_way = None
            going.tries[-1] = (now, outcome)
            going.reply = kept


def _judge(sealed: Sealed, reply: bytes) -> tuple[str, bytes | None]:
    """Give the word for what came back, and the reply where it may end the message's waiting.

    Only who holds the authority's key could seal it; whether it is the right answer shows after
    unlocking. A refusal that asks to try again later is heeded now.
    """
    try:
        answer = open_replied(sealed.reply_key, reply).answer
        typ, _ = unverified_header(answer, max_bytes=BODY_BYTES)
        if typ != REFUSAL_TYP:
            return send_log.ANSWERED, reply
        refusal = parse_refusal(answer, sealed.config.receipt_keys)
    except Malformed:
        return send_log.NOT_VERIFIED, None
    if refusal.message != sealed.hash:
        return send_log.NOT_VERIFIED, None
    return refusal.problem.value, reply if refusal.problem.final else None
