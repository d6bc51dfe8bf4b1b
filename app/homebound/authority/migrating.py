"""Bringing a database to the tables of this version."""

from pathlib import Path

from sqlalchemy import Connection, inspect, select, text

from homebound.authority.errors import OperatorError
from homebound.authority.tables import REVISION, revisions

# What stood in the place of Alembic's own table before the first release.
_BEFORE = "schema"
_DROP_BEFORE = text("DROP TABLE schema")
_STEPS = Path(__file__).with_name("migrations")
_LOCK = text("SELECT pg_advisory_xact_lock(8470)")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(revisions.name):
        return None
    return connection.execute(select(revisions.c.version_num)).scalar()


def migrate(connection: Connection, *, new: bool) -> bool:
    """Bring the tables up to date in the transaction of a connection; say if it had to.

    In a `new` database it makes them. Raises OperatorError where one that is not has none, or where
    it is of a newer version.
    """
    if _revision(connection) == REVISION:
        return False
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK)  # several processes may start at once
    found = _revision(connection)
    if found == REVISION:
        return False
    # Alembic takes as much memory as a small database: only who has something to change loads it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    if found is None and inspect(connection).has_table(_BEFORE):
        command.stamp(config, "0001")
        connection.execute(_DROP_BEFORE)
        found = "0001"
    if found is None and not new:
        # An empty one knows no key: whatever came would be refused for good.
        raise OperatorError(
            "The database is empty, and this authority is not new; put back the latest copy of it."
        )
    try:
        if found is not None:
            ScriptDirectory.from_config(config).get_revision(found)
        command.upgrade(config, "head")
    except CommandError as error:
        raise OperatorError(
            "The database was made by a newer version of this program; install that one."
        ) from error
    return True
