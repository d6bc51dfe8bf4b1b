"""A tour through the real windows with a throw-away issuer."""
