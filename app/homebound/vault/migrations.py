"""The tables of the vault. A migration, once released, never changes."""

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

SCHEMA = 1  # what user_version says after the last migration
migrations = Migrations("vault")

_FIRST = (
    """
    CREATE TABLE people (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        age_group TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE orders (
        number INTEGER PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id),
        id TEXT NOT NULL,
        accepted TEXT NOT NULL,
        body TEXT NOT NULL,
        source BLOB,
        kept TEXT,
        UNIQUE (person, id)
    ) STRICT
    """,
    # What the authority changed about an order and the resident follows, as signed; the body of the
    # order is what holds after the last.
    """
    CREATE TABLE changes (
        number INTEGER PRIMARY KEY,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        config TEXT NOT NULL,
        token TEXT NOT NULL,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # AUTOINCREMENT, because sqlite_sequence then remembers the highest number: a last entry
    # that was taken away leaves no gap in the chain, but is missed there.
    """
    CREATE TABLE entries (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        slot TEXT NOT NULL,
        at TEXT NOT NULL,
        zone TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        body TEXT NOT NULL,
        clock_note TEXT,
        prev BLOB NOT NULL,
        hash BLOB NOT NULL,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # Unique, so that a slot has one check-in. Each index costs every check-in a page that has to
    # reach the disk, so one serves for the slot, the order and this rule.
    """
    CREATE UNIQUE INDEX entries_by_slot ON entries
    (person, "order", slot, iif(kind = 'check-in', 0, number))
    """,
    """
    CREATE INDEX entries_beside ON entries (person, kind, number)
    WHERE kind IN ('explanation', 'contact')
    """,
    # Derived from the entries; folded text, so that every script is compared alike.
    """
    CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram')
    """,
    """
    CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
    BEGIN SELECT RAISE (ABORT, 'entries are append-only'); END
    """,
    """
    CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
    BEGIN SELECT RAISE (ABORT, 'entries are append-only'); END
    """,
    """
    CREATE TABLE drafts (
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        slot TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (person, "order", slot),
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    """
    CREATE TABLE preferences (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT
    """,
    # What the resident agreed to, every change of it.
    """
    CREATE TABLE consents (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        level INTEGER NOT NULL,
        answers TEXT NOT NULL,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    """
    CREATE TRIGGER consents_never_change BEFORE UPDATE ON consents
    BEGIN SELECT RAISE (ABORT, 'consents are append-only'); END
    """,
    # The key that signs for an order; seq and prev count what it has signed.
    """
    CREATE TABLE order_keys (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        secret BLOB NOT NULL,
        bound INTEGER NOT NULL DEFAULT 0,
        superseded INTEGER NOT NULL DEFAULT 0,
        seq INTEGER NOT NULL DEFAULT 0,
        prev TEXT,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # What is to be sent: an intent until `token` holds its frozen bytes.
    """
    CREATE TABLE outbox (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        key INTEGER NOT NULL REFERENCES order_keys (number),
        kind TEXT NOT NULL,
        slot TEXT,
        entry INTEGER REFERENCES entries (number),
        level INTEGER NOT NULL,
        help INTEGER,
        record TEXT,
        disclosures TEXT,
        queued TEXT NOT NULL,
        token TEXT,
        state TEXT NOT NULL DEFAULT 'queued',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try TEXT,
        answer TEXT,
        answered TEXT
    ) STRICT
    """,
    """
    CREATE INDEX outbox_waiting ON outbox (key, number) WHERE state = 'queued'
    """,
    # Every request that ever left, with what was in it and what came of it.
    """
    CREATE TABLE send_log (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        outbox INTEGER NOT NULL REFERENCES outbox (number),
        at TEXT NOT NULL,
        url TEXT NOT NULL,
        message TEXT,
        record TEXT,
        outcome TEXT NOT NULL
    ) STRICT
    """,
    # When the entries were chained anew, and why: until then their hashes were others.
    """
    CREATE TABLE rechainings (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    # The questionnaires that an order's check-ins are answers to, as their files are; the one with
    # the highest number is asked now.
    """
    CREATE TABLE forms (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        canonical TEXT NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (person, "order", canonical),
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    """
    CREATE TRIGGER consents_never_go BEFORE DELETE ON consents
    BEGIN SELECT RAISE (ABORT, 'consents are append-only'); END
    """,
    # Orders from a picture that nobody has verified: the signed text alone, without who signed it.
    """
    CREATE TABLE unverified (
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        token TEXT NOT NULL,
        PRIMARY KEY (person, "order"),
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # Requests that carry nothing and belong to no message. The order may never have been accepted.
    """
    CREATE TABLE questions (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        url TEXT NOT NULL,
        outcome TEXT NOT NULL
    ) STRICT
    """,
    # The authority's latest notices; the version stays when they have expired.
    """
    CREATE TABLE notices (
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        version INTEGER NOT NULL,
        token TEXT,
        PRIMARY KEY (person, "order"),
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # What is wrong with an order by the resident's word, also one that was never accepted: then
    # `source` is all that is kept of it. `outbox` is the message that told the authority.
    """
    CREATE TABLE objections (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        what TEXT NOT NULL,
        note TEXT NOT NULL,
        source BLOB,
        outbox INTEGER REFERENCES outbox (number)
    ) STRICT
    """,
    # What the authority published since; the first configuration stands in the order's file.
    """
    CREATE TABLE configurations (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        token TEXT NOT NULL,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    # The newest change that came with an answer, until the resident has seen it.
    """
    CREATE TABLE arrivals (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL,
        "order" TEXT NOT NULL,
        at TEXT NOT NULL,
        config TEXT NOT NULL,
        token TEXT NOT NULL,
        followed INTEGER NOT NULL,
        FOREIGN KEY (person, "order") REFERENCES orders (person, id)
    ) STRICT
    """,
    "PRAGMA user_version = 1",
)


@migrations()
def first(db: "Database") -> None:
    """Make the tables of schema 1."""
    for statement in _FIRST:
        db.execute(statement)
