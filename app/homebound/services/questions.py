"""Requests that carry nothing: logged before they leave, made off the main thread, one at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from homebound.core.errors import Cancelled, ErrorCode, UserError
from homebound.core.order import Issuer
from homebound.services.daemon import in_daemon
from homebound.services.network import read_travel
from homebound.services.session import Session
from homebound.vault import questions, send_log
from homebound.vault.questions import Question

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.transport import Transport

T = TypeVar("T")

_NOTHING = "nothing"  # it says that there is none
_LIMIT = 30.0  # seconds that one request may take in all
_one_at_a_time = Lock()


class Questions:
    """Asks authorities for what is the same for everyone, and keeps a log of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def run(self, work: Callable[[], T]) -> Future[T]:
        """Do something that asks, on a thread of its own, after whatever asks already."""

        def run() -> T:
            with _one_at_a_time:
                return work()

        return in_daemon("question", run)

    def ask(
        self,
        issuer: Issuer,
        order_id: str,
        what: str,
        fetch: "Callable[[Transport], bytes]",
        read: Callable[[bytes], T],
        *,
        missing: T | None = None,
    ) -> T:
        """Fetch `what`, the last part of an address, and give what `read` makes of the answer.

        `missing` is what it means that nothing is there, where it means something.
        Called by the work of `run`. `read` raises Malformed or UserError for what does not count.
        Raises UserError: AUTHORITY_NO_ANSWER, AUTHORITY_NOT_SIGNED, or what `read` raises.
        """
        # Loaded only now: who asks nothing does not wait for it.
        from homebound.protocol.strict import Malformed
        from homebound.transport import NoAnswer, Transport

        person = self._session.person.id
        asked = Question(order_id, self._session.clock.now(), f"{issuer.url}/{what}")
        logged = self.in_vault(lambda db: questions.add(db, person, asked))
        transport = Transport(self.in_vault(read_travel).network, _LIMIT)
        outcome = send_log.NOT_VERIFIED
        self._session.under_way.begin(transport.cut)
        try:
            found = read(fetch(transport))
            outcome = send_log.ANSWERED
        except NoAnswer as trouble:
            outcome = trouble.trouble.value
            if trouble.missing and missing is not None:
                outcome = _NOTHING
                return missing
            raise UserError(ErrorCode.AUTHORITY_NO_ANSWER, host=issuer.host) from trouble
        except Malformed as error:
            raise UserError(ErrorCode.AUTHORITY_NOT_SIGNED, host=issuer.host) from error
        finally:
            self._session.under_way.finish(transport.cut)
            transport.close()
            self.in_vault(lambda db: questions.note(db, logged, outcome))
        return found

    def in_vault(self, job: "Callable[[Database], T]") -> T:
        """Do a job of the vault's and wait for it; Cancelled where the profile was locked."""
        try:
            submitted = self._session.vault.submit(job)
        except RuntimeError as error:
            # The profile was locked meanwhile: the answer has nobody to be shown to.
            raise Cancelled from error
        return submitted.result()
