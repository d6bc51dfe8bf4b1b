"""A lost computer: a new code for an order, and a new key in the place of the one before."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from homebound.authority.codes import hash_code
from homebound.authority.tables import codes, enrolments, former_enrolments, orders, reissues
from homebound.protocol.enrolment import Code, make_code
from homebound.protocol.strict import write_moment

_REOPENED = delete(reissues).where(reissues.c.order_id == bindparam("order"))
_SUPERSEDED = select(
    enrolments.c.order_id,
    enrolments.c.msg,
    enrolments.c.kid,
    enrolments.c.key,
    enrolments.c.enrolled,
    enrolments.c.receipt,
).where(enrolments.c.order_id == bindparam("order"))


def reissue_code(
    connection: Connection, code_key: bytes, order_id: str, now: datetime
) -> Code | None:
    """Give an order a new code; None where there is no such order.

    The code before it is dead at once, and the count of wrong ones begins again. The key that is
    bound stays so until somebody enrols with the new code.
    """
    known = connection.execute(
        select(orders.c.order_id)
        .where(orders.c.order_id == order_id)
        .with_for_update(key_share=True)
    ).first()
    if known is None:
        return None
    code = make_code()
    connection.execute(
        update(codes)
        .where(codes.c.order_id == order_id)
        .values(mac=hash_code(code_key, order_id, code), wrong=0, tried=0)
    )
    connection.execute(_REOPENED, {"order": order_id})
    connection.execute(insert(reissues).values(order_id=order_id, at=write_moment(now)))
    return code


def supersede(connection: Connection, order_id: str, now: datetime) -> bool:
    """Use up the new code of an order, and put a key that is bound among the former ones.

    Says whether the code had been given out anew; then the order has no key.
    """
    if connection.execute(_REOPENED, {"order": order_id}).rowcount == 0:
        return False
    former = connection.execute(_SUPERSEDED, {"order": order_id}).mappings().one_or_none()
    if former is not None:
        connection.execute(insert(former_enrolments).values(**former, superseded=write_moment(now)))
        connection.execute(delete(enrolments).where(enrolments.c.order_id == order_id))
    return True
