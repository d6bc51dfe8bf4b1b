"""How the authority's database came to be what it is, step by step (Alembic)."""
