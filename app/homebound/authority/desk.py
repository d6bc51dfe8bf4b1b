"""The desk at which every message arrives: a sealed body in, a sealed answer out."""

from homebound.authority.enrolling import enrol
from homebound.authority.errors import StoreBusyError
from homebound.authority.logs import log_event
from homebound.authority.proving import Arrival, find_keys, prove
from homebound.authority.serving import Serving
from homebound.authority.stating import TYPS, Said, take
from homebound.protocol import addressed, enrolment, proof
from homebound.protocol.envelope import Opened, open_request, seal_reply
from homebound.protocol.jws import SignatureWrong, hash_message, unverified_header
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed

_MAX_BYTES = max(enrolment.MAX_BYTES, proof.MAX_BYTES, addressed.MAX_BYTES)


def _enrol(serving: Serving, opened: Opened) -> str | Problem:
    try:
        parsed = enrolment.parse_enrolment(opened.message)
    except Malformed as error:
        return _unread(error)
    if opened.record is not None:
        return Problem.MALFORMED
    return enrol(serving, parsed, hash_message(opened.message), serving.clock())


def _prove(serving: Serving, opened: Opened, kid: str) -> str | Problem:
    with serving.store.reading() as connection:
        bound = find_keys(connection, kid)
    if not bound:
        return Problem.NOT_VERIFIED
    # A thumbprint stands for one key, whichever order it is bound to.
    key = next(iter(bound.values()))
    try:
        parsed = proof.parse_proof(opened.message, key)
    except Malformed as error:
        return _unread(error)
    if parsed.order not in bound:
        return Problem.WRONG_ORDER
    arrival = Arrival(
        proof=parsed,
        token=opened.message,
        msg=hash_message(opened.message),
        key=key,
        record=opened.record,
        at=serving.clock(),
    )
    return prove(serving, arrival)


def _take(serving: Serving, opened: Opened, typ: str, kid: str) -> str | Problem:
    with serving.store.reading() as connection:
        bound = find_keys(connection, kid)
    if not bound:
        return Problem.NOT_VERIFIED
    said = Said(
        typ=typ,
        token=opened.message,
        msg=hash_message(opened.message),
        key=next(iter(bound.values())),
        record=opened.record,
        at=serving.clock(),
    )
    try:
        return take(serving, said, frozenset(bound))
    except Malformed as error:
        return _unread(error)


def _unread(error: Malformed) -> Problem:
    return Problem.NOT_VERIFIED if isinstance(error, SignatureWrong) else Problem.MALFORMED


def _decide(serving: Serving, opened: Opened) -> str | Problem:
    try:
        typ, header = unverified_header(opened.message, max_bytes=_MAX_BYTES)
    except Malformed:
        return Problem.MALFORMED
    try:
        if typ == enrolment.TYP:
            return _enrol(serving, opened)
        if typ == proof.TYP:
            return _prove(serving, opened, header.kid)
        if typ in TYPS:
            return _take(serving, opened, typ, header.kid)
    except StoreBusyError:
        return Problem.TRY_LATER
    return Problem.MALFORMED


def answer(serving: Serving, body: bytes) -> bytes:
    """Open a request, do what its message asks for, and seal the receipt or the refusal.

    Takes and gives 8,192 bytes. A receipt leaves only after what it says is on the disk. Raises
    NotOpened where there is no key to seal an answer with.
    """
    opened = open_request(body, serving.seal_secrets)
    outcome = _decide(serving, opened)
    if isinstance(outcome, Problem):
        log_event("refused", problem=outcome.value)
        refusal = Refusal(hash_message(opened.message), serving.clock(), outcome)
        outcome = sign_refusal(refusal, serving.receipt_key)
    else:
        log_event("receipted")
    return seal_reply(opened.reply, outcome)
