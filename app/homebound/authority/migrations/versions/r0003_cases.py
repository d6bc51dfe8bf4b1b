"""What staff decide about cases, keys in the place of lost ones, notices, counts by day."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _order() -> sa.Column[str]:
    return sa.Column("order_id", sa.String(22), sa.ForeignKey("orders.order_id"), primary_key=True)


def upgrade() -> None:
    """Make the tables of the staff's routes, of reissued codes and of retention."""
    op.create_table(
        "excuses",
        _order(),
        sa.Column("win", sa.String(27), primary_key=True),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "handled",
        _order(),
        sa.Column("msg", sa.String(43), primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table("reissues", _order(), sa.Column("at", sa.BigInteger, nullable=False))
    op.create_table(
        "former_enrolments",
        _order(),
        sa.Column("msg", sa.String(43), primary_key=True),
        sa.Column("kid", sa.String(43), nullable=False),
        sa.Column("key", sa.LargeBinary(32), nullable=False),
        sa.Column("enrolled", sa.BigInteger, nullable=False),
        sa.Column("superseded", sa.BigInteger, nullable=False),
        sa.Column("receipt", sa.Text, nullable=False),
    )
    op.create_table(
        "endings", _order(), sa.Column("ends", sa.BigInteger, nullable=False, index=True)
    )
    op.create_table(
        "notices",
        sa.Column("ver", sa.Integer, primary_key=True),
        sa.Column("expires", sa.BigInteger, nullable=False),
        sa.Column("token", sa.Text, nullable=False),
    )
    op.create_table(
        "days",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("counts", sa.Text, nullable=False),
    )
