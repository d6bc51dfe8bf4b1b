"""The check-in page: every question of a form, its advice, and the draft behind it."""
