"""What Alembic runs: the steps that are missing, on the connection that it is given."""

from alembic import context

# The caller's transaction stands around all of it, so a step that fails leaves nothing behind.
context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
