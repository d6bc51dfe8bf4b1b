"""What residents ask, and the keys."""
