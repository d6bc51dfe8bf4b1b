"""Taking proofs: their rules, for all that arrived together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, select

from homebound.authority.changing import change_to_tell, find_in, read_changes, revisions
from homebound.authority.compiled import run
from homebound.authority.errors import StoreBusyError
from homebound.authority.keeping import Accepted, Answer, keep
from homebound.authority.logs import log_event
from homebound.authority.relation import Relation, write_rows
from homebound.authority.serving import Serving, newest_step
from homebound.authority.tables import changes, enrolments, erasures, orders, proofs
from homebound.core.order import Order
from homebound.protocol.freshness import is_fresh, verify_step
from homebound.protocol.jws import SignatureWrong, VerifyingKey
from homebound.protocol.order import read_unverified_order
from homebound.protocol.proof import Proof, accepted_until, parse_proof
from homebound.protocol.record import verify_presentation
from homebound.protocol.refusal import Problem
from homebound.protocol.strict import Malformed

# Built once: to build a statement takes longer than to run it.
_KEYS = select(enrolments.c.order_id, enrolments.c.key).where(enrolments.c.kid == bindparam("kid"))
_SENT = Relation("sent")
_RECEIPT = (
    select(proofs.c.receipt)
    .where(proofs.c.order_id == enrolments.c.order_id, proofs.c.msg == _SENT.text("msg"))
    .scalar_subquery()
)
_ERASURE = (
    select(erasures.c.erasure)
    .where(erasures.c.order_id == enrolments.c.order_id, erasures.c.msg == _SENT.text("msg"))
    .scalar_subquery()
)
_CHANGED = exists().where(changes.c.order_id == enrolments.c.order_id)
# For every message the orders to which its key is bound, and what answered it before.
_BOUND = (
    select(
        _SENT.text("msg").label("msg"),
        enrolments.c.order_id,
        enrolments.c.key,
        orders.c.token,
        _CHANGED.label("changed"),
        _RECEIPT.label("receipt"),
        _ERASURE.label("erasure"),
    )
    .select_from(_SENT.rows)
    .join(enrolments, enrolments.c.kid == _SENT.text("kid"))
    .join(orders, orders.c.order_id == enrolments.c.order_id)
)


@dataclass(frozen=True)
class Sent:
    """A proof as it came, before anything of it is believed: token, hash, key's thumbprint."""

    token: str = field(repr=False)
    msg: str
    kid: str
    record: str | None = field(repr=False)
    at: datetime


@dataclass(frozen=True)
class Answered:
    """What answers a message, beside it a change of the order whose key signed it."""

    outcome: Answer
    change: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class _Bound:
    """An order that a key is bound to, and what answered the message before."""

    key: bytes = field(repr=False)
    token: str = field(repr=False)
    changes: tuple[str, ...]
    kept: str | None = field(repr=False)


def find_keys(connection: Connection, kid: str) -> Mapping[str, VerifyingKey]:
    """Give the orders to which a thumbprint is bound, each with its key."""
    found = connection.execute(_KEYS, {"kid": kid})
    return {order_id: VerifyingKey(key) for order_id, key in found}


def _look_up(serving: Serving, sent: Sequence[Sent]) -> dict[str, dict[str, _Bound]]:
    """Find for each message, by its hash, the orders to which its key is bound."""
    found: dict[str, dict[str, _Bound]] = {}
    rows = write_rows([{"msg": one.msg, "kid": one.kid} for one in sent])
    # What a change meanwhile adds may be seen or not; what matters is looked at again when it is kept.
    with serving.store.looking_up() as connection:
        for msg, order_id, key, token, changed, receipt, erasure in run(
            connection, _BOUND, {"sent": rows}
        ):
            changes = tuple(read_changes(connection, order_id)) if changed else ()
            found.setdefault(msg, {})[order_id] = _Bound(key, token, changes, receipt or erasure)
    return found


def _record_fits(sent: Sent, proof: Proof, order: Order, key: VerifyingKey) -> bool:
    if sent.record is None:
        return True
    try:
        presented = verify_presentation(sent.record, key)
    except Malformed:
        return False
    if (presented.order, presented.window, presented.hash) != (
        proof.order,
        proof.window,
        proof.rec,
    ):
        return False
    if presented.form is None:
        return not presented.answers
    # An order without a questionnaire leaves the choice to the app.
    return order.form is None or (presented.form.id, presented.form.sha256) == (
        order.form.id,
        order.form.sha256,
    )


def _accept(
    serving: Serving, sent: Sent, proof: Proof, key: VerifyingKey, bound: _Bound
) -> Accepted | Problem:
    with serving.store.guarded():
        # Ours: its signature was looked at before it was kept, and whoever can write to that table
        # can as well write a key of their own into the one beside it.
        issued = read_unverified_order(bound.token)
        orders = revisions(issued, bound.changes)
    order = orders[-1]
    # Whoever has not heard of a change, or has not accepted it, is not refused for that.
    slot = find_in(orders, proof.window)
    if slot is None:
        return Problem.WRONG_WINDOW
    if sent.at < slot.opens:
        return Problem.TOO_EARLY
    if sent.at >= accepted_until(order):
        return Problem.TOO_LATE
    try:
        not_before = verify_step(proof.step, serving.config, newest_step(serving, sent.at))
    except Malformed:
        return Problem.STEP_WRONG
    if not_before > sent.at:
        # Published by a clock ahead of this one; nobody else can know it yet.
        return Problem.TRY_LATER
    if not _record_fits(sent, proof, order, key):
        return Problem.RECORD_WRONG
    return Accepted(
        proof=proof,
        token=sent.token,
        msg=sent.msg,
        kid=key.kid,
        record=sent.record,
        at=sent.at,
        slot=slot,
        fresh=is_fresh(not_before, sent.at),
    )


@dataclass(frozen=True)
class _Judged:
    """What is to be kept, or what answers it already; and what `Answered` says beside it."""

    verdict: Accepted | Answer
    change: str | None = None


def _judge(serving: Serving, sent: Sent, bound: Mapping[str, _Bound]) -> _Judged:
    """Judge a proof. Raises StoreBusyError."""
    if not bound:
        return _Judged(Problem.NOT_VERIFIED)
    with serving.store.guarded():
        # A thumbprint stands for one key, whichever order it is bound to.
        key = VerifyingKey(next(iter(bound.values())).key)
    try:
        proof = parse_proof(sent.token, key)
    except SignatureWrong:
        return _Judged(Problem.NOT_VERIFIED)
    except Malformed:
        return _Judged(Problem.MALFORMED)
    if proof.order not in bound:
        return _Judged(Problem.WRONG_ORDER)
    order = bound[proof.order]
    change = change_to_tell(order.changes)
    if proof.audience != serving.config.url:
        return _Judged(Problem.WRONG_AUDIENCE, change)
    return _Judged(order.kept or _accept(serving, sent, proof, key, order), change)


def _judge_apart(serving: Serving, sent: Sent, bound: Mapping[str, _Bound]) -> _Judged | Exception:
    try:
        return _judge(serving, sent, bound)
    except StoreBusyError:
        return _Judged(Problem.TRY_LATER)
    except Exception as error:  # noqa: BLE001 - a fault met with one proof is no other's
        return error


def _prove(serving: Serving, sent: Sequence[Sent]) -> list[Answered | Exception]:
    try:
        bound = _look_up(serving, sent)
    except StoreBusyError:
        return [Answered(Problem.TRY_LATER) for _ in sent]
    judged = [_judge_apart(serving, one, bound.get(one.msg, {})) for one in sent]
    accepted = [
        one.verdict
        for one in judged
        if isinstance(one, _Judged) and isinstance(one.verdict, Accepted)
    ]
    kept = iter(keep(serving, accepted))
    return [
        one
        if isinstance(one, Exception)
        else Answered(next(kept) if isinstance(one.verdict, Accepted) else one.verdict, one.change)
        for one in judged
    ]


def prove(serving: Serving, sent: Sequence[Sent]) -> list[Answered | Exception]:
    """Take proofs that arrived together; give each its answer, receipts once they are durable.

    The first proof of a window decides, later ones are further; the same bytes again get the same
    receipt, whenever they come. What is wrong with one touches no other: a fault of the program's
    is given in the place of that one's answer.
    """
    distinct: dict[tuple[str, str | None], Sent] = {}
    for one in sent:
        distinct.setdefault((one.msg, one.record), one)
    answers = dict(zip(distinct, _prove(serving, list(distinct.values())), strict=True))
    found = [answers[one.msg, one.record] for one in sent]
    outcomes = [one.outcome for one in found if isinstance(one, Answered)]
    refused = Counter(outcome for outcome in outcomes if isinstance(outcome, Problem))
    for problem, count in refused.items():
        log_event("refused", problem=problem.value, count=count)
    if receipted := len(outcomes) - refused.total():
        log_event("receipted", count=receipted)
    return found
