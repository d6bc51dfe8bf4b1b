"""The desk at which every message arrives: a sealed body in, a sealed answer out."""

from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True)
class Received:
    """A message out of its seal: what it says of its type and key, when it came, its hash."""

    opened: Opened
    typ: str | None
    kid: str
    msg: str
    at: datetime

    @property
    def as_proof(self) -> Sent | None:
        """The message as a proof, None where it is another."""
        if self.typ != proof.TYP:
            return None
        return Sent(self.opened.message, self.msg, self.kid, self.opened.record, self.at)


def receive(serving: Serving, body: bytes) -> Received:
    """Open a body. Raises NotOpened where there is no key to seal an answer with."""
    opened = open_request(body, serving.seal_secrets)
    typ, kid = None, ""
    try:
        typ, header = unverified_header(opened.message, max_bytes=_MAX_BYTES)
        kid = header.kid
    except Malformed:
        pass  # told in the seal
    return Received(opened, typ, kid, hash_message(opened.message), serving.clock())


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


def decide(serving: Serving, received: Received) -> Answered:
    """Do what a message that is no proof asks for, and give what answers it."""
    answered = _decide(serving, received)
    if isinstance(answered.outcome, Problem):
        log_event("refused", problem=answered.outcome.value, count=1)
    else:
        log_event("receipted", count=1)
    return answered


def reply(serving: Serving, received: Received, answered: Answered) -> bytes:
    """Seal a receipt or a refusal for whoever sent the message."""
    outcome = answered.outcome
    if isinstance(outcome, Problem):
        refusal = Refusal(received.msg, serving.clock(), outcome)
        outcome = sign_refusal(refusal, serving.receipt_key)
    return seal_reply(received.opened.reply, outcome, answered.change)


def answer(serving: Serving, body: bytes) -> bytes:
    """Open a request, do what its message asks for, and seal the receipt or the refusal.

    Takes and gives 8,192 bytes. A receipt leaves only after what it says is on the disk. Whoever
    signed with the key of an order gets its newest change beside the answer. Raises NotOpened
    where there is no key to seal an answer with.
    """
    received = receive(serving, body)
    sent = received.as_proof
    if sent is None:
        return reply(serving, received, decide(serving, received))
    [answered] = prove(serving, [sent])
    if isinstance(answered, Exception):
        raise answered
    return reply(serving, received, answered)
