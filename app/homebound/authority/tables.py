"""What the authority keeps. Every table about orders is keyed first by the order, to be split by it.

No arrival time of a proof is kept: what was in time says so by its window alone.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

REVISION = "0003"  # the newest step in `migrations`
DECOY = ""  # no order has it, and it sorts before every one

metadata = MetaData()

# Alembic's own; it says which step of `migrations` was the last one.
revisions = Table("alembic_version", MetaData(), Column("version_num", String(32), nullable=False))

orders = Table(
    "orders",
    metadata,
    Column("order_id", String(22), primary_key=True),
    Column("ref", String(64), nullable=False),
    Column("token", Text, nullable=False),
)

# One more row than there are orders: the decoy, so that an order nobody knows costs the same work.
codes = Table(
    "codes",
    metadata,
    Column("order_id", String(22), primary_key=True),
    Column("mac", LargeBinary(32), nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("tried", BigInteger, nullable=False),
)

# The primary key makes one enrolment the winner, whatever runs at the same time.
enrolments = Table(
    "enrolments",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("kid", String(43), nullable=False, index=True),
    Column("key", LargeBinary(32), nullable=False),
    Column("msg", String(43), nullable=False),
    Column("enrolled", BigInteger, nullable=False),
    Column("receipt", Text, nullable=False),
)

proofs = Table(
    "proofs",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("msg", String(43), primary_key=True),
    Column("win", String(27), nullable=False),
    Column("res", String(8), nullable=False),
    Column("kid", String(43), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("prev", String(43)),
    Column("forked", Boolean, nullable=False),
    Column("fresh", Boolean, nullable=False),
    Column("help", Boolean),
    Column("token", Text, nullable=False),
    Column("record", Text),
    Column("receipt", Text, nullable=False),
)

# PostgreSQL's has the same condition; to say so here would load its dialect wherever it is not used.
Index(
    "one_proof_decides",
    proofs.c.order_id,
    proofs.c.win,
    unique=True,
    sqlite_where=proofs.c.res != "further",
)
Index("proofs_by_sequence", proofs.c.order_id, proofs.c.seq)

# When an order was shared: from when, and until when where the resident has withdrawn.
sharing = Table(
    "sharing",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("since", BigInteger, primary_key=True),
    Column("until", BigInteger),
)

# What residents said besides proofs; `since` and `until` are an explanation's, `record` and
# `expires` a disclosure's.
statements = Table(
    "statements",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("msg", String(43), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("since", String(27)),
    Column("until", String(27)),
    Column("expires", BigInteger),
    Column("token", Text, nullable=False),
    Column("record", Text),
    Column("receipt", Text, nullable=False),
)

# Tombstones: all that is left of a message that was erased, and the word that it was.
erasures = Table(
    "erasures",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("msg", String(43), primary_key=True),
    Column("erasure", Text, nullable=False),
)

# What was changed about an order, as signed.
changes = Table(
    "changes",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("rev", Integer, primary_key=True),
    Column("token", Text, nullable=False),
)

# A window that staff have excused, and why, in their words for the case.
excuses = Table(
    "excuses",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("win", String(27), primary_key=True),
    Column("why", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

# Help requests that staff have seen to.
handled = Table(
    "handled",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("msg", String(43), primary_key=True),
    Column("at", BigInteger, nullable=False),
)

# Orders whose code was given out anew: the next right enrolment supersedes the key.
reissues = Table(
    "reissues",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("at", BigInteger, nullable=False),
)

# Keys that were superseded: nothing they sign is taken, what they signed is kept.
former_enrolments = Table(
    "former_enrolments",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("msg", String(43), primary_key=True),
    Column("kid", String(43), nullable=False),
    Column("key", LargeBinary(32), nullable=False),
    Column("enrolled", BigInteger, nullable=False),
    Column("superseded", BigInteger, nullable=False),
    Column("receipt", Text, nullable=False),
)

# The instant at which an order's last day is over, in its zone: worked out once, as reading an
# order takes a signature's time. A change takes the row away.
endings = Table(
    "endings",
    metadata,
    Column("order_id", ForeignKey(orders.c.order_id), primary_key=True),
    Column("ends", BigInteger, nullable=False, index=True),
)

# What follows is about everybody and not about an order.

notices = Table(
    "notices",
    metadata,
    Column("ver", Integer, primary_key=True),
    Column("expires", BigInteger, nullable=False),
    Column("token", Text, nullable=False),
)

# How many cases stood how on a day. Counted once, so that two looks cannot be subtracted.
days = Table(
    "days",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("counts", Text, nullable=False),
)
