"""A daily quarantine check-in that the resident keeps and holds the evidence of."""

__version__ = "0.1.0"
