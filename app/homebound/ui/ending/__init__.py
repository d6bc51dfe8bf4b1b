"""What becomes of the record once a quarantine is over."""
