"""Binding a resident's key to an order by its code: one winner, whatever arrives at once."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from homebound.authority.codes import hash_code, try_code
from homebound.authority.serving import Serving
from homebound.authority.stating import begin_sharing
from homebound.authority.superseding import supersede
from homebound.authority.tables import enrolments
from homebound.protocol.enrolment import Enrolment
from homebound.protocol.receipt import Kind, Receipt, sign_receipt
from homebound.protocol.refusal import Problem
from homebound.protocol.strict import write_moment


def _receipt(serving: Serving, msg: str) -> str:
    receipt = Receipt(serving.config.url, msg, Kind.ENROLMENT, None)
    return sign_receipt(receipt, serving.receipt_key)


def _bind(
    connection: Connection, serving: Serving, enrolment: Enrolment, msg: str, now: datetime
) -> str:
    receipt = _receipt(serving, msg)
    connection.execute(
        insert(enrolments).values(
            order_id=enrolment.order,
            kid=enrolment.key.kid,
            key=enrolment.key.raw,
            msg=msg,
            enrolled=write_moment(now),
            receipt=receipt,
        )
    )
    begin_sharing(connection, enrolment.order, now)
    return receipt


def enrol(serving: Serving, enrolment: Enrolment, msg: str, now: datetime) -> str | Problem:
    """Bind the key that signed an enrolment, and give the receipt once that is durable.

    Unknown order, wrong code, spent code and too many tries give one problem after the same work.
    The winning message again gives its receipt again. Where the code was given out anew, the key
    supersedes the one before. Raises StoreBusyError.
    """
    if enrolment.audience != serving.config.url:
        return Problem.WRONG_AUDIENCE
    mac = hash_code(serving.code_key, enrolment.order, enrolment.code)
    with serving.store.writing() as connection:
        right = try_code(connection, enrolment.order, mac, now)
        winner = connection.execute(
            select(enrolments.c.msg, enrolments.c.receipt).where(
                enrolments.c.order_id == enrolment.order
            )
        ).one_or_none()
        if winner is not None and winner.msg == msg:
            return str(winner.receipt)
        if not right:
            return Problem.ENROLMENT_REFUSED
        reopened = supersede(connection, enrolment.order, now)
        if winner is not None and not reopened:
            return Problem.ENROLMENT_REFUSED
        return _bind(connection, serving, enrolment, msg, now)
