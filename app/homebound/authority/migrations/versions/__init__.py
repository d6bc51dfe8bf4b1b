"""The steps: each file is one revision, and never changes once it was released."""
