"""Send what waits: sign at the first sending, freeze, seal, send, and keep the signed answer."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from homebound.core.errors import Cancelled
from homebound.services.daemon import in_daemon
from homebound.services.network import read_travel
from homebound.services.session import Session
from homebound.services.waiting import Waiting, find_message, find_waiting, wait_after
from homebound.vault import outbox, send_log
from homebound.vault.outbox import OutboxKind
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

    from homebound.core.network import Network
    from homebound.protocol.envelope import Replied
    from homebound.protocol.freshness import Step
    from homebound.services.sealed import Brought, Sealed
    from homebound.transport import Transport

__all__ = ["Delivered", "Delivery", "wait_after"]

T = TypeVar("T")

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
    """The message whose turn it is; `due` is when, None once its try has been noted.

    `next_try` is when it is tried again; `refresh` that a newer configuration is looked for first.
    """

    waiting: Waiting
    network: "Network"
    due: datetime | None
    next_try: datetime | None = None
    refresh: bool = False


@dataclass(frozen=True)
class _Ready:
    """A message as it is about to leave, logged: its bytes and the record beside them."""

    waiting: Waiting
    token: str = field(repr=False)
    record: str | None = field(repr=False)
    logged: int


class _Unanswered(Exception):  # noqa: N818 - not an error of ours
    """Say that a try came to nothing, and whether any other for the same address would as well."""

    def __init__(self, *, away: bool) -> None:
        super().__init__()
        self.away = away


class Delivery:
    """Sends for a session's people, off the main thread, one message at a time, a key's in order.

    Trouble with one authority holds up nobody's messages to another. `brought` are the answers that
    came while the profile was locked: the first run keeps them. A request may take `limit` seconds.
    """

    def __init__(
        self, session: Session, limit: float = _LIMIT, brought: "Iterable[Brought]" = ()
    ) -> None:
        self._session = session
        self._limit = limit
        self._brought = list(brought)
        self._turn = Lock()
        self._transport: Transport | None = None
        self._circuits: dict[tuple[int, str], str] = {}
        self._away: dict[str, datetime] = {}
        self._renewed: set[int] = set()
        self._stopped = False

    def run(self) -> Future[Delivered]:
        """Send everything that is due; the future never fails for anything the network does.

        It ends early, and quietly, where the profile is locked meanwhile. UserError comes out of it
        where the vault cannot keep something.
        """
        return in_daemon("delivery", self._run)

    def stop(self) -> None:
        """Break off the request that is under way; its answer is asked for again later."""
        self._stopped = True
        if (transport := self._transport) is not None:
            transport.cut()

    def leave(self) -> "Future[tuple[Sealed, ...]]":
        """Stop, and give what may go out while the profile is locked: what is signed already, sealed."""
        self.stop()
        folder, clock = self._session.folder, self._session.clock

        def job(db: "Database") -> "tuple[Sealed, ...]":
            if not outbox.has_signed(db):
                return ()
            from homebound.services.sealed import seal_for_lock

            return seal_for_lock(db, folder, clock)

        return self._session.vault.submit(job)

    def _run(self) -> Delivered:
        tried = answered = 0
        with self._turn:
            self._away.clear()
            self._renewed.clear()
            try:
                answered += self._keep_brought()
                while not self._stopped:
                    turn = self._take_turn()
                    if turn is None or turn.due is not None:
                        return Delivered(answered, None if turn is None else turn.due, tried)
                    tried += 1
                    answered += self._send(turn, self._open_transport(turn.network))
            except Cancelled:
                pass
            finally:
                self._close_transport()
        return Delivered(answered, None, tried)

    def _keep_brought(self) -> int:
        """Keep what came while the profile was locked; give how many signed answers it was."""
        if not self._brought:
            return 0
        from homebound.services.sealed import note_tries

        brought, self._brought = self._brought, []
        kept = 0
        for one in brought:
            found = self._in_vault(partial(note_tries, brought=one))
            if found is not None and one.reply is not None:
                waiting, logged = found
                ready = _Ready(waiting, waiting.message.token or "", None, logged)
                kept += self._read_reply(ready, one.open)
        return kept

    def _open_transport(self, network: "Network") -> "Transport":
        # Loaded only now: who shares nothing does not wait for it.
        from homebound.transport import Transport

        if self._transport is not None and self._transport.network != network:
            self._close_transport()
        if self._transport is None:
            self._transport = Transport(network, self._limit)
        if self._stopped:
            self._transport.cut()
        return self._transport

    def _close_transport(self) -> None:
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def _circuit(self, waiting: Waiting) -> str:
        """Give the name of the circuit of a window, or of a message that is about none."""
        from homebound.transport import new_circuit

        message = waiting.message
        about = message.slot if message.kind is OutboxKind.PROOF and message.slot else ""
        return self._circuits.setdefault((message.key, about or str(message.number)), new_circuit())

    def _take_turn(self) -> _Turn | None:
        """Find the message that goes next and, if it is due, note the try before it is made."""
        now = self._session.clock.now()

        def due_of(one: Waiting) -> datetime:
            return max(one.due(now), self._away.get(one.consent.authority, now))

        def job(db: "Database") -> _Turn | None:
            found = find_waiting(db)
            if not found:
                return None
            from homebound.services.refreshing import is_near_expiry

            waiting = min(found, key=due_of)
            network = read_travel(db).network
            due = due_of(waiting)
            if due > now:
                return _Turn(waiting, network, due)
            attempts = waiting.message.attempts + 1
            again = waiting.next_try(now, attempts)
            outbox.retry_at(db, waiting.message.number, attempts, again)
            refresh = is_near_expiry(db, waiting.standing, now)
            return _Turn(waiting, network, None, again, refresh)

        return self._in_vault(job)

    def _send(self, turn: _Turn, transport: "Transport") -> bool:
        """Try once; say whether a signed answer ended the message's waiting."""
        try:
            if turn.refresh:
                self._refresh(turn.waiting, transport)
            step = self._fetch_step(turn.waiting, transport) if turn.waiting.unsigned else None
            ready = self._make_ready(turn, step)
            return ready is not None and self._exchange(ready, transport)
        except _Unanswered as trouble:
            if trouble.away and turn.next_try is not None:
                # The others for it wait as long: a dead line is not tried once for each of them.
                self._away[turn.waiting.consent.authority] = turn.next_try
            return False

    def _exchange(self, ready: _Ready, transport: "Transport") -> bool:
        from homebound.protocol.envelope import open_replied, seal_request
        from homebound.protocol.strict import Malformed

        waiting = ready.waiting
        try:
            body, reply_key = seal_request(
                ready.token, ready.record, waiting.standing.config.seal_keys[0]
            )
        except Malformed:
            self._note(ready.logged, send_log.NOT_VERIFIED)
            self._look_for_newer(waiting, transport)
            return False

        def post() -> "Replied":
            reply = transport.post(waiting.consent, body, self._circuit(waiting))
            return open_replied(reply_key, reply)

        return self._read_reply(ready, post, transport)

    def _read_reply(
        self, ready: _Ready, ask: "Callable[[], Replied]", transport: "Transport | None" = None
    ) -> bool:
        """Read what came back and keep it; say whether it ended the message's waiting."""
        from homebound.protocol.answer import read_answer
        from homebound.protocol.strict import Malformed
        from homebound.transport import NoAnswer, Trouble

        standing = ready.waiting.standing
        key = ready.waiting.signing_key.verifying
        replied: Replied | None = None
        try:
            replied = ask()
            read = read_answer(replied.answer, ready.token, key, standing.config)
        except NoAnswer as trouble:
            self._note(ready.logged, trouble.trouble.value)
            if trouble.trouble is Trouble.BAD_REQUEST and transport is not None:
                self._look_for_newer(ready.waiting, transport)
                return False
            raise _Unanswered(away=trouble.trouble.away) from trouble
        except Malformed:
            self._note(ready.logged, send_log.NOT_VERIFIED)
            if transport is not None and replied is not None:
                from homebound.services.refreshing import is_by_unknown_key

                if is_by_unknown_key(replied.answer, standing.config):
                    self._look_for_newer(ready.waiting, transport)
            return False
        from homebound.services.keeping import keep_answer

        now = self._session.clock.now()
        return self._in_vault(
            lambda db: keep_answer(db, ready.waiting, ready.token, ready.logged, replied, read, now)
        )

    def _look_for_newer(self, waiting: Waiting, transport: "Transport") -> None:
        """Look for a newer configuration after what an older one explains; if so, try again now.

        Once: an authority with a newer one for every try is waited for like any other.
        """
        message = waiting.message
        if self._refresh(waiting, transport) and message.number not in self._renewed:
            self._renewed.add(message.number)
            now = self._session.clock.now()
            self._in_vault(
                lambda db: outbox.retry_at(db, message.number, message.attempts + 1, now)
            )

    def _refresh(self, waiting: Waiting, transport: "Transport") -> bool:
        """Fetch the configuration and keep it if it is newer; say whether it is."""
        from homebound.protocol.strict import Malformed
        from homebound.services.refreshing import config_url, take_config
        from homebound.transport import NoAnswer

        now = self._session.clock.now()
        standing = waiting.standing
        sent = Sent(waiting.message.number, now, config_url(standing), None, None)
        logged = self._in_vault(lambda db: send_log.add(db, sent))
        try:
            data = transport.fetch_config(waiting.consent, self._circuit(waiting))
            token = data.decode("ascii")
            newer = self._in_vault(lambda db: take_config(db, standing, token, now))
        except NoAnswer as trouble:
            self._note(logged, trouble.trouble.value)
            return False
        except (Malformed, UnicodeDecodeError):
            self._note(logged, send_log.NOT_VERIFIED)
            return False
        self._note(logged, "config-newer" if newer else "config-same")
        return newer

    def _fetch_step(self, waiting: Waiting, transport: "Transport") -> "Step":
        from homebound.protocol.freshness import parse_step, verify_step
        from homebound.protocol.strict import Malformed
        from homebound.transport import NoAnswer

        url = f"{waiting.consent.authority}/freshness"
        sent = Sent(waiting.message.number, self._session.clock.now(), url, None, None)
        logged = self._in_vault(lambda db: send_log.add(db, sent))
        # A newer configuration may have come just before.
        found = self._in_vault(lambda db: find_message(db, waiting.message.number))
        config = (found or waiting).standing.config
        step: Step | None = None
        try:
            step = parse_step(transport.fetch_step(waiting.consent, self._circuit(waiting)))
            verify_step(step, config)
        except NoAnswer as trouble:
            self._note(logged, trouble.trouble.value)
            raise _Unanswered(away=trouble.trouble.away) from trouble
        except Malformed as error:
            self._note(logged, send_log.NOT_VERIFIED)
            if step is not None and step.chain not in {one.id for one in config.chains}:
                self._look_for_newer(waiting, transport)
            raise _Unanswered(away=False) from error
        self._note(logged, send_log.ANSWERED)
        return step

    def _make_ready(self, turn: _Turn, step: "Step | None") -> _Ready | None:
        """Sign and freeze what was not yet, and log what is to leave, by what is allowed now.

        None where that has changed since the turn was taken, or where there is no step to sign with.
        """
        now = self._session.clock.now()
        number = turn.waiting.message.number

        def job(db: "Database") -> _Ready | None:
            waiting = find_message(db, number)
            if waiting is None:
                return None
            with db.atomic():
                token = waiting.message.token
                if token is None or waiting.unsigned:
                    if waiting.message.record is None:
                        # Its answers were erased, and what it said then may not be said now.
                        outbox.withdraw(db, number, now)
                        return None
                    if step is None:
                        return None
                    token = waiting.sign(db, step)
                record = waiting.presentation
                url = f"{waiting.consent.authority}/messages"
                logged = send_log.add(db, Sent(number, now, url, token, record))
            return _Ready(waiting, token, record, logged)

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
