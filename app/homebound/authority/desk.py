"""The desk at which every message arrives: a sealed body in, a sealed answer out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

from homebound.authority.changing import change_of
from homebound.authority.enrolling import enrol
from homebound.authority.errors import StoreBusyError
from homebound.authority.logs import log_event
from homebound.authority.proving import Answered, Sent, find_keys, prove
from homebound.authority.serving import Serving
from homebound.authority.stating import TYPS, Said, read_said, take
from homebound.protocol import addressed, enrolment, proof
from homebound.protocol.envelope import Opened, open_request, seal_reply
from homebound.protocol.jws import SignatureWrong, hash_message, unverified_header
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed

_MAX_BYTES = max(enrolment.MAX_BYTES, proof.MAX_BYTES, addressed.MAX_BYTES)

Found = TypeVar("Found")


@dataclass(frozen=True)
class Arrived:
    """A body and when it came: by that its window is judged, however long it waits for its turn."""

    body: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True)
class Received:
    """A message out of its seal: what it says of its type and key, when it came, its hash."""

    opened: Opened
    typ: str | None
    kid: str
    msg: str
    at: datetime

    @property
    def as_proof(self) -> Sent:
        """A message that is a proof, as `prove` takes it."""
        return Sent(self.opened.message, self.msg, self.kid, self.opened.record, self.at)


def receive(serving: Serving, arrived: Arrived) -> Received:
    """Open a body. Raises NotOpened where there is no key to seal an answer with."""
    opened = open_request(arrived.body, serving.seal_secrets)
    typ, kid = None, ""
    try:
        typ, header = unverified_header(opened.message, max_bytes=_MAX_BYTES)
        kid = header.kid
    except Malformed:
        pass  # told in the seal
    return Received(opened, typ, kid, hash_message(opened.message), arrived.at)


def _change_of(serving: Serving, order_id: str) -> str | None:
    try:
        with serving.store.reading() as connection:
            return change_of(connection, order_id)
    except StoreBusyError:
        return None  # the answer is what was asked for; the change comes with a later one


def _enrol(serving: Serving, received: Received) -> Answered:
    parsed = enrolment.parse_enrolment(received.opened.message)
    if received.opened.record is not None:
        return Answered(Problem.MALFORMED)
    outcome = enrol(serving, parsed, received.msg, received.at)
    if isinstance(outcome, Problem):
        # Only a receipt says that the key is bound; whoever has no right code learns no change.
        return Answered(outcome)
    return Answered(outcome, _change_of(serving, parsed.order))


def _take(serving: Serving, received: Received, typ: str) -> Answered:
    with serving.store.reading() as connection:
        bound = find_keys(connection, received.kid)
    if not bound:
        return Answered(Problem.NOT_VERIFIED)
    said = Said(
        typ=typ,
        token=received.opened.message,
        msg=received.msg,
        # A thumbprint stands for one key, whichever order it is bound to.
        key=next(iter(bound.values())),
        record=received.opened.record,
        at=received.at,
    )
    told = read_said(said)
    if told.to.order not in bound:
        return Answered(Problem.WRONG_ORDER)
    return Answered(take(serving, said, told), _change_of(serving, told.to.order))


def _decide(serving: Serving, received: Received) -> Answered:
    try:
        if received.typ == enrolment.TYP:
            return _enrol(serving, received)
        if received.typ in TYPS:
            return _take(serving, received, received.typ)
    except SignatureWrong:
        return Answered(Problem.NOT_VERIFIED)
    except StoreBusyError:
        return Answered(Problem.TRY_LATER)
    except Malformed:
        pass
    return Answered(Problem.MALFORMED)


def answer_apart(serving: Serving, received: Received) -> bytes:
    """Do what a message that is no proof asks for, and seal what answers it."""
    answered = _decide(serving, received)
    if isinstance(answered.outcome, Problem):
        log_event("refused", problem=answered.outcome.value, count=1)
    else:
        log_event("receipted", count=1)
    return _reply(serving, received, answered)


def _reply(serving: Serving, received: Received, answered: Answered) -> bytes:
    """Seal a receipt or a refusal for whoever sent the message."""
    outcome = answered.outcome
    if isinstance(outcome, Problem):
        refusal = Refusal(received.msg, serving.clock(), outcome)
        outcome = sign_refusal(refusal, serving.receipt_key)
    return seal_reply(received.opened.reply, outcome, answered.change)


def _or_fault(act: Callable[[], Found]) -> Found | Exception:
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - a fault met with one message is no other's
        return error


def answer_together(
    serving: Serving, arrived: Sequence[Arrived]
) -> list[bytes | Received | Exception]:
    """Open bodies that came together, and seal the answers of the proofs among them.

    What is no proof is given as it was received, for `answer_apart`; what went wrong with one, as
    NotOpened, in its place. All that a batch takes is done here, a step for every message and then
    the next: to go to and fro between them costs a processor its caches.
    """
    found: list[bytes | Received | Exception] = [
        _or_fault(partial(receive, serving, one)) for one in arrived
    ]
    proofs = [
        (number, one)
        for number, one in enumerate(found)
        if isinstance(one, Received) and one.typ == proof.TYP
    ]
    answers = prove(serving, [one.as_proof for _, one in proofs]) if proofs else []
    for (number, one), answered in zip(proofs, answers, strict=True):
        found[number] = (
            answered
            if isinstance(answered, Exception)
            else _or_fault(partial(_reply, serving, one, answered))
        )
    return found


def answer(serving: Serving, body: bytes) -> bytes:
    """Open a request, do what its message asks for, and seal the receipt or the refusal.

    Takes and gives 8,192 bytes. A receipt leaves only after what it says is on the disk. Whoever
    signed with the key of an order gets a change of it beside the answer. Raises NotOpened
    where there is no key to seal an answer with.
    """
    [found] = answer_together(serving, [Arrived(body, serving.clock())])
    if isinstance(found, Exception):
        raise found
    return answer_apart(serving, found) if isinstance(found, Received) else found
