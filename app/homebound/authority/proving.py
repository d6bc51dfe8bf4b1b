"""Taking a proof: its rules, and exactly one row and one receipt for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, exists, insert, or_, select

from homebound.authority.changing import current_order, issued_order
from homebound.authority.serving import Serving, newest_step
from homebound.authority.stating import begin_sharing, erasure_of
from homebound.authority.tables import enrolments, orders, proofs
from homebound.core.order import Order
from homebound.core.schedule import Slot, find_slot
from homebound.protocol.freshness import is_fresh, verify_step
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.proof import Proof, accepted_until
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import verify_presentation
from homebound.protocol.refusal import Problem
from homebound.protocol.strict import Malformed

# Built once: to build a statement takes longer than to run it.
_KEYS = select(enrolments.c.order_id, enrolments.c.key).where(enrolments.c.kid == bindparam("kid"))
_LOCK = select(orders.c.order_id).where(orders.c.order_id == bindparam("order")).with_for_update()
_RECEIPT = select(proofs.c.receipt).where(
    proofs.c.order_id == bindparam("order"), proofs.c.msg == bindparam("msg")
)
_FORKED = select(
    exists().where(
        proofs.c.order_id == bindparam("order"),
        proofs.c.kid == bindparam("kid"),
        or_(
            proofs.c.seq == bindparam("seq"),
            and_(proofs.c.seq == bindparam("seq") - 1, proofs.c.msg != bindparam("prev")),
            and_(proofs.c.seq == bindparam("seq") + 1, proofs.c.prev != bindparam("msg")),
        ),
    )
)
_DECIDED = select(
    exists().where(
        proofs.c.order_id == bindparam("order"),
        proofs.c.win == bindparam("win"),
        proofs.c.res != Result.FURTHER.value,
    )
)
_INSERT = insert(proofs)


@dataclass(frozen=True)
class Arrival:
    """A proof whose signature is right, as it came: token, hash, key, and the record beside it."""

    proof: Proof
    token: str = field(repr=False)
    msg: str
    key: VerifyingKey
    record: str | None = field(repr=False)
    at: datetime


def find_keys(connection: Connection, kid: str) -> Mapping[str, VerifyingKey]:
    """Give the orders to which a thumbprint is bound, each with its key."""
    found = connection.execute(_KEYS, {"kid": kid})
    return {order_id: VerifyingKey(key) for order_id, key in found}


def _kept_receipt(connection: Connection, order_id: str, msg: str) -> str | None:
    kept = connection.execute(_RECEIPT, {"order": order_id, "msg": msg}).scalar_one_or_none()
    return kept or erasure_of(connection, order_id, msg)


def _record_fits(arrival: Arrival, order: Order) -> bool:
    if arrival.record is None:
        return True
    try:
        presented = verify_presentation(arrival.record, arrival.key)
    except Malformed:
        return False
    proof = arrival.proof
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


def _check(arrival: Arrival, order: Order, slot: Slot, serving: Serving) -> bool | Problem:
    """Give whether the step is fresh, or the rule that the proof breaks."""
    if arrival.at < slot.opens:
        return Problem.TOO_EARLY
    if arrival.at >= accepted_until(order):
        return Problem.TOO_LATE
    try:
        not_before = verify_step(
            arrival.proof.step, serving.config, newest_step(serving, arrival.at)
        )
    except Malformed:
        return Problem.STEP_WRONG
    if not_before > arrival.at:
        # Published by a clock ahead of this one; nobody else can know it yet.
        return Problem.TRY_LATER
    if not _record_fits(arrival, order):
        return Problem.RECORD_WRONG
    return is_fresh(not_before, arrival.at)


def _is_forked(connection: Connection, arrival: Arrival) -> bool:
    """Say whether another proof by this key stands where this one does, or does not join up.

    That comes of a restored backup or a copied key. Gaps are none: a refused proof has a number.
    """
    proof = arrival.proof
    place = {
        "order": proof.order,
        "kid": arrival.key.kid,
        "seq": proof.seq,
        "prev": proof.prev,
        "msg": arrival.msg,
    }
    return bool(connection.execute(_FORKED, place).scalar_one())


def _result(connection: Connection, arrival: Arrival, slot: Slot) -> Result:
    window = {"order": arrival.proof.order, "win": slot.ref}
    if connection.execute(_DECIDED, window).scalar_one():
        return Result.FURTHER
    return Result.OK if arrival.at < slot.late_until else Result.LATE


def _receipt(serving: Serving, arrival: Arrival, slot: Slot, result: Result, fresh: bool) -> str:
    late = result is Result.LATE
    proof = ProofReceipt(
        order=arrival.proof.order,
        window=slot.ref,
        subject=arrival.key.kid,
        seq=arrival.proof.seq,
        opens=slot.opens,
        closes=slot.closes,
        result=result,
        fresh=fresh,
        at=arrival.at.replace(second=0, microsecond=0) if late else None,
    )
    receipt = Receipt(serving.config.url, arrival.msg, Kind.PROOF, proof)
    return sign_receipt(receipt, serving.receipt_key)


def _keep(serving: Serving, arrival: Arrival, slot: Slot, fresh: bool) -> str:
    proof = arrival.proof
    with serving.store.writing() as connection:
        # One proof at a time for an order, also where the database lets several write at once.
        connection.execute(_LOCK, {"order": proof.order})
        kept = _kept_receipt(connection, proof.order, arrival.msg)
        if kept is not None:
            return kept
        begin_sharing(connection, proof.order, arrival.at)
        result = _result(connection, arrival, slot)
        receipt = _receipt(serving, arrival, slot, result, fresh)
        connection.execute(
            _INSERT,
            {
                "order_id": proof.order,
                "msg": arrival.msg,
                "win": slot.ref,
                "res": result.value,
                "kid": arrival.key.kid,
                "seq": proof.seq,
                "prev": proof.prev,
                "forked": _is_forked(connection, arrival),
                "fresh": fresh,
                "help": proof.help,
                "token": arrival.token,
                "record": arrival.record,
                "receipt": receipt,
            },
        )
        return receipt


def prove(serving: Serving, arrival: Arrival) -> str | Problem:
    """Take a proof by a key that is bound to its order; give the receipt once that is durable.

    The first proof of a window decides, later ones are further; the same bytes again get the same
    receipt, whenever they come. Raises StoreBusyError.
    """
    config, proof = serving.config, arrival.proof
    if proof.audience != config.url:
        return Problem.WRONG_AUDIENCE
    with serving.store.reading() as connection:
        kept = _kept_receipt(connection, proof.order, arrival.msg)
        order = current_order(connection, proof.order, config)
        issued = issued_order(connection, proof.order, config) if order.revision else order
    if kept is not None:
        return kept
    # Whoever has not heard of a change, or has not accepted it, is not refused for that.
    slot = find_slot(order, proof.window) or find_slot(issued, proof.window)
    if slot is None:
        return Problem.WRONG_WINDOW
    fresh = _check(arrival, order, slot, serving)
    if isinstance(fresh, Problem):
        return fresh
    return _keep(serving, arrival, slot, fresh)
