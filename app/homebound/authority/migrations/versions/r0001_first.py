"""The tables of the first version."""

import os

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_DECOY = ""


def _order() -> sa.Column[str]:
    return sa.Column("order_id", sa.String(22), sa.ForeignKey("orders.order_id"), primary_key=True)


def upgrade() -> None:
    """Make every table, and the row that an order nobody knows is tried against."""
    op.create_table(
        "orders",
        sa.Column("order_id", sa.String(22), primary_key=True),
        sa.Column("ref", sa.String(64), nullable=False),
        sa.Column("token", sa.Text, nullable=False),
    )
    codes = op.create_table(
        "codes",
        sa.Column("order_id", sa.String(22), primary_key=True),
        sa.Column("mac", sa.LargeBinary(32), nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("tried", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "enrolments",
        _order(),
        sa.Column("kid", sa.String(43), nullable=False, index=True),
        sa.Column("key", sa.LargeBinary(32), nullable=False),
        sa.Column("msg", sa.String(43), nullable=False),
        sa.Column("enrolled", sa.BigInteger, nullable=False),
        sa.Column("receipt", sa.Text, nullable=False),
    )
    op.create_table(
        "proofs",
        _order(),
        sa.Column("msg", sa.String(43), primary_key=True),
        sa.Column("win", sa.String(27), nullable=False),
        sa.Column("res", sa.String(8), nullable=False),
        sa.Column("kid", sa.String(43), nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("prev", sa.String(43)),
        sa.Column("forked", sa.Boolean, nullable=False),
        sa.Column("fresh", sa.Boolean, nullable=False),
        sa.Column("help", sa.Boolean),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("record", sa.Text),
        sa.Column("receipt", sa.Text, nullable=False),
    )
    decides = sa.text("res != 'further'")
    op.create_index(
        "one_proof_decides",
        "proofs",
        ["order_id", "win"],
        unique=True,
        sqlite_where=decides,
        postgresql_where=decides,
    )
    op.create_index("proofs_by_sequence", "proofs", ["order_id", "kid", "seq"])
    op.create_table(
        "sharing",
        _order(),
        sa.Column("since", sa.BigInteger, primary_key=True),
        sa.Column("until", sa.BigInteger),
    )
    op.create_table(
        "statements",
        _order(),
        sa.Column("msg", sa.String(43), primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("since", sa.String(27)),
        sa.Column("until", sa.String(27)),
        sa.Column("expires", sa.BigInteger),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("record", sa.Text),
        sa.Column("receipt", sa.Text, nullable=False),
    )
    op.create_table(
        "erasures",
        _order(),
        sa.Column("msg", sa.String(43), primary_key=True),
        sa.Column("erasure", sa.Text, nullable=False),
    )
    op.create_table(
        "changes",
        _order(),
        sa.Column("rev", sa.Integer, primary_key=True),
        sa.Column("token", sa.Text, nullable=False),
    )
    op.bulk_insert(codes, [{"order_id": _DECOY, "mac": os.urandom(32), "wrong": 0, "tried": 0}])
