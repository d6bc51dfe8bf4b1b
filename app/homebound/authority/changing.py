"""An order as it is now: as it was issued, and what was changed about it since."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from homebound.authority.errors import OperatorError
from homebound.authority.home import Home
from homebound.authority.keys import write_new
from homebound.authority.tables import changes, endings, orders
from homebound.core.change import MAX_CHANGES, Change, apply_change
from homebound.core.errors import UserError
from homebound.core.order import Order, Window
from homebound.core.schedule import Slot, find_slot
from homebound.protocol.change import parse_change, read_unverified_change, sign_change
from homebound.protocol.order import read_unverified_order
from homebound.protocol.order_file import write_change_file
from homebound.protocol.plain_text import is_plain
from homebound.protocol.proof import accepted_until
from homebound.protocol.strict import Malformed


@dataclass(frozen=True)
class ChangeRequest:
    """What staff ask for about a case: a release, or another last day, or other windows."""

    ref: str
    since: date
    last: date | None = None
    windows: tuple[Window, ...] | None = None
    released: bool = False
    why: str = ""


# Built once: to build a statement takes longer than to run it.
_ISSUED = select(orders.c.token).where(orders.c.order_id == bindparam("order"))
_CHANGES = (
    select(changes.c.token).where(changes.c.order_id == bindparam("order")).order_by(changes.c.rev)
)


def _token(connection: Connection, order_id: str) -> str:
    return str(connection.execute(_ISSUED, {"order": order_id}).scalar_one())


def issued_order(connection: Connection, order_id: str) -> Order:
    """Give an order as it was issued.

    Ours: its signature was looked at before it was kept. Its key may be listed no longer, and the
    case is to be seen to, and deleted in time, all the same.
    """
    return read_unverified_order(_token(connection, order_id))


def current_order(connection: Connection, order_id: str) -> Order:
    """Give an order as it is after every change."""
    return every_revision(connection, order_id)[-1]


def every_revision(connection: Connection, order_id: str) -> list[Order]:
    """Give an order as it was issued and after every change, newest last."""
    return revisions(issued_order(connection, order_id), read_changes(connection, order_id))


def find_in(orders: Sequence[Order], window: str) -> Slot | None:
    """Find a window in the newest of an order's revisions that has it, None where none has."""
    found = (find_slot(one, window) for one in reversed(orders))
    return next((slot for slot in found if slot is not None), None)


def read_changes(connection: Connection, order_id: str) -> Sequence[str]:
    """Give what was changed about an order, as signed, earliest first."""
    return connection.execute(_CHANGES, {"order": order_id}).scalars().all()


def revisions(order: Order, tokens: Sequence[str]) -> list[Order]:
    """Give an order as it was issued and after each of its changes that were kept. Raises Malformed."""
    found = [order]
    for token in tokens:
        found.append(apply_change(found[-1], read_unverified_change(token)))
    return found


def change_of(connection: Connection, order_id: str) -> str | None:
    """Give the change to tell whoever follows an order, as signed, None where nothing was changed."""
    return change_to_tell(read_changes(connection, order_id))


def change_to_tell(tokens: Sequence[str]) -> str | None:
    """Give the newest change of an order, or at random an earlier one that still says something.

    `tokens` are as signed, earliest first.
    """
    if len(tokens) < 2:
        return tokens[0] if tokens else None
    newest, *earlier = _telling(tokens)
    # An answer has room for one; half of them for who is up to date.
    return secrets.choice(earlier) if earlier and secrets.randbits(1) else newest


def _named_lasts(order: Order, found: Sequence[Change]) -> list[date]:
    """Give the last day that an order and each of its changes name, whatever had opened by then."""
    lasts = [order.last]
    for change in found:
        lasts.append(
            change.since - timedelta(days=1) if change.released else change.last or lasts[-1]
        )
    return lasts


def _telling(tokens: Sequence[str]) -> list[str]:
    """Give the changes that begin earlier than every later one, newest first.

    Each of them has days of its own, and without them a later one may not join up.
    """
    found: list[str] = []
    begins = date.max
    for token in reversed(tokens):
        since = read_unverified_change(token).since
        if since < begins:
            found.append(token)
            begins = since
    return found


@dataclass(frozen=True)
class Changed:
    """An order after a change, and the change as signed and as a file for the resident."""

    order: Order
    token: str = field(repr=False)
    data: bytes = field(repr=False)


def change_case(
    connection: Connection, home: Home, order_id: str, request: ChangeRequest, issued: datetime
) -> Changed:
    """Sign a change of an order and keep it, within a transaction that has locked the order.

    Raises OperatorError with the reason.
    """
    issued_as, tokens = issued_order(connection, order_id), read_changes(connection, order_id)
    order = revisions(issued_as, tokens)[-1]
    # Who missed some days of the order follows one that ends where the newest change says.
    latest = _named_lasts(issued_as, [read_unverified_change(token) for token in tokens])[-1]
    if request.since > latest + timedelta(days=1):
        raise OperatorError(
            f"The change has to begin on {latest + timedelta(days=1)} or earlier: "
            "no day may be left out."
        )
    if len(tokens) >= MAX_CHANGES - (not request.released):
        raise OperatorError(
            f"The order was changed {len(tokens)} times; evidence has no room for more, but for a release."
        )
    # A later change says everything anew, for whoever missed the one before it.
    whole = order.revision > 0 and not request.released
    change = Change(
        order_id=order.id,
        revision=order.revision + 1,
        issued=issued.replace(microsecond=0),
        since=request.since,
        last=request.last or (order.last if whole else None),
        windows=request.windows or (order.windows if whole else None),
        released=request.released,
        why=request.why,
    )
    if not is_plain(request.why):
        raise OperatorError("What is shown to the resident has to be plain text.")
    key = home.order_key(_token(connection, order_id))
    try:
        changed = apply_change(order, change)
        token = sign_change(change, home.config.url, key)
        parse_change(token, home.config)
    except (UserError, Malformed, ValueError) as error:
        raise OperatorError("The order would not be acceptable after this change.") from error
    if accepted_until(changed) > max(home.config.expires, accepted_until(order)):
        # As for an order that is issued: its resident would be left without a step to sign with.
        raise OperatorError("The keys end before this order does; rotate them first.")
    connection.execute(insert(changes).values(order_id=order.id, rev=change.revision, token=token))
    connection.execute(delete(endings).where(endings.c.order_id == order.id))
    return Changed(changed, token, write_change_file(home.config_token, token))


def find_case(connection: Connection, name: str) -> str:
    """Lock the one order that has a case's reference or this id, and give its id.

    Raises OperatorError.
    """
    named = or_(orders.c.ref == name, orders.c.order_id == name)
    query = select(orders.c.order_id).where(named).with_for_update(key_share=True)
    ids = connection.execute(query).scalars().all()
    if not ids:
        raise OperatorError("There is no case of that name.")
    if len(ids) > 1:
        raise OperatorError(
            f"{len(ids)} orders are of that case. Name one by its id: {', '.join(sorted(ids))}."
        )
    return str(ids[0])


def change_order(home: Home, request: ChangeRequest, issued: datetime, out: Path) -> Order:
    """Sign a change of a case's order, write its file at `out`, which must be new, and keep it.

    Raises OperatorError with the reason.
    """
    with home.keeping(out) as connection:
        order_id = find_case(connection, request.ref)
        changed = change_case(connection, home, order_id, request, issued)
        write_new(out, changed.data)
    return changed.order
