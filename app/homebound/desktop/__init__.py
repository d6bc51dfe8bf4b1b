"""The resident's desktop around the window: what makes it lock, and what may look inside."""
