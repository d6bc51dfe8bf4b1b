"""Accept an order, or set up a quarantine without one."""
