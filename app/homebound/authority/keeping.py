"""Keeping proofs: exactly one row and one receipt for each, one durable commit for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BigInteger, String, and_, exists, literal_column, or_, select

from homebound.authority.compiled import insert_rows, run
from homebound.authority.errors import StatementError, StoreBusyError
from homebound.authority.relation import Relation, write_rows
from homebound.authority.room import is_full
from homebound.authority.serving import Serving
from homebound.authority.stating import begin_sharing
from homebound.authority.tables import enrolments, erasures, proofs, sharing
from homebound.core.schedule import Slot
from homebound.protocol.proof import Proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.refusal import Problem

Answer = str | Problem


class _Standing(NamedTuple):
    """How an order stands to its new proof: what answered it before, and what goes with it."""

    order_id: str
    receipt: str | None
    erasure: str | None
    decided: bool
    forked: bool
    shared: bool


@dataclass(frozen=True)
class Accepted:
    """A proof that breaks no rule, as it came, with its window and whether its step is fresh."""

    proof: Proof
    token: str = field(repr=False)
    msg: str
    kid: str
    record: str | None = field(repr=False)
    at: datetime
    slot: Slot
    fresh: bool


# Built once: to build a statement takes longer than to run it.
_NEW = Relation("new")
_ORDER, _MSG, _SEQ = _NEW.text("order"), _NEW.text("msg"), _NEW.integer("seq")
# Not a parameter, but as the index of what decides says it: with one SQLite plans the statement
# anew every time, and PostgreSQL has no lasting plan that uses the index.
_FURTHER = literal_column(f"'{Result.FURTHER.value}'", String)
_ONE = literal_column("1", BigInteger)
_RECEIPT = select(proofs.c.receipt).where(proofs.c.order_id == _ORDER, proofs.c.msg == _MSG)
_ERASURE = select(erasures.c.erasure).where(erasures.c.order_id == _ORDER, erasures.c.msg == _MSG)
_DECIDED = exists().where(
    proofs.c.order_id == _ORDER,
    proofs.c.win == _NEW.text("win"),
    proofs.c.res != _FURTHER,
)
# Another proof by this key stands where this one does, or does not join up: that comes of a
# restored backup or a copied key. Gaps are none: a refused proof has a number.
_FORKED = exists().where(
    proofs.c.order_id == _ORDER,
    proofs.c.seq.between(_SEQ - _ONE, _SEQ + _ONE),
    proofs.c.kid == _NEW.text("kid"),
    or_(
        proofs.c.seq == _SEQ,
        and_(proofs.c.seq < _SEQ, proofs.c.msg != _NEW.text("prev")),
        and_(proofs.c.seq > _SEQ, proofs.c.prev != _MSG),
    ),
)
_SHARED = exists().where(sharing.c.order_id == _ORDER, sharing.c.until.is_(None))
# Gives a `_Standing` for each order; none where the key is no longer bound to it.
_STANDING = (
    select(
        enrolments.c.order_id,
        _RECEIPT.scalar_subquery().label("receipt"),
        _ERASURE.scalar_subquery().label("erasure"),
        _DECIDED.label("decided"),
        _FORKED.label("forked"),
        _SHARED.label("shared"),
    )
    .select_from(_NEW.rows)
    .join(enrolments, and_(enrolments.c.order_id == _ORDER, enrolments.c.kid == _NEW.text("kid")))
)


def _describe(one: Accepted) -> dict[str, object]:
    return {
        "order": one.proof.order,
        "msg": one.msg,
        "win": one.proof.window,
        "kid": one.kid,
        "seq": one.proof.seq,
        "prev": one.proof.prev,
    }


def _receipt(serving: Serving, one: Accepted, result: Result) -> str:
    late = result is Result.LATE
    proof = ProofReceipt(
        order=one.proof.order,
        window=one.proof.window,
        subject=one.kid,
        seq=one.proof.seq,
        opens=one.slot.opens,
        closes=one.slot.closes,
        result=result,
        fresh=one.fresh,
        at=one.at.replace(second=0, microsecond=0) if late else None,
    )
    receipt = Receipt(serving.config.url, one.msg, Kind.PROOF, proof)
    return sign_receipt(receipt, serving.receipt_key)


def _row(serving: Serving, one: Accepted, standing: _Standing) -> dict[str, object]:
    if standing.decided:
        result = Result.FURTHER
    else:
        result = Result.OK if one.at < one.slot.late_until else Result.LATE
    return {
        "order_id": one.proof.order,
        "msg": one.msg,
        "win": one.proof.window,
        "res": result.value,
        "kid": one.kid,
        "seq": one.proof.seq,
        "prev": one.proof.prev,
        "forked": bool(standing.forked),
        "fresh": one.fresh,
        "help": one.proof.help,
        "token": one.token,
        "record": one.record,
        "receipt": _receipt(serving, one, result),
    }


def _commit(serving: Serving, accepted: Sequence[Accepted]) -> list[Answer]:
    """Keep proofs of different orders in one transaction."""
    answers: list[Answer] = []
    rows = []
    with serving.store.writing() as connection:
        serving.store.lock_orders(connection, [one.proof.order for one in accepted])
        described = write_rows([_describe(one) for one in accepted])
        found = (_Standing(*row) for row in run(connection, _STANDING, {"new": described}))
        standings = {standing.order_id: standing for standing in found}
        for one in accepted:
            standing = standings.get(one.proof.order)
            if standing is None:
                answers.append(Problem.NOT_VERIFIED)
            elif kept := standing.receipt or standing.erasure:
                answers.append(kept)
            elif standing.decided and is_full(connection, one.proof.order):
                # A window's first proof is always kept: nobody can be kept from reporting.
                answers.append(Problem.TOO_MANY)
            else:
                rows.append(_row(serving, one, standing))
                answers.append(str(rows[-1]["receipt"]))
                if not standing.shared:
                    begin_sharing(connection, one.proof.order, one.at)
        if rows:
            insert_rows(connection, proofs, rows)
    return answers


def _keep_together(serving: Serving, accepted: Sequence[Accepted]) -> list[Answer]:
    try:
        return _commit(serving, accepted)
    except StatementError:
        if len(accepted) == 1:
            return [Problem.TRY_LATER]
        # One of them is at fault; whichever it is, the others are kept without it.
        return [answer for one in accepted for answer in _keep_together(serving, [one])]
    except StoreBusyError:
        return [Problem.TRY_LATER for _ in accepted]


def keep(serving: Serving, accepted: Sequence[Accepted]) -> list[Answer]:
    """Keep proofs and give each its receipt, once that is durable; those of one order in turn."""
    answers: list[Answer] = [Problem.TRY_LATER for _ in accepted]
    left = list(range(len(accepted)))
    while left:
        # The first of each order that is left.
        turn = list({accepted[number].proof.order: number for number in reversed(left)}.values())
        found = _keep_together(serving, [accepted[number] for number in turn])
        for number, answer in zip(turn, found, strict=True):
            answers[number] = answer
        left = [number for number in left if number not in turn]
    return answers
