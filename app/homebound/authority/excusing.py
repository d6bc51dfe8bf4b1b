"""Excusing a window: a person of the authority's decides, and this keeps the word."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert

from homebound.authority.changing import every_revision, find_in
from homebound.authority.errors import OperatorError
from homebound.authority.tables import excuses
from homebound.protocol.addressed import note_claim
from homebound.protocol.plain_text import is_plain
from homebound.protocol.strict import write_moment


def has_window(connection: Connection, order_id: str, window: str) -> bool:
    """Say whether an order has a window, as it was issued or as any change left it."""
    return find_in(every_revision(connection, order_id), window) is not None


def excuse_window(
    connection: Connection, order_id: str, window: str, why: str, now: datetime
) -> int:
    """Excuse a window in place of an excuse before; give the second (since 1970) it is kept under.

    Raises OperatorError where the order has no such window or the reason is no note in plain text.
    """
    if not has_window(connection, order_id, window):
        raise OperatorError("The case has no such window.")
    try:
        note_claim("why", why)
    except ValueError as error:
        raise OperatorError("A reason has at most 280 characters.") from error
    if not is_plain(why):
        raise OperatorError("A reason has to be plain text.")
    take_back_excuse(connection, order_id, window)
    at = write_moment(now)
    connection.execute(insert(excuses).values(order_id=order_id, win=window, why=why, at=at))
    return at


def take_back_excuse(connection: Connection, order_id: str, window: str) -> None:
    """Take an excuse back, where there is one."""
    connection.execute(
        delete(excuses).where(excuses.c.order_id == order_id, excuses.c.win == window)
    )
