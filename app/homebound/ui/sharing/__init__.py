"""The sharing page: what may leave, what would leave, and what has left."""
