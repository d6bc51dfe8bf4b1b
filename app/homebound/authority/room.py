"""How many messages of one order are kept: a key that was stolen must not fill the disk."""

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from homebound.authority.tables import erasures, proofs, statements

# Five for each window of the longest order.
MOST = 2_000

_ORDER: BindParameter[str] = bindparam("order")
# Of what was erased the hash is kept: else whoever erases could fill it again and again.
_KEPT = [
    select(func.count()).select_from(table).where(table.c.order_id == _ORDER).scalar_subquery()
    for table in (proofs, statements, erasures)
]
_COUNT = select(_KEPT[0] + _KEPT[1] + _KEPT[2])


def is_full(connection: Connection, order_id: str, most: int = MOST) -> bool:
    """Say whether so many messages of an order are kept, those counted that were erased."""
    return bool(connection.execute(_COUNT, {"order": order_id}).scalar_one() >= most)
