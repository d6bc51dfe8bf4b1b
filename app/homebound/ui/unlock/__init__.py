"""The page in front of a locked profile."""
