"""The resident's desktop around the window: what locks it, reminds, and keeps it running."""
