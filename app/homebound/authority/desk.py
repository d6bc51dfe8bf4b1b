"""The desk at which every message arrives: a sealed body in, a sealed answer out."""

from dataclasses import dataclass, field

from homebound.authority.changing import newest_change
from homebound.authority.enrolling import enrol
from homebound.authority.errors import StoreBusyError
from homebound.authority.logs import log_event
from homebound.authority.proving import Arrival, find_keys, prove
from homebound.authority.serving import Serving
from homebound.authority.stating import TYPS, Said, read_said, take
from homebound.protocol import addressed, enrolment, proof
from homebound.protocol.envelope import Opened, open_request, seal_reply
from homebound.protocol.jws import SignatureWrong, hash_message, unverified_header
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed

_MAX_BYTES = max(enrolment.MAX_BYTES, proof.MAX_BYTES, addressed.MAX_BYTES)


@dataclass(frozen=True)
class _Decided:
    """A signed answer or a problem; the order whose bound key signed the message, else None."""

    outcome: str | Problem
    order: str | None = field(default=None, repr=False)


def _enrol(serving: Serving, opened: Opened) -> _Decided:
    try:
        parsed = enrolment.parse_enrolment(opened.message)
    except Malformed as error:
        return _unread(error)
    if opened.record is not None:
        return _Decided(Problem.MALFORMED)
    outcome = enrol(serving, parsed, hash_message(opened.message), serving.clock())
    # Only a receipt says that the key is bound; whoever has no right code learns no change.
    return _Decided(outcome, None if isinstance(outcome, Problem) else parsed.order)


def _prove(serving: Serving, opened: Opened, kid: str) -> _Decided:
    with serving.store.reading() as connection:
        bound = find_keys(connection, kid)
    if not bound:
        return _Decided(Problem.NOT_VERIFIED)
    # A thumbprint stands for one key, whichever order it is bound to.
    key = next(iter(bound.values()))
    try:
        parsed = proof.parse_proof(opened.message, key)
    except Malformed as error:
        return _unread(error)
    if parsed.order not in bound:
        return _Decided(Problem.WRONG_ORDER)
    arrival = Arrival(
        proof=parsed,
        token=opened.message,
        msg=hash_message(opened.message),
        key=key,
        record=opened.record,
        at=serving.clock(),
    )
    return _Decided(prove(serving, arrival), parsed.order)


def _take(serving: Serving, opened: Opened, typ: str, kid: str) -> _Decided:
    with serving.store.reading() as connection:
        bound = find_keys(connection, kid)
    if not bound:
        return _Decided(Problem.NOT_VERIFIED)
    said = Said(
        typ=typ,
        token=opened.message,
        msg=hash_message(opened.message),
        key=next(iter(bound.values())),
        record=opened.record,
        at=serving.clock(),
    )
    try:
        told = read_said(said)
    except Malformed as error:
        return _unread(error)
    if told.to.order not in bound:
        return _Decided(Problem.WRONG_ORDER)
    return _Decided(take(serving, said, told), told.to.order)


def _unread(error: Malformed) -> _Decided:
    wrong = isinstance(error, SignatureWrong)
    return _Decided(Problem.NOT_VERIFIED if wrong else Problem.MALFORMED)


def _decide(serving: Serving, opened: Opened) -> _Decided:
    try:
        typ, header = unverified_header(opened.message, max_bytes=_MAX_BYTES)
    except Malformed:
        return _Decided(Problem.MALFORMED)
    try:
        if typ == enrolment.TYP:
            return _enrol(serving, opened)
        if typ == proof.TYP:
            return _prove(serving, opened, header.kid)
        if typ in TYPS:
            return _take(serving, opened, typ, header.kid)
    except StoreBusyError:
        return _Decided(Problem.TRY_LATER)
    return _Decided(Problem.MALFORMED)


def _change_of(serving: Serving, order_id: str | None) -> str | None:
    if order_id is None:
        return None
    try:
        with serving.store.reading() as connection:
            return newest_change(connection, order_id)
    except StoreBusyError:
        return None  # the answer is what was asked for; the change comes with a later one


def answer(serving: Serving, body: bytes) -> bytes:
    """Open a request, do what its message asks for, and seal the receipt or the refusal.

    Takes and gives 8,192 bytes. A receipt leaves only after what it says is on the disk. Whoever
    signed with the key of an order gets its newest change beside the answer. Raises
    NotOpened where there is no key to seal an answer with.
    """
    opened = open_request(body, serving.seal_secrets)
    decided = _decide(serving, opened)
    outcome = decided.outcome
    if isinstance(outcome, Problem):
        log_event("refused", problem=outcome.value)
        refusal = Refusal(hash_message(opened.message), serving.clock(), outcome)
        outcome = sign_refusal(refusal, serving.receipt_key)
    else:
        log_event("receipted")
    return seal_reply(opened.reply, outcome, _change_of(serving, decided.order))
